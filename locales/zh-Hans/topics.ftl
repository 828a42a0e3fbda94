### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = 在留资格和出入国管理（入管）
topic-resident_registration = 住民登记和个人编号（住民登録・マイナンバー）
topic-pension = 养老金（年金）
topic-health_insurance = 健康保险和护理保险（健康保険・介護保険）
topic-infectious_disease = 传染病和疫苗接种（感染症）
topic-employment = 工作、失业和劳动机关（労働・ハローワーク）
topic-tax = 税金（税金）
topic-welfare_childcare = 福利、津贴和育儿（福祉・子育て）
topic-education = 学校和教育（学校・教育）
topic-roads_rivers = 道路、河流、公园和公共建筑（道路・河川）
topic-driving_transport = 驾照、车辆和公共交通（運転免許・交通）
topic-postal_telecom = 邮政、广播电视和通信（郵便・通信）
topic-disaster = 灾害和灾后援助（災害）
topic-housing_utilities = 公营住宅、自来水和下水道（公営住宅・水道）
topic-environment = 垃圾、噪音和环境（ごみ・環境）
topic-office_conduct = 机关或职员的态度（窓口の対応）
topic-private_dispute = 个人或公司之间的纠纷（民事のトラブル）
topic-human_rights = 歧视、骚扰或暴力（人権）
topic-crime_police = 犯罪、警察或法院（犯罪・警察）

## What happened (choices)

situation-other = 其他

## What the office should do (choices)

wish-explain = 说明理由或规定
wish-decide = 尽快决定或答复
wish-correct = 改正错误
wish-pay = 支付或退还应得的钱
wish-repair = 修好或使其安全
wish-improve = 改善制度或服务
wish-responsible = 告诉我哪个机关负责
wish-other = 只想有人听我说

## Since when (choices)

since-days = 几天了
since-weeks = 几个星期了
since-months = 几个月了
since-half_year = 半年以上
since-years = 一年以上
since-unknown = 我不知道

## Earlier contact (choices)

contacted-no = 还没有
contacted-yes_no_answer = 谈过，但没有答复
contacted-yes_not_solved = 谈过，但没有解决
contacted-yes_refused = 谈过，但他们拒绝处理
