### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Bonjour. Ici, vous pouvez nous parler, dans votre langue, d'un problème, d'une question ou d'un souhait concernant les administrations et les services publics au Japon. Je suis un assistant automatique. Je transmettrai votre demande au bon endroit. C'est gratuit et confidentiel.
welcome-ask = De quoi s'agit-il ? Écrivez-le avec vos mots, ou choisissez dans la liste.
hello-again = Bonjour. Que puis-je faire pour vous ? Écrivez avec vos mots, ou choisissez dans la liste.
thanks-answer = Je vous en prie. Si vous avez besoin d'autre chose, écrivez-moi.
goodbye-answer = Au revoir, prenez soin de vous. Vous pouvez revenir à tout moment.
what-next = Que souhaitez-vous faire ? Écrivez avec vos mots, ou choisissez.
cancelled = J'ai tout arrêté. Rien n'a été envoyé. Ce que vous m'avez dit ne sera plus utilisé.
nothing-to-cancel = Il n'y a rien en cours à arrêter. Rien n'a été envoyé.
restarted = Reprenons depuis le début. De quoi s'agit-il ?
out-of-scope = Je ne peux pas vous aider pour cela. Je suis là pour les problèmes, les questions et les souhaits concernant les administrations et les services publics au Japon.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Je comprends. Voici le sujet : { $topic }.
ask-topic-choice = Est-ce l'un de ces sujets ?
ask-other-words = Je ne suis pas sûr d'avoir compris le sujet. Pouvez-vous le dire autrement : quel bureau, quel courrier ou quelle démarche est en cause, et que s'est-il passé ?
ask-topic-list = Choisissez le sujet, s'il vous plaît.
topic-changed = D'accord, voici donc le sujet : { $topic }.
not-understood = Désolé, je n'ai pas compris.
answer-not-understood = Désolé, je n'ai pas compris cette réponse. Choisissez l'une des réponses, ou écrivez-la autrement.
lost-to-person = Je n'ai pas réussi à trouver le sujet. Il vaut mieux qu'une personne lise votre message.

## Place

ask-prefecture = Dans quelle préfecture du Japon cela s'est-il passé, ou dans laquelle habitez-vous ? Écrivez son nom, ou choisissez dans la liste.
ask-which-place = Plusieurs lieux portent ce nom. De quelle préfecture parlez-vous ?
# $prefecture: name of a prefecture
place-noted = Préfecture : { $prefecture }.
place-corrected = C'est corrigé. Préfecture : { $prefecture }.
prefecture-unknown = Je n'ai pas reconnu la préfecture. Écrivez-la à nouveau, ou choisissez dans la liste.

## Questions before deciding

ask-in-court = Cette affaire est-elle déjà devant un tribunal, ou avez-vous déposé un recours officiel (審査請求) à ce sujet ?
ask-next-step = Comment souhaitez-vous continuer ?

## Answers on buttons

button-topic-list = Choisir dans une liste
button-about-service = À propos de ce service
button-person = Parler à une personne
button-none-of-these = Aucun de ces choix
button-other-topic = Non, c'est autre chose
button-yes = Oui
button-no = Non
button-skip = Passer
button-cancel = Arrêter
button-step-mail = Écrire ensemble un e-mail en anglais (répondez en français)
button-step-centre = Aller au centre de consultation ou l'appeler
button-send = Envoyer cet e-mail
button-change = Modifier quelque chose
button-no-danger = Personne n'est en danger maintenant
button-new-matter = Parler d'un autre problème

## Guided questions for the e-mail

letter-start = Nous allons écrire ensemble un e-mail en anglais au service de consultation du ministère. Je vous pose quelques questions courtes. Rien n'est envoyé avant que vous l'ayez lu et accepté.
ask-situation = Que s'est-il passé ? Choisissez ce qui correspond le mieux.
ask-wish = Que souhaitez-vous que le bureau fasse ?
ask-since = Depuis quand cela dure-t-il ? Choisissez, ou écrivez une date (par exemple 2026-03-15).
ask-agency = De quel bureau s'agit-il ? Écrivez son nom, ou passez. En japonais ou en lettres latines, par exemple : 東京出入国在留管理局 ou Tokyo Regional Immigration Services Bureau.
ask-contacted-before = En avez-vous déjà parlé à ce bureau ?
ask-details = Y a-t-il quelque chose d'important à ajouter ? Si vous pouvez l'écrire en anglais, cela figurera dans l'e-mail. Dans une autre langue, notre personnel le garde avec votre dossier, mais cela ne figure pas dans l'e-mail.
ask-person-name = Quel nom voulez-vous indiquer ? Écrivez-le en lettres latines, ou restez anonyme.
ask-reply-to = À quelle adresse e-mail faut-il envoyer la réponse ? Écrivez votre adresse, ou passez. Sans adresse, vous ne pouvez pas recevoir de réponse par e-mail.
button-anonymous = Rester anonyme
details-kept = Votre texte est gardé avec votre dossier, dans votre langue. Il ne figure pas dans l'e-mail en anglais.
agency-not-usable = Je ne peux pas utiliser cela comme nom de bureau. Écrivez seulement le nom (80 caractères au maximum, sans adresse web), ou passez.
name-not-usable = Je ne peux pas utiliser ce nom dans l'e-mail. Écrivez-le en lettres latines (60 caractères au maximum), ou restez anonyme.
reply-to-not-usable = Cela ne ressemble pas à une adresse e-mail. Vérifiez-la (par exemple name@example.com), ou passez.
details-not-usable = Ce texte est trop long ou contient une adresse web. La boîte de réception n'accepte pas les adresses web. Écrivez-le plus court et sans adresse web, ou passez.
since-not-usable = Je n'ai pas reconnu la date. Choisissez l'une des réponses, ou écrivez année-mois-jour, par exemple 2026-03-15. La date ne peut pas être dans le futur.

## Draft and sending

draft-intro = Voici votre e-mail : chaque phrase dans votre langue et en anglais. Rien n'a encore été envoyé. Lisez-le, s'il vous plaît. Tout est-il correct ?
ask-change-what = Que souhaitez-vous modifier ?
change-situation = Ce qui s'est passé
change-wish = Ce que vous demandez
change-since = Depuis quand
change-agency = Le bureau
change-contacted-before = Contact déjà pris
change-details = Texte ajouté
change-person-name = Nom
change-reply-to = Adresse de réponse
change-prefecture = Préfecture
mail-confirmed = Merci. Votre e-mail est en route vers le service de consultation du ministère.
nothing-to-send = Il n'y a pas d'e-mail en attente d'envoi.
already-sent = Cet e-mail a déjà été envoyé. Il n'est pas envoyé deux fois.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Le numéro de votre dossier est { $number }. Votre code de reçu est { $receipt }. Notez bien les deux : ils vous permettront de demander plus tard où en est votre dossier.
handed-over-open = J'ai transmis votre conversation à une personne. À partir de maintenant, je me tais : ce que vous écrivez ici va au personnel, qui le lit les jours ouvrables de 9:00 à 16:45 (heure du Japon).
# $date: the next working day, a formatted date
handed-over-closed = J'ai transmis votre conversation à une personne. Il n'y a personne en ce moment. Le personnel la lira à partir du { $date } à 9:00 (heure du Japon). À partir de maintenant, je me tais : ce que vous écrivez ici va au personnel.
handed-over-meanwhile = Si cela ne peut pas attendre, vous pouvez téléphoner au 0570-090110 (jours ouvrables de 9:00 à 16:45, en japonais). Si quelqu'un est en danger : 110 (police) ou 119 (pompiers, ambulance).
message-to-staff = Votre message a été ajouté à votre dossier. Le personnel le lira.
status-none = Je ne connais aucun dossier issu de cette conversation. Si vous avez un numéro de dossier et un code de reçu, saisissez-les sur la page « Mon dossier ».
# $number: case number; $state: one of the state-... texts
status-case = Dossier { $number } : { $state }
state-new = reçu, pas encore lu
state-waiting_for_staff = en attente du personnel
state-waiting_for_resident = le personnel attend votre réponse
state-answered = réponse donnée
state-closed = clos

## Language

# $language: the name of the language
language-switched = Je vous écris maintenant dans cette langue : { $language }.
language-which = Quelle langue souhaitez-vous ?
language-id-or-ms = Indonésien ou malais ?
language-unsupported = Je ne connais pas cette langue. Choisissez l'une de celles-ci, s'il vous plaît.
language-changed = J'ai changé de langue : { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Ce qu'est ce service
offer-ask-cost-privacy = Gratuité et confidentialité
offer-ask-contact = Téléphone, adresse et horaires
offer-ask-english-email = L'adresse e-mail en anglais
offer-ask-counselor = Les conseillers et leurs permanences
offer-ask-leaflet = La brochure et les langues
offer-ask-process = Ce qui se passe ensuite
offer-ask-case-status = Où en est mon dossier
value-date = { $date }
