/** See `synonyms.ts` for the form of a line. */
export const vietnamese = `
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
= tính đa hình, polymorphism
= tính kế thừa, inheritance
= tính đóng gói, encapsulation
= tính trừu tượng, abstraction
= lập trình viên, coder, người lập trình
= kỹ sư phần mềm, software engineer
= máy ảo, virtual machine
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
~ thu gom rác, garbage collection, bộ thu gom rác
= cân bằng tải, load balancing
= bộ cân bằng tải, load balancer
~ mã hóa, mã hoá, encrypt, encryption
~ giải mã, decrypt, decryption
= mã hóa đối xứng, mã hoá đối xứng, symmetric encryption
= mã hóa bất đối xứng, mã hoá bất đối xứng, mã hóa khóa công khai
= tường lửa, firewall
~ xác thực hai yếu tố, xác thực 2 yếu tố, 2FA, xác thực hai lớp, xác thực 2 lớp
= xác thực đa yếu tố, MFA
~ tấn công từ chối dịch vụ, tấn công DoS
= mật khẩu, password
= tên đăng nhập, username
~ tên đăng nhập, username, tên người dùng
= đăng nhập, log in, login
= đăng xuất, log out, logout
= trang web, website
= trình duyệt, trình duyệt web, browser
= thư điện tử, email, e-mail
~ tệp tin, tập tin
~ tệp tin, tập tin, file, tệp
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
= giao diện người dùng, user interface
= trải nghiệm người dùng, user experience
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
= deadline, hạn chót, hạn cuối
~ thời hạn, deadline, hạn chót, hạn cuối
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
~ sổ đỏ, giấy chứng nhận quyền sử dụng đất
~ đăng ký kết hôn, đăng kí kết hôn
= ly hôn, li hôn, ly dị
~ bác sĩ, bác sỹ
~ bệnh tiểu đường, đái tháo đường, tiểu đường
~ cao huyết áp, tăng huyết áp, huyết áp cao
~ mua, mua sắm, mua hàng
~ sửa, sửa chữa, khắc phục
~ sửa, chỉnh sửa, thay đổi, sửa đổi
~ tăng, tăng lên, nâng cao, gia tăng
~ giảm, giảm bớt, cắt giảm, giảm thiểu
~ xóa, xoá, loại bỏ, gỡ bỏ, xóa bỏ
~ chọn, lựa chọn, chọn lựa
~ giải quyết, xử lý, xử lí
~ tránh, phòng tránh, ngăn ngừa, phòng ngừa
~ lỗi, sự cố, trục trặc, error, bug
~ lỗi, sai sót, sai lầm
~ hỏng, bị hỏng, hư hỏng, không hoạt động
~ hư hỏng, hỏng hóc
~ chậm, bị chậm, ì ạch, lag, giật lag
~ nhanh, nhanh chóng
~ nhanh chóng, mau chóng
~ chạy, thực thi, khởi chạy
~ thực hiện, tiến hành, thi hành
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
~ gộp, hợp nhất, kết hợp
~ so sánh, đối chiếu
~ mất, thất lạc, đánh mất, bị mất
~ lấy lại, thu hồi, đòi lại, khôi phục
~ khôi phục, phục hồi
~ hoàn tiền, trả lại tiền, hoàn trả
~ yêu cầu, đòi hỏi
~ đề nghị, đề xuất, kiến nghị
~ đăng ký, đăng kí, nộp đơn
~ đăng ký, đăng kí
= từ chối, khước từ
~ đồng ý, chấp nhận, chấp thuận, tán thành
~ cho phép, cấp phép
~ cấm, không được phép, nghiêm cấm
~ giúp, giúp đỡ, hỗ trợ, trợ giúp
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
= xóa, xoá
~ sức khỏe, sức khoẻ
~ trách nhiệm, nghĩa vụ, bổn phận
~ lý do, nguyên nhân, vì sao
~ nghỉ việc, thôi việc, từ chức, bỏ việc, rời công ty
~ nghỉ việc, rời bỏ công việc, rời công ty cũ, nghỉ công ty cũ
~ chuyển việc, đổi việc, nhảy việc, thay đổi công việc
~ chuyển việc, đổi việc
~ sa thải, đuổi việc, cho thôi việc
~ đơn xin nghỉ việc, đơn xin thôi việc, đơn thôi việc, đơn từ chức
~ đơn xin nghỉ việc, đơn xin thôi việc
~ tuyển dụng, tuyển, thuê, tuyển nhân viên
~ ứng tuyển, xin việc, nộp hồ sơ
~ người xin việc, người tìm việc
~ ứng viên, người ứng tuyển, thí sinh
~ ứng viên, người ứng tuyển
~ nhân viên, người lao động, nhân sự
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
~ vượt qua, khắc phục, đương đầu
~ áp lực, căng thẳng, stress
~ động lực, động cơ, điều thúc đẩy
~ đam mê, niềm yêu thích, nhiệt huyết
~ sở thích, thú vui, thời gian rảnh
~ tính cách, cá tính
~ giới thiệu bản thân, nói về bản thân, tự giới thiệu
~ giới thiệu bản thân, tự giới thiệu
~ kinh nghiệm, trải nghiệm
~ mức lương mong muốn, lương kỳ vọng, lương mong đợi, kỳ vọng lương
~ mức lương mong muốn, mức lương kỳ vọng, mức lương mong đợi
~ tăng lương, nâng lương
~ đàm phán, thương lượng, thỏa thuận
~ thăng chức, thăng tiến, lên chức
~ thăng chức, lên chức
~ thưởng, tiền thưởng, khen thưởng
~ thử việc, thời gian thử việc
~ giờ làm việc, thời gian làm việc, thời giờ làm việc
~ giờ làm việc, thời giờ làm việc
~ nghỉ lễ, ngày nghỉ, ngày lễ
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
~ chính xác, chuẩn xác
~ giống, giống nhau, như nhau
~ giống nhau, như nhau
~ đột ngột, bất ngờ, đột nhiên
= đột nhiên, bỗng nhiên, bất thình lình
~ thường xuyên, liên tục
~ luôn, luôn luôn
= luôn luôn, lúc nào cũng
~ hàng ngày, hằng ngày, mỗi ngày
~ hàng năm, hằng năm, mỗi năm
~ hàng tháng, hằng tháng, mỗi tháng
~ hàng tuần, hằng tuần, mỗi tuần
~ ngay lập tức, tức thì
~ một mình, tự mình, độc lập
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
~ hợp đồng, giao kèo, thỏa thuận
= hủy, huỷ
~ hủy, huỷ, hủy bỏ
~ phạt, xử phạt, bị phạt
~ bắt, bắt giữ
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
~ quá tốc độ, vượt tốc độ, chạy quá tốc độ
~ tốc độ tối đa, giới hạn tốc độ, tốc độ giới hạn
~ giới hạn tốc độ, tốc độ giới hạn
~ vượt xe, qua mặt
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
~ căn bệnh, bệnh lý
~ chữa, chữa trị, điều trị
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
~ tiêm, tiêm chủng
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
~ vết thương, chấn thương, bị thương
~ bỏng, bị bỏng
= bị bỏng, bị phỏng
= đột quỵ, đột quị, tai biến mạch máu não
~ nhồi máu cơ tim, đau tim, cơn đau tim
~ ung thư, khối u ác tính, u ác tính
= cúm, bệnh cúm
= covid-19, covid 19, covid
~ loét tì đè, loét do tì đè, loét do nằm lâu
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
~ sơ cứu, sơ cấp cứu
= hồi sức tim phổi, CPR, hồi sinh tim phổi
~ dấu hiệu sinh tồn, sinh hiệu, dấu hiệu sống
~ rửa tay, vệ sinh tay
~ thuốc kháng sinh, kháng sinh
~ thuốc hạ sốt, thuốc giảm sốt
~ khám sức khỏe, kiểm tra sức khỏe
~ hệ miễn dịch, sức đề kháng, miễn dịch
~ lây, lây nhiễm, truyền nhiễm, lây lan
~ chi phí, phí tổn, giá
~ chi phí, phí tổn
~ giá, giá cả, giá tiền, mức giá
~ giảm giá, khuyến mãi
~ khuyến mãi, khuyến mại
~ tiết kiệm, để dành
~ nợ, khoản nợ, công nợ
~ vay, vay mượn, vay tiền
~ lợi nhuận, lãi, tiền lời
~ tiền lãi, tiền lời
~ lỗ, thua lỗ, thiệt hại
= bảng cân đối kế toán, báo cáo tình hình tài chính
~ báo cáo kết quả kinh doanh, báo cáo kết quả hoạt động kinh doanh
~ báo cáo lưu chuyển tiền tệ, báo cáo dòng tiền
= tài sản cố định, TSCĐ
= kế toán trưởng, KTT
~ thuế, tiền thuế
~ nộp thuế, đóng thuế
~ trốn thuế, gian lận thuế
~ trả tiền, thanh toán, chi trả
~ trả, thanh toán
~ tài khoản ngân hàng, TK ngân hàng
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
~ bán, bán hàng
~ học sinh, học viên, người học, học trò
~ giáo viên, thầy cô, nhà giáo, giảng viên
~ giáo viên, thầy giáo, cô giáo
~ bài tập, bài tập về nhà, BTVN
= bài tập về nhà, BTVN
~ kỳ thi, bài thi, kiểm tra
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
~ chất béo, lipid, lipit
= quang hợp, photosynthesis
= ty thể, ti thể, mitochondria
= nhiễm sắc thể, NST
~ di truyền, gen, thừa hưởng gen
= hệ sinh thái, ecosystem
~ nóng lên toàn cầu, ấm lên toàn cầu
~ chiến tranh thế giới thứ hai, thế chiến II, thế chiến thứ hai, thế chiến 2, chiến tranh thế giới II, thế chiến hai
~ chiến tranh thế giới thứ nhất, thế chiến I, thế chiến thứ nhất, thế chiến 1, chiến tranh thế giới I
~ cách mạng tháng tám, cách mạng tháng 8
~ cách mạng tháng mười, cách mạng tháng 10
~ chiến thắng điện biên phủ, chiến dịch điện biên phủ
~ chiến tranh, cuộc chiến, chiến đấu
~ vua, hoàng đế, quốc vương
~ quốc gia, đất nước
~ dân số, số dân
= Thành phố Hồ Chí Minh, TP.HCM, TPHCM, TP Hồ Chí Minh
~ Thành phố Hồ Chí Minh, TPHCM, Sài Gòn
= Liên Hợp Quốc, Liên Hiệp Quốc, LHQ
~ Hoa Kỳ, nước Mỹ, Mỹ
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
~ thiết kế, design
~ cài đặt, cài, setup
= gỡ cài đặt, uninstall
~ cấu hình, thiết lập, config
= cập nhật, update
~ kết nối, liên kết
~ sao chép, copy, chép
= sao chép, copy
= sao lưu, backup
~ sắp xếp, sort
~ sắp xếp, bố trí, tổ chức
= vòng lặp, loop
~ câu lệnh điều kiện, lệnh điều kiện
= tham số, parameter
= mảng, array
= ngăn xếp, stack
= hàng đợi, queue
~ con trỏ, pointer
= bảng băm, hash table
= độ phức tạp thời gian, time complexity
= quy hoạch động, qui hoạch động, dynamic programming
~ thuật toán tham lam, giải thuật tham lam
~ luồng, thread
~ tiến trình, process
= đa luồng, multithreading, multi-threading
= bộ nhớ ảo, virtual memory
= bộ nhớ đệm, cache
~ bộ nhớ, memory
= rò rỉ bộ nhớ, memory leak
= gỡ lỗi, debug, debugging
~ gỡ lỗi, debug, sửa lỗi
~ thư viện, library
~ khung làm việc, framework
= mẫu thiết kế, design pattern
~ triển khai, deploy, phát hành, đưa lên
~ biên dịch, compile
= trình biên dịch, compiler
= trình thông dịch, interpreter
= giao thức, protocol
= máy khách, client
= mạng máy tính, computer network
= mạng riêng ảo, VPN
= băng thông, bandwidth
= độ trễ, latency
= bộ định tuyến, router
= địa chỉ IP, IP address
= truy vấn, query
~ chỉ mục, index
= giao dịch cơ sở dữ liệu, database transaction
~ khung nhìn, view
= chuẩn hóa cơ sở dữ liệu, chuẩn hoá cơ sở dữ liệu, database normalization
= phân mảnh dữ liệu, sharding
~ bảo mật, an ninh, an toàn thông tin
= an ninh mạng, cyber security, cybersecurity
~ lỗ hổng bảo mật, điểm yếu bảo mật
~ lỗ hổng, điểm yếu bảo mật
~ tấn công, hack, xâm nhập
~ hacker, tin tặc, kẻ tấn công
= hacker, tin tặc
= lừa đảo qua mạng, phishing
= mã độc tống tiền, ransomware
= chữ ký số, digital signature
~ rò rỉ dữ liệu, lộ dữ liệu
~ rò rỉ thông tin, lộ thông tin cá nhân
= dữ liệu, data
= tập dữ liệu, bộ dữ liệu, dataset
~ tập huấn luyện, dữ liệu huấn luyện, training set, training data
= tập kiểm tra, test set, tập test
= giá trị ngoại lai, giá trị ngoại lệ, outlier
= dữ liệu thiếu, dữ liệu bị thiếu, missing data, dữ liệu khuyết
= giảm chiều dữ liệu, dimensionality reduction
= phân tích thành phần chính, PCA
= cây quyết định, decision tree
= rừng ngẫu nhiên, random forest
= hồi quy tuyến tính, linear regression
~ hồi quy logistic, logistic regression
= hàm mất mát, loss function
= hàm kích hoạt, activation function
= lan truyền ngược, backpropagation
= học chuyển giao, transfer learning, học chuyển tiếp
= phân cụm, clustering
~ phân loại, phân lớp
= nhà khoa học dữ liệu, data scientist
= chuyên viên phân tích dữ liệu, data analyst
= kỹ sư dữ liệu, data engineer
= internet vạn vật, IoT, internet of things
= tiền mã hóa, tiền mã hoá, cryptocurrency
~ tiền điện tử, tiền mã hóa, tiền ảo, cryptocurrency
~ xe tự lái, ô tô tự lái, xe không người lái
= phát triển phần mềm, software development
= lập trình, programming
~ lập trình, viết code, code
~ lập trình viên, developer, dev
= ứng dụng di động, app di động, mobile app
~ ứng dụng, app, phần mềm
~ hiệu năng, hiệu suất, performance
~ tối ưu, cải thiện hiệu năng, tăng hiệu suất, tăng tốc
~ cải thiện, nâng cao, cải tiến
~ thay đổi, biến đổi
~ chuyển đổi, đổi sang, convert
~ thêm, bổ sung, cho thêm
~ ẩn, giấu
~ hiển thị, hiện ra
= khởi động lại, restart, reboot
~ treo máy, đơ, đứng máy
~ máy bị treo, máy bị đơ
~ xây dựng, xây, thi công
~ công trình, tòa nhà
~ bản vẽ, bản thiết kế
= bê tông cốt thép, BTCT
~ đo, đo lường, đo đạc
~ bảo trì, bảo dưỡng
~ điện giật, giật điện
~ nối đất, tiếp đất
~ máy biến áp, máy biến thế
~ động cơ điện, mô tơ điện
= cầu dao tự động, aptomat
~ gỉ, han gỉ, rỉ sét, ăn mòn
= gỉ sét, rỉ sét, han gỉ
~ rò rỉ nước, chảy nước, dột
~ tắc, nghẹt, bị tắc
~ tắc bồn cầu, nghẹt bồn cầu
~ vệ sinh, lau chùi, làm sạch, dọn dẹp
~ giặt, giặt giũ
~ vết bẩn, vết ố
~ tẩy vết bẩn, tẩy vết ố
~ mùi hôi, mùi khó chịu, mùi
~ mùi hôi, mùi khó chịu
~ nấm mốc, ẩm mốc
= rác, rác thải
~ vứt, thải bỏ
~ nấu, nấu nướng, chế biến
~ công thức, cách làm, cách nấu
= rán, chiên
~ bảo quản, giữ tươi, cất giữ
~ hạn sử dụng, hạn dùng, để được bao lâu
~ hạn sử dụng, hạn dùng
~ thịt lợn, thịt heo
~ con lợn, con heo
= hạt lạc, đậu phộng
= hoa quả, trái cây
~ thìa, muỗng
~ ốm, đau ốm
~ giảm cân, ăn kiêng, giảm béo
~ giảm cân, giảm ký
~ béo phì, thừa cân, mập
~ tập thể dục, vận động, tập luyện
~ bỏ thuốc lá, cai thuốc lá
~ uống rượu, rượu bia
~ khách sạn, chỗ ở, nơi lưu trú
~ đặt phòng, đặt chỗ, đặt trước
= máy bay, phi cơ
~ máy bay, phi cơ, chuyến bay
= sân bay, phi trường
= tàu hỏa, xe lửa, tàu hoả
= hộ chiếu, passport
= thị thực, visa
~ hành lý, hành lí
~ thủ tục, trình tự
~ hồ sơ, giấy tờ
~ cấp lại, làm lại
~ đăng ký thường trú, đăng ký hộ khẩu
~ ủy quyền, uỷ quyền, giao quyền
~ mất giấy tờ, thất lạc giấy tờ
~ chuyển tiền, gửi tiền, chuyển khoản
~ rút tiền, lấy tiền
= ngân hàng, nhà băng
~ nhà, nhà ở, căn nhà
~ nơi, địa điểm
~ gần, xung quanh, lân cận
~ trợ cấp thất nghiệp, tiền thất nghiệp
~ nghỉ hưu, về hưu, hưu trí
~ nghỉ hưu, về hưu
~ lương hưu, tiền hưu
~ thôi học, bỏ học, nghỉ học
~ quyết định, đưa ra quyết định, ra quyết định
~ đưa ra quyết định, ra quyết định
~ xuất hiện, hình thành, nảy sinh, phát sinh
~ nảy sinh, phát sinh
~ xảy ra, diễn ra
~ biến mất, mất đi
~ gây ra, dẫn đến, làm cho, khiến
~ gây ra, gây nên
~ dẫn đến, dẫn tới
~ nguyên nhân gây ra, nguyên nhân dẫn đến, lý do
~ lan truyền, lan rộng, lây lan
~ phát triển, tăng trưởng, lớn lên
~ nuôi, nuôi dưỡng, chăm sóc, chăm nuôi
~ củng cố, tăng cường
~ bao gồm, gồm, gồm có
~ bao gồm, gồm có
~ thể hiện, biểu hiện, biểu thị
~ triệu chứng, dấu hiệu, biểu hiện
= vận chuyển, chuyên chở
~ bỏ trốn, chạy trốn, tẩu thoát
~ bỏ trốn, chạy trốn, trốn chạy
~ sơ tán, di tản
~ trộm, trộm cắp, ăn cắp, đánh cắp
~ ăn cắp, lấy cắp
~ lừa, lừa đảo, lừa gạt
~ giết, giết người, sát hại
~ chết, tử vong, qua đời
= qua đời, từ trần
~ sinh, sinh ra, ra đời
~ sống, cư trú, sinh sống
~ ăn, ăn uống, tiêu thụ
~ khen, khen ngợi, ca ngợi
~ khen ngợi, ngợi khen
~ xin lỗi, tạ lỗi
~ cảm ơn, biết ơn, cám ơn
= cảm ơn, cám ơn
~ lo lắng, lo âu, lo ngại
~ buồn, chán nản, trầm cảm
~ vui, hạnh phúc, vui vẻ
~ tức giận, giận dữ, nổi giận, bực
~ tức giận, giận dữ
~ sợ, sợ hãi, nỗi sợ
~ hồi hộp, lo lắng
~ kiên nhẫn, nhẫn nại, chịu đựng
~ kiên nhẫn, nhẫn nại
~ bận, bận rộn
~ thích nghi, thích ứng
~ tôn trọng, kính trọng
~ thành công, đạt được, hoàn thành
~ đạt được, giành được, có được
~ đóng góp, cống hiến
~ ưu tiên, thứ tự ưu tiên, sắp xếp công việc
~ quản lý thời gian, sắp xếp thời gian
~ lịch trình, thời gian biểu, lịch làm việc
~ họp, cuộc họp, hội họp
~ phòng ban, bộ phận
~ tư vấn, tham vấn, cố vấn
= chuẩn bị, sửa soạn
~ tham gia, tham dự
~ khởi nghiệp, lập công ty, mở công ty, thành lập công ty
~ thành lập công ty, thành lập doanh nghiệp
~ phá sản, vỡ nợ
~ làm thêm, nghề tay trái, việc làm thêm
~ người làm tự do, freelancer
~ chậm lương, nợ lương, không trả lương
~ chậm trả lương, chậm lương
~ trợ cấp, hỗ trợ
~ miễn, miễn giảm, giảm trừ
~ hết hạn, quá hạn, hết hiệu lực
~ khai báo, kê khai
~ điều kiện, yêu cầu, tiêu chuẩn
~ phạm vi, khuôn khổ
~ loại, kiểu, dạng
~ cấu trúc, cấu tạo, kết cấu
~ nguyên lý, nguyên lí, cơ chế, cách hoạt động
~ nguyên lý, nguyên lí
~ nguyên lý hoạt động, cơ chế hoạt động, cách hoạt động, hoạt động như thế nào
~ cách dùng, cách sử dụng, hướng dẫn sử dụng
~ cách dùng, cách sử dụng
~ biện pháp, giải pháp, phương pháp
~ giải pháp, biện pháp khắc phục
~ thiếu, thiếu hụt, không đủ
~ thừa, dư thừa
~ phá hủy, phá huỷ, phá hoại, hủy hoại
~ phổ biến, thông dụng, hay gặp, thường gặp
~ hay gặp, thường gặp
~ cơ bản, căn bản, nền tảng
~ cơ bản, căn bản
~ người mới, người mới bắt đầu, newbie
~ chuyên gia, người có chuyên môn
~ tự động, tự động hóa
~ miễn phí, không mất tiền, free
= miễn phí, không mất tiền
~ hợp pháp, đúng luật
~ bất hợp pháp, trái phép, trái luật
~ quyền, quyền lợi
~ ký, ký tên, ký kết
~ chữ ký, chữ kí
~ ký kết, kí kết
~ ký hợp đồng, kí hợp đồng
~ bằng chứng, chứng cứ
~ nạn nhân, người bị hại, bị hại
~ thủ phạm, người phạm tội
~ quyền nuôi con, giành quyền nuôi con
~ quyền nuôi con, quyền trực tiếp nuôi con
~ tiền cấp dưỡng, cấp dưỡng, chu cấp
~ nhà đất, bất động sản
= hàng xóm, láng giềng
= đàn ông, nam giới
= phụ nữ, nữ giới
~ thành viên, hội viên
~ đăng ký tài khoản, tạo tài khoản
~ hoãn, trì hoãn
~ kéo dài, gia hạn
~ hiện nay, hiện tại, ngày nay, bây giờ
~ hiện nay, ngày nay
~ tương lai, sau này
~ trước đây, trước kia, ngày xưa
~ trước đây, trước kia
~ gần đây, mới đây
~ thế giới, toàn cầu
~ bầu cử, bỏ phiếu
~ kinh tế, nền kinh tế
~ sản xuất, chế tạo, làm ra
~ nhà máy, xí nghiệp
= hàng tồn kho, HTK
~ sản phẩm, hàng hóa, mặt hàng
~ báo giá, bảng giá
~ thuê ngoài, outsource
= thuê ngoài, outsourcing
= mua bán và sáp nhập, M&A
= cân bằng công việc và cuộc sống, work-life balance, cân bằng giữa công việc và cuộc sống
~ ô nhiễm môi trường, môi trường bị ô nhiễm
= năng lượng tái tạo, renewable energy
~ điện hạt nhân, năng lượng hạt nhân
~ động đất, địa chấn
~ lũ lụt, ngập lụt, lũ
~ hỏa hoạn, cháy, đám cháy
~ hỏa hoạn, hoả hoạn
= phòng cháy chữa cháy, PCCC
~ nổ, vụ nổ
~ hạn hán, khô hạn
~ con vật, động vật, loài vật
~ chó, cún
~ cây cối, thực vật
~ sâu bọ, côn trùng
~ vi khuẩn, vi trùng
~ cơ thể, thân thể
~ đau răng, nhức răng
~ rụng tóc, tóc rụng
~ đi tiểu, tiểu tiện
~ khó thở, thở gấp
~ ngất, ngất xỉu, bất tỉnh
~ ngứa, mẩn ngứa
= calo, calorie, calories
~ quan hệ, mối quan hệ
~ tính chất, đặc tính, đặc điểm
= nguồn gốc, xuất xứ
~ hiệu quả, hữu hiệu
~ nhiều, lượng lớn
~ ít, hiếm, không nhiều
~ đầy đủ, đủ
= toàn bộ, tất cả
~ phù hợp, thích hợp
~ tốt nhất, tối ưu, hiệu quả nhất
~ xấu, tệ, kém
~ nghiêm trọng, trầm trọng
~ cẩn thận, thận trọng
~ lười, lười biếng
~ chăm chỉ, siêng năng, cần cù
= chăm chỉ, siêng năng
~ thông minh, sáng dạ
~ nói dối, nói sai, không trung thực
~ trung thực, thật thà, thành thật
= trung thực, thật thà
~ bí mật, bảo mật, riêng tư
~ riêng tư, cá nhân
~ công khai, công bố
= dự án, project
~ quản lý dự án, điều hành dự án
= quản trị kinh doanh, QTKD
~ chiến lược, kế hoạch
~ kế hoạch, dự định
~ ý tưởng, sáng kiến
~ sáng tạo, đổi mới
~ nghiên cứu, tìm hiểu
~ khảo sát, điều tra
~ dự đoán, dự báo
~ dự đoán, tiên đoán
~ ước tính, ước lượng
~ tránh, né tránh
~ lý do nghỉ việc, lý do rời công ty, vì sao bạn nghỉ việc, tại sao bạn rời công ty cũ
~ công ty cũ, nơi làm việc cũ, công việc trước, công việc cũ
~ công việc trước đây, công việc cũ
~ lý do ứng tuyển, vì sao bạn muốn làm việc, tại sao bạn chọn công ty, tại sao bạn ứng tuyển
~ khoảng trống, gián đoạn công việc, thời gian nghỉ
~ thực tập sinh, thực tập
~ sinh viên mới ra trường, mới tốt nghiệp, fresher
~ sinh viên mới ra trường, sinh viên mới tốt nghiệp
~ thư mời nhận việc, offer, đề nghị làm việc
= thư mời nhận việc, offer letter
~ hồ sơ xin việc, CV, sơ yếu lý lịch
= thư xin việc, cover letter
~ trang phục, ăn mặc, quần áo
~ ấn tượng, ấn tượng đầu tiên
~ thần tượng, người truyền cảm hứng, người bạn ngưỡng mộ
~ kỹ năng giao tiếp, khả năng giao tiếp
~ kỹ năng lãnh đạo, khả năng lãnh đạo
~ kỹ năng giải quyết vấn đề, khả năng giải quyết vấn đề
~ linh hoạt, thích ứng nhanh
~ chủ động, tự giác
~ tỉ mỉ, kỹ lưỡng
~ phản hồi, góp ý, nhận xét, feedback
= phản hồi, feedback
~ chỉ trích, phê bình
~ lời khuyên, khuyên
~ bàn giao công việc, bàn giao
~ hợp đồng thời vụ, hợp đồng ngắn hạn
~ nghỉ không lương, nghỉ không hưởng lương, nghỉ việc không hưởng lương
~ làm ca đêm, ca đêm, làm việc ban đêm
~ nghỉ giữa giờ, giải lao, nghỉ giữa ca
~ nghỉ giữa giờ, nghỉ giữa ca
~ quá tải, làm việc quá sức, nhiều việc
~ phiếu lương, bảng lương
~ nhân chứng, người làm chứng
~ ký hợp đồng, giao kết hợp đồng
~ vô hiệu, không có hiệu lực
~ chậm thanh toán, trả chậm, chậm trả
~ đòi nhà, đuổi khỏi nhà
~ tiếng ồn, ồn ào, gây ồn
~ xúc phạm, lăng mạ, bôi nhọ
= lăng mạ, nhục mạ
~ vu khống, nói xấu
~ đánh nhau, gây thương tích, cố ý gây thương tích
~ tù, phạt tù, đi tù
= đi tù, ngồi tù
~ di sản, tài sản thừa kế
~ xác nhận, chứng nhận
~ giấy chứng nhận, chứng chỉ, bằng
~ hộ khẩu, sổ hộ khẩu
~ lý lịch tư pháp, phiếu lý lịch tư pháp
= nghĩa vụ quân sự, NVQS
~ nghĩa vụ quân sự, đi lính, nhập ngũ
~ quốc tịch, nhập quốc tịch
~ đường một chiều, đường 1 chiều
~ vượt đèn đỏ, không chấp hành đèn tín hiệu
~ ngã tư, giao lộ, nơi giao nhau
~ người đi bộ, bộ hành
= người đi bộ, khách bộ hành
~ vạch kẻ đường dành cho người đi bộ, lối qua đường
~ nhường đường, ưu tiên đi trước
~ biển báo giao thông, biển báo hiệu đường bộ, biển báo đường bộ
~ tước bằng lái, tước giấy phép lái xe, thu bằng lái
~ tước bằng lái xe, tước giấy phép lái xe
~ bằng lái hết hạn, giấy phép lái xe hết hạn
~ đăng kiểm, kiểm định xe cơ giới
~ quay đầu xe, quay xe
~ đèn pha, đèn chiếu xa
~ đèn cốt, đèn chiếu gần
~ bóp còi, bấm còi
~ thắt dây an toàn, đeo dây an toàn
~ dây an toàn, dây đai an toàn
~ trơn, trơn trượt
~ nổ lốp, thủng lốp, xịt lốp
= lốp xe, vỏ xe
= nhớt, dầu nhớt
~ buồn ngủ, ngủ gật
~ ngủ gật khi lái, buồn ngủ khi lái
~ sốc phản vệ, phản vệ
~ truyền dịch, truyền nước
~ truyền máu, tiếp máu
~ chăm sóc người bệnh, chăm sóc bệnh nhân
~ đo huyết áp, kiểm tra huyết áp
~ tụt huyết áp, huyết áp thấp
~ hạ đường huyết, tụt đường huyết
~ tăng đường huyết, đường huyết cao
= đường huyết, đường máu, glucose máu
~ liều, liều lượng, liều dùng
~ quá liều, dùng quá liều
~ tương tác thuốc, dùng chung thuốc
~ kháng thuốc, nhờn thuốc
~ viêm họng, đau họng
~ đau dạ dày, đau bao tử
= dạ dày, bao tử
~ hen suyễn, hen phế quản
~ trầm cảm, bệnh trầm cảm
~ mỡ máu, rối loạn lipid máu, máu nhiễm mỡ
= gút, gout, bệnh gút
~ loãng xương, xốp xương
~ kinh nguyệt, hành kinh
= sinh mổ, đẻ mổ, mổ lấy thai
~ sinh thường, đẻ thường
~ cho con bú, bú mẹ, nuôi con bằng sữa mẹ
~ sảy thai, sẩy thai
~ tránh thai, ngừa thai
~ thuốc tránh thai, thuốc ngừa thai
~ nghiện, lệ thuộc
~ ma túy, chất gây nghiện
= ma túy, ma tuý
~ hút thuốc, hút thuốc lá
~ điều hòa, máy lạnh, điều hoà
~ điều hòa nhiệt độ, máy lạnh, máy điều hòa
= ti vi, tivi
~ bếp ga, bếp gas
~ mất điện, cúp điện, mất nguồn
~ mất điện, cúp điện
~ không lên nguồn, không khởi động được, bật không lên
~ sạc không vào, không sạc được
~ mất mạng, không có mạng, không vào được mạng, không kết nối được
~ không vào được mạng, không kết nối được mạng
~ mất tiếng, không có âm thanh, không nghe được
~ đầy bộ nhớ, hết dung lượng
~ khôi phục cài đặt gốc, reset, cài lại
= khôi phục cài đặt gốc, factory reset
~ phông chữ, font, kiểu chữ
~ phông chữ, font chữ
= phím tắt, shortcut
~ hình ảnh, bức ảnh, tấm ảnh
~ video, clip
~ tin nhắn, nhắn tin
~ danh bạ, số điện thoại
= tài khoản, account
~ chặn, block
~ thông báo, notification
~ mã xác nhận, mã OTP, OTP
= mã OTP, OTP
= vòng lặp vô hạn, infinite loop, lặp vô hạn, vòng lặp vô tận
= số thực dấu phẩy động, số dấu phẩy động, floating point
= số ngẫu nhiên, random number
= hệ nhị phân, hệ cơ số 2
= hệ thập phân, hệ cơ số 10
= hệ thập lục phân, hệ cơ số 16, hệ hexa
= cấu trúc dữ liệu, data structure
= kiểu dữ liệu, data type
= ép kiểu, type casting, chuyển kiểu dữ liệu
= biến cục bộ, biến địa phương, local variable
= biến toàn cục, global variable
= giá trị trả về, return value
= hàm khởi tạo, constructor, phương thức khởi tạo
= hàm hủy, destructor, phương thức hủy
= lớp trừu tượng, abstract class
= lớp cha, superclass, lớp cơ sở
= lớp con, subclass, lớp dẫn xuất
= ngoại lệ, exception
= xử lý ngoại lệ, xử lí ngoại lệ, exception handling
= nạp chồng, overloading
= ghi đè phương thức, overriding, method overriding
~ phạm vi truy cập, access modifier
= lập trình bất đồng bộ, asynchronous programming
= tích hợp liên tục, continuous integration
= triển khai liên tục, continuous deployment
= trí tuệ nhân tạo tạo sinh, AI tạo sinh, generative AI
= thị giác máy tính, computer vision
= phát hiện đối tượng, nhận diện vật thể, object detection
= hệ thống gợi ý, hệ thống khuyến nghị, recommender system, hệ gợi ý
= tốc độ học, learning rate
= siêu tham số, hyperparameter
= ma trận nhầm lẫn, confusion matrix
~ hạ gradient, gradient descent, suy giảm gradient
= kiểm định chéo, cross validation, kiểm chứng chéo, cross-validation
= kỹ thuật đặc trưng, feature engineering
= phân phối chuẩn, normal distribution, phân phối Gauss
= giả thuyết không, giả thuyết H0, null hypothesis
= mức ý nghĩa, significance level
= khoảng tin cậy, confidence interval
= biến độc lập, independent variable
= biến phụ thuộc, dependent variable
= hệ số tương quan, correlation coefficient
= chuỗi thời gian, time series
= trực quan hóa dữ liệu, trực quan hoá dữ liệu, data visualization
= biểu đồ cột, bar chart
= biểu đồ tròn, pie chart, biểu đồ hình tròn
= biểu đồ đường, line chart
= phương sai, variance
= khả năng mở rộng, scalability
= tính sẵn sàng, availability
= tính toàn vẹn dữ liệu, toàn vẹn dữ liệu, data integrity
= thông lượng, throughput
= mạng cục bộ, LAN
= gói tin, packet
~ mô hình OSI, OSI model
= hệ thống phát hiện xâm nhập, IDS
~ vân tay, dấu vân tay
= thư rác, spam, email rác
= kiểm soát truy cập, access control
= phân quyền, authorization
= xác thực, authentication
= đánh giá mã nguồn, code review, review code
= tái cấu trúc mã, refactoring, refactor code
= vòng đời phát triển phần mềm, SDLC
= quản lý dự án, project management, quản lí dự án
= quản lý rủi ro, quản trị rủi ro, risk management
~ quản lý chất lượng, quản trị chất lượng
~ quản trị nhân sự, quản lý nhân sự, quản trị nguồn nhân lực, quản trị nhân lực
= chuỗi cung ứng, supply chain
= khách hàng mục tiêu, target customer
= phân khúc thị trường, market segment
~ phân tích SWOT, mô hình SWOT, ma trận SWOT
= lợi thế cạnh tranh, competitive advantage
= tỷ lệ chuyển đổi, conversion rate, tỉ lệ chuyển đổi
= doanh nghiệp nhỏ và vừa, DNNVV, doanh nghiệp vừa và nhỏ, SME
= doanh nghiệp nhà nước, DNNN
= công ty cổ phần, CTCP
= hội đồng quản trị, HĐQT
= báo cáo tài chính, BCTC
~ khấu hao tài sản cố định, khấu hao TSCĐ
~ giá vốn hàng bán, giá vốn
= dòng tiền, cash flow
~ lợi nhuận sau thuế, lãi ròng, lợi nhuận ròng
~ lợi nhuận gộp, lãi gộp
= vốn chủ sở hữu, equity
= lãi suất, interest rate
= lãi kép, compound interest
= ngân hàng nhà nước, NHNN
= ngân hàng thương mại, NHTM
= sản xuất kinh doanh, SXKD
= đầu tư trực tiếp nước ngoài, FDI
= chỉ số giá tiêu dùng, CPI
= kinh tế vi mô, microeconomics
= kinh tế vĩ mô, macroeconomics
= chi phí cơ hội, opportunity cost
= chủ nghĩa xã hội, CNXH
= chủ nghĩa tư bản, CNTB
= Việt Nam Dân chủ Cộng hòa, VNDCCH
~ Cộng hòa xã hội chủ nghĩa Việt Nam, CHXHCN Việt Nam
= đồng bằng sông Cửu Long, ĐBSCL
= đồng bằng sông Hồng, ĐBSH
~ kháng chiến chống Pháp, cuộc kháng chiến chống thực dân Pháp, kháng chiến chống thực dân Pháp
~ kháng chiến chống Mỹ, kháng chiến chống đế quốc Mỹ, kháng chiến chống Mĩ
~ xâm lược, xâm lăng
~ khởi nghĩa, nổi dậy, nổi loạn
~ Nguyễn Ái Quốc, Hồ Chí Minh, Bác Hồ
~ Trung Quốc, Trung Hoa
~ Hàn Quốc, Nam Hàn
~ Triều Tiên, Bắc Hàn
~ Anh quốc, Vương quốc Anh
~ Nhật Bản, Nhật
~ Liên Xô, Liên bang Xô viết
~ châu Âu, Âu châu
~ châu Á, Á châu
~ định luật I Newton, định luật 1 Newton, định luật quán tính
~ định luật II Newton, định luật 2 Newton, định luật II Niu-tơn
~ định luật III Newton, định luật 3 Newton
~ định luật Ôm, định luật Ohm
~ lực đẩy Ác-si-mét, lực đẩy Archimedes, lực đẩy Acsimet
= cảm ứng điện từ, electromagnetic induction
= chất bán dẫn, semiconductor
~ phản ứng oxi hóa khử, phản ứng oxi hóa - khử, phản ứng oxy hóa khử, phản ứng redox
= rượu etylic, ethanol, etanol, ancol etylic
= glucozơ, glucose, đường glucozơ
= saccarozơ, sucrose, saccharose
= xenlulozơ, cellulose
= metan, methane
= natri hiđroxit, NaOH, natri hydroxide
= axit sunfuric, H2SO4, sulfuric acid
~ nguyên tử khối, khối lượng nguyên tử
~ hồng cầu, tế bào hồng cầu
~ bạch cầu, tế bào bạch cầu
= chọn lọc tự nhiên, natural selection
= đột biến gen, gene mutation
~ trao đổi chất, chuyển hóa vật chất
= hiệu ứng nhà kính, greenhouse effect
~ mưa axit, mưa acid
= đa dạng sinh học, biodiversity
~ hàm số bậc nhất, hàm bậc nhất
~ hàm số bậc hai, hàm bậc hai
= đạo hàm, derivative
= tích phân, integral
= ma trận, matrix
= thì hiện tại đơn, hiện tại đơn, present simple
= thì hiện tại hoàn thành, hiện tại hoàn thành, present perfect
= thì quá khứ đơn, quá khứ đơn, past simple
= câu bị động, passive voice, thể bị động
= câu điều kiện, conditional sentence
= mệnh đề quan hệ, relative clause
= câu tường thuật, câu gián tiếp, reported speech
= ngữ pháp, văn phạm
= danh từ, noun
= động từ, verb
= tính từ, adjective
= từ đồng nghĩa, synonym
= từ trái nghĩa, antonym
= biện pháp tu từ, phép tu từ
= nghị luận xã hội, NLXH
~ tác giả, người viết
~ không hoạt động, không chạy, không dùng được
~ không mở được, mở không được
= nghẽn cổ chai, bottleneck, nút thắt cổ chai
~ tăng tốc, làm nhanh hơn, cải thiện tốc độ, tăng tốc độ
~ lấy dữ liệu, trích xuất, đọc dữ liệu
~ lọc, sàng lọc
~ dữ liệu trùng lặp, dữ liệu bị trùng, trùng lặp
~ dữ liệu trùng lặp, dữ liệu bị trùng lặp
~ xuất dữ liệu, export, kết xuất
~ không hiển thị, không hiện
~ bị lỗi, gặp lỗi, báo lỗi
~ bị lỗi, gặp lỗi
~ sửa lỗi, khắc phục lỗi, fix lỗi, xử lý lỗi
~ sửa lỗi, khắc phục lỗi, fix lỗi
~ môi trường phát triển, môi trường lập trình
~ máy tính, PC, computer
~ điện thoại, di động, smartphone
~ tăng giá, lên giá
~ giảm sút, suy giảm, đi xuống
~ đun, đun nóng, gia nhiệt
~ làm lạnh, làm mát, làm nguội
~ bay hơi, bốc hơi
~ thải ra, phát thải, xả thải
~ xâm lược, xâm chiếm, đánh chiếm
~ đánh bại, chiến thắng, thắng
~ sụp đổ, diệt vong, tan rã
~ thành lập, ra đời, sáng lập
~ cai trị, thống trị
~ lên ngôi, đăng quang
~ cải cách, đổi mới
~ hiệp định, hiệp ước
~ nguyên nhân thắng lợi, vì sao thắng
~ ý nghĩa lịch sử, tầm quan trọng lịch sử
~ tiếp giáp, giáp với
~ đáp án, câu trả lời
~ không đúng, không chính xác
~ đúng nhất, chính xác nhất
~ lớn nhất, to nhất
~ nhỏ nhất, bé nhất
~ nhiều nhất, đông nhất
= đầu tiên, trước tiên, trước hết
~ đầu tiên, trước tiên, thứ nhất
~ cuối cùng, sau cùng
~ chậm rãi, từ từ
~ dần dần, từ từ
~ chung cư, căn hộ
~ tranh chấp đất đai, tranh chấp đất
~ sang tên, chuyển nhượng, chuyển quyền sử dụng
~ tặng cho, cho tặng
~ nhận con nuôi, nhận nuôi con nuôi
~ cha dượng, bố dượng
= mẹ kế, dì ghẻ
~ cha, bố
= cha ruột, bố đẻ
= mẹ ruột, mẹ đẻ
~ vợ, bà xã
~ chồng, ông xã
~ hôn nhân đồng giới, kết hôn đồng tính
~ hôn nhân đồng giới, hôn nhân đồng tính
~ bạo lực gia đình, bạo hành gia đình
~ đơn khởi kiện, đơn kiện
~ án phí, lệ phí tòa án
~ người bào chữa, luật sư bào chữa
= hối lộ, đút lót
~ cờ bạc, đánh bạc
~ buôn lậu, nhập lậu
~ vay nặng lãi, cho vay lãi cao, tín dụng đen
~ quỵt nợ, không trả nợ, trốn nợ
= quỵt nợ, quịt nợ, xù nợ
~ mâu thuẫn với đồng nghiệp, xung đột với đồng nghiệp, bất đồng với đồng nghiệp
~ mâu thuẫn với đồng nghiệp, xung đột với đồng nghiệp
~ mâu thuẫn với sếp, bất đồng với sếp, bất đồng với cấp trên
~ bất đồng với sếp, bất đồng với cấp trên
~ thất bại lớn nhất, sai lầm lớn nhất
~ thành tựu lớn nhất, thành công lớn nhất, điều tự hào nhất
~ làm việc dưới áp lực, chịu áp lực, làm việc trong môi trường áp lực
~ làm việc dưới áp lực, làm việc trong môi trường áp lực
~ 5 năm tới, trong tương lai, kế hoạch tương lai
~ bao giờ có thể đi làm, khi nào có thể bắt đầu, ngày bắt đầu làm việc
~ khi nào có thể bắt đầu làm việc, bao giờ có thể bắt đầu làm việc, khi nào có thể đi làm
~ bạn có câu hỏi nào, hỏi nhà tuyển dụng
~ nhà tuyển dụng, bên tuyển dụng, HR
~ tăng doanh số, tăng doanh thu, bán được nhiều hơn
~ chăm sóc khách hàng, dịch vụ khách hàng
= chăm sóc khách hàng, CSKH
~ khách hàng khó tính, khách hàng tức giận, khách hàng nóng giận
~ giữ chân khách hàng, giữ khách
~ giữ chân nhân viên, giữ người
~ khách hàng tiềm năng, lead
~ thu hút khách hàng, kéo khách
~ cắt giảm chi phí, giảm chi phí, tiết kiệm chi phí
~ cắt giảm chi phí, giảm chi phí
~ huy động vốn, gọi vốn
~ giám đốc, tổng giám đốc, CEO
~ chủ doanh nghiệp, chủ công ty
~ hộ kinh doanh, hộ kinh doanh cá thể
~ kinh doanh, buôn bán, làm ăn
~ mở cửa hàng, mở tiệm, mở quán
~ cửa hàng, tiệm, shop
~ hàng giả, hàng nhái
~ giao hàng, ship, vận chuyển hàng
~ phí giao hàng, phí ship, phí vận chuyển
~ đổi trả, trả hàng, đổi hàng
~ hàng lỗi, sản phẩm lỗi, hàng hỏng
~ hàng lỗi, hàng bị lỗi
~ hoàn thuế, hoàn lại thuế
= mã số thuế, MST
~ thuế môn bài, lệ phí môn bài
~ sổ sách kế toán, sổ kế toán
~ đối chiếu công nợ, đối soát công nợ
~ phải thu khách hàng, khoản phải thu khách hàng
~ phải trả người bán, khoản phải trả người bán
~ bút toán, định khoản
~ kiểm toán, audit
= kiểm toán nội bộ, internal audit
= kiểm soát nội bộ, internal control
~ ninh, hầm
~ ướp, tẩm ướp
~ rã đông, làm tan đá
~ đồ ăn, thức ăn, món ăn, thực phẩm
~ rau, rau củ, rau xanh
= củ đậu, củ sắn nước
~ củ sắn, khoai mì
~ bột mì, bột mỳ
~ bánh mì, bánh mỳ
= mì chính, bột ngọt
= nước tương, xì dầu
= đậu hũ, đậu phụ, tàu hũ
= rau mùi, ngò rí
= mướp đắng, khổ qua
~ tủ lạnh không lạnh, tủ lạnh không mát, tủ lạnh kém lạnh
~ tủ lạnh không lạnh, tủ lạnh không mát
~ tiết kiệm điện, giảm tiền điện
~ tiền điện, hóa đơn điện
~ diệt gián, đuổi gián
~ diệt mối, chống mối
~ diệt muỗi, đuổi muỗi
~ tiêu diệt, diệt, trừ
~ quần áo, áo quần, đồ mặc
~ quần áo, áo quần
~ mất chìa khóa, quên chìa khóa
~ mất ví, rơi ví, mất bóp
~ mất ví, mất bóp
~ mất hộ chiếu, thất lạc hộ chiếu
~ mất điện thoại, bị trộm điện thoại, rơi điện thoại
~ hoãn chuyến, chuyến bay bị hoãn, delay
~ chuyến bay bị hoãn, chuyến bay bị delay
~ thất lạc hành lý, mất hành lý
~ hướng dẫn viên du lịch, HDV du lịch
= vé khứ hồi, vé hai chiều
~ ăn sáng, bữa sáng
~ đổi tiền, đổi ngoại tệ
= ống thông tiểu, sonde tiểu, ống thông bàng quang
~ ống thông dạ dày, sonde dạ dày
~ đặt nội khí quản, đặt ống nội khí quản
~ mở khí quản, khai khí quản
~ hút đờm, hút đàm
= đờm, đàm
~ thở oxy, thở ô xy
~ nhiễm khuẩn bệnh viện, nhiễm trùng bệnh viện
~ nhiễm khuẩn, nhiễm trùng
= vô khuẩn, vô trùng
~ tiệt khuẩn, tiệt trùng
~ khử khuẩn, khử trùng
~ thay băng, thay băng vết thương
= sốt xuất huyết, dengue, sốt dengue
= bệnh sởi, sởi
= thủy đậu, trái rạ, thuỷ đậu
~ quai bị, viêm tuyến mang tai
~ lao phổi, bệnh lao phổi
~ viêm gan B, viêm gan siêu vi B
= trào ngược dạ dày, trào ngược dạ dày thực quản, GERD
~ viêm ruột thừa, đau ruột thừa
~ sỏi thận, sạn thận
~ rối loạn nhịp tim, loạn nhịp tim
~ xơ gan, chai gan
~ tự kỷ, rối loạn phổ tự kỷ, tự kỉ
= tăng động giảm chú ý, ADHD
~ khoa cấp cứu, phòng cấp cứu
= khoa hồi sức tích cực, ICU, hồi sức tích cực
~ xét nghiệm máu, thử máu
= chụp cộng hưởng từ, MRI, cộng hưởng từ
= chụp cắt lớp vi tính, CT scan, chụp CT
~ chụp X-quang, chụp X quang, chụp phim X-quang
= điện tâm đồ, ECG, điện tim
~ nội soi dạ dày, soi dạ dày
~ dược sĩ, dược sỹ
~ hiệu thuốc, nhà thuốc, tiệm thuốc
~ thuốc kê đơn, thuốc bán theo đơn
= thuốc không kê đơn, OTC, thuốc bán không cần đơn
~ tác dụng dược lý, tác dụng dược lí
= thực phẩm chức năng, TPCN
~ dị ứng thuốc, mẫn cảm với thuốc
= chỉ số khối cơ thể, BMI
~ y học cổ truyền, đông y, YHCT
~ giấy chuyển viện, giấy chuyển tuyến
~ nhập viện, vào viện, nằm viện
~ nhập viện, vào viện
~ xuất viện, ra viện
~ tái khám, khám lại
~ viện phí, chi phí khám chữa bệnh
~ khám bệnh, đi khám
~ học kỳ, học kì
~ thi học kỳ, thi học kì
~ thi tốt nghiệp THPT, thi tốt nghiệp trung học phổ thông
= giáo viên chủ nhiệm, GVCN
= sách giáo khoa, SGK
= học sinh giỏi, HSG
~ nhóm trưởng, trưởng nhóm
~ lớp học, phòng học
~ dạy học tích cực, phương pháp dạy học tích cực
~ học trực tuyến, học online
~ dạy trực tuyến, dạy online
= trực tuyến, online
= ngoại tuyến, offline
~ lười học, không chịu học, chán học
~ học sinh cá biệt, học sinh hư, học sinh nghịch
~ nói chuyện riêng, mất trật tự
~ kiểm tra bài cũ, hỏi bài cũ
~ học thêm, phụ đạo, dạy kèm
~ luận văn, khóa luận
~ đạo văn, sao chép bài
~ đề thi, đề kiểm tra
~ ôn thi, ôn tập
~ trắc nghiệm khách quan, câu hỏi trắc nghiệm
~ tự luận, câu hỏi tự luận
~ thuyết trình, trình bày, presentation
= thuyết trình, presentation
= cốp pha, cốt pha, ván khuôn
~ giàn giáo, dàn giáo
~ cần cẩu, cần trục
~ máy xúc, máy đào
= xi măng, cement
= thép không gỉ, inox
~ mối hàn, đường hàn
~ động cơ diesel, động cơ điêzen, động cơ dầu
= bugi, bu-gi
~ hộp số tự động, số tự động
~ hộp số sàn, số sàn
= phanh tay, phanh đỗ, thắng tay
~ gương chiếu hậu, kính chiếu hậu
~ cần gạt nước, gạt mưa
~ vô lăng, tay lái
= ắc quy, bình ắc quy, ắc-quy
= an toàn lao động, ATLĐ
~ đồ bảo hộ lao động, trang bị bảo hộ lao động
~ bình chữa cháy, bình cứu hỏa
~ lính cứu hỏa, lính chữa cháy
= cứu hỏa, chữa cháy
~ tối đa, không được vượt quá, không vượt quá, không được quá, không quá, lớn nhất, cao nhất
~ tối thiểu, không được ít hơn, không ít hơn, ít nhất, nhỏ nhất, thấp nhất
`
