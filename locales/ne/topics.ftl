### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = भिसा, रेजिडेन्स स्टाटस र अध्यागमन (入管)
topic-resident_registration = बासिन्दा दर्ता र माइ नम्बर (住民登録・マイナンバー)
topic-pension = पेन्सन, नेन्किन (年金)
topic-health_insurance = स्वास्थ्य बीमा र हेरचाह बीमा (健康保険・介護保険)
topic-infectious_disease = सङ्क्रामक रोग र खोप (感染症)
topic-employment = काम, बेरोजगारी र श्रम कार्यालय (労働・ハローワーク)
topic-tax = कर, ट्याक्स (税金)
topic-welfare_childcare = समाज कल्याण, भत्ता र बाल हेरचाह (福祉・子育て)
topic-education = स्कुल र शिक्षा (学校・教育)
topic-roads_rivers = सडक, नदी, पार्क र सार्वजनिक भवन (道路・河川)
topic-driving_transport = ड्राइभिङ लाइसेन्स, गाडी र सार्वजनिक यातायात (運転免許・交通)
topic-postal_telecom = हुलाक, प्रसारण र फोन-इन्टरनेट (郵便・通信)
topic-disaster = विपद् र त्यसपछिको सहयोग (災害)
topic-housing_utilities = सरकारी आवास, खानेपानी र ढल (公営住宅・水道)
topic-environment = फोहोर, हल्ला र वातावरण (ごみ・環境)
topic-office_conduct = कार्यालय वा कर्मचारीको व्यवहार (窓口の対応)
topic-private_dispute = व्यक्ति वा कम्पनीबीचको विवाद (民事のトラブル)
topic-human_rights = भेदभाव, दुर्व्यवहार वा हिंसा (人権)
topic-crime_police = अपराध, प्रहरी वा अदालत (犯罪・警察)

## What happened (choices)

situation-other = अरू नै कुरा

## What the office should do (choices)

wish-explain = कारण वा नियम बुझाइदिने
wish-decide = चाँडै निर्णय वा जवाफ दिने
wish-correct = गल्ती सच्याइदिने
wish-pay = पाउनुपर्ने पैसा दिने वा फिर्ता गर्ने
wish-repair = मर्मत गर्ने वा सुरक्षित बनाउने
wish-improve = व्यवस्था वा सेवा सुधार्ने
wish-responsible = कुन कार्यालयको काम हो, बताइदिने
wish-other = मेरो कुरा सुनिदिए पुग्छ

## Since when (choices)

since-days = केही दिनदेखि
since-weeks = केही हप्तादेखि
since-months = केही महिनादेखि
since-half_year = छ महिनाभन्दा बढी भयो
since-years = एक वर्षभन्दा बढी भयो
since-unknown = थाहा छैन

## Earlier contact (choices)

contacted-no = छैन, अहिलेसम्म गरेको छैन
contacted-yes_no_answer = गरेँ, तर जवाफ आएन
contacted-yes_not_solved = गरेँ, तर समाधान भएन
contacted-yes_refused = गरेँ, तर हेर्न मानेनन्
