### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = 現在可能有人有危險。打電話求助最快。
reason-R20-person-asked = 您想找工作人員。
reason-R21-unclear = 我沒能弄清楚是什麼事，所以由工作人員來看。
reason-R30-in-court = 這件事正在法院審理或正式的訴願程序中。行政諮詢不能受理這類事情，法律諮詢可以幫助您。
reason-R31-private = 這是個人或公司之間的糾紛。行政諮詢不能裁決，以下機構可以幫助您。
reason-R32-human_rights = 這關係到您的人權。有專門的諮詢窗口，可以用多種語言。
reason-R33-police = 這件事應該找警察或法律諮詢。行政諮詢不能裁決。
reason-R40-disaster = { $prefecture }有為災民開設的特別諮詢。
reason-R41-infectious = { $prefecture }有傳染病專門窗口。
reason-R50-english = 您會用英文，可以直接寫信給總務省的諮詢窗口。
reason-R60-chose-mail = 您選擇了英文郵件。總務省的諮詢窗口會閱讀。
reason-R61-chose-centre = 您選擇了諮詢中心。{ $prefecture }由這個中心負責。
reason-R62-choose = 諮詢窗口可以受理這件事。
reason-R70-municipal = 這由您所在的市町村負責。諮詢中心會轉達，或告訴您正確的窗口。
changed-in_court = 如果沒有訴訟或正式訴願，諮詢窗口可以受理。
changed-topic = 如果是關於政府機關、而不是個人之間的事，諮詢窗口可以受理。
changed-english_ok = 如果用英文電子郵件，不打電話也可以聯絡總務省。
changed-next_step = 您仍然可以選另一種方式。
changed-none = 沒有別的情況會改變這個結果。
why-here = 為什麼建議這裡
what-would-change = 什麼情況下結果會不同

## Centre card
card-centre-title = { $prefecture }的諮詢中心
card-name = 名稱
card-address = 地址
card-telephone = 電話
card-telephone-national = 電話（全日本）
card-charge = 通話收費，吃到飽方案不適用，有些網路電話打不通。
card-hours = 服務時間
card-hours-national = 上班日 9:00 到 16:45（日本時間）。週六、週日、國定假日和 12 月 29 日至 1 月 3 日休息。
card-open-now = 現在可以諮詢
# $when: day and time, already formatted
card-opens-next = 現在不在服務時間。下次開始：{ $when }（日本時間）
card-contact-only-national = 我們沒有這個中心經過確認的直撥號碼。打全國統一號碼可以接通該中心。
card-say-title = 用日語怎麼說
card-say-counselling = 我想做行政諮詢。
card-say-topic = 我想諮詢：{ $topic }。
card-say-language = 我不太會說日語。有{ $language }的口譯嗎？
card-say-slowly = 請用簡單的日語慢慢說。
card-several-centres = 這個都道府縣有好幾個中心。打全國統一號碼會接到負責的中心。

## Referral card
card-referral-title = 誰能幫助您
card-languages = 語言
card-in-your-language = 可以用您的語言。
card-not-in-your-language = 對方提供的語言裡沒有您的語言。請問有沒有口譯，或請朋友一起打電話。
card-free-call = 通話免費。
card-charged-call = 通話收費。
card-website = 網站
card-around-clock = 每天 24 小時
card-hours-range = { $days } { $from } 到 { $to }（日本時間）
card-hours-ask = 服務時間請打電話詢問。
referral-houterasu-multilingual = 給外國人的法律資訊（日本司法支援中心，法テラス）
referral-moj-human-rights-foreign-language = 外語人權諮詢（法務省，外国語人権相談ダイヤル）
referral-dv-hotline-plus = 配偶或伴侶的暴力：DV相談プラス
referral-child-abuse-189 = 對兒童的暴力：電話 189（児童相談所）
referral-onestop = { $prefecture }外國人諮詢中心
referral-police-110 = 警察（110）

## Emergency
emergency-title = 如果有人有危險，請馬上打電話。手機也免費。
emergency-police = 警察：110（犯罪、被攻擊、交通事故）
emergency-fire = 消防和救護車：119（火災、受傷、急病）
emergency-sea = 海上保安廳：118（海上事故）
emergency-say-title = 請用日語這樣說
emergency-say-help = 救命！
emergency-say-fire = 失火了。
emergency-say-ambulance = 請派救護車。
emergency-say-police = 請派警察。
emergency-say-place = 地點是……（說出地址、車站或大樓）。
emergency-say-no-japanese = 我不會說日語。請用{ $language }。
emergency-interpreter = 很多時候口譯可以加入通話。如果不能說話，也不要掛斷。
emergency-after = 緊急情況下，沒有人會看這個對話。安全以後，您可以在這裡繼續。
