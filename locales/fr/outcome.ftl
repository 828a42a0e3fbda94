### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Quelqu'un est peut-être en danger maintenant. C'est par téléphone que l'aide arrive le plus vite.
reason-R20-person-asked = Vous avez demandé à parler à une personne.
reason-R21-unclear = Je n'ai pas réussi à trouver le sujet. Une personne va donc lire votre message.
reason-R30-in-court = L'affaire est devant un tribunal ou fait l'objet d'un recours officiel. La consultation administrative ne peut pas s'en occuper ; un conseil juridique peut vous aider.
reason-R31-private = C'est un litige entre particuliers ou avec une entreprise. La consultation administrative ne peut pas le trancher ; les services suivants peuvent vous aider.
reason-R32-human_rights = Cela touche à vos droits en tant que personne. Il existe pour cela un service spécial, en plusieurs langues.
reason-R33-police = C'est une affaire pour la police ou pour un conseil juridique. La consultation administrative ne peut pas la trancher.
reason-R40-disaster = Il existe une consultation spéciale pour les personnes touchées par la catastrophe (préfecture : { $prefecture }).
reason-R41-infectious = Il existe un guichet spécial pour les maladies infectieuses (préfecture : { $prefecture }).
reason-R50-english = Vous pouvez utiliser l'anglais : vous pouvez donc écrire directement au service de consultation du ministère.
reason-R60-chose-mail = Vous avez choisi un e-mail en anglais. Le service de consultation du ministère le lit.
reason-R61-chose-centre = Vous avez choisi le centre de consultation. Il s'occupe de votre préfecture ({ $prefecture }).
reason-R62-choose = Le service de consultation peut s'occuper de cette affaire.
reason-R70-municipal = C'est votre ville ou votre commune qui en est responsable. Le centre de consultation lui transmet votre demande ou vous indique le bon guichet.
changed-in_court = S'il n'y avait ni procès ni recours officiel, le service de consultation pourrait s'en occuper.
changed-topic = Si cela concernait une administration et non des particuliers, le service de consultation pourrait s'en occuper.
changed-english_ok = Avec un e-mail en anglais, vous pourriez écrire au ministère sans téléphoner.
changed-next_step = Vous pouvez encore choisir l'autre solution.
changed-none = Rien d'autre ne changerait cela.
why-here = Pourquoi cet endroit
what-would-change = Ce qui changerait cela

## Centre card
card-centre-title = Centre de consultation pour { $prefecture }
card-name = Nom
card-address = Adresse
card-telephone = Téléphone
card-telephone-national = Téléphone (tout le Japon)
card-charge = L'appel est payant ; les forfaits illimités ne le couvrent pas ; le numéro ne fonctionne pas depuis certains téléphones IP.
card-hours = Horaires
card-hours-national = Jours ouvrables de 9:00 à 16:45 (heure du Japon). Fermé les samedis, dimanches, jours fériés et du 29 décembre au 3 janvier.
card-open-now = Ouvert maintenant
# $when: day and time, already formatted
card-opens-next = Fermé maintenant. Prochaine ouverture : { $when } (heure du Japon)
card-contact-only-national = Nous n'avons pas de numéro direct confirmé pour ce centre. Le numéro pour tout le Japon vous met en relation avec lui.
card-say-title = Ce qu'il faut dire en japonais
card-say-counselling = Je voudrais une consultation administrative, s'il vous plaît.
card-say-topic = Je voudrais parler de ce sujet : { $topic }.
card-say-language = Je ne parle pas bien japonais. Y a-t-il un interprète pour cette langue : { $language } ?
card-say-slowly = Parlez lentement et en japonais facile, s'il vous plaît.
card-several-centres = Cette préfecture a plusieurs centres. Le numéro pour tout le Japon vous met en relation avec le bon.

## Referral card
card-referral-title = Qui peut vous aider
card-languages = Langues
card-in-your-language = On y parle votre langue.
card-not-in-your-language = Votre langue n'est pas dans la liste. Demandez un interprète, ou demandez à un ami d'appeler avec vous.
card-free-call = L'appel est gratuit.
card-charged-call = L'appel est payant.
card-website = Site web
card-around-clock = 24 heures sur 24, tous les jours
card-hours-range = { $days }, de { $from } à { $to } (heure du Japon)
card-hours-ask = Horaires : renseignez-vous par téléphone.
referral-houterasu-multilingual = Informations juridiques pour les étrangers (Centre japonais d'aide juridique, 法テラス)
referral-moj-human-rights-foreign-language = Consultation sur les droits de la personne en langues étrangères (ministère de la Justice, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Violence d'un conjoint ou partenaire : DV hotline plus (DV相談プラス)
referral-child-abuse-189 = Violence envers un enfant : numéro 189 (児童相談所)
referral-onestop = Centre de consultation pour les résidents étrangers, { $prefecture }
referral-police-110 = Police (110)

## Emergency
emergency-title = Si quelqu'un est en danger, appelez tout de suite. L'appel est gratuit, aussi depuis un portable.
emergency-police = Police : 110 (crime, agression, accident de la route)
emergency-fire = Pompiers et ambulance : 119 (incendie, blessure, malaise soudain)
emergency-sea = Garde-côtes : 118 (accident en mer)
emergency-say-title = Dites ceci en japonais
emergency-say-help = Au secours, aidez-moi !
emergency-say-fire = Il y a le feu.
emergency-say-ambulance = Envoyez une ambulance, s'il vous plaît.
emergency-say-police = Envoyez la police, s'il vous plaît.
emergency-say-place = C'est à … (dites l'adresse, la gare ou un grand bâtiment).
emergency-say-no-japanese = Je ne parle pas japonais. Ma langue, s'il vous plaît : { $language }.
emergency-interpreter = Un interprète peut souvent participer à l'appel. Si vous ne pouvez pas parler, restez en ligne.
emergency-after = Ce chat n'est pas lu en cas d'urgence. Quand vous serez en sécurité, vous pourrez continuer ici.
