### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Administrative counselling: { $topic } ({ $prefecture })
letter-subject-no-place = Administrative counselling: { $topic }
letter-greeting = To the Administrative Counselling service (Kikumimi),
letter-intro = I would like to consult you about the following matter.
letter-topic = The matter is about { $topic }.
letter-place = Prefecture: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = The office concerned is: { $agency }.
letter-agency-unknown = I do not know which office is responsible.

letter-situation-other = My situation does not fit the usual categories.

letter-since-days = This has been going on for a few days.
letter-since-weeks = This has been going on for a few weeks.
letter-since-months = This has been going on for a few months.
letter-since-half_year = This has been going on for more than half a year.
letter-since-years = This has been going on for more than a year.
letter-since-unknown = I do not know exactly when this began.
# $date: a formatted date
letter-since-date = This has been going on since { $date }.

letter-contacted-no = I have not yet talked to the office about it.
letter-contacted-yes_no_answer = I contacted the office about it but did not receive an answer.
letter-contacted-yes_not_solved = I contacted the office about it, but the problem was not solved.
letter-contacted-yes_refused = I contacted the office about it, but it refused to deal with the matter.

letter-wish-explain = I would like the office to explain the reason or the rule to me.
letter-wish-decide = I would like the office to decide or to answer soon.
letter-wish-correct = I would like the mistake to be corrected.
letter-wish-pay = I would like the amount due to me to be paid or refunded.
letter-wish-repair = I would like it to be repaired or made safe.
letter-wish-improve = I would like the system or the service to be improved.
letter-wish-responsible = I would like to know which office is responsible.
letter-wish-other = I would like you to hear what I have to say.

letter-details = I add the following in my own words:
letter-reply = Please send your answer to { $address }.
letter-no-reply = I have given no reply address. I understand that I will not receive an answer by e-mail.
# $language: the name of the resident's language
letter-language = My own language is { $language }. An answer in simple English would help me.
letter-language-en = Please answer in English.
letter-anonymous = I prefer not to give my name.
letter-closing = Thank you for your help.
# $number: case number
letter-reference = Reference of the sender: { $number }

## Short names of the topics for the letter
letter-topic-immigration = residence status and immigration procedures
letter-topic-resident_registration = residents' registration or My Number
letter-topic-pension = public pensions
letter-topic-health_insurance = public health insurance or long-term care insurance
letter-topic-infectious_disease = measures against infectious diseases
letter-topic-employment = employment and labour administration
letter-topic-tax = taxes
letter-topic-welfare_childcare = welfare, allowances or childcare
letter-topic-education = education
letter-topic-roads_rivers = roads, rivers or public facilities
letter-topic-driving_transport = driving licences, vehicles or public transport
letter-topic-postal_telecom = postal services, broadcasting or telecommunications
letter-topic-disaster = disaster relief
letter-topic-housing_utilities = public housing, water supply or sewerage
letter-topic-environment = waste, noise or the environment
letter-topic-office_conduct = the conduct of a public office
letter-topic-private_dispute = a private dispute
letter-topic-human_rights = human rights
letter-topic-crime_police = crime, police or courts
