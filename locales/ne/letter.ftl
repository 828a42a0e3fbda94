### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = प्रशासनिक परामर्श: { $topic } ({ $prefecture })
letter-subject-no-place = प्रशासनिक परामर्श: { $topic }
letter-greeting = प्रशासनिक परामर्श सेवा (Kikumimi) लाई,
letter-intro = म निम्न विषयमा तपाईंहरूसँग परामर्श गर्न चाहन्छु।
letter-topic = विषय यो हो: { $topic }।
letter-place = प्रिफेक्चर: { $prefecture }।
# $agency: the name of the office as the resident wrote it
letter-agency = सम्बन्धित कार्यालय: { $agency }।
letter-agency-unknown = कुन कार्यालय जिम्मेवार हो, मलाई थाहा छैन।

letter-situation-other = मेरो अवस्था सामान्य वर्गहरूसँग मिल्दैन।

letter-since-days = यो केही दिनदेखि भइरहेको छ।
letter-since-weeks = यो केही हप्तादेखि भइरहेको छ।
letter-since-months = यो केही महिनादेखि भइरहेको छ।
letter-since-half_year = यो छ महिनाभन्दा बढी समयदेखि भइरहेको छ।
letter-since-years = यो एक वर्षभन्दा बढी समयदेखि भइरहेको छ।
letter-since-unknown = यो कहिलेदेखि सुरु भयो, मलाई ठ्याक्कै थाहा छैन।
# $date: a formatted date
letter-since-date = यो { $date } देखि भइरहेको छ।

letter-contacted-no = मैले यसबारे अहिलेसम्म कार्यालयसँग कुरा गरेको छैन।
letter-contacted-yes_no_answer = मैले यसबारे कार्यालयलाई सम्पर्क गरेँ, तर जवाफ पाइनँ।
letter-contacted-yes_not_solved = मैले यसबारे कार्यालयलाई सम्पर्क गरेँ, तर समस्या समाधान भएन।
letter-contacted-yes_refused = मैले यसबारे कार्यालयलाई सम्पर्क गरेँ, तर कार्यालयले यो कुरा हेर्न मानेन।

letter-wish-explain = कार्यालयले मलाई कारण वा नियम बुझाइदिओस् भन्ने चाहन्छु।
letter-wish-decide = कार्यालयले चाँडै निर्णय गरोस् वा जवाफ दिओस् भन्ने चाहन्छु।
letter-wish-correct = गल्ती सच्याइयोस् भन्ने चाहन्छु।
letter-wish-pay = मैले पाउनुपर्ने रकम मलाई दिइयोस् वा फिर्ता गरियोस् भन्ने चाहन्छु।
letter-wish-repair = त्यो मर्मत गरियोस् वा सुरक्षित बनाइयोस् भन्ने चाहन्छु।
letter-wish-improve = व्यवस्था वा सेवामा सुधार गरियोस् भन्ने चाहन्छु।
letter-wish-responsible = कुन कार्यालय जिम्मेवार हो, म जान्न चाहन्छु।
letter-wish-other = तपाईंहरूले मेरो कुरा सुनिदिनुहोस् भन्ने चाहन्छु।

letter-details = म आफ्नै शब्दमा यो कुरा थप्छु:
letter-reply = कृपया जवाफ यस ठेगानामा पठाउनुहोस्: { $address }।
letter-no-reply = मैले जवाफ पठाउने ठेगाना दिएको छैन। इमेलबाट जवाफ पाउँदिनँ भन्ने मैले बुझेको छु।
# $language: the name of the resident's language
letter-language = मेरो आफ्नो भाषा { $language } हो। सरल अङ्ग्रेजीमा जवाफ दिनुभयो भने मलाई सहयोग हुन्छ।
letter-language-en = कृपया अङ्ग्रेजीमा जवाफ दिनुहोस्।
letter-anonymous = म आफ्नो नाम नदिन चाहन्छु।
letter-closing = तपाईंहरूको सहयोगका लागि धन्यवाद।
# $number: case number
letter-reference = पठाउनेको सन्दर्भ नम्बर: { $number }

## Short names of the topics for the letter
letter-topic-immigration = रेजिडेन्स स्टाटस र अध्यागमन प्रक्रिया
letter-topic-resident_registration = बासिन्दा दर्ता वा माइ नम्बर
letter-topic-pension = सार्वजनिक पेन्सन
letter-topic-health_insurance = सार्वजनिक स्वास्थ्य बीमा वा दीर्घकालीन हेरचाह बीमा
letter-topic-infectious_disease = सङ्क्रामक रोगविरुद्धका उपाय
letter-topic-employment = रोजगारी र श्रम प्रशासन
letter-topic-tax = कर
letter-topic-welfare_childcare = समाज कल्याण, भत्ता वा बाल हेरचाह
letter-topic-education = शिक्षा
letter-topic-roads_rivers = सडक, नदी वा सार्वजनिक संरचना
letter-topic-driving_transport = सवारी चालक अनुमतिपत्र, सवारी साधन वा सार्वजनिक यातायात
letter-topic-postal_telecom = हुलाक सेवा, प्रसारण वा दूरसञ्चार
letter-topic-disaster = विपद् राहत
letter-topic-housing_utilities = सार्वजनिक आवास, खानेपानी वा ढल
letter-topic-environment = फोहोर, हल्ला वा वातावरण
letter-topic-office_conduct = सरकारी कार्यालयको व्यवहार
letter-topic-private_dispute = निजी विवाद
letter-topic-human_rights = मानव अधिकार
letter-topic-crime_police = अपराध, प्रहरी वा अदालत
