### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = residence status and immigration (入管)
topic-resident_registration = residents' registration and My Number (住民登録・マイナンバー)
topic-pension = pensions (年金)
topic-health_insurance = health and long-term care insurance (健康保険・介護保険)
topic-infectious_disease = infectious diseases and vaccination (感染症)
topic-employment = work, unemployment and labour offices (労働・ハローワーク)
topic-tax = taxes (税金)
topic-welfare_childcare = welfare, allowances and childcare (福祉・子育て)
topic-education = school and education (学校・教育)
topic-roads_rivers = roads, rivers, parks and public buildings (道路・河川)
topic-driving_transport = driving licences, vehicles and public transport (運転免許・交通)
topic-postal_telecom = post, broadcasting and telecommunications (郵便・通信)
topic-disaster = disasters and help after them (災害)
topic-housing_utilities = public housing, water and sewerage (公営住宅・水道)
topic-environment = garbage, noise and the environment (ごみ・環境)
topic-office_conduct = the way an office or its staff treated you (窓口の対応)
topic-private_dispute = a dispute between private people or companies (民事のトラブル)
topic-human_rights = discrimination, harassment or violence (人権)
topic-crime_police = crime, police or courts (犯罪・警察)

## What happened (choices)

situation-other = Something else

## What the office should do (choices)

wish-explain = Explain the reason or the rule
wish-decide = Decide or answer soon
wish-correct = Correct the mistake
wish-pay = Pay, or pay back, what is due
wish-repair = Repair it or make it safe
wish-improve = Improve the system or the service
wish-responsible = Tell me which office is responsible
wish-other = Just hear what I have to say

## Since when (choices)

since-days = For a few days
since-weeks = For a few weeks
since-months = For a few months
since-half_year = For more than half a year
since-years = For more than a year
since-unknown = I do not know

## Earlier contact (choices)

contacted-no = No, not yet
contacted-yes_no_answer = Yes, but there was no answer
contacted-yes_not_solved = Yes, but it was not solved
contacted-yes_refused = Yes, but they refused to deal with it
