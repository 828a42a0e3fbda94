### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = 말씀하신 내용에서 다음을 적어 두었습니다:
noted-ask = 맞나요? 나머지만 여쭤보겠습니다.
button-noted-right = 네, 계속하기
button-noted-wrong = 아니요, 고치기
button-back = 뒤로
# $number: case number, $receipt: secret code
draft-kept = 답하신 내용은 저장됩니다. 이 페이지를 닫아도 다음 번호와 코드로 나중에 이어서 할 수 있습니다. 접수 번호: { $number }, 접수증 코드: { $receipt }. 적어 두거나 사진을 찍어 두세요.
draft-resumed = 멈추신 곳에서 이어서 합니다.
draft-cancelled = 초안을 지웠습니다. 아무것도 보내지 않았습니다.

## Two further questions
ask-consequence = 이 일로 어떤 어려움이 있나요? 가장 중요한 것을 고르시거나 건너뛰세요.
consequence-status_at_risk = 재류 자격이 위태로움
consequence-money_trouble = 돈 문제로 어려움
consequence-job_at_risk = 일자리를 잃을 수 있거나 일할 수 없음
consequence-no_treatment = 치료를 받을 수 없음
consequence-child_affected = 아이가 힘들어함
consequence-housing_at_risk = 사는 집을 잃을 수 있음
consequence-safety = 사람들에게 위험함
consequence-family_apart = 가족이 떨어져 있음
consequence-worry = 걱정이 매우 큼
letter-consequence-status_at_risk = 이 때문에 제 재류 자격이 위태롭습니다.
letter-consequence-money_trouble = 이 때문에 경제적으로 어렵습니다.
letter-consequence-job_at_risk = 이 때문에 일자리를 잃을 수 있거나 일할 수 없습니다.
letter-consequence-no_treatment = 이 때문에 치료를 받을 수 없습니다.
letter-consequence-child_affected = 이 때문에 제 아이가 힘들어하고 있습니다.
letter-consequence-housing_at_risk = 이 때문에 사는 집을 잃을 수 있습니다.
letter-consequence-safety = 이 일은 사람들에게 위험합니다.
letter-consequence-family_apart = 이 때문에 가족이 떨어져 있습니다.
letter-consequence-worry = 이 일이 매우 걱정됩니다.
ask-deadline = 언제까지 해결되어야 하는지 정해진 날짜가 있나요? 날짜를 쓰시거나(예: 2026-12-20) “그런 날짜는 없음”을 골라 주세요.
button-no-deadline = 그런 날짜는 없음
# $date: a formatted date
letter-deadline = { $date }까지 해결되어야 합니다.
deadline-not-usable = 날짜를 알아보지 못했습니다. 연-월-일로 써 주세요(예: 2026-12-20). 지난 날짜는 쓸 수 없습니다.
change-consequence = 겪고 있는 어려움
change-deadline = 해결되어야 하는 날짜

## Checks before sending: what was found, and what to do
check-title = 보내기 전에 확인해 주세요:
check-not_english = 직접 쓰신 글이 영어가 아니어서 이메일에는 들어 있지 않습니다. 직원이 상담 기록과 함께 보관합니다. 가능하면 영어로 써 주세요.
check-url = 글에 웹 주소가 있습니다. 이 메일함은 웹 주소를 받지 않습니다. 그곳에 있는 내용을 말로 써 주세요.
check-attachment = 사진이나 파일을 언급하셨습니다. 이 메일함에는 파일을 보낼 수 없습니다. 사진이나 파일의 내용을 말로 써 주세요.
check-two_matters = 두 가지 이상의 일을 쓰신 것 같습니다. 이메일 하나에 한 가지 일만 보내 주세요.
check-too_long = 글이 너무 깁니다. 가장 중요한 것만 써 주세요.
check-number = 개인의 번호(마이넘버, 재류카드, 은행 또는 신용카드 번호)는 이메일에 쓰면 안 됩니다. 읽을 수 없게 가렸습니다.
check-none = 이메일이 메일함의 규칙에 맞습니다: 영어만, 웹 주소 없음, 파일 없음, 한 가지 일.

## Three ways of sending
button-send-here = 여기서 보내기
button-own-mail = 내 이메일 프로그램으로 보내기
own-mail-intro = 이 링크로 이메일 프로그램을 여세요. 글은 이미 들어 있으니 “보내기”만 누르시면 됩니다.
own-mail-link = 내 이메일 프로그램 열기
own-mail-short = 글이 너무 길어서 이 링크에 넣을 수 없습니다. 링크를 누르면 주소와 제목만 있는 이메일이 열립니다. 아래 글을 복사해 넣으세요.
# $address: the ministry's e-mail address
copy-intro = 이 글을 복사해서 { $address } 주소로 보내거나 인쇄하세요.
copy-button = 글 복사하기
copy-done = 복사했습니다.
copy-print = 인쇄하기
button-sent-myself = 직접 보냈음
sent-myself = 알겠습니다. 이메일을 직접 보내신 것으로 적어 두었습니다. 답변은 본인의 이메일 주소로 옵니다.

## Continue with number and receipt
resume-button = 이어서 하기

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = 메시지를 받았습니다 (참조 번호 { $number })
intake-ack-hello = 메시지를 보내 주셔서 감사합니다. 잘 받았으며 참조 번호는 { $number }입니다. 다시 쓰실 때는 제목에 이 번호를 적어 주세요.
intake-ack-next = 직원이 읽겠습니다. 관련 관공서에 사정을 확인할 수 있으며, 결과를 알려 드립니다.
intake-ack-files = 파일을 보내셨습니다. 저희는 파일을 열 수 없으며 보관하지 않았습니다. 다음에는 파일 없이 써 주세요.
intake-ack-links = 메시지에 웹 주소가 있습니다. 저희는 웹 주소를 열지 않습니다. 다음에는 웹 주소 없이 써 주세요.
intake-ack-missing-place = 어느 도도부현 또는 시에서 있었던 일인지 알려 주세요.
intake-ack-auto = 이 답장은 자동으로 보낸 것입니다.
intake-language-subject = 보내신 메시지에 대하여: 영어, 채팅 또는 전화를 이용해 주세요
intake-language-hello = 메시지를 보내 주셔서 감사합니다. 이 메일함에서는 영어만 읽을 수 있습니다.
# $link: web address of the chat in the reader's language
intake-language-chat = 채팅에서는 한국어로 쓰실 수 있으며, 답하신 내용으로 영어 이메일을 만들어 드립니다: { $link }
# $number: telephone number
intake-language-phone = 전화도 하실 수 있습니다: { $number } (통화료가 듭니다).
# $link: web address of the leaflet
intake-language-leaflet = 이 서비스의 안내(한국어): { $link }
