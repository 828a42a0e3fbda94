### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = 행정 상담: { $topic } ({ $prefecture })
letter-subject-no-place = 행정 상담: { $topic }
letter-greeting = 행정 상담(Kikumimi) 담당자님께,
letter-intro = 다음 일에 대해 상담하고 싶습니다.
letter-topic = 이 일은 { $topic }에 관한 것입니다.
letter-place = 도도부현: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = 관련 관공서는 다음과 같습니다: { $agency }.
letter-agency-unknown = 어느 관공서가 담당인지 모릅니다.

letter-situation-other = 제 사정은 흔한 분류에 해당하지 않습니다.

letter-since-days = 며칠 전부터 계속되고 있습니다.
letter-since-weeks = 몇 주 전부터 계속되고 있습니다.
letter-since-months = 몇 달 전부터 계속되고 있습니다.
letter-since-half_year = 반년 넘게 계속되고 있습니다.
letter-since-years = 1년 넘게 계속되고 있습니다.
letter-since-unknown = 정확히 언제 시작되었는지 모릅니다.
# $date: a formatted date
letter-since-date = { $date }부터 계속되고 있습니다.

letter-contacted-no = 이 일에 대해 아직 그 관공서와 이야기하지 않았습니다.
letter-contacted-yes_no_answer = 이 일로 그 관공서에 연락했지만 답을 받지 못했습니다.
letter-contacted-yes_not_solved = 이 일로 그 관공서에 연락했지만 해결되지 않았습니다.
letter-contacted-yes_refused = 이 일로 그 관공서에 연락했지만 처리를 거절당했습니다.

letter-wish-explain = 관공서가 저에게 이유나 규칙을 설명해 주기를 바랍니다.
letter-wish-decide = 관공서가 빨리 결정하거나 답해 주기를 바랍니다.
letter-wish-correct = 잘못을 고쳐 주시기 바랍니다.
letter-wish-pay = 제가 받아야 할 금액을 지급하거나 돌려주시기 바랍니다.
letter-wish-repair = 고치거나 안전하게 해 주시기 바랍니다.
letter-wish-improve = 제도나 서비스를 개선해 주시기 바랍니다.
letter-wish-responsible = 어느 관공서가 담당인지 알고 싶습니다.
letter-wish-other = 제 이야기를 들어 주시기 바랍니다.

letter-details = 제 말로 다음을 덧붙입니다:
letter-reply = 답변은 { $address } 주소로 보내 주시기 바랍니다.
letter-no-reply = 답장 주소를 쓰지 않았습니다. 이메일로 답을 받지 못한다는 것을 알고 있습니다.
# $language: the name of the resident's language
letter-language = 제 언어는 { $language }입니다. 쉬운 영어로 답해 주시면 도움이 됩니다.
letter-language-en = 영어로 답해 주시기 바랍니다.
letter-anonymous = 이름은 밝히지 않겠습니다.
letter-closing = 도와주셔서 감사합니다.
# $number: case number
letter-reference = 보낸 사람의 참조 번호: { $number }

## Short names of the topics for the letter
letter-topic-immigration = 재류 자격과 출입국 절차
letter-topic-resident_registration = 주민 등록 또는 마이넘버
letter-topic-pension = 공적 연금
letter-topic-health_insurance = 공적 건강 보험 또는 개호 보험
letter-topic-infectious_disease = 감염병 대책
letter-topic-employment = 고용 및 노동 행정
letter-topic-tax = 세금
letter-topic-welfare_childcare = 복지, 수당 또는 보육
letter-topic-education = 교육
letter-topic-roads_rivers = 도로, 하천 또는 공공시설
letter-topic-driving_transport = 운전면허, 차량 또는 대중교통
letter-topic-postal_telecom = 우편, 방송 또는 통신
letter-topic-disaster = 재해 지원
letter-topic-housing_utilities = 공영 주택, 수도 또는 하수도
letter-topic-environment = 쓰레기, 소음 또는 환경
letter-topic-office_conduct = 관공서의 대응
letter-topic-private_dispute = 민간 분쟁
letter-topic-human_rights = 인권
letter-topic-crime_police = 범죄, 경찰 또는 법원
