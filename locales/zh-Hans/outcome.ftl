### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = 现在可能有人有危险。打电话求助最快。
reason-R20-person-asked = 您想找工作人员。
reason-R21-unclear = 我没能弄清是什么事，所以由工作人员来看。
reason-R30-in-court = 这件事正在法院审理或正式的行政复议中。行政咨询不能受理这类事情，法律咨询可以帮助您。
reason-R31-private = 这是个人或公司之间的纠纷。行政咨询不能裁决，以下机构可以帮助您。
reason-R32-human_rights = 这关系到您的人权。有专门的咨询窗口，可以用多种语言。
reason-R33-police = 这件事应该找警察或法律咨询。行政咨询不能裁决。
reason-R40-disaster = { $prefecture }有为灾民开设的特别咨询。
reason-R41-infectious = { $prefecture }有传染病专门窗口。
reason-R50-english = 您会用英文，可以直接写信给总务省的咨询窗口。
reason-R60-chose-mail = 您选择了英文邮件。总务省的咨询窗口会阅读。
reason-R61-chose-centre = 您选择了咨询中心。{ $prefecture }由这个中心负责。
reason-R62-choose = 咨询窗口可以受理这件事。
reason-R70-municipal = 这由您所在的市町村负责。咨询中心会转达，或告诉您正确的窗口。
changed-in_court = 如果没有诉讼或正式的行政复议，咨询窗口可以受理。
changed-topic = 如果是关于政府机关、而不是个人之间的事，咨询窗口可以受理。
changed-english_ok = 如果用英文邮件，不打电话也可以联系总务省。
changed-next_step = 您仍然可以选另一种方式。
changed-none = 没有别的情况会改变这个结果。
why-here = 为什么推荐这里
what-would-change = 什么情况下结果会不同

## Centre card
card-centre-title = { $prefecture }的咨询中心
card-name = 名称
card-address = 地址
card-telephone = 电话
card-telephone-national = 电话（全日本）
card-charge = 通话收费，包月通话套餐不适用，有些 IP 电话打不通。
card-hours = 服务时间
card-hours-national = 工作日 9:00 到 16:45（日本时间）。周六、周日、节假日和 12 月 29 日至 1 月 3 日休息。
card-open-now = 现在可以咨询
# $when: day and time, already formatted
card-opens-next = 现在不在服务时间。下次开始：{ $when }（日本时间）
card-contact-only-national = 我们没有这个中心经过确认的直拨号码。打全国统一号码可以接通该中心。
card-say-title = 用日语怎么说
card-say-counselling = 我想做行政咨询。
card-say-topic = 我想咨询：{ $topic }。
card-say-language = 我不太会说日语。有{ $language }的翻译吗？
card-say-slowly = 请用简单的日语慢慢说。
card-several-centres = 这个都道府县有几个中心。打全国统一号码会接到负责的中心。

## Referral card
card-referral-title = 谁能帮助您
card-languages = 语言
card-in-your-language = 可以用您的语言。
card-not-in-your-language = 对方提供的语言里没有您的语言。请问有没有翻译，或请朋友一起打电话。
card-free-call = 通话免费。
card-charged-call = 通话收费。
card-website = 网站
card-around-clock = 每天 24 小时
card-hours-range = { $days } { $from } 到 { $to }（日本时间）
card-hours-ask = 服务时间请打电话询问。
referral-houterasu-multilingual = 面向外国人的法律信息（日本司法支援中心，法テラス）
referral-moj-human-rights-foreign-language = 外语人权咨询（法务省，外国語人権相談ダイヤル）
referral-dv-hotline-plus = 配偶或伴侣的暴力：DV相談プラス
referral-child-abuse-189 = 对儿童的暴力：电话 189（児童相談所）
referral-onestop = { $prefecture }外国人咨询中心
referral-police-110 = 警察（110）

## Emergency
emergency-title = 如果有人有危险，请马上打电话。手机也免费。
emergency-police = 警察：110（犯罪、被袭击、交通事故）
emergency-fire = 消防和救护车：119（火灾、受伤、急病）
emergency-sea = 海上保安厅：118（海上事故）
emergency-say-title = 请用日语这样说
emergency-say-help = 救命！
emergency-say-fire = 着火了。
emergency-say-ambulance = 请派救护车。
emergency-say-police = 请派警察。
emergency-say-place = 地点是……（说出地址、车站或大楼）。
emergency-say-no-japanese = 我不会说日语。请用{ $language }。
emergency-interpreter = 很多时候翻译可以加入通话。如果不能说话，也不要挂断。
emergency-after = 紧急情况下，没有人会看这个对话。安全以后，您可以在这里继续。
