### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = 您好。在日本的政府機關和公共服務方面有困難、疑問或希望，都可以在這裡用您自己的語言告訴我們。我是自動助理，會幫您轉到合適的窗口。免費，而且保密。
welcome-ask = 是什麼事情？請用自己的話寫，或從清單選擇。
hello-again = 您好。有什麼可以幫您？請用自己的話寫，或從清單選擇。
thanks-answer = 不客氣。如果還有別的事，請直接寫。
goodbye-answer = 再見，請保重。歡迎隨時再來。
what-next = 您想做什麼？請用自己的話寫，或選擇。
cancelled = 已經停止。沒有寄出任何內容。您說的內容不會再使用。
nothing-to-cancel = 現在沒有可以停止的事情。沒有寄出任何內容。
restarted = 我們重新開始吧。請問是什麼事情？
out-of-scope = 抱歉，這個我幫不上忙。這裡處理的是與日本政府機關和公共服務有關的困難、疑問和希望。

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = 我了解了：這是關於{ $topic }的事。
ask-topic-choice = 是下面的哪一件事嗎？
ask-other-words = 我不太確定是什麼事。請換個說法：是哪個機關、哪封信或哪個手續，發生了什麼事？
ask-topic-list = 請選擇是關於什麼的。
topic-changed = 好的，那就是關於{ $topic }的事。
not-understood = 抱歉，我沒有看懂。
answer-not-understood = 抱歉，我沒有看懂這個回答。請選擇一個答案，或換個寫法。
lost-to-person = 我沒能弄清楚是什麼事，所以請工作人員來看。

## Place

ask-prefecture = 事情發生在日本哪個都道府縣，或者您住在哪裡？請寫名稱，或從清單選擇。
ask-which-place = 有好幾個地方叫這個名字。您說的是哪個都道府縣？
# $prefecture: name of a prefecture
place-noted = 都道府縣：{ $prefecture }。
place-corrected = 已更正。都道府縣：{ $prefecture }。
prefecture-unknown = 我認不出都道府縣的名稱。請再寫一次，或從清單選擇。

## Questions before deciding

ask-in-court = 這件事是否已經在法院審理，或您已就此提出正式的訴願（審査請求）？
ask-next-step = 您想怎樣繼續？

## Answers on buttons

button-topic-list = 從清單選擇
button-about-service = 這是什麼服務？
button-person = 找工作人員
button-none-of-these = 都不是
button-other-topic = 不，是別的事
button-yes = 是
button-no = 不是
button-skip = 略過
button-cancel = 停止
button-step-mail = 一起寫英文電子郵件（您用中文回答）
button-step-centre = 去諮詢中心或打電話
button-send = 寄出這封郵件
button-change = 修改
button-no-danger = 現在沒有人有危險
button-new-matter = 諮詢另一件事

## Guided questions for the e-mail

letter-start = 我們一起寫一封英文電子郵件，寄給總務省的諮詢窗口。我會問幾個簡短的問題。在您讀過並同意之前，不會寄出任何內容。
ask-situation = 發生了什麼事？請選最接近的。
ask-wish = 您希望該機關怎麼做？
ask-since = 從什麼時候開始的？請選擇，或寫日期（例如 2026-03-15）。
ask-agency = 是哪個機關？請寫名稱，或略過。日文或羅馬字都可以，例如：東京出入国在留管理局 或 Tokyo Regional Immigration Services Bureau。
ask-contacted-before = 這件事您已經和那個機關談過了嗎？
ask-details = 還有什麼重要的要補充嗎？用英文寫的內容會放進郵件。用其他語言寫的，由工作人員隨您的案件一起保存，但不會放進郵件。
ask-person-name = 寫什麼名字？請用羅馬字寫，也可以匿名。
ask-reply-to = 回信要寄到哪個電子郵件地址？請寫地址，或略過。沒有地址就收不到郵件回覆。
button-anonymous = 匿名
details-kept = 您寫的內容已照原來的語言保存在案件裡，不會放進英文郵件。
agency-not-usable = 這段文字不能當作機關名稱。請只寫名稱（最多 80 個字，不要寫網址），或略過。
name-not-usable = 這個名字不能用在郵件裡。請用羅馬字寫（最多 60 個字），或選擇匿名。
reply-to-not-usable = 這不像電子郵件地址。請檢查（例如 name@example.com），或略過。
details-not-usable = 內容太長，或含有網址。這個信箱不收網址。請寫短一點、不要寫網址，或略過。
since-not-usable = 我認不出日期。請選擇一個答案，或照年-月-日書寫，例如 2026-03-15。不能是將來的日期。

## Draft and sending

draft-intro = 這是您的郵件，每句話都有中文和英文對照。還沒有寄出。請看一遍，內容都對嗎？
ask-change-what = 您想修改哪裡？
change-situation = 發生了什麼事
change-wish = 您的要求
change-since = 從何時開始
change-agency = 機關
change-contacted-before = 之前的聯絡
change-details = 補充內容
change-person-name = 名字
change-reply-to = 回信地址
change-prefecture = 都道府縣
mail-confirmed = 謝謝。您的郵件正在寄往總務省的諮詢窗口。
nothing-to-send = 沒有等待寄出的郵件。
already-sent = 這封郵件已經寄出，不會寄兩次。

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = 您的案件編號是 { $number }，查詢碼是 { $receipt }。請把兩個都記下來：以後查詢案件時要用。
handed-over-open = 我已把您的對話交給工作人員。從現在起我不再回答，您在這裡寫的內容會交給工作人員。他們在上班日 9:00 到 16:45（日本時間）閱讀。
# $date: the next working day, a formatted date
handed-over-closed = 我已把您的對話交給工作人員。現在沒有人值班。工作人員從{ $date } 9:00（日本時間）開始閱讀。從現在起我不再回答，您在這裡寫的內容會交給工作人員。
handed-over-meanwhile = 如果不能等，可以打 0570-090110（上班日 9:00 到 16:45，日語）。如果有人有危險：110（警察）或 119（消防、救護車）。
message-to-staff = 您的訊息已加入案件，工作人員會閱讀。
status-none = 這次對話裡沒有案件。如果您有案件編號和查詢碼，請在「我的案件」頁面輸入。
# $number: case number; $state: one of the state-... texts
status-case = 案件 { $number }：{ $state }
state-new = 已收到，尚未閱讀
state-waiting_for_staff = 等待工作人員處理
state-waiting_for_resident = 工作人員在等您的回答
state-answered = 已回覆
state-closed = 已結案

## Language

# $language: the name of the language
language-switched = 接下來我用{ $language }回覆您。
language-which = 您想用哪種語言？
language-id-or-ms = 印尼語還是馬來語？
language-unsupported = 我不懂這種語言。請從下面的語言中選一種。
language-changed = 已改為{ $language }。

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = 這是什麼服務
offer-ask-cost-privacy = 費用和保密
offer-ask-contact = 電話、地址和服務時間
offer-ask-english-email = 英文電子郵件地址
offer-ask-counselor = 諮詢委員和諮詢會
offer-ask-leaflet = 宣傳單和語言
offer-ask-process = 之後會怎樣
offer-ask-case-status = 我的案件進度
value-date = { $date }
