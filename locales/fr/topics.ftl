### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = statut de résidence, visa et immigration (入管)
topic-resident_registration = inscription à la mairie et My Number (住民登録・マイナンバー)
topic-pension = retraite et pensions (年金)
topic-health_insurance = assurance maladie et assurance dépendance (健康保険・介護保険)
topic-infectious_disease = maladies infectieuses et vaccination (感染症)
topic-employment = travail, chômage et bureaux du travail (労働・ハローワーク)
topic-tax = impôts et taxes (税金)
topic-welfare_childcare = aide sociale, allocations et garde d'enfants (福祉・子育て)
topic-education = école et études (学校・教育)
topic-roads_rivers = routes, rivières, parcs et bâtiments publics (道路・河川)
topic-driving_transport = permis de conduire, véhicules et transports publics (運転免許・交通)
topic-postal_telecom = poste, radio-télévision et télécoms (郵便・通信)
topic-disaster = catastrophes et aide aux sinistrés (災害)
topic-housing_utilities = logement public, eau et assainissement (公営住宅・水道)
topic-environment = déchets, bruit et environnement (ごみ・環境)
topic-office_conduct = comportement d'un bureau ou de son personnel (窓口の対応)
topic-private_dispute = litige entre particuliers ou avec une entreprise (民事のトラブル)
topic-human_rights = discrimination, harcèlement ou violence (人権)
topic-crime_police = criminalité, police ou tribunaux (犯罪・警察)

## What happened (choices)

situation-other = Autre chose

## What the office should do (choices)

wish-explain = M'expliquer la raison ou la règle
wish-decide = Décider ou répondre prochainement
wish-correct = Corriger l'erreur
wish-pay = Verser ou rembourser ce qui m'est dû
wish-repair = Réparer ou mettre en sécurité
wish-improve = Améliorer le système ou le service
wish-responsible = Me dire quel bureau est responsable
wish-other = Simplement écouter ce que j'ai à dire

## Since when (choices)

since-days = Depuis quelques jours
since-weeks = Depuis quelques semaines
since-months = Depuis quelques mois
since-half_year = Depuis plus de six mois
since-years = Depuis plus d'un an
since-unknown = Je ne sais pas

## Earlier contact (choices)

contacted-no = Non, pas encore
contacted-yes_no_answer = Oui, mais il n'y a pas eu de réponse
contacted-yes_not_solved = Oui, mais ce n'est pas résolu
contacted-yes_refused = Oui, mais ils ont refusé de s'en occuper
