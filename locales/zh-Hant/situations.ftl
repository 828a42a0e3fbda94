### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = 很久沒有回覆
letter-situation-immigration-no_answer = 我等候有關在留資格或國籍的申請結果已經很久。
situation-immigration-refused_no_reason = 申請被拒絕，不明白理由
letter-situation-immigration-refused_no_reason = 我的申請被拒絕，我不明白拒絕的理由。
situation-immigration-asked_again = 一再被要求補交文件
letter-situation-immigration-asked_again = 入管機關多次要求我補交文件。
situation-immigration-no_appointment = 排隊很久、預約不到或電話沒人接
letter-situation-immigration-no_appointment = 我在入管機關難以獲得受理、難以預約，或難以打通入管機關的電話。
situation-immigration-told_different = 不同窗口的說法不一樣
letter-situation-immigration-told_different = 關於同一項入管手續，不同的職員或窗口給了我不同的說明。
situation-immigration-card_error = 在留卡上有錯誤
letter-situation-immigration-card_error = 我的在留卡上記載的內容有錯誤。
situation-immigration-card_not_received = 沒有收到在留卡或許可
letter-situation-immigration-card_not_received = 我沒有收到應該收到的在留卡或許可。
situation-immigration-treated_badly = 受到職員無禮或不公平的對待
letter-situation-immigration-treated_badly = 我受到了入管機關職員無禮或不公平的對待。
situation-immigration-no_language_help = 得不到我懂的語言的協助
letter-situation-immigration-no_language_help = 關於入管手續，我沒能得到用我懂的語言提供的協助。
situation-immigration-unclear_rule = 不知道哪項規定適用於我
letter-situation-immigration-unclear_rule = 我不明白有關在留資格的哪項規定或手續適用於我。

## resident_registration

situation-resident_registration-record_error = 登記的姓名或資料有錯誤
letter-situation-resident_registration-record_error = 在市區町村的紀錄或文件中，我的姓名或其他資料有錯誤。
situation-resident_registration-name_does_not_fit = 姓名寫不下，或有兩種寫法
letter-situation-resident_registration-name_does_not_fit = 在市區町村的紀錄中，我的姓名無法正確登錄，或有不同的寫法。
situation-resident_registration-card_not_received = 沒有收到個人編號卡或相關信件
letter-situation-resident_registration-card_not_received = 我沒有收到我的個人編號卡或有關該卡的信件。
situation-resident_registration-card_locked_or_expired = 個人編號卡被鎖住、過期或不能用
letter-situation-resident_registration-card_locked_or_expired = 我的個人編號卡、該卡的密碼或電子憑證被鎖住、已過期或不能使用。
situation-resident_registration-notice_not_accepted = 搬家或家庭變動的申報沒被受理
letter-situation-resident_registration-notice_not_accepted = 市區町村沒有受理我的地址變更申報或家庭變動申報。
situation-resident_registration-certificate_refused = 拿不到證明
letter-situation-resident_registration-certificate_refused = 我沒能從市區町村取得我需要的證明。
situation-resident_registration-registration_deleted = 我的登記被註銷
letter-situation-resident_registration-registration_deleted = 我的住民登記被註銷了。
situation-resident_registration-papers_again = 一再要我回去補文件
letter-situation-resident_registration-papers_again = 辦理有關住民登記或個人編號的手續時，我多次被要求帶其他文件來。
situation-resident_registration-no_language_help = 得不到我懂的語言的協助
letter-situation-resident_registration-no_language_help = 關於住民登記或個人編號的手續，我沒能得到用我懂的語言提供的協助。
situation-resident_registration-unclear_rule = 不明白必須辦什麼手續
letter-situation-resident_registration-unclear_rule = 我不明白自己必須辦理住民登記或個人編號方面的哪項申報或手續。

## pension

situation-pension-no_answer = 很久沒有得到決定
letter-situation-pension-no_answer = 我等候有關年金事項的決定已經很久。
situation-pension-lump_sum_not_paid = 脫退一次金（脱退一時金）沒有支付
letter-situation-pension-lump_sum_not_paid = 我申請的脫退一次金（脱退一時金）沒有支付給我。
situation-pension-record_missing = 年金紀錄缺少月份
letter-situation-pension-record_missing = 我的年金紀錄沒有完整顯示我認為應該記載的所有期間。
situation-pension-asked_to_pay_wrong = 被要求繳納不該繳的保險費
letter-situation-pension-asked_to_pay_wrong = 我被要求繳納我認為自己沒有義務繳納的年金保險費。
situation-pension-cannot_pay = 繳不起，或沒能獲得免除
letter-situation-pension-cannot_pay = 我難以繳納年金保險費，或沒能獲得保險費的免除。
situation-pension-seizure_warning = 收到催繳、警告或扣押的信
letter-situation-pension-seizure_warning = 我收到了有關年金保險費的催繳通知、警告或扣押通知。
situation-pension-employer_not_enrolled = 雇主沒有幫我加入厚生年金
letter-situation-pension-employer_not_enrolled = 我的雇主沒有為我辦理厚生年金保險的加保手續。
situation-pension-benefit_refused = 年金申請被拒絕或金額太低
letter-situation-pension-benefit_refused = 我的年金申請被拒絕，或我認為年金的金額有誤。
situation-pension-no_language_help = 得不到我懂的語言的協助
letter-situation-pension-no_language_help = 關於年金事項，我沒能得到用我懂的語言提供的協助。
situation-pension-unclear_rule = 不明白年金的規定
letter-situation-pension-unclear_rule = 我不明白哪項年金規定或手續適用於我。

## health_insurance

situation-health_insurance-premium_too_high = 保險費太高或有誤
letter-situation-health_insurance-premium_too_high = 我認為向我收取的保險費有誤或過高。
situation-health_insurance-cannot_pay = 繳不起保險費
letter-situation-health_insurance-cannot_pay = 我難以繳納健康保險或長期照護保險的保險費。
situation-health_insurance-card_not_received = 沒有收到保險證或資格證明
letter-situation-health_insurance-card_not_received = 我沒有收到我的健康保險證或資格證明。
situation-health_insurance-card_does_not_work = 醫院不接受我的保險證
letter-situation-health_insurance-card_does_not_work = 醫療機構沒有接受我的保險證或我當作保險證使用的個人編號卡。
situation-health_insurance-refund_not_paid = 沒有收到退款或津貼
letter-situation-health_insurance-refund_not_paid = 我沒有收到健康保險的退款或津貼。
situation-health_insurance-employer_not_enrolled = 雇主沒有幫我加入健康保險
letter-situation-health_insurance-employer_not_enrolled = 我的雇主沒有為我辦理受雇者健康保險的加保手續。
situation-health_insurance-change_of_insurance = 加入、退出或更換保險有困難
letter-situation-health_insurance-change_of_insurance = 我在加入、退出或更換健康保險時遇到困難。
situation-health_insurance-care_problem = 長期照護保險方面的問題
letter-situation-health_insurance-care_problem = 我在長期照護保險的認定或服務方面遇到了問題。
situation-health_insurance-no_language_help = 得不到我懂的語言的協助
letter-situation-health_insurance-no_language_help = 關於健康保險或長期照護保險，我沒能得到用我懂的語言提供的協助。
situation-health_insurance-unclear_rule = 不明白保險的規定
letter-situation-health_insurance-unclear_rule = 我不明白健康保險或長期照護保險的哪項規定或手續適用於我。

## infectious_disease

situation-infectious_disease-voucher_not_received = 沒有收到疫苗接種券
letter-situation-infectious_disease-voucher_not_received = 我沒有收到疫苗接種的接種券或通知。
situation-infectious_disease-booking_impossible = 預約不到疫苗接種
letter-situation-infectious_disease-booking_impossible = 我沒能預約到疫苗接種。
situation-infectious_disease-certificate_problem = 疫苗接種證明的問題
letter-situation-infectious_disease-certificate_problem = 我在疫苗接種證明或接種紀錄方面遇到了問題。
situation-infectious_disease-side_effect = 接種後健康受到損害
letter-situation-infectious_disease-side_effect = 我就疫苗接種後的健康損害尋求救濟。
situation-infectious_disease-centre_not_reached = 聯絡不上保健所
letter-situation-infectious_disease-centre_not_reached = 我沒能聯絡上保健所。
situation-infectious_disease-isolation_problem = 隔離期間或檢測後的問題
letter-situation-infectious_disease-isolation_problem = 在隔離期間或檢測之後，我在支援或指示方面遇到了問題。
situation-infectious_disease-border_problem = 檢疫或入境時的問題
letter-situation-infectious_disease-border_problem = 我在邊境的檢疫或入境措施方面遇到了問題。
situation-infectious_disease-payment_not_received = 沒有收到補助金
letter-situation-infectious_disease-payment_not_received = 我沒有收到與傳染病防治措施有關的款項或貸款。
situation-infectious_disease-no_language_help = 得不到我懂的語言的資訊
letter-situation-infectious_disease-no_language_help = 關於傳染病防治措施，我沒能得到用我懂的語言提供的資訊。
situation-infectious_disease-unclear_rule = 不明白規定或措施
letter-situation-infectious_disease-unclear_rule = 我不明白哪項傳染病防治的規定或措施適用於我。

## employment

situation-employment-unpaid_wages = 薪資沒有全額支付
letter-situation-employment-unpaid_wages = 我的薪資沒有全額支付。
situation-employment-unemployment_benefit = 失業給付申請被拒絕或遲遲不發
letter-situation-employment-unemployment_benefit = 我沒有收到我申請的或預期的失業給付。
situation-employment-separation_slip = 沒有拿到離職票
letter-situation-employment-separation_slip = 我沒有收到離職後需要的離職票。
situation-employment-work_accident = 職災沒有獲得認定或給付
letter-situation-employment-work_accident = 因工作發生事故或生病之後，我在職災保險（労災保険）方面遇到了問題。
situation-employment-no_proper_help = 機關沒有給我應有的協助
letter-situation-employment-no_proper_help = 我沒有從負責勞動或就業的機關得到應有的協助。
situation-employment-trainee_problem = 身為技能實習生遇到問題
letter-situation-employment-trainee_problem = 我在技能實習或類似制度方面遇到了問題。
situation-employment-dangerous_work = 工作危險或工時太長
letter-situation-employment-dangerous_work = 我在工作場所的危險作業或長時間工作方面遇到了問題。
situation-employment-dismissal_or_quit = 被解雇，或不讓我辭職
letter-situation-employment-dismissal_or_quit = 我在解雇、契約終止或離職方面遇到了問題。
situation-employment-no_language_help = 得不到我懂的語言的協助
letter-situation-employment-no_language_help = 關於勞動或就業事項，我沒能得到用我懂的語言提供的協助。
situation-employment-unclear_rule = 不明白有關工作的規定
letter-situation-employment-unclear_rule = 我不明白有關勞動或就業保險（雇用保険）的哪項規定或手續適用於我。

## tax

situation-tax-tax_wrong = 稅金有誤或太高
letter-situation-tax-tax_wrong = 我認為向我徵收的稅額有誤或過高。
situation-tax-taxed_twice = 重複課稅，或已經繳過
letter-situation-tax-taxed_twice = 我被徵收了已經繳納過的稅，或同一項稅被徵收了兩次。
situation-tax-refund_not_paid = 沒有收到退稅
letter-situation-tax-refund_not_paid = 我沒有收到退稅。
situation-tax-dependants_refused = 家人的扣除額沒被認可
letter-situation-tax-dependants_refused = 某項扣除額（例如家人的扣除額）沒有獲得認可。
situation-tax-cannot_pay = 繳不起稅，或收到警告
letter-situation-tax-cannot_pay = 我難以繳納某項稅金，或收到了警告或扣押通知。
situation-tax-return_difficult = 報稅（確定申告）辦不了
letter-situation-tax-return_difficult = 我在報稅（確定申告）方面遇到困難。
situation-tax-certificate_problem = 稅務證明的問題
letter-situation-tax-certificate_problem = 我在稅務證明方面遇到了問題。
situation-tax-leaving_japan = 離開日本時的稅金問題
letter-situation-tax-leaving_japan = 我不知道在離開日本時或離開之後該怎麼結清稅金。
situation-tax-no_language_help = 得不到我懂的語言的協助
letter-situation-tax-no_language_help = 關於稅務事項，我沒能得到用我懂的語言提供的協助。
situation-tax-unclear_rule = 不明白這項稅
letter-situation-tax-unclear_rule = 我不明白為什麼要向我課稅，或如何課稅。

## welfare_childcare

situation-welfare_childcare-no_place = 進不了保育園或課後托育
letter-situation-welfare_childcare-no_place = 我的孩子沒有得到保育園或課後托育（学童保育）的名額。
situation-welfare_childcare-allowance_not_paid = 沒有收到津貼
letter-situation-welfare_childcare-allowance_not_paid = 我沒有收到我認為我或我的孩子應得的津貼。
situation-welfare_childcare-application_refused = 申請被拒絕，不明白理由
letter-situation-welfare_childcare-application_refused = 我的津貼或支援申請被拒絕，我不明白理由。
situation-welfare_childcare-public_assistance = 公共扶助（生活保護）的問題
letter-situation-welfare_childcare-public_assistance = 我在公共扶助（生活保護）方面遇到了問題。
situation-welfare_childcare-disability_support = 身心障礙支援的問題
letter-situation-welfare_childcare-disability_support = 我在對身心障礙者或病人的支援方面遇到了問題。
situation-welfare_childcare-fee_wrong = 托育費有誤或太高
letter-situation-welfare_childcare-fee_wrong = 我認為某項托育費用有誤或過高。
situation-welfare_childcare-child_taken = 兒童相談所帶走了我的孩子
letter-situation-welfare_childcare-child_taken = 我的孩子被主管機關帶走安置。
situation-welfare_childcare-no_answer = 很久沒有回覆
letter-situation-welfare_childcare-no_answer = 我等候有關福利或育兒事項的回覆已經很久。
situation-welfare_childcare-treated_badly = 受到無禮對待，或被推來推去
letter-situation-welfare_childcare-treated_badly = 在福利或育兒事項上，我受到了無禮的對待，或被從一個窗口推到另一個窗口。
situation-welfare_childcare-unclear_rule = 不知道能得到什麼支援
letter-situation-welfare_childcare-unclear_rule = 我不明白自己能得到哪項支援，或該怎麼申請。

## education

situation-education-enrolment_refused = 孩子進不了學校
letter-situation-education-enrolment_refused = 我的孩子沒能入學或轉學。
situation-education-no_japanese_support = 孩子得不到日語方面的協助
letter-situation-education-no_japanese_support = 我的孩子在學校沒有得到足夠的日語方面的協助。
situation-education-school_costs = 學校費用太高，或沒有補助
letter-situation-education-school_costs = 我難以支付學校的費用，或沒能獲得這方面的補助。
situation-education-scholarship_problem = 獎學金或就學貸款的問題
letter-situation-education-scholarship_problem = 我在獎學金、就學貸款或學費減免方面遇到了問題。
situation-education-lunch_or_religion = 學校不顧及孩子的飲食或宗教
letter-situation-education-lunch_or_religion = 學校沒有充分顧及我的孩子在飲食、健康或宗教方面的需要。
situation-education-letters_not_understood = 看不懂學校的通知
letter-situation-education-letters_not_understood = 我看不懂學校的通知，或聽不懂學校的說明。
situation-education-diploma_not_recognised = 我的學歷或資格不被承認
letter-situation-education-diploma_not_recognised = 我的外國學歷、證書或資格沒有獲得機關承認。
situation-education-no_japanese_class = 沒有成人日語班
letter-situation-education-no_japanese_class = 我沒能找到或沒能參加公辦的日語班。
situation-education-special_needs = 班級不適合，或沒有特殊需求的支援
letter-situation-education-special_needs = 我的孩子沒有得到適合其需要的班級或支援。
situation-education-school_not_acting = 學校不處理我反映的問題
letter-situation-education-school_not_acting = 學校或教育委員會沒有處理我反映的問題。

## roads_rivers

situation-roads_rivers-road_damaged = 道路或人行道損壞
letter-situation-roads_rivers-road_damaged = 某處道路或人行道損壞了。
situation-roads_rivers-light_or_sign = 沒有路燈、紅綠燈或反射鏡
letter-situation-roads_rivers-light_or_sign = 某處沒有路燈、交通號誌、標誌或反射鏡，或這些設施無法正常運作。
situation-roads_rivers-dangerous_place = 路口危險或道路狹窄
letter-situation-roads_rivers-dangerous_place = 某處道路或路口對用路人有危險。
situation-roads_rivers-river_danger = 河川或邊坡有危險
letter-situation-roads_rivers-river_danger = 某處河川、河岸、邊坡或海岸處於危險狀態。
situation-roads_rivers-debris_left = 漂流木、瓦礫或樹木沒有清走
letter-situation-roads_rivers-debris_left = 漂流木、瓦礫、樹木或類似的東西被留在道路上、河裡或其他公共場所。
situation-roads_rivers-flooded_road = 道路或水溝積水
letter-situation-roads_rivers-flooded_road = 某處道路、水溝或水道的水排不出去。
situation-roads_rivers-facility_broken = 公園或公共建築狀況不佳
letter-situation-roads_rivers-facility_broken = 某處公園、廁所、建築物或其他公共設施壞了或狀況不佳。
situation-roads_rivers-not_accessible = 坐輪椅或推嬰兒車無法使用
letter-situation-roads_rivers-not_accessible = 身心障礙者、年長者或帶小孩的人無法安全地使用某處道路或公共設施。
situation-roads_rivers-snow_or_ice = 積雪或結冰沒有清除
letter-situation-roads_rivers-snow_or_ice = 道路或公共場所的積雪或結冰沒有清除。
situation-roads_rivers-works_problem = 道路或公共工程造成困擾
letter-situation-roads_rivers-works_problem = 道路施工或公共機構的建設工程造成附近民眾困擾。

## driving_transport

situation-driving_transport-licence_conversion = 外國駕照換不成日本駕照
letter-situation-driving_transport-licence_conversion = 我在把外國駕照換成日本駕照時遇到困難。
situation-driving_transport-test_problem = 駕照考試不公平或不清楚
letter-situation-driving_transport-test_problem = 我在駕照考試的實施方式或評分方式方面遇到了問題。
situation-driving_transport-licence_renewal = 更新駕照有困難
letter-situation-driving_transport-licence_renewal = 我在更新駕照或更正駕照上的內容時遇到困難。
situation-driving_transport-no_appointment = 預約不到，或等太久
letter-situation-driving_transport-no_appointment = 我沒能預約到有關駕照或車輛的手續，或必須等候太久。
situation-driving_transport-vehicle_papers = 車輛文件或車檢的問題
letter-situation-driving_transport-vehicle_papers = 我在車輛的登記、檢驗或文件方面遇到了問題。
situation-driving_transport-fine_or_points = 罰款或違規記點好像不對
letter-situation-driving_transport-fine_or_points = 我認為對我處以的交通罰款、違規記點或吊扣駕照的處分有誤。
situation-driving_transport-bus_train_service = 公車或電車停駛、誤點或班次太少
letter-situation-driving_transport-bus_train_service = 公車、電車或其他交通服務被裁減、不足，或沒有按照公告行駛。
situation-driving_transport-station_not_accessible = 電梯壞了，車站或公車不便使用
letter-situation-driving_transport-station_not_accessible = 某個車站、機場或大眾運輸車輛，不是所有人都能安全或方便地使用。
situation-driving_transport-treated_badly = 受到職員無禮或不公平的對待
letter-situation-driving_transport-treated_badly = 我在機關或搭乘大眾運輸時受到了無禮或不公平的對待。
situation-driving_transport-no_language_help = 得不到我懂的語言的資訊
letter-situation-driving_transport-no_language_help = 關於駕照、車輛或交通，我沒能得到用我懂的語言提供的資訊。

## postal_telecom

situation-postal_telecom-mail_lost = 信件或包裹遺失
letter-situation-postal_telecom-mail_lost = 郵寄的信件或包裹遺失了或沒有寄到。
situation-postal_telecom-mail_late = 郵件晚到或投錯信箱
letter-situation-postal_telecom-mail_late = 郵件晚到，或被送到錯誤的地址。
situation-postal_telecom-parcel_damaged = 包裹損壞或被放在外面
letter-situation-postal_telecom-parcel_damaged = 包裹送到時已損壞，或被放在不適當的地方。
situation-postal_telecom-delivery_slip = 重新投遞或領取有困難
letter-situation-postal_telecom-delivery_slip = 郵件投遞未成之後，我在接收或領取該郵件時遇到困難。
situation-postal_telecom-sending_problem = 寄到國外有困難，或被海關扣留
letter-situation-postal_telecom-sending_problem = 我在寄郵件或匯款到國外時遇到困難，或郵件被海關扣留。
situation-postal_telecom-account_problem = 日本郵貯銀行帳戶開不了或不能用
letter-situation-postal_telecom-account_problem = 我沒能在日本郵貯銀行（ゆうちょ銀行）開戶或使用帳戶。
situation-postal_telecom-broadcasting_fee = NHK收視費的問題
letter-situation-postal_telecom-broadcasting_fee = 我在廣播電視收視費方面遇到了問題。
situation-postal_telecom-phone_internet = 手機或網路的合約、訊號問題
letter-situation-postal_telecom-phone_internet = 我在手機或網路服務方面遇到了問題。
situation-postal_telecom-treated_badly = 受到職員無禮或不公平的對待
letter-situation-postal_telecom-treated_badly = 我受到了郵政、廣播電視或電信服務的職員無禮或不公平的對待。
situation-postal_telecom-spam_or_interference = 騷擾電話或電波干擾
letter-situation-postal_telecom-spam_or_interference = 我受到騷擾電話、騷擾訊息或電波干擾的困擾。

## disaster

situation-disaster-certificate_delayed = 受災證明遲遲不發或被拒絕
letter-situation-disaster-certificate_delayed = 我沒有收到我需要的受災證明（罹災証明書）。
situation-disaster-assessment_wrong = 受損程度被判定得太低
letter-situation-disaster-assessment_wrong = 我認為我的住家的受損情況沒有得到正確認定。
situation-disaster-money_not_paid = 沒有收到救助金
letter-situation-disaster-money_not_paid = 我沒有收到救助金或其他發給受災者的款項。
situation-disaster-housing_problem = 沒有臨時住宅，或狀況不佳
letter-situation-disaster-housing_problem = 災害之後我沒能得到臨時住宅，或臨時住宅狀況不佳。
situation-disaster-shelter_problem = 避難所的問題
letter-situation-disaster-shelter_problem = 我在避難所遇到了問題，或沒能進入避難所。
situation-disaster-no_information = 沒有我懂的警報或資訊
letter-situation-disaster-no_information = 我沒能得到用我懂的語言提供的災害警報或災害資訊。
situation-disaster-cleanup_needed = 泥沙、垃圾或損壞沒有處理
letter-situation-disaster-cleanup_needed = 災害造成的泥沙、垃圾沒有清除，或災害造成的損壞沒有修復。
situation-disaster-supply_missing = 災後停水或停電
letter-situation-disaster-supply_missing = 災害之後，水、電或其他供應沒有恢復。
situation-disaster-prevention_missing = 防災準備不夠
letter-situation-disaster-prevention_missing = 我認為我所在地區的防災準備不夠充分。
situation-disaster-unclear_rule = 不知道能得到什麼援助
letter-situation-disaster-unclear_rule = 我不明白災害之後能得到哪項援助，或該怎麼申請。

## housing_utilities

situation-housing_utilities-application_refused = 公營住宅申請被拒絕或沒抽中
letter-situation-housing_utilities-application_refused = 我沒能租到公營住宅或UR住宅。
situation-housing_utilities-rent_problem = 公營住宅的房租太高
letter-situation-housing_utilities-rent_problem = 我認為我住的公營住宅或UR住宅的房租或某項費用有誤或過高。
situation-housing_utilities-repair_needed = 公營住宅需要修繕
letter-situation-housing_utilities-repair_needed = 我住的公營住宅或UR住宅，或其所在的大樓，需要修繕。
situation-housing_utilities-moving_out_charge = 公營住宅的退租費用
letter-situation-housing_utilities-moving_out_charge = 我不同意或不明白從公營住宅或UR住宅遷出時要付的費用。
situation-housing_utilities-household_change = 家人不能同住或繼續住
letter-situation-housing_utilities-household_change = 我的家人沒有獲准一起住進公營住宅或UR住宅，或沒有獲准接續承租該住宅。
situation-housing_utilities-water_bill_wrong = 水費有誤或太高
letter-situation-housing_utilities-water_bill_wrong = 我認為自來水費或下水道費有誤或過高。
situation-housing_utilities-water_cut = 被停水，或繳不起水費
letter-situation-housing_utilities-water_cut = 我的供水已經被停止，或可能被停止。
situation-housing_utilities-water_bad = 自來水髒、水壓低或漏水
letter-situation-housing_utilities-water_bad = 自來水的水質、水壓或漏水方面有問題。
situation-housing_utilities-sewer_problem = 下水道有臭味、堵塞或溢出
letter-situation-housing_utilities-sewer_problem = 下水道或排水管有問題。
situation-housing_utilities-subsidy_problem = 住宅補助被拒絕或不清楚
letter-situation-housing_utilities-subsidy_problem = 我沒能獲得住宅補助，或不明白住宅補助的內容。

## environment

situation-environment-not_collected = 我的垃圾沒有被收走
letter-situation-environment-not_collected = 我的垃圾沒有被收走。
situation-environment-rules_unclear = 不明白丟垃圾的規定
letter-situation-environment-rules_unclear = 我不明白丟垃圾的規定，或得不到用我懂的語言寫的規定。
situation-environment-collection_point = 垃圾集中處的問題
letter-situation-environment-collection_point = 丟垃圾的地方有問題。
situation-environment-bulky_or_fee = 大型垃圾或垃圾費用的問題
letter-situation-environment-bulky_or_fee = 我在大型垃圾、資源回收或垃圾費用方面遇到了問題。
situation-environment-illegal_dumping = 有人非法棄置垃圾
letter-situation-environment-illegal_dumping = 有垃圾被非法棄置。
situation-environment-noise = 噪音或振動
letter-situation-environment-noise = 我受到噪音或振動的困擾。
situation-environment-smell_or_smoke = 臭味、煙或灰塵
letter-situation-environment-smell_or_smoke = 我受到臭味、煙或灰塵的困擾。
situation-environment-pollution = 水、空氣或土壤被汙染
letter-situation-environment-pollution = 我認為水、空氣或土壤受到了汙染。
situation-environment-animals = 流浪動物、野生動物或寵物的問題
letter-situation-environment-animals = 有流浪動物、野生動物、寵物或昆蟲方面的問題。
situation-environment-no_action = 向機關反映過，但沒有改變
letter-situation-environment-no_action = 我向機關反映了環境問題，但情況沒有改變。

## office_conduct

situation-office_conduct-rude = 職員對我態度無禮
letter-situation-office_conduct-rude = 我受到了公家機關職員無禮的對待。
situation-office_conduct-treated_differently = 因為是外國人而受到較差的對待
letter-situation-office_conduct-treated_differently = 我認為，因為我是外國人，我在公家機關受到了比別人差的對待。
situation-office_conduct-sent_around = 在各窗口之間被推來推去
letter-situation-office_conduct-sent_around = 我被從一個窗口或機關推到另一個窗口或機關。
situation-office_conduct-which_office = 不知道由哪個機關負責
letter-situation-office_conduct-which_office = 我不知道我的事情由哪個公家機關負責。
situation-office_conduct-no_answer = 沒有回覆，或處理太慢
letter-situation-office_conduct-no_answer = 公家機關很久沒有回覆我，或很久沒有處理我的事情。
situation-office_conduct-not_reached = 等太久，或電話沒人接
letter-situation-office_conduct-not_reached = 我沒能聯絡上公家機關，或必須等很久才輪到我辦理。
situation-office_conduct-no_language_help = 得不到我懂的語言的協助
letter-situation-office_conduct-no_language_help = 我沒能從公家機關得到用我懂的語言提供的協助。
situation-office_conduct-form_unclear = 表格或文件太難
letter-situation-office_conduct-form_unclear = 我覺得公家機關的表格或所需文件太難或太多。
situation-office_conduct-wrong_information = 得到的說明有誤或不一致
letter-situation-office_conduct-wrong_information = 公家機關給了我錯誤的或不一致的說明。
situation-office_conduct-data_problem = 文件被弄丟，或個人資料外洩
letter-situation-office_conduct-data_problem = 公家機關遺失了我的文件，或洩漏了我的個人資料。

## private_dispute

situation-private_dispute-rented_home = 與房東或租屋有關的糾紛
letter-situation-private_dispute-rented_home = 我因租屋與房東或仲介有糾紛。
situation-private_dispute-purchase = 買東西的糾紛
letter-situation-private_dispute-purchase = 我遇到了與購物有關的糾紛。
situation-private_dispute-contract = 不能解約，或要不回錢
letter-situation-private_dispute-contract = 我遇到了有關契約或有關要求公司退錢的糾紛。
situation-private_dispute-debt_or_loan = 債務、貸款或借出的錢
letter-situation-private_dispute-debt_or_loan = 我在債務、貸款或借出的錢方面遇到了問題。
situation-private_dispute-neighbours = 與鄰居的爭執
letter-situation-private_dispute-neighbours = 我與鄰居有糾紛。
situation-private_dispute-divorce_children = 離婚、孩子或扶養費
letter-situation-private_dispute-divorce_children = 我在離婚、孩子或扶養費方面遇到了問題。
situation-private_dispute-inheritance = 繼承或遺囑
letter-situation-private_dispute-inheritance = 我在繼承或遺囑方面遇到了問題。
situation-private_dispute-traffic_accident = 交通事故後的賠償
letter-situation-private_dispute-traffic_accident = 我遇到了有關交通事故後賠償的糾紛。
situation-private_dispute-where_to_turn = 想知道可以去哪裡諮詢
letter-situation-private_dispute-where_to_turn = 我想知道，關於私人之間的糾紛，可以去哪裡諮詢。

## human_rights

situation-human_rights-refused_as_foreigner = 店家或房東拒絕外國人
letter-situation-human_rights-refused_as_foreigner = 因為我是外國人，我被店家、房東或其他業者拒絕。
situation-human_rights-racist_words = 因出身或外貌被侮辱
letter-situation-human_rights-racist_words = 我因出身或外貌受到了侮辱。
situation-human_rights-harassment_work = 在職場受到騷擾
letter-situation-human_rights-harassment_work = 我在工作場所受到了騷擾。
situation-human_rights-sexual_harassment = 性騷擾或跟蹤騷擾
letter-situation-human_rights-sexual_harassment = 我遭受了性騷擾、跟蹤騷擾或類似的行為。
situation-human_rights-child_bullied = 我的孩子被霸凌
letter-situation-human_rights-child_bullied = 我的孩子正在遭受霸凌。
situation-human_rights-family_violence = 家人的暴力或控制
letter-situation-human_rights-family_violence = 我遭受了家人或伴侶的暴力、威脅或控制。
situation-human_rights-exploitation = 被強迫工作、被關起來或護照被扣
letter-situation-human_rights-exploitation = 我被強迫工作，或我的自由或證件被奪走。
situation-human_rights-religion_or_identity = 因宗教、身心障礙或性別受到不公平對待
letter-situation-human_rights-religion_or_identity = 我因宗教、身心障礙、性別或性傾向受到了不公平的對待。
situation-human_rights-online_abuse = 網路上有侮辱我的話或我的照片
letter-situation-human_rights-online_abuse = 網路上被人放上了有關我的侮辱言論、私人資訊或照片。
situation-human_rights-no_help_from_office = 機關沒有協助我
letter-situation-human_rights-no_help_from_office = 我就人權事項向公家機關求助，但沒有得到協助。

## crime_police

situation-crime_police-theft = 我的東西被偷了
letter-situation-crime_police-theft = 我的東西被偷了。
situation-crime_police-fraud = 因詐騙損失了錢或個人資料
letter-situation-crime_police-fraud = 我遭到了詐騙，或我的個人資料遭到盜用。
situation-crime_police-attacked_or_threatened = 被攻擊或威脅
letter-situation-crime_police-attacked_or_threatened = 我遭到了攻擊或威脅。
situation-crime_police-report_not_accepted = 警察不受理我的報案
letter-situation-crime_police-report_not_accepted = 警察沒有受理我的報案，或沒有就此採取行動。
situation-crime_police-stopped_by_police = 沒有明確理由被攔下或搜查
letter-situation-crime_police-stopped_by_police = 我被警察攔下、盤問或搜查，但我不明白理由。
situation-crime_police-treated_badly = 受到警察無禮或不公平的對待
letter-situation-crime_police-treated_badly = 我受到了警察無禮或不公平的對待。
situation-crime_police-arrest_or_detention = 被逮捕後或拘留期間的問題
letter-situation-crime_police-arrest_or_detention = 我在逮捕、拘留或監獄方面遇到了問題。
situation-crime_police-court_problem = 法院或檢察官方面的問題
letter-situation-crime_police-court_problem = 我在法院或檢察官的案件處理方面遇到了問題。
situation-crime_police-lost_property = 遺失物方面的問題
letter-situation-crime_police-lost_property = 我在遺失物方面遇到了問題。
situation-crime_police-no_language_help = 得不到我懂的語言的協助
letter-situation-crime_police-no_language_help = 我沒能從警察或法院得到用我懂的語言提供的協助。
