### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = 在留資格・入管
topic-resident_registration = 住民登録・マイナンバー
topic-pension = 年金
topic-health_insurance = 健康保険・介護保険
topic-infectious_disease = 感染症・予防接種
topic-employment = 仕事・失業・ハローワーク
topic-tax = 税金
topic-welfare_childcare = 福祉・手当・子育て
topic-education = 学校・教育
topic-roads_rivers = 道路・川・公園・公共の建物
topic-driving_transport = 運転免許・車・電車やバス
topic-postal_telecom = 郵便・放送・通信
topic-disaster = 災害と、そのあとの支援
topic-housing_utilities = 公営住宅・水道・下水道
topic-environment = ごみ・騒音・環境
topic-office_conduct = 役所の窓口や職員の対応
topic-private_dispute = 人や会社とのトラブル（民事）
topic-human_rights = 差別・いやがらせ・暴力
topic-crime_police = 犯罪・警察・裁判所

## What happened (choices)

situation-other = そのほか

## What the office should do (choices)

wish-explain = 理由や決まりを説明してほしい
wish-decide = 早く決めてほしい、返事がほしい
wish-correct = まちがいを直してほしい
wish-pay = お金を払ってほしい、返してほしい
wish-repair = 直してほしい、安全にしてほしい
wish-improve = 制度やサービスをよくしてほしい
wish-responsible = どの役所の仕事か教えてほしい
wish-other = 話を聞いてほしい

## Since when (choices)

since-days = 数日前から
since-weeks = 数週間前から
since-months = 数か月前から
since-half_year = 半年以上前から
since-years = 一年以上前から
since-unknown = わからない

## Earlier contact (choices)

contacted-no = いいえ、まだです
contacted-yes_no_answer = はい。でも返事がありません
contacted-yes_not_solved = はい。でも解決しませんでした
contacted-yes_refused = はい。でも対応を断られました
