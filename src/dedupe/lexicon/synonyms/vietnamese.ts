/** See `synonyms.ts` for the form of a line. */
export const vietnamese = `
= máy tính cá nhân, PC
= máy tính xách tay, laptop
~ điện thoại di động, điện thoại cầm tay
= điện thoại thông minh, smartphone
= cơ sở dữ liệu, CSDL, database
= hệ điều hành, HĐH
= hệ quản trị cơ sở dữ liệu, DBMS, HQTCSDL
= trí tuệ nhân tạo, trí thông minh nhân tạo, artificial intelligence
= học máy, machine learning, máy học
= học sâu, deep learning
= học có giám sát, supervised learning
= học không giám sát, học không có giám sát, unsupervised learning
= học tăng cường, reinforcement learning
= quá khớp, overfitting
= chưa khớp, underfitting, thiếu khớp
= xử lý ngôn ngữ tự nhiên, NLP
= mô hình ngôn ngữ lớn, LLM
~ mạng nơ-ron, mạng neural, mạng nơron, mạng thần kinh nhân tạo
= mạng nơ-ron tích chập, CNN, mạng tích chập
= tổng hợp giọng nói, TTS, text to speech, chuyển văn bản thành giọng nói
~ nhận dạng giọng nói, nhận diện giọng nói
~ nhận dạng khuôn mặt, nhận diện khuôn mặt, nhận dạng gương mặt
= môi trường phát triển tích hợp, IDE
= lập trình hướng đối tượng, OOP
= tính đa hình, polymorphism, đa hình
= tính kế thừa, inheritance
= tính đóng gói, encapsulation
= tính trừu tượng, abstraction
= lập trình viên, coder, người lập trình
= kỹ sư phần mềm, software engineer
= máy ảo, virtual machine, VM
= ảo hóa, ảo hoá, virtualization
= khóa chính, khoá chính, primary key
= khóa ngoại, khoá ngoại, foreign key
= chuỗi ký tự, xâu ký tự, chuỗi kí tự, xâu kí tự
= đệ quy, recursion, đệ qui
= tìm kiếm nhị phân, binary search
= cây nhị phân, binary tree
= danh sách liên kết, linked list
= tìm kiếm theo chiều rộng, BFS, duyệt theo chiều rộng
~ tìm kiếm theo chiều sâu, duyệt theo chiều sâu
= kiểm thử đơn vị, unit test, unit testing
= kiểm thử tích hợp, integration test, integration testing
= kiểm thử hồi quy, regression test, regression testing
= kiểm thử chấp nhận, acceptance test, UAT
= kiểm thử phần mềm, test phần mềm, software testing
= quản lý phiên bản, kiểm soát phiên bản, version control
= thu gom rác, garbage collection, bộ thu gom rác
= cân bằng tải, load balancing
= bộ cân bằng tải, load balancer
~ mã hóa, mã hoá, encrypt, encryption
~ giải mã, decrypt, decryption
= mã hóa đối xứng, mã hoá đối xứng, symmetric encryption
= mã hóa bất đối xứng, mã hoá bất đối xứng, mã hóa khóa công khai
= tường lửa, firewall
= xác thực hai yếu tố, xác thực 2 yếu tố, 2FA, xác thực hai lớp, xác thực 2 lớp
= xác thực đa yếu tố, MFA
~ tấn công từ chối dịch vụ, tấn công DoS
= mật khẩu, password
= tên đăng nhập, username, tên người dùng
= đăng nhập, log in, login
= đăng xuất, log out, logout
= trang web, website
= trình duyệt, trình duyệt web, browser
= thư điện tử, email, e-mail
= tệp tin, tập tin, file
= thư mục, folder
= tải xuống, tải về, download
= tải lên, upload
= máy chủ, server
= tên miền, domain name
= máy in, printer
= bàn phím, keyboard
~ ổ cứng, hard disk, HDD
= chụp màn hình, chụp ảnh màn hình, screenshot
= phần mềm độc hại, malware, mã độc
= phần mềm diệt virus, phần mềm chống virus, antivirus
= vi rút, vi-rút, virus
= mã nguồn, source code
= mã nguồn mở, open source, nguồn mở
= giao diện người dùng, UI, user interface
= trải nghiệm người dùng, UX, user experience
= vi dịch vụ, microservice, microservices
= điện toán đám mây, cloud computing
= khoa học dữ liệu, data science
= khai phá dữ liệu, khai thác dữ liệu, data mining
= dữ liệu lớn, big data
= chuỗi khối, blockchain
= thuật toán, giải thuật, algorithm
= lương, tiền lương
~ lương, tiền lương, thu nhập, tiền công, mức lương, thù lao
~ lương tối thiểu, mức lương tối thiểu, tiền lương tối thiểu
= hợp đồng lao động, HĐLĐ
= người lao động, NLĐ
= người sử dụng lao động, NSDLĐ
= bảo hiểm xã hội, BHXH
= bảo hiểm y tế, BHYT
= bảo hiểm thất nghiệp, BHTN
~ nghỉ phép năm, phép năm, nghỉ hàng năm, nghỉ hằng năm
~ nghỉ thai sản, nghỉ sinh
= làm thêm giờ, tăng ca, làm ngoài giờ
~ phỏng vấn viên, người phỏng vấn, nhà phỏng vấn
~ điểm mạnh, thế mạnh
~ điểm yếu, nhược điểm
~ điểm yếu, nhược điểm, khuyết điểm, hạn chế
~ điểm mạnh, thế mạnh, ưu điểm, sở trường
~ sếp, cấp trên, quản lý, lãnh đạo, người quản lý
= làm việc nhóm, teamwork, làm việc theo nhóm
~ làm việc từ xa, remote, làm việc tại nhà, work from home
= thời hạn, deadline, hạn chót
= phòng nhân sự, bộ phận nhân sự, phòng HR
~ thất nghiệp, không có việc làm, mất việc, mất việc làm
= tai nạn lao động, TNLĐ
~ thuế thu nhập cá nhân, thuế TNCN
~ thuế thu nhập doanh nghiệp, thuế TNDN
~ thuế giá trị gia tăng, thuế GTGT, thuế VAT
= căn cước công dân, CCCD
= chứng minh nhân dân, CMND, chứng minh thư
= giấy phép lái xe, bằng lái xe, GPLX, bằng lái
~ xe máy, mô tô, xe gắn máy
= ô tô, xe hơi, xe ô tô
~ giấy khai sinh, giấy chứng nhận khai sinh
~ sổ đỏ, sổ hồng, giấy chứng nhận quyền sử dụng đất
~ đăng ký kết hôn, đăng kí kết hôn
= ly hôn, li hôn, ly dị
~ bác sĩ, bác sỹ
~ bệnh tiểu đường, đái tháo đường, tiểu đường
~ cao huyết áp, tăng huyết áp, huyết áp cao
~ mua, mua sắm, mua hàng
~ sửa, sửa chữa, khắc phục
~ sửa, chỉnh sửa, thay đổi, sửa đổi
~ tăng, tăng lên, nâng cao, gia tăng
~ giảm, giảm bớt, cắt giảm, hạ, giảm thiểu
~ xóa, xoá, loại bỏ, gỡ bỏ, xóa bỏ
~ chọn, lựa chọn, chọn lựa
~ giải quyết, xử lý, xử lí
~ tránh, phòng tránh, ngăn ngừa, phòng ngừa
~ lỗi, sự cố, trục trặc, error, bug
~ lỗi, sai sót, sai lầm, sai
~ hỏng, bị hỏng, hư, hư hỏng, không hoạt động
~ hư hỏng, hỏng hóc
~ chậm, bị chậm, ì ạch, lag, giật lag
~ nhanh, nhanh chóng, mau
~ nhanh chóng, mau chóng
~ chạy, thực thi, khởi chạy
~ thực hiện, tiến hành, làm, thi hành
~ bắt đầu, khởi đầu, khởi động
~ kết thúc, chấm dứt, hoàn thành, hoàn tất
~ hoàn thành, hoàn tất
~ dừng, ngừng, dừng lại, ngưng
~ dừng lại, ngừng lại, ngưng lại
~ tạo, tạo ra, xây dựng, tạo lập
~ tìm, tìm kiếm, tra cứu
~ kiểm tra, xác minh, kiểm định
~ gửi, chuyển, truyền
~ nhận, tiếp nhận, nhận được
= dùng, sử dụng
~ dùng, sử dụng, ứng dụng, áp dụng
~ lưu, lưu trữ, lưu giữ, cất giữ
~ lưu trữ, lưu giữ
~ bảo vệ, bảo đảm, đảm bảo
~ bảo đảm, đảm bảo
~ vi phạm, làm trái, không tuân thủ
~ tuân thủ, chấp hành, tuân theo
~ tuân thủ, tuân theo
~ chia, phân chia, tách, phân tách
~ gộp, hợp nhất, kết hợp, ghép
~ so sánh, đối chiếu
~ mất, thất lạc, đánh mất, bị mất
~ lấy lại, thu hồi, đòi lại, khôi phục
~ khôi phục, phục hồi
~ hoàn tiền, trả lại tiền, hoàn trả
~ yêu cầu, đòi hỏi
~ đề nghị, đề xuất, kiến nghị
~ đăng ký, đăng kí, xin, nộp đơn
~ đăng ký, đăng kí
~ từ chối, khước từ
= từ chối, khước từ
~ đồng ý, chấp nhận, chấp thuận, tán thành
~ cho phép, cấp phép
~ cấm, không được phép, nghiêm cấm
= cấm, nghiêm cấm
~ giúp, giúp đỡ, hỗ trợ, trợ giúp
~ giúp đỡ, trợ giúp
~ dạy, giảng dạy, dạy học
~ giảng dạy, dạy học
~ học, học tập, học hỏi
~ học thuộc, ghi nhớ, thuộc lòng
~ hiểu, hiểu biết, nắm được
~ nghĩ, suy nghĩ, ý kiến, quan điểm
~ nói chuyện, trò chuyện, trao đổi, giao tiếp
~ nói chuyện, trò chuyện
~ kỹ năng, kĩ năng, khả năng, năng lực
~ kỹ năng, kĩ năng
~ kỹ thuật, kĩ thuật
= kỹ sư, kĩ sư
~ quản lý, quản lí
= xử lý, xử lí
~ vật lý, vật lí
~ địa lý, địa lí
~ tâm lý, tâm lí
~ pháp lý, pháp lí
~ đại lý, đại lí
~ công ty, công ti
= lý do, lí do
~ thời kỳ, thời kì
~ chu kỳ, chu kì
~ định kỳ, định kì
~ kỷ luật, kỉ luật
~ kỷ niệm, kỉ niệm
~ hy vọng, hi vọng
~ hóa học, hoá học
~ văn hóa, văn hoá
~ hàng hóa, hàng hoá
~ tối ưu hóa, tối ưu hoá
~ chuẩn hóa, chuẩn hoá
= xóa, xoá
~ khóa học, khoá học
~ sức khỏe, sức khoẻ
~ trách nhiệm, nghĩa vụ, bổn phận
~ lý do, nguyên nhân, vì sao
~ nghỉ việc, thôi việc, từ chức, bỏ việc, rời công ty
~ nghỉ việc, thôi việc
~ nghỉ việc, rời bỏ công việc, rời công ty cũ, nghỉ công ty cũ
~ chuyển việc, đổi việc, nhảy việc, thay đổi công việc
~ chuyển việc, đổi việc
~ sa thải, đuổi việc, cho thôi việc
= sa thải, đuổi việc
~ đơn xin nghỉ việc, đơn xin thôi việc, đơn thôi việc, đơn từ chức
~ đơn xin nghỉ việc, đơn xin thôi việc
~ tuyển dụng, tuyển, thuê, tuyển nhân viên
~ ứng tuyển, xin việc, nộp hồ sơ
~ người xin việc, người tìm việc
~ ứng viên, người ứng tuyển, thí sinh
~ ứng viên, người ứng tuyển
~ nhân viên, người lao động, cán bộ, nhân sự
~ đồng nghiệp, người cùng làm, người làm cùng
~ cấp dưới, nhân viên dưới quyền
~ sếp, cấp trên, lãnh đạo, thủ trưởng
~ công ty, doanh nghiệp, nơi làm việc, tổ chức, hãng
~ công việc, việc làm, nghề, nghề nghiệp
~ nghề, nghề nghiệp, ngành nghề
~ mục tiêu, mục đích
~ mục tiêu nghề nghiệp, định hướng nghề nghiệp, kế hoạch nghề nghiệp
~ thành tựu, thành tích, thành công, thành quả
~ thất bại, vấp ngã, không thành công
~ xung đột, mâu thuẫn, bất đồng, tranh cãi
~ bất đồng ý kiến, bất đồng quan điểm
~ khó khăn, thử thách, thách thức, trở ngại
~ thử thách, thách thức
~ vượt qua, khắc phục, đương đầu
~ áp lực, căng thẳng, stress
= căng thẳng, stress
~ động lực, động cơ, điều thúc đẩy
~ đam mê, niềm yêu thích, nhiệt huyết
~ sở thích, thú vui, thời gian rảnh
~ tính cách, con người, cá tính
~ giới thiệu bản thân, nói về bản thân, tự giới thiệu
~ giới thiệu bản thân, tự giới thiệu
~ kinh nghiệm, trải nghiệm
~ mức lương mong muốn, lương kỳ vọng, lương mong đợi, kỳ vọng lương
~ mức lương mong muốn, mức lương kỳ vọng, mức lương mong đợi
~ tăng lương, nâng lương
~ đàm phán, thương lượng, thỏa thuận
= đàm phán, thương lượng
~ thăng chức, thăng tiến, lên chức
~ thăng chức, lên chức
~ thưởng, tiền thưởng, khen thưởng
~ thử việc, thời gian thử việc
~ giờ làm việc, thời gian làm việc, thời giờ làm việc
~ giờ làm việc, thời giờ làm việc
~ nghỉ lễ, ngày nghỉ, ngày lễ, nghỉ
~ đi làm muộn, đi trễ, đi muộn
= đi muộn, đi trễ
~ khách hàng, người mua, người tiêu dùng
~ khiếu nại, phàn nàn, than phiền
= phàn nàn, than phiền
~ lãnh đạo, dẫn dắt, quản lý
~ đào tạo, huấn luyện, tập huấn
~ đánh giá, nhận xét
~ dễ, dễ dàng, đơn giản
~ khó, khó khăn
~ quan trọng, cần thiết, trọng yếu
~ cần thiết, cần, bắt buộc
~ rẻ, giá rẻ, ít tiền
~ đắt, mắc tiền, giá cao
~ đắt tiền, mắc tiền
~ to, lớn
~ nhỏ, bé, nhỏ bé
~ nguy hiểm, rủi ro, nguy cơ
~ chính xác, đúng, chuẩn xác
~ chính xác, chuẩn xác
~ giống, giống nhau, như nhau
~ giống nhau, như nhau
~ đột ngột, bất ngờ, đột nhiên
= đột nhiên, bỗng nhiên, bất thình lình
~ thường xuyên, hay, liên tục
~ luôn, luôn luôn
= luôn luôn, lúc nào cũng
~ hàng ngày, hằng ngày, mỗi ngày
~ hàng năm, hằng năm, mỗi năm
~ hàng tháng, hằng tháng, mỗi tháng
~ hàng tuần, hằng tuần, mỗi tuần
~ ngay lập tức, ngay, tức thì
~ ngay lập tức, tức thì
~ một mình, tự mình, độc lập
~ cùng nhau, chung
~ ảnh hưởng, tác động
~ luật, pháp luật, quy định
~ quy định, qui định
~ quy trình, qui trình
~ quy tắc, qui tắc
= quy mô, qui mô
~ bồi thường, đền bù, bồi thường thiệt hại
~ kiện, khởi kiện, đưa ra tòa, kiện tụng
~ khởi kiện, đâm đơn kiện
~ vụ kiện, tranh tụng, vụ án
= tòa án, toà án
~ ly hôn, li hôn, ly dị, bỏ nhau
~ kết hôn, cưới, lấy vợ, lấy chồng, hôn nhân
~ thừa kế, hưởng di sản, kế thừa tài sản
~ di chúc, chúc thư
~ chủ nhà, người cho thuê, bên cho thuê
~ người cho thuê nhà, bên cho thuê nhà
~ người thuê, bên thuê, khách thuê
~ tiền thuê nhà, tiền nhà, tiền thuê trọ, giá thuê
~ tiền cọc, đặt cọc, tiền đặt cọc, ký quỹ
~ tiền cọc, tiền đặt cọc
~ chuyển nhà, dọn nhà, chuyển chỗ ở
~ chuyển nhà, dọn nhà
~ hợp đồng, giao kèo, thỏa thuận
~ chấm dứt hợp đồng, hủy hợp đồng, thanh lý hợp đồng
= hủy, huỷ
~ hủy, huỷ, hủy bỏ, bãi bỏ
~ phạt, xử phạt, bị phạt
~ bắt, bắt giữ, tạm giữ
~ công an, cảnh sát
= cảnh sát giao thông, CSGT
~ tội phạm, phạm tội, hành vi phạm tội
~ chưa thành niên, vị thành niên, dưới 18 tuổi
~ người chưa thành niên, người vị thành niên
= bộ luật dân sự, BLDS
= bộ luật hình sự, BLHS
= bộ luật lao động, BLLĐ
= bộ luật tố tụng dân sự, BLTTDS
= ủy ban nhân dân, UBND, uỷ ban nhân dân
= hội đồng nhân dân, HĐND
= trách nhiệm hữu hạn, TNHH
~ lái xe, điều khiển xe, tài xế
~ tài xế, người lái xe, lái xe
= tài xế, người lái xe
~ uống rượu bia lái xe, nồng độ cồn, say xỉn lái xe
~ quá tốc độ, vượt tốc độ, chạy quá tốc độ
~ tốc độ tối đa, giới hạn tốc độ, tốc độ giới hạn
~ giới hạn tốc độ, tốc độ giới hạn
~ vượt xe, vượt, qua mặt
~ đèn giao thông, đèn tín hiệu, đèn xanh đèn đỏ
~ đèn giao thông, đèn tín hiệu giao thông, đèn xanh đèn đỏ
~ tai nạn giao thông, đụng xe, va chạm giao thông
= tai nạn giao thông, TNGT
~ kẹt xe, tắc đường, ùn tắc
= kẹt xe, tắc đường
~ đỗ xe, đậu xe, đỗ ô tô
= đỗ xe, đậu xe
~ bãi đỗ xe, bãi đậu xe
~ đường cao tốc, cao tốc
~ mũ bảo hiểm, nón bảo hiểm
= đèn xi nhan, đèn báo rẽ, xi nhan
= thắng xe, phanh xe
~ bệnh, căn bệnh, bệnh lý
~ chữa, chữa trị, điều trị, trị
~ chữa trị, điều trị
~ phòng bệnh, phòng ngừa, dự phòng
~ thuốc, dược phẩm, thuốc men
~ uống thuốc, dùng thuốc, sử dụng thuốc
~ tác dụng phụ, tác dụng không mong muốn, phản ứng có hại
~ tác dụng phụ, tác dụng không mong muốn
~ đơn thuốc, toa thuốc, kê đơn
~ đơn thuốc, toa thuốc
~ điều dưỡng, điều dưỡng viên
~ bệnh nhân, người bệnh
~ bệnh viện, cơ sở y tế, nhà thương
~ phẫu thuật, mổ
~ tiêm, chích, tiêm chủng
~ vắc xin, vaccine, tiêm phòng
= vắc xin, vắc-xin, vaccine
= tiêm phòng, tiêm chủng, chích ngừa
~ sốt, nóng sốt, sốt cao
~ đau đầu, nhức đầu
~ chóng mặt, hoa mắt
~ nôn, ói, buồn nôn
~ nôn ói, nôn mửa
~ tiêu chảy, ỉa chảy, đi ngoài
~ tiêu chảy, ỉa chảy
~ mất ngủ, khó ngủ, không ngủ được
~ mệt mỏi, mệt, kiệt sức
~ chảy máu, xuất huyết, ra máu
= chảy máu, xuất huyết
~ vết thương, chấn thương, bị thương
~ bỏng, phỏng, bị bỏng
= bị bỏng, bị phỏng
~ đột quỵ, tai biến mạch máu não, tai biến
= đột quỵ, đột quị, tai biến mạch máu não
~ nhồi máu cơ tim, đau tim, cơn đau tim
~ ung thư, khối u ác tính, u ác tính
= cúm, bệnh cúm
= covid-19, covid 19, covid
~ loét tì đè, loét do tì đè, loét do nằm lâu
= phù, phù nề
~ mang thai, có bầu, thai kỳ, có thai, bà bầu
= mang thai, có thai, có bầu
= phụ nữ mang thai, bà bầu, thai phụ
~ sinh con, đẻ, sinh đẻ, sinh nở
~ sinh đẻ, sinh nở
~ trẻ sơ sinh, em bé, trẻ nhỏ
~ trẻ em, trẻ nhỏ, trẻ con, con nít
~ trẻ con, con nít
~ người già, người cao tuổi, người lớn tuổi
~ người già, người cao tuổi
~ xe cứu thương, xe cấp cứu
~ cấp cứu, sơ cứu
~ sơ cứu, sơ cấp cứu
= hồi sức tim phổi, CPR, hồi sinh tim phổi
~ dấu hiệu sinh tồn, sinh hiệu, dấu hiệu sống
~ rửa tay, vệ sinh tay
~ thuốc kháng sinh, kháng sinh
~ thuốc hạ sốt, thuốc giảm sốt
~ khám sức khỏe, kiểm tra sức khỏe
~ hệ miễn dịch, sức đề kháng, miễn dịch
~ lây, lây nhiễm, truyền nhiễm, lây lan
~ chi phí, phí, phí tổn, giá
~ chi phí, phí tổn
~ giá, giá cả, giá tiền, mức giá
~ giảm giá, chiết khấu, khuyến mãi
~ khuyến mãi, khuyến mại
~ tiết kiệm, để dành
~ nợ, khoản nợ, công nợ
~ vay, vay mượn, vay tiền
~ lợi nhuận, lãi, tiền lời, lời
~ tiền lãi, tiền lời
~ lỗ, thua lỗ, thiệt hại
= bảng cân đối kế toán, báo cáo tình hình tài chính
~ báo cáo kết quả kinh doanh, báo cáo kết quả hoạt động kinh doanh
~ báo cáo lưu chuyển tiền tệ, báo cáo dòng tiền
~ điểm hòa vốn, điểm hoà vốn
= tài sản cố định, TSCĐ
~ hóa đơn, hoá đơn
~ hóa đơn, biên lai, chứng từ
= kế toán trưởng, KTT
~ thuế, tiền thuế
~ nộp thuế, đóng thuế
~ trốn thuế, gian lận thuế
~ trả tiền, thanh toán, chi trả
= chi trả, thanh toán
~ trả, thanh toán
~ tài khoản ngân hàng, TK ngân hàng
~ chuyển khoản, chuyển tiền
~ cổ phiếu, chứng khoán
= phát hành cổ phiếu lần đầu, IPO
~ tỷ giá, tỉ giá
~ tỷ giá hối đoái, tỉ giá hối đoái
= tỷ lệ, tỉ lệ
= lạm phát, inflation
= tổng sản phẩm quốc nội, GDP, tổng sản phẩm trong nước
~ cung cầu, cung và cầu
~ nghiên cứu thị trường, khảo sát thị trường
~ đối thủ, đối thủ cạnh tranh
~ quảng cáo, quảng bá, truyền thông
= tối ưu hóa công cụ tìm kiếm, SEO
= chỉ số đánh giá hiệu quả công việc, KPI
= thương mại điện tử, TMĐT, e-commerce
= mạng xã hội, MXH, social media
= thương hiệu, brand
~ thương hiệu, nhãn hiệu
~ bán, bán hàng
~ học sinh, học viên, người học, học trò
~ giáo viên, thầy cô, nhà giáo, giảng viên
~ giáo viên, thầy giáo, cô giáo
~ bài tập, bài tập về nhà, BTVN
= bài tập về nhà, BTVN
~ thi, kỳ thi, bài thi, kiểm tra
~ điểm, điểm số, thành tích học tập
~ đỗ, đậu, trúng tuyển
~ thi đỗ, thi đậu
~ trượt, rớt, thi trượt
~ thi trượt, thi rớt
~ trường, nhà trường, trường học
~ phụ huynh, cha mẹ, bố mẹ
= cha mẹ, bố mẹ, ba má
= trung học cơ sở, THCS
= trung học phổ thông, THPT
= đại học, ĐH
~ học phí, tiền học
~ bạo lực học đường, bắt nạt
~ bắt nạt, ăn hiếp
~ từ vựng, từ ngữ, từ mới
~ nói tiếng anh, giao tiếp tiếng anh, kỹ năng nói
~ luyện nghe, kỹ năng nghe
= giáo án, kế hoạch bài dạy
~ phương pháp dạy học, phương pháp giảng dạy
~ trọng lực, lực hấp dẫn, lực hút trái đất
~ hiệu điện thế, điện áp
~ định luật bảo toàn năng lượng, bảo toàn năng lượng
~ định luật bảo toàn khối lượng, bảo toàn khối lượng
~ bảng tuần hoàn, bảng tuần hoàn các nguyên tố, bảng tuần hoàn hóa học
= khí cacbonic, CO2, carbon dioxide, cacbon đioxit
= muối ăn, natri clorua, NaCl
= oxi, oxy, oxygen
= hidro, hydro, hydrogen
= axit, acid
= chất đạm, protein
= chất béo, lipid, lipit
= quang hợp, photosynthesis
= ty thể, ti thể, mitochondria
= nhiễm sắc thể, NST
~ di truyền, gen, thừa hưởng gen
= hệ sinh thái, ecosystem
~ biến đổi khí hậu, nóng lên toàn cầu, ấm lên toàn cầu
~ nóng lên toàn cầu, ấm lên toàn cầu
~ chiến tranh thế giới thứ hai, thế chiến II, thế chiến thứ hai, thế chiến 2, chiến tranh thế giới II, thế chiến hai
~ chiến tranh thế giới thứ nhất, thế chiến I, thế chiến thứ nhất, thế chiến 1, chiến tranh thế giới I
~ cách mạng tháng tám, cách mạng tháng 8
~ cách mạng tháng mười, cách mạng tháng 10
~ chiến thắng điện biên phủ, chiến dịch điện biên phủ
~ chiến tranh, cuộc chiến, chiến đấu
~ vua, hoàng đế, quốc vương
~ nước, quốc gia, đất nước
= quốc gia, đất nước
~ dân số, số dân
= Thành phố Hồ Chí Minh, TP.HCM, TPHCM, TP Hồ Chí Minh
~ Thành phố Hồ Chí Minh, TPHCM, Sài Gòn
= Liên Hợp Quốc, Liên Hiệp Quốc, LHQ
= Hoa Kỳ, Mỹ
~ phần trăm, tỷ lệ phần trăm
~ trung bình, bình quân
= trung vị, median
= độ lệch chuẩn, standard deviation
= xác suất, probability
~ phương trình bậc hai, phương trình bậc 2
~ phương trình bậc nhất, phương trình bậc 1
~ định lý Pytago, định lý Pythagoras, định lí Pytago, định lý Pitago
= ước chung lớn nhất, ƯCLN
= bội chung nhỏ nhất, BCNN
= hình chữ nhật, HCN
~ giới hạn hàm số, giới hạn của hàm số
~ tính, tính toán
~ chứng minh, chứng tỏ
~ giải, giải bài, lời giải
`
