### Answers about the service: what it is, cost, contact, process. Facts: shared fact files with their sources (docs/facts.md).

about-service = Dịch vụ này đưa bạn đến “tư vấn hành chính” (行政相談) của Bộ Nội vụ và Truyền thông. Bất cứ ai ở Nhật, thuộc quốc tịch nào, cũng có thể nêu khó khăn, câu hỏi hoặc mong muốn về việc của cơ quan nhà nước. Một bên trung lập lắng nghe bạn, hỏi cơ quan liên quan và giúp tìm cách giải quyết. Có 50 trung tâm tên là “Kikumimi” (きくみみ) và khoảng 5.000 tư vấn viên ở các địa phương.
about-limits = Dịch vụ không thể ra lệnh cho cơ quan, và không thể quyết định vụ án, khiếu nại chính thức hay tranh chấp cá nhân. Khi đó tôi sẽ cho bạn biết ai có thể giúp.
cost-free = Miễn phí. Chỉ khi gọi điện bạn mới trả cước điện thoại.
privacy-confidential = Được giữ bí mật. Bạn không cần cho biết tên. Những gì bạn viết ở đây chỉ nằm trên máy của dịch vụ này và chỉ nhân viên đọc. Không chuyển cho công ty, trường học hay cục xuất nhập cảnh nếu bạn không đồng ý.
privacy-numbers = Xin đừng viết My Number, số thẻ lưu trú, hộ chiếu, ngân hàng hay thẻ. Nếu có, chúng sẽ bị che trước khi lưu.
contact-telephone = Điện thoại (toàn Nhật Bản): 0570-090110, ngày làm việc 9:00 đến 16:45, bằng tiếng Nhật. Cuộc gọi mất phí; gói gọi miễn phí không áp dụng. Một số điện thoại IP không gọi được.
contact-mail = Qua e-mail, chỉ bằng tiếng Anh: kikumimi.japan@soumu.go.jp.
contact-visit = Bạn cũng có thể đến trung tâm của tỉnh mình. Hãy cho tôi biết tỉnh, tôi sẽ cho xem thông tin đã biết.
contact-other-ways = Cách khác: gửi thư đến trung tâm, điền mẫu trên trang web của Bộ (bằng tiếng Nhật), gọi video theo lịch hẹn, hoặc gặp tư vấn viên vào ngày tư vấn ở nơi bạn sống.
english-email-rules = Địa chỉ e-mail của Bộ là kikumimi.japan@soumu.go.jp. Chỉ viết bằng tiếng Anh, mỗi e-mail một việc, không kèm tệp và không có địa chỉ web (vì phải kiểm tra thêm nên trả lời chậm). Tôi có thể cùng viết với bạn: bạn trả lời bằng tiếng Việt, e-mail là tiếng Anh.
counsellor-about = Tư vấn viên hành chính (行政相談委員) là người dân được Bộ trưởng ủy nhiệm; nơi nào cũng có ít nhất một người. Họ tư vấn định kỳ, thường ở tòa thị chính hoặc nhà văn hóa. Ngoài ra có văn phòng tư vấn tổng hợp ở 17 thành phố (ví dụ trong trung tâm thương mại), tư vấn trực tuyến và quầy tại sự kiện quốc tế. Hãy hỏi tòa thị chính về “gyōsei sōdan” (行政相談).
leaflet-about = Tờ giới thiệu có 12 ngôn ngữ: Anh, Trung, Hàn, Việt, Nepal, Indonesia, Tagalog, Thái, Bồ Đào Nha, Tây Ban Nha, Pháp và Mã Lai. Bạn có thể nhận tại các trung tâm. Tôi cũng nói được các tiếng này và tiếng Nhật dễ.
process-steps = Các bước: 1. Bạn kể sự việc. 2. Nếu chỉ cần biết đến đâu, bạn được chỉ nơi đó. 3. Nếu không, nhân viên hỏi cơ quan liên quan và xem hiện trường khi cần. 4. Họ đứng giữa giúp hai bên. 5. Bạn nhận câu trả lời của cơ quan. Thời gian tùy việc; không ai có thể hứa kết quả.
process-council = Nếu việc cần thay đổi chế độ, hội đồng chuyên gia sẽ bàn (行政苦情救済推進会議).
process-examples = Ví dụ đã cải thiện: thẻ bảo hiểm y tế hết hạn không cần trả lại nữa (công bố ngày 28-4-2021); gỗ trôi mắc lại ở một con sông đã được dọn.
disaster-about = Sau thiên tai lớn, Bộ phát hành sách hướng dẫn hỗ trợ, mở đường dây miễn phí và tổ chức tư vấn đặc biệt một nơi. Nếu bạn bị ảnh hưởng, hãy cho tôi biết tỉnh và điều bạn cần.
infectious-about = Với bệnh truyền nhiễm, mỗi tỉnh có thể có quầy riêng như thời COVID-19. Hãy cho tôi biết tỉnh và việc của bạn.
international-about = Bộ hợp tác với cơ quan thanh tra (ombudsman) các nước: là thành viên của IOI và AOA, và có bản ghi nhớ hợp tác với bốn nước, trong đó có Việt Nam và Thái Lan.
how-to-status = Để xem tình trạng hồ sơ, bạn cần số hồ sơ và mã biên nhận. Hãy nhập ở trang “Hồ sơ của tôi”.
