### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Pas de réponse depuis longtemps
letter-situation-immigration-no_answer = J'attends depuis longtemps le résultat d'une demande concernant le statut de résidence ou la nationalité.
situation-immigration-refused_no_reason = Un refus, et je ne comprends pas pourquoi
letter-situation-immigration-refused_no_reason = Ma demande a été refusée, et je ne comprends pas la raison du refus.
situation-immigration-asked_again = On me demande sans cesse d'autres papiers
letter-situation-immigration-asked_again = Les services de l'immigration m'ont demandé à plusieurs reprises de fournir d'autres documents.
situation-immigration-no_appointment = Attente, pas de rendez-vous ou injoignable
letter-situation-immigration-no_appointment = J'ai du mal à obtenir que l'on s'occupe de moi, à obtenir un rendez-vous ou à joindre le bureau de l'immigration par téléphone.
situation-immigration-told_different = Réponses différentes selon les guichets
letter-situation-immigration-told_different = J'ai reçu, pour une même démarche d'immigration, des informations différentes selon les agents ou les guichets.
situation-immigration-card_error = Une erreur sur ma carte de séjour
letter-situation-immigration-card_error = Il y a une erreur dans les données inscrites sur ma carte de séjour.
situation-immigration-card_not_received = Carte de séjour ou autorisation non reçue
letter-situation-immigration-card_not_received = Je n'ai pas reçu la carte de séjour ou l'autorisation que j'aurais dû recevoir.
situation-immigration-treated_badly = Personnel impoli ou injuste envers moi
letter-situation-immigration-treated_badly = Le personnel des services de l'immigration a été impoli ou injuste envers moi.
situation-immigration-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-immigration-no_language_help = Je n'ai pas pu obtenir d'aide pour une démarche d'immigration dans une langue que je comprends.
situation-immigration-unclear_rule = Je ne sais pas quelle règle s'applique à moi
letter-situation-immigration-unclear_rule = Je ne comprends pas quelle règle ou quelle procédure concernant le statut de résidence s'applique à moi.

## resident_registration

situation-resident_registration-record_error = Nom ou données erronés dans le registre
letter-situation-resident_registration-record_error = Il y a une erreur dans mon nom ou dans d'autres données figurant dans les registres ou les documents de la commune.
situation-resident_registration-name_does_not_fit = Mon nom ne rentre pas ou a deux orthographes
letter-situation-resident_registration-name_does_not_fit = Mon nom ne peut pas être inscrit correctement, ou est écrit de différentes manières, dans les registres de la commune.
situation-resident_registration-card_not_received = Carte ou lettre My Number non reçue
letter-situation-resident_registration-card_not_received = Je n'ai pas reçu ma carte My Number ou la lettre qui la concerne.
situation-resident_registration-card_locked_or_expired = Carte My Number bloquée, périmée, défaillante
letter-situation-resident_registration-card_locked_or_expired = Ma carte My Number, son mot de passe ou son certificat électronique est bloqué, est périmé ou ne fonctionne pas.
situation-resident_registration-notice_not_accepted = Déclaration (adresse, famille) non acceptée
letter-situation-resident_registration-notice_not_accepted = La commune n'a pas accepté ma déclaration de changement d'adresse ou d'événement familial.
situation-resident_registration-certificate_refused = Je n'ai pas pu obtenir de certificat
letter-situation-resident_registration-certificate_refused = Je n'ai pas pu obtenir de la commune un certificat dont j'ai besoin.
situation-resident_registration-registration_deleted = Mon inscription a été supprimée
letter-situation-resident_registration-registration_deleted = Mon inscription au registre des résidents a été supprimée.
situation-resident_registration-papers_again = On me renvoie chercher d'autres papiers
letter-situation-resident_registration-papers_again = On m'a demandé à plusieurs reprises d'apporter d'autres documents pour une démarche concernant l'enregistrement des résidents ou My Number.
situation-resident_registration-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-resident_registration-no_language_help = Je n'ai pas pu obtenir d'aide pour une démarche concernant l'enregistrement des résidents ou My Number dans une langue que je comprends.
situation-resident_registration-unclear_rule = Je ne comprends pas ce que je dois faire
letter-situation-resident_registration-unclear_rule = Je ne comprends pas quelle déclaration ou quelle démarche concernant l'enregistrement des résidents ou My Number est exigée de moi.

## pension

situation-pension-no_answer = Pas de décision depuis longtemps
letter-situation-pension-no_answer = J'attends depuis longtemps une décision sur une question de retraite.
situation-pension-lump_sum_not_paid = Versement de sortie non reçu (脱退一時金)
letter-situation-pension-lump_sum_not_paid = Le versement forfaitaire de sortie du régime de retraite que j'ai demandé ne m'a pas été payé.
situation-pension-record_missing = Des mois manquent dans mon relevé de retraite
letter-situation-pension-record_missing = Mon relevé de retraite n'indique pas toutes les périodes qui, à mon avis, devraient y figurer.
situation-pension-asked_to_pay_wrong = On me réclame ce que je ne dois pas
letter-situation-pension-asked_to_pay_wrong = On me demande de payer des cotisations de retraite que je pense ne pas devoir.
situation-pension-cannot_pay = Je ne peux pas payer, ou exonération refusée
letter-situation-pension-cannot_pay = J'ai du mal à payer les cotisations de retraite, ou je n'ai pas pu obtenir d'exonération.
situation-pension-seizure_warning = Lettre d'avertissement ou de saisie reçue
letter-situation-pension-seizure_warning = J'ai reçu un rappel, un avertissement ou un avis de saisie concernant les cotisations de retraite.
situation-pension-employer_not_enrolled = Pas d'inscription par mon employeur
letter-situation-pension-employer_not_enrolled = Mon employeur n'a pas effectué mon inscription à l'assurance retraite des salariés.
situation-pension-benefit_refused = Pension refusée ou trop faible
letter-situation-pension-benefit_refused = Ma demande de pension a été refusée, ou je pense que le montant de la pension est erroné.
situation-pension-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-pension-no_language_help = Je n'ai pas pu obtenir d'aide sur une question de retraite dans une langue que je comprends.
situation-pension-unclear_rule = Je ne comprends pas les règles de la retraite
letter-situation-pension-unclear_rule = Je ne comprends pas quelle règle ou quelle procédure de retraite s'applique à moi.

## health_insurance

situation-health_insurance-premium_too_high = Cotisation erronée ou trop élevée
letter-situation-health_insurance-premium_too_high = Je pense que la cotisation d'assurance qui m'est réclamée est erronée ou trop élevée.
situation-health_insurance-cannot_pay = Je ne peux pas payer la cotisation
letter-situation-health_insurance-cannot_pay = J'ai du mal à payer la cotisation d'assurance maladie ou d'assurance dépendance.
situation-health_insurance-card_not_received = Carte ou certificat d'assurance non reçu
letter-situation-health_insurance-card_not_received = Je n'ai pas reçu ma carte ou mon certificat d'assurance maladie.
situation-health_insurance-card_does_not_work = Ma carte a été refusée à l'hôpital
letter-situation-health_insurance-card_does_not_work = Ma carte d'assurance, ou ma carte My Number utilisée comme telle, n'a pas été acceptée dans un établissement médical.
situation-health_insurance-refund_not_paid = Remboursement ou allocation non versé
letter-situation-health_insurance-refund_not_paid = Je n'ai pas reçu de remboursement ou d'allocation de l'assurance maladie.
situation-health_insurance-employer_not_enrolled = Pas d'inscription par mon employeur
letter-situation-health_insurance-employer_not_enrolled = Mon employeur n'a pas effectué mon inscription à l'assurance maladie des salariés.
situation-health_insurance-change_of_insurance = Problème pour adhérer, quitter ou changer
letter-situation-health_insurance-change_of_insurance = J'ai des difficultés à adhérer à l'assurance maladie, à la quitter ou à en changer.
situation-health_insurance-care_problem = Problème avec l'assurance dépendance
letter-situation-health_insurance-care_problem = J'ai un problème avec une évaluation ou un service de l'assurance dépendance.
situation-health_insurance-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-health_insurance-no_language_help = Je n'ai pas pu obtenir d'aide au sujet de l'assurance maladie ou de l'assurance dépendance dans une langue que je comprends.
situation-health_insurance-unclear_rule = Je ne comprends pas les règles
letter-situation-health_insurance-unclear_rule = Je ne comprends pas quelle règle ou quelle procédure de l'assurance maladie ou de l'assurance dépendance s'applique à moi.

## infectious_disease

situation-infectious_disease-voucher_not_received = Bon de vaccination non reçu
letter-situation-infectious_disease-voucher_not_received = Je n'ai pas reçu le bon ou l'avis de vaccination.
situation-infectious_disease-booking_impossible = Impossible de réserver une vaccination
letter-situation-infectious_disease-booking_impossible = Je n'ai pas pu prendre rendez-vous pour une vaccination.
situation-infectious_disease-certificate_problem = Problème de certificat de vaccination
letter-situation-infectious_disease-certificate_problem = J'ai un problème concernant un certificat ou un relevé de vaccination.
situation-infectious_disease-side_effect = Problème de santé après une vaccination
letter-situation-infectious_disease-side_effect = Je demande une indemnisation pour une atteinte à la santé survenue après une vaccination.
situation-infectious_disease-centre_not_reached = Centre de santé publique injoignable
letter-situation-infectious_disease-centre_not_reached = Je n'ai pas pu joindre le centre de santé publique.
situation-infectious_disease-isolation_problem = Problème en isolement ou après un test
letter-situation-infectious_disease-isolation_problem = J'ai eu un problème avec l'aide ou les consignes pendant l'isolement ou après un test.
situation-infectious_disease-border_problem = Problème de quarantaine ou d'entrée au Japon
letter-situation-infectious_disease-border_problem = J'ai eu un problème avec une mesure de quarantaine ou d'entrée à la frontière.
situation-infectious_disease-payment_not_received = Une aide n'a pas été versée
letter-situation-infectious_disease-payment_not_received = Je n'ai pas reçu un versement ou un prêt lié aux mesures contre les maladies infectieuses.
situation-infectious_disease-no_language_help = Pas d'infos dans une langue que je comprends
letter-situation-infectious_disease-no_language_help = Je n'ai pas pu obtenir d'informations sur les mesures contre les maladies infectieuses dans une langue que je comprends.
situation-infectious_disease-unclear_rule = Je ne comprends pas la règle ou la mesure
letter-situation-infectious_disease-unclear_rule = Je ne comprends pas quelle règle ou quelle mesure contre les maladies infectieuses s'applique à moi.

## employment

situation-employment-unpaid_wages = Salaire non payé en entier
letter-situation-employment-unpaid_wages = Mon salaire n'a pas été payé intégralement.
situation-employment-unemployment_benefit = Allocation de chômage refusée ou en retard
letter-situation-employment-unemployment_benefit = Je n'ai pas reçu l'allocation de chômage que j'ai demandée ou que j'attendais.
situation-employment-separation_slip = Attestation de fin d'emploi non reçue (離職票)
letter-situation-employment-separation_slip = Je n'ai pas reçu l'attestation de fin d'emploi dont j'ai besoin après avoir quitté mon travail.
situation-employment-work_accident = Accident du travail pas reconnu ou indemnisé
letter-situation-employment-work_accident = J'ai un problème avec l'assurance accidents du travail après un accident ou une maladie causés par le travail.
situation-employment-no_proper_help = Pas d'aide appropriée de la part du bureau
letter-situation-employment-no_proper_help = Je n'ai pas reçu d'aide appropriée d'un bureau chargé du travail ou de l'emploi.
situation-employment-trainee_problem = Problème comme stagiaire technique (技能実習)
letter-situation-employment-trainee_problem = J'ai un problème lié au stage technique ou à un programme semblable.
situation-employment-dangerous_work = Travail dangereux ou horaires trop longs
letter-situation-employment-dangerous_work = J'ai un problème concernant un travail dangereux ou de longs horaires sur un lieu de travail.
situation-employment-dismissal_or_quit = Licenciement, ou démission refusée
letter-situation-employment-dismissal_or_quit = J'ai un problème concernant un licenciement, la fin de mon contrat ou le fait de quitter mon emploi.
situation-employment-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-employment-no_language_help = Je n'ai pas pu obtenir d'aide sur des questions de travail ou d'emploi dans une langue que je comprends.
situation-employment-unclear_rule = Je ne comprends pas les règles sur le travail
letter-situation-employment-unclear_rule = Je ne comprends pas quelle règle ou quelle procédure concernant le travail ou l'assurance emploi s'applique à moi.

## tax

situation-tax-tax_wrong = Impôt erroné ou trop élevé
letter-situation-tax-tax_wrong = Je pense que le montant d'impôt qui m'est réclamé est erroné ou trop élevé.
situation-tax-taxed_twice = Impôt réclamé deux fois ou déjà payé
letter-situation-tax-taxed_twice = On me réclame un impôt que j'ai déjà payé ou qui a été réclamé deux fois.
situation-tax-refund_not_paid = Remboursement d'impôt non versé
letter-situation-tax-refund_not_paid = Je n'ai pas reçu de remboursement d'impôt.
situation-tax-dependants_refused = Déduction pour ma famille non acceptée
letter-situation-tax-dependants_refused = Une déduction, par exemple pour ma famille, n'a pas été acceptée.
situation-tax-cannot_pay = Je ne peux pas payer, ou avertissement reçu
letter-situation-tax-cannot_pay = J'ai du mal à payer un impôt, ou j'ai reçu un avertissement ou un avis de saisie.
situation-tax-return_difficult = Je n'ai pas pu faire la déclaration d'impôts
letter-situation-tax-return_difficult = J'ai des difficultés à faire une déclaration d'impôts.
situation-tax-certificate_problem = Problème avec un certificat fiscal
letter-situation-tax-certificate_problem = J'ai un problème concernant un certificat fiscal.
situation-tax-leaving_japan = Problème d'impôts en quittant le Japon
letter-situation-tax-leaving_japan = Je ne sais pas comment régler mes impôts en quittant le Japon ou après l'avoir quitté.
situation-tax-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-tax-no_language_help = Je n'ai pas pu obtenir d'aide sur des questions d'impôts dans une langue que je comprends.
situation-tax-unclear_rule = Je ne comprends pas cet impôt
letter-situation-tax-unclear_rule = Je ne comprends pas pourquoi ou comment l'impôt doit s'appliquer à moi.

## welfare_childcare

situation-welfare_childcare-no_place = Pas de place en crèche ou garde périscolaire
letter-situation-welfare_childcare-no_place = Mon enfant n'a pas obtenu de place en crèche ou en garde périscolaire.
situation-welfare_childcare-allowance_not_paid = Une allocation n'a pas été versée
letter-situation-welfare_childcare-allowance_not_paid = Je n'ai pas reçu une allocation qui, à mon avis, m'est due ou est due à mon enfant.
situation-welfare_childcare-application_refused = Un refus, et je ne comprends pas pourquoi
letter-situation-welfare_childcare-application_refused = Ma demande d'allocation ou d'aide a été refusée, et je n'en comprends pas la raison.
situation-welfare_childcare-public_assistance = Problème d'aide publique (生活保護)
letter-situation-welfare_childcare-public_assistance = J'ai un problème concernant l'aide publique de subsistance.
situation-welfare_childcare-disability_support = Problème d'aide liée au handicap
letter-situation-welfare_childcare-disability_support = J'ai un problème concernant l'aide à une personne handicapée ou malade.
situation-welfare_childcare-fee_wrong = Frais de garde erronés ou trop élevés
letter-situation-welfare_childcare-fee_wrong = Je pense que des frais de garde d'enfant sont erronés ou trop élevés.
situation-welfare_childcare-child_taken = Mon enfant a été placé (児童相談所)
letter-situation-welfare_childcare-child_taken = Mon enfant a été placé par les autorités.
situation-welfare_childcare-no_answer = Pas de réponse depuis longtemps
letter-situation-welfare_childcare-no_answer = J'attends depuis longtemps une réponse sur une question d'aide sociale ou de garde d'enfants.
situation-welfare_childcare-treated_badly = Impolitesse, ou renvoi de guichet en guichet
letter-situation-welfare_childcare-treated_badly = Pour une question d'aide sociale ou de garde d'enfants, on a été impoli envers moi, ou on m'a fait aller d'un guichet à l'autre.
situation-welfare_childcare-unclear_rule = Je ne sais pas à quelle aide j'ai droit
letter-situation-welfare_childcare-unclear_rule = Je ne comprends pas quelle aide je peux recevoir ni comment la demander.

## education

situation-education-enrolment_refused = Mon enfant n'a pas pu entrer dans une école
letter-situation-education-enrolment_refused = Mon enfant n'a pas pu être inscrit ou transféré dans une école.
situation-education-no_japanese_support = Pas d'aide en japonais pour mon enfant
letter-situation-education-no_japanese_support = Mon enfant ne reçoit pas assez d'aide en japonais à l'école.
situation-education-school_costs = Frais scolaires trop élevés, ou pas d'aide
letter-situation-education-school_costs = J'ai du mal à payer les frais scolaires, ou je n'ai pas pu obtenir d'aide pour les payer.
situation-education-scholarship_problem = Problème de bourse ou de prêt étudiant
letter-situation-education-scholarship_problem = J'ai un problème concernant une bourse, un prêt étudiant ou une réduction des frais de scolarité.
situation-education-lunch_or_religion = Repas ou religion non respectés à l'école
letter-situation-education-lunch_or_religion = L'école ne tient pas suffisamment compte des besoins de mon enfant en matière d'alimentation, de santé ou de religion.
situation-education-letters_not_understood = Je ne comprends pas les lettres de l'école
letter-situation-education-letters_not_understood = Je ne comprends pas les lettres ou les explications de l'école.
situation-education-diploma_not_recognised = Mon diplôme ou mon titre n'est pas reconnu
letter-situation-education-diploma_not_recognised = Mon diplôme, mon certificat ou ma qualification obtenus à l'étranger n'ont pas été reconnus par une autorité.
situation-education-no_japanese_class = Pas de cours de japonais pour adultes
letter-situation-education-no_japanese_class = Je n'ai pas pu trouver un cours public de japonais, ou je n'ai pas pu y participer.
situation-education-special_needs = Classe inadaptée ou pas d'aide spécialisée
letter-situation-education-special_needs = Mon enfant n'a pas obtenu la classe ou l'aide adaptée à ses besoins.
situation-education-school_not_acting = L'école ne fait rien contre un problème
letter-situation-education-school_not_acting = L'école ou le conseil de l'éducation n'a pas traité un problème que j'ai signalé.

## roads_rivers

situation-roads_rivers-road_damaged = Route ou trottoir abîmé
letter-situation-roads_rivers-road_damaged = Une route ou un trottoir est abîmé.
situation-roads_rivers-light_or_sign = Lampadaire, feu ou miroir manquant
letter-situation-roads_rivers-light_or_sign = Un lampadaire, un feu de circulation, un panneau ou un miroir manque ou ne fonctionne pas.
situation-roads_rivers-dangerous_place = Passage dangereux ou route étroite
letter-situation-roads_rivers-dangerous_place = Une route ou un passage est dangereux pour les personnes qui l'utilisent.
situation-roads_rivers-river_danger = Rivière ou pente dangereuse
letter-situation-roads_rivers-river_danger = Une rivière, une berge, une pente ou une côte est dans un état dangereux.
situation-roads_rivers-debris_left = Bois flotté, gravats ou arbres non enlevés
letter-situation-roads_rivers-debris_left = Du bois flotté, des gravats, des arbres ou des choses semblables ont été laissés sur une route, dans une rivière ou dans un autre lieu public.
situation-roads_rivers-flooded_road = L'eau reste sur la route ou dans le fossé
letter-situation-roads_rivers-flooded_road = L'eau ne s'écoule pas d'une route, d'un fossé ou d'un canal.
situation-roads_rivers-facility_broken = Parc ou bâtiment public en mauvais état
letter-situation-roads_rivers-facility_broken = Un parc, des toilettes, un bâtiment ou un autre équipement public est cassé ou en mauvais état.
situation-roads_rivers-not_accessible = Impraticable en fauteuil roulant ou poussette
letter-situation-roads_rivers-not_accessible = Une route ou un équipement public ne peut pas être utilisé en toute sécurité par les personnes handicapées, les personnes âgées ou les personnes avec de jeunes enfants.
situation-roads_rivers-snow_or_ice = Neige ou glace non enlevée
letter-situation-roads_rivers-snow_or_ice = La neige ou la glace n'a pas été enlevée sur une route ou dans un lieu public.
situation-roads_rivers-works_problem = Gêne due à des travaux publics
letter-situation-roads_rivers-works_problem = Des travaux routiers ou un chantier d'un organisme public gênent les personnes du voisinage.

## driving_transport

situation-driving_transport-licence_conversion = Impossible d'échanger mon permis étranger
letter-situation-driving_transport-licence_conversion = J'ai des difficultés à échanger mon permis de conduire étranger contre un permis japonais.
situation-driving_transport-test_problem = Examen de conduite injuste ou peu clair
letter-situation-driving_transport-test_problem = J'ai un problème concernant la manière dont un examen de conduite s'est déroulé ou a été évalué.
situation-driving_transport-licence_renewal = Problème pour renouveler mon permis
letter-situation-driving_transport-licence_renewal = J'ai des difficultés à renouveler mon permis de conduire ou à faire corriger les données qui y figurent.
situation-driving_transport-no_appointment = Pas de rendez-vous, ou attente trop longue
letter-situation-driving_transport-no_appointment = Je n'ai pas pu obtenir de rendez-vous pour une démarche concernant un permis ou un véhicule, ou j'ai dû attendre trop longtemps.
situation-driving_transport-vehicle_papers = Problème de papiers ou de contrôle technique
letter-situation-driving_transport-vehicle_papers = J'ai un problème concernant l'immatriculation, le contrôle technique ou les papiers d'un véhicule.
situation-driving_transport-fine_or_points = Amende ou points qui me semblent injustifiés
letter-situation-driving_transport-fine_or_points = Je pense qu'une amende routière, des points de pénalité ou une suspension qui m'ont été imposés sont injustifiés.
situation-driving_transport-bus_train_service = Bus ou train supprimé, en retard ou trop rare
letter-situation-driving_transport-bus_train_service = Un service de bus, de train ou d'un autre transport a été supprimé, est insuffisant ou ne circule pas comme annoncé.
situation-driving_transport-station_not_accessible = Ascenseur en panne, gare ou bus inaccessible
letter-situation-driving_transport-station_not_accessible = Une gare, un aéroport ou un véhicule de transport public ne peut pas être utilisé en toute sécurité ou facilement par tous.
situation-driving_transport-treated_badly = Personnel impoli ou injuste envers moi
letter-situation-driving_transport-treated_badly = On a été impoli ou injuste envers moi dans un bureau ou dans les transports publics.
situation-driving_transport-no_language_help = Pas d'infos dans une langue que je comprends
letter-situation-driving_transport-no_language_help = Je n'ai pas pu obtenir d'informations sur les permis, les véhicules ou les transports dans une langue que je comprends.

## postal_telecom

situation-postal_telecom-mail_lost = Lettre ou colis perdu
letter-situation-postal_telecom-mail_lost = Une lettre ou un colis envoyé par la poste a été perdu ou n'est pas arrivé.
situation-postal_telecom-mail_late = Courrier en retard ou dans la mauvaise boîte
letter-situation-postal_telecom-mail_late = Le courrier arrive en retard ou est distribué à une mauvaise adresse.
situation-postal_telecom-parcel_damaged = Colis abîmé ou laissé dehors
letter-situation-postal_telecom-parcel_damaged = Un colis a été livré abîmé ou a été laissé dans un endroit inadapté.
situation-postal_telecom-delivery_slip = Problème de nouvelle livraison ou de retrait
letter-situation-postal_telecom-delivery_slip = J'ai des difficultés à recevoir ou à retirer du courrier après une tentative de livraison.
situation-postal_telecom-sending_problem = Problème d'envoi à l'étranger ou de douane
letter-situation-postal_telecom-sending_problem = J'ai des difficultés à envoyer du courrier ou de l'argent à l'étranger, ou du courrier a été retenu par la douane.
situation-postal_telecom-account_problem = Compte postal impossible à ouvrir ou utiliser
letter-situation-postal_telecom-account_problem = Je n'ai pas pu ouvrir ou utiliser un compte à la Banque postale du Japon.
situation-postal_telecom-broadcasting_fee = Problème avec la redevance NHK
letter-situation-postal_telecom-broadcasting_fee = J'ai un problème concernant la redevance audiovisuelle.
situation-postal_telecom-phone_internet = Téléphone ou internet : contrat ou réseau
letter-situation-postal_telecom-phone_internet = J'ai un problème concernant un service de téléphonie mobile ou d'internet.
situation-postal_telecom-treated_badly = Personnel impoli ou injuste envers moi
letter-situation-postal_telecom-treated_badly = Le personnel d'un service postal, audiovisuel ou de télécommunications a été impoli ou injuste envers moi.
situation-postal_telecom-spam_or_interference = Appels indésirables ou interférences radio
letter-situation-postal_telecom-spam_or_interference = Des appels ou des messages indésirables, ou des interférences radio, me dérangent.

## disaster

situation-disaster-certificate_delayed = Certificat de sinistre non obtenu (罹災証明書)
letter-situation-disaster-certificate_delayed = Je n'ai pas reçu le certificat de sinistre dont j'ai besoin.
situation-disaster-assessment_wrong = Dégâts jugés trop faibles
letter-situation-disaster-assessment_wrong = Je pense que les dégâts subis par mon logement n'ont pas été évalués correctement.
situation-disaster-money_not_paid = Aide financière non versée
letter-situation-disaster-money_not_paid = Je n'ai pas reçu l'aide financière ou un autre versement destiné aux personnes touchées par une catastrophe.
situation-disaster-housing_problem = Pas de logement provisoire, ou mauvais état
letter-situation-disaster-housing_problem = Je n'ai pas pu obtenir de logement provisoire après une catastrophe, ou ce logement est en mauvais état.
situation-disaster-shelter_problem = Problème au centre d'évacuation
letter-situation-disaster-shelter_problem = J'ai eu un problème dans un centre d'évacuation, ou je n'ai pas pu y entrer.
situation-disaster-no_information = Pas d'alerte ou d'information compréhensible
letter-situation-disaster-no_information = Je n'ai pas pu obtenir d'alertes ou d'informations sur une catastrophe dans une langue que je comprends.
situation-disaster-cleanup_needed = Boue, déchets ou dégâts toujours là
letter-situation-disaster-cleanup_needed = De la boue, des déchets ou des dégâts causés par une catastrophe n'ont pas été enlevés ou réparés.
situation-disaster-supply_missing = Pas d'eau ou de courant après une catastrophe
letter-situation-disaster-supply_missing = L'eau, l'électricité ou d'autres approvisionnements n'ont pas été rétablis après une catastrophe.
situation-disaster-prevention_missing = Préparation aux catastrophes insuffisante
letter-situation-disaster-prevention_missing = Je pense que la préparation à une catastrophe dans mon secteur n'est pas suffisante.
situation-disaster-unclear_rule = Je ne sais pas quelle aide je peux avoir
letter-situation-disaster-unclear_rule = Je ne comprends pas quelle aide je peux recevoir après une catastrophe ni comment la demander.

## housing_utilities

situation-housing_utilities-application_refused = Logement public refusé ou non attribué
letter-situation-housing_utilities-application_refused = Je n'ai pas pu obtenir de logement public ou de logement UR.
situation-housing_utilities-rent_problem = Loyer d'un logement public trop élevé
letter-situation-housing_utilities-rent_problem = Je pense que le loyer ou des frais de mon logement public ou UR sont erronés ou trop élevés.
situation-housing_utilities-repair_needed = Logement public à réparer
letter-situation-housing_utilities-repair_needed = Mon logement public ou UR, ou son immeuble, a besoin de réparations.
situation-housing_utilities-moving_out_charge = Frais de départ d'un logement public
letter-situation-housing_utilities-moving_out_charge = Je ne suis pas d'accord avec les frais de départ d'un logement public ou UR, ou je ne les comprends pas.
situation-housing_utilities-household_change = Un proche ne peut pas emménager ou rester
letter-situation-housing_utilities-household_change = Un membre de ma famille n'a pas eu l'autorisation de rejoindre le foyer dans un logement public ou UR, ou de reprendre ce logement.
situation-housing_utilities-water_bill_wrong = Facture d'eau erronée ou trop élevée
letter-situation-housing_utilities-water_bill_wrong = Je pense qu'une facture d'eau ou d'assainissement est erronée ou trop élevée.
situation-housing_utilities-water_cut = Eau coupée, ou je ne peux pas payer
letter-situation-housing_utilities-water_cut = Mon eau a été coupée ou risque de l'être.
situation-housing_utilities-water_bad = Eau du robinet sale, faible ou qui fuit
letter-situation-housing_utilities-water_bad = Il y a un problème de qualité, de pression ou de fuite dans l'alimentation en eau.
situation-housing_utilities-sewer_problem = Égout qui sent mauvais, est bouché ou déborde
letter-situation-housing_utilities-sewer_problem = Il y a un problème avec l'égout ou les canalisations d'évacuation.
situation-housing_utilities-subsidy_problem = Aide au logement refusée ou peu claire
letter-situation-housing_utilities-subsidy_problem = Je n'ai pas pu obtenir une aide au logement, ou je ne comprends pas cette aide.

## environment

situation-environment-not_collected = Mes ordures n'ont pas été ramassées
letter-situation-environment-not_collected = Mes ordures n'ont pas été ramassées.
situation-environment-rules_unclear = Je ne comprends pas les règles des poubelles
letter-situation-environment-rules_unclear = Je ne comprends pas les règles pour sortir les ordures, ou je ne peux pas les obtenir dans une langue que je comprends.
situation-environment-collection_point = Problème au point de ramassage
letter-situation-environment-collection_point = Il y a un problème avec l'endroit où l'on dépose les ordures.
situation-environment-bulky_or_fee = Encombrants ou frais de collecte des ordures
letter-situation-environment-bulky_or_fee = J'ai un problème concernant les encombrants, le recyclage ou des frais de collecte des ordures.
situation-environment-illegal_dumping = Dépôt sauvage de déchets
letter-situation-environment-illegal_dumping = Des déchets ont été déposés illégalement.
situation-environment-noise = Bruit ou vibrations
letter-situation-environment-noise = Du bruit ou des vibrations me gênent.
situation-environment-smell_or_smoke = Mauvaise odeur, fumée ou poussière
letter-situation-environment-smell_or_smoke = Une mauvaise odeur, de la fumée ou de la poussière me gêne.
situation-environment-pollution = Eau, air ou sol pollué
letter-situation-environment-pollution = Je pense que l'eau, l'air ou le sol a été pollué.
situation-environment-animals = Animaux errants, sauvages ou de compagnie
letter-situation-environment-animals = Il y a un problème avec des animaux errants, des animaux sauvages, des animaux de compagnie ou des insectes.
situation-environment-no_action = Je l'ai signalé, mais rien n'a changé
letter-situation-environment-no_action = J'ai signalé un problème d'environnement au bureau, mais la situation n'a pas changé.

## office_conduct

situation-office_conduct-rude = Le personnel a été impoli envers moi
letter-situation-office_conduct-rude = Le personnel d'une administration a été impoli envers moi.
situation-office_conduct-treated_differently = Traitement moins bon lié à ma nationalité
letter-situation-office_conduct-treated_differently = Je pense avoir reçu d'une administration un moins bon traitement que d'autres personnes parce que je suis de nationalité étrangère.
situation-office_conduct-sent_around = On m'a fait aller de guichet en guichet
letter-situation-office_conduct-sent_around = On m'a fait aller d'un guichet ou d'un bureau à un autre.
situation-office_conduct-which_office = Je ne sais pas quel bureau est responsable
letter-situation-office_conduct-which_office = Je ne sais pas quelle administration est responsable de mon affaire.
situation-office_conduct-no_answer = Pas de réponse, ou traitement lent
letter-situation-office_conduct-no_answer = Une administration ne me répond pas ou ne traite pas mon affaire depuis longtemps.
situation-office_conduct-not_reached = Longue attente, ou personne au téléphone
letter-situation-office_conduct-not_reached = Je n'ai pas pu joindre une administration, ou j'ai dû attendre très longtemps avant que l'on s'occupe de moi.
situation-office_conduct-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-office_conduct-no_language_help = Je n'ai pas pu obtenir d'aide d'une administration dans une langue que je comprends.
situation-office_conduct-form_unclear = Formulaires ou papiers trop difficiles
letter-situation-office_conduct-form_unclear = J'ai trouvé les formulaires ou les documents demandés par une administration trop difficiles ou trop nombreux.
situation-office_conduct-wrong_information = Informations fausses ou divergentes
letter-situation-office_conduct-wrong_information = J'ai reçu d'une administration des informations fausses ou divergentes.
situation-office_conduct-data_problem = Papiers perdus ou données divulguées
letter-situation-office_conduct-data_problem = Une administration a perdu mes documents ou a divulgué mes données personnelles.

## private_dispute

situation-private_dispute-rented_home = Problème avec un propriétaire ou une location
letter-situation-private_dispute-rented_home = J'ai un litige avec un propriétaire ou une agence au sujet d'un logement en location.
situation-private_dispute-purchase = Problème avec un achat
letter-situation-private_dispute-purchase = J'ai un litige au sujet d'un achat.
situation-private_dispute-contract = Résiliation ou remboursement impossible
letter-situation-private_dispute-contract = J'ai un litige au sujet d'un contrat ou d'un remboursement par une entreprise.
situation-private_dispute-debt_or_loan = Dettes, emprunts ou argent prêté
letter-situation-private_dispute-debt_or_loan = J'ai un problème concernant une dette, un emprunt ou de l'argent prêté.
situation-private_dispute-neighbours = Une dispute avec des voisins
letter-situation-private_dispute-neighbours = J'ai un litige avec un voisin.
situation-private_dispute-divorce_children = Divorce, enfants ou pension alimentaire
letter-situation-private_dispute-divorce_children = J'ai un problème concernant un divorce, des enfants ou une pension alimentaire.
situation-private_dispute-inheritance = Héritage ou testament
letter-situation-private_dispute-inheritance = J'ai un problème concernant un héritage ou un testament.
situation-private_dispute-traffic_accident = Indemnisation après un accident de la route
letter-situation-private_dispute-traffic_accident = J'ai un litige au sujet de l'indemnisation après un accident de la route.
situation-private_dispute-where_to_turn = Je veux savoir où trouver conseil
letter-situation-private_dispute-where_to_turn = Je souhaite savoir où je peux obtenir des conseils sur un litige entre personnes privées.

## human_rights

situation-human_rights-refused_as_foreigner = Magasin ou bailleur qui refuse les étrangers
letter-situation-human_rights-refused_as_foreigner = Un magasin, un propriétaire ou une autre entreprise m'a opposé un refus parce que je suis de nationalité étrangère.
situation-human_rights-racist_words = Insultes liées à mon origine ou apparence
letter-situation-human_rights-racist_words = J'ai subi des insultes à cause de mon origine ou de mon apparence.
situation-human_rights-harassment_work = Harcèlement au travail
letter-situation-human_rights-harassment_work = J'ai subi du harcèlement sur mon lieu de travail.
situation-human_rights-sexual_harassment = Harcèlement sexuel ou traque (ストーカー)
letter-situation-human_rights-sexual_harassment = J'ai subi un harcèlement sexuel, une traque obsessionnelle ou un acte semblable.
situation-human_rights-child_bullied = Mon enfant est harcelé (いじめ)
letter-situation-human_rights-child_bullied = Mon enfant est harcelé.
situation-human_rights-family_violence = Violence ou contrôle dans ma famille
letter-situation-human_rights-family_violence = J'ai subi des violences, des menaces ou un contrôle de la part d'un membre de ma famille ou de mon ou ma partenaire.
situation-human_rights-exploitation = Travail forcé, enfermement ou passeport gardé
letter-situation-human_rights-exploitation = J'ai dû travailler sous la contrainte, ou bien ma liberté ou mes papiers m'ont été enlevés.
situation-human_rights-religion_or_identity = Injustice : religion, handicap ou genre
letter-situation-human_rights-religion_or_identity = J'ai subi un traitement injuste en raison de la religion, du handicap, du genre ou de l'orientation sexuelle.
situation-human_rights-online_abuse = Insultes ou photos de moi sur internet
letter-situation-human_rights-online_abuse = Des insultes, des informations privées ou des photos me concernant ont été mises sur internet.
situation-human_rights-no_help_from_office = Pas d'aide de la part d'une administration
letter-situation-human_rights-no_help_from_office = J'ai demandé de l'aide à une administration dans une affaire de droits de la personne, et cette aide ne m'a pas été donnée.

## crime_police

situation-crime_police-theft = On m'a volé quelque chose
letter-situation-crime_police-theft = On m'a volé quelque chose.
situation-crime_police-fraud = Argent ou données perdus par escroquerie
letter-situation-crime_police-fraud = J'ai été victime d'une escroquerie ou d'un usage abusif de mes données.
situation-crime_police-attacked_or_threatened = J'ai subi une agression ou des menaces
letter-situation-crime_police-attacked_or_threatened = J'ai subi une agression ou des menaces.
situation-crime_police-report_not_accepted = La police n'a pas pris ma déclaration
letter-situation-crime_police-report_not_accepted = La police n'a pas accepté ma déclaration ou n'y a pas donné suite.
situation-crime_police-stopped_by_police = Contrôle ou fouille sans raison claire
letter-situation-crime_police-stopped_by_police = J'ai fait l'objet d'un contrôle, de questions ou d'une fouille de la police, et je n'en comprends pas la raison.
situation-crime_police-treated_badly = Police impolie ou injuste envers moi
letter-situation-crime_police-treated_badly = La police a été impolie ou injuste envers moi.
situation-crime_police-arrest_or_detention = Problème après arrestation ou en détention
letter-situation-crime_police-arrest_or_detention = J'ai un problème concernant une arrestation, une détention ou une prison.
situation-crime_police-court_problem = Problème avec un tribunal ou un procureur
letter-situation-crime_police-court_problem = J'ai un problème concernant le traitement d'une affaire par un tribunal ou un procureur.
situation-crime_police-lost_property = Problème d'objet perdu
letter-situation-crime_police-lost_property = J'ai un problème concernant un objet perdu.
situation-crime_police-no_language_help = Pas d'aide dans une langue que je comprends
letter-situation-crime_police-no_language_help = Je n'ai pas pu obtenir d'aide de la police ou d'un tribunal dans une langue que je comprends.
