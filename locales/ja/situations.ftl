### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = 長い間、返事がない
letter-situation-immigration-no_answer = 在留資格または国籍についての申請の結果を、長い間待っています。
situation-immigration-refused_no_reason = 申請が認められず、理由がわからない
letter-situation-immigration-refused_no_reason = 申請が認められませんでした。認められなかった理由がわかりません。
situation-immigration-asked_again = 追加の書類を何度も求められる
letter-situation-immigration-asked_again = 入管から、追加の書類を出すように何度も求められました。
situation-immigration-no_appointment = 長く待つ、予約がとれない、電話に出ない
letter-situation-immigration-no_appointment = 入管で対応してもらうこと、予約をとること、または入管に電話で連絡することが、難しいです。
situation-immigration-told_different = 窓口によって言うことがちがう
letter-situation-immigration-told_different = 入管の同じ手続きについて、職員や窓口によって違う説明を受けました。
situation-immigration-card_error = 在留カードにまちがいがある
letter-situation-immigration-card_error = 私の在留カードに書いてあることに誤りがあります。
situation-immigration-card_not_received = 在留カードや許可証が届かない
letter-situation-immigration-card_not_received = 受け取るはずの在留カードまたは許可証を、受け取っていません。
situation-immigration-treated_badly = 職員に失礼または不公平な対応をされた
letter-situation-immigration-treated_badly = 入管の職員に、失礼な、または不公平な対応をされました。
situation-immigration-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-immigration-no_language_help = 入管の手続きについて、私がわかる言葉で手伝ってもらえませんでした。
situation-immigration-unclear_rule = 自分に当てはまる決まりがわからない
letter-situation-immigration-unclear_rule = 在留資格について、どの決まりや手続きが私に当てはまるのか、わかりません。

## resident_registration

situation-resident_registration-record_error = 記録の名前やデータがまちがっている
letter-situation-resident_registration-record_error = 市区町村の記録または書類で、私の名前またはほかのデータに誤りがあります。
situation-resident_registration-name_does_not_fit = 名前が入りきらない、書き方がばらばら
letter-situation-resident_registration-name_does_not_fit = 市区町村の記録に、私の名前を正しく入れることができません。または、私の名前がいくつかの違う書き方になっています。
situation-resident_registration-card_not_received = マイナンバーカードや通知が届かない
letter-situation-resident_registration-card_not_received = 私のマイナンバーカード、またはそれについての通知を受け取っていません。
situation-resident_registration-card_locked_or_expired = マイナンバーカードのロック、期限切れ、不具合
letter-situation-resident_registration-card_locked_or_expired = 私のマイナンバーカード、その暗証番号、または電子証明書が、ロックされているか、期限が切れているか、使えません。
situation-resident_registration-notice_not_accepted = 引っこしや家族の届けを受け付けてもらえない
letter-situation-resident_registration-notice_not_accepted = 住所の変更または家族についての届けを、市区町村が受け付けませんでした。
situation-resident_registration-certificate_refused = 証明書をもらえなかった
letter-situation-resident_registration-certificate_refused = 必要な証明書を、市区町村からもらえませんでした。
situation-resident_registration-registration_deleted = 住民登録を消された
letter-situation-resident_registration-registration_deleted = 私の住民登録が消されました。
situation-resident_registration-papers_again = 書類が足りないと、何度も帰された
letter-situation-resident_registration-papers_again = 住民登録またはマイナンバーの手続きで、別の書類を持ってくるように何度も求められました。
situation-resident_registration-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-resident_registration-no_language_help = 住民登録またはマイナンバーの手続きについて、私がわかる言葉で手伝ってもらえませんでした。
situation-resident_registration-unclear_rule = 何をしなければならないか、わからない
letter-situation-resident_registration-unclear_rule = 住民登録またはマイナンバーについて、私がどの届けや手続きをしなければならないのか、わかりません。

## pension

situation-pension-no_answer = 長い間、決まらない
letter-situation-pension-no_answer = 年金についての決定を、長い間待っています。
situation-pension-lump_sum_not_paid = 脱退一時金が払われない
letter-situation-pension-lump_sum_not_paid = 申請した脱退一時金が、支払われていません。
situation-pension-record_missing = 年金の記録に、ない月がある
letter-situation-pension-record_missing = 記録されているはずだと思う期間の一部が、私の年金の記録にありません。
situation-pension-asked_to_pay_wrong = 払わなくていいはずの請求が来た
letter-situation-pension-asked_to_pay_wrong = 払う必要がないと思う年金の保険料を、請求されました。
situation-pension-cannot_pay = 払えない、免除してもらえなかった
letter-situation-pension-cannot_pay = 年金の保険料を払うのが難しいです。または、免除が認められませんでした。
situation-pension-seizure_warning = 警告や差し押さえの手紙が来た
letter-situation-pension-seizure_warning = 年金の保険料について、催促、警告または差し押さえの通知を受け取りました。
situation-pension-employer_not_enrolled = 会社が厚生年金に入れてくれない
letter-situation-pension-employer_not_enrolled = 会社（雇い主）が、私を厚生年金保険に入れていません。
situation-pension-benefit_refused = 年金が認められない、少なすぎる
letter-situation-pension-benefit_refused = 年金の請求が認められませんでした。または、年金の金額が誤っていると思います。
situation-pension-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-pension-no_language_help = 年金について、私がわかる言葉で手伝ってもらえませんでした。
situation-pension-unclear_rule = 年金の決まりがわからない
letter-situation-pension-unclear_rule = 年金のどの決まりや手続きが私に当てはまるのか、わかりません。

## health_insurance

situation-health_insurance-premium_too_high = 保険料が高すぎる、まちがっている
letter-situation-health_insurance-premium_too_high = 請求された保険料が、誤っているか、高すぎると思います。
situation-health_insurance-cannot_pay = 保険料が払えない
letter-situation-health_insurance-cannot_pay = 健康保険または介護保険の保険料を払うのが難しいです。
situation-health_insurance-card_not_received = 保険証や資格確認書が届かない
letter-situation-health_insurance-card_not_received = 健康保険証、または健康保険の証明書（資格確認書など）を、受け取っていません。
situation-health_insurance-card_does_not_work = 病院で保険証が使えなかった
letter-situation-health_insurance-card_does_not_work = 保険証、または保険証として使うマイナンバーカードが、病院などの医療機関で使えませんでした。
situation-health_insurance-refund_not_paid = 戻るお金や手当が払われない
letter-situation-health_insurance-refund_not_paid = 健康保険から戻るお金または手当を、受け取っていません。
situation-health_insurance-employer_not_enrolled = 会社が健康保険に入れてくれない
letter-situation-health_insurance-employer_not_enrolled = 会社（雇い主）が、私を会社の健康保険に入れていません。
situation-health_insurance-change_of_insurance = 保険に入る、やめる、変えるときの問題
letter-situation-health_insurance-change_of_insurance = 健康保険に入ること、やめること、または変えることで困っています。
situation-health_insurance-care_problem = 介護保険のことで困っている
letter-situation-health_insurance-care_problem = 介護保険の認定またはサービスについて、困っていることがあります。
situation-health_insurance-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-health_insurance-no_language_help = 健康保険または介護保険について、私がわかる言葉で手伝ってもらえませんでした。
situation-health_insurance-unclear_rule = 決まりがわからない
letter-situation-health_insurance-unclear_rule = 健康保険または介護保険のどの決まりや手続きが私に当てはまるのか、わかりません。

## infectious_disease

situation-infectious_disease-voucher_not_received = 予防接種の券が届かない
letter-situation-infectious_disease-voucher_not_received = 予防接種の券または通知を、受け取っていません。
situation-infectious_disease-booking_impossible = 予防接種の予約がとれない
letter-situation-infectious_disease-booking_impossible = 予防接種の予約ができませんでした。
situation-infectious_disease-certificate_problem = 予防接種の証明書のことで困っている
letter-situation-infectious_disease-certificate_problem = 予防接種の証明書または記録について、困っていることがあります。
situation-infectious_disease-side_effect = 予防接種のあと、体が悪くなった
letter-situation-infectious_disease-side_effect = 予防接種のあとの健康被害について、救済を求めています。
situation-infectious_disease-centre_not_reached = 保健所に連絡がつかない
letter-situation-infectious_disease-centre_not_reached = 保健所に連絡がつきませんでした。
situation-infectious_disease-isolation_problem = 隔離中や検査のあとに困った
letter-situation-infectious_disease-isolation_problem = 隔離中または検査のあとに、支援または指示について、困ったことがありました。
situation-infectious_disease-border_problem = 検疫や入国で困った
letter-situation-infectious_disease-border_problem = 国境（空港や港など）での検疫または入国の措置について、困ったことがありました。
situation-infectious_disease-payment_not_received = 支援のお金が払われない
letter-situation-infectious_disease-payment_not_received = 感染症の対策に関係する給付金（もらうお金）または貸付金（借りるお金）を、受け取っていません。
situation-infectious_disease-no_language_help = わかる言葉の情報がない
letter-situation-infectious_disease-no_language_help = 感染症の対策について、私がわかる言葉で情報を得られませんでした。
situation-infectious_disease-unclear_rule = 決まりや対策がわからない
letter-situation-infectious_disease-unclear_rule = 感染症についてのどの決まりや対策が私に当てはまるのか、わかりません。

## employment

situation-employment-unpaid_wages = 給料が全部は払われていない
letter-situation-employment-unpaid_wages = 給料が全額は支払われていません。
situation-employment-unemployment_benefit = 失業給付がもらえない、おそい
letter-situation-employment-unemployment_benefit = 申請した、または受け取れると思っていた失業給付を、受け取っていません。
situation-employment-separation_slip = 離職票をもらえない
letter-situation-employment-separation_slip = 仕事をやめたあとに必要な離職票を、受け取っていません。
situation-employment-work_accident = 仕事の事故の労災が認められない、払われない
letter-situation-employment-work_accident = 仕事が原因の事故または病気のあと、労災保険について、困っていることがあります。
situation-employment-no_proper_help = 役所がきちんと手伝ってくれない
letter-situation-employment-no_proper_help = 仕事や雇用を担当する役所に、きちんと手伝ってもらえませんでした。
situation-employment-trainee_problem = 技能実習で困っている
letter-situation-employment-trainee_problem = 技能実習または似た制度に関係して、困っていることがあります。
situation-employment-dangerous_work = 仕事が危ない、働く時間が長すぎる
letter-situation-employment-dangerous_work = 職場での危険な仕事または長い労働時間について、困っていることがあります。
situation-employment-dismissal_or_quit = くびになった、やめさせてもらえない
letter-situation-employment-dismissal_or_quit = 解雇、契約の終わり、または仕事をやめることについて、困っていることがあります。
situation-employment-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-employment-no_language_help = 仕事や雇用について、私がわかる言葉で手伝ってもらえませんでした。
situation-employment-unclear_rule = 仕事の決まりがわからない
letter-situation-employment-unclear_rule = 仕事または雇用保険のどの決まりや手続きが私に当てはまるのか、わかりません。

## tax

situation-tax-tax_wrong = 税金がまちがっている、高すぎる
letter-situation-tax-tax_wrong = 請求された税金の金額が、誤っているか、高すぎると思います。
situation-tax-taxed_twice = 二重に請求された、もう払った
letter-situation-tax-taxed_twice = もう払った税金を請求されました。または、同じ税金を二回請求されました。
situation-tax-refund_not_paid = 税金が戻ってこない
letter-situation-tax-refund_not_paid = 税金の還付金（戻るお金）を、受け取っていません。
situation-tax-dependants_refused = 家族の控除が認められない
letter-situation-tax-dependants_refused = 控除（例えば家族の控除）が、認められませんでした。
situation-tax-cannot_pay = 払えない、警告が来た
letter-situation-tax-cannot_pay = 税金を払うのが難しいです。または、警告または差し押さえの通知を受け取りました。
situation-tax-return_difficult = 税金の申告ができない
letter-situation-tax-return_difficult = 税金の申告をするのが難しくて、困っています。
situation-tax-certificate_problem = 税金の証明書のことで困っている
letter-situation-tax-certificate_problem = 税金の証明書について、困っていることがあります。
situation-tax-leaving_japan = 日本を出るときの税金で困っている
letter-situation-tax-leaving_japan = 日本を出るとき、または出たあとに、税金の手続きや支払いをどのように済ませればいいのか、わかりません。
situation-tax-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-tax-no_language_help = 税金について、私がわかる言葉で手伝ってもらえませんでした。
situation-tax-unclear_rule = この税金のことがわからない
letter-situation-tax-unclear_rule = なぜ私に税金がかかるのか、またはどのようにかかるのか、わかりません。

## welfare_childcare

situation-welfare_childcare-no_place = 保育園や学童保育に入れない
letter-situation-welfare_childcare-no_place = 私の子どもが、保育園または学童保育に入ることができていません。
situation-welfare_childcare-allowance_not_paid = 手当が払われない
letter-situation-welfare_childcare-allowance_not_paid = 私または私の子どもが受け取れるはずだと思う手当を、受け取っていません。
situation-welfare_childcare-application_refused = 申請が認められず、理由がわからない
letter-situation-welfare_childcare-application_refused = 手当または支援の申請が認められませんでした。その理由がわかりません。
situation-welfare_childcare-public_assistance = 生活保護のことで困っている
letter-situation-welfare_childcare-public_assistance = 生活保護について、困っていることがあります。
situation-welfare_childcare-disability_support = 障害の支援のことで困っている
letter-situation-welfare_childcare-disability_support = 障害または病気のある人への支援について、困っていることがあります。
situation-welfare_childcare-fee_wrong = 保育料がまちがっている、高すぎる
letter-situation-welfare_childcare-fee_wrong = 保育料が、誤っているか、高すぎると思います。
situation-welfare_childcare-child_taken = 児童相談所が子どもを連れていった
letter-situation-welfare_childcare-child_taken = 私の子どもが、行政機関に連れていかれ、保護されています。
situation-welfare_childcare-no_answer = 長い間、返事がない
letter-situation-welfare_childcare-no_answer = 福祉または子育て・保育についての返事を、長い間待っています。
situation-welfare_childcare-treated_badly = 失礼な対応をされた、たらい回しにされた
letter-situation-welfare_childcare-treated_badly = 福祉または子育て・保育のことで、失礼な対応をされました。または、窓口から窓口へ回されました。
situation-welfare_childcare-unclear_rule = どんな支援があるか、わからない
letter-situation-welfare_childcare-unclear_rule = どの支援を受けられるのか、またはどのように申請するのか、わかりません。

## education

situation-education-enrolment_refused = 子どもが学校に入れない
letter-situation-education-enrolment_refused = 私の子どもが、学校に入学または転校できませんでした。
situation-education-no_japanese_support = 子どもが日本語の支援を受けられない
letter-situation-education-no_japanese_support = 私の子どもは、学校で日本語の支援を十分に受けていません。
situation-education-school_costs = 学校のお金が高すぎる、援助がない
letter-situation-education-school_costs = 学校にかかるお金を払うのが難しいです。または、その援助を受けられませんでした。
situation-education-scholarship_problem = 奨学金や学生ローンで困っている
letter-situation-education-scholarship_problem = 奨学金、学生ローン、または授業料の減額について、困っていることがあります。
situation-education-lunch_or_religion = 給食や宗教に配慮してもらえない
letter-situation-education-lunch_or_religion = 私の子どもの食事、健康、または宗教のために必要なことに、学校が十分に配慮していません。
situation-education-letters_not_understood = 学校の手紙がわからない
letter-situation-education-letters_not_understood = 学校の手紙または説明が、わかりません。
situation-education-diploma_not_recognised = 外国の卒業証書や資格が認められない
letter-situation-education-diploma_not_recognised = 私の外国の卒業証書、証明書、または資格を、役所が認めませんでした。
situation-education-no_japanese_class = 大人の日本語教室がない
letter-situation-education-no_japanese_class = 公的な日本語教室を見つけること、または入ることができませんでした。
situation-education-special_needs = クラスが合わない、特別な支援がない
letter-situation-education-special_needs = 私の子どもは、必要に合ったクラスに入れてもらえていません。または、必要に合った支援を受けられていません。
situation-education-school_not_acting = 学校が問題に対応しない
letter-situation-education-school_not_acting = 私が伝えた問題に、学校または教育委員会が対応していません。

## roads_rivers

situation-roads_rivers-road_damaged = 道路や歩道がこわれている
letter-situation-roads_rivers-road_damaged = 道路または歩道がこわれています。
situation-roads_rivers-light_or_sign = 街灯、信号、ミラーがない、こわれている
letter-situation-roads_rivers-light_or_sign = 街灯、信号、標識、またはミラーが、ないか、こわれています。
situation-roads_rivers-dangerous_place = 危ない横断歩道、交差点、せまい道
letter-situation-roads_rivers-dangerous_place = 道路、または横断歩道や交差点が、使う人にとって危険です。
situation-roads_rivers-river_danger = 川やがけが危ない
letter-situation-roads_rivers-river_danger = 川、川岸、斜面（がけなど）、または海岸が、危険な状態です。
situation-roads_rivers-debris_left = 流木、がれき、木が残っている
letter-situation-roads_rivers-debris_left = 流木、がれき、木、または似たものが、道路、川、またはほかの公共の場所に残されています。
situation-roads_rivers-flooded_road = 道路やみぞの水が流れない
letter-situation-roads_rivers-flooded_road = 道路、みぞ、または水路の水が流れていきません。
situation-roads_rivers-facility_broken = 公園や公共の建物の状態が悪い
letter-situation-roads_rivers-facility_broken = 公園、トイレ、建物、またはほかの公共施設が、こわれているか、状態が悪いです。
situation-roads_rivers-not_accessible = 車いすやベビーカーで使えない
letter-situation-roads_rivers-not_accessible = 障害のある人、お年寄り、または小さい子どもを連れた人が、道路または公共施設を安全に使えません。
situation-roads_rivers-snow_or_ice = 雪や氷が片づけられていない
letter-situation-roads_rivers-snow_or_ice = 道路または公共の場所の雪または氷が、片づけられていません。
situation-roads_rivers-works_problem = 道路や公共の工事で困っている
letter-situation-roads_rivers-works_problem = 道路の工事、または公的機関の工事のために、近くの人が困っています。

## driving_transport

situation-driving_transport-licence_conversion = 外国の免許を切りかえられない
letter-situation-driving_transport-licence_conversion = 外国の運転免許を日本の免許に切りかえるのが難しくて、困っています。
situation-driving_transport-test_problem = 運転の試験が不公平、わかりにくい
letter-situation-driving_transport-test_problem = 運転免許の試験のやり方または判定のしかたについて、困っていることがあります。
situation-driving_transport-licence_renewal = 免許の更新で困っている
letter-situation-driving_transport-licence_renewal = 運転免許の更新、または免許証に書いてあることの訂正で困っています。
situation-driving_transport-no_appointment = 予約がとれない、待つ時間が長すぎる
letter-situation-driving_transport-no_appointment = 免許または車の手続きの予約がとれませんでした。または、長く待たされました。
situation-driving_transport-vehicle_papers = 車の書類や車検で困っている
letter-situation-driving_transport-vehicle_papers = 車の登録、検査（車検）、または書類について、困っていることがあります。
situation-driving_transport-fine_or_points = 反則金や点数がまちがっていると思う
letter-situation-driving_transport-fine_or_points = 私が受けた交通の反則金や罰金、違反の点数、または免許停止は、誤っていると思います。
situation-driving_transport-bus_train_service = バスや電車がなくなった、おくれる、少ない
letter-situation-driving_transport-bus_train_service = バス、電車、またはほかの交通が、なくなったか、足りないか、案内どおりに動いていません。
situation-driving_transport-station_not_accessible = エレベーターの故障、駅やバスが使いにくい
letter-situation-driving_transport-station_not_accessible = 駅、空港、または公共交通の乗り物を、だれもが安全に、または楽に使えるようになっていません。
situation-driving_transport-treated_badly = 職員や係の人に失礼または不公平な対応をされた
letter-situation-driving_transport-treated_badly = 役所または公共交通で、失礼な、または不公平な対応をされました。
situation-driving_transport-no_language_help = わかる言葉の情報がない
letter-situation-driving_transport-no_language_help = 免許、車、または交通について、私がわかる言葉で情報を得られませんでした。

## postal_telecom

situation-postal_telecom-mail_lost = 手紙や荷物がなくなった
letter-situation-postal_telecom-mail_lost = 郵便で送られた手紙または荷物が、なくなったか、届いていません。
situation-postal_telecom-mail_late = 郵便がおそい、ちがう家に届く
letter-situation-postal_telecom-mail_late = 郵便がおくれて届きます。または、まちがった住所に配達されます。
situation-postal_telecom-parcel_damaged = 荷物がこわれていた、外に置かれた
letter-situation-postal_telecom-parcel_damaged = 荷物がこわれて届きました。または、置くべきではない場所に置かれていました。
situation-postal_telecom-delivery_slip = 再配達や受け取りで困っている
letter-situation-postal_telecom-delivery_slip = 配達のときに受け取れなかった郵便を、あとで受け取るのに困っています。
situation-postal_telecom-sending_problem = 外国に送れない、税関で止まっている
letter-situation-postal_telecom-sending_problem = 外国に郵便またはお金を送るのに困っています。または、郵便が税関で止められました。
situation-postal_telecom-account_problem = ゆうちょの口座を作れない、使えない
letter-situation-postal_telecom-account_problem = ゆうちょ銀行の口座を、作ること、または使うことができませんでした。
situation-postal_telecom-broadcasting_fee = NHKの受信料で困っている
letter-situation-postal_telecom-broadcasting_fee = 放送の受信料について、困っていることがあります。
situation-postal_telecom-phone_internet = 携帯電話やネットの契約、電波
letter-situation-postal_telecom-phone_internet = 携帯電話またはインターネットのサービスについて、困っていることがあります。
situation-postal_telecom-treated_badly = 職員や係の人に失礼または不公平な対応をされた
letter-situation-postal_telecom-treated_badly = 郵便、放送、または通信のサービスの職員や係の人に、失礼な、または不公平な対応をされました。
situation-postal_telecom-spam_or_interference = 迷惑電話や電波の妨害
letter-situation-postal_telecom-spam_or_interference = 迷惑な電話やメッセージ、または電波の妨害で困っています。

## disaster

situation-disaster-certificate_delayed = り災証明書がおそい、もらえない
letter-situation-disaster-certificate_delayed = 必要な、り災証明書（災害の被害の証明書）を受け取っていません。
situation-disaster-assessment_wrong = 家の被害が軽く判定された
letter-situation-disaster-assessment_wrong = 私の家の被害が、正しく判定されていないと思います。
situation-disaster-money_not_paid = 支援のお金が払われない
letter-situation-disaster-money_not_paid = 災害の被害を受けた人への支援金、またはほかのお金を、受け取っていません。
situation-disaster-housing_problem = 仮の住まいがない、状態が悪い
letter-situation-disaster-housing_problem = 災害のあと、仮の住まい（仮設住宅など）に入ることができませんでした。または、その状態が悪いです。
situation-disaster-shelter_problem = 避難所で困った
letter-situation-disaster-shelter_problem = 避難所で困ったことがありました。または、避難所に入ることができませんでした。
situation-disaster-no_information = わかる言葉の警報や情報がない
letter-situation-disaster-no_information = 災害の警報または情報を、私がわかる言葉で得られませんでした。
situation-disaster-cleanup_needed = 泥、ごみ、こわれた所がそのまま
letter-situation-disaster-cleanup_needed = 災害による泥、ごみ、またはこわれた所が、片づけられていないか、直されていません。
situation-disaster-supply_missing = 災害のあと、水や電気が使えない
letter-situation-disaster-supply_missing = 災害のあと、水道、電気、またはほかのライフライン（ガスなど）が、元に戻っていません。
situation-disaster-prevention_missing = 災害への備えが足りない
letter-situation-disaster-prevention_missing = 私の地域の災害への備えは、十分ではないと思います。
situation-disaster-unclear_rule = どんな支援があるか、わからない
letter-situation-disaster-unclear_rule = 災害のあと、どの支援を受けられるのか、またはどのように申請するのか、わかりません。

## housing_utilities

situation-housing_utilities-application_refused = 公営住宅を断られた、抽選に外れた
letter-situation-housing_utilities-application_refused = 公営住宅またはUR住宅に入ることができませんでした。
situation-housing_utilities-rent_problem = 公営住宅の家賃が高すぎる
letter-situation-housing_utilities-rent_problem = 私が住む公営住宅またはUR住宅の家賃、またはほかの料金が、誤っているか、高すぎると思います。
situation-housing_utilities-repair_needed = 公営住宅を直してほしい
letter-situation-housing_utilities-repair_needed = 私が住む公営住宅またはUR住宅の部屋、またはその建物は、修理が必要です。
situation-housing_utilities-moving_out_charge = 公営住宅を出るときの請求
letter-situation-housing_utilities-moving_out_charge = 公営住宅またはUR住宅を出るときの請求に、納得できません。または、請求の内容がわかりません。
situation-housing_utilities-household_change = 家族の同居や引きつぎが認められない
letter-situation-housing_utilities-household_change = 公営住宅またはUR住宅で、家族がいっしょに住むこと、または住宅を引きつぐことが、認められていません。
situation-housing_utilities-water_bill_wrong = 水道料金がまちがっている、高すぎる
letter-situation-housing_utilities-water_bill_wrong = 水道または下水道の請求が、誤っているか、高すぎると思います。
situation-housing_utilities-water_cut = 水道を止められた、払えない
letter-situation-housing_utilities-water_cut = 水道が止められました。または、止められるかもしれません。
situation-housing_utilities-water_bad = 水道の水がきたない、弱い、もれている
letter-situation-housing_utilities-water_bad = 水道の水質、水の勢い（水圧）、または水もれについて、問題があります。
situation-housing_utilities-sewer_problem = 下水がくさい、つまる、あふれる
letter-situation-housing_utilities-sewer_problem = 下水道または排水に、問題があります。
situation-housing_utilities-subsidy_problem = 住宅の補助を断られた、内容がわからない
letter-situation-housing_utilities-subsidy_problem = 住宅の補助を受けられませんでした。または、その内容がわかりません。

## environment

situation-environment-not_collected = ごみを集めてもらえなかった
letter-situation-environment-not_collected = 私のごみが、収集されませんでした。
situation-environment-rules_unclear = ごみの決まりがわからない
letter-situation-environment-rules_unclear = ごみの出し方の決まりがわかりません。または、私がわかる言葉でその決まりを知ることができません。
situation-environment-collection_point = ごみを出す場所のことで困っている
letter-situation-environment-collection_point = ごみを出す場所に、問題があります。
situation-environment-bulky_or_fee = 粗大ごみ、ごみの料金
letter-situation-environment-bulky_or_fee = 粗大ごみ、リサイクル、またはごみの料金について、困っていることがあります。
situation-environment-illegal_dumping = ごみが不法に捨てられている
letter-situation-environment-illegal_dumping = ごみが不法に捨てられています。
situation-environment-noise = 騒音や振動
letter-situation-environment-noise = 騒音または振動で困っています。
situation-environment-smell_or_smoke = いやなにおい、けむり、ほこり
letter-situation-environment-smell_or_smoke = いやなにおい、けむり、またはほこりで困っています。
situation-environment-pollution = 水、空気、土がよごれている
letter-situation-environment-pollution = 水、空気、または土が、汚染されていると思います。
situation-environment-animals = のら犬・のらねこ、野生の動物、ペット
letter-situation-environment-animals = 飼い主のいない動物、野生の動物、ペット、または虫について、問題があります。
situation-environment-no_action = 役所に言ったが、変わらない
letter-situation-environment-no_action = 環境の問題を役所に伝えましたが、状況は変わっていません。

## office_conduct

situation-office_conduct-rude = 職員に失礼な対応をされた
letter-situation-office_conduct-rude = 役所の職員に、失礼な対応をされました。
situation-office_conduct-treated_differently = 外国人だから、悪い対応をされた
letter-situation-office_conduct-treated_differently = 外国籍であることを理由に、役所で、ほかの人より悪い対応をされたと思います。
situation-office_conduct-sent_around = 窓口から窓口へ、たらい回しにされた
letter-situation-office_conduct-sent_around = 窓口から窓口へ、または役所から役所へ回されました。
situation-office_conduct-which_office = どの役所の担当か、わからない
letter-situation-office_conduct-which_office = 私の件について、どの役所が担当なのか、わかりません。
situation-office_conduct-no_answer = 返事がない、対応がおそい
letter-situation-office_conduct-no_answer = 長い間、役所から返事がありません。または、長い間、役所が私の件に対応していません。
situation-office_conduct-not_reached = 長く待つ、電話に出ない
letter-situation-office_conduct-not_reached = 役所に連絡がつきませんでした。または、対応してもらうまで、とても長く待たされました。
situation-office_conduct-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-office_conduct-no_language_help = 役所で、私がわかる言葉で手伝ってもらえませんでした。
situation-office_conduct-form_unclear = 申請書や書類が難しすぎる
letter-situation-office_conduct-form_unclear = 役所の申請書または必要な書類が、難しすぎる、または多すぎると思いました。
situation-office_conduct-wrong_information = まちがった説明や、ちがう説明をされた
letter-situation-office_conduct-wrong_information = 役所から、誤った説明、または互いに違う説明を受けました。
situation-office_conduct-data_problem = 書類をなくされた、個人情報がもれた
letter-situation-office_conduct-data_problem = 役所が、私の書類をなくしました。または、私の個人情報をほかの人に知らせました。

## private_dispute

situation-private_dispute-rented_home = 大家さんや借りている家とのトラブル
letter-situation-private_dispute-rented_home = 借りている家のことで、大家または不動産会社とトラブルになっています。
situation-private_dispute-purchase = 買ったもののトラブル
letter-situation-private_dispute-purchase = 買い物のことで、トラブルになっています。
situation-private_dispute-contract = 契約をやめられない、お金が戻らない
letter-situation-private_dispute-contract = 契約のこと、または会社からお金を返してもらうことで、トラブルになっています。
situation-private_dispute-debt_or_loan = 借金、ローン、貸したお金
letter-situation-private_dispute-debt_or_loan = 借金、ローン、または貸したお金について、困っていることがあります。
situation-private_dispute-neighbours = 近所の人とのトラブル
letter-situation-private_dispute-neighbours = 近所の人とトラブルになっています。
situation-private_dispute-divorce_children = 離婚、子ども、養育費
letter-situation-private_dispute-divorce_children = 離婚、子ども、または養育費や生活費について、困っていることがあります。
situation-private_dispute-inheritance = 相続や遺言
letter-situation-private_dispute-inheritance = 相続または遺言について、困っていることがあります。
situation-private_dispute-traffic_accident = 交通事故のあとの賠償
letter-situation-private_dispute-traffic_accident = 交通事故のあとの賠償のことで、トラブルになっています。
situation-private_dispute-where_to_turn = どこに相談すればいいか知りたい
letter-situation-private_dispute-where_to_turn = 民間のトラブル（人や会社とのトラブル）について、どこに相談できるか知りたいです。

## human_rights

situation-human_rights-refused_as_foreigner = 店や大家さんに、外国人だからと断られた
letter-situation-human_rights-refused_as_foreigner = 外国籍であることを理由に、店、大家、またはほかの会社などに断られました。
situation-human_rights-racist_words = 出身や見た目で、ひどいことを言われた
letter-situation-human_rights-racist_words = 出身または見た目を理由に、侮辱されました（ひどいことを言われました）。
situation-human_rights-harassment_work = 職場でのいやがらせ（ハラスメント）
letter-situation-human_rights-harassment_work = 職場で、いやがらせ（ハラスメント）を受けました。
situation-human_rights-sexual_harassment = セクハラやストーカー
letter-situation-human_rights-sexual_harassment = セクハラ、ストーカー、または似た行為の被害を受けました。
situation-human_rights-child_bullied = 子どもがいじめられている
letter-situation-human_rights-child_bullied = 私の子どもが、いじめられています。
situation-human_rights-family_violence = 家族の暴力や支配
letter-situation-human_rights-family_violence = 家族またはパートナーから、暴力、おどし、または支配を受けました。
situation-human_rights-exploitation = 働かされる、閉じこめられる、パスポートを取られる
letter-situation-human_rights-exploitation = 無理やり働かされました。または、自由を奪われたか、私の書類を取り上げられました。
situation-human_rights-religion_or_identity = 宗教、障害、性別などで不公平にあつかわれた
letter-situation-human_rights-religion_or_identity = 宗教、障害、性別、または性的指向（好きになる性）を理由に、不公平なあつかいを受けました。
situation-human_rights-online_abuse = ネットに悪口や私の写真を出された
letter-situation-human_rights-online_abuse = 私への悪口、私の個人的な情報、または私の写真が、インターネットに出されました。
situation-human_rights-no_help_from_office = 役所が助けてくれなかった
letter-situation-human_rights-no_help_from_office = 人権のことで役所に助けを求めましたが、助けてもらえませんでした。

## crime_police

situation-crime_police-theft = ものを盗まれた
letter-situation-crime_police-theft = 私のものが盗まれました。
situation-crime_police-fraud = 詐欺でお金や情報を取られた
letter-situation-crime_police-fraud = 詐欺、または私の情報の悪用の被害を受けました。
situation-crime_police-attacked_or_threatened = おそわれた、おどされた
letter-situation-crime_police-attacked_or_threatened = おそわれました。または、おどされました。
situation-crime_police-report_not_accepted = 警察が届けを受け付けてくれない
letter-situation-crime_police-report_not_accepted = 警察が、私の届けを受け付けていません。または、届けに対応していません。
situation-crime_police-stopped_by_police = 理由がわからず、止められた、調べられた
letter-situation-crime_police-stopped_by_police = 警察に、止められたか、質問されたか、体や持ち物を調べられました。その理由がわかりません。
situation-crime_police-treated_badly = 警察に失礼または不公平な対応をされた
letter-situation-crime_police-treated_badly = 警察に、失礼な、または不公平な対応をされました。
situation-crime_police-arrest_or_detention = 逮捕のあとや、拘束中の問題
letter-situation-crime_police-arrest_or_detention = 逮捕、拘束（留置場などに入れられること）、または刑務所について、困っていることがあります。
situation-crime_police-court_problem = 裁判所や検察のことで困っている
letter-situation-crime_police-court_problem = 裁判所または検察官の、事件のあつかい方について、困っていることがあります。
situation-crime_police-lost_property = 落とし物のことで困っている
letter-situation-crime_police-lost_property = 落とし物について、困っていることがあります。
situation-crime_police-no_language_help = わかる言葉で手伝ってもらえない
letter-situation-crime_police-no_language_help = 警察または裁判所で、私がわかる言葉で手伝ってもらえませんでした。
