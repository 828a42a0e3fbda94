### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = नमस्ते। जापानका सरकारी कार्यालय र सरकारी सेवाबारे समस्या, प्रश्न वा अनुरोध भए यहाँ आफ्नै भाषामा भन्न सक्नुहुन्छ। म स्वचालित सहायक हुँ। तपाईंको कुरा ठीक ठाउँमा पुर्‍याइदिन्छु। यो निःशुल्क र गोप्य छ।
welcome-ask = के विषयमा कुरा गर्नुहुन्छ? आफ्नै शब्दमा लेख्नुहोस्, वा सूचीबाट छान्नुहोस्।
hello-again = नमस्ते। म के सहयोग गरूँ? आफ्नै शब्दमा लेख्नुहोस्, वा सूचीबाट छान्नुहोस्।
thanks-answer = तपाईंलाई पनि धन्यवाद। अरू केही भए लेख्नुहोला।
goodbye-answer = नमस्कार, आफ्नो ख्याल राख्नुहोला। जुनसुकै बेला फेरि आउन सक्नुहुन्छ।
what-next = अब के गर्न चाहनुहुन्छ? आफ्नै शब्दमा लेख्नुहोस्, वा छान्नुहोस्।
cancelled = मैले रोकिदिएँ। केही पनि पठाइएको छैन। तपाईंले भन्नुभएको कुरा अब प्रयोग हुँदैन।
nothing-to-cancel = रोक्नुपर्ने कुनै काम बाँकी छैन। केही पनि पठाइएको छैन।
restarted = फेरि सुरुबाट गरौँ। के विषयमा हो?
out-of-scope = माफ गर्नुहोस्, त्यसमा म सहयोग गर्न सक्दिनँ। म जापानका सरकारी कार्यालय र सरकारी सेवासम्बन्धी समस्या, प्रश्न र अनुरोधका लागि हुँ।

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = बुझेँ। तपाईंको कुरा यस विषयमा हो: { $topic }।
ask-topic-choice = तपाईंको कुरा यीमध्ये कुनै विषयमा हो?
ask-other-words = के विषयमा हो, म पक्का हुन सकिनँ। कृपया अर्को तरिकाले भन्नुहोस्: कुन कार्यालय, चिठी वा प्रक्रिया हो, र के भयो?
ask-topic-list = कृपया विषय छान्नुहोस्।
topic-changed = हुन्छ, त्यसो भए यस विषयमा हो: { $topic }।
not-understood = माफ गर्नुहोस्, मैले बुझिनँ।
answer-not-understood = माफ गर्नुहोस्, मैले यो जवाफ बुझिनँ। कृपया तलको कुनै जवाफ छान्नुहोस्, वा अर्को तरिकाले लेख्नुहोस्।
lost-to-person = के विषयमा हो, मैले पत्ता लगाउन सकिनँ। त्यसैले कर्मचारीले पढ्नु राम्रो हुन्छ।

## Place

ask-prefecture = यो जापानको कुन प्रिफेक्चर (都道府県) मा भएको हो, वा तपाईं कुन प्रिफेक्चरमा बस्नुहुन्छ? नाम लेख्नुहोस्, वा सूचीबाट छान्नुहोस्।
ask-which-place = यो नाम भएको ठाउँ एकभन्दा बढी छ। कुन प्रिफेक्चरको कुरा हो?
# $prefecture: name of a prefecture
place-noted = प्रिफेक्चर: { $prefecture }।
place-corrected = सच्याएँ। प्रिफेक्चर: { $prefecture }।
prefecture-unknown = मैले प्रिफेक्चर चिन्न सकिनँ। कृपया फेरि लेख्नुहोस्, वा सूचीबाट छान्नुहोस्।

## Questions before deciding

ask-in-court = यो मामिला अदालतमा परिसकेको, वा यसबारे तपाईंले औपचारिक पुनरावलोकन निवेदन (審査請求) दिइसक्नुभएको हो?
ask-next-step = अब कसरी अघि बढ्न चाहनुहुन्छ?

## Answers on buttons

button-topic-list = सूचीबाट छान्ने
button-about-service = यो कस्तो सेवा हो?
button-person = कर्मचारीसँग कुरा गर्ने
button-none-of-these = यीमध्ये कुनै होइन
button-other-topic = होइन, अर्कै कुरा हो
button-yes = हो
button-no = होइन
button-skip = छोड्ने
button-cancel = रोक्ने
button-step-mail = सँगै अङ्ग्रेजी इमेल लेख्ने (जवाफ आफ्नै भाषामा)
button-step-centre = परामर्श केन्द्रमा जाने वा फोन गर्ने
button-send = यो इमेल पठाउने
button-change = केही बदल्ने
button-no-danger = अहिले कोही खतरामा छैन
button-new-matter = अर्को कुरा भन्ने

## Guided questions for the e-mail

letter-start = अब हामी सँगै मन्त्रालयको परामर्श सेवालाई अङ्ग्रेजीमा इमेल लेख्छौँ। म केही छोटा प्रश्न सोध्छु। तपाईंले पढेर हुन्छ नभनेसम्म केही पनि पठाइँदैन।
ask-situation = के भयो? सबैभन्दा मिल्ने कुरा छान्नुहोस्।
ask-wish = कार्यालयले के गरिदिओस् भन्ने चाहनुहुन्छ?
ask-since = यो कहिलेदेखि भइरहेको छ? छान्नुहोस्, वा मिति लेख्नुहोस् (जस्तै 2026-03-15)।
ask-agency = कुन कार्यालयको कुरा हो? नाम लेख्नुहोस्, वा छोड्नुहोस्। जापानी वा रोमन अक्षरमा लेख्नुहोस्, जस्तै: 東京出入国在留管理局 वा Tokyo Regional Immigration Services Bureau।
ask-contacted-before = यसबारे त्यो कार्यालयसँग पहिले कुरा गर्नुभएको छ?
ask-details = थप्नुपर्ने कुनै महत्त्वपूर्ण कुरा छ? अङ्ग्रेजीमा लेख्न सक्नुभयो भने इमेलमा राखिन्छ। अरू भाषामा लेख्नुभयो भने कर्मचारीले तपाईंको केससँगै राख्छन्, तर इमेलमा राखिँदैन।
ask-person-name = कुन नाम राखौँ? रोमन अक्षर (ABC) मा लेख्नुहोस्, वा नाम नदिई पठाउनुहोस्।
ask-reply-to = जवाफ कुन इमेल ठेगानामा पठाउने? आफ्नो ठेगाना लेख्नुहोस्, वा छोड्नुहोस्। ठेगाना नदिए इमेलबाट जवाफ आउन सक्दैन।
button-anonymous = नाम नदिने
details-kept = तपाईंले लेख्नुभएको कुरा तपाईंकै भाषामा केससँगै राखिन्छ। त्यो अङ्ग्रेजी इमेलमा राखिँदैन।
agency-not-usable = यसलाई कार्यालयको नामका रूपमा राख्न सकिएन। कृपया नाम मात्र लेख्नुहोस् (बढीमा 80 अक्षर, वेब ठेगाना नराखी), वा छोड्नुहोस्।
name-not-usable = यो नाम इमेलमा राख्न सकिएन। कृपया रोमन अक्षर (ABC) मा लेख्नुहोस् (बढीमा 60 अक्षर), वा नाम नदिई पठाउनुहोस्।
reply-to-not-usable = यो इमेल ठेगाना जस्तो देखिएन। कृपया जाँच्नुहोस् (जस्तै name@example.com), वा छोड्नुहोस्।
details-not-usable = यो धेरै लामो भयो, वा यसमा वेब ठेगाना छ। इमेलमा वेब ठेगाना राख्न मिल्दैन। कृपया वेब ठेगाना नराखी छोटो गरी लेख्नुहोस्, वा छोड्नुहोस्।
since-not-usable = मैले मिति बुझिनँ। कृपया तलको कुनै जवाफ छान्नुहोस्, वा वर्ष-महिना-दिन लेख्नुहोस्, जस्तै 2026-03-15। आजपछिको मिति हुन सक्दैन।

## Draft and sending

draft-intro = तपाईंको इमेल यस्तो छ: हरेक वाक्य तपाईंको भाषामा र अङ्ग्रेजीमा छ। अहिलेसम्म केही पठाइएको छैन। कृपया पढ्नुहोस्। सबै ठीक छ?
ask-change-what = के बदल्न चाहनुहुन्छ?
change-situation = के भयो
change-wish = तपाईंको माग
change-since = कहिलेदेखि
change-agency = कार्यालय
change-contacted-before = पहिलेको सम्पर्क
change-details = थप कुरा
change-person-name = नाम
change-reply-to = जवाफ पठाउने ठेगाना
change-prefecture = प्रिफेक्चर
mail-confirmed = धन्यवाद। तपाईंको इमेल मन्त्रालयको परामर्श सेवामा जाँदै छ।
nothing-to-send = पठाउन बाँकी कुनै इमेल छैन।
already-sent = यो इमेल पठाइसकिएको छ। दोहोर्‍याएर पठाइँदैन।

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = तपाईंको केस नम्बर { $number } हो। तपाईंको रसिद कोड { $receipt } हो। कृपया दुवै टिपेर राख्नुहोस्: पछि आफ्नो केसबारे सोध्न यी चाहिन्छन्।
handed-over-open = मैले तपाईंको कुराकानी कर्मचारीलाई दिएँ। अबदेखि म चुप बस्छु; यहाँ लेख्नुभएको कुरा कर्मचारीकहाँ जान्छ। उनीहरू कार्यालय खुल्ने दिन 9:00 देखि 16:45 सम्म (जापान समय) पढ्छन्।
# $date: the next working day, a formatted date
handed-over-closed = मैले तपाईंको कुराकानी कर्मचारीलाई दिएँ। अहिले त्यहाँ कोही छैन। कर्मचारीले पढ्न सुरु गर्ने समय: { $date }, 9:00 (जापान समय)। अबदेखि म चुप बस्छु; यहाँ लेख्नुभएको कुरा कर्मचारीकहाँ जान्छ।
handed-over-meanwhile = पर्खन सकिँदैन भने 0570-090110 मा फोन गर्न सक्नुहुन्छ (कार्यालय खुल्ने दिन 9:00 देखि 16:45 सम्म, जापानी भाषामा)। कोही खतरामा छ भने: 110 (प्रहरी) वा 119 (दमकल, एम्बुलेन्स)।
message-to-staff = तपाईंको सन्देश तपाईंको केसमा थपियो। कर्मचारीले पढ्नेछन्।
status-none = यो कुराकानीबाट दर्ता भएको कुनै केस भेटिएन। केस नम्बर र रसिद कोड छ भने “मेरो केस” पेजमा हाल्नुहोस्।
# $number: case number; $state: one of the state-... texts
status-case = केस { $number }: { $state }
state-new = प्राप्त भयो, अहिलेसम्म पढिएको छैन
state-waiting_for_staff = कर्मचारीको काम बाँकी छ
state-waiting_for_resident = कर्मचारी तपाईंको जवाफ पर्खँदै छन्
state-answered = जवाफ दिइयो
state-closed = बन्द भयो

## Language

# $language: the name of the language
language-switched = अब म { $language } भाषामा लेख्छु।
language-which = कुन भाषा चाहनुहुन्छ?
language-id-or-ms = इन्डोनेसियाली कि मलय?
language-unsupported = यो भाषा मलाई आउँदैन। कृपया यीमध्ये एउटा भाषा छान्नुहोस्।
language-changed = मैले भाषा बदलेँ। अबको भाषा: { $language }।

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = यो कस्तो सेवा हो
offer-ask-cost-privacy = खर्च र गोपनीयता
offer-ask-contact = फोन, ठेगाना र खुल्ने समय
offer-ask-english-email = अङ्ग्रेजी इमेलको ठेगाना
offer-ask-counselor = परामर्शदाता र परामर्श सत्र
offer-ask-leaflet = पर्चा र भाषाहरू
offer-ask-process = त्यसपछि के हुन्छ
offer-ask-case-status = मेरो केस कहाँ पुग्यो
value-date = { $date }
