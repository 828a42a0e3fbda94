### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = 您好。在日本的政府机关和公共服务方面有困难、疑问或希望，都可以在这里用您自己的语言告诉我们。我是自动助手，会帮您转到合适的窗口。免费，并且保密。
welcome-ask = 是什么事情？请用自己的话写，或从列表中选择。
hello-again = 您好。我能帮您什么？请用自己的话写，或从列表中选择。
thanks-answer = 不客气。如果还有别的事，请直接写。
goodbye-answer = 再见，请保重。您随时可以再来。
what-next = 您想做什么？请用自己的话写，或选择。
cancelled = 已经停止。没有发送任何内容。您说的内容不会再使用。
nothing-to-cancel = 现在没有可以停止的事情。没有发送任何内容。
restarted = 我们重新开始吧。请问是什么事情？
out-of-scope = 抱歉，这个我帮不上忙。这里处理的是与日本政府机关和公共服务有关的困难、疑问和希望。

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = 我明白了：这是关于{ $topic }的事。
ask-topic-choice = 是下面的哪一件事吗？
ask-other-words = 我不太确定是什么事。请换一种说法：是哪个机关、哪封信或哪个手续，发生了什么？
ask-topic-list = 请选择是关于什么的。
topic-changed = 好的，那就是关于{ $topic }的事。
not-understood = 抱歉，我没有明白。
answer-not-understood = 抱歉，我没有明白这个回答。请选择一个答案，或换一种写法。
lost-to-person = 我没能弄清是什么事，所以请工作人员来看。

## Place

ask-prefecture = 事情发生在日本哪个都道府县，或者您住在哪里？请写名称，或从列表中选择。
ask-which-place = 有几个地方叫这个名字。您说的是哪个都道府县？
# $prefecture: name of a prefecture
place-noted = 都道府县：{ $prefecture }。
place-corrected = 已更正。都道府县：{ $prefecture }。
prefecture-unknown = 我没认出都道府县的名称。请再写一次，或从列表中选择。

## Questions before deciding

ask-in-court = 这件事是否已经在法院审理，或者您已经就此申请正式的行政复议（審査請求）？
ask-next-step = 您想怎样继续？

## Answers on buttons

button-topic-list = 从列表中选择
button-about-service = 这是什么服务？
button-person = 找工作人员
button-none-of-these = 都不是
button-other-topic = 不，是别的事
button-yes = 是
button-no = 不是
button-skip = 跳过
button-cancel = 停止
button-step-mail = 一起写英文邮件（您用中文回答）
button-step-centre = 去咨询中心或打电话
button-send = 发送这封邮件
button-change = 修改
button-no-danger = 现在没有人有危险
button-new-matter = 咨询另一件事

## Guided questions for the e-mail

letter-start = 我们一起写一封英文邮件，发给总务省的咨询窗口。我会问几个简短的问题。在您读过并同意之前，不会发送任何内容。
ask-situation = 发生了什么？请选最接近的。
ask-wish = 您希望该机关怎么做？
ask-since = 从什么时候开始的？请选择，或写日期（例如 2026-03-15）。
ask-agency = 是哪个机关？请写名称，或跳过。日文或罗马字都可以，例如：東京出入国在留管理局 或 Tokyo Regional Immigration Services Bureau。
ask-contacted-before = 这件事您已经和那个机关谈过了吗？
ask-details = 还有什么重要的要补充吗？用英文写的内容会放进邮件。用其他语言写的，由工作人员随您的案件一起保存，但不会放进邮件。
ask-person-name = 写什么名字？请用罗马字写，也可以匿名。
ask-reply-to = 回信发到哪个邮箱？请写邮箱地址，或跳过。没有邮箱地址就收不到邮件回复。
button-anonymous = 匿名
details-kept = 您写的内容已按原来的语言保存在案件里，不会放进英文邮件。
agency-not-usable = 这段文字不能当作机关名称。请只写名称（最多 80 个字，不要写网址），或跳过。
name-not-usable = 这个名字不能用在邮件里。请用罗马字写（最多 60 个字），或选择匿名。
reply-to-not-usable = 这不像是邮箱地址。请检查（例如 name@example.com），或跳过。
details-not-usable = 内容太长，或含有网址。这个邮箱不接收网址。请写短一些、不要写网址，或跳过。
since-not-usable = 我没认出日期。请选择一个答案，或按年-月-日书写，例如 2026-03-15。不能是将来的日期。

## Draft and sending

draft-intro = 这是您的邮件，每句话都有中文和英文对照。还没有发送。请看一遍，内容都对吗？
ask-change-what = 您想修改哪里？
change-situation = 发生了什么
change-wish = 您的要求
change-since = 从何时开始
change-agency = 机关
change-contacted-before = 之前的联系
change-details = 补充内容
change-person-name = 名字
change-reply-to = 回信地址
change-prefecture = 都道府县
mail-confirmed = 谢谢。您的邮件正在发往总务省的咨询窗口。
nothing-to-send = 没有等待发送的邮件。
already-sent = 这封邮件已经发送，不会发送两次。

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = 您的案件编号是 { $number }，回执码是 { $receipt }。请把两个都记下来：以后查询案件时要用。
handed-over-open = 我已把您的对话交给工作人员。从现在起我不再回答，您在这里写的内容会交给工作人员。他们在工作日 9:00 到 16:45（日本时间）阅读。
# $date: the next working day, a formatted date
handed-over-closed = 我已把您的对话交给工作人员。现在没有人值班。工作人员从{ $date } 9:00（日本时间）开始阅读。从现在起我不再回答，您在这里写的内容会交给工作人员。
handed-over-meanwhile = 如果不能等，可以打 0570-090110（工作日 9:00 到 16:45，日语）。如果有人有危险：110（警察）或 119（消防、救护车）。
message-to-staff = 您的消息已加入案件，工作人员会阅读。
status-none = 这次对话里没有案件。如果您有案件编号和回执码，请在“我的案件”页面输入。
# $number: case number; $state: one of the state-... texts
status-case = 案件 { $number }：{ $state }
state-new = 已收到，尚未阅读
state-waiting_for_staff = 等待工作人员处理
state-waiting_for_resident = 工作人员在等您的回答
state-answered = 已答复
state-closed = 已结束

## Language

# $language: the name of the language
language-switched = 接下来我用{ $language }回复您。
language-which = 您想用哪种语言？
language-id-or-ms = 印度尼西亚语还是马来语？
language-unsupported = 我不懂这种语言。请从下面的语言中选择一种。
language-changed = 已改为{ $language }。

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = 这是什么服务
offer-ask-cost-privacy = 费用和保密
offer-ask-contact = 电话、地址和服务时间
offer-ask-english-email = 英文邮箱地址
offer-ask-counselor = 咨询委员和咨询会
offer-ask-leaflet = 宣传单和语言
offer-ask-process = 之后会怎样
offer-ask-case-status = 我的案件进展
value-date = { $date }
