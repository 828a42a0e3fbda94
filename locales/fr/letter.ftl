### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Consultation administrative : { $topic } ({ $prefecture })
letter-subject-no-place = Consultation administrative : { $topic }
letter-greeting = Au service de consultation administrative (Kikumimi),
letter-intro = Je souhaite vous consulter au sujet de l'affaire suivante.
letter-topic = L'affaire concerne le sujet suivant : { $topic }.
letter-place = Préfecture : { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = Le bureau concerné est le suivant : { $agency }.
letter-agency-unknown = Je ne sais pas quel bureau est responsable.

letter-situation-other = Ma situation ne correspond pas aux catégories habituelles.

letter-since-days = Cela dure depuis quelques jours.
letter-since-weeks = Cela dure depuis quelques semaines.
letter-since-months = Cela dure depuis quelques mois.
letter-since-half_year = Cela dure depuis plus de six mois.
letter-since-years = Cela dure depuis plus d'un an.
letter-since-unknown = Je ne sais pas exactement quand cela a commencé.
# $date: a formatted date
letter-since-date = Cela dure depuis le { $date }.

letter-contacted-no = Je n'en ai pas encore parlé au bureau.
letter-contacted-yes_no_answer = J'ai contacté le bureau à ce sujet, mais je n'ai pas reçu de réponse.
letter-contacted-yes_not_solved = J'ai contacté le bureau à ce sujet, mais le problème n'a pas été résolu.
letter-contacted-yes_refused = J'ai contacté le bureau à ce sujet, mais il a refusé de s'occuper de l'affaire.

letter-wish-explain = Je souhaite que le bureau m'explique la raison ou la règle.
letter-wish-decide = Je souhaite que le bureau prenne une décision ou réponde prochainement.
letter-wish-correct = Je souhaite que l'erreur soit corrigée.
letter-wish-pay = Je souhaite que le montant qui m'est dû soit versé ou remboursé.
letter-wish-repair = Je souhaite que cela soit réparé ou mis en sécurité.
letter-wish-improve = Je souhaite que le système ou le service soit amélioré.
letter-wish-responsible = Je souhaite savoir quel bureau est responsable.
letter-wish-other = Je souhaite que vous entendiez ce que j'ai à dire.

letter-details = J'ajoute ce qui suit avec mes propres mots :
letter-reply = Veuillez envoyer votre réponse à { $address }.
letter-no-reply = Je n'ai pas donné d'adresse de réponse. Je comprends que je ne recevrai pas de réponse par e-mail.
# $language: the name of the resident's language
letter-language = Ma langue est la suivante : { $language }. Une réponse en anglais simple m'aiderait.
letter-language-en = Veuillez répondre en anglais.
letter-anonymous = Je préfère ne pas donner mon nom.
letter-closing = Je vous remercie de votre aide.
# $number: case number
letter-reference = Référence de l'expéditeur : { $number }

## Short names of the topics for the letter
letter-topic-immigration = statut de résidence et procédures d'immigration
letter-topic-resident_registration = enregistrement des résidents ou My Number
letter-topic-pension = retraites publiques
letter-topic-health_insurance = assurance maladie publique ou assurance dépendance
letter-topic-infectious_disease = mesures contre les maladies infectieuses
letter-topic-employment = emploi et administration du travail
letter-topic-tax = impôts
letter-topic-welfare_childcare = aide sociale, allocations ou garde d'enfants
letter-topic-education = éducation
letter-topic-roads_rivers = routes, rivières ou équipements publics
letter-topic-driving_transport = permis de conduire, véhicules ou transports publics
letter-topic-postal_telecom = services postaux, audiovisuel ou télécommunications
letter-topic-disaster = aide aux sinistrés
letter-topic-housing_utilities = logement public, eau ou assainissement
letter-topic-environment = déchets, bruit ou environnement
letter-topic-office_conduct = comportement d'une administration
letter-topic-private_dispute = litige privé
letter-topic-human_rights = droits de la personne
letter-topic-crime_police = criminalité, police ou tribunaux
