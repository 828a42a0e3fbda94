### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = 从您写的内容中，我记下了：
noted-ask = 对吗？接下来我只问其余的内容。
button-noted-right = 对，继续
button-noted-wrong = 不对，修改
button-back = 返回
# $number: case number, $receipt: secret code
draft-kept = 您的回答已保存。即使关闭本页，以后也可以凭编号 { $number } 和回执码 { $receipt } 继续。请记下来或拍照。
draft-resumed = 我们从上次停下的地方继续。
draft-cancelled = 草稿已经删除。没有发送任何内容。

## Two further questions
ask-consequence = 这件事给您带来了什么影响？请选最重要的一项，也可以跳过。
consequence-status_at_risk = 我的在留资格有风险
consequence-money_trouble = 我经济上有困难
consequence-job_at_risk = 我可能失去工作，或不能工作
consequence-no_treatment = 我不能看病
consequence-child_affected = 我的孩子因此受苦
consequence-housing_at_risk = 我可能失去住处
consequence-safety = 对人有危险
consequence-family_apart = 我们一家人分开了
consequence-worry = 我非常担心
letter-consequence-status_at_risk = 因此，我的在留资格面临风险。
letter-consequence-money_trouble = 因此，我经济上陷入困难。
letter-consequence-job_at_risk = 因此，我可能失去工作或不能工作。
letter-consequence-no_treatment = 因此，我无法接受治疗。
letter-consequence-child_affected = 因此，我的孩子正在受苦。
letter-consequence-housing_at_risk = 因此，我可能失去住处。
letter-consequence-safety = 这对人有危险。
letter-consequence-family_apart = 因此，我们一家人分开了。
letter-consequence-worry = 这使我非常担心。
ask-deadline = 这件事有必须解决的期限吗？请写日期（例如 2026-12-20），没有的话请选“没有期限”。
button-no-deadline = 没有期限
# $date: a formatted date
letter-deadline = 此事最迟须在{ $date }解决。
deadline-not-usable = 我没认出日期。请按“年-月-日”写，例如 2026-12-20。不能是过去的日期。
change-consequence = 带来的影响
change-deadline = 期限

## Checks before sending: what was found, and what to do
check-title = 发送之前请看一下：
check-not_english = 您自己写的内容不是英文，所以没有放进邮件，由工作人员随您的案件一起保存。如果可以，请用英文写。
check-url = 您写的内容里有网址。该邮箱不接受网址。请用文字说明网页上写了什么。
check-attachment = 您提到了照片或文件。该邮箱不能接收文件。请用文字说明其中的内容。
check-two_matters = 您写的好像不止一件事。请每件事分别发一封邮件。
check-too_long = 内容太长。请只写最重要的部分。
check-number = 个人的号码（个人编号、在留卡、银行账户或信用卡）不要写在邮件里。我已经把它遮盖，无法读出。
check-none = 邮件符合该邮箱的规定：只用英文，没有网址，没有文件，只写一件事。

## Three ways of sending
button-send-here = 从这里发送
button-own-mail = 用自己的邮件软件
own-mail-intro = 请用这个链接打开您的邮件软件。内容已经写好，您只要按“发送”。
own-mail-link = 打开我的邮件软件
own-mail-short = 内容太长，放不进这个链接。链接会打开一封已写好地址和主题的邮件，请把下面的内容复制进去。
# $address: the ministry's e-mail address
copy-intro = 请复制这段内容，发到 { $address }，或打印出来。
copy-button = 复制内容
copy-done = 已复制。
copy-print = 打印
button-sent-myself = 我已经发送了
sent-myself = 好的。我记下了您已自己发送邮件。答复会发到您自己的邮箱。

## Continue with number and receipt
resume-button = 继续

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = 我们已收到您的来信（编号 { $number }）
intake-ack-hello = 感谢您的来信。我们已经收到，编号是 { $number }。如果再次来信，请在主题中写上这个编号。
intake-ack-next = 工作人员会阅读您的来信。他们可能会向有关机关了解情况，并会把结果告诉您。
intake-ack-files = 您发来了文件。我们不能打开文件，也没有保存。下次来信请不要附文件。
intake-ack-links = 您的来信中有网址。我们不会打开。下次来信请不要写网址。
intake-ack-missing-place = 请告诉我们事情发生在哪个都道府县或城市。
intake-ack-auto = 这封回信是自动发送的。
intake-language-subject = 关于您的来信：请使用英文、聊天窗口或电话
intake-language-hello = 感谢您的来信。本邮箱只能阅读英文。
# $link: web address of the chat in the reader's language
intake-language-chat = 在聊天窗口可以用您自己的语言写，系统会把您的回答写成英文邮件：{ $link }
# $number: telephone number
intake-language-phone = 也可以打电话：{ $number }（通话收费）。
# $link: web address of the leaflet
intake-language-leaflet = 本服务的介绍（您的语言）：{ $link }
