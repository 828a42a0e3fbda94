### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = 오랫동안 답이 없음
letter-situation-immigration-no_answer = 재류 자격 또는 국적에 관한 신청의 결과를 오랫동안 기다리고 있습니다.
situation-immigration-refused_no_reason = 거절당했는데 이유를 모름
letter-situation-immigration-refused_no_reason = 제 신청이 거절되었으며 거절된 이유를 모르겠습니다.
situation-immigration-asked_again = 추가 서류를 계속 요구받음
letter-situation-immigration-asked_again = 출입국 당국이 저에게 추가 서류를 제출하라고 여러 번 요구했습니다.
situation-immigration-no_appointment = 긴 대기, 예약이나 전화 연결이 안 됨
letter-situation-immigration-no_appointment = 출입국 관서에서 창구 이용, 예약 또는 전화 연결에 어려움을 겪고 있습니다.
situation-immigration-told_different = 창구마다 설명이 다름
letter-situation-immigration-told_different = 같은 출입국 절차에 대해 담당자나 창구에 따라 서로 다른 안내를 받았습니다.
situation-immigration-card_error = 재류카드의 내용이 잘못됨
letter-situation-immigration-card_error = 제 재류카드의 기재 내용에 잘못이 있습니다.
situation-immigration-card_not_received = 재류카드나 허가증이 오지 않음
letter-situation-immigration-card_not_received = 받아야 할 재류카드 또는 허가증을 받지 못했습니다.
situation-immigration-treated_badly = 직원에게 무례하거나 불공평한 대우를 받음
letter-situation-immigration-treated_badly = 출입국 당국의 직원에게서 무례하거나 불공평한 대우를 받았습니다.
situation-immigration-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-immigration-no_language_help = 출입국 절차에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-immigration-unclear_rule = 어떤 규칙이 나에게 해당하는지 모름
letter-situation-immigration-unclear_rule = 재류 자격에 관한 어떤 규칙이나 절차가 저에게 해당하는지 모르겠습니다.

## resident_registration

situation-resident_registration-record_error = 기록의 이름이나 정보가 잘못됨
letter-situation-resident_registration-record_error = 시정촌의 기록 또는 서류에 있는 제 이름이나 다른 정보에 잘못이 있습니다.
situation-resident_registration-name_does_not_fit = 이름이 다 안 들어가거나 표기가 제각각임
letter-situation-resident_registration-name_does_not_fit = 시정촌의 기록에 제 이름을 올바르게 입력할 수 없거나, 제 이름이 서로 다르게 표기되어 있습니다.
situation-resident_registration-card_not_received = 마이넘버카드나 안내 편지가 오지 않음
letter-situation-resident_registration-card_not_received = 제 마이넘버카드 또는 그에 관한 편지를 받지 못했습니다.
situation-resident_registration-card_locked_or_expired = 마이넘버카드가 잠김, 만료됨, 작동하지 않음
letter-situation-resident_registration-card_locked_or_expired = 제 마이넘버카드, 그 비밀번호 또는 전자 증명서가 잠겼거나 만료되었거나 작동하지 않습니다.
situation-resident_registration-notice_not_accepted = 이사나 가족 관계 신고를 받아 주지 않음
letter-situation-resident_registration-notice_not_accepted = 시정촌이 저의 주소 변경 신고 또는 가족 관계 신고를 받아 주지 않았습니다.
situation-resident_registration-certificate_refused = 증명서를 받지 못함
letter-situation-resident_registration-certificate_refused = 필요한 증명서를 시정촌에서 발급받을 수 없었습니다.
situation-resident_registration-registration_deleted = 내 주민 등록이 삭제됨
letter-situation-resident_registration-registration_deleted = 제 주민 등록이 삭제되었습니다.
situation-resident_registration-papers_again = 서류가 더 필요하다며 돌려보내짐
letter-situation-resident_registration-papers_again = 주민 등록 또는 마이넘버에 관한 절차에서 다른 서류를 가져오라는 요구를 여러 번 받았습니다.
situation-resident_registration-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-resident_registration-no_language_help = 주민 등록 또는 마이넘버에 관한 절차에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-resident_registration-unclear_rule = 무엇을 해야 하는지 모름
letter-situation-resident_registration-unclear_rule = 주민 등록 또는 마이넘버에 관해 제가 어떤 신고나 절차를 해야 하는지 모르겠습니다.

## pension

situation-pension-no_answer = 오랫동안 결정이 없음
letter-situation-pension-no_answer = 연금에 관한 결정을 오랫동안 기다리고 있습니다.
situation-pension-lump_sum_not_paid = 탈퇴 일시금을 받지 못함
letter-situation-pension-lump_sum_not_paid = 신청한 탈퇴 일시금을 지급받지 못했습니다.
situation-pension-record_missing = 연금 기록에 빠진 기간이 있음
letter-situation-pension-record_missing = 기록되어 있어야 한다고 생각하는 기간 가운데 일부가 제 연금 기록에 나와 있지 않습니다.
situation-pension-asked_to_pay_wrong = 낼 필요가 없는 돈을 청구받음
letter-situation-pension-asked_to_pay_wrong = 낼 의무가 없다고 생각하는 연금 보험료를 내라는 요구를 받았습니다.
situation-pension-cannot_pay = 보험료를 낼 수 없거나 면제받지 못함
letter-situation-pension-cannot_pay = 연금 보험료를 내기 어렵거나, 보험료 면제를 받을 수 없었습니다.
situation-pension-seizure_warning = 독촉장이나 압류 통지가 옴
letter-situation-pension-seizure_warning = 연금 보험료에 관한 독촉, 경고 또는 압류 통지를 받았습니다.
situation-pension-employer_not_enrolled = 회사가 연금에 가입시켜 주지 않음
letter-situation-pension-employer_not_enrolled = 제 고용주가 저를 후생연금 보험에 가입시키지 않았습니다.
situation-pension-benefit_refused = 연금 청구가 거절됐거나 금액이 너무 적음
letter-situation-pension-benefit_refused = 제 연금 청구가 거절되었거나, 연금 금액이 잘못되었다고 생각합니다.
situation-pension-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-pension-no_language_help = 연금에 관한 일에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-pension-unclear_rule = 연금 규칙을 모르겠음
letter-situation-pension-unclear_rule = 연금에 관한 어떤 규칙이나 절차가 저에게 해당하는지 모르겠습니다.

## health_insurance

situation-health_insurance-premium_too_high = 보험료가 너무 비싸거나 잘못됨
letter-situation-health_insurance-premium_too_high = 저에게 청구된 보험료가 잘못되었거나 너무 비싸다고 생각합니다.
situation-health_insurance-cannot_pay = 보험료를 낼 수 없음
letter-situation-health_insurance-cannot_pay = 건강 보험 또는 개호 보험의 보험료를 내기 어렵습니다.
situation-health_insurance-card_not_received = 보험증이나 증명서가 오지 않음
letter-situation-health_insurance-card_not_received = 제 건강 보험증 또는 증명서를 받지 못했습니다.
situation-health_insurance-card_does_not_work = 병원에서 보험증이나 카드를 받아 주지 않음
letter-situation-health_insurance-card_does_not_work = 제 보험증 또는 보험증으로 쓰는 마이넘버카드를 의료 기관이 받아 주지 않았습니다.
situation-health_insurance-refund_not_paid = 환급금이나 수당을 받지 못함
letter-situation-health_insurance-refund_not_paid = 건강 보험에서 환급금 또는 수당을 받지 못했습니다.
situation-health_insurance-employer_not_enrolled = 회사가 건강 보험에 가입시켜 주지 않음
letter-situation-health_insurance-employer_not_enrolled = 제 고용주가 저를 직장 건강 보험에 가입시키지 않았습니다.
situation-health_insurance-change_of_insurance = 보험의 가입, 탈퇴, 변경이 어려움
letter-situation-health_insurance-change_of_insurance = 건강 보험의 가입, 탈퇴 또는 변경에 어려움을 겪고 있습니다.
situation-health_insurance-care_problem = 개호 보험에 문제가 있음
letter-situation-health_insurance-care_problem = 개호 보험의 인정 심사 또는 서비스에 문제가 있습니다.
situation-health_insurance-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-health_insurance-no_language_help = 건강 보험 또는 개호 보험에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-health_insurance-unclear_rule = 보험 규칙을 모르겠음
letter-situation-health_insurance-unclear_rule = 건강 보험 또는 개호 보험의 어떤 규칙이나 절차가 저에게 해당하는지 모르겠습니다.

## infectious_disease

situation-infectious_disease-voucher_not_received = 접종권이 오지 않음
letter-situation-infectious_disease-voucher_not_received = 예방 접종의 접종권 또는 안내문을 받지 못했습니다.
situation-infectious_disease-booking_impossible = 예방 접종을 예약할 수 없었음
letter-situation-infectious_disease-booking_impossible = 예방 접종을 예약할 수 없었습니다.
situation-infectious_disease-certificate_problem = 접종 증명서에 문제가 있음
letter-situation-infectious_disease-certificate_problem = 예방 접종의 증명서 또는 기록에 관한 문제가 있습니다.
situation-infectious_disease-side_effect = 접종 뒤 건강 피해가 생김
letter-situation-infectious_disease-side_effect = 예방 접종 뒤의 건강 피해에 대한 구제를 받고자 합니다.
situation-infectious_disease-centre_not_reached = 보건소와 연락이 안 됨
letter-situation-infectious_disease-centre_not_reached = 보건소와 연락이 되지 않았습니다.
situation-infectious_disease-isolation_problem = 격리 중이나 검사 뒤에 문제가 있었음
letter-situation-infectious_disease-isolation_problem = 격리 중 또는 검사 뒤의 지원이나 지시에 문제가 있었습니다.
situation-infectious_disease-border_problem = 검역이나 입국에 문제가 있었음
letter-situation-infectious_disease-border_problem = 국경에서의 검역 또는 입국 조치에 문제가 있었습니다.
situation-infectious_disease-payment_not_received = 지원금을 받지 못함
letter-situation-infectious_disease-payment_not_received = 감염병 대책과 관련된 지급금 또는 대출금을 받지 못했습니다.
situation-infectious_disease-no_language_help = 아는 언어로 정보를 얻지 못함
letter-situation-infectious_disease-no_language_help = 감염병 대책에 대해 제가 아는 언어로 정보를 얻을 수 없었습니다.
situation-infectious_disease-unclear_rule = 규칙이나 조치를 모르겠음
letter-situation-infectious_disease-unclear_rule = 감염병 대책의 어떤 규칙이나 조치가 저에게 해당하는지 모르겠습니다.

## employment

situation-employment-unpaid_wages = 임금을 다 받지 못함
letter-situation-employment-unpaid_wages = 임금을 전부 받지 못했습니다.
situation-employment-unemployment_benefit = 실업 급여가 거절됐거나 늦어짐
letter-situation-employment-unemployment_benefit = 신청했거나 받을 것으로 예상한 실업 급여를 받지 못했습니다.
situation-employment-separation_slip = 이직표(離職票)를 받지 못함
letter-situation-employment-separation_slip = 퇴직 후에 필요한 이직표를 받지 못했습니다.
situation-employment-work_accident = 산재 인정이나 보상을 받지 못함
letter-situation-employment-work_accident = 일로 인한 사고 또는 질병 뒤에 산재 보험에 관한 문제가 있습니다.
situation-employment-no_proper_help = 관공서가 제대로 도와주지 않음
letter-situation-employment-no_proper_help = 노동 또는 고용을 담당하는 관공서에서 제대로 된 도움을 받지 못했습니다.
situation-employment-trainee_problem = 기능실습생으로서 겪는 문제
letter-situation-employment-trainee_problem = 기능 실습 또는 이와 비슷한 제도와 관련하여 문제가 있습니다.
situation-employment-dangerous_work = 위험한 일이나 너무 긴 근무 시간
letter-situation-employment-dangerous_work = 직장에서의 위험한 일 또는 긴 근무 시간에 관한 문제가 있습니다.
situation-employment-dismissal_or_quit = 해고당했거나 그만두지 못함
letter-situation-employment-dismissal_or_quit = 해고, 계약 종료 또는 퇴직에 관한 문제가 있습니다.
situation-employment-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-employment-no_language_help = 노동 또는 고용에 관한 일에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-employment-unclear_rule = 일에 관한 규칙을 모르겠음
letter-situation-employment-unclear_rule = 일에 관한, 또는 고용 보험에 관한 어떤 규칙이나 절차가 저에게 해당하는지 모르겠습니다.

## tax

situation-tax-tax_wrong = 세금이 잘못되었거나 너무 많음
letter-situation-tax-tax_wrong = 저에게 부과된 세액이 잘못되었거나 너무 많다고 생각합니다.
situation-tax-taxed_twice = 이미 낸 세금이나 이중으로 매긴 세금을 청구받음
letter-situation-tax-taxed_twice = 이미 낸 세금 또는 이중으로 부과된 세금을 청구받았습니다.
situation-tax-refund_not_paid = 세금 환급금을 받지 못함
letter-situation-tax-refund_not_paid = 세금 환급금을 받지 못했습니다.
situation-tax-dependants_refused = 부양가족 공제를 인정받지 못함
letter-situation-tax-dependants_refused = 가족에 대한 공제와 같은 공제를 인정받지 못했습니다.
situation-tax-cannot_pay = 세금을 낼 수 없거나 경고를 받음
letter-situation-tax-cannot_pay = 세금을 내기 어렵거나, 경고 또는 압류 통지를 받았습니다.
situation-tax-return_difficult = 세금 신고를 하기 어려움
letter-situation-tax-return_difficult = 세금 신고에 어려움을 겪고 있습니다.
situation-tax-certificate_problem = 세금 증명서에 문제가 있음
letter-situation-tax-certificate_problem = 세금 증명서에 관한 문제가 있습니다.
situation-tax-leaving_japan = 일본을 떠날 때의 세금 문제
letter-situation-tax-leaving_japan = 일본을 떠날 때 또는 떠난 뒤에 세금을 어떻게 정리해야 하는지 모르겠습니다.
situation-tax-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-tax-no_language_help = 세금에 관한 일에 대해 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-tax-unclear_rule = 이 세금을 이해할 수 없음
letter-situation-tax-unclear_rule = 저에게 왜, 또는 어떻게 세금이 부과되는지 모르겠습니다.

## welfare_childcare

situation-welfare_childcare-no_place = 어린이집(保育園)이나 방과 후 돌봄에 자리가 없음
letter-situation-welfare_childcare-no_place = 제 아이가 어린이집 또는 방과 후 돌봄의 자리를 배정받지 못했습니다.
situation-welfare_childcare-allowance_not_paid = 수당을 받지 못함
letter-situation-welfare_childcare-allowance_not_paid = 저 또는 제 아이가 받아야 한다고 생각하는 수당을 받지 못했습니다.
situation-welfare_childcare-application_refused = 거절당했는데 이유를 모름
letter-situation-welfare_childcare-application_refused = 수당 또는 지원 신청이 거절되었으며 그 이유를 모르겠습니다.
situation-welfare_childcare-public_assistance = 생활 보호에 관한 문제
letter-situation-welfare_childcare-public_assistance = 생활 보호에 관한 문제가 있습니다.
situation-welfare_childcare-disability_support = 장애 지원에 관한 문제
letter-situation-welfare_childcare-disability_support = 장애 또는 질병이 있는 사람에 대한 지원에 관한 문제가 있습니다.
situation-welfare_childcare-fee_wrong = 보육료가 잘못되었거나 너무 비쌈
letter-situation-welfare_childcare-fee_wrong = 보육료가 잘못되었거나 너무 비싸다고 생각합니다.
situation-welfare_childcare-child_taken = 아동상담소가 아이를 데려감
letter-situation-welfare_childcare-child_taken = 당국이 제 아이를 데려가 보호하고 있습니다.
situation-welfare_childcare-no_answer = 오랫동안 답이 없음
letter-situation-welfare_childcare-no_answer = 복지 또는 보육에 관한 일에 대한 답을 오랫동안 기다리고 있습니다.
situation-welfare_childcare-treated_badly = 무례한 대우를 받거나 이 창구 저 창구로 보내짐
letter-situation-welfare_childcare-treated_badly = 복지 또는 보육에 관한 일로 무례한 대우를 받았거나 한 창구에서 다른 창구로 보내졌습니다.
situation-welfare_childcare-unclear_rule = 어떤 지원을 받을 수 있는지 모름
letter-situation-welfare_childcare-unclear_rule = 제가 어떤 지원을 받을 수 있는지, 또는 어떻게 신청하는지 모르겠습니다.

## education

situation-education-enrolment_refused = 아이가 학교에 들어가지 못함
letter-situation-education-enrolment_refused = 제 아이가 학교에 입학하거나 전학할 수 없었습니다.
situation-education-no_japanese_support = 아이가 일본어 지원을 받지 못함
letter-situation-education-no_japanese_support = 제 아이가 학교에서 일본어에 대한 도움을 충분히 받지 못하고 있습니다.
situation-education-school_costs = 학교 비용이 너무 비싸거나 보조가 없음
letter-situation-education-school_costs = 학교 비용을 내기 어렵거나, 그에 대한 지원을 받을 수 없었습니다.
situation-education-scholarship_problem = 장학금이나 학자금 대출에 관한 문제
letter-situation-education-scholarship_problem = 장학금, 학자금 대출 또는 수업료 감면에 관한 문제가 있습니다.
situation-education-lunch_or_religion = 급식이나 종교를 배려해 주지 않음
letter-situation-education-lunch_or_religion = 학교가 제 아이의 음식, 건강 또는 종교상의 필요를 충분히 배려하지 않습니다.
situation-education-letters_not_understood = 학교에서 온 편지를 이해할 수 없음
letter-situation-education-letters_not_understood = 학교에서 온 편지 또는 학교의 설명을 이해할 수 없습니다.
situation-education-diploma_not_recognised = 졸업장이나 자격을 인정받지 못함
letter-situation-education-diploma_not_recognised = 외국에서 받은 저의 졸업장, 증명서 또는 자격을 당국에서 인정받지 못했습니다.
situation-education-no_japanese_class = 성인을 위한 일본어 교실이 없음
letter-situation-education-no_japanese_class = 공공 일본어 교실을 찾을 수 없었거나 참가할 수 없었습니다.
situation-education-special_needs = 아이에게 맞는 학급이나 지원이 없음
letter-situation-education-special_needs = 제 아이가 자신의 필요에 맞는 학급 또는 지원을 받지 못했습니다.
situation-education-school_not_acting = 학교가 문제를 해결해 주지 않음
letter-situation-education-school_not_acting = 제가 알린 문제에 대해 학교 또는 교육위원회가 대응하지 않았습니다.

## roads_rivers

situation-roads_rivers-road_damaged = 도로나 보도가 파손됨
letter-situation-roads_rivers-road_damaged = 도로 또는 보도가 파손되어 있습니다.
situation-roads_rivers-light_or_sign = 가로등, 신호등, 반사경이 없거나 고장 남
letter-situation-roads_rivers-light_or_sign = 가로등, 신호등, 표지판 또는 반사경이 없거나 작동하지 않습니다.
situation-roads_rivers-dangerous_place = 위험한 횡단보도나 교차로, 좁은 길
letter-situation-roads_rivers-dangerous_place = 도로, 또는 횡단보도나 교차로가 이용하는 사람들에게 위험합니다.
situation-roads_rivers-river_danger = 강이나 비탈이 위험함
letter-situation-roads_rivers-river_danger = 강, 강둑, 비탈 또는 해안이 위험한 상태입니다.
situation-roads_rivers-debris_left = 떠내려온 나무, 잔해 등이 방치됨
letter-situation-roads_rivers-debris_left = 도로, 강 또는 다른 공공장소에 떠내려온 나무, 잔해, 수목 또는 그와 비슷한 것이 방치되어 있습니다.
situation-roads_rivers-flooded_road = 도로나 도랑에 물이 고여 있음
letter-situation-roads_rivers-flooded_road = 도로, 도랑 또는 수로에서 물이 빠지지 않습니다.
situation-roads_rivers-facility_broken = 공원이나 공공건물의 상태가 나쁨
letter-situation-roads_rivers-facility_broken = 공원, 화장실, 건물 또는 다른 공공시설이 망가졌거나 상태가 나쁩니다.
situation-roads_rivers-not_accessible = 휠체어나 유모차로 이용할 수 없음
letter-situation-roads_rivers-not_accessible = 장애인, 고령자 또는 어린아이가 있는 사람이 도로 또는 공공시설을 안전하게 이용할 수 없습니다.
situation-roads_rivers-snow_or_ice = 눈이나 얼음이 치워지지 않음
letter-situation-roads_rivers-snow_or_ice = 도로 또는 공공장소의 눈이나 얼음이 치워지지 않았습니다.
situation-roads_rivers-works_problem = 도로 공사나 공공 공사로 불편함
letter-situation-roads_rivers-works_problem = 공공 기관의 도로 공사 또는 건설 공사가 인근 사람들에게 불편을 주고 있습니다.

## driving_transport

situation-driving_transport-licence_conversion = 외국 면허를 바꾸지 못함
letter-situation-driving_transport-licence_conversion = 외국 운전면허를 일본 운전면허로 바꾸는 데 어려움을 겪고 있습니다.
situation-driving_transport-test_problem = 운전면허 시험이 불공평하거나 불분명함
letter-situation-driving_transport-test_problem = 운전면허 시험의 실시 또는 판정 방법에 관한 문제가 있습니다.
situation-driving_transport-licence_renewal = 면허 갱신이 어려움
letter-situation-driving_transport-licence_renewal = 운전면허를 갱신하거나 기재 내용을 고치는 데 어려움을 겪고 있습니다.
situation-driving_transport-no_appointment = 예약이 안 되거나 너무 오래 기다림
letter-situation-driving_transport-no_appointment = 면허 또는 차량에 관한 절차의 예약을 할 수 없었거나 너무 오래 기다려야 했습니다.
situation-driving_transport-vehicle_papers = 차량 서류나 차량 검사에 관한 문제
letter-situation-driving_transport-vehicle_papers = 차량의 등록, 검사 또는 서류에 관한 문제가 있습니다.
situation-driving_transport-fine_or_points = 범칙금이나 벌점이 잘못된 것 같음
letter-situation-driving_transport-fine_or_points = 저에게 부과된 교통 범칙금, 벌점 또는 면허 정지가 잘못되었다고 생각합니다.
situation-driving_transport-bus_train_service = 버스나 전철이 없어졌거나 늦거나 적음
letter-situation-driving_transport-bus_train_service = 버스, 전철 또는 다른 교통편이 없어졌거나 부족하거나 안내된 대로 운행되지 않습니다.
situation-driving_transport-station_not_accessible = 승강기 고장, 역이나 버스를 이용하기 어려움
letter-situation-driving_transport-station_not_accessible = 역, 공항 또는 대중교통 차량이 누구나 안전하게 또는 쉽게 이용할 수 있는 상태가 아닙니다.
situation-driving_transport-treated_badly = 직원에게 무례하거나 불공평한 대우를 받음
letter-situation-driving_transport-treated_badly = 관공서 또는 대중교통에서 무례하거나 불공평한 대우를 받았습니다.
situation-driving_transport-no_language_help = 아는 언어로 정보를 얻지 못함
letter-situation-driving_transport-no_language_help = 면허, 차량 또는 교통에 대해 제가 아는 언어로 정보를 얻을 수 없었습니다.

## postal_telecom

situation-postal_telecom-mail_lost = 우편물이나 소포가 분실됨
letter-situation-postal_telecom-mail_lost = 우편으로 보낸 편지 또는 소포가 분실되었거나 도착하지 않았습니다.
situation-postal_telecom-mail_late = 우편물이 늦거나 다른 집에 배달됨
letter-situation-postal_telecom-mail_late = 우편물이 늦게 도착하거나 잘못된 주소로 배달됩니다.
situation-postal_telecom-parcel_damaged = 소포가 파손되었거나 밖에 놓여 있었음
letter-situation-postal_telecom-parcel_damaged = 소포가 파손된 채 배달되었거나 적절하지 않은 곳에 놓여 있었습니다.
situation-postal_telecom-delivery_slip = 재배달이나 수령이 어려움
letter-situation-postal_telecom-delivery_slip = 배달 시도 뒤에 우편물을 받거나 찾는 데 어려움을 겪고 있습니다.
situation-postal_telecom-sending_problem = 해외로 보내기 어렵거나 세관에서 보류됨
letter-situation-postal_telecom-sending_problem = 우편물이나 돈을 해외로 보내는 데 어려움을 겪고 있거나, 우편물이 세관에서 보류되었습니다.
situation-postal_telecom-account_problem = 우체국 계좌를 만들거나 쓸 수 없음
letter-situation-postal_telecom-account_problem = 유초은행 계좌를 만들거나 이용할 수 없었습니다.
situation-postal_telecom-broadcasting_fee = NHK 수신료에 관한 문제
letter-situation-postal_telecom-broadcasting_fee = 방송 수신료에 관한 문제가 있습니다.
situation-postal_telecom-phone_internet = 휴대전화나 인터넷의 계약 또는 통신 상태
letter-situation-postal_telecom-phone_internet = 휴대전화 또는 인터넷 서비스에 관한 문제가 있습니다.
situation-postal_telecom-treated_badly = 직원에게 무례하거나 불공평한 대우를 받음
letter-situation-postal_telecom-treated_badly = 우편, 방송 또는 통신 서비스의 직원에게서 무례하거나 불공평한 대우를 받았습니다.
situation-postal_telecom-spam_or_interference = 원치 않는 전화나 전파 방해
letter-situation-postal_telecom-spam_or_interference = 원치 않는 전화나 메시지 또는 전파 방해로 곤란을 겪고 있습니다.

## disaster

situation-disaster-certificate_delayed = 이재 증명서(罹災証明書) 발급이 늦거나 거절됨
letter-situation-disaster-certificate_delayed = 필요한 이재 증명서를 받지 못했습니다.
situation-disaster-assessment_wrong = 피해가 너무 낮게 판정됨
letter-situation-disaster-assessment_wrong = 제 집의 피해가 올바르게 판정되지 않았다고 생각합니다.
situation-disaster-money_not_paid = 재해 지원금을 받지 못함
letter-situation-disaster-money_not_paid = 재해 지원금 또는 이재민을 위한 다른 지급금을 받지 못했습니다.
situation-disaster-housing_problem = 임시 주택이 없거나 상태가 나쁨
letter-situation-disaster-housing_problem = 재해 뒤에 임시 주택을 얻을 수 없었거나, 그 상태가 나쁩니다.
situation-disaster-shelter_problem = 대피소에서 문제가 있었음
letter-situation-disaster-shelter_problem = 대피소에서 문제가 있었거나, 대피소에 들어갈 수 없었습니다.
situation-disaster-no_information = 아는 언어로 된 경보나 정보가 없음
letter-situation-disaster-no_information = 재해에 관한 경보 또는 정보를 제가 아는 언어로 얻을 수 없었습니다.
situation-disaster-cleanup_needed = 진흙, 쓰레기, 파손이 그대로 있음
letter-situation-disaster-cleanup_needed = 재해로 생긴 진흙, 쓰레기 또는 파손이 치워지거나 복구되지 않았습니다.
situation-disaster-supply_missing = 재해 뒤 물이나 전기가 끊김
letter-situation-disaster-supply_missing = 재해 뒤에 수도, 전기 또는 다른 공급이 복구되지 않았습니다.
situation-disaster-prevention_missing = 재해에 대한 대비가 부족함
letter-situation-disaster-prevention_missing = 제가 사는 지역의 재해 대비가 충분하지 않다고 생각합니다.
situation-disaster-unclear_rule = 어떤 도움을 받을 수 있는지 모름
letter-situation-disaster-unclear_rule = 재해 뒤에 어떤 도움을 받을 수 있는지, 또는 어떻게 신청하는지 모르겠습니다.

## housing_utilities

situation-housing_utilities-application_refused = 공영 주택 신청이 거절됐거나 추첨에서 떨어짐
letter-situation-housing_utilities-application_refused = 공영 주택 또는 UR 주택을 얻을 수 없었습니다.
situation-housing_utilities-rent_problem = 공영 주택의 집세가 너무 비쌈
letter-situation-housing_utilities-rent_problem = 제가 사는 공영 주택 또는 UR 주택의 집세나 요금이 잘못되었거나 너무 비싸다고 생각합니다.
situation-housing_utilities-repair_needed = 공영 주택의 수리가 필요함
letter-situation-housing_utilities-repair_needed = 제가 사는 공영 주택 또는 UR 주택이나 그 건물에 수리가 필요합니다.
situation-housing_utilities-moving_out_charge = 공영 주택에서 나갈 때의 비용
letter-situation-housing_utilities-moving_out_charge = 공영 주택 또는 UR 주택에서 나갈 때의 비용에 동의할 수 없거나 그 비용을 이해할 수 없습니다.
situation-housing_utilities-household_change = 가족이 함께 살거나 계속 살 수 없음
letter-situation-housing_utilities-household_change = 가족이 공영 주택 또는 UR 주택에서 함께 살거나 그 주택을 이어받는 것을 허가받지 못했습니다.
situation-housing_utilities-water_bill_wrong = 수도 요금이 잘못되었거나 너무 비쌈
letter-situation-housing_utilities-water_bill_wrong = 수도 또는 하수도 요금이 잘못되었거나 너무 비싸다고 생각합니다.
situation-housing_utilities-water_cut = 물이 끊겼거나 요금을 낼 수 없음
letter-situation-housing_utilities-water_cut = 제가 이용하는 수도의 공급이 끊겼거나 끊길 수 있습니다.
situation-housing_utilities-water_bad = 수돗물이 더럽거나 약하거나 샘
letter-situation-housing_utilities-water_bad = 수도의 수질, 수압 또는 누수에 관한 문제가 있습니다.
situation-housing_utilities-sewer_problem = 하수도 냄새, 막힘, 넘침
letter-situation-housing_utilities-sewer_problem = 하수도 또는 배수관에 문제가 있습니다.
situation-housing_utilities-subsidy_problem = 주택 보조금이 거절됐거나 이해하기 어려움
letter-situation-housing_utilities-subsidy_problem = 주택 보조금을 받을 수 없었거나, 그 보조금을 이해할 수 없습니다.

## environment

situation-environment-not_collected = 내 쓰레기가 수거되지 않음
letter-situation-environment-not_collected = 제가 내놓은 쓰레기가 수거되지 않았습니다.
situation-environment-rules_unclear = 쓰레기 규칙을 모르겠음
letter-situation-environment-rules_unclear = 쓰레기를 내놓는 규칙을 이해할 수 없거나, 제가 아는 언어로 된 그 규칙을 구할 수 없습니다.
situation-environment-collection_point = 쓰레기 수거 장소에 문제가 있음
letter-situation-environment-collection_point = 쓰레기를 내놓는 곳에 문제가 있습니다.
situation-environment-bulky_or_fee = 대형 쓰레기나 쓰레기 요금
letter-situation-environment-bulky_or_fee = 대형 쓰레기, 재활용 또는 쓰레기 요금에 관한 문제가 있습니다.
situation-environment-illegal_dumping = 불법 투기가 있음
letter-situation-environment-illegal_dumping = 폐기물이 불법으로 버려졌습니다.
situation-environment-noise = 소음이나 진동
letter-situation-environment-noise = 소음 또는 진동으로 불편을 겪고 있습니다.
situation-environment-smell_or_smoke = 악취, 연기, 먼지
letter-situation-environment-smell_or_smoke = 악취, 연기 또는 먼지로 불편을 겪고 있습니다.
situation-environment-pollution = 물, 공기, 흙이 오염됨
letter-situation-environment-pollution = 물, 공기 또는 토양이 오염되었다고 생각합니다.
situation-environment-animals = 떠돌이 동물, 야생 동물, 반려동물
letter-situation-environment-animals = 떠돌이 동물, 야생 동물, 반려동물 또는 벌레에 관한 문제가 있습니다.
situation-environment-no_action = 관공서에 알렸지만 달라지지 않음
letter-situation-environment-no_action = 환경 문제를 관공서에 알렸지만 상황이 달라지지 않았습니다.

## office_conduct

situation-office_conduct-rude = 직원이 무례했음
letter-situation-office_conduct-rude = 관공서 직원에게서 무례한 대우를 받았습니다.
situation-office_conduct-treated_differently = 외국인이라서 나쁜 대우를 받음
letter-situation-office_conduct-treated_differently = 제가 외국인이기 때문에 관공서에서 다른 사람보다 나쁜 대우를 받았다고 생각합니다.
situation-office_conduct-sent_around = 이 창구 저 창구로 보내짐
letter-situation-office_conduct-sent_around = 한 창구나 관공서에서 다른 창구나 관공서로 보내졌습니다.
situation-office_conduct-which_office = 어느 관공서가 담당인지 모름
letter-situation-office_conduct-which_office = 제 일을 어느 관공서가 담당하는지 모릅니다.
situation-office_conduct-no_answer = 답이 없거나 처리가 늦음
letter-situation-office_conduct-no_answer = 관공서가 오랫동안 저에게 답하지 않았거나 제 일을 처리하지 않았습니다.
situation-office_conduct-not_reached = 오래 기다리거나 전화가 연결되지 않음
letter-situation-office_conduct-not_reached = 관공서에 연락이 되지 않았거나, 응대를 받기까지 매우 오래 기다려야 했습니다.
situation-office_conduct-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-office_conduct-no_language_help = 관공서에서 제가 아는 언어로 도움을 받을 수 없었습니다.
situation-office_conduct-form_unclear = 양식이나 서류가 너무 어려움
letter-situation-office_conduct-form_unclear = 관공서의 양식 또는 필요 서류가 너무 어렵거나 너무 많았습니다.
situation-office_conduct-wrong_information = 틀리거나 서로 다른 안내를 받음
letter-situation-office_conduct-wrong_information = 관공서에서 틀린 안내 또는 서로 다른 안내를 받았습니다.
situation-office_conduct-data_problem = 서류 분실이나 개인 정보 유출
letter-situation-office_conduct-data_problem = 관공서가 제 서류를 분실했거나 제 개인 정보를 다른 사람에게 알렸습니다.

## private_dispute

situation-private_dispute-rented_home = 집주인이나 셋집에 관한 분쟁
letter-situation-private_dispute-rented_home = 셋집에 관해 집주인 또는 중개업자와 분쟁이 있습니다.
situation-private_dispute-purchase = 산 물건에 관한 분쟁
letter-situation-private_dispute-purchase = 구매에 관한 분쟁이 있습니다.
situation-private_dispute-contract = 계약 해지나 환불이 안 됨
letter-situation-private_dispute-contract = 계약 또는 회사로부터 돈을 돌려받는 일에 관한 분쟁이 있습니다.
situation-private_dispute-debt_or_loan = 빚, 대출, 빌려준 돈
letter-situation-private_dispute-debt_or_loan = 빚, 대출 또는 빌려준 돈에 관한 문제가 있습니다.
situation-private_dispute-neighbours = 이웃과의 다툼
letter-situation-private_dispute-neighbours = 이웃과 분쟁이 있습니다.
situation-private_dispute-divorce_children = 이혼, 자녀, 양육비나 부양료
letter-situation-private_dispute-divorce_children = 이혼, 자녀, 또는 양육비나 부양료에 관한 문제가 있습니다.
situation-private_dispute-inheritance = 상속이나 유언
letter-situation-private_dispute-inheritance = 상속 또는 유언에 관한 문제가 있습니다.
situation-private_dispute-traffic_accident = 교통사고 뒤의 배상
letter-situation-private_dispute-traffic_accident = 교통사고 뒤의 배상에 관한 분쟁이 있습니다.
situation-private_dispute-where_to_turn = 어디서 상담할 수 있는지 알고 싶음
letter-situation-private_dispute-where_to_turn = 민간 분쟁에 대해 어디에서 상담할 수 있는지 알고 싶습니다.

## human_rights

situation-human_rights-refused_as_foreigner = 가게나 집주인이 외국인을 거절함
letter-situation-human_rights-refused_as_foreigner = 외국인이라는 이유로 가게, 집주인 또는 다른 사업자에게 거절당했습니다.
situation-human_rights-racist_words = 출신이나 외모 때문에 모욕당함
letter-situation-human_rights-racist_words = 저의 출신 또는 외모 때문에 모욕을 당했습니다.
situation-human_rights-harassment_work = 직장에서 괴롭힘을 당함
letter-situation-human_rights-harassment_work = 직장에서 괴롭힘을 당했습니다.
situation-human_rights-sexual_harassment = 성희롱이나 스토킹
letter-situation-human_rights-sexual_harassment = 성희롱, 스토킹 또는 그와 비슷한 행위를 당했습니다.
situation-human_rights-child_bullied = 아이가 괴롭힘을 당함
letter-situation-human_rights-child_bullied = 제 아이가 괴롭힘을 당하고 있습니다.
situation-human_rights-family_violence = 가족의 폭력이나 통제
letter-situation-human_rights-family_violence = 가족 또는 배우자나 연인에게서 폭력, 협박 또는 통제를 당했습니다.
situation-human_rights-exploitation = 강제 노동, 감금, 여권을 빼앗김
letter-situation-human_rights-exploitation = 강제로 일해야 했거나, 제 자유 또는 서류를 빼앗겼습니다.
situation-human_rights-religion_or_identity = 종교, 장애, 성별에 따른 불공평한 대우
letter-situation-human_rights-religion_or_identity = 종교, 장애, 성별 또는 성적 지향 때문에 불공평한 대우를 받았습니다.
situation-human_rights-online_abuse = 인터넷에 나에 대한 모욕이나 사진이 올라옴
letter-situation-human_rights-online_abuse = 저에 관한 모욕적인 내용, 사적인 정보 또는 사진이 인터넷에 올라왔습니다.
situation-human_rights-no_help_from_office = 관공서가 도와주지 않음
letter-situation-human_rights-no_help_from_office = 인권에 관한 일로 관공서에 도움을 요청했지만 도움을 받지 못했습니다.

## crime_police

situation-crime_police-theft = 도난을 당함
letter-situation-crime_police-theft = 저는 도난을 당했습니다.
situation-crime_police-fraud = 사기로 돈이나 정보를 잃음
letter-situation-crime_police-fraud = 사기 또는 제 정보의 악용으로 피해를 입었습니다.
situation-crime_police-attacked_or_threatened = 공격이나 협박을 당함
letter-situation-crime_police-attacked_or_threatened = 공격 또는 협박을 당했습니다.
situation-crime_police-report_not_accepted = 경찰이 신고를 받아 주지 않음
letter-situation-crime_police-report_not_accepted = 경찰이 제 신고를 받아 주지 않았거나 신고에 대해 조치하지 않았습니다.
situation-crime_police-stopped_by_police = 뚜렷한 이유 없이 불심 검문이나 수색을 받음
letter-situation-crime_police-stopped_by_police = 경찰이 저를 멈춰 세우거나 질문하거나 수색했으며, 그 이유를 모르겠습니다.
situation-crime_police-treated_badly = 경찰에게 무례하거나 불공평한 대우를 받음
letter-situation-crime_police-treated_badly = 경찰에게서 무례하거나 불공평한 대우를 받았습니다.
situation-crime_police-arrest_or_detention = 체포 뒤나 구금 중의 문제
letter-situation-crime_police-arrest_or_detention = 체포, 구금 또는 교도소에 관한 문제가 있습니다.
situation-crime_police-court_problem = 법원이나 검찰에 관한 문제
letter-situation-crime_police-court_problem = 법원 또는 검사의 사건 처리에 관한 문제가 있습니다.
situation-crime_police-lost_property = 분실물에 관한 문제
letter-situation-crime_police-lost_property = 분실물에 관한 문제가 있습니다.
situation-crime_police-no_language_help = 아는 언어로 도움을 받지 못함
letter-situation-crime_police-no_language_help = 경찰 또는 법원에서 제가 아는 언어로 도움을 받을 수 없었습니다.
