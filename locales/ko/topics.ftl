### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = 재류 자격과 출입국 (入管)
topic-resident_registration = 주민 등록과 마이넘버 (住民登録・マイナンバー)
topic-pension = 연금 (年金)
topic-health_insurance = 건강 보험과 개호 보험 (健康保険・介護保険)
topic-infectious_disease = 감염병과 예방 접종 (感染症)
topic-employment = 일, 실업, 헬로워크 (労働・ハローワーク)
topic-tax = 세금 (税金)
topic-welfare_childcare = 복지, 수당, 보육 (福祉・子育て)
topic-education = 학교와 교육 (学校・教育)
topic-roads_rivers = 도로, 하천, 공원, 공공건물 (道路・河川)
topic-driving_transport = 운전면허, 차량, 대중교통 (運転免許・交通)
topic-postal_telecom = 우편, 방송, 통신 (郵便・通信)
topic-disaster = 재해와 그 뒤의 지원 (災害)
topic-housing_utilities = 공영 주택, 수도와 하수도 (公営住宅・水道)
topic-environment = 쓰레기, 소음, 환경 (ごみ・環境)
topic-office_conduct = 관공서나 직원의 태도 (窓口の対応)
topic-private_dispute = 개인이나 회사와의 분쟁 (民事のトラブル)
topic-human_rights = 차별, 괴롭힘, 폭력 (人権)
topic-crime_police = 범죄, 경찰, 법원 (犯罪・警察)

## What happened (choices)

situation-other = 그 밖의 일

## What the office should do (choices)

wish-explain = 이유나 규칙을 설명해 주세요
wish-decide = 빨리 결정하거나 답해 주세요
wish-correct = 잘못을 고쳐 주세요
wish-pay = 받을 돈을 주거나 돌려주세요
wish-repair = 고치거나 안전하게 해 주세요
wish-improve = 제도나 서비스를 개선해 주세요
wish-responsible = 어느 관공서 담당인지 알려 주세요
wish-other = 그냥 이야기를 들어 주세요

## Since when (choices)

since-days = 며칠 전부터
since-weeks = 몇 주 전부터
since-months = 몇 달 전부터
since-half_year = 반년 넘게
since-years = 1년 넘게
since-unknown = 모름

## Earlier contact (choices)

contacted-no = 아니요, 아직
contacted-yes_no_answer = 네, 하지만 답이 없었음
contacted-yes_not_solved = 네, 하지만 해결되지 않음
contacted-yes_refused = 네, 하지만 처리를 거절당함
