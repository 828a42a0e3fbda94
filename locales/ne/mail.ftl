### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = तपाईंको सन्देशबाट मैले यो टिपेँ:
noted-ask = यो ठीक छ? म बाँकी कुरा मात्र सोध्छु।
button-noted-right = ठीक छ, अघि बढौँ
button-noted-wrong = होइन, बदल्ने
button-back = पछाडि
# $number: case number, $receipt: secret code
draft-kept = तपाईंका जवाफ सुरक्षित छन्। यो पेज बन्द गरे पनि नम्बर { $number } र रसिद कोड { $receipt } बाट पछि अघि बढ्न सक्नुहुन्छ। कृपया टिप्नुहोस् वा फोटो खिच्नुहोस्।
draft-resumed = जहाँ रोकिनुभएको थियो, त्यहीँबाट अघि बढौँ।
draft-cancelled = मैले मस्यौदा हटाइदिएँ। केही पनि पठाइएको छैन।

## Two further questions
ask-consequence = यसले गर्दा तपाईंलाई के भइरहेको छ? सबैभन्दा महत्त्वपूर्ण कुरा छान्नुहोस्, वा छोड्नुहोस्।
consequence-status_at_risk = मेरो रेजिडेन्स स्टाटस जोखिममा छ
consequence-money_trouble = पैसाको समस्यामा छु
consequence-job_at_risk = काम गुम्न सक्छ, वा काम गर्न सक्दिनँ
consequence-no_treatment = उपचार पाउन सक्दिनँ
consequence-child_affected = मेरो बच्चाले दुःख पाइरहेको छ
consequence-housing_at_risk = बस्ने घर गुम्न सक्छ
consequence-safety = मानिसका लागि खतरा छ
consequence-family_apart = मेरो परिवार छुट्टिएको छ
consequence-worry = मलाई धेरै चिन्ता छ
letter-consequence-status_at_risk = यसले गर्दा मेरो रेजिडेन्स स्टाटस जोखिममा छ।
letter-consequence-money_trouble = यसले गर्दा म आर्थिक कठिनाइमा छु।
letter-consequence-job_at_risk = यसले गर्दा मेरो काम गुम्न सक्छ वा म काम गर्न सक्दिनँ।
letter-consequence-no_treatment = यसले गर्दा म उपचार पाउन सक्दिनँ।
letter-consequence-child_affected = यसले गर्दा मेरो बच्चाले दुःख पाइरहेको छ।
letter-consequence-housing_at_risk = यसले गर्दा मेरो बस्ने घर गुम्न सक्छ।
letter-consequence-safety = यो मानिसका लागि खतरनाक छ।
letter-consequence-family_apart = यसले गर्दा मेरो परिवार छुट्टिएको छ।
letter-consequence-worry = यसले मलाई धेरै चिन्तित बनाएको छ।
ask-deadline = यो कुनै मितिसम्म टुङ्गिनुपर्ने हो? मिति लेख्नुहोस् (जस्तै 2026-12-20), वा त्यस्तो मिति छैन भन्ने छान्नुहोस्।
button-no-deadline = त्यस्तो मिति छैन
# $date: a formatted date
letter-deadline = यो { $date } सम्म टुङ्गिनुपर्छ।
deadline-not-usable = मैले मिति बुझिनँ। कृपया वर्ष-महिना-दिन लेख्नुहोस्, जस्तै 2026-12-20। बितिसकेको मिति हुन सक्दैन।
change-consequence = तपाईंलाई के भइरहेको छ
change-deadline = टुङ्गिनुपर्ने मिति

## Checks before sending: what was found, and what to do
check-title = पठाउनुअघि कृपया यो हेर्नुहोस्:
check-not_english = तपाईंले आफैँ लेख्नुभएको कुरा अङ्ग्रेजीमा छैन, त्यसैले इमेलमा राखिएको छैन। कर्मचारीले त्यो तपाईंको केससँगै राख्छन्। सक्नुहुन्छ भने अङ्ग्रेजीमा लेख्नुहोस्।
check-url = तपाईंले लेख्नुभएको कुरामा वेब ठेगाना छ। यो इमेल ठेगानाले वेब ठेगाना स्वीकार गर्दैन। त्यहाँ के लेखिएको छ, कृपया शब्दमा बताउनुहोस्।
check-attachment = तपाईंले फोटो वा फाइलको कुरा गर्नुभएको छ। यो इमेल ठेगानामा फाइल पठाउन मिल्दैन। त्यसमा के देखिन्छ, कृपया शब्दमा बताउनुहोस्।
check-two_matters = तपाईंले एकभन्दा बढी कुरा लेख्नुभएको जस्तो छ। कृपया हरेक कुराका लागि एउटा छुट्टै इमेल पठाउनुहोस्।
check-too_long = लेखाइ धेरै लामो भयो। कृपया सबैभन्दा महत्त्वपूर्ण कुरा मात्र राख्नुहोस्।
check-number = व्यक्तिगत नम्बर (माइ नम्बर, रेजिडेन्स कार्ड, बैंक वा क्रेडिट कार्ड) इमेलमा राख्नु हुँदैन। मैले त्यो पढ्न नसकिने बनाइदिएको छु।
check-none = तपाईंको इमेल यो ठेगानाका नियमअनुसार छ: अङ्ग्रेजी मात्र, वेब ठेगाना छैन, फाइल छैन, एउटै कुरा।

## Three ways of sending
button-send-here = यहीँबाट पठाउने
button-own-mail = आफ्नै इमेल एपबाट पठाउने
own-mail-intro = यो लिङ्कबाट आफ्नो इमेल एप खोल्नुहोस्। लेखाइ त्यहाँ पहिल्यै राखिएको हुन्छ; तपाईंले “पठाउने” थिचे पुग्छ।
own-mail-link = मेरो इमेल एप खोल्ने
own-mail-short = लेखाइ यो लिङ्कका लागि धेरै लामो छ। लिङ्कले ठेगाना र विषय भएको इमेल खोल्छ; तलको लेखाइ कपी गरेर त्यसमा राख्नुहोस्।
# $address: the ministry's e-mail address
copy-intro = यो लेखाइ कपी गरेर { $address } मा पठाउनुहोस्, वा प्रिन्ट गर्नुहोस्।
copy-button = लेखाइ कपी गर्ने
copy-done = कपी भयो।
copy-print = प्रिन्ट गर्ने
button-sent-myself = मैले पठाएँ
sent-myself = हुन्छ। तपाईंले इमेल आफैँ पठाउनुभयो भनेर मैले टिपेँ। जवाफ तपाईंकै ठेगानामा आउँछ।

## Continue with number and receipt
resume-button = अघि बढ्ने

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = हामीले तपाईंको सन्देश पायौँ (सन्दर्भ { $number })
intake-ack-hello = तपाईंको सन्देशका लागि धन्यवाद। हामीले त्यो पायौँ, र त्यसलाई सन्दर्भ नम्बर { $number } दिइएको छ। फेरि लेख्नुभयो भने कृपया यो नम्बर विषयमा लेख्नुहोस्।
intake-ack-next = हाम्रा कर्मचारीले त्यो पढ्नेछन्। उनीहरूले सम्बन्धित कार्यालयसँग उसको भनाइ सोध्न सक्छन्, र नतिजा तपाईंलाई बताउनेछन्।
intake-ack-files = तपाईंले फाइल पठाउनुभयो। हामी फाइल खोल्न सक्दैनौँ र तिनलाई राखेका छैनौँ। अर्को पटक कृपया फाइल नराखी लेख्नुहोस्।
intake-ack-links = तपाईंको सन्देशमा वेब ठेगाना छन्। हामी ती खोल्दैनौँ। अर्को पटक कृपया वेब ठेगाना नराखी लेख्नुहोस्।
intake-ack-missing-place = यो कुन प्रिफेक्चर वा सहरमा भएको हो, कृपया बताउनुहोस्।
intake-ack-auto = यो जवाफ स्वचालित रूपमा पठाइएको हो।
intake-language-subject = तपाईंको सन्देश: कृपया अङ्ग्रेजी, च्याट वा फोन प्रयोग गर्नुहोस्
intake-language-hello = तपाईंको सन्देशका लागि धन्यवाद। यो इमेल ठेगानामा अङ्ग्रेजी मात्र पढ्न सकिन्छ।
# $link: web address of the chat in the reader's language
intake-language-chat = च्याटमा तपाईं आफ्नै भाषामा लेख्न सक्नुहुन्छ, र तपाईंका जवाफबाट अङ्ग्रेजी इमेल बन्छ: { $link }
# $number: telephone number
intake-language-phone = फोन पनि गर्न सक्नुहुन्छ: { $number } (फोनको शुल्क लाग्छ)।
# $link: web address of the leaflet
intake-language-leaflet = यो सेवाले के गर्छ, तपाईंको भाषामा: { $link }
