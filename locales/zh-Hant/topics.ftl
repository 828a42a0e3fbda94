### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = 在留資格和出入國管理（入管）
topic-resident_registration = 住民登記和個人編號（住民登録・マイナンバー）
topic-pension = 公共年金（年金）
topic-health_insurance = 健康保險和長期照護保險（健康保険・介護保険）
topic-infectious_disease = 傳染病和疫苗接種（感染症）
topic-employment = 工作、失業和勞動機關（労働・ハローワーク）
topic-tax = 稅金（税金）
topic-welfare_childcare = 福利、津貼和育兒（福祉・子育て）
topic-education = 學校和教育（学校・教育）
topic-roads_rivers = 道路、河川、公園和公共建築（道路・河川）
topic-driving_transport = 駕照、車輛和大眾運輸（運転免許・交通）
topic-postal_telecom = 郵政、廣播電視和電信（郵便・通信）
topic-disaster = 災害和災後援助（災害）
topic-housing_utilities = 公營住宅、自來水和下水道（公営住宅・水道）
topic-environment = 垃圾、噪音和環境（ごみ・環境）
topic-office_conduct = 機關或職員的態度（窓口の対応）
topic-private_dispute = 個人或公司之間的糾紛（民事のトラブル）
topic-human_rights = 歧視、騷擾或暴力（人権）
topic-crime_police = 犯罪、警察或法院（犯罪・警察）

## What happened (choices)

situation-other = 其他

## What the office should do (choices)

wish-explain = 說明理由或規定
wish-decide = 盡快決定或回覆
wish-correct = 改正錯誤
wish-pay = 支付或退還應得的錢
wish-repair = 修好或讓它安全
wish-improve = 改善制度或服務
wish-responsible = 告訴我哪個機關負責
wish-other = 只希望有人聽我說

## Since when (choices)

since-days = 幾天了
since-weeks = 幾個星期了
since-months = 幾個月了
since-half_year = 半年以上
since-years = 一年以上
since-unknown = 我不知道

## Earlier contact (choices)

contacted-no = 還沒有
contacted-yes_no_answer = 談過，但沒有回覆
contacted-yes_not_solved = 談過，但沒有解決
contacted-yes_refused = 談過，但他們拒絕處理
