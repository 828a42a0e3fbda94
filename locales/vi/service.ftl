### Answers about the service: what it is, cost, contact, process. Facts: shared fact files with their sources (docs/facts.md).

about-service = Dịch vụ này đưa bạn đến “tư vấn hành chính” (行政相談) của Bộ Nội vụ và Truyền thông. Bất cứ ai ở Nhật, thuộc quốc tịch nào, cũng có thể nêu than phiền, câu hỏi hoặc mong muốn về công việc của cơ quan nhà nước. Một bên thứ ba trung lập lắng nghe bạn, hỏi cơ quan liên quan và giúp tìm cách giải quyết. Có 50 trung tâm tên là “Kikumimi” (きくみみ) và khoảng 5.000 tư vấn viên ở các địa phương trên khắp Nhật Bản.
about-limits = Tư vấn hành chính không thể ra lệnh cho cơ quan, và không thể quyết định về vụ án ở tòa, khiếu nại chính thức hay tranh chấp giữa tư nhân với nhau. Khi đó tôi sẽ cho bạn biết nơi có thể giúp.
cost-free = Dịch vụ miễn phí. Chỉ khi gọi điện bạn mới phải trả cước điện thoại.
privacy-confidential = Nội dung được giữ bí mật. Bạn không cần cho biết tên. Những gì bạn viết ở đây chỉ nằm trên máy riêng của dịch vụ này và chỉ nhân viên của dịch vụ đọc. Thông tin không được chuyển cho công ty nơi bạn làm việc, trường học hay cục xuất nhập cảnh nếu bạn không đồng ý.
privacy-numbers = Xin đừng viết số My Number, số thẻ lưu trú, số hộ chiếu, số tài khoản ngân hàng hay số thẻ. Nếu có, các số này sẽ bị che trước khi lưu.
contact-telephone = Điện thoại (toàn Nhật Bản): 0570-090110, ngày làm việc 9:00 đến 16:45, bằng tiếng Nhật. Cuộc gọi mất phí, kể cả khi bạn dùng gói gọi không giới hạn. Một số điện thoại IP không gọi được.
contact-mail = Qua e-mail, chỉ bằng tiếng Anh: kikumimi.japan@soumu.go.jp.
contact-visit = Bạn cũng có thể đến trung tâm của tỉnh mình. Hãy cho tôi biết bạn ở tỉnh nào, tôi sẽ đưa thông tin hiện có về trung tâm đó.
contact-other-ways = Cách khác: gửi thư đến trung tâm, điền mẫu trên trang web của Bộ (bằng tiếng Nhật), gọi video theo lịch hẹn, hoặc gặp tư vấn viên vào ngày tư vấn ở nơi bạn sống.
english-email-rules = Địa chỉ e-mail của Bộ là kikumimi.japan@soumu.go.jp. Chỉ viết bằng tiếng Anh, mỗi e-mail một việc, không kèm tệp và không có địa chỉ web, vì những thứ đó phải kiểm tra thêm nên trả lời sẽ chậm. Tôi có thể cùng viết e-mail với bạn: bạn trả lời bằng tiếng của bạn, e-mail là tiếng Anh.
counsellor-about = Tư vấn viên hành chính (行政相談委員) là người dân được Bộ trưởng bổ nhiệm; thành phố, thị trấn nào cũng có ít nhất một người. Họ tư vấn định kỳ, thường ở tòa thị chính hoặc nhà văn hóa. Ngoài ra có văn phòng tư vấn tổng hợp ở 17 thành phố (ví dụ trong trung tâm thương mại), tư vấn trực tuyến và quầy tại sự kiện quốc tế. Hãy hỏi tòa thị chính về “gyōsei sōdan” (行政相談).
leaflet-about = Tờ giới thiệu có 12 ngôn ngữ: Anh, Trung, Hàn, Việt, Nepal, Indonesia, Tagalog, Thái, Bồ Đào Nha, Tây Ban Nha, Pháp và Mã Lai. Bạn có thể nhận tại các trung tâm. Tôi cũng nói được các tiếng này và tiếng Nhật dễ.
process-steps = Các bước: 1. Bạn kể sự việc. 2. Nếu bạn chỉ cần biết phải đến đâu, bạn sẽ được chỉ nơi đó. 3. Nếu không, nhân viên hỏi cơ quan liên quan và đến xem tận nơi khi cần. 4. Họ làm trung gian giữa bạn và cơ quan. 5. Bạn nhận câu trả lời của cơ quan. Mất bao lâu là tùy từng việc; không ai có thể hứa kết quả.
process-council = Nếu một việc cần thay đổi chế độ, một hội đồng chuyên gia sẽ thảo luận (行政苦情救済推進会議).
process-examples = Ví dụ những việc đã được cải thiện: thẻ bảo hiểm y tế hết hạn không cần trả lại nữa (công bố ngày 28 tháng 4 năm 2021); gỗ trôi mắc lại ở một con sông đã được dọn.
disaster-about = Sau thiên tai lớn, Bộ phát hành sách hướng dẫn các biện pháp hỗ trợ, mở đường dây điện thoại miễn phí và tổ chức các buổi tư vấn đặc biệt một cửa. Nếu bạn bị ảnh hưởng, hãy cho tôi biết bạn ở tỉnh nào và cần gì.
infectious-about = Với bệnh truyền nhiễm, mỗi tỉnh có thể có quầy tư vấn riêng, như thời COVID-19. Hãy cho tôi biết bạn ở tỉnh nào và đó là việc gì.
international-about = Bộ hợp tác với cơ quan thanh tra (ombudsman) các nước: là thành viên của Viện Ombudsman Quốc tế (IOI) và Hiệp hội Ombudsman châu Á (AOA), và có bản ghi nhớ hợp tác với bốn nước, trong đó có Việt Nam và Thái Lan.
how-to-status = Để xem tình trạng hồ sơ, bạn cần số hồ sơ và mã biên nhận. Hãy nhập ở trang “Hồ sơ của tôi”.
