### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = 지금 위험한 사람이 있을 수 있습니다. 전화가 가장 빠릅니다.
reason-R20-person-asked = 사람과 이야기하고 싶다고 하셨습니다.
reason-R21-unclear = 어떤 일인지 알 수 없어서 직원이 직접 읽습니다.
reason-R30-in-court = 재판 중이거나 정식 심사청구 중인 일입니다. 행정 상담에서는 다룰 수 없으며 법률 상담이 도움이 됩니다.
reason-R31-private = 개인이나 회사 사이의 분쟁입니다. 행정 상담에서는 판단할 수 없으며 다음 곳이 도울 수 있습니다.
reason-R32-human_rights = 인권에 관한 일입니다. 여러 언어로 상담하는 전문 창구가 있습니다.
reason-R33-police = 경찰이나 법률 상담에서 다룰 일입니다. 행정 상담에서는 판단할 수 없습니다.
reason-R40-disaster = { $prefecture }에는 재해를 입은 분들을 위한 특별 상담이 있습니다.
reason-R41-infectious = { $prefecture }에는 감염병 특별 창구가 있습니다.
reason-R50-english = 영어를 쓸 수 있으므로 총무성 상담 창구에 직접 이메일을 보낼 수 있습니다.
reason-R60-chose-mail = 영어 이메일을 고르셨습니다. 총무성 상담 창구가 읽습니다.
reason-R61-chose-centre = 상담 센터를 고르셨습니다. { $prefecture } 담당입니다.
reason-R62-choose = 상담 창구에서 다룰 수 있는 일입니다.
reason-R70-municipal = 사시는 시정촌이 담당하는 일입니다. 상담 센터가 전달하거나 알맞은 창구를 알려 드립니다.
changed-in_court = 재판이나 정식 심사청구가 아니라면 상담 창구에서 다룰 수 있습니다.
changed-topic = 개인 간의 일이 아니라 관공서에 관한 일이라면 상담 창구에서 다룰 수 있습니다.
changed-english_ok = 영어 이메일이라면 전화하지 않고도 총무성에 문의할 수 있습니다.
changed-next_step = 다른 방법을 고르실 수도 있습니다.
changed-none = 다른 조건이 달라져도 결과는 같습니다.
why-here = 이곳을 안내하는 이유
what-would-change = 어떤 경우에 달라지나요

## Centre card
card-centre-title = { $prefecture } 상담 센터
card-name = 명칭
card-address = 주소
card-telephone = 전화
card-telephone-national = 전화(일본 전국)
card-charge = 통화료가 들며 무제한 요금제는 적용되지 않습니다. 일부 IP 전화로는 걸 수 없습니다.
card-hours = 시간
card-hours-national = 평일 9:00~16:45(일본 시간). 토, 일, 공휴일, 12월 29일~1월 3일은 쉽니다.
card-open-now = 지금 열려 있음
# $when: day and time, already formatted
card-opens-next = 지금은 닫혀 있음. 다음에 여는 때: { $when } (일본 시간)
card-contact-only-national = 이 센터의 확인된 직통 번호가 없습니다. 전국 번호로 연결됩니다.
card-say-title = 일본어로 이렇게 말하세요
card-say-counselling = 행정 상담을 하고 싶습니다.
card-say-topic = { $topic }에 대해 상담하고 싶습니다.
card-say-language = 일본어를 잘 못합니다. { $language } 통역이 있나요?
card-say-slowly = 쉬운 일본어로 천천히 말씀해 주세요.
card-several-centres = 이 도도부현에는 센터가 여러 곳 있습니다. 전국 번호로 걸면 맞는 센터로 연결됩니다.

## Referral card
card-referral-title = 도움을 받을 수 있는 곳
card-languages = 언어
card-in-your-language = 한국어로 상담할 수 있습니다.
card-not-in-your-language = 사용하시는 언어가 목록에 없습니다. 통역이 있는지 묻거나 친구에게 함께 전화해 달라고 하세요.
card-free-call = 통화료는 무료입니다.
card-charged-call = 통화료가 듭니다.
card-website = 웹사이트
card-around-clock = 매일 24시간
card-hours-range = { $days } { $from }~{ $to } (일본 시간)
card-hours-ask = 여는 시간은 전화로 물어보세요.
referral-houterasu-multilingual = 외국인을 위한 법률 정보(일본사법지원센터, 法テラス)
referral-moj-human-rights-foreign-language = 외국어 인권 상담(법무성, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = 배우자나 연인의 폭력: DV 상담 플러스(DV相談プラス)
referral-child-abuse-189 = 아동 학대: 189번(아동상담소, 児童相談所)
referral-onestop = { $prefecture } 외국인 상담 센터
referral-police-110 = 경찰(110)

## Emergency
emergency-title = 위험한 사람이 있으면 지금 바로 전화하세요. 휴대전화로도 무료입니다.
emergency-police = 경찰: 110 (범죄, 폭행, 교통사고)
emergency-fire = 소방, 구급차: 119 (화재, 부상, 갑작스러운 병)
emergency-sea = 해상보안청: 118 (바다 사고)
emergency-say-title = 일본어로 이렇게 말하세요
emergency-say-help = 도와주세요!
emergency-say-fire = 불이 났습니다.
emergency-say-ambulance = 구급차를 보내 주세요.
emergency-say-police = 경찰을 보내 주세요.
emergency-say-place = 장소는 …입니다(주소, 역, 큰 건물을 말합니다).
emergency-say-no-japanese = 일본어를 못합니다. { $language }로 부탁합니다.
emergency-interpreter = 통역이 통화에 함께할 수 있는 경우가 많습니다. 말할 수 없어도 전화를 끊지 마세요.
emergency-after = 긴급할 때 이 채팅을 읽는 사람은 없습니다. 안전해진 뒤에 여기서 계속하실 수 있습니다.
