### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Xin chào. Tại đây bạn có thể nói bằng tiếng của mình về khó khăn, câu hỏi hoặc mong muốn liên quan đến cơ quan nhà nước và dịch vụ công ở Nhật Bản. Tôi là trợ lý tự động và sẽ chuyển việc của bạn đến đúng nơi. Dịch vụ miễn phí, nội dung được giữ bí mật.
welcome-ask = Bạn đang gặp chuyện gì? Hãy viết theo cách của bạn, hoặc chọn trong danh sách.
hello-again = Xin chào. Tôi có thể giúp gì cho bạn? Hãy viết theo cách của bạn, hoặc chọn trong danh sách.
thanks-answer = Không có gì. Nếu còn chuyện khác, bạn cứ viết nhé.
goodbye-answer = Tạm biệt, chúc bạn mọi điều tốt lành. Bạn có thể quay lại bất cứ lúc nào.
what-next = Bạn muốn làm gì tiếp? Hãy viết theo cách của bạn, hoặc chọn bên dưới.
cancelled = Tôi đã dừng lại. Chưa có gì được gửi đi. Những gì bạn kể sẽ không được dùng nữa.
nothing-to-cancel = Hiện không có việc nào đang làm dở để dừng. Chưa có gì được gửi đi.
restarted = Chúng ta bắt đầu lại nhé. Bạn gặp chuyện gì?
out-of-scope = Xin lỗi, việc này tôi không giúp được. Tôi chỉ hỗ trợ về khó khăn, câu hỏi và mong muốn liên quan đến cơ quan nhà nước và dịch vụ công ở Nhật Bản.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Tôi hiểu: đây là chuyện về { $topic }.
ask-topic-choice = Có phải là một trong những việc này không?
ask-other-words = Tôi chưa rõ đó là việc gì. Bạn nói lại bằng cách khác nhé: cơ quan nào, giấy tờ hay thủ tục nào, và chuyện gì đã xảy ra?
ask-topic-list = Hãy chọn xem đó là việc gì.
topic-changed = Vâng, vậy đây là chuyện về { $topic }.
not-understood = Xin lỗi, tôi chưa hiểu.
answer-not-understood = Xin lỗi, tôi chưa hiểu câu trả lời này. Hãy chọn một câu trả lời hoặc viết cách khác.
lost-to-person = Tôi không tìm ra được đây là việc gì, nên cần có người đọc.

## Place

ask-prefecture = Chuyện xảy ra ở tỉnh nào của Nhật, hoặc bạn sống ở tỉnh nào? Hãy viết tên hoặc chọn trong danh sách.
ask-which-place = Có nhiều nơi trùng tên này. Ý bạn là tỉnh nào?
# $prefecture: name of a prefecture
place-noted = Tỉnh: { $prefecture }.
place-corrected = Đã sửa. Tỉnh: { $prefecture }.
prefecture-unknown = Tôi không nhận ra tên tỉnh. Hãy viết lại hoặc chọn trong danh sách.

## Questions before deciding

ask-in-court = Có phải việc này đang ở tòa án, hoặc bạn đã nộp đơn khiếu nại chính thức (審査請求) về việc này không?
ask-next-step = Bạn muốn tiếp tục theo cách nào?

## Answers on buttons

button-topic-list = Chọn trong danh sách
button-about-service = Đây là dịch vụ gì?
button-person = Nói chuyện với người thật
button-none-of-these = Không phải các việc này
button-other-topic = Không, việc khác
button-yes = Có
button-no = Không
button-skip = Bỏ qua
button-cancel = Dừng lại
button-step-mail = Cùng viết e-mail tiếng Anh (bạn trả lời bằng tiếng Việt)
button-step-centre = Đến hoặc gọi trung tâm tư vấn
button-send = Gửi e-mail này
button-change = Sửa
button-no-danger = Hiện không ai gặp nguy hiểm
button-new-matter = Nói về việc khác

## Guided questions for the e-mail

letter-start = Chúng ta sẽ cùng viết một e-mail tiếng Anh gửi bộ phận tư vấn của Bộ Nội vụ và Truyền thông. Tôi sẽ hỏi vài câu ngắn. Chưa có gì được gửi trước khi bạn đọc và đồng ý.
ask-situation = Chuyện gì đã xảy ra? Hãy chọn điều gần đúng nhất.
ask-wish = Bạn muốn cơ quan đó làm gì?
ask-since = Chuyện này có từ khi nào? Hãy chọn, hoặc viết ngày (ví dụ 2026-03-15).
ask-agency = Đó là cơ quan nào? Hãy viết tên, hoặc bỏ qua. Chữ Nhật hay chữ La-tinh đều được, ví dụ: 東京出入国在留管理局 hoặc Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Bạn đã nói chuyện với cơ quan đó về việc này chưa?
ask-details = Bạn có điều gì quan trọng muốn thêm không? Nếu viết bằng tiếng Anh, nội dung sẽ được đưa vào e-mail. Nếu viết bằng tiếng khác, nhân viên sẽ lưu cùng hồ sơ của bạn, nhưng không đưa vào e-mail.
ask-person-name = Bạn muốn ghi tên là gì? Hãy viết bằng chữ La-tinh, hoặc để ẩn danh.
ask-reply-to = Bạn muốn nhận trả lời ở địa chỉ e-mail nào? Hãy viết địa chỉ, hoặc bỏ qua. Không có địa chỉ thì bạn không nhận được trả lời qua e-mail.
button-anonymous = Ẩn danh
details-kept = Nội dung bạn viết được lưu cùng hồ sơ, bằng chính tiếng của bạn. Nội dung này không được đưa vào e-mail tiếng Anh.
agency-not-usable = Tôi không thể dùng nội dung này làm tên cơ quan. Hãy chỉ viết tên (tối đa 80 ký tự, không có địa chỉ web), hoặc bỏ qua.
name-not-usable = Tên này không dùng được trong e-mail. Hãy viết bằng chữ La-tinh (tối đa 60 ký tự), hoặc để ẩn danh.
reply-to-not-usable = Đây có vẻ không phải địa chỉ e-mail. Hãy kiểm tra lại (ví dụ name@example.com), hoặc bỏ qua.
details-not-usable = Nội dung quá dài hoặc có địa chỉ web. Hộp thư không nhận địa chỉ web. Hãy viết ngắn hơn và bỏ địa chỉ web, hoặc bỏ qua.
since-not-usable = Tôi không nhận ra ngày. Hãy chọn một câu trả lời, hoặc viết năm-tháng-ngày, ví dụ 2026-03-15. Không được là ngày trong tương lai.

## Draft and sending

draft-intro = Đây là e-mail của bạn: mỗi câu bằng tiếng của bạn và bằng tiếng Anh. Chưa có gì được gửi. Hãy đọc kỹ. Mọi thứ đúng chưa?
ask-change-what = Bạn muốn sửa gì?
change-situation = Chuyện đã xảy ra
change-wish = Điều bạn yêu cầu
change-since = Từ khi nào
change-agency = Cơ quan
change-contacted-before = Việc đã liên hệ trước đó
change-details = Nội dung thêm
change-person-name = Tên
change-reply-to = Địa chỉ nhận trả lời
change-prefecture = Tỉnh
mail-confirmed = Cảm ơn bạn. E-mail của bạn đang được gửi đến bộ phận tư vấn của Bộ.
nothing-to-send = Không có e-mail nào đang chờ gửi.
already-sent = E-mail này đã được gửi rồi, sẽ không gửi lần thứ hai.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Số hồ sơ của bạn là { $number }. Mã biên nhận là { $receipt }. Hãy ghi lại cả hai: sau này bạn dùng chúng để hỏi về hồ sơ.
handed-over-open = Tôi đã chuyển cuộc trò chuyện cho nhân viên. Từ giờ tôi không trả lời nữa; những gì bạn viết ở đây sẽ đến nhân viên. Nhân viên đọc vào ngày làm việc từ 9:00 đến 16:45 (giờ Nhật).
# $date: the next working day, a formatted date
handed-over-closed = Tôi đã chuyển cuộc trò chuyện cho nhân viên. Hiện không có nhân viên trực. Nhân viên sẽ đọc từ 9:00 ngày { $date } (giờ Nhật). Từ giờ tôi không trả lời nữa; những gì bạn viết ở đây sẽ đến nhân viên.
handed-over-meanwhile = Nếu không thể chờ, bạn có thể gọi 0570-090110 (ngày làm việc 9:00 đến 16:45, bằng tiếng Nhật). Nếu có người đang gặp nguy hiểm: 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
message-to-staff = Tin nhắn của bạn đã được thêm vào hồ sơ. Nhân viên sẽ đọc.
status-none = Tôi không thấy hồ sơ nào từ cuộc trò chuyện này. Nếu bạn có số hồ sơ và mã biên nhận, hãy nhập ở trang “Hồ sơ của tôi”.
# $number: case number; $state: one of the state-... texts
status-case = Hồ sơ { $number }: { $state }
state-new = đã nhận, chưa đọc
state-waiting_for_staff = đang chờ nhân viên
state-waiting_for_resident = nhân viên đang chờ bạn trả lời
state-answered = đã trả lời
state-closed = đã kết thúc

## Language

# $language: the name of the language
language-switched = Từ giờ tôi viết bằng ngôn ngữ này: { $language }.
language-which = Bạn muốn dùng ngôn ngữ nào?
language-id-or-ms = Tiếng Indonesia hay tiếng Mã Lai?
language-unsupported = Tôi không biết ngôn ngữ này. Hãy chọn một trong các ngôn ngữ sau.
language-changed = Tôi đã đổi ngôn ngữ: { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Đây là dịch vụ gì
offer-ask-cost-privacy = Chi phí và bảo mật
offer-ask-contact = Điện thoại, địa chỉ, giờ mở cửa
offer-ask-english-email = Địa chỉ e-mail tiếng Anh
offer-ask-counselor = Tư vấn viên và buổi tư vấn
offer-ask-leaflet = Tờ giới thiệu và các ngôn ngữ
offer-ask-process = Sau đó sẽ thế nào
offer-ask-case-status = Tình trạng hồ sơ của tôi
value-date = { $date }
