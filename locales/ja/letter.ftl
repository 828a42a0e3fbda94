### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = 行政相談：{ $topic }（{ $prefecture }）
letter-subject-no-place = 行政相談：{ $topic }
letter-greeting = 行政相談（きくみみ）ご担当者様
letter-intro = 次のことについて相談したいです。
letter-topic = この相談は「{ $topic }」についてです。
letter-place = 都道府県：{ $prefecture }
# $agency: the name of the office as the resident wrote it
letter-agency = 関係する役所は次のとおりです：{ $agency }
letter-agency-unknown = どの役所の担当か、わかりません。

letter-situation-other = 私の事情は、よくある分類に当てはまりません。

letter-since-days = 数日前から続いています。
letter-since-weeks = 数週間前から続いています。
letter-since-months = 数か月前から続いています。
letter-since-half_year = 半年以上前から続いています。
letter-since-years = 一年以上前から続いています。
letter-since-unknown = いつから始まったか、正確にはわかりません。
# $date: a formatted date
letter-since-date = { $date }から続いています。

letter-contacted-no = この件について、まだ役所に話していません。
letter-contacted-yes_no_answer = この件について役所に連絡しましたが、返事がありませんでした。
letter-contacted-yes_not_solved = この件について役所に連絡しましたが、解決しませんでした。
letter-contacted-yes_refused = この件について役所に連絡しましたが、対応を断られました。

letter-wish-explain = 役所に、理由または決まりを説明してほしいです。
letter-wish-decide = 役所に、早く決定または返事をしてほしいです。
letter-wish-correct = 誤りを直してほしいです。
letter-wish-pay = 受け取るべきお金を支払ってほしい、または返してほしいです。
letter-wish-repair = 修理するか、安全にしてほしいです。
letter-wish-improve = 制度またはサービスを改善してほしいです。
letter-wish-responsible = どの役所が担当か知りたいです。
letter-wish-other = 私の話を聞いてほしいです。

letter-details = 自分の言葉で次のことを付け加えます：
letter-reply = 返事は { $address } に送ってください。
letter-no-reply = 返事のアドレスは書きません。メールで返事をもらえないことはわかっています。
# $language: the name of the resident's language
letter-language = 私の言葉は{ $language }です。かんたんな英語の返事だと助かります。
letter-language-en = 英語で返事をください。
letter-anonymous = 名前は出しません。
letter-closing = よろしくお願いします。
# $number: case number
letter-reference = 送信者の受付番号：{ $number }

## Short names of the topics for the letter
letter-topic-immigration = 在留資格・入管の手続き
letter-topic-resident_registration = 住民登録またはマイナンバー
letter-topic-pension = 公的年金
letter-topic-health_insurance = 公的な健康保険または介護保険
letter-topic-infectious_disease = 感染症の対策
letter-topic-employment = 雇用・労働の行政
letter-topic-tax = 税金
letter-topic-welfare_childcare = 福祉、手当または子育て・保育
letter-topic-education = 教育
letter-topic-roads_rivers = 道路、川または公共施設
letter-topic-driving_transport = 運転免許、車または公共交通
letter-topic-postal_telecom = 郵便、放送または通信
letter-topic-disaster = 災害の支援
letter-topic-housing_utilities = 公営住宅、水道または下水道
letter-topic-environment = ごみ、騒音または環境
letter-topic-office_conduct = 役所の対応
letter-topic-private_dispute = 民間のトラブル（民事）
letter-topic-human_rights = 人権
letter-topic-crime_police = 犯罪、警察または裁判所
