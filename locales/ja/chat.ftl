### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = こんにちは。日本の役所や公共サービスについて、困っていること、質問、希望を、ここで話せます。わたしは自動のアシスタントです。正しい相談先につなぎます。お金はかかりません。秘密は守ります。
welcome-ask = どんなことですか。自分の言葉で書くか、リストから選んでください。
hello-again = こんにちは。どうしましたか。自分の言葉で書くか、リストから選んでください。
thanks-answer = どういたしまして。ほかにもあれば、書いてください。
goodbye-answer = さようなら。お気をつけて。また、いつでも来てください。
what-next = どうしますか。自分の言葉で書くか、選んでください。
cancelled = やめました。何も送っていません。あなたが話したことは、もう使いません。
nothing-to-cancel = やめるものはありません。何も送っていません。
restarted = 最初から始めます。どんなことですか。
out-of-scope = すみません、それは手伝うことができません。ここは、日本の役所や公共サービスについての困りごと、質問、希望のための場所です。

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = わかりました。「{ $topic }」のことですね。
ask-topic-choice = この中のどれかのことですか。
ask-other-words = 何のことか、よくわかりませんでした。別の言葉で教えてください。どの役所、どの手紙、どの手続きのことですか。何がありましたか。
ask-topic-list = 何のことか、選んでください。
topic-changed = わかりました。では、「{ $topic }」のことですね。
not-understood = すみません、わかりませんでした。
answer-not-understood = すみません、この答えがわかりませんでした。答えを選ぶか、別の言葉で書いてください。
lost-to-person = 何のことか、わかりませんでした。スタッフ（人）が読みます。

## Place

ask-prefecture = どの都道府県のことですか。または、どこに住んでいますか。名前を書くか、リストから選んでください。
ask-which-place = 同じ名前の場所がいくつかあります。どの都道府県ですか。
# $prefecture: name of a prefecture
place-noted = 都道府県：{ $prefecture }
place-corrected = 直しました。都道府県：{ $prefecture }
prefecture-unknown = 都道府県の名前がわかりませんでした。もう一度書くか、リストから選んでください。

## Questions before deciding

ask-in-court = このことは、もう裁判になっていますか。または、審査請求（正式な不服申立て）をしましたか。
ask-next-step = どのように進めますか。

## Answers on buttons

button-topic-list = リストから選ぶ
button-about-service = これはどんなサービス？
button-person = 人と話す
button-none-of-these = どれでもない
button-other-topic = いいえ、別のこと
button-yes = はい
button-no = いいえ
button-skip = 答えない
button-cancel = やめる
button-step-mail = 英語のメールをいっしょに書く（あなたは日本語で答えます）
button-step-centre = 相談センターに行く・電話する
button-send = このメールを送る
button-change = 直す
button-no-danger = 今、危ない人はいません
button-new-matter = 別のことを相談する

## Guided questions for the e-mail

letter-start = 総務省の相談窓口に送る英語のメールを、いっしょに書きます。短い質問をします。あなたが読んで、いいと言うまで、何も送りません。
ask-situation = 何がありましたか。いちばん近いものを選んでください。
ask-wish = 役所に何をしてほしいですか。
ask-since = いつからですか。選ぶか、日付を書いてください（例：2026-03-15）。
ask-agency = どの役所のことですか。名前を書くか、「答えない」を選んでください。日本語でもローマ字でもいいです。例：東京出入国在留管理局、または Tokyo Regional Immigration Services Bureau。
ask-contacted-before = その役所に、もう話しましたか。
ask-details = ほかに大事なことがありますか。英語で書けば、メールに入ります。ほかの言葉で書いた文は、スタッフが相談の記録に残しますが、メールには入りません。
ask-person-name = 名前はどうしますか。ローマ字で書くか、名前を出さないこともできます。
ask-reply-to = 返事はどのメールアドレスに送ればいいですか。書かないこともできます。アドレスがないと、メールの返事はもらえません。
button-anonymous = 名前を出さない
details-kept = あなたの文は、そのままの言葉で相談の記録に入れました。英語のメールには入りません。
agency-not-usable = この文は役所の名前として使えません。名前だけを書いてください（80文字まで、ウェブのアドレスは書かない）。または「答えない」を選んでください。
name-not-usable = この名前はメールに使えません。ローマ字で書いてください（60文字まで）。または「名前を出さない」を選んでください。
reply-to-not-usable = メールアドレスではないようです。確かめてください（例：name@example.com）。または「答えない」を選んでください。
details-not-usable = 文が長すぎるか、ウェブのアドレスが入っています。相談窓口のメールには、ウェブのアドレスを書けません。短くして、アドレスなしで書いてください。または「答えない」を選んでください。
since-not-usable = 日付がわかりませんでした。選ぶか、年-月-日で書いてください（例：2026-03-15）。これから先の日付は使えません。

## Draft and sending

draft-intro = これがあなたのメールです。一文ずつ、日本語と英語で見せます。まだ何も送っていません。読んでください。これでいいですか。
ask-change-what = どこを直しますか。
change-situation = 何があったか
change-wish = してほしいこと
change-since = いつから
change-agency = 役所
change-contacted-before = 前に話したか
change-details = 付け加える文
change-person-name = 名前
change-reply-to = 返事のアドレス
change-prefecture = 都道府県
mail-confirmed = ありがとうございます。メールを総務省の相談窓口に送ります。
nothing-to-send = 送るメールはありません。
already-sent = このメールは、もう送りました。二回は送りません。

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = 受付番号は { $number } です。控えの番号は { $receipt } です。両方を書いておいてください。あとで、この二つの番号で、相談の様子を聞くことができます。
handed-over-open = この会話をスタッフ（人）に渡しました。これから、わたしは答えません。ここに書いたことは、スタッフが読みます。読むのは、平日の9:00から16:45まで（日本時間）です。
# $date: the next working day, a formatted date
handed-over-closed = この会話をスタッフ（人）に渡しました。今は、だれもいません。{ $date }の9:00（日本時間）から、スタッフが読みます。これから、わたしは答えません。ここに書いたことは、スタッフが読みます。
handed-over-meanwhile = 急ぐときは、0570-090110 に電話できます（平日 9:00～16:45、日本語）。人が危ないときは、110（警察）か 119（消防・救急車）に電話してください。
message-to-staff = あなたの文を相談の記録に入れました。スタッフが読みます。
status-none = この会話で受け付けた相談は、まだありません。受付番号と控えの番号があれば、「わたしの相談」のページに入れてください。
# $number: case number; $state: one of the state-... texts
status-case = 相談 { $number }：{ $state }
state-new = 受け付けました。まだ読んでいません
state-waiting_for_staff = スタッフの対応を待っています
state-waiting_for_resident = あなたの返事を待っています
state-answered = 返事をしました
state-closed = 終わりました

## Language

# $language: the name of the language
language-switched = これから{ $language }で書きます。
language-which = どの言葉がいいですか。
language-id-or-ms = インドネシア語ですか、マレー語ですか。
language-unsupported = すみません、この言葉はわかりません。リストから言葉を選んでください。
language-changed = 言葉を{ $language }に変えました。

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = このサービスは何か
offer-ask-cost-privacy = お金と秘密のこと
offer-ask-contact = 電話、場所、時間
offer-ask-english-email = 英語のメールアドレス
offer-ask-counselor = 相談委員と相談会
offer-ask-leaflet = 案内のちらしと、使える言葉
offer-ask-process = 相談したあと、どうなるか
offer-ask-case-status = わたしの相談の様子
value-date = { $date }
