### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = status of residence, visa at imigrasyon (入管)
topic-resident_registration = rehistro ng residente at My Number (住民登録・マイナンバー)
topic-pension = pensiyon (年金)
topic-health_insurance = health insurance at long-term care insurance (健康保険・介護保険)
topic-infectious_disease = mga nakahahawang sakit at bakuna (感染症)
topic-employment = trabaho, kawalan ng trabaho at mga labor office (労働・ハローワーク)
topic-tax = mga buwis (税金)
topic-welfare_childcare = welfare, mga allowance at pag-aalaga ng bata (福祉・子育て)
topic-education = paaralan at edukasyon (学校・教育)
topic-roads_rivers = mga kalsada, ilog, parke at pampublikong gusali (道路・河川)
topic-driving_transport = driver's license, mga sasakyan at pampublikong transportasyon (運転免許・交通)
topic-postal_telecom = koreo, broadcasting at telekomunikasyon (郵便・通信)
topic-disaster = mga sakuna at ang tulong pagkatapos nito (災害)
topic-housing_utilities = pampublikong pabahay, tubig at alkantarilya (公営住宅・水道)
topic-environment = basura, ingay at kapaligiran (ごみ・環境)
topic-office_conduct = pakikitungo ng tanggapan o ng mga kawani nito (窓口の対応)
topic-private_dispute = alitan ng mga pribadong tao o kompanya (民事のトラブル)
topic-human_rights = diskriminasyon, harassment o karahasan (人権)
topic-crime_police = krimen, pulis o mga korte (犯罪・警察)

## What happened (choices)

situation-other = Iba pa

## What the office should do (choices)

wish-explain = Ipaliwanag ang dahilan o patakaran
wish-decide = Magpasya o sumagot sa madaling panahon
wish-correct = Itama ang mali
wish-pay = Bayaran o ibalik ang nararapat sa akin
wish-repair = Ayusin o gawing ligtas
wish-improve = Pagbutihin ang sistema o serbisyo
wish-responsible = Sabihin kung aling tanggapan ang may pananagutan
wish-other = Pakinggan lang ang sasabihin ko

## Since when (choices)

since-days = Ilang araw na
since-weeks = Ilang linggo na
since-months = Ilang buwan na
since-half_year = Mahigit kalahating taon na
since-years = Mahigit isang taon na
since-unknown = Hindi ko alam

## Earlier contact (choices)

contacted-no = Hindi pa
contacted-yes_no_answer = Oo, pero walang sagot
contacted-yes_not_solved = Oo, pero hindi nalutas
contacted-yes_refused = Oo, pero tumanggi silang asikasuhin
