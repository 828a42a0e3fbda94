### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Matagal nang walang sagot
letter-situation-immigration-no_answer = Matagal na po akong naghihintay ng resulta ng isang aplikasyon tungkol sa status of residence o nasyonalidad.
situation-immigration-refused_no_reason = Tinanggihan, hindi ko alam kung bakit
letter-situation-immigration-refused_no_reason = Tinanggihan po ang aking aplikasyon, at hindi ko naiintindihan ang dahilan ng pagtanggi.
situation-immigration-asked_again = Paulit-ulit na hiningan ng dagdag na papeles
letter-situation-immigration-asked_again = Paulit-ulit po akong hiningan ng imigrasyon ng dagdag na mga dokumento.
situation-immigration-no_appointment = Mahabang pila, walang appointment o sumasagot
letter-situation-immigration-no_appointment = Nahihirapan po akong maasikaso o makakuha ng appointment sa tanggapan ng imigrasyon, o makontak ito sa telepono.
situation-immigration-told_different = Iba-iba ang sagot sa iba't ibang counter
letter-situation-immigration-told_different = Magkakaibang impormasyon po tungkol sa iisang proseso sa imigrasyon ang ibinigay sa akin ng iba't ibang kawani o counter.
situation-immigration-card_error = May mali sa residence card ko
letter-situation-immigration-card_error = May mali po sa mga nakasulat na detalye sa aking residence card.
situation-immigration-card_not_received = Hindi dumating ang residence card o permit ko
letter-situation-immigration-card_not_received = Hindi ko pa po natatanggap ang residence card o permit na dapat ay natanggap ko na.
situation-immigration-treated_badly = Bastos o hindi patas ang trato ng mga kawani
letter-situation-immigration-treated_badly = Bastos o hindi patas po ang naging pagtrato sa akin ng mga kawani ng imigrasyon.
situation-immigration-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-immigration-no_language_help = Hindi po ako nakakuha ng tulong sa isang proseso sa imigrasyon sa wikang naiintindihan ko.
situation-immigration-unclear_rule = Hindi ko alam kung aling patakaran ang sa akin
letter-situation-immigration-unclear_rule = Hindi ko po naiintindihan kung aling patakaran o proseso tungkol sa status of residence ang sumasaklaw sa akin.

## resident_registration

situation-resident_registration-record_error = Mali ang pangalan o datos ko sa rekord
letter-situation-resident_registration-record_error = May mali po sa aking pangalan o iba pang datos sa mga rekord o dokumento ng munisipyo.
situation-resident_registration-name_does_not_fit = Di magkasya o iba-iba ang baybay ng pangalan
letter-situation-resident_registration-name_does_not_fit = Hindi po mailagay nang tama ang aking pangalan, o iba-iba ang baybay nito, sa mga rekord ng munisipyo.
situation-resident_registration-card_not_received = Hindi dumating ang My Number card o sulat
letter-situation-resident_registration-card_not_received = Hindi ko pa po natatanggap ang aking My Number card o ang sulat tungkol dito.
situation-resident_registration-card_locked_or_expired = My Number card: naka-lock, expired o sira
letter-situation-resident_registration-card_locked_or_expired = Naka-lock, expired o hindi po gumagana ang aking My Number card, ang password nito o ang electronic certificate nito.
situation-resident_registration-notice_not_accepted = Di tinanggap ang abiso ko (lipat o pamilya)
letter-situation-resident_registration-notice_not_accepted = Hindi po tinanggap ng munisipyo ang aking abiso ng pagpapalit ng address o ng isang pangyayari sa pamilya.
situation-resident_registration-certificate_refused = Hindi ako nakakuha ng sertipiko
letter-situation-resident_registration-certificate_refused = Hindi po ako nakakuha ng sertipikong kailangan ko mula sa munisipyo.
situation-resident_registration-registration_deleted = Binura ang rehistro ko
letter-situation-resident_registration-registration_deleted = Binura po ang aking rehistro bilang residente.
situation-resident_registration-papers_again = Paulit-ulit na pinagdala ng ibang papeles
letter-situation-resident_registration-papers_again = Paulit-ulit po akong pinagdala ng iba pang mga dokumento para sa isang proseso tungkol sa rehistro ng mga residente o My Number.
situation-resident_registration-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-resident_registration-no_language_help = Hindi po ako nakakuha ng tulong sa isang proseso tungkol sa rehistro ng mga residente o My Number sa wikang naiintindihan ko.
situation-resident_registration-unclear_rule = Hindi ko naiintindihan ang dapat kong gawin
letter-situation-resident_registration-unclear_rule = Hindi ko po naiintindihan kung aling abiso o proseso tungkol sa rehistro ng mga residente o My Number ang kailangan kong gawin.

## pension

situation-pension-no_answer = Matagal nang walang desisyon
letter-situation-pension-no_answer = Matagal na po akong naghihintay ng desisyon tungkol sa isang usapin sa pensiyon.
situation-pension-lump_sum_not_paid = Hindi ibinayad ang lump-sum withdrawal
letter-situation-pension-lump_sum_not_paid = Hindi pa po ibinabayad sa akin ang lump-sum withdrawal payment na inaplayan ko.
situation-pension-record_missing = May kulang na buwan sa rekord ng pensiyon ko
letter-situation-pension-record_missing = Hindi po nakikita sa aking rekord ng pensiyon ang lahat ng panahong sa paniniwala ko ay dapat nakatala.
situation-pension-asked_to_pay_wrong = Sinisingil ako ng hindi ko dapat bayaran
letter-situation-pension-asked_to_pay_wrong = Sinisingil po ako ng kontribusyon sa pensiyon na sa paniniwala ko ay hindi ko dapat bayaran.
situation-pension-cannot_pay = Hirap magbayad, o di nakakuha ng exemption
letter-situation-pension-cannot_pay = Nahihirapan po akong bayaran ang kontribusyon sa pensiyon, o hindi ako nakakuha ng exemption dito.
situation-pension-seizure_warning = May dumating na babala o abiso ng pag-embargo
letter-situation-pension-seizure_warning = Nakatanggap po ako ng paalala, babala o abiso ng pag-embargo (差押え) tungkol sa kontribusyon sa pensiyon.
situation-pension-employer_not_enrolled = Hindi ako in-enroll ng amo ko sa nenkin
letter-situation-pension-employer_not_enrolled = Hindi po ako in-enroll ng aking employer sa employees' pension insurance (厚生年金).
situation-pension-benefit_refused = Tinanggihan o masyadong maliit ang pensiyon ko
letter-situation-pension-benefit_refused = Tinanggihan po ang aking claim para sa pensiyon, o naniniwala akong mali ang halaga ng pensiyon.
situation-pension-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-pension-no_language_help = Hindi po ako nakakuha ng tulong sa isang usapin sa pensiyon sa wikang naiintindihan ko.
situation-pension-unclear_rule = Di ko naiintindihan ang patakaran sa pensiyon
letter-situation-pension-unclear_rule = Hindi ko po naiintindihan kung aling patakaran o proseso sa pensiyon ang sumasaklaw sa akin.

## health_insurance

situation-health_insurance-premium_too_high = Masyadong mataas o mali ang premium
letter-situation-health_insurance-premium_too_high = Naniniwala po akong mali o masyadong mataas ang premium ng insurance na siningil sa akin.
situation-health_insurance-cannot_pay = Hindi ko kayang bayaran ang premium
letter-situation-health_insurance-cannot_pay = Nahihirapan po akong bayaran ang premium ng health insurance o long-term care insurance.
situation-health_insurance-card_not_received = Di dumating ang insurance card o sertipiko ko
letter-situation-health_insurance-card_not_received = Hindi ko pa po natatanggap ang aking health insurance card o sertipiko.
situation-health_insurance-card_does_not_work = Hindi tinanggap sa ospital ang card ko
letter-situation-health_insurance-card_does_not_work = Hindi po tinanggap sa isang institusyong medikal ang aking insurance card, o ang aking My Number card na ginagamit bilang insurance card.
situation-health_insurance-refund_not_paid = Hindi ibinayad ang refund o allowance
letter-situation-health_insurance-refund_not_paid = Hindi ko pa po natatanggap ang refund o allowance mula sa health insurance.
situation-health_insurance-employer_not_enrolled = Di ako in-enroll ng amo sa health insurance
letter-situation-health_insurance-employer_not_enrolled = Hindi po ako in-enroll ng aking employer sa employees' health insurance (健康保険).
situation-health_insurance-change_of_insurance = Problema sa pagsali, pag-alis o paglipat
letter-situation-health_insurance-change_of_insurance = Nahihirapan po akong sumali sa health insurance, umalis dito o lumipat ng health insurance.
situation-health_insurance-care_problem = Problema sa long-term care
letter-situation-health_insurance-care_problem = May problema po ako sa isang pagtatasa o serbisyo ng long-term care insurance.
situation-health_insurance-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-health_insurance-no_language_help = Hindi po ako nakakuha ng tulong tungkol sa health insurance o long-term care insurance sa wikang naiintindihan ko.
situation-health_insurance-unclear_rule = Hindi ko naiintindihan ang mga patakaran
letter-situation-health_insurance-unclear_rule = Hindi ko po naiintindihan kung aling patakaran o proseso ng health insurance o long-term care insurance ang sumasaklaw sa akin.

## infectious_disease

situation-infectious_disease-voucher_not_received = Hindi dumating ang voucher para sa bakuna
letter-situation-infectious_disease-voucher_not_received = Hindi ko pa po natatanggap ang voucher o abiso para sa isang pagbabakuna.
situation-infectious_disease-booking_impossible = Hindi ako nakapag-book ng bakuna
letter-situation-infectious_disease-booking_impossible = Hindi po ako nakakuha ng appointment para sa isang pagbabakuna.
situation-infectious_disease-certificate_problem = Problema sa sertipiko ng bakuna
letter-situation-infectious_disease-certificate_problem = May problema po ako tungkol sa sertipiko o rekord ng bakuna.
situation-infectious_disease-side_effect = Napinsala ang kalusugan pagkatapos ng bakuna
letter-situation-infectious_disease-side_effect = Humihingi po ako ng tulong (救済) para sa pinsala sa kalusugan pagkatapos ng isang bakuna.
situation-infectious_disease-centre_not_reached = Hindi ko makontak ang health center
letter-situation-infectious_disease-centre_not_reached = Hindi ko po nakontak ang public health center (保健所).
situation-infectious_disease-isolation_problem = Problema sa isolation o matapos ang test
letter-situation-infectious_disease-isolation_problem = Nagkaproblema po ako sa suporta o sa mga tagubilin habang naka-isolate o pagkatapos ng isang test.
situation-infectious_disease-border_problem = Problema sa quarantine o pagpasok sa Japan
letter-situation-infectious_disease-border_problem = Nagkaproblema po ako sa isang hakbang sa hangganan ng bansa tungkol sa quarantine o pagpasok.
situation-infectious_disease-payment_not_received = Hindi ibinayad ang ayuda
letter-situation-infectious_disease-payment_not_received = Hindi ko pa po natatanggap ang isang perang ayuda o pautang na kaugnay ng mga hakbang laban sa mga nakahahawang sakit.
situation-infectious_disease-no_language_help = Walang impormasyon sa wikang naiintindihan ko
letter-situation-infectious_disease-no_language_help = Hindi po ako nakakuha ng impormasyon tungkol sa mga hakbang laban sa mga nakahahawang sakit sa wikang naiintindihan ko.
situation-infectious_disease-unclear_rule = Di ko naiintindihan ang patakaran o hakbang
letter-situation-infectious_disease-unclear_rule = Hindi ko po naiintindihan kung aling patakaran o hakbang laban sa mga nakahahawang sakit ang sumasaklaw sa akin.

## employment

situation-employment-unpaid_wages = Hindi buo ang ibinayad na sahod
letter-situation-employment-unpaid_wages = Hindi po ibinayad nang buo ang aking sahod.
situation-employment-unemployment_benefit = Di nakuha o naantala ang unemployment benefit
letter-situation-employment-unemployment_benefit = Hindi ko pa po natatanggap ang unemployment benefit na inaplayan o inaasahan ko.
situation-employment-separation_slip = Hindi ko natanggap ang rishokuhyo (離職票)
letter-situation-employment-separation_slip = Hindi ko pa po natatanggap ang separation slip (離職票) na kailangan ko pagkatapos umalis sa trabaho.
situation-employment-work_accident = Aksidente sa trabaho: di kinilala o binayaran
letter-situation-employment-work_accident = May problema po ako sa workers' accident insurance (労災保険) pagkatapos ng aksidente o sakit na dulot ng trabaho.
situation-employment-no_proper_help = Hindi ako tinulungan nang maayos ng tanggapan
letter-situation-employment-no_proper_help = Hindi po ako nakatanggap ng maayos na tulong mula sa isang tanggapang namamahala sa trabaho o pag-eempleyo.
situation-employment-trainee_problem = Problema bilang technical intern
letter-situation-employment-trainee_problem = May problema po akong kaugnay ng technical intern training o katulad na programa.
situation-employment-dangerous_work = Mapanganib na trabaho o sobrang habang oras
letter-situation-employment-dangerous_work = May problema po ako tungkol sa mapanganib na trabaho o mahabang oras ng trabaho sa isang lugar ng trabaho.
situation-employment-dismissal_or_quit = Tinanggal, o ayaw akong payagang mag-resign
letter-situation-employment-dismissal_or_quit = May problema po ako tungkol sa pagtanggal sa trabaho, sa pagtatapos ng aking kontrata o sa pag-alis ko sa trabaho.
situation-employment-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-employment-no_language_help = Hindi po ako nakakuha ng tulong tungkol sa trabaho o pag-eempleyo sa wikang naiintindihan ko.
situation-employment-unclear_rule = Di ko naiintindihan ang patakaran sa trabaho
letter-situation-employment-unclear_rule = Hindi ko po naiintindihan kung aling patakaran o proseso tungkol sa trabaho o employment insurance ang sumasaklaw sa akin.

## tax

situation-tax-tax_wrong = Mali o masyadong mataas ang buwis
letter-situation-tax-tax_wrong = Naniniwala po akong mali o masyadong mataas ang halaga ng buwis na siningil sa akin.
situation-tax-taxed_twice = Dalawang beses na siningil, o bayad na
letter-situation-tax-taxed_twice = Siningil po ako ng buwis na nabayaran ko na o dalawang beses nang siningil.
situation-tax-refund_not_paid = Hindi ibinayad ang tax refund ko
letter-situation-tax-refund_not_paid = Hindi pa po ako nakakatanggap ng tax refund.
situation-tax-dependants_refused = Hindi tinanggap ang deduction para sa pamilya
letter-situation-tax-dependants_refused = Hindi po tinanggap ang isang deduction, halimbawa para sa aking pamilya.
situation-tax-cannot_pay = Hindi ko kayang bayaran, o may babala na
letter-situation-tax-cannot_pay = Nahihirapan po akong bayaran ang isang buwis, o nakatanggap ako ng babala o abiso ng pag-embargo (差押え).
situation-tax-return_difficult = Hindi ko magawa ang tax return
letter-situation-tax-return_difficult = Nahihirapan po akong maghain ng tax return.
situation-tax-certificate_problem = Problema sa tax certificate
letter-situation-tax-certificate_problem = May problema po ako tungkol sa isang tax certificate.
situation-tax-leaving_japan = Problema sa buwis sa pag-alis sa Japan
letter-situation-tax-leaving_japan = Hindi ko po alam kung paano aayusin ang aking mga buwis sa pag-alis sa Japan o pagkatapos nito.
situation-tax-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-tax-no_language_help = Hindi po ako nakakuha ng tulong tungkol sa buwis sa wikang naiintindihan ko.
situation-tax-unclear_rule = Hindi ko naiintindihan ang buwis na ito
letter-situation-tax-unclear_rule = Hindi ko po naiintindihan kung bakit o kung paano ako bubuwisan.

## welfare_childcare

situation-welfare_childcare-no_place = Walang puwesto sa hoikuen o after-school care
letter-situation-welfare_childcare-no_place = Hindi po nabigyan ng puwesto ang aking anak sa nursery (保育園) o sa after-school care (学童保育).
situation-welfare_childcare-allowance_not_paid = Hindi ibinayad ang allowance
letter-situation-welfare_childcare-allowance_not_paid = Hindi ko pa po natatanggap ang isang allowance na sa paniniwala ko ay nararapat sa akin o sa aking anak.
situation-welfare_childcare-application_refused = Tinanggihan, hindi ko alam kung bakit
letter-situation-welfare_childcare-application_refused = Tinanggihan po ang aking aplikasyon para sa allowance o suporta, at hindi ko naiintindihan ang dahilan.
situation-welfare_childcare-public_assistance = Problema sa seikatsu hogo (生活保護)
letter-situation-welfare_childcare-public_assistance = May problema po ako tungkol sa public assistance (生活保護).
situation-welfare_childcare-disability_support = Problema sa suporta para sa may kapansanan
letter-situation-welfare_childcare-disability_support = May problema po ako tungkol sa suporta para sa isang taong may kapansanan o sakit.
situation-welfare_childcare-fee_wrong = Mali o masyadong mataas ang bayad sa childcare
letter-situation-welfare_childcare-fee_wrong = Naniniwala po akong mali o masyadong mataas ang isang bayad sa pag-aalaga ng bata.
situation-welfare_childcare-child_taken = Kinuha ng child guidance center ang anak ko
letter-situation-welfare_childcare-child_taken = Kinuha po ng mga awtoridad ang aking anak para ilagay sa kanilang pangangalaga.
situation-welfare_childcare-no_answer = Matagal nang walang sagot
letter-situation-welfare_childcare-no_answer = Matagal na po akong naghihintay ng sagot tungkol sa isang usapin sa welfare o pag-aalaga ng bata.
situation-welfare_childcare-treated_badly = Bastos ang pagtrato o pinagpasa-pasahan ako
letter-situation-welfare_childcare-treated_badly = Bastos po ang naging pagtrato sa akin, o pinagpasa-pasahan ako sa iba't ibang counter, sa isang usapin sa welfare o pag-aalaga ng bata.
situation-welfare_childcare-unclear_rule = Di ko alam kung anong suporta ang makukuha ko
letter-situation-welfare_childcare-unclear_rule = Hindi ko po naiintindihan kung aling suporta ang puwede kong matanggap o kung paano mag-aplay para dito.

## education

situation-education-enrolment_refused = Hindi makapasok sa paaralan ang anak ko
letter-situation-education-enrolment_refused = Hindi po mai-enroll, o mailipat, sa isang paaralan ang aking anak.
situation-education-no_japanese_support = Walang tulong sa Nihongo ang anak ko
letter-situation-education-no_japanese_support = Hindi po nakakatanggap ng sapat na tulong sa wikang Hapon ang aking anak sa paaralan.
situation-education-school_costs = Mahal ang gastos sa paaralan, o walang tulong
letter-situation-education-school_costs = Nahihirapan po akong bayaran ang mga gastos sa paaralan, o hindi ako nakakuha ng tulong para sa mga ito.
situation-education-scholarship_problem = Problema sa scholarship o student loan
letter-situation-education-scholarship_problem = May problema po ako tungkol sa scholarship, student loan o bawas sa matrikula.
situation-education-lunch_or_religion = Di isinasaalang-alang ang pagkain o relihiyon
letter-situation-education-lunch_or_religion = Hindi po sapat ang pagsasaalang-alang ng paaralan sa mga pangangailangan ng aking anak sa pagkain, kalusugan o relihiyon.
situation-education-letters_not_understood = Hindi ko maintindihan ang sulat ng paaralan
letter-situation-education-letters_not_understood = Hindi ko po maintindihan ang mga sulat o paliwanag ng paaralan.
situation-education-diploma_not_recognised = Hindi kinikilala ang diploma o lisensiya ko
letter-situation-education-diploma_not_recognised = Hindi po kinilala ng isang awtoridad ang aking diploma, sertipiko o kuwalipikasyon mula sa ibang bansa.
situation-education-no_japanese_class = Walang klase ng Nihongo para sa adult
letter-situation-education-no_japanese_class = Hindi po ako nakahanap, o hindi ako nakasali, sa isang pampublikong klase ng wikang Hapon.
situation-education-special_needs = Maling klase o walang suporta (special needs)
letter-situation-education-special_needs = Hindi po nabigyan ang aking anak ng klase o suportang angkop sa kanyang mga pangangailangan.
situation-education-school_not_acting = Hindi kumikilos ang paaralan sa problema
letter-situation-education-school_not_acting = Hindi po inasikaso ng paaralan o ng lupon ng edukasyon (教育委員会) ang isang problemang iniulat ko.

## roads_rivers

situation-roads_rivers-road_damaged = Sira ang kalsada o bangketa
letter-situation-roads_rivers-road_damaged = Sira po ang isang kalsada o bangketa.
situation-roads_rivers-light_or_sign = Wala o sira ang ilaw, traffic light o salamin
letter-situation-roads_rivers-light_or_sign = Wala o hindi po gumagana ang isang ilaw sa kalsada, traffic light, karatula o salamin sa kalsada.
situation-roads_rivers-dangerous_place = Mapanganib na tawiran o makitid na kalsada
letter-situation-roads_rivers-dangerous_place = Mapanganib po ang isang kalsada o tawiran para sa mga taong gumagamit nito.
situation-roads_rivers-river_danger = Mapanganib ang ilog o dalisdis
letter-situation-roads_rivers-river_danger = Nasa mapanganib pong kalagayan ang isang ilog, pampang, dalisdis o baybayin.
situation-roads_rivers-debris_left = May naiwang kahoy, guho o puno
letter-situation-roads_rivers-debris_left = May naiwan pong inanod na kahoy, guho, mga puno o katulad na mga bagay sa isang kalsada, sa isang ilog o sa iba pang pampublikong lugar.
situation-roads_rivers-flooded_road = Hindi umaagos ang tubig sa kalsada o kanal
letter-situation-roads_rivers-flooded_road = Hindi po umaagos paalis ang tubig mula sa isang kalsada, kanal o daluyan.
situation-roads_rivers-facility_broken = Parke o pampublikong gusali: sira o di-maayos
letter-situation-roads_rivers-facility_broken = Sira o nasa masamang kalagayan po ang isang parke, palikuran, gusali o iba pang pampublikong pasilidad.
situation-roads_rivers-not_accessible = Hindi puwede sa wheelchair o stroller
letter-situation-roads_rivers-not_accessible = Hindi po ligtas na magamit ng mga may kapansanan, matatanda o mga may kasamang maliliit na bata ang isang kalsada o pampublikong pasilidad.
situation-roads_rivers-snow_or_ice = Hindi inalis ang niyebe o yelo
letter-situation-roads_rivers-snow_or_ice = Hindi pa po naaalis ang niyebe o yelo sa isang kalsada o pampublikong lugar.
situation-roads_rivers-works_problem = Nakakaabalang gawaing kalsada o konstruksiyon
letter-situation-roads_rivers-works_problem = Nakakaabala po sa mga tao sa malapit ang paggawa ng kalsada o konstruksiyon ng isang pampublikong institusyon.

## driving_transport

situation-driving_transport-licence_conversion = Hindi mapalitan ang lisensiya ko mula abroad
letter-situation-driving_transport-licence_conversion = Nahihirapan po akong palitan ng lisensiyang Hapon ang aking driver's license mula sa ibang bansa.
situation-driving_transport-test_problem = Hindi patas o malabo ang driving test
letter-situation-driving_transport-test_problem = May problema po ako sa paraan ng pagsasagawa o paghusga sa isang driving test.
situation-driving_transport-licence_renewal = Problema sa pag-renew ng lisensiya ko
letter-situation-driving_transport-licence_renewal = Nahihirapan po akong i-renew ang aking driver's license o ipatama ang mga detalyeng nakasulat dito.
situation-driving_transport-no_appointment = Walang appointment, o sobrang tagal maghintay
letter-situation-driving_transport-no_appointment = Hindi po ako nakakuha ng appointment para sa isang proseso tungkol sa lisensiya o sasakyan, o sobrang tagal kong naghintay.
situation-driving_transport-vehicle_papers = Problema sa papeles o inspeksiyon ng sasakyan
letter-situation-driving_transport-vehicle_papers = May problema po ako tungkol sa rehistro, inspeksiyon o mga papeles ng isang sasakyan.
situation-driving_transport-fine_or_points = Mukhang mali ang multa o penalty points
letter-situation-driving_transport-fine_or_points = Naniniwala po akong mali ang multa sa trapiko, penalty points o suspensiyong ipinataw sa akin.
situation-driving_transport-bus_train_service = Bus o tren: itinigil, huli o masyadong kaunti
letter-situation-driving_transport-bus_train_service = Itinigil, kulang o hindi po bumibiyahe ayon sa ipinahayag ang isang bus, tren o iba pang serbisyo ng transportasyon.
situation-driving_transport-station_not_accessible = Sira ang elevator, hirap sa istasyon o bus
letter-situation-driving_transport-station_not_accessible = Hindi po ligtas o madaling magamit ng lahat ang isang istasyon, paliparan o sasakyan ng pampublikong transportasyon.
situation-driving_transport-treated_badly = Bastos o hindi patas ang trato ng mga kawani
letter-situation-driving_transport-treated_badly = Bastos o hindi patas po ang naging pagtrato sa akin sa isang tanggapan o sa pampublikong transportasyon.
situation-driving_transport-no_language_help = Walang impormasyon sa wikang naiintindihan ko
letter-situation-driving_transport-no_language_help = Hindi po ako nakakuha ng impormasyon tungkol sa mga lisensiya, sasakyan o transportasyon sa wikang naiintindihan ko.

## postal_telecom

situation-postal_telecom-mail_lost = Nawala ang sulat o padala
letter-situation-postal_telecom-mail_lost = Nawala o hindi pa po dumarating ang isang sulat o pakete na ipinadala sa koreo.
situation-postal_telecom-mail_late = Huli o sa maling kahon dumarating ang sulat
letter-situation-postal_telecom-mail_late = Huli pong dumarating ang koreo o naihahatid ito sa maling address.
situation-postal_telecom-parcel_damaged = Nasira o iniwan sa labas ang pakete
letter-situation-postal_telecom-parcel_damaged = Sira po nang ihatid ang isang pakete o iniwan ito sa hindi angkop na lugar.
situation-postal_telecom-delivery_slip = Problema sa redelivery o pagkuha ng koreo
letter-situation-postal_telecom-delivery_slip = Nahihirapan po akong tanggapin o kunin ang koreo matapos itong subukang ihatid.
situation-postal_telecom-sending_problem = Problema sa padala abroad, o naipit sa customs
letter-situation-postal_telecom-sending_problem = Nahihirapan po akong magpadala ng koreo o pera sa ibang bansa, o pinigil ng customs ang koreo.
situation-postal_telecom-account_problem = Di makapagbukas o makagamit ng Yucho account
letter-situation-postal_telecom-account_problem = Hindi po ako nakapagbukas o nakagamit ng account sa Japan Post Bank (ゆうちょ銀行).
situation-postal_telecom-broadcasting_fee = Problema sa bayad sa NHK
letter-situation-postal_telecom-broadcasting_fee = May problema po ako tungkol sa bayad sa pagtanggap ng broadcast (受信料).
situation-postal_telecom-phone_internet = Kontrata o signal ng telepono o internet
letter-situation-postal_telecom-phone_internet = May problema po ako tungkol sa serbisyo ng cellphone o internet.
situation-postal_telecom-treated_badly = Bastos o hindi patas ang trato ng mga kawani
letter-situation-postal_telecom-treated_badly = Bastos o hindi patas po ang naging pagtrato sa akin ng mga kawani ng isang serbisyo ng koreo, broadcasting o telekomunikasyon.
situation-postal_telecom-spam_or_interference = Mga di-gustong tawag o interference sa radyo
letter-situation-postal_telecom-spam_or_interference = Naaabala po ako ng mga hindi gustong tawag o mensahe o ng interference sa radyo.

## disaster

situation-disaster-certificate_delayed = Naantala o tinanggihan ang victim certificate
letter-situation-disaster-certificate_delayed = Hindi ko pa po natatanggap ang disaster victim certificate (罹災証明書) na kailangan ko.
situation-disaster-assessment_wrong = Masyadong mababa ang tasa sa pinsala
letter-situation-disaster-assessment_wrong = Naniniwala po akong hindi tama ang pagtatasa sa pinsala ng aking bahay.
situation-disaster-money_not_paid = Hindi ibinayad ang ayuda
letter-situation-disaster-money_not_paid = Hindi ko pa po natatanggap ang perang ayuda o iba pang ibinabayad sa mga nasalanta.
situation-disaster-housing_problem = Wala o di-maayos ang pansamantalang tirahan
letter-situation-disaster-housing_problem = Hindi po ako nakakuha ng pansamantalang tirahan pagkatapos ng sakuna, o nasa masamang kalagayan ito.
situation-disaster-shelter_problem = Problema sa evacuation shelter
letter-situation-disaster-shelter_problem = Nagkaproblema po ako sa isang evacuation shelter, o hindi ako nakapasok doon.
situation-disaster-no_information = Walang babala o impormasyong naiintindihan ko
letter-situation-disaster-no_information = Hindi po ako nakakuha ng mga babala o impormasyon tungkol sa isang sakuna sa wikang naiintindihan ko.
situation-disaster-cleanup_needed = Hindi inalis ang putik, basura o pinsala
letter-situation-disaster-cleanup_needed = Hindi pa po naaalis o naaayos ang putik, basura o pinsalang dulot ng isang sakuna.
situation-disaster-supply_missing = Walang tubig o kuryente matapos ang sakuna
letter-situation-disaster-supply_missing = Hindi pa po naibabalik ang tubig, kuryente o iba pang suplay pagkatapos ng isang sakuna.
situation-disaster-prevention_missing = Kulang ang paghahanda sa sakuna
letter-situation-disaster-prevention_missing = Naniniwala po akong hindi sapat ang mga paghahanda para sa sakuna sa aming lugar.
situation-disaster-unclear_rule = Di ko alam kung anong tulong ang makukuha ko
letter-situation-disaster-unclear_rule = Hindi ko po naiintindihan kung aling tulong ang puwede kong matanggap pagkatapos ng sakuna o kung paano mag-aplay para dito.

## housing_utilities

situation-housing_utilities-application_refused = Tinanggihan o hindi nabunot sa public housing
letter-situation-housing_utilities-application_refused = Hindi po ako nakakuha ng unit sa pampublikong pabahay o sa pabahay ng UR.
situation-housing_utilities-rent_problem = Masyadong mataas ang upa sa public housing
letter-situation-housing_utilities-rent_problem = Naniniwala po akong mali o masyadong mataas ang upa o ang isang singil sa aking unit sa pampublikong pabahay o UR.
situation-housing_utilities-repair_needed = Kailangang ayusin ang unit sa public housing
letter-situation-housing_utilities-repair_needed = Kailangan pong ayusin ang aking unit sa pampublikong pabahay o UR, o ang gusali nito.
situation-housing_utilities-moving_out_charge = Singil sa pag-alis sa public housing
letter-situation-housing_utilities-moving_out_charge = Hindi po ako sang-ayon sa singil sa pag-alis sa isang unit sa pampublikong pabahay o UR, o hindi ko ito naiintindihan.
situation-housing_utilities-household_change = Hindi puwedeng tumira o manatili ang kapamilya
letter-situation-housing_utilities-household_change = Hindi po pinahintulutan ang isang kapamilya na sumama sa sambahayan sa isang unit sa pampublikong pabahay o UR, o na humalili sa pag-upa nito.
situation-housing_utilities-water_bill_wrong = Mali o masyadong mataas ang singil sa tubig
letter-situation-housing_utilities-water_bill_wrong = Naniniwala po akong mali o masyadong mataas ang isang singil sa tubig o alkantarilya.
situation-housing_utilities-water_cut = Pinutol ang tubig, o hindi ko kayang bayaran
letter-situation-housing_utilities-water_cut = Pinutol na po o maaaring putulin ang aking suplay ng tubig.
situation-housing_utilities-water_bad = Marumi, mahina o tumatagas ang tubig sa gripo
letter-situation-housing_utilities-water_bad = May problema po sa kalidad, sa presyon o sa tagas ng suplay ng tubig.
situation-housing_utilities-sewer_problem = Mabaho, barado o umaapaw ang alkantarilya
letter-situation-housing_utilities-sewer_problem = May problema po sa alkantarilya o sa drainage.
situation-housing_utilities-subsidy_problem = Tinanggihan o malabo ang subsidy sa pabahay
letter-situation-housing_utilities-subsidy_problem = Hindi po ako nakakuha ng subsidy para sa pabahay, o hindi ko ito naiintindihan.

## environment

situation-environment-not_collected = Hindi kinolekta ang basura ko
letter-situation-environment-not_collected = Hindi po kinolekta ang aking basura.
situation-environment-rules_unclear = Hindi ko naiintindihan ang patakaran sa basura
letter-situation-environment-rules_unclear = Hindi ko po naiintindihan ang mga patakaran sa paglalabas ng basura, o hindi ko makuha ang mga ito sa wikang naiintindihan ko.
situation-environment-collection_point = Problema sa lugar ng tapunan ng basura
letter-situation-environment-collection_point = May problema po sa lugar kung saan inilalabas ang basura.
situation-environment-bulky_or_fee = Malalaking basura o bayad sa basura
letter-situation-environment-bulky_or_fee = May problema po ako tungkol sa malalaking basura (粗大ごみ), recycling o bayad sa basura.
situation-environment-illegal_dumping = May ilegal na nagtatapon
letter-situation-environment-illegal_dumping = May basura pong ilegal na itinapon.
situation-environment-noise = Ingay o pagyanig
letter-situation-environment-noise = Naaabala po ako ng ingay o pagyanig.
situation-environment-smell_or_smoke = Masamang amoy, usok o alikabok
letter-situation-environment-smell_or_smoke = Naaabala po ako ng masamang amoy, usok o alikabok.
situation-environment-pollution = Marumi ang tubig, hangin o lupa
letter-situation-environment-pollution = Naniniwala po akong nadumihan ng polusyon ang tubig, hangin o lupa.
situation-environment-animals = Mga palaboy, mailap o alagang hayop
letter-situation-environment-animals = May problema po sa mga palaboy na hayop, mailap na hayop, alagang hayop o insekto.
situation-environment-no_action = Sinabi ko sa tanggapan, pero walang nagbago
letter-situation-environment-no_action = Iniulat ko po sa tanggapan ang isang problema sa kapaligiran, pero hindi nagbago ang sitwasyon.

## office_conduct

situation-office_conduct-rude = Bastos sa akin ang mga kawani
letter-situation-office_conduct-rude = Bastos po ang naging pagtrato sa akin ng mga kawani ng isang pampublikong tanggapan.
situation-office_conduct-treated_differently = Mas masama ang trato dahil dayuhan ako
letter-situation-office_conduct-treated_differently = Naniniwala po akong mas masama kaysa sa iba ang pagtrato sa akin ng isang pampublikong tanggapan dahil dayuhan ako.
situation-office_conduct-sent_around = Pinagpasa-pasahan ako sa mga counter
letter-situation-office_conduct-sent_around = Pinagpasa-pasahan po ako mula sa isang counter o tanggapan patungo sa iba.
situation-office_conduct-which_office = Hindi ko alam ang tanggapang may pananagutan
letter-situation-office_conduct-which_office = Hindi ko po alam kung aling pampublikong tanggapan ang may pananagutan sa aking usapin.
situation-office_conduct-no_answer = Walang sagot, o mabagal ang pag-aasikaso
letter-situation-office_conduct-no_answer = Matagal na pong hindi sumasagot sa akin ang isang pampublikong tanggapan o hindi nito inaasikaso ang aking usapin.
situation-office_conduct-not_reached = Matagal maghintay, o walang sumasagot sa tawag
letter-situation-office_conduct-not_reached = Hindi ko po nakontak ang isang pampublikong tanggapan, o napakatagal kong naghintay bago maasikaso.
situation-office_conduct-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-office_conduct-no_language_help = Hindi po ako nakakuha ng tulong mula sa isang pampublikong tanggapan sa wikang naiintindihan ko.
situation-office_conduct-form_unclear = Masyadong mahirap ang mga form o papeles
letter-situation-office_conduct-form_unclear = Masyado pong mahirap o masyadong marami para sa akin ang mga form o kailangang dokumento ng isang pampublikong tanggapan.
situation-office_conduct-wrong_information = Mali o magkakaiba ang sinabi sa akin
letter-situation-office_conduct-wrong_information = Mali o magkakaibang impormasyon po ang ibinigay sa akin ng isang pampublikong tanggapan.
situation-office_conduct-data_problem = Nawala ang papeles o inilabas ang datos ko
letter-situation-office_conduct-data_problem = Naiwala po ng isang pampublikong tanggapan ang aking mga dokumento, o inilabas nito ang aking personal na datos.

## private_dispute

situation-private_dispute-rented_home = Problema sa may-ari ng bahay o inuupahan
letter-situation-private_dispute-rented_home = May alitan po ako sa may-ari ng bahay o sa ahente tungkol sa isang inuupahang tirahan.
situation-private_dispute-purchase = Problema sa binili ko
letter-situation-private_dispute-purchase = May alitan po ako tungkol sa isang bagay na binili.
situation-private_dispute-contract = Di maputol ang kontrata o mabawi ang pera
letter-situation-private_dispute-contract = May alitan po ako tungkol sa isang kontrata o sa pagbawi ng pera mula sa isang kompanya.
situation-private_dispute-debt_or_loan = Utang, loan o perang ipinahiram
letter-situation-private_dispute-debt_or_loan = May problema po ako tungkol sa utang, loan o perang ipinahiram.
situation-private_dispute-neighbours = Away sa kapitbahay
letter-situation-private_dispute-neighbours = May alitan po ako sa isang kapitbahay.
situation-private_dispute-divorce_children = Diborsiyo, mga anak o sustento
letter-situation-private_dispute-divorce_children = May problema po ako tungkol sa diborsiyo, mga anak o sustento.
situation-private_dispute-inheritance = Mana o testamento
letter-situation-private_dispute-inheritance = May problema po ako tungkol sa isang mana o testamento.
situation-private_dispute-traffic_accident = Bayad-pinsala sa aksidente sa trapiko
letter-situation-private_dispute-traffic_accident = May alitan po ako tungkol sa bayad-pinsala pagkatapos ng isang aksidente sa trapiko.
situation-private_dispute-where_to_turn = Gusto kong malaman kung saan hihingi ng payo
letter-situation-private_dispute-where_to_turn = Nais ko pong malaman kung saan ako makakakuha ng payo tungkol sa isang alitan ng mga pribadong panig.

## human_rights

situation-human_rights-refused_as_foreigner = Ayaw sa dayuhan ng tindahan o paupahan
letter-situation-human_rights-refused_as_foreigner = Tinanggihan po ako ng isang tindahan, may-ari ng paupahan o iba pang negosyo dahil dayuhan ako.
situation-human_rights-racist_words = Ininsulto dahil sa pinagmulan o itsura ko
letter-situation-human_rights-racist_words = Ininsulto po ako dahil sa aking pinagmulan o itsura.
situation-human_rights-harassment_work = Harassment sa trabaho
letter-situation-human_rights-harassment_work = Nakaranas po ako ng harassment sa aking lugar ng trabaho.
situation-human_rights-sexual_harassment = Sexual harassment o stalking
letter-situation-human_rights-sexual_harassment = Nakaranas po ako ng sexual harassment, stalking o katulad na gawain.
situation-human_rights-child_bullied = Binu-bully ang anak ko
letter-situation-human_rights-child_bullied = Binu-bully po ang aking anak.
situation-human_rights-family_violence = Karahasan o pagkontrol sa loob ng pamilya
letter-situation-human_rights-family_violence = Nakaranas po ako ng karahasan, pagbabanta o pagkontrol mula sa isang kapamilya o sa aking partner.
situation-human_rights-exploitation = Sapilitang trabaho, kulong o kinuhang passport
letter-situation-human_rights-exploitation = Pinilit po akong magtrabaho, o inalis sa akin ang aking kalayaan o ang aking mga dokumento.
situation-human_rights-religion_or_identity = Dahil sa relihiyon, kapansanan o kasarian
letter-situation-human_rights-religion_or_identity = Hindi patas po ang naging pagtrato sa akin dahil sa relihiyon, kapansanan, kasarian o oryentasyong seksuwal.
situation-human_rights-online_abuse = Mga insulto o litrato ko sa internet
letter-situation-human_rights-online_abuse = May inilagay po sa internet na mga insulto, pribadong impormasyon o litrato tungkol sa akin.
situation-human_rights-no_help_from_office = Hindi ako tinulungan ng isang tanggapan
letter-situation-human_rights-no_help_from_office = Humingi po ako ng tulong sa isang pampublikong tanggapan sa usapin ng karapatang pantao at hindi ako natulungan.

## crime_police

situation-crime_police-theft = Ninakawan ako
letter-situation-crime_police-theft = May ninakaw po sa akin.
situation-crime_police-fraud = Nawalan ako ng pera o datos sa panloloko
letter-situation-crime_police-fraud = Naging biktima po ako ng panloloko o ng maling paggamit ng aking datos.
situation-crime_police-attacked_or_threatened = Inatake o pinagbantaan ako
letter-situation-crime_police-attacked_or_threatened = Inatake o pinagbantaan po ako.
situation-crime_police-report_not_accepted = Hindi inasikaso ng pulis ang report ko
letter-situation-crime_police-report_not_accepted = Hindi po tinanggap ng pulisya ang aking report o hindi sila kumilos tungkol dito.
situation-crime_police-stopped_by_police = Pinahinto o kinapkapan, malabo ang dahilan
letter-situation-crime_police-stopped_by_police = Pinahinto, tinanong o kinapkapan po ako ng pulisya, at hindi ko naiintindihan ang dahilan.
situation-crime_police-treated_badly = Bastos o hindi patas ang trato ng pulis
letter-situation-crime_police-treated_badly = Bastos o hindi patas po ang naging pagtrato sa akin ng pulisya.
situation-crime_police-arrest_or_detention = Problema sa pag-aresto o pagkakakulong
letter-situation-crime_police-arrest_or_detention = May problema po ako tungkol sa isang pag-aresto, detensiyon o bilangguan.
situation-crime_police-court_problem = Problema sa korte o piskal
letter-situation-crime_police-court_problem = May problema po ako tungkol sa paghawak ng korte o ng piskal sa isang kaso.
situation-crime_police-lost_property = Problema sa nawalang gamit
letter-situation-crime_police-lost_property = May problema po ako tungkol sa nawalang gamit.
situation-crime_police-no_language_help = Walang tulong sa wikang naiintindihan ko
letter-situation-crime_police-no_language_help = Hindi po ako nakakuha ng tulong mula sa pulisya o korte sa wikang naiintindihan ko.
