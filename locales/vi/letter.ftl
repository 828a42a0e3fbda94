### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Tư vấn hành chính: { $topic } ({ $prefecture })
letter-subject-no-place = Tư vấn hành chính: { $topic }
letter-greeting = Kính gửi bộ phận Tư vấn hành chính (Kikumimi),
letter-intro = Tôi muốn được tư vấn về việc sau đây.
letter-topic = Việc này liên quan đến { $topic }.
letter-place = Tỉnh: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = Cơ quan liên quan là: { $agency }.
letter-agency-unknown = Tôi không biết cơ quan nào phụ trách.

letter-situation-other = Hoàn cảnh của tôi không thuộc các loại thường gặp.

letter-since-days = Việc này đã kéo dài vài ngày nay.
letter-since-weeks = Việc này đã kéo dài vài tuần nay.
letter-since-months = Việc này đã kéo dài vài tháng nay.
letter-since-half_year = Việc này đã kéo dài hơn nửa năm.
letter-since-years = Việc này đã kéo dài hơn một năm.
letter-since-unknown = Tôi không biết chính xác việc này bắt đầu khi nào.
# $date: a formatted date
letter-since-date = Việc này đã kéo dài từ ngày { $date }.

letter-contacted-no = Tôi chưa nói chuyện với cơ quan đó về việc này.
letter-contacted-yes_no_answer = Tôi đã liên hệ cơ quan đó về việc này nhưng không nhận được trả lời.
letter-contacted-yes_not_solved = Tôi đã liên hệ cơ quan đó về việc này nhưng vấn đề chưa được giải quyết.
letter-contacted-yes_refused = Tôi đã liên hệ cơ quan đó về việc này nhưng họ từ chối tiếp nhận xử lý.

letter-wish-explain = Tôi muốn cơ quan giải thích cho tôi lý do hoặc quy định.
letter-wish-decide = Tôi muốn cơ quan sớm quyết định hoặc trả lời.
letter-wish-correct = Tôi muốn sai sót được sửa.
letter-wish-pay = Tôi muốn được trả hoặc hoàn lại số tiền mà tôi có quyền nhận.
letter-wish-repair = Tôi muốn nó được sửa chữa hoặc làm cho an toàn.
letter-wish-improve = Tôi muốn chế độ hoặc dịch vụ được cải thiện.
letter-wish-responsible = Tôi muốn biết cơ quan nào phụ trách.
letter-wish-other = Tôi muốn quý vị lắng nghe điều tôi muốn nói.

letter-details = Tôi bổ sung bằng lời của mình như sau:
letter-reply = Xin gửi câu trả lời đến địa chỉ { $address }.
letter-no-reply = Tôi không ghi địa chỉ nhận trả lời. Tôi hiểu rằng mình sẽ không nhận được trả lời qua e-mail.
# $language: the name of the resident's language
letter-language = Ngôn ngữ của tôi: { $language }. Câu trả lời bằng tiếng Anh đơn giản sẽ giúp ích cho tôi.
letter-language-en = Xin trả lời bằng tiếng Anh.
letter-anonymous = Tôi không muốn nêu tên.
letter-closing = Cảm ơn quý vị đã giúp đỡ.
# $number: case number
letter-reference = Số tham chiếu của người gửi: { $number }

## Short names of the topics for the letter
letter-topic-immigration = tư cách lưu trú và thủ tục xuất nhập cảnh
letter-topic-resident_registration = đăng ký cư trú hoặc My Number
letter-topic-pension = lương hưu công (nenkin)
letter-topic-health_insurance = bảo hiểm y tế công hoặc bảo hiểm chăm sóc dài hạn
letter-topic-infectious_disease = các biện pháp phòng chống bệnh truyền nhiễm
letter-topic-employment = việc làm và cơ quan quản lý lao động
letter-topic-tax = thuế
letter-topic-welfare_childcare = phúc lợi, trợ cấp hoặc chăm sóc trẻ em
letter-topic-education = giáo dục
letter-topic-roads_rivers = đường sá, sông hoặc công trình công cộng
letter-topic-driving_transport = bằng lái, xe cộ hoặc giao thông công cộng
letter-topic-postal_telecom = bưu chính, phát thanh truyền hình hoặc viễn thông
letter-topic-disaster = hỗ trợ sau thiên tai
letter-topic-housing_utilities = nhà ở công, cấp nước hoặc thoát nước
letter-topic-environment = rác thải, tiếng ồn hoặc môi trường
letter-topic-office_conduct = cách ứng xử của cơ quan công
letter-topic-private_dispute = tranh chấp giữa tư nhân với nhau
letter-topic-human_rights = nhân quyền
letter-topic-crime_police = tội phạm, cảnh sát hoặc tòa án
