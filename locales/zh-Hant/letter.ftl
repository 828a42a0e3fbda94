### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = 行政諮詢：{ $topic }（{ $prefecture }）
letter-subject-no-place = 行政諮詢：{ $topic }
letter-greeting = 致行政諮詢（Kikumimi）窗口：
letter-intro = 我想就以下事項向貴單位諮詢。
letter-topic = 此事關於{ $topic }。
letter-place = 都道府縣：{ $prefecture }。
# $agency: the name of the office as the resident wrote it
letter-agency = 相關機關是：{ $agency }。
letter-agency-unknown = 我不知道由哪個機關負責。

letter-situation-other = 我的情況不屬於常見的類別。

letter-since-days = 這種情況已經持續幾天。
letter-since-weeks = 這種情況已經持續幾個星期。
letter-since-months = 這種情況已經持續幾個月。
letter-since-half_year = 這種情況已經持續半年以上。
letter-since-years = 這種情況已經持續一年以上。
letter-since-unknown = 我不清楚確切從什麼時候開始。
# $date: a formatted date
letter-since-date = 這種情況從{ $date }一直持續至今。

letter-contacted-no = 我還沒有就此事和該機關談過。
letter-contacted-yes_no_answer = 我就此事聯絡過該機關，但沒有得到回覆。
letter-contacted-yes_not_solved = 我就此事聯絡過該機關，但問題沒有解決。
letter-contacted-yes_refused = 我就此事聯絡過該機關，但該機關拒絕處理。

letter-wish-explain = 我希望該機關向我說明理由或規定。
letter-wish-decide = 我希望該機關盡快決定或回覆。
letter-wish-correct = 我希望錯誤得到改正。
letter-wish-pay = 我希望將我應得的款項支付或退還給我。
letter-wish-repair = 我希望將其修好，或使其變得安全。
letter-wish-improve = 我希望改善制度或服務。
letter-wish-responsible = 我想知道由哪個機關負責。
letter-wish-other = 我希望貴單位聽一聽我要說的話。

letter-details = 我用自己的話補充如下：
letter-reply = 請將回覆寄到 { $address }。
letter-no-reply = 我沒有提供回信地址。我明白因此不會收到郵件回覆。
# $language: the name of the resident's language
letter-language = 我的語言是{ $language }。如能用簡單的英文回覆，對我會有幫助。
letter-language-en = 請用英文回覆。
letter-anonymous = 我希望不透露姓名。
letter-closing = 謝謝您的協助。
# $number: case number
letter-reference = 寄件人編號：{ $number }

## Short names of the topics for the letter
letter-topic-immigration = 在留資格和出入國手續
letter-topic-resident_registration = 住民登記或個人編號
letter-topic-pension = 公共年金
letter-topic-health_insurance = 公共健康保險或長期照護保險
letter-topic-infectious_disease = 傳染病防治措施
letter-topic-employment = 就業和勞動行政
letter-topic-tax = 稅金
letter-topic-welfare_childcare = 福利、津貼或育兒
letter-topic-education = 教育
letter-topic-roads_rivers = 道路、河川或公共設施
letter-topic-driving_transport = 駕照、車輛或大眾運輸
letter-topic-postal_telecom = 郵政、廣播電視或電信
letter-topic-disaster = 災害救助
letter-topic-housing_utilities = 公營住宅、自來水或下水道
letter-topic-environment = 垃圾、噪音或環境
letter-topic-office_conduct = 公家機關的應對
letter-topic-private_dispute = 民事糾紛
letter-topic-human_rights = 人權
letter-topic-crime_police = 犯罪、警察或法院
