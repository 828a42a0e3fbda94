### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = No answer for a long time
letter-situation-immigration-no_answer = I have been waiting for a long time for the result of an application concerning residence status or nationality.
situation-immigration-refused_no_reason = Refused, and I do not understand the reason
letter-situation-immigration-refused_no_reason = My application was refused, and I do not understand the reason for the refusal.
situation-immigration-asked_again = Asked for more papers again and again
letter-situation-immigration-asked_again = The immigration authorities have repeatedly asked me to submit further documents.
situation-immigration-no_appointment = Long queue, no appointment or nobody answers
letter-situation-immigration-no_appointment = I have difficulty in being served, in getting an appointment or in reaching the immigration office by telephone.
situation-immigration-told_different = Different answers at different counters
letter-situation-immigration-told_different = I was given different information on the same immigration procedure by different officials or counters.
situation-immigration-card_error = My residence card has an error
letter-situation-immigration-card_error = There is an error in the details on my residence card.
situation-immigration-card_not_received = My residence card or permit did not come
letter-situation-immigration-card_not_received = I have not received the residence card or the permit that I should have received.
situation-immigration-treated_badly = Treated rudely or unfairly by the staff
letter-situation-immigration-treated_badly = I was treated rudely or unfairly by the staff of the immigration authorities.
situation-immigration-no_language_help = No help in a language I understand
letter-situation-immigration-no_language_help = I could not get help with an immigration procedure in a language that I understand.
situation-immigration-unclear_rule = I do not know which rule applies to me
letter-situation-immigration-unclear_rule = I do not understand which rule or procedure concerning residence status applies to me.

## resident_registration

situation-resident_registration-record_error = My name or data is wrong in the record
letter-situation-resident_registration-record_error = There is an error in my name or other data in the records or documents of the municipality.
situation-resident_registration-name_does_not_fit = My name does not fit or is spelled two ways
letter-situation-resident_registration-name_does_not_fit = My name cannot be entered correctly, or is spelled in different ways, in the records of the municipality.
situation-resident_registration-card_not_received = My Number card or letter did not come
letter-situation-resident_registration-card_not_received = I have not received my My Number card or the letter about it.
situation-resident_registration-card_locked_or_expired = My Number card is locked, expired or fails
letter-situation-resident_registration-card_locked_or_expired = My My Number card, its password or its electronic certificate is locked, expired or does not work.
situation-resident_registration-notice_not_accepted = My move or family notice was not accepted
letter-situation-resident_registration-notice_not_accepted = The municipality did not accept my notice of a change of address or of a family event.
situation-resident_registration-certificate_refused = I could not get a certificate
letter-situation-resident_registration-certificate_refused = I could not obtain a certificate that I need from the municipality.
situation-resident_registration-registration_deleted = My registration was deleted
letter-situation-resident_registration-registration_deleted = My registration as a resident was deleted.
situation-resident_registration-papers_again = Sent home for more papers
letter-situation-resident_registration-papers_again = I was repeatedly asked to bring other documents for a procedure concerning residents' registration or My Number.
situation-resident_registration-no_language_help = No help in a language I understand
letter-situation-resident_registration-no_language_help = I could not get help with a procedure concerning residents' registration or My Number in a language that I understand.
situation-resident_registration-unclear_rule = I do not understand what I must do
letter-situation-resident_registration-unclear_rule = I do not understand which notice or procedure concerning residents' registration or My Number is required of me.

## pension

situation-pension-no_answer = No decision for a long time
letter-situation-pension-no_answer = I have been waiting for a long time for a decision on a pension matter.
situation-pension-lump_sum_not_paid = Lump-sum withdrawal not paid
letter-situation-pension-lump_sum_not_paid = I have not been paid the lump-sum withdrawal payment that I applied for.
situation-pension-record_missing = Months are missing in my pension record
letter-situation-pension-record_missing = My pension record does not show all of the periods that I believe should be recorded.
situation-pension-asked_to_pay_wrong = Asked to pay what I should not owe
letter-situation-pension-asked_to_pay_wrong = I have been asked to pay pension contributions which I believe I do not owe.
situation-pension-cannot_pay = I cannot pay, or exemption was refused
letter-situation-pension-cannot_pay = I find it difficult to pay the pension contributions, or could not obtain an exemption from them.
situation-pension-seizure_warning = A warning or seizure letter came
letter-situation-pension-seizure_warning = I have received a reminder, a warning or a notice of seizure concerning pension contributions.
situation-pension-employer_not_enrolled = My employer did not enrol me
letter-situation-pension-employer_not_enrolled = My employer has not enrolled me in the employees' pension insurance.
situation-pension-benefit_refused = My pension was refused or is too low
letter-situation-pension-benefit_refused = My claim for a pension was refused, or I believe that the amount of the pension is wrong.
situation-pension-no_language_help = No help in a language I understand
letter-situation-pension-no_language_help = I could not get help on a pension matter in a language that I understand.
situation-pension-unclear_rule = I do not understand the pension rules
letter-situation-pension-unclear_rule = I do not understand which pension rule or procedure applies to me.

## health_insurance

situation-health_insurance-premium_too_high = The premium is too high or wrong
letter-situation-health_insurance-premium_too_high = I believe that the insurance premium I have been charged is wrong or too high.
situation-health_insurance-cannot_pay = I cannot pay the premium
letter-situation-health_insurance-cannot_pay = I find it difficult to pay the health or long-term care insurance premium.
situation-health_insurance-card_not_received = My insurance card or certificate did not come
letter-situation-health_insurance-card_not_received = I have not received my health insurance card or certificate.
situation-health_insurance-card_does_not_work = My card was not accepted at the hospital
letter-situation-health_insurance-card_does_not_work = My insurance card, or my My Number card used as one, was not accepted at a medical institution.
situation-health_insurance-refund_not_paid = A refund or allowance was not paid
letter-situation-health_insurance-refund_not_paid = I have not received a refund or an allowance from the health insurance.
situation-health_insurance-employer_not_enrolled = My employer did not enrol me
letter-situation-health_insurance-employer_not_enrolled = My employer has not enrolled me in the employees' health insurance.
situation-health_insurance-change_of_insurance = Trouble joining, leaving or changing
letter-situation-health_insurance-change_of_insurance = I have difficulties in joining, leaving or changing the health insurance.
situation-health_insurance-care_problem = Trouble with long-term care
letter-situation-health_insurance-care_problem = I have a problem with an assessment or a service of the long-term care insurance.
situation-health_insurance-no_language_help = No help in a language I understand
letter-situation-health_insurance-no_language_help = I could not get help on health or long-term care insurance in a language that I understand.
situation-health_insurance-unclear_rule = I do not understand the rules
letter-situation-health_insurance-unclear_rule = I do not understand which rule or procedure of the health or long-term care insurance applies to me.

## infectious_disease

situation-infectious_disease-voucher_not_received = The vaccination voucher did not come
letter-situation-infectious_disease-voucher_not_received = I have not received the voucher or the notice for a vaccination.
situation-infectious_disease-booking_impossible = I could not book a vaccination
letter-situation-infectious_disease-booking_impossible = I could not make an appointment for a vaccination.
situation-infectious_disease-certificate_problem = Trouble with a vaccination certificate
letter-situation-infectious_disease-certificate_problem = I have a problem concerning a vaccination certificate or record.
situation-infectious_disease-side_effect = Health damage after a vaccination
letter-situation-infectious_disease-side_effect = I am seeking relief for damage to health after a vaccination.
situation-infectious_disease-centre_not_reached = I could not reach the health centre
letter-situation-infectious_disease-centre_not_reached = I could not reach the public health centre.
situation-infectious_disease-isolation_problem = Trouble during isolation or after a test
letter-situation-infectious_disease-isolation_problem = I had a problem with the support or the instructions during isolation or after a test.
situation-infectious_disease-border_problem = Trouble with quarantine or entry
letter-situation-infectious_disease-border_problem = I had a problem with a quarantine or entry measure at the border.
situation-infectious_disease-payment_not_received = A support payment was not paid
letter-situation-infectious_disease-payment_not_received = I have not received a payment or a loan connected with measures against infectious diseases.
situation-infectious_disease-no_language_help = No information in a language I understand
letter-situation-infectious_disease-no_language_help = I could not get information about measures against infectious diseases in a language that I understand.
situation-infectious_disease-unclear_rule = I do not understand the rule or measure
letter-situation-infectious_disease-unclear_rule = I do not understand which rule or measure against infectious diseases applies to me.

## employment

situation-employment-unpaid_wages = Wages not paid in full
letter-situation-employment-unpaid_wages = My wages have not been paid in full.
situation-employment-unemployment_benefit = Unemployment benefit refused or delayed
letter-situation-employment-unemployment_benefit = I have not received the unemployment benefit that I applied for or expected.
situation-employment-separation_slip = I did not get the separation slip
letter-situation-employment-separation_slip = I have not received the separation slip that I need after leaving my job.
situation-employment-work_accident = Accident at work not recognised or paid
letter-situation-employment-work_accident = I have a problem with the workers' accident insurance after an accident or an illness caused by work.
situation-employment-no_proper_help = The office did not help me properly
letter-situation-employment-no_proper_help = I did not receive proper help from an office responsible for work or employment.
situation-employment-trainee_problem = Trouble as a technical intern
letter-situation-employment-trainee_problem = I have a problem in connection with technical intern training or a similar programme.
situation-employment-dangerous_work = Dangerous work or too long hours
letter-situation-employment-dangerous_work = I have a problem concerning dangerous work or long working hours at a workplace.
situation-employment-dismissal_or_quit = Fired, or not allowed to quit
letter-situation-employment-dismissal_or_quit = I have a problem with a dismissal, with the end of my contract or with leaving my job.
situation-employment-no_language_help = No help in a language I understand
letter-situation-employment-no_language_help = I could not get help on work or employment matters in a language that I understand.
situation-employment-unclear_rule = I do not understand the rules on work
letter-situation-employment-unclear_rule = I do not understand which rule or procedure concerning work or employment insurance applies to me.

## tax

situation-tax-tax_wrong = The tax is wrong or too high
letter-situation-tax-tax_wrong = I believe that the amount of tax I have been charged is wrong or too high.
situation-tax-taxed_twice = Taxed twice, or already paid
letter-situation-tax-taxed_twice = I have been charged a tax which I have already paid or which has been charged twice.
situation-tax-refund_not_paid = My tax refund was not paid
letter-situation-tax-refund_not_paid = I have not received a tax refund.
situation-tax-dependants_refused = Deduction for my family was not accepted
letter-situation-tax-dependants_refused = A deduction, for example for my family, was not accepted.
situation-tax-cannot_pay = I cannot pay, or got a warning
letter-situation-tax-cannot_pay = I find it difficult to pay a tax, or have received a warning or a notice of seizure.
situation-tax-return_difficult = I could not make the tax return
letter-situation-tax-return_difficult = I have difficulties in filing a tax return.
situation-tax-certificate_problem = Trouble with a tax certificate
letter-situation-tax-certificate_problem = I have a problem concerning a tax certificate.
situation-tax-leaving_japan = Trouble with tax when leaving Japan
letter-situation-tax-leaving_japan = I do not know how to settle my taxes when leaving, or after leaving, Japan.
situation-tax-no_language_help = No help in a language I understand
letter-situation-tax-no_language_help = I could not get help on tax matters in a language that I understand.
situation-tax-unclear_rule = I do not understand this tax
letter-situation-tax-unclear_rule = I do not understand why or how I am to be taxed.

## welfare_childcare

situation-welfare_childcare-no_place = No place in a nursery or after-school care
letter-situation-welfare_childcare-no_place = My child has not been given a place in a nursery or in after-school care.
situation-welfare_childcare-allowance_not_paid = An allowance was not paid
letter-situation-welfare_childcare-allowance_not_paid = I have not received an allowance that I believe is due to me or to my child.
situation-welfare_childcare-application_refused = Refused, and I do not understand the reason
letter-situation-welfare_childcare-application_refused = My application for an allowance or for support was refused, and I do not understand the reason.
situation-welfare_childcare-public_assistance = Trouble with public assistance
letter-situation-welfare_childcare-public_assistance = I have a problem concerning public assistance.
situation-welfare_childcare-disability_support = Trouble with disability support
letter-situation-welfare_childcare-disability_support = I have a problem concerning support for a person with a disability or an illness.
situation-welfare_childcare-fee_wrong = The childcare fee is wrong or too high
letter-situation-welfare_childcare-fee_wrong = I believe that a childcare fee is wrong or too high.
situation-welfare_childcare-child_taken = The child centre took my child
letter-situation-welfare_childcare-child_taken = My child has been taken into care by the authorities.
situation-welfare_childcare-no_answer = No answer for a long time
letter-situation-welfare_childcare-no_answer = I have been waiting for a long time for an answer on a matter of welfare or childcare.
situation-welfare_childcare-treated_badly = Treated rudely or sent around
letter-situation-welfare_childcare-treated_badly = I was treated rudely, or sent from one counter to another, on a matter of welfare or childcare.
situation-welfare_childcare-unclear_rule = I do not know what support I can get
letter-situation-welfare_childcare-unclear_rule = I do not understand which support I can receive or how to apply for it.

## education

situation-education-enrolment_refused = My child could not enter a school
letter-situation-education-enrolment_refused = My child could not be enrolled in, or transferred to, a school.
situation-education-no_japanese_support = My child gets no help with Japanese
letter-situation-education-no_japanese_support = My child does not receive enough help with the Japanese language at school.
situation-education-school_costs = School costs are too high, or no aid
letter-situation-education-school_costs = I find it difficult to pay school costs, or could not obtain help with them.
situation-education-scholarship_problem = Trouble with a scholarship or student loan
letter-situation-education-scholarship_problem = I have a problem concerning a scholarship, a student loan or a reduction of tuition fees.
situation-education-lunch_or_religion = School lunch or religion not respected
letter-situation-education-lunch_or_religion = The school does not take sufficient account of the food, health or religious needs of my child.
situation-education-letters_not_understood = I cannot understand the school's letters
letter-situation-education-letters_not_understood = I cannot understand the letters or the explanations of the school.
situation-education-diploma_not_recognised = My diploma or licence is not recognised
letter-situation-education-diploma_not_recognised = My foreign diploma, certificate or qualification has not been recognised by an authority.
situation-education-no_japanese_class = No Japanese class for adults
letter-situation-education-no_japanese_class = I could not find, or could not join, a public Japanese language class.
situation-education-special_needs = Wrong class or no support for special needs
letter-situation-education-special_needs = My child has not been given the class or the support that suits his or her needs.
situation-education-school_not_acting = The school does not act on a problem
letter-situation-education-school_not_acting = The school or the board of education has not dealt with a problem that I reported.

## roads_rivers

situation-roads_rivers-road_damaged = The road or pavement is damaged
letter-situation-roads_rivers-road_damaged = A road or a pavement is damaged.
situation-roads_rivers-light_or_sign = Street light, signal or mirror is missing
letter-situation-roads_rivers-light_or_sign = A street light, a traffic signal, a sign or a mirror is missing or does not work.
situation-roads_rivers-dangerous_place = A dangerous crossing or narrow road
letter-situation-roads_rivers-dangerous_place = A road or a crossing is dangerous for the people who use it.
situation-roads_rivers-river_danger = A river or slope is dangerous
letter-situation-roads_rivers-river_danger = A river, a riverbank, a slope or a coast is in a dangerous condition.
situation-roads_rivers-debris_left = Driftwood, rubble or trees were left
letter-situation-roads_rivers-debris_left = Driftwood, rubble, trees or similar things have been left on a road, in a river or in another public place.
situation-roads_rivers-flooded_road = Water stays on the road or in the ditch
letter-situation-roads_rivers-flooded_road = Water does not drain away from a road, a ditch or a channel.
situation-roads_rivers-facility_broken = A park or public building in bad condition
letter-situation-roads_rivers-facility_broken = A park, a toilet, a building or another public facility is broken or in bad condition.
situation-roads_rivers-not_accessible = Cannot be used with a wheelchair or pram
letter-situation-roads_rivers-not_accessible = A road or a public facility cannot be used safely by people with disabilities, older people or people with small children.
situation-roads_rivers-snow_or_ice = Snow or ice was not cleared
letter-situation-roads_rivers-snow_or_ice = Snow or ice has not been cleared from a road or a public place.
situation-roads_rivers-works_problem = Road or public works cause trouble
letter-situation-roads_rivers-works_problem = Road works or construction by a public body cause trouble to the people nearby.

## driving_transport

situation-driving_transport-licence_conversion = Cannot change my foreign licence
letter-situation-driving_transport-licence_conversion = I have difficulties in converting my foreign driving licence into a Japanese one.
situation-driving_transport-test_problem = The driving test is unfair or unclear
letter-situation-driving_transport-test_problem = I have a problem concerning the way in which a driving test was held or judged.
situation-driving_transport-licence_renewal = Trouble renewing my licence
letter-situation-driving_transport-licence_renewal = I have difficulties in renewing my driving licence or in correcting the details on it.
situation-driving_transport-no_appointment = No appointment, or waiting too long
letter-situation-driving_transport-no_appointment = I could not get an appointment for a procedure concerning a licence or a vehicle, or had to wait too long.
situation-driving_transport-vehicle_papers = Trouble with vehicle papers or inspection
letter-situation-driving_transport-vehicle_papers = I have a problem concerning the registration, the inspection or the papers of a vehicle.
situation-driving_transport-fine_or_points = A fine or penalty points seem wrong
letter-situation-driving_transport-fine_or_points = I believe that a traffic fine, penalty points or a suspension imposed on me is wrong.
situation-driving_transport-bus_train_service = Bus or train stopped, late or too few
letter-situation-driving_transport-bus_train_service = A bus, train or other transport service has been cut, is insufficient or does not run as announced.
situation-driving_transport-station_not_accessible = Lift broken, station or bus not accessible
letter-situation-driving_transport-station_not_accessible = A station, an airport or a vehicle of public transport cannot be used safely or easily by everybody.
situation-driving_transport-treated_badly = Treated rudely or unfairly by staff
letter-situation-driving_transport-treated_badly = I was treated rudely or unfairly at an office or on public transport.
situation-driving_transport-no_language_help = No information in a language I understand
letter-situation-driving_transport-no_language_help = I could not get information about licences, vehicles or transport in a language that I understand.

## postal_telecom

situation-postal_telecom-mail_lost = Mail or a parcel was lost
letter-situation-postal_telecom-mail_lost = A letter or a parcel sent by post was lost or has not arrived.
situation-postal_telecom-mail_late = Mail comes late or to the wrong box
letter-situation-postal_telecom-mail_late = Mail arrives late or is delivered to a wrong address.
situation-postal_telecom-parcel_damaged = A parcel was damaged or left outside
letter-situation-postal_telecom-parcel_damaged = A parcel was delivered damaged or was left in an unsuitable place.
situation-postal_telecom-delivery_slip = Trouble with redelivery or pick-up
letter-situation-postal_telecom-delivery_slip = I have difficulties in receiving or collecting mail after an attempted delivery.
situation-postal_telecom-sending_problem = Trouble sending abroad, or held by customs
letter-situation-postal_telecom-sending_problem = I have difficulties in sending mail or money abroad, or mail has been held by customs.
situation-postal_telecom-account_problem = I cannot open or use a postal account
letter-situation-postal_telecom-account_problem = I could not open or use an account at the Japan Post Bank.
situation-postal_telecom-broadcasting_fee = Trouble with the NHK fee
letter-situation-postal_telecom-broadcasting_fee = I have a problem concerning the broadcasting receiving fee.
situation-postal_telecom-phone_internet = Phone or internet contract or signal
letter-situation-postal_telecom-phone_internet = I have a problem concerning a mobile phone or internet service.
situation-postal_telecom-treated_badly = Treated rudely or unfairly by the staff
letter-situation-postal_telecom-treated_badly = I was treated rudely or unfairly by the staff of a postal, broadcasting or telecommunications service.
situation-postal_telecom-spam_or_interference = Unwanted calls or radio interference
letter-situation-postal_telecom-spam_or_interference = I am troubled by unwanted calls or messages or by radio interference.

## disaster

situation-disaster-certificate_delayed = The victim certificate is late or refused
letter-situation-disaster-certificate_delayed = I have not received a disaster victim certificate that I need.
situation-disaster-assessment_wrong = The damage was judged too low
letter-situation-disaster-assessment_wrong = I believe that the damage to my home was not assessed correctly.
situation-disaster-money_not_paid = Relief money was not paid
letter-situation-disaster-money_not_paid = I have not received relief money or another payment for people affected by a disaster.
situation-disaster-housing_problem = No temporary housing, or it is bad
letter-situation-disaster-housing_problem = I could not obtain temporary housing after a disaster, or it is in bad condition.
situation-disaster-shelter_problem = Trouble at the shelter
letter-situation-disaster-shelter_problem = I had a problem at, or could not enter, an evacuation shelter.
situation-disaster-no_information = No warning or information I understand
letter-situation-disaster-no_information = I could not get warnings or information about a disaster in a language that I understand.
situation-disaster-cleanup_needed = Mud, rubbish or damage not removed
letter-situation-disaster-cleanup_needed = Mud, rubbish or damage caused by a disaster has not been removed or repaired.
situation-disaster-supply_missing = No water or power after a disaster
letter-situation-disaster-supply_missing = Water, electricity or other supplies have not been restored after a disaster.
situation-disaster-prevention_missing = Preparations for disasters are not enough
letter-situation-disaster-prevention_missing = I believe that the preparations for a disaster in my area are not sufficient.
situation-disaster-unclear_rule = I do not know what help I can get
letter-situation-disaster-unclear_rule = I do not understand which help I can receive after a disaster or how to apply for it.

## housing_utilities

situation-housing_utilities-application_refused = Public flat refused or not won
letter-situation-housing_utilities-application_refused = I could not obtain a flat in public housing or UR housing.
situation-housing_utilities-rent_problem = The rent of a public flat is too high
letter-situation-housing_utilities-rent_problem = I believe that the rent or a charge of my public or UR flat is wrong or too high.
situation-housing_utilities-repair_needed = A public flat needs repair
letter-situation-housing_utilities-repair_needed = My public or UR flat, or its building, needs repair.
situation-housing_utilities-moving_out_charge = Charge on moving out of a public flat
letter-situation-housing_utilities-moving_out_charge = I do not agree with, or do not understand, the charge for moving out of a public or UR flat.
situation-housing_utilities-household_change = Family member cannot join or stay
letter-situation-housing_utilities-household_change = A family member has not been permitted to join the household in, or to take over, a public or UR flat.
situation-housing_utilities-water_bill_wrong = The water bill is wrong or too high
letter-situation-housing_utilities-water_bill_wrong = I believe that a water or sewerage bill is wrong or too high.
situation-housing_utilities-water_cut = Water was cut off, or I cannot pay
letter-situation-housing_utilities-water_cut = My water supply has been or may be cut off.
situation-housing_utilities-water_bad = Tap water is dirty, weak or leaking
letter-situation-housing_utilities-water_bad = There is a problem with the quality, the pressure or a leak of the water supply.
situation-housing_utilities-sewer_problem = Sewer smells, is blocked or overflows
letter-situation-housing_utilities-sewer_problem = There is a problem with the sewer or the drains.
situation-housing_utilities-subsidy_problem = A housing subsidy was refused or is unclear
letter-situation-housing_utilities-subsidy_problem = I could not obtain, or do not understand, a subsidy for housing.

## environment

situation-environment-not_collected = My garbage was not collected
letter-situation-environment-not_collected = My garbage was not collected.
situation-environment-rules_unclear = I do not understand the garbage rules
letter-situation-environment-rules_unclear = I do not understand the rules for putting out garbage, or cannot get them in a language that I understand.
situation-environment-collection_point = Trouble at the collection point
letter-situation-environment-collection_point = There is a problem with the place where garbage is put out.
situation-environment-bulky_or_fee = Bulky waste or garbage fee
letter-situation-environment-bulky_or_fee = I have a problem concerning bulky waste, recycling or a garbage fee.
situation-environment-illegal_dumping = Things are dumped illegally
letter-situation-environment-illegal_dumping = Waste has been dumped illegally.
situation-environment-noise = Noise or vibration
letter-situation-environment-noise = I am disturbed by noise or vibration.
situation-environment-smell_or_smoke = Bad smell, smoke or dust
letter-situation-environment-smell_or_smoke = I am disturbed by a bad smell, smoke or dust.
situation-environment-pollution = Water, air or soil is polluted
letter-situation-environment-pollution = I believe that water, air or soil has been polluted.
situation-environment-animals = Stray or wild animals, or pets
letter-situation-environment-animals = There is a problem with stray animals, wild animals, pets or insects.
situation-environment-no_action = I told the office, but nothing changed
letter-situation-environment-no_action = I reported an environmental problem to the office, but the situation has not changed.

## office_conduct

situation-office_conduct-rude = The staff were rude to me
letter-situation-office_conduct-rude = I was treated rudely by the staff of a public office.
situation-office_conduct-treated_differently = Treated worse because I am a foreigner
letter-situation-office_conduct-treated_differently = I believe that I was treated worse than others by a public office because I am a foreign national.
situation-office_conduct-sent_around = Sent from counter to counter
letter-situation-office_conduct-sent_around = I was sent from one counter or office to another.
situation-office_conduct-which_office = I do not know which office is responsible
letter-situation-office_conduct-which_office = I do not know which public office is responsible for my matter.
situation-office_conduct-no_answer = No answer, or handling is slow
letter-situation-office_conduct-no_answer = A public office has not answered me or has not dealt with my matter for a long time.
situation-office_conduct-not_reached = Long waits, or nobody answers the phone
letter-situation-office_conduct-not_reached = I could not reach a public office, or had to wait very long to be served.
situation-office_conduct-no_language_help = No help in a language I understand
letter-situation-office_conduct-no_language_help = I could not get help from a public office in a language that I understand.
situation-office_conduct-form_unclear = The forms or papers are too difficult
letter-situation-office_conduct-form_unclear = I found the forms or the required documents of a public office too difficult or too many.
situation-office_conduct-wrong_information = I was told wrong or different things
letter-situation-office_conduct-wrong_information = I was given wrong or differing information by a public office.
situation-office_conduct-data_problem = My papers were lost or my data given away
letter-situation-office_conduct-data_problem = My documents were lost, or my personal data were disclosed, by a public office.

## private_dispute

situation-private_dispute-rented_home = Trouble with a landlord or rented home
letter-situation-private_dispute-rented_home = I have a dispute with a landlord or an agent about a rented home.
situation-private_dispute-purchase = Trouble with something I bought
letter-situation-private_dispute-purchase = I have a dispute about a purchase.
situation-private_dispute-contract = Cannot end a contract or get money back
letter-situation-private_dispute-contract = I have a dispute about a contract or about getting money back from a company.
situation-private_dispute-debt_or_loan = Debts, loans or lent money
letter-situation-private_dispute-debt_or_loan = I have a problem concerning a debt, a loan or money that was lent.
situation-private_dispute-neighbours = A quarrel with neighbours
letter-situation-private_dispute-neighbours = I have a dispute with a neighbour.
situation-private_dispute-divorce_children = Divorce, children or maintenance
letter-situation-private_dispute-divorce_children = I have a problem concerning divorce, children or maintenance.
situation-private_dispute-inheritance = Inheritance or a will
letter-situation-private_dispute-inheritance = I have a problem concerning an inheritance or a will.
situation-private_dispute-traffic_accident = Compensation after a traffic accident
letter-situation-private_dispute-traffic_accident = I have a dispute about compensation after a traffic accident.
situation-private_dispute-where_to_turn = I want to know where to get advice
letter-situation-private_dispute-where_to_turn = I would like to know where I can get advice on a dispute between private parties.

## human_rights

situation-human_rights-refused_as_foreigner = A shop or landlord refuses foreigners
letter-situation-human_rights-refused_as_foreigner = I was refused by a shop, a landlord or another business because I am a foreign national.
situation-human_rights-racist_words = Insulted because of my origin or looks
letter-situation-human_rights-racist_words = I was insulted because of my origin or appearance.
situation-human_rights-harassment_work = Harassment at work
letter-situation-human_rights-harassment_work = I have been harassed at my place of work.
situation-human_rights-sexual_harassment = Sexual harassment or stalking
letter-situation-human_rights-sexual_harassment = I have suffered sexual harassment, stalking or a similar act.
situation-human_rights-child_bullied = My child is bullied
letter-situation-human_rights-child_bullied = My child is being bullied.
situation-human_rights-family_violence = Violence or control in my family
letter-situation-human_rights-family_violence = I have suffered violence, threats or control by a member of my family or by my partner.
situation-human_rights-exploitation = Forced to work, locked in or passport kept
letter-situation-human_rights-exploitation = I have been forced to work, or my freedom or my documents have been taken from me.
situation-human_rights-religion_or_identity = Because of religion, disability or gender
letter-situation-human_rights-religion_or_identity = I have been treated unfairly because of religion, disability, gender or sexual orientation.
situation-human_rights-online_abuse = Insults or my photos on the internet
letter-situation-human_rights-online_abuse = Insults, private information or photographs concerning me have been put on the internet.
situation-human_rights-no_help_from_office = An office did not help me
letter-situation-human_rights-no_help_from_office = I asked a public office for help in a matter of human rights and was not helped.

## crime_police

situation-crime_police-theft = Something was stolen from me
letter-situation-crime_police-theft = Something was stolen from me.
situation-crime_police-fraud = I lost money or data by fraud
letter-situation-crime_police-fraud = I have been the victim of a fraud or of a misuse of my data.
situation-crime_police-attacked_or_threatened = I was attacked or threatened
letter-situation-crime_police-attacked_or_threatened = I have been attacked or threatened.
situation-crime_police-report_not_accepted = The police did not take up my report
letter-situation-crime_police-report_not_accepted = The police have not accepted my report or have not acted on it.
situation-crime_police-stopped_by_police = Stopped or searched without a clear reason
letter-situation-crime_police-stopped_by_police = I was stopped, questioned or searched by the police, and I do not understand the reason.
situation-crime_police-treated_badly = Treated rudely or unfairly by the police
letter-situation-crime_police-treated_badly = I was treated rudely or unfairly by the police.
situation-crime_police-arrest_or_detention = Trouble after an arrest or in detention
letter-situation-crime_police-arrest_or_detention = I have a problem concerning an arrest, a detention or a prison.
situation-crime_police-court_problem = Trouble with a court or prosecutor
letter-situation-crime_police-court_problem = I have a problem concerning the handling of a case by a court or a public prosecutor.
situation-crime_police-lost_property = Trouble with lost property
letter-situation-crime_police-lost_property = I have a problem concerning lost property.
situation-crime_police-no_language_help = No help in a language I understand
letter-situation-crime_police-no_language_help = I could not get help from the police or a court in a language that I understand.
