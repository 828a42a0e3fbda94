### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = D'après votre message, j'ai noté :
noted-ask = Est-ce correct ? Je ne vous poserai de questions que sur le reste.
button-noted-right = Oui, continuer
button-noted-wrong = Non, modifier
button-back = Retour
# $number: case number, $receipt: secret code
draft-kept = Vos réponses sont gardées. Si vous fermez cette page, vous pourrez continuer plus tard avec le numéro { $number } et le code de reçu { $receipt }. Notez-les ou prenez-les en photo.
draft-resumed = Nous reprenons là où nous en étions restés.
draft-cancelled = J'ai supprimé le brouillon. Rien n'a été envoyé.

## Two further questions
ask-consequence = Que vous arrive-t-il à cause de cela ? Choisissez ce qui compte le plus, ou passez.
consequence-status_at_risk = Mon statut de résidence est menacé
consequence-money_trouble = J'ai des problèmes d'argent
consequence-job_at_risk = Emploi menacé, ou travail impossible
consequence-no_treatment = Je ne peux pas me faire soigner
consequence-child_affected = Mon enfant en souffre
consequence-housing_at_risk = Je risque de perdre mon logement
consequence-safety = C'est dangereux pour les gens
consequence-family_apart = Ma famille est séparée
consequence-worry = Cela m'inquiète beaucoup
letter-consequence-status_at_risk = À cause de cela, mon statut de résidence est menacé.
letter-consequence-money_trouble = À cause de cela, j'ai des difficultés financières.
letter-consequence-job_at_risk = À cause de cela, je risque de perdre mon emploi ou je ne peux pas travailler.
letter-consequence-no_treatment = À cause de cela, je ne peux pas recevoir de soins médicaux.
letter-consequence-child_affected = À cause de cela, mon enfant souffre.
letter-consequence-housing_at_risk = À cause de cela, je risque de perdre mon logement.
letter-consequence-safety = Cela est dangereux pour les personnes.
letter-consequence-family_apart = À cause de cela, ma famille est séparée.
letter-consequence-worry = Cela m'inquiète beaucoup.
ask-deadline = Y a-t-il une date limite pour régler cela ? Écrivez-la (par exemple 2026-12-20), ou indiquez qu'il n'y en a pas.
button-no-deadline = Pas de date limite
# $date: a formatted date
letter-deadline = Cela doit être réglé au plus tard le { $date }.
deadline-not-usable = Je n'ai pas reconnu la date. Écrivez année-mois-jour, par exemple 2026-12-20. La date ne peut pas être dans le passé.
change-consequence = Ce qui vous arrive
change-deadline = La date limite

## Checks before sending: what was found, and what to do
check-title = Vérifiez ceci avant l'envoi, s'il vous plaît :
check-not_english = Votre propre texte n'est pas en anglais ; il ne figure donc pas dans l'e-mail. Notre personnel le garde avec votre dossier. Si vous le pouvez, écrivez-le en anglais.
check-url = Il y a une adresse web dans votre texte. La boîte de réception n'accepte pas les adresses web. Décrivez avec des mots ce qui s'y trouve.
check-attachment = Vous parlez d'une photo ou d'un fichier. On ne peut pas envoyer de fichiers à cette boîte de réception. Décrivez avec des mots ce qu'ils montrent.
check-two_matters = Il semble y avoir plus d'une affaire dans votre texte. Envoyez un e-mail par affaire, s'il vous plaît.
check-too_long = Le texte est trop long. Limitez-vous au plus important, s'il vous plaît.
check-number = Un numéro personnel (My Number, carte de séjour, compte bancaire ou carte de crédit) n'a pas sa place dans un e-mail. Je l'ai rendu illisible.
check-none = L'e-mail respecte les règles de la boîte de réception : anglais seulement, pas d'adresse web, pas de fichier, une seule affaire.

## Three ways of sending
button-send-here = Envoyer d'ici
button-own-mail = Avec ma messagerie
own-mail-intro = Ouvrez votre messagerie avec ce lien. Le texte y est déjà ; il suffit d'appuyer sur « envoyer ».
own-mail-link = Ouvrir ma messagerie
own-mail-short = Le texte est trop long pour ce lien. Le lien ouvre un e-mail avec l'adresse et l'objet ; copiez-y le texte ci-dessous.
# $address: the ministry's e-mail address
copy-intro = Copiez ce texte et envoyez-le à { $address }, ou imprimez-le.
copy-button = Copier le texte
copy-done = Copié.
copy-print = Imprimer
button-sent-myself = Je l'ai envoyé
sent-myself = Bien. J'ai noté que vous avez envoyé l'e-mail vous-même. La réponse arrivera à votre propre adresse.

## Continue with number and receipt
resume-button = Continuer

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Nous avons reçu votre message (référence { $number })
intake-ack-hello = Merci de votre message. Nous l'avons reçu et il porte le numéro de référence { $number }. Si vous nous écrivez de nouveau, indiquez ce numéro dans l'objet, s'il vous plaît.
intake-ack-next = Notre personnel va le lire. Il demandera peut-être des explications au bureau concerné, et il vous communiquera le résultat.
intake-ack-files = Vous avez envoyé des fichiers. Nous ne pouvons pas ouvrir de fichiers et ne les avons pas gardés. La prochaine fois, écrivez sans fichier, s'il vous plaît.
intake-ack-links = Votre message contient des adresses web. Nous ne les ouvrons pas. La prochaine fois, écrivez sans adresse web, s'il vous plaît.
intake-ack-missing-place = Veuillez nous dire dans quelle préfecture ou dans quelle ville cela s'est passé.
intake-ack-auto = Cette réponse a été envoyée automatiquement.
intake-language-subject = Votre message : utilisez l'anglais, le chat ou le téléphone, s'il vous plaît
intake-language-hello = Merci de votre message. Cette boîte de réception ne peut lire que l'anglais.
# $link: web address of the chat in the reader's language
intake-language-chat = Dans le chat, vous pouvez écrire dans votre propre langue ; il fait de vos réponses un e-mail en anglais : { $link }
# $number: telephone number
intake-language-phone = Vous pouvez aussi téléphoner : { $number } (l'appel est payant).
# $link: web address of the leaflet
intake-language-leaflet = Ce que fait ce service, dans votre langue : { $link }
