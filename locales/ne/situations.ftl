### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = धेरै समयदेखि नतिजा आएन
letter-situation-immigration-no_answer = रेजिडेन्स स्टाटस वा नागरिकतासम्बन्धी निवेदनको नतिजा म लामो समयदेखि पर्खिरहेको छु।
situation-immigration-refused_no_reason = अस्वीकार भयो, कारण बुझिनँ
letter-situation-immigration-refused_no_reason = मेरो निवेदन अस्वीकार गरियो, र अस्वीकार गर्नुको कारण म बुझ्दिनँ।
situation-immigration-asked_again = थप कागज पटक-पटक मागियो
letter-situation-immigration-asked_again = अध्यागमन निकायले मलाई पटक-पटक थप कागजात पेस गर्न भनेको छ।
situation-immigration-no_appointment = लामो लाइन, समय पाइन्न वा फोन उठ्दैन
letter-situation-immigration-no_appointment = अध्यागमन कार्यालयमा सेवा पाउन, भेट्ने समय लिन वा फोनबाट सम्पर्क गर्न मलाई कठिनाइ भइरहेको छ।
situation-immigration-told_different = काउन्टरपिच्छे फरक कुरा भनियो
letter-situation-immigration-told_different = एउटै अध्यागमन प्रक्रियाबारे फरक-फरक कर्मचारी वा काउन्टरले मलाई फरक-फरक जानकारी दिए।
situation-immigration-card_error = मेरो रेजिडेन्स कार्डमा गल्ती छ
letter-situation-immigration-card_error = मेरो रेजिडेन्स कार्डमा लेखिएको विवरणमा गल्ती छ।
situation-immigration-card_not_received = रेजिडेन्स कार्ड वा अनुमतिपत्र आएन
letter-situation-immigration-card_not_received = मैले पाउनुपर्ने रेजिडेन्स कार्ड वा अनुमतिपत्र पाएको छैन।
situation-immigration-treated_badly = कर्मचारीले अशिष्ट वा अनुचित व्यवहार गरे
letter-situation-immigration-treated_badly = अध्यागमन निकायका कर्मचारीले मसँग अशिष्ट वा अनुचित व्यवहार गरे।
situation-immigration-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-immigration-no_language_help = अध्यागमन प्रक्रियामा मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-immigration-unclear_rule = ममाथि कुन नियम लागू हुन्छ, थाहा छैन
letter-situation-immigration-unclear_rule = रेजिडेन्स स्टाटससम्बन्धी कुन नियम वा प्रक्रिया ममाथि लागू हुन्छ, म बुझ्दिनँ।

## resident_registration

situation-resident_registration-record_error = अभिलेखमा मेरो नाम वा विवरण गलत छ
letter-situation-resident_registration-record_error = नगरपालिकाको अभिलेख वा कागजातमा रहेको मेरो नाम वा अन्य विवरणमा गल्ती छ।
situation-resident_registration-name_does_not_fit = नाम अटाउँदैन वा दुई तरिकाले लेखिएको छ
letter-situation-resident_registration-name_does_not_fit = नगरपालिकाको अभिलेखमा मेरो नाम ठीकसँग राख्न सकिँदैन, वा फरक-फरक तरिकाले लेखिएको छ।
situation-resident_registration-card_not_received = माइ नम्बर कार्ड वा चिठी आएन
letter-situation-resident_registration-card_not_received = मैले आफ्नो माइ नम्बर कार्ड वा त्यससम्बन्धी चिठी पाएको छैन।
situation-resident_registration-card_locked_or_expired = माइ नम्बर कार्ड लक, म्याद सकियो वा चल्दैन
letter-situation-resident_registration-card_locked_or_expired = मेरो माइ नम्बर कार्ड, त्यसको पासवर्ड वा त्यसको विद्युतीय प्रमाणपत्र लक भएको छ, म्याद सकिएको छ वा चल्दैन।
situation-resident_registration-notice_not_accepted = ठेगाना वा परिवारको सूचना (届出) लिइएन
letter-situation-resident_registration-notice_not_accepted = ठेगाना परिवर्तन वा पारिवारिक घटनासम्बन्धी मेरो सूचना (届出) नगरपालिकाले स्वीकार गरेन।
situation-resident_registration-certificate_refused = प्रमाणपत्र पाइनँ
letter-situation-resident_registration-certificate_refused = मलाई चाहिएको प्रमाणपत्र नगरपालिकाबाट पाउन सकिनँ।
situation-resident_registration-registration_deleted = मेरो बासिन्दा दर्ता मेटियो
letter-situation-resident_registration-registration_deleted = बासिन्दाका रूपमा रहेको मेरो दर्ता मेटाइयो।
situation-resident_registration-papers_again = थप कागज ल्याउन पटक-पटक फर्काइयो
letter-situation-resident_registration-papers_again = बासिन्दा दर्ता वा माइ नम्बरसम्बन्धी प्रक्रियाका लागि मलाई पटक-पटक अरू कागजात ल्याउन भनियो।
situation-resident_registration-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-resident_registration-no_language_help = बासिन्दा दर्ता वा माइ नम्बरसम्बन्धी प्रक्रियामा मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-resident_registration-unclear_rule = मैले के गर्नुपर्छ, बुझिनँ
letter-situation-resident_registration-unclear_rule = बासिन्दा दर्ता वा माइ नम्बरसम्बन्धी मैले कुन सूचना (届出) दिनुपर्ने वा कुन प्रक्रिया गर्नुपर्ने हो, म बुझ्दिनँ।

## pension

situation-pension-no_answer = धेरै समयदेखि निर्णय आएन
letter-situation-pension-no_answer = पेन्सनसम्बन्धी निर्णय म लामो समयदेखि पर्खिरहेको छु।
situation-pension-lump_sum_not_paid = एकमुष्ट रकम (脱退一時金) आएन
letter-situation-pension-lump_sum_not_paid = मैले निवेदन दिएको पेन्सनको एकमुष्ट फिर्ता रकम (脱退一時金) मलाई दिइएको छैन।
situation-pension-record_missing = पेन्सन अभिलेखमा केही महिना छुटेका छन्
letter-situation-pension-record_missing = अभिलेखमा हुनुपर्छ भन्ने मलाई लागेका केही अवधि मेरो पेन्सन अभिलेखमा देखिँदैनन्।
situation-pension-asked_to_pay_wrong = तिर्नु नपर्ने रकम तिर्न भनियो
letter-situation-pension-asked_to_pay_wrong = मैले तिर्नुपर्दैन भन्ने मलाई लागेको पेन्सन योगदान रकम तिर्न मलाई भनिएको छ।
situation-pension-cannot_pay = तिर्न सक्दिनँ, वा छुट पाइनँ
letter-situation-pension-cannot_pay = पेन्सन योगदान रकम तिर्न मलाई गाह्रो छ, वा त्यसको छुट पाउन सकिनँ।
situation-pension-seizure_warning = चेतावनी वा जफतको चिठी आयो
letter-situation-pension-seizure_warning = पेन्सन योगदान रकमबारे मैले ताकेता, चेतावनी वा सम्पत्ति जफतको सूचना पाएको छु।
situation-pension-employer_not_enrolled = रोजगारदाताले मलाई दर्ता गरेन
letter-situation-pension-employer_not_enrolled = मेरो रोजगारदाताले मलाई कर्मचारी पेन्सन बीमा (厚生年金) मा दर्ता गरेको छैन।
situation-pension-benefit_refused = पेन्सन अस्वीकार भयो वा ज्यादै कम छ
letter-situation-pension-benefit_refused = पेन्सनका लागि मेरो दाबी अस्वीकार गरियो, वा पेन्सनको रकम गलत छ भन्ने मलाई लाग्छ।
situation-pension-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-pension-no_language_help = पेन्सनसम्बन्धी कुरामा मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-pension-unclear_rule = पेन्सनका नियम बुझिनँ
letter-situation-pension-unclear_rule = पेन्सनको कुन नियम वा प्रक्रिया ममाथि लागू हुन्छ, म बुझ्दिनँ।

## health_insurance

situation-health_insurance-premium_too_high = बीमा प्रिमियम धेरै वा गलत छ
letter-situation-health_insurance-premium_too_high = मलाई तोकिएको बीमा प्रिमियम गलत वा ज्यादै धेरै छ भन्ने मलाई लाग्छ।
situation-health_insurance-cannot_pay = बीमा प्रिमियम तिर्न सक्दिनँ
letter-situation-health_insurance-cannot_pay = स्वास्थ्य बीमा वा दीर्घकालीन हेरचाह बीमाको प्रिमियम तिर्न मलाई गाह्रो छ।
situation-health_insurance-card_not_received = बीमा कार्ड वा प्रमाणपत्र आएन
letter-situation-health_insurance-card_not_received = मैले आफ्नो स्वास्थ्य बीमा कार्ड वा प्रमाणपत्र पाएको छैन।
situation-health_insurance-card_does_not_work = अस्पतालमा मेरो कार्ड चलेन
letter-situation-health_insurance-card_does_not_work = मेरो बीमा कार्ड, वा बीमा कार्डका रूपमा प्रयोग हुने मेरो माइ नम्बर कार्ड, स्वास्थ्य संस्थामा स्वीकार गरिएन।
situation-health_insurance-refund_not_paid = फिर्ता रकम वा भत्ता आएन
letter-situation-health_insurance-refund_not_paid = मैले स्वास्थ्य बीमाबाट फिर्ता रकम वा भत्ता पाएको छैन।
situation-health_insurance-employer_not_enrolled = रोजगारदाताले मलाई दर्ता गरेन
letter-situation-health_insurance-employer_not_enrolled = मेरो रोजगारदाताले मलाई कर्मचारी स्वास्थ्य बीमा (健康保険) मा दर्ता गरेको छैन।
situation-health_insurance-change_of_insurance = बीमामा सामेल हुन, छोड्न वा फेर्न समस्या
letter-situation-health_insurance-change_of_insurance = स्वास्थ्य बीमामा सामेल हुन, त्यो छोड्न वा फेर्न मलाई कठिनाइ भइरहेको छ।
situation-health_insurance-care_problem = दीर्घकालीन हेरचाहमा समस्या
letter-situation-health_insurance-care_problem = दीर्घकालीन हेरचाह बीमाको मूल्याङ्कन वा सेवामा मलाई समस्या छ।
situation-health_insurance-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-health_insurance-no_language_help = स्वास्थ्य बीमा वा दीर्घकालीन हेरचाह बीमाबारे मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-health_insurance-unclear_rule = नियम बुझिनँ
letter-situation-health_insurance-unclear_rule = स्वास्थ्य बीमा वा दीर्घकालीन हेरचाह बीमाको कुन नियम वा प्रक्रिया ममाथि लागू हुन्छ, म बुझ्दिनँ।

## infectious_disease

situation-infectious_disease-voucher_not_received = खोपको कुपन आएन
letter-situation-infectious_disease-voucher_not_received = मैले खोपको कुपन (接種券) वा सूचना पाएको छैन।
situation-infectious_disease-booking_impossible = खोपको समय लिन सकिनँ
letter-situation-infectious_disease-booking_impossible = मैले खोप लगाउने समय लिन सकिनँ।
situation-infectious_disease-certificate_problem = खोपको प्रमाणपत्रमा समस्या
letter-situation-infectious_disease-certificate_problem = खोपको प्रमाणपत्र वा अभिलेखसम्बन्धी मलाई समस्या छ।
situation-infectious_disease-side_effect = खोपपछि स्वास्थ्यमा हानि भयो
letter-situation-infectious_disease-side_effect = खोपपछि स्वास्थ्यमा भएको हानिका लागि म राहत चाहन्छु।
situation-infectious_disease-centre_not_reached = जनस्वास्थ्य केन्द्रसँग सम्पर्क भएन
letter-situation-infectious_disease-centre_not_reached = मैले जनस्वास्थ्य केन्द्र (保健所) सँग सम्पर्क गर्न सकिनँ।
situation-infectious_disease-isolation_problem = आइसोलेसन वा परीक्षणपछि समस्या
letter-situation-infectious_disease-isolation_problem = आइसोलेसनमा बस्दा वा परीक्षणपछि पाएको सहयोग वा निर्देशनमा मलाई समस्या भयो।
situation-infectious_disease-border_problem = क्वारेन्टिन वा देश प्रवेशमा समस्या
letter-situation-infectious_disease-border_problem = सीमामा क्वारेन्टिन वा देश प्रवेशसम्बन्धी उपायमा मलाई समस्या भयो।
situation-infectious_disease-payment_not_received = सहयोग रकम आएन
letter-situation-infectious_disease-payment_not_received = सङ्क्रामक रोगविरुद्धका उपायसँग सम्बन्धित रकम वा ऋण मैले पाएको छैन।
situation-infectious_disease-no_language_help = बुझ्ने भाषामा जानकारी पाइनँ
letter-situation-infectious_disease-no_language_help = सङ्क्रामक रोगविरुद्धका उपायबारे मैले बुझ्ने भाषामा जानकारी पाउन सकिनँ।
situation-infectious_disease-unclear_rule = नियम वा उपाय बुझिनँ
letter-situation-infectious_disease-unclear_rule = सङ्क्रामक रोगविरुद्धको कुन नियम वा उपाय ममाथि लागू हुन्छ, म बुझ्दिनँ।

## employment

situation-employment-unpaid_wages = तलब पूरा पाइनँ
letter-situation-employment-unpaid_wages = मेरो तलब पूरा दिइएको छैन।
situation-employment-unemployment_benefit = बेरोजगारी भत्ता अस्वीकार वा ढिलो
letter-situation-employment-unemployment_benefit = मैले निवेदन दिएको वा पाउने आशा गरेको बेरोजगारी भत्ता पाएको छैन।
situation-employment-separation_slip = काम छोडेको प्रमाणपत्र (離職票) पाइनँ
letter-situation-employment-separation_slip = काम छोडेपछि मलाई चाहिने काम छोडेको प्रमाणपत्र (離職票) मैले पाएको छैन।
situation-employment-work_accident = कामको दुर्घटना मानिएन वा रकम आएन
letter-situation-employment-work_accident = कामका कारण भएको दुर्घटना वा रोगपछि श्रमिक दुर्घटना बीमा (労災保険) मा मलाई समस्या छ।
situation-employment-no_proper_help = कार्यालयले ठीकसँग सहयोग गरेन
letter-situation-employment-no_proper_help = काम वा रोजगारी हेर्ने कार्यालयबाट मैले उचित सहयोग पाइनँ।
situation-employment-trainee_problem = प्राविधिक प्रशिक्षार्थी (技能実習) को समस्या
letter-situation-employment-trainee_problem = प्राविधिक प्रशिक्षार्थी तालिम (技能実習) वा त्यस्तै कार्यक्रमका सम्बन्धमा मलाई समस्या छ।
situation-employment-dangerous_work = खतरनाक काम वा ज्यादै लामो कार्यसमय
letter-situation-employment-dangerous_work = कार्यस्थलमा खतरनाक काम वा लामो कार्यसमयसम्बन्धी मलाई समस्या छ।
situation-employment-dismissal_or_quit = कामबाट निकालियो, वा छोड्न दिइएन
letter-situation-employment-dismissal_or_quit = कामबाट निकालिएको, करार सकिएको वा काम छोड्ने विषयमा मलाई समस्या छ।
situation-employment-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-employment-no_language_help = काम वा रोजगारीसम्बन्धी कुरामा मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-employment-unclear_rule = कामका नियम बुझिनँ
letter-situation-employment-unclear_rule = काम वा रोजगार बीमासम्बन्धी कुन नियम वा प्रक्रिया ममाथि लागू हुन्छ, म बुझ्दिनँ।

## tax

situation-tax-tax_wrong = कर गलत वा ज्यादै धेरै छ
letter-situation-tax-tax_wrong = मलाई लगाइएको करको रकम गलत वा ज्यादै धेरै छ भन्ने मलाई लाग्छ।
situation-tax-taxed_twice = दुई पटक कर, वा तिरिसकेको कर
letter-situation-tax-taxed_twice = मैले तिरिसकेको कर मलाई लगाइएको छ, वा एउटै कर दुई पटक लगाइएको छ।
situation-tax-refund_not_paid = करको फिर्ता रकम आएन
letter-situation-tax-refund_not_paid = मैले करको फिर्ता रकम पाएको छैन।
situation-tax-dependants_refused = परिवारको कर छुट स्वीकार भएन
letter-situation-tax-dependants_refused = कर छुट (控除), जस्तै मेरो परिवारका लागि हुने छुट, स्वीकार गरिएन।
situation-tax-cannot_pay = तिर्न सक्दिनँ, वा चेतावनी आयो
letter-situation-tax-cannot_pay = कर तिर्न मलाई गाह्रो छ, वा मैले चेतावनी वा सम्पत्ति जफतको सूचना पाएको छु।
situation-tax-return_difficult = कर विवरण (確定申告) बुझाउन सकिनँ
letter-situation-tax-return_difficult = कर विवरण (確定申告) बुझाउन मलाई कठिनाइ भइरहेको छ।
situation-tax-certificate_problem = करको प्रमाणपत्रमा समस्या
letter-situation-tax-certificate_problem = करको प्रमाणपत्रसम्बन्धी मलाई समस्या छ।
situation-tax-leaving_japan = जापान छोड्दा करको समस्या
letter-situation-tax-leaving_japan = जापान छोड्दा वा छोडेपछि आफ्नो कर कसरी मिलाउने, मलाई थाहा छैन।
situation-tax-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-tax-no_language_help = करसम्बन्धी कुरामा मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-tax-unclear_rule = यो कर बुझिनँ
letter-situation-tax-unclear_rule = मलाई किन वा कसरी कर लगाइने हो, म बुझ्दिनँ।

## welfare_childcare

situation-welfare_childcare-no_place = बाल वा स्कुलपछिको स्याहारमा ठाउँ पाइएन
letter-situation-welfare_childcare-no_place = मेरो बच्चाले बाल स्याहार केन्द्र (保育園) वा स्कुलपछिको स्याहार (学童保育) मा ठाउँ पाएको छैन।
situation-welfare_childcare-allowance_not_paid = भत्ता आएन
letter-situation-welfare_childcare-allowance_not_paid = मैले वा मेरो बच्चाले पाउनुपर्छ भन्ने मलाई लागेको भत्ता मैले पाएको छैन।
situation-welfare_childcare-application_refused = अस्वीकार भयो, कारण बुझिनँ
letter-situation-welfare_childcare-application_refused = भत्ता वा सहयोगका लागि मेरो निवेदन अस्वीकार गरियो, र म त्यसको कारण बुझ्दिनँ।
situation-welfare_childcare-public_assistance = जीवन निर्वाह सहायता (生活保護) मा समस्या
letter-situation-welfare_childcare-public_assistance = सार्वजनिक जीवन निर्वाह सहायता (生活保護) सम्बन्धी मलाई समस्या छ।
situation-welfare_childcare-disability_support = अपाङ्गता सहयोगमा समस्या
letter-situation-welfare_childcare-disability_support = अपाङ्गता वा रोग भएको व्यक्तिका लागि सहयोगसम्बन्धी मलाई समस्या छ।
situation-welfare_childcare-fee_wrong = बाल स्याहार शुल्क गलत वा धेरै छ
letter-situation-welfare_childcare-fee_wrong = बाल स्याहार शुल्क गलत वा ज्यादै धेरै छ भन्ने मलाई लाग्छ।
situation-welfare_childcare-child_taken = बाल परामर्श केन्द्रले बच्चा लग्यो
letter-situation-welfare_childcare-child_taken = सरकारी निकायले मेरो बच्चालाई आफ्नो संरक्षणमा लिएको छ।
situation-welfare_childcare-no_answer = धेरै समयदेखि जवाफ आएन
letter-situation-welfare_childcare-no_answer = समाज कल्याण वा बाल हेरचाहसम्बन्धी कुरामा म लामो समयदेखि जवाफ पर्खिरहेको छु।
situation-welfare_childcare-treated_badly = अशिष्ट व्यवहार वा यताउता पठाइयो
letter-situation-welfare_childcare-treated_badly = समाज कल्याण वा बाल हेरचाहसम्बन्धी कुरामा मसँग अशिष्ट व्यवहार गरियो, वा मलाई एक काउन्टरबाट अर्कोमा पठाइयो।
situation-welfare_childcare-unclear_rule = के सहयोग पाउन सक्छु, थाहा छैन
letter-situation-welfare_childcare-unclear_rule = म कुन सहयोग पाउन सक्छु वा त्यसका लागि कसरी निवेदन दिने, म बुझ्दिनँ।

## education

situation-education-enrolment_refused = बच्चा स्कुल भर्ना हुन सकेन
letter-situation-education-enrolment_refused = मेरो बच्चा स्कुलमा भर्ना हुन वा अर्को स्कुलमा सर्न सकेन।
situation-education-no_japanese_support = बच्चाले जापानी भाषामा सहयोग पाउँदैन
letter-situation-education-no_japanese_support = मेरो बच्चाले स्कुलमा जापानी भाषाका लागि पर्याप्त सहयोग पाउँदैन।
situation-education-school_costs = स्कुल खर्च धेरै, वा सहायता पाइएन
letter-situation-education-school_costs = स्कुलको खर्च तिर्न मलाई गाह्रो छ, वा त्यसका लागि सहायता पाउन सकिनँ।
situation-education-scholarship_problem = छात्रवृत्ति वा विद्यार्थी ऋणमा समस्या
letter-situation-education-scholarship_problem = छात्रवृत्ति, विद्यार्थी ऋण वा शिक्षण शुल्क छुटसम्बन्धी मलाई समस्या छ।
situation-education-lunch_or_religion = स्कुलको खाना वा धर्मको ख्याल गरिएन
letter-situation-education-lunch_or_religion = मेरो बच्चाको खाना, स्वास्थ्य वा धर्मसम्बन्धी आवश्यकतालाई स्कुलले पर्याप्त ध्यान दिँदैन।
situation-education-letters_not_understood = स्कुलका चिठी बुझ्न सक्दिनँ
letter-situation-education-letters_not_understood = स्कुलका चिठी वा स्कुलले बताएका कुरा म बुझ्न सक्दिनँ।
situation-education-diploma_not_recognised = मेरो प्रमाणपत्र वा योग्यता मानिएन
letter-situation-education-diploma_not_recognised = मेरो विदेशी शैक्षिक उपाधि, प्रमाणपत्र वा योग्यतालाई सरकारी निकायले मान्यता दिएको छैन।
situation-education-no_japanese_class = वयस्कका लागि जापानी कक्षा छैन
letter-situation-education-no_japanese_class = मैले सार्वजनिक जापानी भाषा कक्षा भेट्टाउन, वा त्यसमा भाग लिन सकिनँ।
situation-education-special_needs = कक्षा मिलेन वा विशेष सहयोग छैन
letter-situation-education-special_needs = मेरो बच्चालाई उसको आवश्यकताअनुसारको कक्षा वा सहयोग दिइएको छैन।
situation-education-school_not_acting = स्कुलले समस्यामा केही गर्दैन
letter-situation-education-school_not_acting = मैले जानकारी दिएको समस्याबारे स्कुल वा शिक्षा समितिले केही गरेको छैन।

## roads_rivers

situation-roads_rivers-road_damaged = सडक वा फुटपाथ बिग्रेको छ
letter-situation-roads_rivers-road_damaged = सडक वा फुटपाथमा क्षति भएको छ।
situation-roads_rivers-light_or_sign = सडक बत्ती, सिग्नल वा ऐना छैन
letter-situation-roads_rivers-light_or_sign = सडक बत्ती, ट्राफिक सिग्नल, सङ्केत चिह्न वा ऐना छैन वा काम गर्दैन।
situation-roads_rivers-dangerous_place = खतरनाक क्रसिङ वा साँघुरो सडक
letter-situation-roads_rivers-dangerous_place = कुनै सडक वा क्रसिङ त्यो प्रयोग गर्ने मानिसका लागि खतरनाक छ।
situation-roads_rivers-river_danger = नदी वा भिरालो ठाउँ खतरनाक छ
letter-situation-roads_rivers-river_danger = नदी, नदीको किनार, भिरालो ठाउँ वा समुद्री किनार खतरनाक अवस्थामा छ।
situation-roads_rivers-debris_left = काठ, भग्नावशेष वा रूख छाडिएका छन्
letter-situation-roads_rivers-debris_left = बगेर आएका काठ, भग्नावशेष, रूख वा त्यस्तै चीज सडक, नदी वा अरू सार्वजनिक ठाउँमा छाडिएका छन्।
situation-roads_rivers-flooded_road = सडक वा नालीमा पानी जम्छ
letter-situation-roads_rivers-flooded_road = सडक, नाली वा कुलोबाट पानी बगेर जाँदैन।
situation-roads_rivers-facility_broken = पार्क वा सार्वजनिक भवनको खराब अवस्था
letter-situation-roads_rivers-facility_broken = पार्क, शौचालय, भवन वा अरू सार्वजनिक संरचना बिग्रेको छ वा खराब अवस्थामा छ।
situation-roads_rivers-not_accessible = ह्वीलचेयर वा बच्चाको गाडी लैजान मिल्दैन
letter-situation-roads_rivers-not_accessible = अपाङ्गता भएका, वृद्ध वा साना बच्चा साथमा भएका मानिसले सडक वा सार्वजनिक संरचना सुरक्षित रूपमा प्रयोग गर्न सक्दैनन्।
situation-roads_rivers-snow_or_ice = हिउँ वा बरफ हटाइएन
letter-situation-roads_rivers-snow_or_ice = सडक वा सार्वजनिक ठाउँबाट हिउँ वा बरफ हटाइएको छैन।
situation-roads_rivers-works_problem = सडक वा सार्वजनिक निर्माणले समस्या भयो
letter-situation-roads_rivers-works_problem = सडकको काम वा सार्वजनिक निकायको निर्माणले वरपरका मानिसलाई समस्या पारिरहेको छ।

## driving_transport

situation-driving_transport-licence_conversion = विदेशी लाइसेन्स साट्न सकिनँ (外免切替)
letter-situation-driving_transport-licence_conversion = मेरो विदेशी सवारी चालक अनुमतिपत्र जापानी अनुमतिपत्रमा साट्न मलाई कठिनाइ भइरहेको छ।
situation-driving_transport-test_problem = ड्राइभिङ परीक्षा अनुचित वा अस्पष्ट
letter-situation-driving_transport-test_problem = ड्राइभिङ परीक्षा जसरी लिइयो वा जसरी मूल्याङ्कन गरियो, त्यसबारे मलाई समस्या छ।
situation-driving_transport-licence_renewal = लाइसेन्स नवीकरणमा समस्या
letter-situation-driving_transport-licence_renewal = सवारी चालक अनुमतिपत्र नवीकरण गर्न वा त्यसमा लेखिएको विवरण सच्याउन मलाई कठिनाइ भइरहेको छ।
situation-driving_transport-no_appointment = समय पाइन्न, वा धेरै पर्खनुपर्‍यो
letter-situation-driving_transport-no_appointment = अनुमतिपत्र वा सवारी साधनसम्बन्धी प्रक्रियाका लागि मैले समय लिन सकिनँ, वा ज्यादै लामो समय पर्खनुपर्‍यो।
situation-driving_transport-vehicle_papers = गाडीको कागज वा जाँच (車検) मा समस्या
letter-situation-driving_transport-vehicle_papers = सवारी साधनको दर्ता, जाँच (車検) वा कागजातसम्बन्धी मलाई समस्या छ।
situation-driving_transport-fine_or_points = जरिवाना वा दण्ड अङ्क गलत लाग्छ
letter-situation-driving_transport-fine_or_points = मलाई गरिएको ट्राफिक जरिवाना, दण्ड अङ्क वा अनुमतिपत्र निलम्बन गलत छ भन्ने मलाई लाग्छ।
situation-driving_transport-bus_train_service = बस वा रेल बन्द, ढिलो वा थोरै
letter-situation-driving_transport-bus_train_service = बस, रेल वा अरू यातायात सेवा कटौती गरिएको छ, अपर्याप्त छ वा सूचना गरिएअनुसार चल्दैन।
situation-driving_transport-station_not_accessible = लिफ्ट बिग्रेको, स्टेसन वा बस असहज
letter-situation-driving_transport-station_not_accessible = स्टेसन, विमानस्थल वा सार्वजनिक यातायातको साधन सबैले सुरक्षित रूपमा वा सजिलै प्रयोग गर्न सक्दैनन्।
situation-driving_transport-treated_badly = कर्मचारीले अशिष्ट वा अनुचित व्यवहार गरे
letter-situation-driving_transport-treated_badly = कार्यालयमा वा सार्वजनिक यातायातमा मसँग अशिष्ट वा अनुचित व्यवहार गरियो।
situation-driving_transport-no_language_help = बुझ्ने भाषामा जानकारी पाइनँ
letter-situation-driving_transport-no_language_help = अनुमतिपत्र, सवारी साधन वा यातायातबारे मैले बुझ्ने भाषामा जानकारी पाउन सकिनँ।

## postal_telecom

situation-postal_telecom-mail_lost = चिठी वा पार्सल हरायो
letter-situation-postal_telecom-mail_lost = हुलाकबाट पठाइएको चिठी वा पार्सल हरायो वा आइपुगेको छैन।
situation-postal_telecom-mail_late = चिठी ढिलो वा गलत ठाउँमा आउँछ
letter-situation-postal_telecom-mail_late = हुलाकका चिठी ढिलो आउँछन् वा गलत ठेगानामा पुर्‍याइन्छन्।
situation-postal_telecom-parcel_damaged = पार्सल बिग्रियो वा बाहिर छाडियो
letter-situation-postal_telecom-parcel_damaged = पार्सल बिग्रेको अवस्थामा पुर्‍याइयो वा अनुपयुक्त ठाउँमा छाडियो।
situation-postal_telecom-delivery_slip = फेरि मगाउन वा लिन जान समस्या
letter-situation-postal_telecom-delivery_slip = पुर्‍याउन आउँदा भेट नभएको हुलाक सामग्री पाउन वा लिन मलाई कठिनाइ भइरहेको छ।
situation-postal_telecom-sending_problem = विदेश पठाउन समस्या, वा भन्सारले रोक्यो
letter-situation-postal_telecom-sending_problem = विदेशमा हुलाक सामग्री वा पैसा पठाउन मलाई कठिनाइ भइरहेको छ, वा हुलाक सामग्री भन्सारले रोकेको छ।
situation-postal_telecom-account_problem = हुलाक खाता खोल्न वा चलाउन सकिनँ
letter-situation-postal_telecom-account_problem = मैले जापान पोस्ट बैंक (ゆうちょ銀行) मा खाता खोल्न वा चलाउन सकिनँ।
situation-postal_telecom-broadcasting_fee = NHK शुल्कमा समस्या
letter-situation-postal_telecom-broadcasting_fee = प्रसारण ग्रहण शुल्क (受信料) सम्बन्धी मलाई समस्या छ।
situation-postal_telecom-phone_internet = फोन वा इन्टरनेटको करार वा सिग्नल
letter-situation-postal_telecom-phone_internet = मोबाइल फोन वा इन्टरनेट सेवासम्बन्धी मलाई समस्या छ।
situation-postal_telecom-treated_badly = कर्मचारीले अशिष्ट वा अनुचित व्यवहार गरे
letter-situation-postal_telecom-treated_badly = हुलाक, प्रसारण वा दूरसञ्चार सेवाका कर्मचारीले मसँग अशिष्ट वा अनुचित व्यवहार गरे।
situation-postal_telecom-spam_or_interference = नचाहिने फोन वा रेडियो अवरोध
letter-situation-postal_telecom-spam_or_interference = नचाहिने फोन वा सन्देशले, वा रेडियो तरङ्गको अवरोधले मलाई दुःख दिइरहेको छ।

## disaster

situation-disaster-certificate_delayed = पीडित प्रमाणपत्र (罹災証明書) ढिलो वा पाइएन
letter-situation-disaster-certificate_delayed = मलाई चाहिएको विपद् पीडित प्रमाणपत्र (罹災証明書) मैले पाएको छैन।
situation-disaster-assessment_wrong = क्षति कम ठहर गरियो
letter-situation-disaster-assessment_wrong = मेरो घरको क्षतिको मूल्याङ्कन ठीकसँग गरिएन भन्ने मलाई लाग्छ।
situation-disaster-money_not_paid = राहत रकम आएन
letter-situation-disaster-money_not_paid = विपद्बाट प्रभावित मानिसका लागि दिइने राहत रकम वा अरू रकम मैले पाएको छैन।
situation-disaster-housing_problem = अस्थायी आवास छैन, वा खराब छ
letter-situation-disaster-housing_problem = विपद्पछि मैले अस्थायी आवास पाउन सकिनँ, वा त्यो खराब अवस्थामा छ।
situation-disaster-shelter_problem = आश्रयस्थलमा समस्या
letter-situation-disaster-shelter_problem = आश्रयस्थल (避難所) मा मलाई समस्या भयो, वा म त्यहाँ भित्र जान सकिनँ।
situation-disaster-no_information = बुझ्ने भाषामा चेतावनी वा सूचना पाइनँ
letter-situation-disaster-no_information = विपद्सम्बन्धी चेतावनी वा जानकारी मैले बुझ्ने भाषामा पाउन सकिनँ।
situation-disaster-cleanup_needed = हिलो, फोहोर वा क्षति हटाइएन
letter-situation-disaster-cleanup_needed = विपद्ले ल्याएको हिलो, फोहोर वा क्षति हटाइएको वा मर्मत गरिएको छैन।
situation-disaster-supply_missing = विपद्पछि पानी वा बिजुली छैन
letter-situation-disaster-supply_missing = विपद्पछि पानी, बिजुली वा अरू आपूर्ति फेरि सुरु गरिएको छैन।
situation-disaster-prevention_missing = विपद्को तयारी पुग्दैन
letter-situation-disaster-prevention_missing = मेरो क्षेत्रमा विपद्का लागि गरिएको तयारी पर्याप्त छैन भन्ने मलाई लाग्छ।
situation-disaster-unclear_rule = के सहयोग पाउन सक्छु, थाहा छैन
letter-situation-disaster-unclear_rule = विपद्पछि म कुन सहयोग पाउन सक्छु वा त्यसका लागि कसरी निवेदन दिने, म बुझ्दिनँ।

## housing_utilities

situation-housing_utilities-application_refused = सरकारी आवास अस्वीकार वा चिट्ठामा परेन
letter-situation-housing_utilities-application_refused = मैले सार्वजनिक आवास वा UR आवासमा घर पाउन सकिनँ।
situation-housing_utilities-rent_problem = सरकारी आवासको भाडा ज्यादै धेरै छ
letter-situation-housing_utilities-rent_problem = मेरो सार्वजनिक वा UR आवासको भाडा वा शुल्क गलत वा ज्यादै धेरै छ भन्ने मलाई लाग्छ।
situation-housing_utilities-repair_needed = सरकारी आवास मर्मत गर्नुपर्छ
letter-situation-housing_utilities-repair_needed = मेरो सार्वजनिक वा UR आवास, वा त्यसको भवन, मर्मत गर्नु आवश्यक छ।
situation-housing_utilities-moving_out_charge = सरकारी आवास छोड्दा लागेको शुल्क
letter-situation-housing_utilities-moving_out_charge = सार्वजनिक वा UR आवास छोड्दा लागेको शुल्कमा म सहमत छैनँ, वा म त्यो बुझ्दिनँ।
situation-housing_utilities-household_change = परिवारको सदस्य आउन वा बस्न पाएन
letter-situation-housing_utilities-household_change = परिवारको सदस्यलाई सार्वजनिक वा UR आवासको परिवारमा सामेल हुन, वा त्यो आवास आफ्नो नाममा सार्न अनुमति दिइएको छैन।
situation-housing_utilities-water_bill_wrong = पानीको बिल गलत वा ज्यादै धेरै छ
letter-situation-housing_utilities-water_bill_wrong = खानेपानी वा ढलको बिल गलत वा ज्यादै धेरै छ भन्ने मलाई लाग्छ।
situation-housing_utilities-water_cut = पानी काटियो, वा तिर्न सक्दिनँ
letter-situation-housing_utilities-water_cut = मेरो घरको खानेपानी काटिएको छ वा काटिन सक्छ।
situation-housing_utilities-water_bad = धाराको पानी फोहोर, थोरै वा चुहिने
letter-situation-housing_utilities-water_bad = खानेपानीको गुणस्तर, चाप वा चुहावटमा समस्या छ।
situation-housing_utilities-sewer_problem = ढल गनाउने, जाम हुने वा पोखिने
letter-situation-housing_utilities-sewer_problem = ढल वा पानीको निकासमा समस्या छ।
situation-housing_utilities-subsidy_problem = आवास अनुदान अस्वीकार वा अस्पष्ट
letter-situation-housing_utilities-subsidy_problem = मैले आवासका लागि अनुदान पाउन सकिनँ, वा म त्यो बुझ्दिनँ।

## environment

situation-environment-not_collected = मेरो फोहोर उठाइएन
letter-situation-environment-not_collected = मेरो फोहोर उठाइएन।
situation-environment-rules_unclear = फोहोर फाल्ने नियम बुझिनँ
letter-situation-environment-rules_unclear = फोहोर फाल्ने नियम म बुझ्दिनँ, वा मैले बुझ्ने भाषामा ती नियम पाउन सक्दिनँ।
situation-environment-collection_point = फोहोर राख्ने ठाउँमा समस्या
letter-situation-environment-collection_point = फोहोर राख्ने ठाउँमा समस्या छ।
situation-environment-bulky_or_fee = ठूलो फोहोर (粗大ごみ) वा फोहोर शुल्क
letter-situation-environment-bulky_or_fee = ठूलो फोहोर (粗大ごみ), रिसाइकल वा फोहोर शुल्कसम्बन्धी मलाई समस्या छ।
situation-environment-illegal_dumping = अवैध रूपमा फोहोर फालिएको छ
letter-situation-environment-illegal_dumping = फोहोर गैरकानुनी रूपमा फालिएको छ।
situation-environment-noise = हल्ला वा कम्पन
letter-situation-environment-noise = हल्ला वा कम्पनले मलाई बाधा पुगिरहेको छ।
situation-environment-smell_or_smoke = दुर्गन्ध, धुवाँ वा धुलो
letter-situation-environment-smell_or_smoke = दुर्गन्ध, धुवाँ वा धुलोले मलाई बाधा पुगिरहेको छ।
situation-environment-pollution = पानी, हावा वा माटो प्रदूषित छ
letter-situation-environment-pollution = पानी, हावा वा माटो प्रदूषित भएको छ भन्ने मलाई लाग्छ।
situation-environment-animals = छाडा वा जङ्गली जनावर, वा घरपालुवा
letter-situation-environment-animals = छाडा जनावर, जङ्गली जनावर, घरपालुवा जनावर वा कीराको समस्या छ।
situation-environment-no_action = कार्यालयलाई भनेँ, तर केही भएन
letter-situation-environment-no_action = मैले वातावरणसम्बन्धी समस्या कार्यालयलाई जानकारी गराएँ, तर अवस्था बदलिएको छैन।

## office_conduct

situation-office_conduct-rude = कर्मचारी मसँग अशिष्ट भए
letter-situation-office_conduct-rude = सरकारी कार्यालयका कर्मचारीले मसँग अशिष्ट व्यवहार गरे।
situation-office_conduct-treated_differently = विदेशी भएकाले नराम्रो व्यवहार
letter-situation-office_conduct-treated_differently = म विदेशी नागरिक भएकाले सरकारी कार्यालयले मसँग अरूभन्दा नराम्रो व्यवहार गर्‍यो भन्ने मलाई लाग्छ।
situation-office_conduct-sent_around = एक काउन्टरबाट अर्कोमा पठाइयो
letter-situation-office_conduct-sent_around = मलाई एक काउन्टर वा कार्यालयबाट अर्कोमा पठाइयो।
situation-office_conduct-which_office = कुन कार्यालय जिम्मेवार हो, थाहा छैन
letter-situation-office_conduct-which_office = मेरो कुराका लागि कुन सरकारी कार्यालय जिम्मेवार हो, मलाई थाहा छैन।
situation-office_conduct-no_answer = जवाफ छैन, वा काम ढिलो
letter-situation-office_conduct-no_answer = सरकारी कार्यालयले मलाई जवाफ दिएको छैन, वा लामो समयदेखि मेरो कुरा हेरेको छैन।
situation-office_conduct-not_reached = धेरै पर्खनुपर्छ, वा फोन उठ्दैन
letter-situation-office_conduct-not_reached = मैले सरकारी कार्यालयसँग सम्पर्क गर्न सकिनँ, वा सेवा पाउन ज्यादै लामो समय पर्खनुपर्‍यो।
situation-office_conduct-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-office_conduct-no_language_help = सरकारी कार्यालयबाट मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
situation-office_conduct-form_unclear = फारम वा कागजात ज्यादै गाह्रो छन्
letter-situation-office_conduct-form_unclear = सरकारी कार्यालयका फारम वा आवश्यक कागजात मलाई ज्यादै गाह्रो वा ज्यादै धेरै लागे।
situation-office_conduct-wrong_information = गलत वा फरक-फरक कुरा भनियो
letter-situation-office_conduct-wrong_information = सरकारी कार्यालयले मलाई गलत वा फरक-फरक जानकारी दियो।
situation-office_conduct-data_problem = कागज हरायो वा मेरो विवरण बाहिरियो
letter-situation-office_conduct-data_problem = सरकारी कार्यालयले मेरा कागजात हरायो, वा मेरो व्यक्तिगत विवरण खुलासा गर्‍यो।

## private_dispute

situation-private_dispute-rented_home = घरबेटी वा भाडाको घरको समस्या
letter-situation-private_dispute-rented_home = भाडाको घरबारे घरबेटी वा एजेन्टसँग मेरो विवाद छ।
situation-private_dispute-purchase = किनेको चीजको समस्या
letter-situation-private_dispute-purchase = खरिदसम्बन्धी मेरो विवाद छ।
situation-private_dispute-contract = करार तोड्न वा पैसा फिर्ता पाउन सक्दिनँ
letter-situation-private_dispute-contract = करारबारे, वा कम्पनीबाट पैसा फिर्ता पाउनेबारे मेरो विवाद छ।
situation-private_dispute-debt_or_loan = ऋण, कर्जा वा सापटी दिएको पैसा
letter-situation-private_dispute-debt_or_loan = तिर्न बाँकी रकम, ऋण वा सापटी दिइएको पैसासम्बन्धी मलाई समस्या छ।
situation-private_dispute-neighbours = छिमेकीसँग झगडा
letter-situation-private_dispute-neighbours = छिमेकीसँग मेरो विवाद छ।
situation-private_dispute-divorce_children = सम्बन्धविच्छेद, बच्चा वा पालनपोषण खर्च
letter-situation-private_dispute-divorce_children = सम्बन्धविच्छेद, बच्चा वा पालनपोषण खर्चसम्बन्धी मलाई समस्या छ।
situation-private_dispute-inheritance = पैतृक सम्पत्ति वा इच्छापत्र
letter-situation-private_dispute-inheritance = उत्तराधिकारमा पाइने सम्पत्ति वा इच्छापत्रसम्बन्धी मलाई समस्या छ।
situation-private_dispute-traffic_accident = सवारी दुर्घटनापछिको क्षतिपूर्ति
letter-situation-private_dispute-traffic_accident = सवारी दुर्घटनापछिको क्षतिपूर्तिबारे मेरो विवाद छ।
situation-private_dispute-where_to_turn = सल्लाह कहाँ पाइन्छ, जान्न चाहन्छु
letter-situation-private_dispute-where_to_turn = निजी पक्षहरूबीचको विवादबारे सल्लाह कहाँ पाउन सक्छु, म जान्न चाहन्छु।

## human_rights

situation-human_rights-refused_as_foreigner = पसल वा घरबेटीले विदेशी भनेर अस्वीकार गर्‍यो
letter-situation-human_rights-refused_as_foreigner = म विदेशी नागरिक भएकाले पसल, घरबेटी वा अरू व्यवसायले मलाई अस्वीकार गर्‍यो।
situation-human_rights-racist_words = मूल वा रूपका कारण अपमान
letter-situation-human_rights-racist_words = मेरो मूल वा रूपका कारण मेरो अपमान गरियो।
situation-human_rights-harassment_work = काममा दुर्व्यवहार
letter-situation-human_rights-harassment_work = मेरो कार्यस्थलमा मसँग दुर्व्यवहार गरिएको छ।
situation-human_rights-sexual_harassment = यौन दुर्व्यवहार वा पिछा (स्टकिङ)
letter-situation-human_rights-sexual_harassment = मैले यौन दुर्व्यवहार, पिछा गर्ने (स्टकिङ) वा त्यस्तै कार्य भोगेको छु।
situation-human_rights-child_bullied = मेरो बच्चालाई अरूले हेप्छन् (いじめ)
letter-situation-human_rights-child_bullied = मेरो बच्चालाई हेप्ने काम (いじめ) भइरहेको छ।
situation-human_rights-family_violence = परिवारमा हिंसा वा नियन्त्रण
letter-situation-human_rights-family_violence = मैले परिवारको सदस्य वा मेरो पार्टनरबाट हिंसा, धम्की वा नियन्त्रण भोगेको छु।
situation-human_rights-exploitation = जबर्जस्ती काम, थुनाइ वा पासपोर्ट खोसिएको
letter-situation-human_rights-exploitation = मलाई जबर्जस्ती काम गराइएको छ, वा मेरो स्वतन्त्रता वा मेरा कागजात मबाट खोसिएका छन्।
situation-human_rights-religion_or_identity = धर्म, अपाङ्गता वा लिङ्गका कारण
letter-situation-human_rights-religion_or_identity = धर्म, अपाङ्गता, लिङ्ग वा यौनिक अभिमुखीकरणका कारण मसँग अनुचित व्यवहार गरिएको छ।
situation-human_rights-online_abuse = इन्टरनेटमा गाली वा मेरा फोटो
letter-situation-human_rights-online_abuse = मसँग सम्बन्धित अपमानजनक कुरा, निजी जानकारी वा फोटो इन्टरनेटमा राखिएका छन्।
situation-human_rights-no_help_from_office = कार्यालयले सहयोग गरेन
letter-situation-human_rights-no_help_from_office = मैले मानव अधिकारसम्बन्धी कुरामा सरकारी कार्यालयसँग सहयोग मागेँ, तर सहयोग पाइनँ।

## crime_police

situation-crime_police-theft = मेरो सामान चोरी भयो
letter-situation-crime_police-theft = मेरो कुनै चीज चोरी भयो।
situation-crime_police-fraud = ठगीमा पैसा वा विवरण गुमाएँ
letter-situation-crime_police-fraud = म ठगीबाट वा मेरो विवरणको दुरुपयोगबाट पीडित भएको छु।
situation-crime_police-attacked_or_threatened = ममाथि आक्रमण भयो वा धम्की दिइयो
letter-situation-crime_police-attacked_or_threatened = ममाथि आक्रमण गरिएको छ वा मलाई धम्की दिइएको छ।
situation-crime_police-report_not_accepted = प्रहरीले मेरो उजुरी लिएन
letter-situation-crime_police-report_not_accepted = प्रहरीले मेरो उजुरी स्वीकार गरेको छैन वा त्यसमा कारबाही गरेको छैन।
situation-crime_police-stopped_by_police = स्पष्ट कारणविना रोकियो वा खानतलासी भयो
letter-situation-crime_police-stopped_by_police = प्रहरीले मलाई रोक्यो, सोधपुछ गर्‍यो वा मेरो खानतलासी गर्‍यो, र म त्यसको कारण बुझ्दिनँ।
situation-crime_police-treated_badly = प्रहरीले अशिष्ट वा अनुचित व्यवहार गर्‍यो
letter-situation-crime_police-treated_badly = प्रहरीले मसँग अशिष्ट वा अनुचित व्यवहार गर्‍यो।
situation-crime_police-arrest_or_detention = पक्राउपछि वा थुनामा समस्या
letter-situation-crime_police-arrest_or_detention = पक्राउ, थुना वा कारागारसम्बन्धी मलाई समस्या छ।
situation-crime_police-court_problem = अदालत वा सरकारी वकिलसँग समस्या
letter-situation-crime_police-court_problem = अदालत वा सरकारी वकिल (検察官) ले मुद्दा हेरेको तरिकाबारे मलाई समस्या छ।
situation-crime_police-lost_property = हराएको सामानको समस्या
letter-situation-crime_police-lost_property = हराएको सामानसम्बन्धी मलाई समस्या छ।
situation-crime_police-no_language_help = बुझ्ने भाषामा सहयोग पाइनँ
letter-situation-crime_police-no_language_help = प्रहरी वा अदालतबाट मैले बुझ्ने भाषामा सहयोग पाउन सकिनँ।
