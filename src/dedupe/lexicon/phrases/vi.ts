import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      gì, là cái gì, có nghĩa là gì, cái gì, cái nào, nghĩa là sao, được định nghĩa như thế nào,
      có ý nghĩa gì, tức là gì, được hiểu như thế nào, bạn hiểu thế nào về, nêu khái niệm,
      trình bày khái niệm, ý nghĩa của từ, nghĩa của từ, định nghĩa của, hiểu sao về, là sao,
      được gọi là gì, gọi là gì, có tên là gì, tên gọi là gì, được hiểu ra sao, hiểu là gì, hiểu thế nào,
      là thế nào, bạn hiểu gì về, em hiểu gì về, hiểu gì về, là cái chi, hãy nêu khái niệm,
      nêu định nghĩa, hãy nêu định nghĩa, định nghĩa thế nào, hãy định nghĩa, nói lên điều gì,
      biểu thị điều gì, biểu thị gì, thể hiện điều gì,
      {là,nghĩa là,có nghĩa,được hiểu là} {gì,như thế nào}, {hiểu,hiểu như,em hiểu} thế nào {về,là},
      {cho biết ,}{là gì,thế nào là,khái niệm}
    `,
    WHICH: 'nào, loại nào',
    HOW: `
      làm sao, làm sao để, như thế nào, ra sao, phải làm sao, phải làm thế nào, bằng những cách nào,
      phải làm như thế nào, làm gì để, bằng cách gì, bằng phương thức nào, theo những cách nào,
      theo hướng nào, có những phương pháp nào để, có các cách nào để, có biện pháp nào để,
      có những biện pháp nào để, cần những biện pháp nào để, sao cho, thế nào cho, làm sao cho,
      ra làm sao, thực hiện như thế nào, được thực hiện như thế nào, tiến hành như thế nào,
      được tiến hành như thế nào, làm ra sao, kiểu gì, bằng những biện pháp nào, bằng biện pháp nào,
      {làm thế,làm cách,thế,có những cách,có cách,làm như thế} {nào,nào để},
      {bằng,theo,dùng} {cách,phương pháp} nào, {phải,cần,nên} làm {gì để,gì}
    `,
    WHY: `
      tại sao phải, vì sao phải, lý do, lí do, do đâu, nguyên nhân nào khiến, điều gì khiến,
      lý do nào khiến, do đâu mà, vì đâu, cớ sao, vì lẽ gì, vì lí do gì, bởi đâu, vì cái gì, bởi vì sao,
      vì sao mà, tại sao lại, tại làm sao, điều gì làm cho, điều gì làm, cái gì khiến, những lý do gì,
      động cơ nào, động lực nào khiến, {lý do ,nguyên nhân ,lí do ,}{tại,vì} sao,
      {vì ,}{lý do gì,sao lại,những lý do nào}
    `,
    WHEN: `
      trong hoàn cảnh nào, với điều kiện nào, trong điều kiện nào, vào dịp nào, tháng nào,
      vào ngày tháng năm nào, các trường hợp nào, các trường hợp, trong tình huống như thế nào,
      những lúc nào, lúc nào thì, khi nào thì, trong hoàn cảnh ra sao, ở thời điểm nào,
      những tình huống nào, những tình huống nào thì, trong trường hợp như thế nào, hồi nào, từ năm nào,
      {trong ,}{trường hợp,thời kỳ,giai đoạn,những trường hợp,tình huống} nào,
      {vào ,}{khi,lúc,thời điểm,năm,thời gian,ngày,thế kỷ} nào, {từ ,đến ,}{khi nào,bao giờ}
    `,
    WHERE: `
      nằm ở đâu, ở những đâu, ở vị trí nào, vị trí nào, ở địa điểm nào, đến từ đâu, từ đâu, ở bộ phận nào,
      {ở ,tại ,}{đâu,nơi nào}
    `,
    WHO: `
      ai, là ai, bởi ai, do ai, cho ai, của ai, với ai, ai được, ai có quyền, ai có thẩm quyền, ai chịu,
      ai phải, ai đã, những ai, người nào, những người nào, ai có trách nhiệm, là những ai, ai đứng,
      ai là chủ, ai là tác giả, ai là vua, ai là tổng thống, ai là cha đẻ, ai là thủ tướng,
      ai là chủ tịch, ai là nhà, ai là đối tượng, ai là bên, ai là chủ thể, ai là đại diện, ai phát minh,
      ai sáng lập, ai thành lập, ai quyết định, ai là người, ai là những người
    `,
    LIST: `
      hãy kể, những gì, gồm những gì, những nào, là những gì, gồm có những gì, kể ra, hãy nêu,
      có như thế nào, như thế nào có, kể tên những, liệt kê những, hãy kể các, những cái nào,
      là những cái nào, gồm những yếu tố nào, là những yếu tố nào, điểm tên, điểm qua,
      có những nội dung gì, gồm những nội dung gì, gồm những nội dung nào, có mấy loại là những loại nào,
      gồm những, ^các, ^những,
      {hãy ,}{liệt kê,kể tên,nêu tên,chỉ ra,kể tên các,nêu các,nêu những,liệt kê các},
      {có,bao gồm} {những gì,những cái gì,những}
    `,
    HOWMANY: `
      bao nhiêu, có bao nhiêu, mấy, có mấy, bao nhiêu phần trăm, có tất cả bao nhiêu, tổng cộng bao nhiêu,
      là bao nhiêu, bằng bao nhiêu, cỡ bao nhiêu, mấy lần, bao nhiêu lần, bao nhiêu người
    `,
    HOWLONG: `
      bao lâu, trong bao lâu, mất bao lâu, trong thời gian bao lâu, kéo dài bao lâu, thời hạn bao lâu,
      là bao lâu, bao nhiêu ngày, bao nhiêu năm, bao nhiêu tháng, mấy năm, mấy ngày, trong mấy ngày
    `,
    WHETHER: `
      có thể không, có phải, hay không, có đúng, được không, đúng không, phải không, có được không,
      có thể hay không, liệu, có nên
    `,
    EXPLAIN: `
      vui lòng mô tả, bạn có thể nói về, anh chị hãy cho biết, cho chúng tôi biết, hãy mô tả ngắn gọn,
      hãy khái quát, phát biểu nội dung, nói gì, hiểu, bạn hiểu, bạn hiểu thế nào về, bạn có thể mô tả,
      có thể giải thích, cho tôi biết về, tóm tắt về, giới thiệu về, bình luận về, khái quát về,
      nhận xét về, ý kiến của bạn về, quan điểm của bạn về, bạn nghĩ sao về, bạn nghĩ như thế nào về,
      bạn nhìn nhận như thế nào về, bạn đánh giá thế nào về, em có suy nghĩ gì về, anh chị nghĩ gì về,
      anh chị suy nghĩ gì về, bày tỏ suy nghĩ về, hãy nói, hãy mô tả chi tiết, hãy trình bày chi tiết,
      hãy giải thích chi tiết, trình bày ngắn gọn, trình bày những hiểu biết của em về,
      trình bày hiểu biết của bạn về, nêu hiểu biết của em về, giới thiệu khái quát, thuyết minh về,
      luận giải, bạn biết gì, diễn đạt, có thể kể, tường trình, hãy mô tả lại, nói qua về, nói sơ về,
      nói một chút về, nói ngắn gọn về,
      {hãy ,}{phát biểu,nói cho chúng tôi biết,giải thích,mô tả,trình bày,nêu,nói về,giới thiệu,cho biết,thảo luận,phân tích,tóm tắt,diễn giải,nói rõ,làm rõ,nêu rõ,kể về,chia sẻ về,nói cho tôi biết về,bình luận,nhận xét,trình bày về,thuyết minh,lý giải,lí giải,làm sáng tỏ,viết về,chia sẻ,chia sẻ với chúng tôi,kể lại,cho biết về},
      {xin,vui lòng,bạn có thể} {giải thích,trình bày,cho biết},
      {nêu,trình bày} {hiểu biết,những hiểu biết,tóm tắt,khái quát},
      {suy nghĩ,hiểu biết} {về,của bạn về,của em về}, {bạn,em} {biết,nghĩ,biết những} gì về
    `,
    DEFINITION: 'định nghĩa, khái niệm, ý nghĩa, nghĩa, ý niệm, định nghĩa về, khái niệm về',
    DIFFERENCE: `
      điểm khác, so sánh, phân biệt, khác gì, khác với, khác nhau thế nào, khác nhau ra sao, khác gì nhau,
      khác nhau chỗ nào, khác, khác gì so với, đối chiếu, ở điểm nào, ở chỗ nào, khác gì với,
      khác biệt như thế nào, khác biệt gì, có gì khác, có điểm gì khác, có điểm gì khác nhau,
      có sự khác biệt gì, khác nhau những gì, khác nhau ở những điểm nào, điểm giống và khác nhau,
      giống và khác nhau, giống và khác nhau như thế nào, giống nhau và khác nhau,
      giống nhau và khác nhau như thế nào, sự giống và khác nhau, sự giống nhau và khác nhau,
      chỉ ra điểm khác nhau, nêu điểm khác nhau, phân biệt sự khác nhau, phân biệt như thế nào,
      làm thế nào để phân biệt, cách phân biệt, làm sao để phân biệt, so sánh giữa, sai khác,
      khác nhau cơ bản, {sự ,điểm ,có gì ,những điểm ,so sánh sự ,nêu sự ,chỉ ra sự ,}khác {nhau,biệt},
      khác {nhau ,}{như thế nào,ở điểm nào,ở chỗ nào,ở đâu}, điểm giống và khác nhau, giống và khác nhau, sự giống và khác nhau, điểm giống nhau và khác nhau, giống nhau và khác nhau
    `,
    SIMILARITY: `
      điểm chung, những điểm giống nhau, giống nhau ở điểm nào, có điểm gì chung, có gì giống nhau,
      {điểm ,sự ,}{giống nhau,tương đồng}
    `,
    PROS: `
      ưu điểm, lợi ích, lợi thế, ích lợi, thế mạnh, mặt tích cực, cái lợi, lợi thế của,
      mang lại lợi ích gì, có lợi ích gì, có ưu điểm gì, có lợi gì, những ưu điểm, điểm cộng,
      điểm mạnh nhất, ưu thế, có những ưu điểm gì, có những ưu điểm nào, có những lợi ích gì,
      có những lợi ích nào, đem lại lợi ích gì, mang lại những lợi ích gì, có lợi như thế nào, sở trường,
      điểm mạnh lớn nhất, ưu điểm lớn nhất, {điểm,mặt} {mạnh,tốt,lợi}
    `,
    CONS: `
      nhược điểm, hạn chế, bất lợi, điểm yếu, khuyết điểm, mặt hạn chế, mặt tiêu cực, điểm chưa tốt,
      bất cập, mặt yếu, có nhược điểm gì, điểm hạn chế, điểm trừ, mặt trái, mặt hại, thiếu sót,
      những hạn chế, có những nhược điểm gì, có những nhược điểm nào, có hạn chế gì, có những hạn chế gì,
      có những hạn chế nào, sở đoản, điểm yếu lớn nhất, nhược điểm lớn nhất
    `,
    APPLICATION: `
      ứng dụng của, trường hợp sử dụng, ứng dụng thực tế, các ứng dụng, những ứng dụng, phạm vi ứng dụng,
      lĩnh vực ứng dụng, được ứng dụng vào đâu, được ứng dụng ở đâu, được sử dụng ở đâu,
      ứng dụng trong những lĩnh vực nào, {được ,}{ứng dụng,áp dụng,dùng ở đâu}
    `,
    PRINCIPLE: `
      nguyên lý, hoạt động, cách thức hoạt động, vận hành, cách vận hành, cơ chế vận hành,
      nguyên lý vận hành, làm việc như thế nào, cơ chế hoạt động của, hoạt động ra sao, hoạt động thế nào,
      vận hành như thế nào, hoạt động dựa trên nguyên lý nào, hoạt động dựa trên nguyên tắc nào,
      cơ chế tác dụng, cơ chế tác động, {nguyên lý,cơ chế,cách,nguyên tắc,nguyên lí} {hoạt động,làm việc}
    `,
    ROLE: `
      vai trò, mục đích, tác dụng, công dụng, để làm gì, tầm quan trọng, chức năng của, quan trọng,
      ý nghĩa, chức năng, tác dụng của, công dụng của, vai trò như thế nào, nhiệm vụ của,
      đóng vai trò ra sao, nhằm mục đích gì, nhằm làm gì, mục đích gì, vì mục đích gì,
      có những chức năng gì, có những chức năng nào, có những vai trò gì, có ý nghĩa ra sao, có ích gì,
      có vai trò ra sao, tầm quan trọng của, vì sao quan trọng, tại sao quan trọng, phục vụ mục đích gì,
      có vai trò thế nào,
      {đóng vai trò,có chức năng,có vai trò,giữ vai trò,có tác dụng,có công dụng,có ý nghĩa,có nhiệm vụ} {gì,như thế nào},
      {được ,}{dùng để,sử dụng để,dùng} làm gì
    `,
    CAUSE: `
      nguyên nhân, nguyên do, gây ra, gây nên, do nguyên nhân nào, nguyên nhân gây, nguyên nhân dẫn đến,
      những nguyên nhân nào gây ra, do nguyên nhân gì, điều gì gây ra, vì sao bị, tại sao bị,
      do đâu mà có, nguyên nhân của, nguyên nhân chính gây, căn nguyên, những nguyên nhân,
      các nguyên nhân, nguyên nhân nào, do những nguyên nhân nào, nguyên nhân là gì, do yếu tố nào,
      nguyên nhân gây bệnh, dẫn đến nguyên nhân, bắt nguồn từ đâu, xuất phát từ đâu,
      những yếu tố nào dẫn đến, do cái gì gây ra, do gì gây ra, do đâu gây ra,
      {nguyên nhân,yếu tố} {gây ra,nào gây ra,nào dẫn đến}
    `,
    MANNER: `
      cách để, kỹ thuật, kĩ thuật, chiến lược, cách thức, cách làm, hướng, bí quyết, mẹo, phương thức,
      phương án, biện pháp để, giải pháp để, phương pháp để, cách nào,
      {các ,những ,}{cách,phương pháp,biện pháp,giải pháp}
    `,
    STEPS: `
      quy trình, trình tự, quá trình, trình tự các bước, quy trình các bước, các khâu,
      tiến trình thực hiện, gồm những bước nào, gồm các bước nào, trải qua những bước nào,
      trải qua những giai đoạn nào, gồm những giai đoạn nào, các công đoạn, thủ tục các bước,
      {các ,những ,gồm mấy ,}{bước,giai đoạn}
    `,
    TYPES: `
      loại, các loại, kiểu, phân loại, các kiểu, dạng, gồm những loại nào, có mấy loại,
      bao gồm những loại nào, được phân thành mấy loại, chủng loại, thể loại, các dạng, có những kiểu nào,
      gồm những kiểu nào, hình thức nào,
      {được ,}{chia thành mấy loại,chia làm mấy loại,phân loại như thế nào,phân thành những loại nào,chia thành những loại nào},
      {có ,}{các loại,những loại,những dạng} nào
    `,
    FEATURES: `
      đặc điểm, tính năng, đặc trưng, tính chất, thuộc tính, tính năng mới, có gì mới, các đặc điểm,
      những đặc điểm, đặc tính, nét đặc trưng, đặc điểm nổi bật, có những đặc điểm nào,
      có những tính chất nào, có đặc điểm như thế nào, đặc điểm như thế nào,
      có {những ,}{đặc điểm,tính chất,đặc trưng} gì
    `,
    EXAMPLES: `
      ví dụ, ví dụ về, các ví dụ, những ví dụ, hãy cho ví dụ về, lấy ví dụ về, hãy lấy ví dụ về,
      đưa ra ví dụ về, đưa ví dụ về, {cho,nêu} {ví,một ví,một số ví} dụ về
    `,
    CHALLENGES: `
      thách thức, khó khăn, thử thách, những thách thức, những khó khăn, trở ngại, vướng mắc, khó khăn gì
    `,
    IMPACT: `
      ảnh hưởng, tác động, hậu quả, hệ quả, có ảnh hưởng gì tới, gây ra hậu quả gì, để lại hậu quả gì,
      dẫn đến hậu quả gì, có hậu quả gì, có những ảnh hưởng gì, có những ảnh hưởng nào,
      có những tác động gì, có những tác động nào, ảnh hưởng thế nào, có tác hại gì, tác hại,
      dẫn đến điều gì, dẫn đến kết quả gì, tầm ảnh hưởng, hậu quả của,
      {ảnh hưởng,tác động} {như thế nào đến,thế nào đến,ra sao đến,gì đến,của,như thế nào,ra sao,gì,tới,lên},
      có {ảnh hưởng,tác động} {gì đến,như thế nào,như thế nào đến,như thế nào đối với}
    `,
    COMPONENTS: `
      thành phần, bộ phận, phần tử chính, cấu thành, gồm mấy phần, được cấu tạo từ, cấu tạo từ,
      được tạo thành từ, cấu tạo gồm, các thành phần của, cấu tạo như thế nào, cấu tạo của,
      gồm những thành phần gì, cấu tạo ra sao, các bộ phận, các bộ phận chính, có những thành phần nào,
      có những bộ phận nào, gồm mấy bộ phận, gồm mấy thành phần, các yếu tố cấu thành, yếu tố cấu thành,
      được cấu thành từ, được cấu thành bởi, các phần của,
      {gồm những,gồm các,bao gồm những} {thành phần,bộ phận,phần} nào
    `,
    RELATION: `
      mối quan hệ, quan hệ, liên hệ, liên quan, mối liên hệ, có mối quan hệ như thế nào,
      có quan hệ như thế nào, quan hệ với nhau như thế nào, có mối liên hệ gì, có mối quan hệ gì,
      liên quan như thế nào, liên quan gì, có liên quan gì, mối tương quan, có liên hệ gì, sự liên quan,
      mối quan hệ giữa
    `,
    BESTPRACTICE: `
      thực hành tốt nhất, những lưu ý, best practice, phải chú ý những gì, phải lưu ý gì,
      những điều cần lưu ý, những điểm cần lưu ý, những điều cần chú ý, điều cần lưu ý,
      cần {lưu,chú} {ý,ý những gì,ý gì,ý điều gì}, {nên ,}{lưu ý,chú ý điều gì,lưu ý gì}
    `,
    SOLVE: `
      bạn sẽ làm gì nếu, bạn sẽ làm gì khi, bạn làm gì khi, cần làm gì khi, phải làm gì khi,
      giải quyết vấn đề, giải quyết, khắc phục, sửa, sửa lỗi, sửa chữa, vượt qua, xử trí, tháo gỡ,
      hóa giải, sửa chữa lỗi, xử lý sự cố, sửa sai, chấn chỉnh, hướng giải quyết, hướng xử lý
    `,
    PREVENT: `
      ngăn chặn, ngăn ngừa, ngăn, hạn chế việc, chống lại, ngăn cản, né tránh, đề phòng, ngăn không cho,
      phòng tránh được, chặn đứng, {phòng ,}{tránh,chống,ngừa}
    `,
    MITIGATE: `
      giảm nhẹ, giảm bớt tác động, làm dịu, kiềm chế, xoa dịu, làm giảm nhẹ, kìm hãm, hạn chế tác động
    `,
    EVALUATE: 'đánh giá, đo lường, đo, đo đạc, đánh giá được, thẩm định, lượng giá, định lượng',
    OPTIMISE: 'tối ưu, tối ưu hóa, tối ưu hoá, cải thiện, cải tiến, hoàn thiện, làm tốt hơn, hoàn chỉnh',
    RAISE: `
      nâng cao, tăng cường, tăng cao, nâng, đẩy mạnh, tăng, làm tăng, gia tăng, tăng thêm, tăng lên,
      làm tăng lên
    `,
    ENSURE: 'đảm bảo, bảo đảm, duy trì, giữ, gìn giữ, giữ vững, giữ được, bảo toàn, bảo đảm được, giữ gìn',
    IMPLEMENT: `
      cài đặt, triển khai mã, hiện thực, viết, lập trình, phát triển, thực hiện, hiện thực hóa,
      cài đặt thuật toán, soạn, soạn thảo, biên soạn, viết ra, xây dựng nên, kiến tạo, viết được
    `,
    CREATE: 'tạo, tạo ra, sinh ra, khởi tạo, làm ra, sáng tạo ra, tạo dựng, tạo nên',
    USE: `
      sử dụng, dùng, được sử dụng, được dùng, tận dụng, thông qua, vận dụng, sử dụng được, dùng đến,
      dùng tới
    `,
    NEED: `
      cần, cần thiết, cần phải, phải, đòi hỏi, yêu cầu, nên, cần đến, cần có, sự cần thiết,
      cần thiết phải, bắt buộc, cần có những, có cần
    `,
    REDUCE: `
      giảm, giảm thiểu, làm giảm, giảm bớt, hạ, thu nhỏ, rút ngắn, cắt giảm, tiết kiệm, hạ thấp,
      giảm xuống, làm giảm xuống, hạ bớt, bớt, thu hẹp, giảm đi, làm hạ, sụt giảm, suy giảm, kéo giảm
    `,
    INCREASE: 'phóng to, mở rộng, nhân rộng, làm nhiều, gia tăng thêm',
    CHOOSE: `
      chọn, lựa chọn, chọn lựa, quyết định, tuyển chọn, quyết định chọn, chọn ra, chọn mua, cân nhắc chọn
    `,
    DESIGN: 'thiết kế, lên kế hoạch, hoạch định, lập kế hoạch',
    TEST: 'kiểm thử, kiểm tra, thử nghiệm, xác minh, kiểm chứng, kiểm định, kiểm tra xem',
    DETECT: `
      phát hiện, xác định, nhận biết, nhận diện, nhận ra, phát giác, phán đoán, tìm kiếm ra, nhận dạng,
      dò ra, xác định được, kiểm tra được, biết được, truy tìm
    `,
    CONFIGURE: 'cấu hình, thiết lập',
    DEPLOY: 'triển khai, phát hành',
    DELETE: 'xóa, xoá, loại bỏ, gỡ bỏ, bỏ, xóa bỏ, xoá bỏ, loại trừ, xóa đi',
    ADD: 'thêm, bổ sung, chèn, thêm vào, đưa thêm, cộng thêm, gắn thêm',
    CONVERT: `
      chuyển đổi, biến đổi, chuyển, đổi, quy đổi, chuyển thành, đổi thành, biến thành, chuyển hóa,
      chuyển hoá
    `,
    MIGRATE: 'di chuyển, di trú, chuyển dữ liệu, di dời',
    PROTECT: 'bảo mật, bảo vệ, bảo mật cho, che chở, giữ an toàn, gìn giữ an toàn',
    MANAGE: 'quản lý, quản lí, quản trị, điều hành, quản lý được',
    CALCULATE: `
      tính, tính toán, tính được, tính ra, công thức tính, công thức tính là gì, công thức của, công thức để tính
    `,
    MONITOR: 'giám sát, theo dõi, theo dõi sát, giám sát được',
    START: 'bắt đầu, khởi động, kích hoạt, bật, khởi chạy, khởi đầu',
    STOP: 'dừng, ngừng, kết thúc, tắt, vô hiệu hóa, hủy, huỷ, chấm dứt, tạm dừng',
    UPDATE: 'cập nhật, thay đổi, sửa đổi, nâng cấp, chỉnh sửa, điều chỉnh, sửa lại',
    HAPPEN: `
      xảy ra, diễn ra, xuất hiện, phát sinh, sinh ra lỗi, nảy sinh, bùng nổ, bùng phát, dẫn đến, dẫn tới
    `,
    LOSE: 'mất, mất mát, thất thoát, đánh mất, bị mất, làm mất, thất lạc',
    TRAIN: 'huấn luyện được',
    PROCESS: 'tiến hành, thực thi, làm, triển khai thực hiện, được thực hiện, được tiến hành',
    AND: 'và, hay, hoặc, cùng với, cũng như, lẫn, cùng',
    OF: 'của, thuộc',
    IN: 'trong, ở, tại, trên, khi, bên trong, giữa, lúc, dưới, tại các, ở trong, trong các, đối với các',
    FOR: 'cho, về, đối với, để, nhằm, dành cho, với mục đích',
    WITH: 'với, bằng, qua, bằng cách',
    FROM: 'từ, từ bên',
    TO: 'sang, thành, đến, tới, vào, về phía, qua định dạng, lên',
    THAN: 'hơn, thay vì, so với, hơn là, thay cho',
    BY: 'bởi, do',
    NOT: `
      không, không nên, chưa, đừng, chẳng, không được, không phải, thiếu, không thể, không cần, phi, vô,
      chưa được, không hề, không còn, không bị, không có, không phải là, đừng nên, chẳng được
    `,
    LIGHT: 'hiệu quả, chất lượng, độ chính xác, khả năng, cơ chế, hệ thống',
    HOLLOW: 'vấn đề, lĩnh vực, chủ đề, trường hợp, tình huống, lỗi, hiện tượng, tình trạng',
    CERTAIN: 'của tôi',
    BALANCE: 'ưu nhược điểm, ưu và nhược điểm, ưu khuyết điểm, ưu điểm nhược điểm',
    VAGUE: 'cơ bản, phổ biến, cụ thể, thông thường, thông dụng, hay gặp, chủ đạo, thường dùng, hay dùng',
    EMPTY: `
      sở hữu, mang, có được, nếu được, nếu có thể, xin vui lòng, trong công việc hàng ngày, không$, là,
      các, những, một, cái, sự, việc, được, có, đã, đang, sẽ, xin, vui lòng, bạn, tôi, chúng ta, ta, mình,
      nó, này, đó, kia, ấy, mà, nhé, ạ, vậy, rằng, nếu, cũng, rất, nhất, chính, chủ yếu, thường,
      thường gặp, khác nhau của, một số, vài, mỗi, từng, tất cả, cả, mọi, một cách, tốt, đúng,
      hiệu quả nhất, thực tế, trong thực tế, dự án, trong dự án thực tế, phỏng vấn, câu hỏi, theo bạn,
      kinh nghiệm, liên quan đến, hiện nay, hiện tại, ngày nay, gọi là, biết, hỗ trợ, cung cấp, tồn tại,
      bao gồm, chứa, đem lại, mang lại, quan trọng nhất, chiếc, sự kiện là, người ta, cần biết, chúng,
      vấn nạn, đôi chút, một chút, đôi nét, sơ lược, đôi điều, anh/chị, theo anh/chị, theo ý kiến của bạn,
      theo quan điểm của bạn, trong công việc, hàng ngày, chào bạn, cảm ơn, giả sử, hãy tưởng tượng,
      thực sự, cụ thể là, chủ yếu là, thường xuyên, then chốt, một cách hiệu quả, thuật ngữ, từ viết tắt,
      với ví dụ, ứng viên, nhà tuyển dụng, hiện có, có sẵn, đi kèm, về mặt, phổ biến nhất, giúp, quý vị,
      làm ơn, gồm, gồm có, muốn, mong muốn, được chia thành, chia thành, vâng, điểm nào, chỗ nào, điều gì,
      xin hỏi, xin cho biết, xin chào, thưa thầy, thưa cô, hãy cho biết, theo em, theo anh chị, nhỉ,
      theo quy định của pháp luật, theo quy định pháp luật, theo pháp luật, theo quy định hiện hành,
      theo pháp luật hiện hành, theo luật hiện hành, bằng lời của mình, bằng ngôn ngữ của bạn,
      bằng từ ngữ của bạn, bằng kiến thức đã học, dựa vào kiến thức đã học, vận dụng kiến thức đã học,
      dựa vào kinh nghiệm của bạn, từ kinh nghiệm của bạn, bằng kinh nghiệm của bạn,
      theo kinh nghiệm của bạn, từ thực tế, liên hệ thực tế, trong thực tiễn, trên thực tế,
      trong cuộc sống, trong đời sống, trong cuộc sống hàng ngày, trong đời sống hàng ngày,
      trong quá trình làm việc, khi làm việc, trong công việc của bạn, trong dự án, trong dự án của bạn,
      trong các dự án, khi đi phỏng vấn, trong buổi phỏng vấn, trong lâm sàng, có ví dụ minh họa,
      ví dụ minh họa, cùng ví dụ, với ví dụ cụ thể, bằng ví dụ, thông qua ví dụ, qua ví dụ, thật ngắn gọn,
      một cách khái quát, sơ qua, tóm lại, nói chung, nhìn chung, về cơ bản, nói một cách đơn giản,
      thông thường thì, vậy thì, thế thì, mình muốn hỏi, em muốn hỏi, tôi xin hỏi, mọi người cho hỏi,
      mọi người ơi, giúp em, giúp mình, giúp tôi, bạn có thể cho tôi biết, có thể cho tôi biết,
      được không ạ, được không nhỉ, không ạ, hả, nhen, nha, đấy, ừ, ừm, ơi, nào đó, luôn, bèn, vẫn, cứ,
      nữa, chúng mình, quý công ty, đầu tiên thì, sau đây, trên đây, nói trên, nêu trên, kể trên,
      hiện hành, chủ yếu nhất, tiêu biểu, điển hình, một vài, của anh chị, đưa ra ví dụ, đưa ví dụ,
      theo anh, theo chị, bạn hãy cho biết, em xin, thưa anh, thưa chị, ^dạ, ^dạ thưa, ^thưa,
      {một cách ,}{ngắn gọn,chi tiết,đơn giản,nhanh chóng,cụ thể,dễ hiểu,rõ ràng},
      {bằng lời ,theo cách hiểu ,theo hiểu biết ,dựa vào hiểu biết ,}của {bạn,em},
      {kèm,cho,lấy,và cho,nêu} ví {dụ,dụ minh họa}, {em ,bạn ,anh ,chị ,anh chị ,anh/chị ,}{có thể,hãy},
      {tôi muốn,cho,cho em,cho mình,cho tôi} {biết,hỏi}, {hãy,và} {cho,lấy,nêu} ví dụ
    `,
    BUILD: 'xây dựng, lập nên, dựng nên, gây dựng, thiết lập nên, lập, tạo lập, lập ra',
    FIND: 'tìm, tìm ra, dò tìm, tìm thấy, tìm được',
    CONTENT: `
      xử lý ngôn ngữ tự nhiên, từ điển, từ vựng, từ khóa, từ khoá, từ loại, xử lý ngoại lệ, xử lý lỗi, xử lý song song, xử lý ảnh, xử lý sự kiện,
      bộ xử lý, quản lý bộ nhớ, quản lý trạng thái, người quản lý, hệ quản trị, hệ quản trị cơ sở dữ liệu,
      kiểm thử đơn vị, kiểm thử tích hợp, mẫu thiết kế, thiết kế hướng, lập trình hướng đối tượng,
      ngôn ngữ lập trình, lập trình hàm, lập trình viên, người dùng, thời gian thực,
      độ phức tạp thời gian, kiểu dữ liệu, hệ điều hành, hệ thống phân tán, hệ thống tập tin,
      hệ thống gợi ý, cơ sở dữ liệu quan hệ, phi quan hệ, cơ sở dữ liệu phi quan hệ, học không giám sát,
      học có giám sát, không giám sát, có giám sát, không đồng bộ, không gian, không gian tên,
      không gian trạng thái, bất đồng bộ, tìm kiếm nhị phân, tìm kiếm, cây tìm kiếm, công cụ tìm kiếm,
      hàng đợi, ngăn xếp, hàm mất mát, hàm kích hoạt, phân loại ảnh, phân loại văn bản, mô hình phân loại,
      phần tử, thuộc tính tĩnh, trừu tượng, vô hướng, vòng đời, vô hạn, bước nhảy, chuyển tiếp, giao dịch,
      trao đổi, thay đổi trạng thái, truyền tải, tính toán đám mây, điện toán đám mây, máy tính,
      tính đóng gói, tính đa hình, tính kế thừa, tính nhất quán, tính toàn vẹn, tính trừu tượng,
      tính khả dụng, tính đúng đắn, cân bằng tải, bộ cân bằng tải, khởi tạo, trạng thái, giữ chỗ,
      hướng đối tượng, cơ chế chú ý, khóa chính, khóa ngoại, phân tích thành phần chính, thành phần chính,
      thành phần react, kiểm tra kiểu, cấp phát, đo từ xa, khai báo, phân trang, tập kiểm tra,
      tập huấn luyện, dữ liệu huấn luyện, tấn công, tăng cường dữ liệu, học tăng cường, cây quyết định,
      biến, hàm, mảng, tải, tệp, trọng số
    `,
    TREAT: `
      điều trị, chữa trị, liệu pháp, cách điều trị, phương pháp điều trị, chữa, cách chữa,
      phác đồ điều trị
    `,
    ACCELERATE: 'tăng tốc, đẩy nhanh, làm nhanh',
    TIME: 'thời gian',
    SPEED: 'tốc độ',
    PERFORMANCE: 'hiệu năng, hiệu suất',
    SIZE: 'kích thước, kích cỡ, dung lượng',
    TROUBLESHOOT: 'gỡ lỗi, debug',
    LOCATE: 'chẩn đoán, định vị',
    HANDLE: 'xử lý, xử lí, đối phó, ứng phó, đối phó với, ứng phó với, đối mặt với',
  },
  aliases: {
    '2': 'hai',
    '4': 'bốn',
    '6': 'sáu',
    '7': 'bảy',
    '8': 'tám',
    '10': 'mười',
    // See `bounds.ts`.
    atmost: `
      không được vượt quá, không vượt quá, không được quá, không quá, không được lớn hơn, không lớn hơn, không được nhiều hơn, tối đa, nhiều nhất là
    `,
    atleast: `
      không được ít hơn, không ít hơn, không được nhỏ hơn, không nhỏ hơn, không được dưới, tối thiểu, ít nhất là
    `,
    'ký hợp đồng': 'ký kết hợp đồng, giao kết hợp đồng',
    'truy vấn': 'câu truy vấn, câu lệnh truy vấn',
    'tuyển bạn': 'chọn bạn, nhận bạn, thuê bạn, tuyển dụng bạn, lựa chọn bạn',
    'tạo động lực': 'thúc đẩy động lực, truyền động lực',
    'nghỉ việc ở công ty cũ': `
      nghỉ việc ở công ty trước, rời bỏ công ty cũ, rời công ty trước, nghỉ công ty cũ,
      {lý do,lý do bạn,tại sao,vì sao,lí do,lý do khiến,lý do tại sao,tại sao bạn,vì sao bạn,lí do bạn,lý do khiến bạn,lý do tại sao bạn,tại sao anh,vì sao anh,lý do anh,lí do anh,lý do khiến anh,lý do tại sao anh,tại sao chị,vì sao chị,lý do chị,lí do chị,lý do khiến chị,lý do tại sao chị,tại sao anh chị,vì sao anh chị,lý do anh chị,lí do anh chị,lý do khiến anh chị,lý do tại sao anh chị,tại sao em,vì sao em,lý do em,lí do em,lý do khiến em,lý do tại sao em,tại sao bạn lại,vì sao bạn lại,lý do bạn lại,lí do bạn lại,lý do khiến bạn lại,lý do tại sao bạn lại,tại sao bạn muốn,vì sao bạn muốn,lý do bạn muốn,lí do bạn muốn,lý do khiến bạn muốn,lý do tại sao bạn muốn} {nghỉ việc,nghỉ việc ở công ty cũ,nghỉ việc tại công ty cũ,nghỉ việc ở công ty trước,rời công ty cũ,rời bỏ công ty cũ,rời khỏi công ty cũ,nghỉ công việc cũ,rời bỏ công việc cũ,rời công việc cũ,nghỉ việc ở chỗ cũ}
    `,
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
    'tự giới thiệu': `
      giới thiệu về bản thân, giới thiệu bản thân, hãy giới thiệu về bản thân, tự giới thiệu về bản thân,
      nói về bản thân, kể về bản thân, giới thiệu đôi chút về bản thân, giới thiệu đôi nét về bản thân,
      giới thiệu một chút về bản thân
    `,
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
    'bộ thu gom rác': `
      gc, garbage collector, garbage collection, bộ thu gom rác, thu gom rác, bộ gom rác,
      cơ chế thu gom rác
    `,
    javascript: 'js',
    kubernetes: 'k8s',
    'tích hợp liên tục': 'ci, tích hợp liên tục',
    'dữ liệu': 'dữ liệu, data',
  },
}
