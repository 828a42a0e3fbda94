### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = 很久没有答复
letter-situation-immigration-no_answer = 我提出了有关在留资格或国籍的申请，等待结果已经很久。
situation-immigration-refused_no_reason = 申请被拒绝，不明白理由
letter-situation-immigration-refused_no_reason = 我的申请被拒绝，我不明白拒绝的理由。
situation-immigration-asked_again = 反复要我补交材料
letter-situation-immigration-asked_again = 入管机关多次要求我提交更多的材料。
situation-immigration-no_appointment = 排长队、预约不上或电话没人接
letter-situation-immigration-no_appointment = 我难以在入管机关得到办理、难以预约，或难以打通入管机关的电话。
situation-immigration-told_different = 不同窗口的说法不同
letter-situation-immigration-told_different = 关于同一项入管手续，不同的职员或窗口给了我不同的说明。
situation-immigration-card_error = 在留卡上有错误
letter-situation-immigration-card_error = 我的在留卡上记载的内容有错误。
situation-immigration-card_not_received = 在留卡或许可没有收到
letter-situation-immigration-card_not_received = 我没有收到应当收到的在留卡或许可。
situation-immigration-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-immigration-treated_badly = 我受到了入管机关职员粗鲁或不公平的对待。
situation-immigration-no_language_help = 得不到我懂的语言的帮助
letter-situation-immigration-no_language_help = 在入管手续上，我得不到用我懂的语言提供的帮助。
situation-immigration-unclear_rule = 不知道哪项规定适用于我
letter-situation-immigration-unclear_rule = 我不明白有关在留资格的哪项规定或手续适用于我。

## resident_registration

situation-resident_registration-record_error = 登记的姓名或资料有错误
letter-situation-resident_registration-record_error = 在市区町村的记录或文件中，我的姓名或其他资料有错误。
situation-resident_registration-name_does_not_fit = 姓名写不下，或有两种写法
letter-situation-resident_registration-name_does_not_fit = 在市区町村的记录中，我的姓名无法正确登记，或有不同的写法。
situation-resident_registration-card_not_received = 个人编号卡或通知没有收到
letter-situation-resident_registration-card_not_received = 我没有收到我的个人编号卡或有关该卡的信件。
situation-resident_registration-card_locked_or_expired = 个人编号卡被锁、过期或不能用
letter-situation-resident_registration-card_locked_or_expired = 我的个人编号卡、其密码或其电子证书被锁定、已过期或不能使用。
situation-resident_registration-notice_not_accepted = 搬家或家庭事项的申报没被受理
letter-situation-resident_registration-notice_not_accepted = 市区町村没有受理我的地址变更申报或家庭事项申报。
situation-resident_registration-certificate_refused = 拿不到证明
letter-situation-resident_registration-certificate_refused = 我没能从市区町村取得我需要的证明。
situation-resident_registration-registration_deleted = 我的登记被注销
letter-situation-resident_registration-registration_deleted = 我的住民登记被注销了。
situation-resident_registration-papers_again = 让我回去再补材料
letter-situation-resident_registration-papers_again = 办理有关住民登记或个人编号的手续时，我多次被要求带来别的材料。
situation-resident_registration-no_language_help = 得不到我懂的语言的帮助
letter-situation-resident_registration-no_language_help = 在有关住民登记或个人编号的手续上，我得不到用我懂的语言提供的帮助。
situation-resident_registration-unclear_rule = 不明白我必须办什么
letter-situation-resident_registration-unclear_rule = 我不明白自己必须办理住民登记或个人编号方面的哪项申报或手续。

## pension

situation-pension-no_answer = 很久没有决定
letter-situation-pension-no_answer = 我就养老金事项等待决定已经很久。
situation-pension-lump_sum_not_paid = 退出一次性补助没有支付（脱退一时金）
letter-situation-pension-lump_sum_not_paid = 我申请的退出一次性补助（脱退一时金）没有支付给我。
situation-pension-record_missing = 养老金记录缺少月份
letter-situation-pension-record_missing = 我的养老金记录没有显示我认为应当记录的全部期间。
situation-pension-asked_to_pay_wrong = 被要求缴纳不该缴的保险费
letter-situation-pension-asked_to_pay_wrong = 我被要求缴纳我认为自己没有义务缴纳的养老金保险费。
situation-pension-cannot_pay = 缴不起，或没能获得减免
letter-situation-pension-cannot_pay = 我难以缴纳养老金保险费，或没能获得保险费的免除。
situation-pension-seizure_warning = 收到催缴或扣押的信
letter-situation-pension-seizure_warning = 我收到了有关养老金保险费的催缴通知、警告或扣押通知。
situation-pension-employer_not_enrolled = 公司没有给我加入保险
letter-situation-pension-employer_not_enrolled = 我的雇主没有为我加入厚生年金保险。
situation-pension-benefit_refused = 养老金被拒绝或太少
letter-situation-pension-benefit_refused = 我的养老金申请被拒绝，或我认为养老金的金额有误。
situation-pension-no_language_help = 得不到我懂的语言的帮助
letter-situation-pension-no_language_help = 在养老金事项上，我得不到用我懂的语言提供的帮助。
situation-pension-unclear_rule = 不明白养老金的规定
letter-situation-pension-unclear_rule = 我不明白哪项养老金规定或手续适用于我。

## health_insurance

situation-health_insurance-premium_too_high = 保险费太高或有误
letter-situation-health_insurance-premium_too_high = 我认为向我收取的保险费有误或过高。
situation-health_insurance-cannot_pay = 缴不起保险费
letter-situation-health_insurance-cannot_pay = 我难以缴纳健康保险或护理保险的保险费。
situation-health_insurance-card_not_received = 保险证或资格证明没有收到
letter-situation-health_insurance-card_not_received = 我没有收到我的健康保险证或资格证明。
situation-health_insurance-card_does_not_work = 医院不接受我的保险证
letter-situation-health_insurance-card_does_not_work = 医疗机构没有接受我的保险证，或我当作保险证使用的个人编号卡。
situation-health_insurance-refund_not_paid = 退款或补助没有支付
letter-situation-health_insurance-refund_not_paid = 我没有收到健康保险的退款或补助。
situation-health_insurance-employer_not_enrolled = 公司没有给我加入保险
letter-situation-health_insurance-employer_not_enrolled = 我的雇主没有为我加入面向雇员的健康保险。
situation-health_insurance-change_of_insurance = 加入、退出或更换保险有困难
letter-situation-health_insurance-change_of_insurance = 我在加入、退出或更换健康保险时遇到困难。
situation-health_insurance-care_problem = 护理方面有问题
letter-situation-health_insurance-care_problem = 我在护理保险的认定或服务方面有问题。
situation-health_insurance-no_language_help = 得不到我懂的语言的帮助
letter-situation-health_insurance-no_language_help = 在健康保险或护理保险方面，我得不到用我懂的语言提供的帮助。
situation-health_insurance-unclear_rule = 不明白规定
letter-situation-health_insurance-unclear_rule = 我不明白健康保险或护理保险的哪项规定或手续适用于我。

## infectious_disease

situation-infectious_disease-voucher_not_received = 疫苗接种券没有收到
letter-situation-infectious_disease-voucher_not_received = 我没有收到疫苗接种券或接种通知。
situation-infectious_disease-booking_impossible = 疫苗接种预约不上
letter-situation-infectious_disease-booking_impossible = 我没能预约疫苗接种。
situation-infectious_disease-certificate_problem = 疫苗接种证明有问题
letter-situation-infectious_disease-certificate_problem = 我在疫苗接种证明或接种记录方面有问题。
situation-infectious_disease-side_effect = 接种后健康受到损害
letter-situation-infectious_disease-side_effect = 我为疫苗接种后的健康损害寻求救济。
situation-infectious_disease-centre_not_reached = 联系不上保健所
letter-situation-infectious_disease-centre_not_reached = 我没能联系上保健所。
situation-infectious_disease-isolation_problem = 隔离期间或检测后有问题
letter-situation-infectious_disease-isolation_problem = 在隔离期间或检测之后，我在所得到的支援或指示方面遇到了问题。
situation-infectious_disease-border_problem = 检疫或入境有问题
letter-situation-infectious_disease-border_problem = 我在口岸的检疫或入境措施方面遇到了问题。
situation-infectious_disease-payment_not_received = 补助金没有支付
letter-situation-infectious_disease-payment_not_received = 我没有收到与传染病防治措施有关的款项或贷款。
situation-infectious_disease-no_language_help = 得不到我懂的语言的信息
letter-situation-infectious_disease-no_language_help = 我得不到用我懂的语言提供的有关传染病防治措施的信息。
situation-infectious_disease-unclear_rule = 不明白规定或措施
letter-situation-infectious_disease-unclear_rule = 我不明白哪项传染病防治的规定或措施适用于我。

## employment

situation-employment-unpaid_wages = 工资没有全部支付
letter-situation-employment-unpaid_wages = 我的工资没有全部支付。
situation-employment-unemployment_benefit = 失业金被拒绝或迟迟不到
letter-situation-employment-unemployment_benefit = 我没有收到我申请的或预期的失业金。
situation-employment-separation_slip = 没有拿到离职票
letter-situation-employment-separation_slip = 我没有收到离职后需要的离职票。
situation-employment-work_accident = 工伤没有得到认定或支付
letter-situation-employment-work_accident = 因工作造成事故或疾病之后，我在劳灾保险方面有问题。
situation-employment-no_proper_help = 机关没有好好帮助我
letter-situation-employment-no_proper_help = 我没有从负责劳动或就业的机关得到应有的帮助。
situation-employment-trainee_problem = 作为技能实习生有问题
letter-situation-employment-trainee_problem = 我在技能实习或类似制度方面有问题。
situation-employment-dangerous_work = 工作危险或时间太长
letter-situation-employment-dangerous_work = 我有一个关于工作场所的危险作业或长时间劳动的问题。
situation-employment-dismissal_or_quit = 被解雇，或不让辞职
letter-situation-employment-dismissal_or_quit = 我在解雇、合同终止或离职方面有问题。
situation-employment-no_language_help = 得不到我懂的语言的帮助
letter-situation-employment-no_language_help = 在劳动或就业事项上，我得不到用我懂的语言提供的帮助。
situation-employment-unclear_rule = 不明白有关工作的规定
letter-situation-employment-unclear_rule = 我不明白有关劳动或雇用保险的哪项规定或手续适用于我。

## tax

situation-tax-tax_wrong = 税金有误或太高
letter-situation-tax-tax_wrong = 我认为向我征收的税额有误或过高。
situation-tax-taxed_twice = 重复征税，或已经缴过
letter-situation-tax-taxed_twice = 我被征收了已经缴纳过的税，或同一税被征收了两次。
situation-tax-refund_not_paid = 退税没有收到
letter-situation-tax-refund_not_paid = 我没有收到退税。
situation-tax-dependants_refused = 家属的扣除没被认可
letter-situation-tax-dependants_refused = 某项税收扣除（例如家属的扣除）没有得到认可。
situation-tax-cannot_pay = 缴不起税，或收到警告
letter-situation-tax-cannot_pay = 我难以缴纳某项税金，或收到了警告或扣押通知。
situation-tax-return_difficult = 没能报税
letter-situation-tax-return_difficult = 我在报税（确定申告）方面有困难。
situation-tax-certificate_problem = 税务证明有问题
letter-situation-tax-certificate_problem = 我在税务证明方面有问题。
situation-tax-leaving_japan = 离开日本时的税金问题
letter-situation-tax-leaving_japan = 我不知道在离开日本时或离开之后怎样办理税金事宜。
situation-tax-no_language_help = 得不到我懂的语言的帮助
letter-situation-tax-no_language_help = 在税务事项上，我得不到用我懂的语言提供的帮助。
situation-tax-unclear_rule = 不明白这项税
letter-situation-tax-unclear_rule = 我不明白自己为什么要缴税，或怎样被征税。

## welfare_childcare

situation-welfare_childcare-no_place = 进不了保育园或学童保育
letter-situation-welfare_childcare-no_place = 我的孩子没有得到保育园或学童保育的名额。
situation-welfare_childcare-allowance_not_paid = 津贴没有支付
letter-situation-welfare_childcare-allowance_not_paid = 我没有收到我认为我或我的孩子应得的津贴。
situation-welfare_childcare-application_refused = 申请被拒绝，不明白理由
letter-situation-welfare_childcare-application_refused = 我的津贴或支援申请被拒绝，我不明白理由。
situation-welfare_childcare-public_assistance = 生活保护方面有问题
letter-situation-welfare_childcare-public_assistance = 我在生活保护方面有问题。
situation-welfare_childcare-disability_support = 残障支援方面有问题
letter-situation-welfare_childcare-disability_support = 我有一个关于对残障者或病人的支援的问题。
situation-welfare_childcare-fee_wrong = 保育费有误或太高
letter-situation-welfare_childcare-fee_wrong = 我认为某项保育费用有误或过高。
situation-welfare_childcare-child_taken = 儿童咨询所带走了我的孩子
letter-situation-welfare_childcare-child_taken = 我的孩子被有关机关带走并由其照管。
situation-welfare_childcare-no_answer = 很久没有答复
letter-situation-welfare_childcare-no_answer = 我就福利或育儿事项等待答复已经很久。
situation-welfare_childcare-treated_badly = 受到粗鲁对待，或被推来推去
letter-situation-welfare_childcare-treated_badly = 在福利或育儿事项上，我受到了粗鲁的对待，或被从一个窗口推到另一个窗口。
situation-welfare_childcare-unclear_rule = 不知道能得到什么支援
letter-situation-welfare_childcare-unclear_rule = 我不明白自己能得到哪项支援，或怎样申请。

## education

situation-education-enrolment_refused = 孩子不能入学
letter-situation-education-enrolment_refused = 我的孩子没能入学或转学。
situation-education-no_japanese_support = 孩子得不到日语帮助
letter-situation-education-no_japanese_support = 我的孩子在学校没有得到足够的日语帮助。
situation-education-school_costs = 学校费用太高，或没有补助
letter-situation-education-school_costs = 我难以支付学校的费用，或没能获得这方面的补助。
situation-education-scholarship_problem = 奖学金或助学贷款有问题
letter-situation-education-scholarship_problem = 我在奖学金、助学贷款或学费减免方面有问题。
situation-education-lunch_or_religion = 学校不顾及饮食或宗教
letter-situation-education-lunch_or_religion = 学校没有充分顾及我的孩子在饮食、健康或宗教方面的需要。
situation-education-letters_not_understood = 看不懂学校的通知
letter-situation-education-letters_not_understood = 我看不懂学校的通知，或听不懂学校的说明。
situation-education-diploma_not_recognised = 我的学历或资格不被承认
letter-situation-education-diploma_not_recognised = 我在外国取得的学历、证书或资格没有得到机关的承认。
situation-education-no_japanese_class = 没有成人日语班
letter-situation-education-no_japanese_class = 我没能找到或没能参加公共的日语班。
situation-education-special_needs = 班级不合适，或没有特殊支援
letter-situation-education-special_needs = 我的孩子没有得到适合其需要的班级或支援。
situation-education-school_not_acting = 学校不处理问题
letter-situation-education-school_not_acting = 学校或教育委员会没有处理我反映的问题。

## roads_rivers

situation-roads_rivers-road_damaged = 道路或人行道损坏
letter-situation-roads_rivers-road_damaged = 某处道路或人行道损坏了。
situation-roads_rivers-light_or_sign = 没有路灯、信号灯或反光镜
letter-situation-roads_rivers-light_or_sign = 某处缺少路灯、交通信号灯、标志或反光镜，或其不能正常使用。
situation-roads_rivers-dangerous_place = 路口危险或道路狭窄
letter-situation-roads_rivers-dangerous_place = 某处道路或路口对使用的人有危险。
situation-roads_rivers-river_danger = 河流或斜坡有危险
letter-situation-roads_rivers-river_danger = 某处河流、河岸、斜坡或海岸处于危险状态。
situation-roads_rivers-debris_left = 漂流木、瓦砾或树木没有清理
letter-situation-roads_rivers-debris_left = 漂流木、瓦砾、树木或类似的东西被留在道路上、河里或其他公共场所。
situation-roads_rivers-flooded_road = 道路或水沟积水
letter-situation-roads_rivers-flooded_road = 道路、水沟或水渠的水排不出去。
situation-roads_rivers-facility_broken = 公园或公共建筑状况不好
letter-situation-roads_rivers-facility_broken = 某处公园、厕所、建筑物或其他公共设施坏了或状况不好。
situation-roads_rivers-not_accessible = 轮椅或婴儿车不能通行
letter-situation-roads_rivers-not_accessible = 残障者、老年人或带小孩的人不能安全地使用某处道路或公共设施。
situation-roads_rivers-snow_or_ice = 积雪或结冰没有清除
letter-situation-roads_rivers-snow_or_ice = 道路或公共场所的积雪或结冰没有清除。
situation-roads_rivers-works_problem = 道路或公共工程造成困扰
letter-situation-roads_rivers-works_problem = 道路工程或公共机构的建设工程给附近的人造成困扰。

## driving_transport

situation-driving_transport-licence_conversion = 外国驾照换不了日本驾照
letter-situation-driving_transport-licence_conversion = 我在把外国驾照换成日本驾照时遇到困难。
situation-driving_transport-test_problem = 驾照考试不公平或不清楚
letter-situation-driving_transport-test_problem = 我对驾照考试的实施方式或评判方式有问题。
situation-driving_transport-licence_renewal = 更新驾照有困难
letter-situation-driving_transport-licence_renewal = 我在更新驾照或更正驾照上的内容时遇到困难。
situation-driving_transport-no_appointment = 预约不上，或等待太久
letter-situation-driving_transport-no_appointment = 我没能预约有关驾照或车辆的手续，或不得不等待太久。
situation-driving_transport-vehicle_papers = 车辆文件或车检有问题
letter-situation-driving_transport-vehicle_papers = 我在车辆的登记、检验或文件方面有问题。
situation-driving_transport-fine_or_points = 罚款或扣分好像不对
letter-situation-driving_transport-fine_or_points = 我认为对我处以的交通罚款、违章记分或驾照停用有误。
situation-driving_transport-bus_train_service = 公交或电车停运、晚点或太少
letter-situation-driving_transport-bus_train_service = 公交、电车或其他交通服务被取消、不足或没有按公布的内容运行。
situation-driving_transport-station_not_accessible = 电梯坏了，车站或公交不便使用
letter-situation-driving_transport-station_not_accessible = 某车站、机场或公共交通工具不能让所有人安全或方便地使用。
situation-driving_transport-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-driving_transport-treated_badly = 我在机关或公共交通上受到了粗鲁或不公平的对待。
situation-driving_transport-no_language_help = 得不到我懂的语言的信息
letter-situation-driving_transport-no_language_help = 我得不到用我懂的语言提供的有关驾照、车辆或交通的信息。

## postal_telecom

situation-postal_telecom-mail_lost = 信件或包裹丢失
letter-situation-postal_telecom-mail_lost = 邮寄的信件或包裹丢失了或没有寄到。
situation-postal_telecom-mail_late = 邮件迟到或投错
letter-situation-postal_telecom-mail_late = 邮件送得晚，或被送到错误的地址。
situation-postal_telecom-parcel_damaged = 包裹损坏或被放在外面
letter-situation-postal_telecom-parcel_damaged = 包裹送到时已损坏，或被放在不合适的地方。
situation-postal_telecom-delivery_slip = 再次投递或领取有困难
letter-situation-postal_telecom-delivery_slip = 邮件投递未成之后，我在收取或领取邮件时遇到困难。
situation-postal_telecom-sending_problem = 往国外寄送有困难，或被海关扣留
letter-situation-postal_telecom-sending_problem = 我在往国外寄邮件或汇款时遇到困难，或邮件被海关扣留。
situation-postal_telecom-account_problem = 邮储账户开不了或不能用
letter-situation-postal_telecom-account_problem = 我没能在邮储银行（ゆうちょ銀行）开户或使用账户。
situation-postal_telecom-broadcasting_fee = NHK收视费有问题
letter-situation-postal_telecom-broadcasting_fee = 我在广播电视收视费方面有问题。
situation-postal_telecom-phone_internet = 手机或网络的合同或信号
letter-situation-postal_telecom-phone_internet = 我在手机或互联网服务方面有问题。
situation-postal_telecom-treated_badly = 受到职员粗鲁或不公平的对待
letter-situation-postal_telecom-treated_badly = 我受到了邮政、广播电视或通信服务职员粗鲁或不公平的对待。
situation-postal_telecom-spam_or_interference = 骚扰电话或电波干扰
letter-situation-postal_telecom-spam_or_interference = 我受到不想要的来电、信息或电波干扰的困扰。

## disaster

situation-disaster-certificate_delayed = 受灾证明迟迟不发或被拒绝
letter-situation-disaster-certificate_delayed = 我没有收到我需要的受灾证明（罹災証明書）。
situation-disaster-assessment_wrong = 受损程度被判定得太低
letter-situation-disaster-assessment_wrong = 我认为对我的住房受损情况的认定不正确。
situation-disaster-money_not_paid = 救济金没有支付
letter-situation-disaster-money_not_paid = 我没有收到救济金或其他发给受灾者的款项。
situation-disaster-housing_problem = 没有临时住房，或状况不好
letter-situation-disaster-housing_problem = 灾害之后我没能得到临时住房，或临时住房状况不好。
situation-disaster-shelter_problem = 避难所有问题
letter-situation-disaster-shelter_problem = 我在避难所遇到了问题，或没能进入避难所。
situation-disaster-no_information = 没有我懂的警报或信息
letter-situation-disaster-no_information = 我得不到用我懂的语言提供的灾害警报或灾害信息。
situation-disaster-cleanup_needed = 泥土、垃圾或损坏没有处理
letter-situation-disaster-cleanup_needed = 灾害造成的泥土、垃圾或损坏没有清除或修复。
situation-disaster-supply_missing = 灾后停水或停电
letter-situation-disaster-supply_missing = 灾害之后，水、电或其他供应没有恢复。
situation-disaster-prevention_missing = 防灾准备不够
letter-situation-disaster-prevention_missing = 我认为我所在地区的防灾准备不够充分。
situation-disaster-unclear_rule = 不知道能得到什么援助
letter-situation-disaster-unclear_rule = 我不明白灾害之后能得到哪项援助，或怎样申请。

## housing_utilities

situation-housing_utilities-application_refused = 公营住宅被拒绝或没抽中
letter-situation-housing_utilities-application_refused = 我没能得到公营住宅或UR住宅的住房。
situation-housing_utilities-rent_problem = 公营住宅的房租太高
letter-situation-housing_utilities-rent_problem = 我认为我的公营住宅或UR住宅的房租或某项费用有误或过高。
situation-housing_utilities-repair_needed = 公营住宅需要修理
letter-situation-housing_utilities-repair_needed = 我的公营住宅或UR住宅的住房或其楼房需要修理。
situation-housing_utilities-moving_out_charge = 公营住宅的退房费用
letter-situation-housing_utilities-moving_out_charge = 我不同意或不明白从公营住宅或UR住宅搬出时的费用。
situation-housing_utilities-household_change = 家人不能同住或继续住
letter-situation-housing_utilities-household_change = 我的家人没有获准在公营住宅或UR住宅同住，或没有获准承继该住房。
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
situation-environment-collection_point = 垃圾投放点有问题
letter-situation-environment-collection_point = 投放垃圾的地方有问题。
situation-environment-bulky_or_fee = 大件垃圾或垃圾费用
letter-situation-environment-bulky_or_fee = 我在大件垃圾、资源回收或垃圾费用方面有问题。
situation-environment-illegal_dumping = 有人非法丢弃东西
letter-situation-environment-illegal_dumping = 有垃圾被非法丢弃。
situation-environment-noise = 噪音或振动
letter-situation-environment-noise = 我受到噪音或振动的困扰。
situation-environment-smell_or_smoke = 臭味、烟或灰尘
letter-situation-environment-smell_or_smoke = 我受到臭味、烟或灰尘的困扰。
situation-environment-pollution = 水、空气或土壤被污染
letter-situation-environment-pollution = 我认为水、空气或土壤受到了污染。
situation-environment-animals = 流浪动物、野生动物或宠物
letter-situation-environment-animals = 有流浪动物、野生动物、宠物或昆虫方面的问题。
situation-environment-no_action = 告诉了机关，但没有变化
letter-situation-environment-no_action = 我向机关反映了环境问题，但情况没有变化。

## office_conduct

situation-office_conduct-rude = 职员对我粗鲁
letter-situation-office_conduct-rude = 我受到了公共机关职员粗鲁的对待。
situation-office_conduct-treated_differently = 因为是外国人而受到较差的对待
letter-situation-office_conduct-treated_differently = 我认为，因为我是外国人，公共机关给我的对待比别人差。
situation-office_conduct-sent_around = 在各窗口之间被推来推去
letter-situation-office_conduct-sent_around = 我被从一个窗口或机关推到另一个窗口或机关。
situation-office_conduct-which_office = 不知道由哪个机关负责
letter-situation-office_conduct-which_office = 我不知道我的事情由哪个公共机关负责。
situation-office_conduct-no_answer = 没有答复，或处理太慢
letter-situation-office_conduct-no_answer = 公共机关很久没有答复我，或很久没有处理我的事情。
situation-office_conduct-not_reached = 等待太久，或电话没人接
letter-situation-office_conduct-not_reached = 我没能联系上公共机关，或不得不等待很久才得到办理。
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
letter-situation-private_dispute-rented_home = 我与房东或中介因租住的房屋有纠纷。
situation-private_dispute-purchase = 买东西的纠纷
letter-situation-private_dispute-purchase = 我有一个关于购物的纠纷。
situation-private_dispute-contract = 不能解约或要不回钱
letter-situation-private_dispute-contract = 我有一个关于合同或要求公司退钱的纠纷。
situation-private_dispute-debt_or_loan = 债务、贷款或借出的钱
letter-situation-private_dispute-debt_or_loan = 我有一个关于债务、贷款或借出的钱的问题。
situation-private_dispute-neighbours = 与邻居的争执
letter-situation-private_dispute-neighbours = 我与邻居有纠纷。
situation-private_dispute-divorce_children = 离婚、孩子或抚养费
letter-situation-private_dispute-divorce_children = 我有一个关于离婚、孩子或抚养费的问题。
situation-private_dispute-inheritance = 继承或遗嘱
letter-situation-private_dispute-inheritance = 我有一个关于继承或遗嘱的问题。
situation-private_dispute-traffic_accident = 交通事故后的赔偿
letter-situation-private_dispute-traffic_accident = 我有一个关于交通事故后赔偿的纠纷。
situation-private_dispute-where_to_turn = 想知道可以去哪里咨询
letter-situation-private_dispute-where_to_turn = 我想知道，关于私人之间的纠纷可以去哪里咨询。

## human_rights

situation-human_rights-refused_as_foreigner = 店铺或房东拒绝外国人
letter-situation-human_rights-refused_as_foreigner = 因为我是外国人，我被店铺、房东或其他商家拒绝。
situation-human_rights-racist_words = 因出身或外貌被侮辱
letter-situation-human_rights-racist_words = 我因出身或外貌受到了侮辱。
situation-human_rights-harassment_work = 在职场受到骚扰
letter-situation-human_rights-harassment_work = 我在工作场所受到了骚扰。
situation-human_rights-sexual_harassment = 性骚扰或跟踪纠缠
letter-situation-human_rights-sexual_harassment = 我遭受了性骚扰、跟踪纠缠或类似的行为。
situation-human_rights-child_bullied = 我的孩子被欺负
letter-situation-human_rights-child_bullied = 我的孩子正在受到欺负。
situation-human_rights-family_violence = 家人的暴力或控制
letter-situation-human_rights-family_violence = 我遭受了家人或伴侣的暴力、威胁或控制。
situation-human_rights-exploitation = 被强迫工作、被关起来或护照被扣
letter-situation-human_rights-exploitation = 我被强迫工作，或我的自由或证件被夺走。
situation-human_rights-religion_or_identity = 因宗教、残障或性别
letter-situation-human_rights-religion_or_identity = 我因宗教、残障、性别或性取向受到了不公平的对待。
situation-human_rights-online_abuse = 网上有侮辱我的话或我的照片
letter-situation-human_rights-online_abuse = 网上被人放上了有关我的侮辱性言论、私人信息或照片。
situation-human_rights-no_help_from_office = 机关没有帮助我
letter-situation-human_rights-no_help_from_office = 我就人权事项向公共机关求助，但没有得到帮助。

## crime_police

situation-crime_police-theft = 我的东西被偷了
letter-situation-crime_police-theft = 我有东西被偷了。
situation-crime_police-fraud = 因诈骗失去了钱或个人资料
letter-situation-crime_police-fraud = 我遭受了诈骗，或我的个人资料被盗用。
situation-crime_police-attacked_or_threatened = 被袭击或威胁
letter-situation-crime_police-attacked_or_threatened = 我被袭击或威胁了。
situation-crime_police-report_not_accepted = 警察不受理我的报案
letter-situation-crime_police-report_not_accepted = 警察没有受理我的报案，或没有采取行动。
situation-crime_police-stopped_by_police = 不明原因地被拦下或搜查
letter-situation-crime_police-stopped_by_police = 我被警察拦下、盘问或搜查，我不明白理由。
situation-crime_police-treated_badly = 受到警察粗鲁或不公平的对待
letter-situation-crime_police-treated_badly = 我受到了警察粗鲁或不公平的对待。
situation-crime_police-arrest_or_detention = 逮捕后或拘留中有问题
letter-situation-crime_police-arrest_or_detention = 我有一个关于逮捕、拘留或监狱的问题。
situation-crime_police-court_problem = 法院或检察官方面有问题
letter-situation-crime_police-court_problem = 我有一个关于法院或检察官处理案件的问题。
situation-crime_police-lost_property = 失物方面有问题
letter-situation-crime_police-lost_property = 我有一个关于失物的问题。
situation-crime_police-no_language_help = 得不到我懂的语言的帮助
letter-situation-crime_police-no_language_help = 我没能从警察或法院得到用我懂的语言提供的帮助。
