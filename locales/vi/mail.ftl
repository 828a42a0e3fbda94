### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = Từ lời kể của bạn, tôi đã ghi lại:
noted-ask = Như vậy có đúng không? Tôi sẽ chỉ hỏi phần còn lại.
button-noted-right = Đúng, tiếp tục
button-noted-wrong = Chưa đúng, sửa lại
button-back = Quay lại
# $number: case number, $receipt: secret code
draft-kept = Câu trả lời của bạn đã được lưu. Nếu đóng trang này, sau đó bạn có thể làm tiếp bằng số hồ sơ { $number } và mã biên nhận { $receipt }. Hãy ghi lại hoặc chụp ảnh.
draft-resumed = Chúng ta tiếp tục từ chỗ bạn đã dừng.
draft-cancelled = Tôi đã bỏ bản nháp. Chưa có gì được gửi đi.

## Two further questions
ask-consequence = Vì chuyện này mà bạn gặp khó khăn gì? Hãy chọn điều quan trọng nhất, hoặc bỏ qua.
consequence-status_at_risk = Tôi có nguy cơ mất tư cách lưu trú
consequence-money_trouble = Tôi gặp khó khăn về tiền bạc
consequence-job_at_risk = Tôi có thể mất việc hoặc không đi làm được
consequence-no_treatment = Tôi không được chữa bệnh
consequence-child_affected = Con tôi phải chịu khổ
consequence-housing_at_risk = Tôi có thể mất chỗ ở
consequence-safety = Việc này nguy hiểm cho mọi người
consequence-family_apart = Gia đình tôi phải xa nhau
consequence-worry = Tôi rất lo lắng
letter-consequence-status_at_risk = Vì việc này, tôi có nguy cơ mất tư cách lưu trú.
letter-consequence-money_trouble = Vì việc này, tôi gặp khó khăn về tài chính.
letter-consequence-job_at_risk = Vì việc này, tôi có thể mất việc hoặc không làm việc được.
letter-consequence-no_treatment = Vì việc này, tôi không được điều trị y tế.
letter-consequence-child_affected = Vì việc này, con tôi đang phải chịu khổ.
letter-consequence-housing_at_risk = Vì việc này, tôi có thể mất chỗ ở.
letter-consequence-safety = Việc này nguy hiểm cho mọi người.
letter-consequence-family_apart = Vì việc này, gia đình tôi phải xa nhau.
letter-consequence-worry = Việc này làm tôi rất lo lắng.
ask-deadline = Có hạn chót nào phải giải quyết xong việc này không? Hãy viết ngày đó (ví dụ 2026-12-20), hoặc chọn là không có.
button-no-deadline = Không có hạn chót
# $date: a formatted date
letter-deadline = Việc này phải được giải quyết chậm nhất vào ngày { $date }.
deadline-not-usable = Tôi không nhận ra ngày này. Hãy viết theo thứ tự năm-tháng-ngày, ví dụ 2026-12-20. Ngày không được là ngày đã qua.
change-consequence = Khó khăn của bạn
change-deadline = Hạn chót

## Checks before sending: what was found, and what to do
check-title = Hãy xem lại điều này trước khi gửi:
check-not_english = Phần bạn tự viết không phải tiếng Anh nên không có trong e-mail. Nhân viên của chúng tôi giữ phần đó cùng hồ sơ của bạn. Nếu được, hãy viết bằng tiếng Anh.
check-url = Trong phần bạn viết có địa chỉ web. Hộp thư không nhận địa chỉ web. Hãy kể bằng lời nội dung trên trang đó.
check-attachment = Bạn có nhắc đến ảnh hoặc tệp. Không thể gửi tệp đến hộp thư này. Hãy tả bằng lời nội dung trong đó.
check-two_matters = Có vẻ bạn viết về nhiều hơn một việc. Hãy gửi mỗi việc một e-mail.
check-too_long = Phần viết quá dài. Hãy chỉ giữ những điều quan trọng nhất.
check-number = Không nên ghi số cá nhân (My Number, thẻ lưu trú, tài khoản ngân hàng hoặc thẻ tín dụng) trong e-mail. Tôi đã che số đó.
check-none = E-mail đúng quy định của hộp thư: chỉ có tiếng Anh, không có địa chỉ web, không có tệp, chỉ một việc.

## Three ways of sending
button-send-here = Gửi từ đây
button-own-mail = Bằng chương trình e-mail của tôi
own-mail-intro = Hãy mở chương trình e-mail của bạn bằng liên kết này. Nội dung đã có sẵn; bạn chỉ cần bấm “gửi”.
own-mail-link = Mở chương trình e-mail của tôi
own-mail-short = Nội dung quá dài cho liên kết này. Liên kết sẽ mở một e-mail có sẵn địa chỉ và tiêu đề; hãy sao chép nội dung bên dưới vào đó.
# $address: the ministry's e-mail address
copy-intro = Hãy sao chép nội dung này và gửi đến { $address }, hoặc in ra.
copy-button = Sao chép nội dung
copy-done = Đã sao chép.
copy-print = In
button-sent-myself = Tôi đã gửi rồi
sent-myself = Tốt rồi. Tôi đã ghi lại là bạn đã tự gửi e-mail. Câu trả lời sẽ đến địa chỉ của bạn.

## Continue with number and receipt
resume-button = Tiếp tục

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Chúng tôi đã nhận được thư của bạn (số tham chiếu { $number })
intake-ack-hello = Cảm ơn bạn đã gửi thư. Chúng tôi đã nhận được thư, số tham chiếu là { $number }. Nếu viết lại, hãy ghi số này ở tiêu đề.
intake-ack-next = Nhân viên của chúng tôi sẽ đọc thư. Họ có thể đề nghị cơ quan liên quan trình bày về sự việc, và sẽ báo kết quả cho bạn.
intake-ack-files = Bạn có gửi tệp. Chúng tôi không mở được tệp và không giữ lại. Lần sau, hãy viết mà không kèm tệp.
intake-ack-links = Thư của bạn có địa chỉ web. Chúng tôi không mở các địa chỉ đó. Lần sau, hãy viết mà không có địa chỉ web.
intake-ack-missing-place = Hãy cho chúng tôi biết việc này xảy ra ở tỉnh hoặc thành phố nào.
intake-ack-auto = Câu trả lời này được gửi tự động.
intake-language-subject = Về thư của bạn: hãy dùng tiếng Anh, chat hoặc điện thoại
intake-language-hello = Cảm ơn bạn đã gửi thư. Hộp thư này chỉ đọc được tiếng Anh.
# $link: web address of the chat in the reader's language
intake-language-chat = Trong chat, bạn có thể viết bằng tiếng của mình, và chat sẽ soạn e-mail tiếng Anh từ câu trả lời của bạn: { $link }
# $number: telephone number
intake-language-phone = Bạn cũng có thể gọi điện: { $number } (cuộc gọi mất phí).
# $link: web address of the leaflet
intake-language-leaflet = Dịch vụ này làm gì, bằng tiếng của bạn: { $link }
