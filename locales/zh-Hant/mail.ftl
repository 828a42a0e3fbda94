### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = 從您寫的內容，我記下了：
noted-ask = 對嗎？接下來我只問其餘的部分。
button-noted-right = 對，繼續
button-noted-wrong = 不對，修改
button-back = 返回
# $number: case number, $receipt: secret code
draft-kept = 您的回答已保存。即使關閉這個頁面，之後也可以用編號 { $number } 和查詢碼 { $receipt } 繼續。請記下來或拍照。
draft-resumed = 我們從上次停下的地方繼續。
draft-cancelled = 草稿已經刪除。沒有寄出任何內容。

## Two further questions
ask-consequence = 這件事對您造成什麼影響？請選最重要的一項，也可以略過。
consequence-status_at_risk = 我的在留資格有風險
consequence-money_trouble = 我經濟上有困難
consequence-job_at_risk = 我可能失去工作，或不能工作
consequence-no_treatment = 我無法接受治療
consequence-child_affected = 我的孩子因此受苦
consequence-housing_at_risk = 我可能失去住處
consequence-safety = 對人有危險
consequence-family_apart = 我們一家人分開了
consequence-worry = 我非常擔心
letter-consequence-status_at_risk = 因此，我的在留資格面臨風險。
letter-consequence-money_trouble = 因此，我陷入經濟困難。
letter-consequence-job_at_risk = 因此，我可能失去工作或不能工作。
letter-consequence-no_treatment = 因此，我無法接受治療。
letter-consequence-child_affected = 因此，我的孩子正在受苦。
letter-consequence-housing_at_risk = 因此，我可能失去住處。
letter-consequence-safety = 這對人有危險。
letter-consequence-family_apart = 因此，我們一家人分開了。
letter-consequence-worry = 這讓我非常擔心。
ask-deadline = 這件事有必須解決的期限嗎？請寫日期（例如 2026-12-20），沒有的話請選「沒有期限」。
button-no-deadline = 沒有期限
# $date: a formatted date
letter-deadline = 此事最遲必須在{ $date }解決。
deadline-not-usable = 我認不出日期。請照年-月-日書寫，例如 2026-12-20。不能是過去的日期。
change-consequence = 造成的影響
change-deadline = 期限

## Checks before sending: what was found, and what to do
check-title = 寄出之前請看一下：
check-not_english = 您自己寫的內容不是英文，所以沒有放進郵件，由工作人員隨您的案件一起保存。如果可以，請用英文寫。
check-url = 您寫的內容裡有網址。這個信箱不收網址。請用文字說明網頁上寫了什麼。
check-attachment = 您提到了照片或檔案。這個信箱不能接收檔案。請用文字說明其中的內容。
check-two_matters = 您寫的好像不只一件事。請每件事分別寄一封郵件。
check-too_long = 內容太長。請只寫最重要的部分。
check-number = 個人的號碼（個人編號、在留卡、銀行帳戶或信用卡）不要寫在郵件裡。我已經把它遮住，無法讀出。
check-none = 郵件符合這個信箱的規定：只用英文、沒有網址、沒有檔案、只寫一件事。

## Three ways of sending
button-send-here = 從這裡寄出
button-own-mail = 用自己的郵件程式
own-mail-intro = 請用這個連結打開您的郵件程式。內容已經寫好，您只要按「傳送」。
own-mail-link = 打開我的郵件程式
own-mail-short = 內容太長，放不進這個連結。連結會打開一封已填好地址和主旨的郵件，請把下面的內容複製進去。
# $address: the ministry's e-mail address
copy-intro = 請複製這段內容，寄到 { $address }，或列印出來。
copy-button = 複製內容
copy-done = 已複製。
copy-print = 列印
button-sent-myself = 我已經寄出了
sent-myself = 好的。我記下了您已自己寄出郵件。回覆會寄到您自己的信箱。

## Continue with number and receipt
resume-button = 繼續

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = 我們已收到您的來信（編號 { $number }）
intake-ack-hello = 謝謝您的來信。我們已經收到，編號是 { $number }。如果再次來信，請在主旨寫上這個編號。
intake-ack-next = 工作人員會閱讀您的來信。他們可能會向相關機關了解情況，並會把結果告訴您。
intake-ack-files = 您寄來了檔案。我們不能打開檔案，也沒有保存。下次來信請不要附檔案。
intake-ack-links = 您的來信裡有網址。我們不會打開。下次來信請不要寫網址。
intake-ack-missing-place = 請告訴我們事情發生在哪個都道府縣或城市。
intake-ack-auto = 這封回覆是自動寄出的。
intake-language-subject = 關於您的來信：請使用英文、聊天視窗或電話
intake-language-hello = 謝謝您的來信。這個信箱只能閱讀英文。
# $link: web address of the chat in the reader's language
intake-language-chat = 在聊天視窗可以用您自己的語言寫，系統會把您的回答寫成英文郵件：{ $link }
# $number: telephone number
intake-language-phone = 也可以打電話：{ $number }（通話收費）。
# $link: web address of the leaflet
intake-language-leaflet = 這項服務的介紹（您的語言）：{ $link }
