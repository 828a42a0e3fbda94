### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = 很久没有答复
letter-situation-immigration-no_answer = 我等待有关在留资格或国籍的申请结果已经很久。
situation-immigration-refused_no_reason = 申请被拒绝，不明白理由
letter-situation-immigration-refused_no_reason = 我的申请被拒绝，我不明白拒绝的理由。
situation-immigration-asked_again = 反复被要求补交材料
letter-situation-immigration-asked_again = 入管机关多次要求我补交材料。
situation-immigration-no_appointment = 排长队、预约不上或电话没人接
letter-situation-immigration-no_appointment = 我难以得到入管机关的接待、难以预约，或难以打通入管机关的电话。
situation-immigration-told_different = 不同窗口的说法不一样
letter-situation-immigration-told_different = 关于同一项入管手续，不同的职员或窗口给了我不同的说明。
situation-immigration-card_error = 在留卡上有错误
letter-situation-immigration-card_error = 我的在留卡上记载的内容有错误。
situation-immigration-card_not_received = 没有收到在留卡或许可
letter-situation-immigration-card_not_received = 我没有收到应当收到的在留卡或许可。
situation-immigration-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-immigration-treated_badly = 我受到了入管机关职员粗鲁或不公平的对待。
situation-immigration-no_language_help = 得不到我懂的语言的帮助
letter-situation-immigration-no_language_help = 关于入管手续，我没能得到用我懂的语言提供的帮助。
situation-immigration-unclear_rule = 不知道哪项规定适用于我
letter-situation-immigration-unclear_rule = 我不明白有关在留资格的哪项规定或手续适用于我。

## resident_registration

situation-resident_registration-record_error = 登记的姓名或资料有错误
letter-situation-resident_registration-record_error = 在市区町村的记录或文件中，我的姓名或其他资料有错误。
situation-resident_registration-name_does_not_fit = 姓名写不下，或有两种写法
letter-situation-resident_registration-name_does_not_fit = 在市区町村的记录中，我的姓名无法正确登记，或有不同的写法。
situation-resident_registration-card_not_received = 没有收到个人编号卡或有关信件
letter-situation-resident_registration-card_not_received = 我没有收到我的个人编号卡或有关该卡的信件。
situation-resident_registration-card_locked_or_expired = 个人编号卡被锁、过期或不能用
letter-situation-resident_registration-card_locked_or_expired = 我的个人编号卡、该卡的密码或电子证书被锁定、已过期或不能使用。
situation-resident_registration-notice_not_accepted = 搬家或家庭变动的申报没被受理
letter-situation-resident_registration-notice_not_accepted = 市区町村没有受理我的地址变更申报或家庭变动申报。
situation-resident_registration-certificate_refused = 拿不到证明
letter-situation-resident_registration-certificate_refused = 我没能从市区町村取得我需要的证明。
situation-resident_registration-registration_deleted = 我的登记被注销
letter-situation-resident_registration-registration_deleted = 我的住民登记被注销了。
situation-resident_registration-papers_again = 一再被叫回去补材料
letter-situation-resident_registration-papers_again = 办理有关住民登记或个人编号的手续时，我多次被要求带其他材料来。
situation-resident_registration-no_language_help = 得不到我懂的语言的帮助
letter-situation-resident_registration-no_language_help = 关于住民登记或个人编号的手续，我没能得到用我懂的语言提供的帮助。
situation-resident_registration-unclear_rule = 不明白必须办什么手续
letter-situation-resident_registration-unclear_rule = 我不明白自己必须办理住民登记或个人编号方面的哪项申报或手续。

## pension

situation-pension-no_answer = 很久没有得到决定
letter-situation-pension-no_answer = 我等待有关养老金事项的决定已经很久。
situation-pension-lump_sum_not_paid = 一次性退保金（脱退一時金）没有支付
letter-situation-pension-lump_sum_not_paid = 我申请的一次性退保金（脱退一時金）没有支付给我。
situation-pension-record_missing = 养老金记录缺少月份
letter-situation-pension-record_missing = 我的养老金记录没有完整显示我认为应当记录的所有期间。
situation-pension-asked_to_pay_wrong = 被要求缴纳不该缴的保险费
letter-situation-pension-asked_to_pay_wrong = 我被要求缴纳我认为自己没有义务缴纳的养老金保险费。
situation-pension-cannot_pay = 缴不起，或没能获得免除
letter-situation-pension-cannot_pay = 我难以缴纳养老金保险费，或没能获得保险费的免除。
situation-pension-seizure_warning = 收到催缴、警告或扣押的信
letter-situation-pension-seizure_warning = 我收到了有关养老金保险费的催缴通知、警告或扣押通知。
situation-pension-employer_not_enrolled = 雇主没有为我加入厚生年金
letter-situation-pension-employer_not_enrolled = 我的雇主没有为我办理厚生年金保险的加入手续。
situation-pension-benefit_refused = 养老金申请被拒绝或金额太低
letter-situation-pension-benefit_refused = 我的养老金申请被拒绝，或我认为养老金的金额有误。
situation-pension-no_language_help = 得不到我懂的语言的帮助
letter-situation-pension-no_language_help = 关于养老金事项，我没能得到用我懂的语言提供的帮助。
situation-pension-unclear_rule = 不明白养老金的规定
letter-situation-pension-unclear_rule = 我不明白哪项养老金规定或手续适用于我。

## health_insurance

situation-health_insurance-premium_too_high = 保险费太高或有误
letter-situation-health_insurance-premium_too_high = 我认为向我收取的保险费有误或过高。
situation-health_insurance-cannot_pay = 缴不起保险费
letter-situation-health_insurance-cannot_pay = 我难以缴纳健康保险或护理保险的保险费。
situation-health_insurance-card_not_received = 没有收到保险证或资格证明
letter-situation-health_insurance-card_not_received = 我没有收到我的健康保险证或资格证明。
situation-health_insurance-card_does_not_work = 医院不接受我的保险证
letter-situation-health_insurance-card_does_not_work = 医疗机构没有接受我的保险证或我当作保险证使用的个人编号卡。
situation-health_insurance-refund_not_paid = 退款或津贴没有支付
letter-situation-health_insurance-refund_not_paid = 我没有收到健康保险的退款或津贴。
situation-health_insurance-employer_not_enrolled = 雇主没有为我加入健康保险
letter-situation-health_insurance-employer_not_enrolled = 我的雇主没有为我办理雇员健康保险的加入手续。
situation-health_insurance-change_of_insurance = 加入、退出或更换保险有困难
letter-situation-health_insurance-change_of_insurance = 我在加入、退出或更换健康保险时遇到困难。
situation-health_insurance-care_problem = 护理保险方面的问题
letter-situation-health_insurance-care_problem = 我在护理保险的认定或服务方面遇到了问题。
situation-health_insurance-no_language_help = 得不到我懂的语言的帮助
letter-situation-health_insurance-no_language_help = 关于健康保险或护理保险，我没能得到用我懂的语言提供的帮助。
situation-health_insurance-unclear_rule = 不明白保险的规定
letter-situation-health_insurance-unclear_rule = 我不明白健康保险或护理保险的哪项规定或手续适用于我。

## infectious_disease

situation-infectious_disease-voucher_not_received = 没有收到疫苗接种券
letter-situation-infectious_disease-voucher_not_received = 我没有收到疫苗接种的接种券或通知。
situation-infectious_disease-booking_impossible = 预约不上疫苗接种
letter-situation-infectious_disease-booking_impossible = 我没能预约疫苗接种。
situation-infectious_disease-certificate_problem = 疫苗接种证明的问题
letter-situation-infectious_disease-certificate_problem = 我在疫苗接种证明或接种记录方面遇到了问题。
situation-infectious_disease-side_effect = 接种后健康受到损害
letter-situation-infectious_disease-side_effect = 我就疫苗接种后的健康损害寻求救济。
situation-infectious_disease-centre_not_reached = 联系不上保健所
letter-situation-infectious_disease-centre_not_reached = 我没能联系上保健所。
situation-infectious_disease-isolation_problem = 隔离期间或检测后的问题
letter-situation-infectious_disease-isolation_problem = 在隔离期间或检测之后，我在支援或指示方面遇到了问题。
situation-infectious_disease-border_problem = 检疫或入境时的问题
letter-situation-infectious_disease-border_problem = 我在口岸的检疫或入境措施方面遇到了问题。
situation-infectious_disease-payment_not_received = 没有收到补助金
letter-situation-infectious_disease-payment_not_received = 我没有收到与传染病防治措施有关的款项或贷款。
situation-infectious_disease-no_language_help = 得不到我懂的语言的信息
letter-situation-infectious_disease-no_language_help = 关于传染病防治措施，我没能得到用我懂的语言提供的信息。
situation-infectious_disease-unclear_rule = 不明白规定或措施
letter-situation-infectious_disease-unclear_rule = 我不明白哪项传染病防治的规定或措施适用于我。

## employment

situation-employment-unpaid_wages = 工资没有全额支付
letter-situation-employment-unpaid_wages = 我的工资没有全额支付。
situation-employment-unemployment_benefit = 失业金申请被拒绝或迟迟不发
letter-situation-employment-unemployment_benefit = 我没有收到我申请的或预期的失业金。
situation-employment-separation_slip = 没有拿到离职票（離職票）
letter-situation-employment-separation_slip = 我没有收到离职后需要的离职票（離職票）。
situation-employment-work_accident = 工伤没有得到认定或赔付
letter-situation-employment-work_accident = 因工作发生事故或疾病之后，我在工伤保险（労災保険）方面遇到了问题。
situation-employment-no_proper_help = 机关没有给我应有的帮助
letter-situation-employment-no_proper_help = 我没有从负责劳动或就业的机关得到应有的帮助。
situation-employment-trainee_problem = 作为技能实习生遇到问题
letter-situation-employment-trainee_problem = 我在技能实习或类似制度方面遇到了问题。
situation-employment-dangerous_work = 工作危险或工时太长
letter-situation-employment-dangerous_work = 我在工作场所的危险作业或长时间劳动方面遇到了问题。
situation-employment-dismissal_or_quit = 被解雇，或不让辞职
letter-situation-employment-dismissal_or_quit = 我在解雇、合同终止或离职方面遇到了问题。
situation-employment-no_language_help = 得不到我懂的语言的帮助
letter-situation-employment-no_language_help = 关于劳动或就业事项，我没能得到用我懂的语言提供的帮助。
situation-employment-unclear_rule = 不明白有关工作的规定
letter-situation-employment-unclear_rule = 我不明白有关劳动或雇用保险的哪项规定或手续适用于我。

## tax

situation-tax-tax_wrong = 税金有误或太高
letter-situation-tax-tax_wrong = 我认为向我征收的税额有误或过高。
situation-tax-taxed_twice = 重复征税，或已经缴过
letter-situation-tax-taxed_twice = 我被征收了已经缴纳过的税，或同一项税被征收了两次。
situation-tax-refund_not_paid = 没有收到退税
letter-situation-tax-refund_not_paid = 我没有收到退税。
situation-tax-dependants_refused = 家属的税收扣除没被认可
letter-situation-tax-dependants_refused = 某项税收扣除（例如家属的税收扣除）没有得到认可。
situation-tax-cannot_pay = 缴不起税，或收到警告
letter-situation-tax-cannot_pay = 我难以缴纳某项税金，或收到了警告或扣押通知。
situation-tax-return_difficult = 报税（確定申告）办不了
letter-situation-tax-return_difficult = 我在报税（確定申告）方面遇到困难。
situation-tax-certificate_problem = 税务证明的问题
letter-situation-tax-certificate_problem = 我在税务证明方面遇到了问题。
situation-tax-leaving_japan = 离开日本时的税金问题
letter-situation-tax-leaving_japan = 我不知道在离开日本时或离开之后怎样结清税金。
situation-tax-no_language_help = 得不到我懂的语言的帮助
letter-situation-tax-no_language_help = 关于税务事项，我没能得到用我懂的语言提供的帮助。
situation-tax-unclear_rule = 不明白这项税
letter-situation-tax-unclear_rule = 我不明白为什么要向我征税，或怎样征税。

## welfare_childcare

situation-welfare_childcare-no_place = 进不了保育园或学童保育
letter-situation-welfare_childcare-no_place = 我的孩子没有得到保育园或学童保育的名额。
situation-welfare_childcare-allowance_not_paid = 没有收到津贴
letter-situation-welfare_childcare-allowance_not_paid = 我没有收到我认为我或我的孩子应得的津贴。
situation-welfare_childcare-application_refused = 申请被拒绝，不明白理由
letter-situation-welfare_childcare-application_refused = 我的津贴或支援申请被拒绝，我不明白理由。
situation-welfare_childcare-public_assistance = 生活保护（生活保護）的问题
letter-situation-welfare_childcare-public_assistance = 我在生活保护（生活保護）方面遇到了问题。
situation-welfare_childcare-disability_support = 残障支援的问题
letter-situation-welfare_childcare-disability_support = 我在对残障者或病人的支援方面遇到了问题。
situation-welfare_childcare-fee_wrong = 保育费有误或太高
letter-situation-welfare_childcare-fee_wrong = 我认为某项保育费用有误或过高。
situation-welfare_childcare-child_taken = 儿童咨询所带走了我的孩子
letter-situation-welfare_childcare-child_taken = 我的孩子被有关机关带走照管。
situation-welfare_childcare-no_answer = 很久没有答复
letter-situation-welfare_childcare-no_answer = 我等待有关福利或育儿事项的答复已经很久。
situation-welfare_childcare-treated_badly = 受到粗鲁对待，或被推来推去
letter-situation-welfare_childcare-treated_badly = 在福利或育儿事项上，我受到了粗鲁的对待，或被从一个窗口推到另一个窗口。
situation-welfare_childcare-unclear_rule = 不知道能得到什么支援
letter-situation-welfare_childcare-unclear_rule = 我不明白自己能得到哪项支援，或怎样申请。

## education

situation-education-enrolment_refused = 孩子进不了学校
letter-situation-education-enrolment_refused = 我的孩子没能入学或转学。
situation-education-no_japanese_support = 孩子得不到日语方面的帮助
letter-situation-education-no_japanese_support = 我的孩子在学校没有得到足够的日语方面的帮助。
situation-education-school_costs = 学校费用太高，或没有补助
letter-situation-education-school_costs = 我难以支付学校的费用，或没能获得这方面的补助。
situation-education-scholarship_problem = 奖学金或助学贷款的问题
letter-situation-education-scholarship_problem = 我在奖学金、助学贷款或学费减免方面遇到了问题。
situation-education-lunch_or_religion = 学校不顾及孩子的饮食或宗教
letter-situation-education-lunch_or_religion = 学校没有充分顾及我的孩子在饮食、健康或宗教方面的需要。
situation-education-letters_not_understood = 看不懂学校的通知
letter-situation-education-letters_not_understood = 我看不懂学校的通知，或听不懂学校的说明。
situation-education-diploma_not_recognised = 我的学历或资格不被承认
letter-situation-education-diploma_not_recognised = 我在外国取得的学历、证书或资格没有得到机关的承认。
situation-education-no_japanese_class = 没有面向成人的日语班
letter-situation-education-no_japanese_class = 我没能找到或没能参加公办的日语班。
situation-education-special_needs = 班级不合适，或没有特别支援
letter-situation-education-special_needs = 我的孩子没有得到适合其需要的班级或支援。
situation-education-school_not_acting = 学校不处理我反映的问题
letter-situation-education-school_not_acting = 学校或教育委员会没有处理我反映的问题。

## roads_rivers

situation-roads_rivers-road_damaged = 道路或人行道损坏
letter-situation-roads_rivers-road_damaged = 某处道路或人行道损坏了。
situation-roads_rivers-light_or_sign = 没有路灯、信号灯或反光镜
letter-situation-roads_rivers-light_or_sign = 某处没有路灯、交通信号灯、标志或反光镜，或者这些设施不能正常使用。
situation-roads_rivers-dangerous_place = 路口危险或道路狭窄
letter-situation-roads_rivers-dangerous_place = 某处道路或路口对通行的人有危险。
situation-roads_rivers-river_danger = 河流或斜坡有危险
letter-situation-roads_rivers-river_danger = 某处河流、河岸、斜坡或海岸处于危险状态。
situation-roads_rivers-debris_left = 漂流木、瓦砾或树木没有清理
letter-situation-roads_rivers-debris_left = 漂流木、瓦砾、树木或类似的东西被留在道路上、河里或其他公共场所。
situation-roads_rivers-flooded_road = 道路或水沟积水
letter-situation-roads_rivers-flooded_road = 某处道路、水沟或水渠的水排不出去。
situation-roads_rivers-facility_broken = 公园或公共建筑状况不好
letter-situation-roads_rivers-facility_broken = 某处公园、厕所、建筑物或其他公共设施坏了或状况不好。
situation-roads_rivers-not_accessible = 坐轮椅或推婴儿车无法使用
letter-situation-roads_rivers-not_accessible = 残障者、老年人或带小孩的人不能安全地使用某处道路或公共设施。
situation-roads_rivers-snow_or_ice = 积雪或结冰没有清除
letter-situation-roads_rivers-snow_or_ice = 道路或公共场所的积雪或结冰没有清除。
situation-roads_rivers-works_problem = 道路或公共工程造成困扰
letter-situation-roads_rivers-works_problem = 道路施工或公共机构的建设工程给附近的人造成困扰。

## driving_transport

situation-driving_transport-licence_conversion = 外国驾照换不了日本驾照
letter-situation-driving_transport-licence_conversion = 我在把外国驾照换成日本驾照时遇到困难。
situation-driving_transport-test_problem = 驾照考试不公平或不清楚
letter-situation-driving_transport-test_problem = 我在驾照考试的实施方式或评判方式方面遇到了问题。
situation-driving_transport-licence_renewal = 更新驾照有困难
letter-situation-driving_transport-licence_renewal = 我在更新驾照或更正驾照上的内容时遇到困难。
situation-driving_transport-no_appointment = 预约不上，或等待太久
letter-situation-driving_transport-no_appointment = 我没能预约有关驾照或车辆的手续，或不得不等待太久。
situation-driving_transport-vehicle_papers = 车辆文件或车检的问题
letter-situation-driving_transport-vehicle_papers = 我在车辆的登记、检验或文件方面遇到了问题。
situation-driving_transport-fine_or_points = 罚款或违章记分好像不对
letter-situation-driving_transport-fine_or_points = 我认为对我处以的交通罚款、违章记分或暂停驾照的处分有误。
situation-driving_transport-bus_train_service = 公交或电车停运、晚点或太少
letter-situation-driving_transport-bus_train_service = 公交、电车或其他交通服务被取消、不足或没有按公布的内容运行。
situation-driving_transport-station_not_accessible = 电梯坏了，车站或公交不便使用
letter-situation-driving_transport-station_not_accessible = 某处车站、机场或某种公共交通工具，不是所有人都能安全或方便地使用。
situation-driving_transport-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-driving_transport-treated_badly = 我在机关或乘坐公共交通时受到了粗鲁或不公平的对待。
situation-driving_transport-no_language_help = 得不到我懂的语言的信息
letter-situation-driving_transport-no_language_help = 关于驾照、车辆或交通，我没能得到用我懂的语言提供的信息。

## postal_telecom

situation-postal_telecom-mail_lost = 信件或包裹丢失
letter-situation-postal_telecom-mail_lost = 邮寄的信件或包裹丢失了或没有寄到。
situation-postal_telecom-mail_late = 邮件送得晚或投错
letter-situation-postal_telecom-mail_late = 邮件送得晚，或被送到错误的地址。
situation-postal_telecom-parcel_damaged = 包裹损坏或被放在外面
letter-situation-postal_telecom-parcel_damaged = 包裹送到时已损坏，或被放在不合适的地方。
situation-postal_telecom-delivery_slip = 再次投递或领取有困难
letter-situation-postal_telecom-delivery_slip = 邮件投递未成之后，我在接收或领取该邮件时遇到困难。
situation-postal_telecom-sending_problem = 往国外寄送有困难，或被海关扣留
letter-situation-postal_telecom-sending_problem = 我在往国外寄邮件或汇款时遇到困难，或邮件被海关扣留。
situation-postal_telecom-account_problem = 日本邮储银行账户开不了或用不了
letter-situation-postal_telecom-account_problem = 我没能在日本邮储银行（ゆうちょ銀行）开户或使用账户。
situation-postal_telecom-broadcasting_fee = NHK收视费的问题
letter-situation-postal_telecom-broadcasting_fee = 我在广播电视收视费方面遇到了问题。
situation-postal_telecom-phone_internet = 手机或网络的合同、信号问题
letter-situation-postal_telecom-phone_internet = 我在手机或互联网服务方面遇到了问题。
situation-postal_telecom-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-postal_telecom-treated_badly = 我受到了邮政、广播电视或通信服务的职员粗鲁或不公平的对待。
situation-postal_telecom-spam_or_interference = 骚扰电话或电波干扰
letter-situation-postal_telecom-spam_or_interference = 我受到骚扰电话、骚扰信息或电波干扰的困扰。

## disaster

situation-disaster-certificate_delayed = 受灾证明迟迟不发或被拒绝
letter-situation-disaster-certificate_delayed = 我没有收到我需要的受灾证明（罹災証明書）。
situation-disaster-assessment_wrong = 受损程度被判定得太低
letter-situation-disaster-assessment_wrong = 我认为我的住房的受损情况没有得到正确认定。
situation-disaster-money_not_paid = 没有收到救济金
letter-situation-disaster-money_not_paid = 我没有收到救济金或其他发给受灾者的款项。
situation-disaster-housing_problem = 没有临时住房，或状况不好
letter-situation-disaster-housing_problem = 灾害之后我没能得到临时住房，或临时住房状况不好。
situation-disaster-shelter_problem = 避难所的问题
letter-situation-disaster-shelter_problem = 我在避难所遇到了问题，或没能进入避难所。
situation-disaster-no_information = 没有我懂的警报或信息
letter-situation-disaster-no_information = 我没能得到用我懂的语言提供的灾害警报或灾害信息。
situation-disaster-cleanup_needed = 泥沙、垃圾或损坏没有处理
letter-situation-disaster-cleanup_needed = 灾害造成的泥沙、垃圾没有清除，或灾害造成的损坏没有修复。
situation-disaster-supply_missing = 灾后停水或停电
letter-situation-disaster-supply_missing = 灾害之后，水、电或其他供应没有恢复。
situation-disaster-prevention_missing = 防灾准备不够
letter-situation-disaster-prevention_missing = 我认为我所在地区的防灾准备不够充分。
situation-disaster-unclear_rule = 不知道能得到什么援助
letter-situation-disaster-unclear_rule = 我不明白灾害之后能得到哪项援助，或怎样申请。

## housing_utilities

situation-housing_utilities-application_refused = 公营住宅申请被拒绝或没抽中
letter-situation-housing_utilities-application_refused = 我没能租到公营住宅或UR住宅。
situation-housing_utilities-rent_problem = 公营住宅的房租太高
letter-situation-housing_utilities-rent_problem = 我认为我住的公营住宅或UR住宅的房租或某项费用有误或过高。
situation-housing_utilities-repair_needed = 公营住宅需要修理
letter-situation-housing_utilities-repair_needed = 我住的公营住宅或UR住宅，或其所在的楼房，需要修理。
situation-housing_utilities-moving_out_charge = 公营住宅的退房费用
letter-situation-housing_utilities-moving_out_charge = 我不同意或不明白从公营住宅或UR住宅搬出时要付的费用。
situation-housing_utilities-household_change = 家人不能同住或继续住
letter-situation-housing_utilities-household_change = 我的家人没有获准一起住进公营住宅或UR住宅，或没有获准接替租住该住房。
situation-housing_utilities-water_bill_wrong = 水费有误或太高
letter-situation-housing_utilities-water_bill_wrong = 我认为自来水费或下水道费有误或过高。
situation-housing_utilities-water_cut = 被停水，或缴不起水费
letter-situation-housing_utilities-water_cut = 我的供水已经被停止，或可能被停止。
situation-housing_utilities-water_bad = 自来水脏、水压低或漏水
letter-situation-housing_utilities-water_bad = 自来水的水质、水压或漏水方面有问题。
situation-housing_utilities-sewer_problem = 下水道有臭味、堵塞或溢出
letter-situation-housing_utilities-sewer_problem = 下水道或排水管有问题。
situation-housing_utilities-subsidy_problem = 住房补助被拒绝或不清楚
letter-situation-housing_utilities-subsidy_problem = 我没能获得住房补助，或不明白住房补助的内容。

## environment

situation-environment-not_collected = 我的垃圾没有被收走
letter-situation-environment-not_collected = 我的垃圾没有被收走。
situation-environment-rules_unclear = 不明白垃圾规定
letter-situation-environment-rules_unclear = 我不明白扔垃圾的规定，或得不到用我懂的语言写的规定。
situation-environment-collection_point = 垃圾投放点的问题
letter-situation-environment-collection_point = 投放垃圾的地方有问题。
situation-environment-bulky_or_fee = 大件垃圾或垃圾费用的问题
letter-situation-environment-bulky_or_fee = 我在大件垃圾、资源回收或垃圾费用方面遇到了问题。
situation-environment-illegal_dumping = 有人非法倾倒垃圾
letter-situation-environment-illegal_dumping = 有垃圾被非法倾倒。
situation-environment-noise = 噪音或振动
letter-situation-environment-noise = 我受到噪音或振动的困扰。
situation-environment-smell_or_smoke = 臭味、烟或灰尘
letter-situation-environment-smell_or_smoke = 我受到臭味、烟或灰尘的困扰。
situation-environment-pollution = 水、空气或土壤被污染
letter-situation-environment-pollution = 我认为水、空气或土壤受到了污染。
situation-environment-animals = 流浪动物、野生动物或宠物的问题
letter-situation-environment-animals = 有流浪动物、野生动物、宠物或昆虫方面的问题。
situation-environment-no_action = 向机关反映过，但没有变化
letter-situation-environment-no_action = 我向机关反映了环境问题，但情况没有变化。

## office_conduct

situation-office_conduct-rude = 职员对我态度粗鲁
letter-situation-office_conduct-rude = 我受到了公共机关职员粗鲁的对待。
situation-office_conduct-treated_differently = 因为是外国人而受到较差的对待
letter-situation-office_conduct-treated_differently = 我认为，因为我是外国人，我在公共机关受到了比别人差的对待。
situation-office_conduct-sent_around = 在各窗口之间被推来推去
letter-situation-office_conduct-sent_around = 我被从一个窗口或机关推到另一个窗口或机关。
situation-office_conduct-which_office = 不知道由哪个机关负责
letter-situation-office_conduct-which_office = 我不知道我的事情由哪个公共机关负责。
situation-office_conduct-no_answer = 没有答复，或处理太慢
letter-situation-office_conduct-no_answer = 公共机关很久没有答复我，或很久没有处理我的事情。
situation-office_conduct-not_reached = 等待太久，或电话没人接
letter-situation-office_conduct-not_reached = 我没能联系上公共机关，或不得不等很久才得到接待。
situation-office_conduct-no_language_help = 得不到我懂的语言的帮助
letter-situation-office_conduct-no_language_help = 我没能从公共机关得到用我懂的语言提供的帮助。
situation-office_conduct-form_unclear = 表格或材料太难
letter-situation-office_conduct-form_unclear = 我觉得公共机关的表格或所需材料太难或太多。
situation-office_conduct-wrong_information = 得到的说明有误或不一致
letter-situation-office_conduct-wrong_information = 公共机关给了我错误的或不一致的说明。
situation-office_conduct-data_problem = 文件被弄丢，或资料被泄露
letter-situation-office_conduct-data_problem = 公共机关丢失了我的文件，或泄露了我的个人资料。

## private_dispute

situation-private_dispute-rented_home = 与房东或租房有关的纠纷
letter-situation-private_dispute-rented_home = 我因租住的房屋与房东或中介有纠纷。
situation-private_dispute-purchase = 买东西的纠纷
letter-situation-private_dispute-purchase = 我遇到了与购物有关的纠纷。
situation-private_dispute-contract = 不能解约，或要不回钱
letter-situation-private_dispute-contract = 我遇到了有关合同或有关要求公司退钱的纠纷。
situation-private_dispute-debt_or_loan = 债务、贷款或借出的钱
letter-situation-private_dispute-debt_or_loan = 我在债务、贷款或借出的钱方面遇到了问题。
situation-private_dispute-neighbours = 与邻居的争执
letter-situation-private_dispute-neighbours = 我与邻居有纠纷。
situation-private_dispute-divorce_children = 离婚、孩子或抚养费
letter-situation-private_dispute-divorce_children = 我在离婚、孩子或抚养费方面遇到了问题。
situation-private_dispute-inheritance = 继承或遗嘱
letter-situation-private_dispute-inheritance = 我在继承或遗嘱方面遇到了问题。
situation-private_dispute-traffic_accident = 交通事故后的赔偿
letter-situation-private_dispute-traffic_accident = 我遇到了有关交通事故后赔偿的纠纷。
situation-private_dispute-where_to_turn = 想知道可以去哪里咨询
letter-situation-private_dispute-where_to_turn = 我想知道，关于私人之间的纠纷，可以去哪里咨询。

## human_rights

situation-human_rights-refused_as_foreigner = 店铺或房东拒绝外国人
letter-situation-human_rights-refused_as_foreigner = 因为我是外国人，我被店铺、房东或其他经营者拒绝。
situation-human_rights-racist_words = 因出身或外貌被侮辱
letter-situation-human_rights-racist_words = 我因出身或外貌受到了侮辱。
situation-human_rights-harassment_work = 在职场受到骚扰
letter-situation-human_rights-harassment_work = 我在工作场所受到了骚扰。
situation-human_rights-sexual_harassment = 性骚扰或跟踪纠缠
letter-situation-human_rights-sexual_harassment = 我遭受了性骚扰、跟踪纠缠或类似的行为。
situation-human_rights-child_bullied = 我的孩子被欺负
letter-situation-human_rights-child_bullied = 我的孩子正在受欺负。
situation-human_rights-family_violence = 家人的暴力或控制
letter-situation-human_rights-family_violence = 我遭受了家人或伴侣的暴力、威胁或控制。
situation-human_rights-exploitation = 被强迫工作、被关起来或护照被扣
letter-situation-human_rights-exploitation = 我被强迫工作，或我的自由或证件被夺走。
situation-human_rights-religion_or_identity = 因宗教、残障或性别受到不公平对待
letter-situation-human_rights-religion_or_identity = 我因宗教、残障、性别或性取向受到了不公平的对待。
situation-human_rights-online_abuse = 网上有侮辱我的话或我的照片
letter-situation-human_rights-online_abuse = 网上被人放上了有关我的侮辱性言论、私人信息或照片。
situation-human_rights-no_help_from_office = 机关没有帮助我
letter-situation-human_rights-no_help_from_office = 我就人权事项向公共机关求助，但没有得到帮助。

## crime_police

situation-crime_police-theft = 我的东西被偷了
letter-situation-crime_police-theft = 我的东西被偷了。
situation-crime_police-fraud = 因诈骗损失了钱或个人资料
letter-situation-crime_police-fraud = 我遭到了诈骗，或我的个人资料被盗用。
situation-crime_police-attacked_or_threatened = 被袭击或威胁
letter-situation-crime_police-attacked_or_threatened = 我遭到了袭击或威胁。
situation-crime_police-report_not_accepted = 警察不受理我的报案
letter-situation-crime_police-report_not_accepted = 警察没有受理我的报案，或没有就此采取行动。
situation-crime_police-stopped_by_police = 不明原因地被拦下或搜查
letter-situation-crime_police-stopped_by_police = 我被警察拦下、盘问或搜查，但我不明白理由。
situation-crime_police-treated_badly = 受到警察粗鲁或不公平的对待
letter-situation-crime_police-treated_badly = 我受到了警察粗鲁或不公平的对待。
situation-crime_police-arrest_or_detention = 被捕后或拘留期间的问题
letter-situation-crime_police-arrest_or_detention = 我在逮捕、拘留或监狱方面遇到了问题。
situation-crime_police-court_problem = 法院或检察官方面的问题
letter-situation-crime_police-court_problem = 我在法院或检察官的案件处理方面遇到了问题。
situation-crime_police-lost_property = 失物方面的问题
letter-situation-crime_police-lost_property = 我在失物方面遇到了问题。
situation-crime_police-no_language_help = 得不到我懂的语言的帮助
letter-situation-crime_police-no_language_help = 我没能从警察或法院得到用我懂的语言提供的帮助。
