### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = 行政咨询：{ $topic }（{ $prefecture }）
letter-subject-no-place = 行政咨询：{ $topic }
letter-greeting = 致行政咨询（Kikumimi）窗口：
letter-intro = 我想就以下事项向贵处咨询。
letter-topic = 此事关于{ $topic }。
letter-place = 都道府县：{ $prefecture }。
# $agency: the name of the office as the resident wrote it
letter-agency = 相关机关是：{ $agency }。
letter-agency-unknown = 我不知道由哪个机关负责。

letter-situation-other = 我的情况不属于常见的类别。

letter-since-days = 这种情况已经持续几天。
letter-since-weeks = 这种情况已经持续几个星期。
letter-since-months = 这种情况已经持续几个月。
letter-since-half_year = 这种情况已经持续半年以上。
letter-since-years = 这种情况已经持续一年以上。
letter-since-unknown = 我不清楚具体从什么时候开始。
# $date: a formatted date
letter-since-date = 这种情况从{ $date }一直持续至今。

letter-contacted-no = 我还没有就此事与该机关谈过。
letter-contacted-yes_no_answer = 我就此事联系过该机关，但没有得到答复。
letter-contacted-yes_not_solved = 我就此事联系过该机关，但问题没有解决。
letter-contacted-yes_refused = 我就此事联系过该机关，但该机关拒绝处理。

letter-wish-explain = 我希望该机关向我说明理由或规定。
letter-wish-decide = 我希望该机关尽快决定或答复。
letter-wish-correct = 我希望错误得到改正。
letter-wish-pay = 我希望将我应得的款项支付或退还给我。
letter-wish-repair = 我希望将其修好，或使其变得安全。
letter-wish-improve = 我希望改善制度或服务。
letter-wish-responsible = 我想知道由哪个机关负责。
letter-wish-other = 我希望贵处听一听我要说的话。

letter-details = 我用自己的话补充如下：
letter-reply = 请将答复发到 { $address }。
letter-no-reply = 我没有提供回信地址。我明白因此不会收到邮件答复。
# $language: the name of the resident's language
letter-language = 我的语言是{ $language }。如能用简单的英文答复，对我会有帮助。
letter-language-en = 请用英文答复。
letter-anonymous = 我希望不透露姓名。
letter-closing = 谢谢您的帮助。
# $number: case number
letter-reference = 发件人编号：{ $number }

## Short names of the topics for the letter
letter-topic-immigration = 在留资格和出入国手续
letter-topic-resident_registration = 住民登记或个人编号
letter-topic-pension = 公共养老金
letter-topic-health_insurance = 公共健康保险或护理保险
letter-topic-infectious_disease = 传染病防治措施
letter-topic-employment = 就业和劳动行政
letter-topic-tax = 税金
letter-topic-welfare_childcare = 福利、津贴或育儿
letter-topic-education = 教育
letter-topic-roads_rivers = 道路、河流或公共设施
letter-topic-driving_transport = 驾照、车辆或公共交通
letter-topic-postal_telecom = 邮政、广播电视或通信
letter-topic-disaster = 灾害救助
letter-topic-housing_utilities = 公营住宅、自来水或下水道
letter-topic-environment = 垃圾、噪音或环境
letter-topic-office_conduct = 公共机关的应对
letter-topic-private_dispute = 民事纠纷
letter-topic-human_rights = 人权
letter-topic-crime_police = 犯罪、警察或法院
