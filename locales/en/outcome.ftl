### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Someone may be in danger now. Help comes fastest by telephone.
reason-R20-person-asked = You asked for a person.
reason-R21-unclear = I could not find out what it is about, so a person reads it.
reason-R30-in-court = The matter is before a court or under formal appeal. Administrative counselling cannot take up such matters; legal advice can help.
reason-R31-private = This is a dispute between private people or companies. Administrative counselling cannot decide it; the following can help.
reason-R32-human_rights = This concerns your rights as a person. There is a special service for it, in several languages.
reason-R33-police = This is a matter for the police or for legal advice. Administrative counselling cannot decide it.
reason-R40-disaster = There is special counselling for people affected by the disaster in { $prefecture }.
reason-R41-infectious = There is a special window for infectious diseases in { $prefecture }.
reason-R50-english = You can use English, so you can write directly to the Ministry's counselling service.
reason-R60-chose-mail = You chose an English e-mail. The Ministry's counselling service reads it.
reason-R61-chose-centre = You chose the counselling centre. It deals with { $prefecture }.
reason-R62-choose = The counselling service can take up this matter.
reason-R70-municipal = Your city or town is responsible for this. The counselling centre passes it on or tells you the right window.
changed-in_court = If there were no court case or formal appeal, the counselling service could take it up.
changed-topic = If it were about a public office and not about private people, the counselling service could take it up.
changed-english_ok = With an English e-mail you could write to the Ministry without telephoning.
changed-next_step = You can still choose the other way.
changed-none = Nothing else would change this.
why-here = Why this place
what-would-change = What would change it

## Centre card
card-centre-title = Counselling centre for { $prefecture }
card-name = Name
card-address = Address
card-telephone = Telephone
card-telephone-national = Telephone (all of Japan)
card-charge = The call is charged; flat-rate plans do not cover it; it does not work from some IP telephones.
card-hours = Hours
card-hours-national = Working days 9:00 to 16:45 (Japan time). Not on Saturdays, Sundays, holidays and 29 December to 3 January.
card-open-now = Open now
# $when: day and time, already formatted
card-opens-next = Closed now. Opens again: { $when } (Japan time)
card-contact-only-national = We have no confirmed direct number for this centre. The number for all of Japan connects you.
card-say-title = What to say in Japanese
card-say-counselling = I would like administrative counselling, please.
card-say-topic = I would like to talk about this: { $topic }.
card-say-language = I do not speak much Japanese. Is there an interpreter for { $language }?
card-say-slowly = Please speak slowly and in easy Japanese.
card-several-centres = This prefecture has several centres. The number for all of Japan connects you to the right one.

## Referral card
card-referral-title = Who can help you
card-languages = Languages
card-in-your-language = Speaks your language.
card-not-in-your-language = Your language is not on its list. Ask for an interpreter, or ask a friend to call with you.
card-free-call = The call is free.
card-charged-call = The call is charged.
card-website = Website
card-around-clock = 24 hours, every day
card-hours-range = { $days } { $from } to { $to } (Japan time)
card-hours-ask = Opening hours: please ask by telephone.
referral-houterasu-multilingual = Legal information for foreign nationals (Japan Legal Support Center, 法テラス)
referral-moj-human-rights-foreign-language = Human rights counselling in foreign languages (Ministry of Justice, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Violence by a partner: DV hotline plus (DV相談プラス)
referral-child-abuse-189 = Violence against children: number 189 (児童相談所)
referral-onestop = Consultation centre for foreign residents, { $prefecture }
referral-police-110 = Police (110)

## Emergency
emergency-title = If someone is in danger, call now. The call is free, also from a mobile telephone.
emergency-police = Police: 110 (crime, attack, traffic accident)
emergency-fire = Fire and ambulance: 119 (fire, injury, sudden illness)
emergency-sea = Coast guard: 118 (accident at sea)
emergency-say-title = Say this in Japanese
emergency-say-help = Please help!
emergency-say-fire = There is a fire.
emergency-say-ambulance = Please send an ambulance.
emergency-say-police = Please send the police.
emergency-say-place = The place is … (say the address, station or a large building).
emergency-say-no-japanese = I do not speak Japanese. { $language }, please.
emergency-interpreter = An interpreter can often join the call. If you cannot speak, stay on the line.
emergency-after = This chat is not read in an emergency. When you are safe, you can go on here.
