### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = あなたの文から、次のことがわかりました。
noted-ask = これで合っていますか。残りのことだけ聞きます。
button-noted-right = はい、次へ
button-noted-wrong = いいえ、直す
button-back = 戻る
# $number: case number, $receipt: secret code
draft-kept = あなたの答えは残っています。このページを閉じても、受付番号 { $number } と控えの番号 { $receipt } で、あとで続けられます。書いておくか、写真をとってください。
draft-resumed = 前に止めたところから続けます。
draft-cancelled = 下書きを消しました。何も送っていません。

## Two further questions
ask-consequence = このために、あなたに何が起きていますか。いちばん大事なことを選んでください。「答えない」を選んでもいいです。
consequence-status_at_risk = 在留資格が危ない
consequence-money_trouble = お金に困っている
consequence-job_at_risk = 仕事を失うかもしれない、働けない
consequence-no_treatment = 病気やけがの治療を受けられない
consequence-child_affected = 子どもが苦しんでいる
consequence-housing_at_risk = 住むところを失うかもしれない
consequence-safety = 人々にとって危ない
consequence-family_apart = 家族がはなればなれになっている
consequence-worry = とても心配している
letter-consequence-status_at_risk = そのために、私の在留資格が危なくなっています。
letter-consequence-money_trouble = そのために、私はお金に困っています。
letter-consequence-job_at_risk = そのために、仕事を失うかもしれません。または、働けません。
letter-consequence-no_treatment = そのために、治療を受けられません。
letter-consequence-child_affected = そのために、私の子どもが苦しんでいます。
letter-consequence-housing_at_risk = そのために、住むところを失うかもしれません。
letter-consequence-safety = これは、人々にとって危険です。
letter-consequence-family_apart = そのために、家族がはなればなれになっています。
letter-consequence-worry = このことを、とても心配しています。
ask-deadline = いつまでに解決しなければならないか、決まっていますか。日付を書くか（例：2026-12-20）、「期限はない」を選んでください。
button-no-deadline = 期限はない
# $date: a formatted date
letter-deadline = { $date }までに解決しなければなりません。
deadline-not-usable = 日付がわかりませんでした。年-月-日で書いてください（例：2026-12-20）。過ぎた日付は使えません。
change-consequence = あなたに起きていること
change-deadline = 期限

## Checks before sending: what was found, and what to do
check-title = 送る前に、見てください：
check-not_english = あなたの文は英語ではないので、メールには入りません。スタッフが相談の記録に残します。できれば、英語で書いてください。
check-url = あなたの文に、ウェブのアドレスがあります。相談窓口のメールには、ウェブのアドレスを書けません。そこに書いてあることを、言葉で説明してください。
check-attachment = 写真やファイルのことが書いてあります。相談窓口のメールでは、ファイルを送れません。何が写っているか、何が書いてあるか、言葉で説明してください。
check-two_matters = 二つ以上のことが書いてあるようです。一つのメールに、一つのことを書いてください。
check-too_long = 文が長すぎます。いちばん大事なことだけを書いてください。
check-number = 個人の番号（マイナンバー、在留カード、銀行、クレジットカード）は、メールに書かないでください。その番号を見えなくしました。
check-none = このメールは、相談窓口の決まりに合っています：英語だけ、ウェブのアドレスなし、ファイルなし、一つのこと。

## Three ways of sending
button-send-here = ここから送る
button-own-mail = 自分のメールソフトで送る
own-mail-intro = このリンクで、あなたのメールソフトを開いてください。文はもう入っています。「送信」を押すだけです。
own-mail-link = メールソフトを開く
own-mail-short = 文が長いので、このリンクに入りません。リンクを押すと、宛先と件名だけが入ったメールが開きます。下の文をコピーして、そこに入れてください。
# $address: the ministry's e-mail address
copy-intro = この文をコピーして { $address } に送るか、印刷してください。
copy-button = 文をコピーする
copy-done = コピーしました。
copy-print = 印刷する
button-sent-myself = 自分で送りました
sent-myself = わかりました。あなたが自分でメールを送ったことを記録しました。返事は、あなたのメールアドレスに届きます。

## Continue with number and receipt
resume-button = 続ける

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = メッセージを受け取りました（受付番号 { $number }）
intake-ack-hello = メッセージをありがとうございます。受け取りました。受付番号は { $number } です。また書くときは、この番号を件名に書いてください。
intake-ack-next = スタッフが読みます。関係する役所に事情を聞くことがあります。結果はスタッフがお知らせします。
intake-ack-files = ファイルが送られてきました。ファイルは開けません。保存もしていません。次は、ファイルなしで書いてください。
intake-ack-links = メッセージに、ウェブのアドレスがあります。わたしたちは、それを開きません。次は、ウェブのアドレスなしで書いてください。
intake-ack-missing-place = どの都道府県、またはどの市区町村のことか、教えてください。
intake-ack-auto = この返事は、自動で送りました。
intake-language-subject = メッセージについて：英語、チャット、または電話を使ってください
intake-language-hello = メッセージをありがとうございます。このメールアドレスでは、英語だけを読むことができます。
# $link: web address of the chat in the reader's language
intake-language-chat = チャットでは、あなたの言葉で書けます。あなたの答えから、英語のメールを作ります：{ $link }
# $number: telephone number
intake-language-phone = 電話もできます：{ $number }（電話代がかかります）。
# $link: web address of the leaflet
intake-language-leaflet = このサービスの案内のちらし（あなたの言葉）：{ $link }
