### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Có thể đang có người gặp nguy hiểm. Gọi điện là nhanh nhất.
reason-R20-person-asked = Bạn muốn nói chuyện với người thật.
reason-R21-unclear = Tôi không tìm ra được đây là việc gì, nên sẽ có người đọc.
reason-R30-in-court = Việc này đang ở tòa án hoặc đang được khiếu nại chính thức. Tư vấn hành chính không thể tiếp nhận những việc như vậy; tư vấn pháp luật có thể giúp.
reason-R31-private = Đây là tranh chấp giữa cá nhân hoặc công ty tư nhân với nhau. Tư vấn hành chính không phân xử được; những nơi sau có thể giúp.
reason-R32-human_rights = Việc này liên quan đến quyền con người của bạn. Có dịch vụ tư vấn riêng về việc này, bằng nhiều ngôn ngữ.
reason-R33-police = Đây là việc của cảnh sát hoặc tư vấn pháp luật. Tư vấn hành chính không quyết định được.
reason-R40-disaster = Ở { $prefecture } có tư vấn đặc biệt cho người bị ảnh hưởng bởi thiên tai.
reason-R41-infectious = Ở { $prefecture } có quầy tư vấn riêng về bệnh truyền nhiễm.
reason-R50-english = Bạn dùng được tiếng Anh nên có thể viết thẳng cho bộ phận tư vấn của Bộ.
reason-R60-chose-mail = Bạn đã chọn e-mail tiếng Anh. Bộ phận tư vấn của Bộ sẽ đọc.
reason-R61-chose-centre = Bạn đã chọn trung tâm tư vấn. Trung tâm này phụ trách { $prefecture }.
reason-R62-choose = Bộ phận tư vấn có thể tiếp nhận việc này.
reason-R70-municipal = Thành phố hoặc thị trấn nơi bạn sống phụ trách việc này. Trung tâm tư vấn sẽ chuyển tiếp hoặc chỉ cho bạn đúng quầy.
changed-in_court = Nếu việc này không ở tòa án và không có khiếu nại chính thức, bộ phận tư vấn có thể tiếp nhận.
changed-topic = Nếu đây là việc về cơ quan nhà nước chứ không phải giữa tư nhân với nhau, bộ phận tư vấn có thể tiếp nhận.
changed-english_ok = Với e-mail tiếng Anh, bạn có thể viết cho Bộ mà không cần gọi điện.
changed-next_step = Bạn vẫn có thể chọn cách kia.
changed-none = Không có điều gì khác làm thay đổi kết quả này.
why-here = Vì sao là nơi này
what-would-change = Điều gì có thể làm thay đổi kết quả

## Centre card
card-centre-title = Trung tâm tư vấn của { $prefecture }
card-name = Tên
card-address = Địa chỉ
card-telephone = Điện thoại
card-telephone-national = Điện thoại (toàn Nhật Bản)
card-charge = Cuộc gọi mất phí, kể cả khi bạn dùng gói gọi không giới hạn; một số điện thoại IP không gọi được.
card-hours = Giờ làm việc
card-hours-national = Ngày làm việc 9:00 đến 16:45 (giờ Nhật). Nghỉ thứ Bảy, Chủ nhật, ngày lễ và từ 29 tháng 12 đến 3 tháng 1.
card-open-now = Đang mở cửa
# $when: day and time, already formatted
card-opens-next = Đang đóng cửa. Mở lại: { $when } (giờ Nhật)
card-contact-only-national = Chúng tôi chưa có số điện thoại trực tiếp đã xác nhận của trung tâm này. Số chung toàn quốc sẽ nối máy cho bạn.
card-say-title = Câu nói bằng tiếng Nhật
card-say-counselling = Tôi muốn được tư vấn hành chính.
card-say-topic = Tôi muốn nói về việc này: { $topic }.
card-say-language = Tôi nói tiếng Nhật không giỏi. Có phiên dịch không ({ $language })?
card-say-slowly = Xin nói chậm và dùng tiếng Nhật dễ.
card-several-centres = Tỉnh này có nhiều trung tâm. Số chung toàn quốc sẽ nối máy đến đúng trung tâm.

## Referral card
card-referral-title = Nơi có thể giúp bạn
card-languages = Ngôn ngữ
card-in-your-language = Có nói tiếng của bạn.
card-not-in-your-language = Tiếng của bạn không có trong danh sách. Hãy hỏi có phiên dịch không, hoặc nhờ bạn bè gọi cùng.
card-free-call = Cuộc gọi miễn phí.
card-charged-call = Cuộc gọi mất phí.
card-website = Trang web
card-around-clock = 24 giờ, tất cả các ngày
card-hours-range = { $days } { $from } đến { $to } (giờ Nhật)
card-hours-ask = Giờ mở cửa: xin hỏi qua điện thoại.
referral-houterasu-multilingual = Thông tin pháp luật cho người nước ngoài (Trung tâm Hỗ trợ Tư pháp Nhật Bản, Houterasu 法テラス)
referral-moj-human-rights-foreign-language = Tư vấn nhân quyền bằng tiếng nước ngoài (Bộ Tư pháp, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Bạo lực từ vợ, chồng, người yêu: đường dây DV hotline plus (DV相談プラス)
referral-child-abuse-189 = Bạo lực với trẻ em: số 189 (児童相談所)
referral-onestop = Trung tâm tư vấn cho người nước ngoài, { $prefecture }
referral-police-110 = Cảnh sát (110)

## Emergency
emergency-title = Nếu có người gặp nguy hiểm, hãy gọi ngay. Cuộc gọi miễn phí, kể cả từ điện thoại di động.
emergency-police = Cảnh sát: 110 (tội phạm, bị tấn công, tai nạn giao thông)
emergency-fire = Cứu hỏa và cấp cứu: 119 (cháy, bị thương, bệnh đột ngột)
emergency-sea = Cảnh sát biển: 118 (tai nạn trên biển)
emergency-say-title = Hãy nói bằng tiếng Nhật
emergency-say-help = Cứu với!
emergency-say-fire = Có cháy.
emergency-say-ambulance = Xin cho xe cấp cứu đến.
emergency-say-police = Xin cho cảnh sát đến.
emergency-say-place = Địa điểm là … (nói địa chỉ, nhà ga hoặc tòa nhà lớn).
emergency-say-no-japanese = Tôi không nói được tiếng Nhật. { $language }, làm ơn.
emergency-interpreter = Thường có phiên dịch tham gia cuộc gọi. Nếu không nói được, đừng cúp máy.
emergency-after = Lúc khẩn cấp không ai đọc cuộc trò chuyện này. Khi đã an toàn, bạn có thể tiếp tục ở đây.
