### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = 今、危ない人がいるかもしれません。電話がいちばん早いです。
reason-R20-person-asked = あなたは、人と話したいと言いました。
reason-R21-unclear = 何のことかわからなかったので、スタッフ（人）が読みます。
reason-R30-in-court = このことは、裁判か、正式な不服申立て（審査請求）になっています。行政相談では、このようなことを扱えません。法律の相談をするといいです。
reason-R31-private = 役所ではなく、人や会社とのトラブルです。行政相談では決められません。次のところに相談できます。
reason-R32-human_rights = 人権（人としての権利）のことです。いくつかの言葉で話せる、特別な相談があります。
reason-R33-police = 警察や法律相談で話すことです。行政相談では決められません。
reason-R40-disaster = { $prefecture }では、災害にあった人のための特別な相談があります。
reason-R41-infectious = { $prefecture }には、感染症の特別な窓口があります。
reason-R50-english = 英語が使えるので、総務省の相談窓口に直接書けます。
reason-R60-chose-mail = 英語のメールを選びました。総務省の相談窓口が読みます。
reason-R61-chose-centre = 相談センターを選びました。{ $prefecture }の担当です。
reason-R62-choose = このことは、行政相談で扱えます。
reason-R70-municipal = これは市や町の仕事です。相談センターが市や町に伝えるか、正しい窓口を教えます。
changed-in_court = 裁判や正式な不服申立てでなければ、行政相談で扱えます。
changed-topic = 人や会社とのことではなく、役所のことなら、行政相談で扱えます。
changed-english_ok = 英語のメールなら、電話をしないで総務省に書けます。
changed-next_step = もう一つの方法を選ぶこともできます。
changed-none = ほかのことがちがっていても、相談するところは同じです。
why-here = ここにした理由
what-would-change = 変わるのは、どんなときか

## Centre card
card-centre-title = { $prefecture }の相談センター
card-name = 名前
card-address = 住所
card-telephone = 電話
card-telephone-national = 電話（全国）
card-charge = 電話代がかかります。かけ放題のプランでも、お金がかかります。IP電話からは、つながらないことがあります。
card-hours = 時間
card-hours-national = 平日 9:00～16:45（日本時間）。土曜日、日曜日、祝日、12月29日～1月3日は休みです。
card-open-now = 今、開いています
# $when: day and time, already formatted
card-opens-next = 今は閉まっています。次に開く時間：{ $when }（日本時間）
card-contact-only-national = このセンターの直接の電話番号は、まだ確かめられていません。全国の番号にかけると、つながります。
card-say-title = 日本語での言い方
card-say-counselling = 行政相談をお願いします。
card-say-topic = { $topic }のことで相談したいです。
card-say-language = 日本語があまり話せません。{ $language }の通訳はありますか。
card-say-slowly = やさしい日本語で、ゆっくり話してください。
card-several-centres = この都道府県にはセンターがいくつかあります。全国の番号にかけると、正しいセンターにつながります。

## Referral card
card-referral-title = 相談できるところ
card-languages = 言葉
card-in-your-language = あなたの言葉で話せます。
card-not-in-your-language = あなたの言葉はリストにありません。通訳があるか聞くか、友だちにいっしょに電話してもらってください。
card-free-call = 電話は無料です。
card-charged-call = 電話代がかかります。
card-website = ウェブサイト
card-around-clock = 毎日24時間
card-hours-range = { $days } { $from }～{ $to }（日本時間）
card-hours-ask = 開いている時間は、電話で聞いてください。
referral-houterasu-multilingual = 外国人のための法律の情報（法テラス）
referral-moj-human-rights-foreign-language = 外国語の人権相談（法務省、外国語人権相談ダイヤル）
referral-dv-hotline-plus = 夫・妻・恋人からの暴力（DV相談プラス）
referral-child-abuse-189 = 子どもへの暴力：189番（児童相談所）
referral-onestop = { $prefecture }の外国人相談センター
referral-police-110 = 警察（110番）

## Emergency
emergency-title = 人が危ないときは、今すぐ電話してください。携帯電話からも無料です。
emergency-police = 警察：110（犯罪、暴力、交通事故）
emergency-fire = 消防・救急車：119（火事、けが、急な病気）
emergency-sea = 海上保安庁：118（海の事故）
emergency-say-title = 日本語でこう言います
emergency-say-help = 助けてください！
emergency-say-fire = 火事です。
emergency-say-ambulance = 救急車をお願いします。
emergency-say-police = 警察をお願いします。
emergency-say-place = 場所は…です（住所、駅、大きな建物を言います）。
emergency-say-no-japanese = 日本語が話せません。{ $language }でお願いします。
emergency-interpreter = 通訳が電話に入れることが多いです。話せないときも、電話を切らないでください。
emergency-after = 危ないときに、このチャットを読む人はいません。安全になったら、ここで続けることができます。
