import type { Lexicon } from './lexicon.ts'

/** Vietnamese: syllables stand apart and do not inflect; tones are kept, they tell words apart. */
export const vi: Lexicon = {
  lang: 'vi',
  writing: 'spaced',
  postposed: false,
  fold: (text) =>
    text
      .replace(/ò(?=a\b)/g, 'ò')
      .replace(/oà/g, 'òa')
      .replace(/uỷ/g, 'ủy')
      .replace(/oá(?!\p{L})/gu, 'óa'),
  stem: (word) => word,
  words: {
    WHAT: 'là gì, gì, là cái gì, nghĩa là gì, có nghĩa là gì, được hiểu là gì, cái gì, thế nào là, cái nào, nghĩa là sao, là như thế nào, được định nghĩa như thế nào, có ý nghĩa gì, tức là gì, được hiểu như thế nào, hiểu như thế nào về, em hiểu thế nào về, bạn hiểu thế nào về, hiểu thế nào về, em hiểu thế nào là, hiểu thế nào là, hiểu như thế nào là, cho biết thế nào là, cho biết là gì, khái niệm, nêu khái niệm, trình bày khái niệm, ý nghĩa của từ, nghĩa của từ, định nghĩa của, có nghĩa gì',
    WHICH: 'nào, loại nào',
    HOW: 'làm thế nào, làm thế nào để, làm sao, làm sao để, như thế nào, bằng cách nào, ra sao, làm cách nào, làm cách nào để, thế nào, phải làm sao, phải làm thế nào, phải làm gì để, cần làm gì để, bằng những cách nào, theo cách nào, bằng phương pháp nào, có những cách nào để, có những cách nào, có cách nào để',
    WHY: 'tại sao, vì sao, tại sao phải, vì sao phải, lý do, lí do, lý do gì, vì lý do gì, do đâu, nguyên nhân nào khiến, điều gì khiến, lý do nào khiến, do đâu mà, vì đâu, cớ sao, vì lẽ gì, sao lại, vì lí do gì, bởi đâu',
    WHEN: 'khi nào, lúc nào, trong trường hợp nào, trong những trường hợp nào, trường hợp nào, bao giờ, trong tình huống nào, vào lúc nào, vào thời điểm nào, thời điểm nào, vào năm nào, năm nào, từ khi nào, đến khi nào, trong hoàn cảnh nào, với điều kiện nào, trong điều kiện nào',
    WHERE: 'ở đâu, đâu',
    WHO: 'ai',
    LIST: 'liệt kê, kể tên, nêu tên, hãy kể, những gì, có những gì, gồm những gì, những nào, hãy liệt kê, bao gồm những gì, hãy kể tên, hãy nêu tên, hãy chỉ ra, chỉ ra, gồm những loại nào, là những gì, gồm có những gì, kể ra, kể tên các, hãy nêu, có như thế nào, như thế nào có',
    HOWMANY: 'bao nhiêu, có bao nhiêu, mấy, có mấy',
    HOWLONG: 'bao lâu, trong bao lâu, mất bao lâu',
    WHETHER: 'có thể không, có phải, hay không, có đúng',
    EXPLAIN:
      'phát biểu, hãy phát biểu, xin cho biết, vui lòng cho biết, vui lòng giải thích, vui lòng mô tả, vui lòng trình bày, bạn có thể nói về, bạn có thể cho biết, anh chị hãy cho biết, hãy nói cho chúng tôi biết, nói cho chúng tôi biết, cho chúng tôi biết, hãy mô tả ngắn gọn, hãy khái quát, phát biểu nội dung, nói gì, giải thích, hãy giải thích, mô tả, hãy mô tả, trình bày, hãy trình bày, nêu, hãy nêu, nói về, hãy nói về, giới thiệu, cho biết, hãy cho biết, thảo luận, phân tích, tóm tắt, diễn giải, hiểu, bạn hiểu, bạn hiểu thế nào về, nói rõ, hãy phân tích, hãy diễn giải, hãy làm rõ, làm rõ, hãy nêu rõ, nêu rõ, bạn có thể giải thích, bạn có thể mô tả, bạn có thể trình bày, có thể giải thích, xin giải thích, xin trình bày, hãy thảo luận, cho tôi biết về, hãy cho biết về, kể về, hãy kể về, tóm tắt về, hãy tóm tắt, hãy giới thiệu, giới thiệu về, bình luận về, bạn biết gì về, chia sẻ về, hãy chia sẻ về, nói cho tôi biết về, hãy nói cho tôi biết về, khái quát về',
    DEFINITION: 'định nghĩa, khái niệm, ý nghĩa, nghĩa',
    DIFFERENCE:
      'khác nhau, sự khác nhau, khác biệt, sự khác biệt, điểm khác, điểm khác nhau, so sánh, phân biệt, khác gì, khác với, khác nhau như thế nào, khác nhau thế nào, khác nhau ra sao, khác gì nhau, khác nhau ở điểm nào, khác nhau chỗ nào, khác, điểm khác biệt, khác gì so với, khác như thế nào, khác ở điểm nào, đối chiếu, ở điểm nào, ở chỗ nào, khác nhau ở chỗ nào, khác gì với, khác biệt như thế nào, khác biệt gì',
    SIMILARITY: 'giống nhau, điểm chung, điểm giống nhau, tương đồng',
    PROS: 'ưu điểm, lợi ích, lợi thế, điểm mạnh, mặt lợi, ích lợi, thế mạnh, mặt tích cực, điểm tốt, cái lợi, lợi thế của, mặt mạnh, mang lại lợi ích gì, có lợi ích gì, có ưu điểm gì, có lợi gì',
    CONS: 'nhược điểm, hạn chế, bất lợi, điểm yếu, khuyết điểm, mặt hạn chế, mặt tiêu cực, điểm chưa tốt, bất cập, mặt yếu, có nhược điểm gì, điểm hạn chế',
    APPLICATION:
      'ứng dụng, ứng dụng của, trường hợp sử dụng, được ứng dụng, áp dụng, được áp dụng, ứng dụng thực tế',
    PRINCIPLE:
      'nguyên lý, nguyên lý hoạt động, cơ chế hoạt động, hoạt động, cách hoạt động, cách thức hoạt động, vận hành, nguyên tắc hoạt động, cách vận hành, nguyên lí hoạt động',
    ROLE: 'vai trò, mục đích, tác dụng, công dụng, dùng để làm gì, để làm gì, được dùng để làm gì, được sử dụng để làm gì, tầm quan trọng, chức năng của, quan trọng, ý nghĩa, đóng vai trò gì, có chức năng gì, chức năng, có vai trò gì, giữ vai trò gì, có tác dụng gì, tác dụng của, có công dụng gì, công dụng của, sử dụng để làm gì, có ý nghĩa gì, vai trò như thế nào, có nhiệm vụ gì, nhiệm vụ của',
    CAUSE:
      'nguyên nhân, nguyên do, gây ra, gây nên, do nguyên nhân nào, nguyên nhân gây, nguyên nhân gây ra, nguyên nhân dẫn đến, nguyên nhân nào gây ra, những nguyên nhân nào gây ra, do nguyên nhân gì, điều gì gây ra, yếu tố gây ra, yếu tố nào gây ra, vì sao bị, tại sao bị, do đâu mà có, nguyên nhân của, nguyên nhân chính gây',
    MANNER:
      'cách, cách để, phương pháp, biện pháp, kỹ thuật, kĩ thuật, giải pháp, chiến lược, cách thức, cách làm, các cách, hướng',
    STEPS: 'các bước, bước, quy trình, trình tự, giai đoạn, quá trình',
    TYPES:
      'có những loại nào, các loại nào, có các loại nào, những loại nào, loại, các loại, kiểu, phân loại, các kiểu, dạng',
    FEATURES: 'đặc điểm, tính năng, đặc trưng, tính chất, thuộc tính, tính năng mới, có gì mới',
    EXAMPLES: 'ví dụ, cho ví dụ, hãy cho ví dụ, nêu ví dụ',
    CHALLENGES: 'thách thức, khó khăn, thử thách',
    IMPACT:
      'ảnh hưởng, tác động, hậu quả, hệ quả, ảnh hưởng như thế nào đến, ảnh hưởng thế nào đến, ảnh hưởng ra sao đến, ảnh hưởng gì đến, có ảnh hưởng gì đến, có ảnh hưởng gì tới, ảnh hưởng của, tác động như thế nào đến, tác động ra sao đến, tác động thế nào đến, tác động gì đến, tác động của, có tác động gì đến',
    COMPONENTS:
      'thành phần, bộ phận, phần tử chính, gồm những thành phần nào, cấu thành, gồm những bộ phận nào, gồm những phần nào, gồm mấy phần, được cấu tạo từ, cấu tạo từ, được tạo thành từ, cấu tạo gồm, gồm các thành phần nào, các thành phần của, cấu tạo như thế nào, cấu tạo của',
    RELATION: 'mối quan hệ, quan hệ, liên hệ, liên quan, mối liên hệ',
    BESTPRACTICE: 'thực hành tốt nhất, lưu ý, những lưu ý, best practice, cần lưu ý',
    SOLVE:
      'bạn sẽ làm gì nếu, bạn sẽ làm gì khi, bạn làm gì khi, cần làm gì khi, phải làm gì khi, giải quyết vấn đề, giải quyết, xử lý, xử lí, khắc phục, sửa, sửa lỗi, đối phó, ứng phó, sửa chữa, vượt qua, gỡ lỗi, xử trí, đối phó với, ứng phó với, đối mặt với',
    PREVENT:
      'tránh, ngăn chặn, ngăn ngừa, phòng tránh, phòng chống, ngăn, phòng ngừa, hạn chế việc, chống, chống lại, ngăn cản, né tránh',
    MITIGATE: 'giảm nhẹ, giảm bớt tác động, làm dịu, kiềm chế',
    EVALUATE: 'đánh giá, đo lường, đo, đo đạc, đánh giá được',
    OPTIMISE: 'tối ưu, tối ưu hóa, tối ưu hoá, cải thiện, cải tiến, hoàn thiện',
    RAISE: 'nâng cao, tăng tốc, đẩy nhanh, tăng cường, làm nhanh',
    ENSURE: 'đảm bảo, bảo đảm, duy trì, giữ',
    IMPLEMENT:
      'cài đặt, triển khai mã, hiện thực, viết, xây dựng, lập trình, phát triển, thực hiện, hiện thực hóa, cài đặt thuật toán',
    CREATE: 'tạo, tạo ra, sinh ra, tạo lập, khởi tạo',
    USE: 'sử dụng, dùng, được sử dụng, được dùng, tận dụng, thông qua',
    NEED: 'cần, cần thiết, cần phải, phải, đòi hỏi, yêu cầu, nên, cần đến, cần có, sự cần thiết, cần thiết phải',
    REDUCE: 'giảm, giảm thiểu, làm giảm, giảm bớt, hạ, thu nhỏ, rút ngắn, cắt giảm, tiết kiệm, hạ thấp',
    INCREASE: 'tăng, làm tăng, gia tăng, tăng thêm, phóng to, mở rộng',
    CHOOSE: 'chọn, lựa chọn, chọn lựa, quyết định',
    DESIGN: 'thiết kế',
    TEST: 'kiểm thử, kiểm tra, thử nghiệm, xác minh, kiểm chứng',
    DETECT: 'phát hiện, xác định, tìm, tìm ra, nhận biết, nhận diện, tìm kiếm, dò tìm, chẩn đoán',
    CONFIGURE: 'cấu hình, thiết lập',
    DEPLOY: 'triển khai, phát hành',
    DELETE: 'xóa, xoá, loại bỏ, gỡ bỏ, bỏ',
    ADD: 'thêm, bổ sung, chèn',
    CONVERT: 'chuyển đổi, biến đổi, chuyển, đổi',
    MIGRATE: 'di chuyển, di trú, chuyển dữ liệu, di dời',
    PROTECT: 'bảo mật, bảo vệ, bảo mật cho',
    MANAGE: 'quản lý, quản lí, quản trị',
    CALCULATE: 'tính, tính toán',
    MONITOR: 'giám sát, theo dõi',
    START: 'bắt đầu, khởi động, kích hoạt, bật',
    STOP: 'dừng, ngừng, kết thúc, tắt, vô hiệu hóa, hủy, huỷ',
    UPDATE: 'cập nhật, thay đổi, sửa đổi, nâng cấp',
    HAPPEN: 'xảy ra, diễn ra, xuất hiện, phát sinh, sinh ra lỗi',
    LOSE: 'mất, mất mát, thất thoát',
    TRAIN: 'huấn luyện được',
    PROCESS: 'tiến hành, thực thi',
    AND: 'và, hay, hoặc, cùng với, cũng như',
    OF: 'của, thuộc',
    IN: 'trong, ở, tại, trên, khi, bên trong, giữa, lúc, dưới',
    FOR: 'cho, về, đối với, để, nhằm',
    WITH: 'với, bằng, qua, bằng cách',
    FROM: 'từ, từ bên',
    TO: 'sang, thành, đến, tới, vào, về phía, qua định dạng, lên',
    THAN: 'hơn, thay vì, so với, hơn là, thay cho',
    BY: 'bởi, do',
    NOT: 'không, không nên, chưa, đừng, chẳng, không được, không phải, thiếu, không thể, không cần, phi, vô',
    LIGHT:
      'tốc độ, hiệu năng, hiệu suất, hiệu quả, chất lượng, độ chính xác, khả năng, thời gian, cơ chế, hệ thống',
    HOLLOW: 'vấn đề, lĩnh vực, chủ đề, trường hợp, tình huống, lỗi, hiện tượng, tình trạng',
    CERTAIN: 'của tôi',
    BALANCE: 'ưu nhược điểm, ưu và nhược điểm, ưu khuyết điểm, ưu điểm nhược điểm',
    VAGUE: 'cơ bản, phổ biến, cụ thể, thông thường',
    EMPTY:
      'sở hữu, mang, có được, nếu được, nếu có thể, xin vui lòng, tôi muốn biết, trong công việc hàng ngày, không$, là, các, những, một, cái, sự, việc, bị, được, có, có thể, đã, đang, sẽ, hãy, xin, vui lòng, bạn, anh, chị, em, tôi, chúng ta, ta, mình, nó, này, đó, kia, ấy, thì, mà, nhé, ạ, vậy, thế, rằng, nếu, cũng, rất, nhất, chính, chủ yếu, thường, thường gặp, khác nhau của, một số, vài, mỗi, từng, tất cả, cả, mọi, ngắn gọn, chi tiết, đơn giản, một cách, một cách ngắn gọn, tốt, đúng, hiệu quả nhất, thực tế, trong thực tế, dự án, trong dự án thực tế, phỏng vấn, câu hỏi, theo bạn, kinh nghiệm, liên quan đến, hiện nay, hiện tại, ngày nay, gọi là, biết, hỗ trợ, cung cấp, tồn tại, bao gồm, chứa, đem lại, mang lại, quan trọng nhất, chiếc, sự kiện là, người ta, cần biết, chúng, vấn nạn, đôi chút, một chút, đôi nét, sơ lược, đôi điều, anh/chị, theo anh/chị, bằng lời của bạn, theo ý kiến của bạn, theo quan điểm của bạn, trong công việc, hàng ngày, chào bạn, cảm ơn, giả sử, hãy tưởng tượng, thực sự, cụ thể là, chủ yếu là, thường xuyên, then chốt, nhanh chóng, một cách hiệu quả, một cách nhanh chóng, thuật ngữ, từ viết tắt, kèm ví dụ, với ví dụ, cho ví dụ, ứng viên, nhà tuyển dụng, hiện có, có sẵn, đi kèm, về mặt, phổ biến nhất, giúp, quý vị, làm ơn, gồm, gồm có, muốn, mong muốn, được chia thành, chia thành, vâng, khiến, gây, điểm nào, chỗ nào, điều gì, dạ, cho hỏi, cho em hỏi, xin hỏi, xin cho biết, xin chào, thưa thầy, thưa cô, hãy cho biết, cho biết, theo em, theo anh chị, cụ thể, nhỉ, chính xác, quy định',
    CONTENT:
      'xử lý ngôn ngữ tự nhiên, xử lý ngoại lệ, xử lý lỗi, xử lý song song, xử lý ảnh, xử lý sự kiện, bộ xử lý, quản lý bộ nhớ, quản lý trạng thái, người quản lý, hệ quản trị, hệ quản trị cơ sở dữ liệu, kiểm thử đơn vị, kiểm thử tích hợp, mẫu thiết kế, thiết kế hướng, lập trình hướng đối tượng, ngôn ngữ lập trình, lập trình hàm, lập trình viên, người dùng, thời gian thực, độ phức tạp thời gian, kiểu dữ liệu, hệ điều hành, hệ thống phân tán, hệ thống tập tin, hệ thống gợi ý, cơ sở dữ liệu quan hệ, phi quan hệ, cơ sở dữ liệu phi quan hệ, học không giám sát, học có giám sát, không giám sát, có giám sát, không đồng bộ, không gian, không gian tên, không gian trạng thái, bất đồng bộ, tìm kiếm nhị phân, tìm kiếm, cây tìm kiếm, công cụ tìm kiếm, hàng đợi, ngăn xếp, hàm mất mát, hàm kích hoạt, phân loại ảnh, phân loại văn bản, mô hình phân loại, phần tử, thuộc tính tĩnh, trừu tượng, vô hướng, vòng đời, vô hạn, bước nhảy, chuyển tiếp, giao dịch, trao đổi, thay đổi trạng thái, truyền tải, tính toán đám mây, điện toán đám mây, máy tính, tính đóng gói, tính đa hình, tính kế thừa, tính nhất quán, tính toàn vẹn, tính trừu tượng, tính khả dụng, tính đúng đắn, cân bằng tải, bộ cân bằng tải, khởi tạo, trạng thái, giữ chỗ, hướng đối tượng, cơ chế chú ý, khóa chính, khóa ngoại, phân tích thành phần chính, thành phần chính, thành phần react, kiểm tra kiểu, cấp phát, đo từ xa, khai báo, phân trang, tập kiểm tra, tập huấn luyện, dữ liệu huấn luyện, tấn công, tăng cường dữ liệu, học tăng cường, cây quyết định, biến, hàm, mảng, tải, tệp, trọng số',
    TREAT:
      'điều trị, chữa trị, liệu pháp, cách điều trị, phương pháp điều trị, chữa, cách chữa, phác đồ điều trị',
  },
  aliases: {
    cpu: 'bộ xử lý trung tâm',
    who: 'tổ chức y tế thế giới',
    dns: 'hệ thống tên miền, hệ thống phân giải tên miền',
    iot: 'internet vạn vật, vạn vật kết nối',
    vat: 'thuế giá trị gia tăng, thuế gtgt',
    vpn: 'mạng riêng ảo',
    gdp: 'tổng sản phẩm quốc nội, tổng sản phẩm trong nước',
    thu3: 'thứ ba',
    thu2: 'thứ hai',
    thu1: 'thứ nhất, đầu tiên',
    'hiệu năng': 'hiệu suất, hiệu năng',
    'tự giới thiệu':
      'giới thiệu về bản thân, giới thiệu bản thân, hãy giới thiệu về bản thân, tự giới thiệu về bản thân, nói về bản thân, kể về bản thân, giới thiệu đôi chút về bản thân, giới thiệu đôi nét về bản thân, giới thiệu một chút về bản thân',
    'xử lý ngôn ngữ tự nhiên': 'nlp, xử lý ngôn ngữ tự nhiên, xử lí ngôn ngữ tự nhiên',
    'mạng nơ ron hồi quy': 'rnn, mạng nơ ron hồi quy, mạng nơ ron hồi tiếp, mạng neural hồi quy',
    'mạng nơ ron tích chập': 'cnn, mạng nơ ron tích chập, mạng neural tích chập',
    'mô hình ngôn ngữ lớn': 'llm, mô hình ngôn ngữ lớn',
    'học máy': 'ml, học máy, machine learning, máy học',
    'học sâu': 'học sâu, deep learning',
    'trí tuệ nhân tạo': 'ai, trí tuệ nhân tạo',
    'cơ sở dữ liệu': 'csdl, cơ sở dữ liệu, database',
    'hệ điều hành': 'os, hệ điều hành',
    'quá khớp': 'quá khớp, overfitting, hiện tượng quá khớp',
    'lập trình hướng đối tượng': 'oop, lập trình hướng đối tượng',
    'bế tắc': 'deadlock, bế tắc, khóa chết, tình trạng bế tắc',
    'máy ảo': 'vm, máy ảo',
    'tiến trình': 'tiến trình, process',
    luồng: 'luồng, thread, tiểu trình',
    'chỉ mục': 'chỉ mục, index',
    'dependency injection': 'di, dependency injection, tiêm phụ thuộc',
    'bộ thu gom rác':
      'gc, garbage collector, garbage collection, bộ thu gom rác, thu gom rác, bộ gom rác, cơ chế thu gom rác',
    javascript: 'js',
    kubernetes: 'k8s',
    'tích hợp liên tục': 'ci, tích hợp liên tục',
    'dữ liệu': 'dữ liệu, data',
  },
}
