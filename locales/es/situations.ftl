### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = No me responden desde hace mucho
letter-situation-immigration-no_answer = Llevo mucho tiempo esperando el resultado de una solicitud relacionada con el estatus de residencia o la nacionalidad.
situation-immigration-refused_no_reason = Rechazaron mi solicitud y no entiendo por qué
letter-situation-immigration-refused_no_reason = Mi solicitud fue rechazada y no entiendo el motivo del rechazo.
situation-immigration-asked_again = Me piden más papeles una y otra vez
letter-situation-immigration-asked_again = Las autoridades de inmigración me han pedido repetidas veces que presente más documentos.
situation-immigration-no_appointment = Mucha cola, no hay cita o nadie contesta
letter-situation-immigration-no_appointment = Tengo dificultades para que me atiendan, para conseguir una cita o para comunicarme por teléfono con la oficina de inmigración.
situation-immigration-told_different = Cada ventanilla me dice algo diferente
letter-situation-immigration-told_different = Distintos funcionarios o ventanillas me dieron información diferente sobre un mismo trámite de inmigración.
situation-immigration-card_error = Mi tarjeta de residencia tiene un error
letter-situation-immigration-card_error = Hay un error en los datos de mi tarjeta de residencia.
situation-immigration-card_not_received = No me llegó la tarjeta (zairyu) o el permiso
letter-situation-immigration-card_not_received = No he recibido la tarjeta de residencia o el permiso que debía recibir.
situation-immigration-treated_badly = El personal me trató mal o de forma injusta
letter-situation-immigration-treated_badly = El personal de las autoridades de inmigración me trató de manera grosera o injusta.
situation-immigration-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-immigration-no_language_help = No pude recibir ayuda con un trámite de inmigración en un idioma que yo entienda.
situation-immigration-unclear_rule = No sé qué norma se aplica a mi caso
letter-situation-immigration-unclear_rule = No entiendo qué norma o trámite relacionado con el estatus de residencia se aplica a mi caso.

## resident_registration

situation-resident_registration-record_error = Mi nombre o mis datos están mal registrados
letter-situation-resident_registration-record_error = Hay un error en mi nombre o en otros datos en los registros o documentos de la municipalidad.
situation-resident_registration-name_does_not_fit = Mi nombre no cabe o figura de dos maneras
letter-situation-resident_registration-name_does_not_fit = Mi nombre no se puede registrar correctamente, o está escrito de diferentes maneras, en los registros de la municipalidad.
situation-resident_registration-card_not_received = No llegó la tarjeta o la carta de My Number
letter-situation-resident_registration-card_not_received = No he recibido mi tarjeta My Number o la carta relacionada con ella.
situation-resident_registration-card_locked_or_expired = Mi tarjeta My Number se bloqueó, venció o falla
letter-situation-resident_registration-card_locked_or_expired = Mi tarjeta My Number, su contraseña o su certificado electrónico está bloqueado, vencido o no funciona.
situation-resident_registration-notice_not_accepted = No aceptaron mi aviso de mudanza o familiar
letter-situation-resident_registration-notice_not_accepted = La municipalidad no aceptó mi aviso de cambio de domicilio o de un acontecimiento familiar.
situation-resident_registration-certificate_refused = No pude obtener un certificado
letter-situation-resident_registration-certificate_refused = No pude obtener de la municipalidad un certificado que necesito.
situation-resident_registration-registration_deleted = Eliminaron mi registro de residente
letter-situation-resident_registration-registration_deleted = Mi registro como residente fue eliminado.
situation-resident_registration-papers_again = Me hacen volver con más papeles
letter-situation-resident_registration-papers_again = Me pidieron repetidas veces que llevara otros documentos para un trámite relacionado con el registro de residentes o My Number.
situation-resident_registration-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-resident_registration-no_language_help = No pude recibir ayuda con un trámite relacionado con el registro de residentes o My Number en un idioma que yo entienda.
situation-resident_registration-unclear_rule = No entiendo qué tengo que hacer
letter-situation-resident_registration-unclear_rule = No entiendo qué aviso o trámite relacionado con el registro de residentes o My Number se me exige.

## pension

situation-pension-no_answer = No hay decisión desde hace mucho
letter-situation-pension-no_answer = Llevo mucho tiempo esperando una decisión sobre un asunto de pensiones.
situation-pension-lump_sum_not_paid = No me pagaron el retiro de la pensión (dattai)
letter-situation-pension-lump_sum_not_paid = No he recibido el pago único por retiro del sistema de pensiones que solicité.
situation-pension-record_missing = Faltan meses en mi registro de pensión
letter-situation-pension-record_missing = En mi registro de pensión no figuran todos los períodos que, según creo, deberían estar registrados.
situation-pension-asked_to_pay_wrong = Me cobran aportes que creo que no debo
letter-situation-pension-asked_to_pay_wrong = Me han pedido que pague aportes de pensión que creo que no debo.
situation-pension-cannot_pay = No puedo pagar o me negaron la exención
letter-situation-pension-cannot_pay = Me resulta difícil pagar los aportes de pensión, o no pude obtener una exención de su pago.
situation-pension-seizure_warning = Llegó una carta de advertencia o de embargo
letter-situation-pension-seizure_warning = He recibido un recordatorio, una advertencia o un aviso de embargo relacionado con los aportes de pensión.
situation-pension-employer_not_enrolled = Mi empleador no me afilió
letter-situation-pension-employer_not_enrolled = Mi empleador no me ha afiliado al seguro de pensiones de los empleados.
situation-pension-benefit_refused = Me negaron la pensión o es muy baja
letter-situation-pension-benefit_refused = Mi solicitud de pensión fue rechazada, o creo que el monto de la pensión es incorrecto.
situation-pension-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-pension-no_language_help = No pude recibir ayuda sobre un asunto de pensiones en un idioma que yo entienda.
situation-pension-unclear_rule = No entiendo las normas de la pensión
letter-situation-pension-unclear_rule = No entiendo qué norma o trámite de pensiones se aplica a mi caso.

## health_insurance

situation-health_insurance-premium_too_high = La cuota es muy alta o está mal
letter-situation-health_insurance-premium_too_high = Creo que la cuota del seguro que me han cobrado es incorrecta o demasiado alta.
situation-health_insurance-cannot_pay = No puedo pagar la cuota
letter-situation-health_insurance-cannot_pay = Me resulta difícil pagar la cuota del seguro de salud o del seguro de cuidados de larga duración.
situation-health_insurance-card_not_received = No llegó mi tarjeta o certificado del seguro
letter-situation-health_insurance-card_not_received = No he recibido mi tarjeta o certificado del seguro de salud.
situation-health_insurance-card_does_not_work = En el hospital no aceptaron mi tarjeta
letter-situation-health_insurance-card_does_not_work = En un centro médico no aceptaron mi tarjeta del seguro, o mi tarjeta My Number usada como tal.
situation-health_insurance-refund_not_paid = No me pagaron un reembolso o subsidio
letter-situation-health_insurance-refund_not_paid = No he recibido un reembolso o un subsidio del seguro de salud.
situation-health_insurance-employer_not_enrolled = Mi empleador no me afilió
letter-situation-health_insurance-employer_not_enrolled = Mi empleador no me ha afiliado al seguro de salud de los empleados.
situation-health_insurance-change_of_insurance = Problemas al afiliarme, salir o cambiar
letter-situation-health_insurance-change_of_insurance = Tengo dificultades para afiliarme al seguro de salud, darme de baja o cambiar de seguro.
situation-health_insurance-care_problem = Problemas con los cuidados (kaigo)
letter-situation-health_insurance-care_problem = Tengo un problema con una evaluación o un servicio del seguro de cuidados de larga duración.
situation-health_insurance-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-health_insurance-no_language_help = No pude recibir ayuda sobre el seguro de salud o el seguro de cuidados de larga duración en un idioma que yo entienda.
situation-health_insurance-unclear_rule = No entiendo las normas
letter-situation-health_insurance-unclear_rule = No entiendo qué norma o trámite del seguro de salud o del seguro de cuidados de larga duración se aplica a mi caso.

## infectious_disease

situation-infectious_disease-voucher_not_received = No llegó el cupón de la vacuna
letter-situation-infectious_disease-voucher_not_received = No he recibido el cupón o el aviso para una vacunación.
situation-infectious_disease-booking_impossible = No pude reservar una vacuna
letter-situation-infectious_disease-booking_impossible = No pude conseguir una cita para una vacunación.
situation-infectious_disease-certificate_problem = Problemas con un certificado de vacunación
letter-situation-infectious_disease-certificate_problem = Tengo un problema relacionado con un certificado o un registro de vacunación.
situation-infectious_disease-side_effect = Daño a la salud después de una vacuna
letter-situation-infectious_disease-side_effect = Busco una reparación por daños a la salud después de una vacunación.
situation-infectious_disease-centre_not_reached = No pude contactar al hokenjo (salud pública)
letter-situation-infectious_disease-centre_not_reached = No pude comunicarme con el centro de salud pública.
situation-infectious_disease-isolation_problem = Problemas en el aislamiento o tras una prueba
letter-situation-infectious_disease-isolation_problem = Tuve un problema con el apoyo o las instrucciones durante el aislamiento o después de una prueba.
situation-infectious_disease-border_problem = Problemas con la cuarentena o el ingreso
letter-situation-infectious_disease-border_problem = Tuve un problema con una medida de cuarentena o de ingreso al país en la frontera.
situation-infectious_disease-payment_not_received = No me pagaron una ayuda
letter-situation-infectious_disease-payment_not_received = No he recibido un pago o un préstamo relacionado con las medidas contra enfermedades infecciosas.
situation-infectious_disease-no_language_help = No hay información en un idioma que entienda
letter-situation-infectious_disease-no_language_help = No pude obtener información sobre las medidas contra enfermedades infecciosas en un idioma que yo entienda.
situation-infectious_disease-unclear_rule = No entiendo la norma o la medida
letter-situation-infectious_disease-unclear_rule = No entiendo qué norma o medida contra enfermedades infecciosas se aplica a mi caso.

## employment

situation-employment-unpaid_wages = No me pagaron todo el sueldo
letter-situation-employment-unpaid_wages = No me han pagado el sueldo completo.
situation-employment-unemployment_benefit = Me niegan o demoran el seguro de desempleo
letter-situation-employment-unemployment_benefit = No he recibido la prestación por desempleo que solicité o esperaba.
situation-employment-separation_slip = No recibí la constancia de cese (rishokuhyo)
letter-situation-employment-separation_slip = No he recibido la constancia de cese que necesito después de dejar mi trabajo.
situation-employment-work_accident = No reconocen o no pagan mi accidente laboral
letter-situation-employment-work_accident = Tengo un problema con el seguro de accidentes de trabajo después de un accidente o una enfermedad causados por el trabajo.
situation-employment-no_proper_help = La oficina no me ayudó como debía
letter-situation-employment-no_proper_help = No recibí la ayuda adecuada de una oficina encargada de asuntos de trabajo o empleo.
situation-employment-trainee_problem = Problemas como practicante técnico (jisshusei)
letter-situation-employment-trainee_problem = Tengo un problema relacionado con la capacitación técnica de practicantes o un programa similar.
situation-employment-dangerous_work = Trabajo peligroso o demasiadas horas
letter-situation-employment-dangerous_work = Tengo un problema relacionado con trabajo peligroso o jornadas largas en un lugar de trabajo.
situation-employment-dismissal_or_quit = Me despidieron o no me dejan renunciar
letter-situation-employment-dismissal_or_quit = Tengo un problema relacionado con un despido, con el fin de mi contrato o con la salida de mi trabajo.
situation-employment-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-employment-no_language_help = No pude recibir ayuda sobre asuntos de trabajo o empleo en un idioma que yo entienda.
situation-employment-unclear_rule = No entiendo las normas del trabajo
letter-situation-employment-unclear_rule = No entiendo qué norma o trámite relacionado con el trabajo o el seguro de empleo se aplica a mi caso.

## tax

situation-tax-tax_wrong = El impuesto está mal o es muy alto
letter-situation-tax-tax_wrong = Creo que el monto del impuesto que me han cobrado es incorrecto o demasiado alto.
situation-tax-taxed_twice = Me cobraron dos veces o ya había pagado
letter-situation-tax-taxed_twice = Me han cobrado un impuesto que ya pagué o que se ha cobrado dos veces.
situation-tax-refund_not_paid = No me devolvieron el impuesto
letter-situation-tax-refund_not_paid = No he recibido una devolución de impuestos.
situation-tax-dependants_refused = No aceptaron la deducción por mi familia
letter-situation-tax-dependants_refused = No se aceptó una deducción, por ejemplo por mi familia.
situation-tax-cannot_pay = No puedo pagar o recibí una advertencia
letter-situation-tax-cannot_pay = Me resulta difícil pagar un impuesto, o he recibido una advertencia o un aviso de embargo.
situation-tax-return_difficult = No pude hacer la declaración de impuestos
letter-situation-tax-return_difficult = Tengo dificultades para presentar una declaración de impuestos.
situation-tax-certificate_problem = Problemas con un certificado de impuestos
letter-situation-tax-certificate_problem = Tengo un problema relacionado con un certificado de impuestos.
situation-tax-leaving_japan = Problemas con impuestos al irme de Japón
letter-situation-tax-leaving_japan = No sé cómo arreglar mis impuestos al irme de Japón o después de haberme ido.
situation-tax-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-tax-no_language_help = No pude recibir ayuda sobre asuntos de impuestos en un idioma que yo entienda.
situation-tax-unclear_rule = No entiendo este impuesto
letter-situation-tax-unclear_rule = No entiendo por qué o cómo se me deben cobrar impuestos.

## welfare_childcare

situation-welfare_childcare-no_place = No conseguí lugar en guardería o gakudo
letter-situation-welfare_childcare-no_place = A mi hijo o hija no le han dado un lugar en una guardería o en un servicio de cuidado después de la escuela.
situation-welfare_childcare-allowance_not_paid = No me pagaron un subsidio
letter-situation-welfare_childcare-allowance_not_paid = No he recibido un subsidio que creo que me corresponde a mí o a mi hijo o hija.
situation-welfare_childcare-application_refused = Rechazaron mi solicitud y no entiendo por qué
letter-situation-welfare_childcare-application_refused = Mi solicitud de un subsidio o de apoyo fue rechazada y no entiendo el motivo.
situation-welfare_childcare-public_assistance = Problemas con la asistencia (seikatsu hogo)
letter-situation-welfare_childcare-public_assistance = Tengo un problema relacionado con la asistencia pública.
situation-welfare_childcare-disability_support = Problemas con el apoyo por discapacidad
letter-situation-welfare_childcare-disability_support = Tengo un problema relacionado con el apoyo a una persona con una discapacidad o una enfermedad.
situation-welfare_childcare-fee_wrong = La cuota de guardería está mal o es muy alta
letter-situation-welfare_childcare-fee_wrong = Creo que una cuota de cuidado infantil es incorrecta o demasiado alta.
situation-welfare_childcare-child_taken = Se llevaron a mi hijo o hija (jido sodanjo)
letter-situation-welfare_childcare-child_taken = Las autoridades han puesto a mi hijo o hija bajo su cuidado.
situation-welfare_childcare-no_answer = No me responden desde hace mucho
letter-situation-welfare_childcare-no_answer = Llevo mucho tiempo esperando una respuesta sobre un asunto de bienestar social o cuidado infantil.
situation-welfare_childcare-treated_badly = Me trataron mal o me mandaron a otro lado
letter-situation-welfare_childcare-treated_badly = En un asunto de bienestar social o cuidado infantil me trataron de manera grosera o me enviaron de una ventanilla a otra.
situation-welfare_childcare-unclear_rule = No sé qué ayuda puedo recibir
letter-situation-welfare_childcare-unclear_rule = No entiendo qué apoyo puedo recibir ni cómo solicitarlo.

## education

situation-education-enrolment_refused = Mi hijo o hija no pudo entrar a una escuela
letter-situation-education-enrolment_refused = Mi hijo o hija no pudo inscribirse en una escuela o trasladarse a una.
situation-education-no_japanese_support = A mi hijo o hija le falta ayuda con japonés
letter-situation-education-no_japanese_support = Mi hijo o hija no recibe suficiente ayuda con el idioma japonés en la escuela.
situation-education-school_costs = La escuela cuesta mucho o no dan ayuda
letter-situation-education-school_costs = Me resulta difícil pagar los gastos escolares, o no pude obtener ayuda para ellos.
situation-education-scholarship_problem = Problemas con una beca o préstamo de estudios
letter-situation-education-scholarship_problem = Tengo un problema relacionado con una beca, un préstamo de estudios o una reducción de la matrícula.
situation-education-lunch_or_religion = La escuela no respeta dieta, salud o religión
letter-situation-education-lunch_or_religion = La escuela no tiene suficientemente en cuenta las necesidades de alimentación, salud o religión de mi hijo o hija.
situation-education-letters_not_understood = No entiendo las cartas de la escuela
letter-situation-education-letters_not_understood = No puedo entender las cartas o las explicaciones de la escuela.
situation-education-diploma_not_recognised = No reconocen mi título o licencia
letter-situation-education-diploma_not_recognised = Una autoridad no ha reconocido mi diploma, certificado o título extranjero.
situation-education-no_japanese_class = No hay clases de japonés para adultos
letter-situation-education-no_japanese_class = No pude encontrar una clase pública de japonés, o no pude participar en ella.
situation-education-special_needs = Clase equivocada o sin apoyo especial
letter-situation-education-special_needs = A mi hijo o hija no le han dado la clase o el apoyo adecuado a sus necesidades.
situation-education-school_not_acting = La escuela no hace nada ante un problema
letter-situation-education-school_not_acting = La escuela o el comité de educación no se ha ocupado de un problema que comuniqué.

## roads_rivers

situation-roads_rivers-road_damaged = La calle o la vereda está dañada
letter-situation-roads_rivers-road_damaged = Una calle, una carretera o una vereda está dañada.
situation-roads_rivers-light_or_sign = Falta o falla una luz, un semáforo o un espejo
letter-situation-roads_rivers-light_or_sign = Falta o no funciona una luz del alumbrado público, un semáforo, una señal o un espejo.
situation-roads_rivers-dangerous_place = Un cruce peligroso o una calle estrecha
letter-situation-roads_rivers-dangerous_place = Una calle, una carretera o un cruce es peligroso para las personas que lo usan.
situation-roads_rivers-river_danger = Un río o una ladera es un peligro
letter-situation-roads_rivers-river_danger = Un río, una ribera, una ladera o una costa se encuentra en un estado peligroso.
situation-roads_rivers-debris_left = Quedaron troncos, escombros o árboles
letter-situation-roads_rivers-debris_left = Han quedado troncos arrastrados por el agua, escombros, árboles o cosas similares en una calle o carretera, en un río o en otro lugar público.
situation-roads_rivers-flooded_road = El agua se queda en la calle o en la zanja
letter-situation-roads_rivers-flooded_road = El agua no se va de una calle o carretera, una zanja o un canal.
situation-roads_rivers-facility_broken = Parque o edificio público en mal estado
letter-situation-roads_rivers-facility_broken = Un parque, un baño, un edificio u otra instalación pública está dañado o en mal estado.
situation-roads_rivers-not_accessible = Inaccesible con silla de ruedas o cochecito
letter-situation-roads_rivers-not_accessible = Las personas con discapacidad, las personas mayores o las personas con niños pequeños no pueden usar con seguridad una calle o carretera o una instalación pública.
situation-roads_rivers-snow_or_ice = No quitaron la nieve o el hielo
letter-situation-roads_rivers-snow_or_ice = No se ha quitado la nieve o el hielo de una calle o carretera o de un lugar público.
situation-roads_rivers-works_problem = Obras viales o públicas causan molestias
letter-situation-roads_rivers-works_problem = Obras viales o una construcción a cargo de un organismo público causan molestias a las personas de los alrededores.

## driving_transport

situation-driving_transport-licence_conversion = No puedo cambiar mi licencia extranjera
letter-situation-driving_transport-licence_conversion = Tengo dificultades para cambiar mi licencia de conducir extranjera por una japonesa.
situation-driving_transport-test_problem = El examen de conducir es injusto o confuso
letter-situation-driving_transport-test_problem = Tengo un problema relacionado con la forma en que se realizó o se calificó un examen de conducir.
situation-driving_transport-licence_renewal = Problemas para renovar mi licencia
letter-situation-driving_transport-licence_renewal = Tengo dificultades para renovar mi licencia de conducir o para corregir los datos que figuran en ella.
situation-driving_transport-no_appointment = No hay citas o la espera es muy larga
letter-situation-driving_transport-no_appointment = No pude conseguir una cita para un trámite relacionado con una licencia o un vehículo, o tuve que esperar demasiado.
situation-driving_transport-vehicle_papers = Problemas con papeles del vehículo o shaken
letter-situation-driving_transport-vehicle_papers = Tengo un problema relacionado con el registro, la inspección o los papeles de un vehículo.
situation-driving_transport-fine_or_points = Creo que una multa o unos puntos están mal
letter-situation-driving_transport-fine_or_points = Creo que una multa de tránsito, unos puntos de penalización o una suspensión que me impusieron es incorrecta.
situation-driving_transport-bus_train_service = Bus o tren suprimido, con retraso o escaso
letter-situation-driving_transport-bus_train_service = Un servicio de bus, de tren u otro transporte ha sido suprimido, es insuficiente o no circula como se anunció.
situation-driving_transport-station_not_accessible = Ascensor dañado, estación o bus no accesible
letter-situation-driving_transport-station_not_accessible = No todas las personas pueden usar con seguridad o facilidad una estación, un aeropuerto o un vehículo de transporte público.
situation-driving_transport-treated_badly = El personal me trató mal o de forma injusta
letter-situation-driving_transport-treated_badly = Me trataron de manera grosera o injusta en una oficina o en el transporte público.
situation-driving_transport-no_language_help = No hay información en un idioma que entienda
letter-situation-driving_transport-no_language_help = No pude obtener información sobre licencias, vehículos o transporte en un idioma que yo entienda.

## postal_telecom

situation-postal_telecom-mail_lost = Se perdió una carta o un paquete
letter-situation-postal_telecom-mail_lost = Una carta o un paquete enviado por correo se perdió o no ha llegado.
situation-postal_telecom-mail_late = El correo llega tarde o al buzón equivocado
letter-situation-postal_telecom-mail_late = El correo llega tarde o se entrega en una dirección equivocada.
situation-postal_telecom-parcel_damaged = Un paquete llegó dañado o lo dejaron afuera
letter-situation-postal_telecom-parcel_damaged = Un paquete se entregó dañado o se dejó en un lugar inadecuado.
situation-postal_telecom-delivery_slip = Problemas con la reentrega o el retiro
letter-situation-postal_telecom-delivery_slip = Tengo dificultades para recibir o retirar el correo después de un intento de entrega.
situation-postal_telecom-sending_problem = Problemas con envíos al exterior o aduana
letter-situation-postal_telecom-sending_problem = Tengo dificultades para enviar correo o dinero al exterior, o la aduana ha retenido correo.
situation-postal_telecom-account_problem = No puedo abrir o usar una cuenta postal
letter-situation-postal_telecom-account_problem = No pude abrir o usar una cuenta en el Banco Postal de Japón.
situation-postal_telecom-broadcasting_fee = Problemas con la tarifa de NHK
letter-situation-postal_telecom-broadcasting_fee = Tengo un problema relacionado con la tarifa de recepción de radiodifusión.
situation-postal_telecom-phone_internet = Contrato o señal de teléfono o internet
letter-situation-postal_telecom-phone_internet = Tengo un problema relacionado con un servicio de telefonía celular o de internet.
situation-postal_telecom-treated_badly = El personal me trató mal o de forma injusta
letter-situation-postal_telecom-treated_badly = El personal de un servicio postal, de radiodifusión o de telecomunicaciones me trató de manera grosera o injusta.
situation-postal_telecom-spam_or_interference = Llamadas no deseadas o interferencias de radio
letter-situation-postal_telecom-spam_or_interference = Me causan molestias llamadas o mensajes no deseados, o interferencias de radio.

## disaster

situation-disaster-certificate_delayed = Certificado de damnificado demorado o negado
letter-situation-disaster-certificate_delayed = No he recibido un certificado de damnificado por desastre que necesito.
situation-disaster-assessment_wrong = Evaluaron el daño como menor de lo que es
letter-situation-disaster-assessment_wrong = Creo que el daño a mi vivienda no se evaluó correctamente.
situation-disaster-money_not_paid = No me pagaron la ayuda económica
letter-situation-disaster-money_not_paid = No he recibido la ayuda económica u otro pago para personas afectadas por un desastre.
situation-disaster-housing_problem = No hay vivienda temporal o está en mal estado
letter-situation-disaster-housing_problem = No pude obtener una vivienda temporal después de un desastre, o está en mal estado.
situation-disaster-shelter_problem = Problemas en el refugio
letter-situation-disaster-shelter_problem = Tuve un problema en un refugio de evacuación, o no pude entrar en él.
situation-disaster-no_information = No hay avisos o información que yo entienda
letter-situation-disaster-no_information = No pude obtener avisos o información sobre un desastre en un idioma que yo entienda.
situation-disaster-cleanup_needed = Barro, basura o daños sin retirar o reparar
letter-situation-disaster-cleanup_needed = No se han retirado o reparado el barro, la basura o los daños causados por un desastre.
situation-disaster-supply_missing = No hay agua o luz después de un desastre
letter-situation-disaster-supply_missing = No se ha restablecido el agua, la electricidad u otro suministro después de un desastre.
situation-disaster-prevention_missing = Falta preparación para los desastres
letter-situation-disaster-prevention_missing = Creo que los preparativos para un desastre en mi zona no son suficientes.
situation-disaster-unclear_rule = No sé qué ayuda puedo recibir
letter-situation-disaster-unclear_rule = No entiendo qué ayuda puedo recibir después de un desastre ni cómo solicitarla.

## housing_utilities

situation-housing_utilities-application_refused = No conseguí vivienda pública (danchi)
letter-situation-housing_utilities-application_refused = No pude obtener un departamento de vivienda pública o de UR.
situation-housing_utilities-rent_problem = El alquiler de la vivienda pública es muy alto
letter-situation-housing_utilities-rent_problem = Creo que el alquiler o un cargo de mi departamento público o de UR es incorrecto o demasiado alto.
situation-housing_utilities-repair_needed = La vivienda pública necesita reparación
letter-situation-housing_utilities-repair_needed = Mi departamento público o de UR, o su edificio, necesita reparación.
situation-housing_utilities-moving_out_charge = Cobro al dejar una vivienda pública
letter-situation-housing_utilities-moving_out_charge = No estoy de acuerdo con el cobro por dejar un departamento público o de UR, o no lo entiendo.
situation-housing_utilities-household_change = Un familiar no puede vivir conmigo o quedarse
letter-situation-housing_utilities-household_change = A un miembro de la familia no se le ha permitido incorporarse al hogar en un departamento público o de UR, o pasar a ser titular de este.
situation-housing_utilities-water_bill_wrong = La cuenta del agua está mal o es muy alta
letter-situation-housing_utilities-water_bill_wrong = Creo que una cuenta de agua o de alcantarillado es incorrecta o demasiado alta.
situation-housing_utilities-water_cut = Me cortaron el agua o no puedo pagar
letter-situation-housing_utilities-water_cut = Me han cortado o me pueden cortar el suministro de agua.
situation-housing_utilities-water_bad = Agua sucia, con poca presión o con fugas
letter-situation-housing_utilities-water_bad = Hay un problema con la calidad, la presión o una fuga del suministro de agua.
situation-housing_utilities-sewer_problem = El desagüe huele mal, se tapa o se desborda
letter-situation-housing_utilities-sewer_problem = Hay un problema con el alcantarillado o los desagües.
situation-housing_utilities-subsidy_problem = Subsidio de vivienda negado o poco claro
letter-situation-housing_utilities-subsidy_problem = No pude obtener un subsidio para la vivienda, o no lo entiendo.

## environment

situation-environment-not_collected = No recogieron mi basura
letter-situation-environment-not_collected = No se recogió mi basura.
situation-environment-rules_unclear = No entiendo las reglas de la basura
letter-situation-environment-rules_unclear = No entiendo las reglas para sacar la basura, o no puedo obtenerlas en un idioma que yo entienda.
situation-environment-collection_point = Problemas en el lugar donde se deja la basura
letter-situation-environment-collection_point = Hay un problema con el lugar donde se deja la basura.
situation-environment-bulky_or_fee = Basura de gran tamaño o cobro por la basura
letter-situation-environment-bulky_or_fee = Tengo un problema relacionado con la basura de gran tamaño, el reciclaje o un cobro por la basura.
situation-environment-illegal_dumping = Tiran cosas o basura ilegalmente
letter-situation-environment-illegal_dumping = Se han tirado desechos de manera ilegal.
situation-environment-noise = Ruido o vibraciones
letter-situation-environment-noise = Me molestan el ruido o las vibraciones.
situation-environment-smell_or_smoke = Mal olor, humo o polvo
letter-situation-environment-smell_or_smoke = Me molestan el mal olor, el humo o el polvo.
situation-environment-pollution = El agua, el aire o el suelo está contaminado
letter-situation-environment-pollution = Creo que se ha contaminado el agua, el aire o el suelo.
situation-environment-animals = Animales callejeros, salvajes o mascotas
letter-situation-environment-animals = Hay un problema con animales callejeros, animales salvajes, mascotas o insectos.
situation-environment-no_action = Avisé a la oficina, pero nada cambió
letter-situation-environment-no_action = Comuniqué un problema ambiental a la oficina, pero la situación no ha cambiado.

## office_conduct

situation-office_conduct-rude = El personal me trató de manera grosera
letter-situation-office_conduct-rude = El personal de una oficina pública me trató de manera grosera.
situation-office_conduct-treated_differently = Me trataron peor por ser de otro país
letter-situation-office_conduct-treated_differently = Creo que una oficina pública me trató peor que a otras personas por ser de nacionalidad extranjera.
situation-office_conduct-sent_around = Me mandaron de ventanilla en ventanilla
letter-situation-office_conduct-sent_around = Me enviaron de una ventanilla u oficina a otra.
situation-office_conduct-which_office = No sé qué oficina es la responsable
letter-situation-office_conduct-which_office = No sé qué oficina pública es la responsable de mi asunto.
situation-office_conduct-no_answer = No responden o el trámite es lento
letter-situation-office_conduct-no_answer = Hace mucho tiempo que una oficina pública no me responde o no se ocupa de mi asunto.
situation-office_conduct-not_reached = Esperas largas o nadie contesta el teléfono
letter-situation-office_conduct-not_reached = No logré comunicarme con una oficina pública, o tuve que esperar mucho para que me atendieran.
situation-office_conduct-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-office_conduct-no_language_help = No pude recibir ayuda de una oficina pública en un idioma que yo entienda.
situation-office_conduct-form_unclear = Los formularios o papeles son muy difíciles
letter-situation-office_conduct-form_unclear = Los formularios o los documentos exigidos por una oficina pública me resultaron demasiado difíciles o demasiados.
situation-office_conduct-wrong_information = Me dijeron cosas equivocadas o diferentes
letter-situation-office_conduct-wrong_information = Una oficina pública me dio información equivocada o que no coincidía.
situation-office_conduct-data_problem = Perdieron mis papeles o dieron mis datos
letter-situation-office_conduct-data_problem = Una oficina pública perdió mis documentos o reveló mis datos personales.

## private_dispute

situation-private_dispute-rented_home = Problemas con el dueño o la casa alquilada
letter-situation-private_dispute-rented_home = Tengo una disputa con un propietario o una inmobiliaria por una vivienda alquilada.
situation-private_dispute-purchase = Problemas con algo que compré
letter-situation-private_dispute-purchase = Tengo una disputa por una compra.
situation-private_dispute-contract = Cancelar un contrato o recuperar mi dinero
letter-situation-private_dispute-contract = Tengo una disputa por un contrato o por la devolución de dinero por parte de una empresa.
situation-private_dispute-debt_or_loan = Deudas, préstamos o dinero prestado
letter-situation-private_dispute-debt_or_loan = Tengo un problema relacionado con una deuda, un préstamo o dinero que se prestó.
situation-private_dispute-neighbours = Un conflicto con vecinos
letter-situation-private_dispute-neighbours = Tengo una disputa con un vecino o una vecina.
situation-private_dispute-divorce_children = Divorcio, hijos o pensión alimenticia
letter-situation-private_dispute-divorce_children = Tengo un problema relacionado con un divorcio, los hijos o la pensión alimenticia.
situation-private_dispute-inheritance = Una herencia o un testamento
letter-situation-private_dispute-inheritance = Tengo un problema relacionado con una herencia o un testamento.
situation-private_dispute-traffic_accident = Indemnización por un accidente de tránsito
letter-situation-private_dispute-traffic_accident = Tengo una disputa por la indemnización después de un accidente de tránsito.
situation-private_dispute-where_to_turn = Quiero saber dónde pedir orientación
letter-situation-private_dispute-where_to_turn = Quisiera saber dónde puedo recibir orientación sobre una disputa entre particulares.

## human_rights

situation-human_rights-refused_as_foreigner = Una tienda o un dueño rechaza a extranjeros
letter-situation-human_rights-refused_as_foreigner = Una tienda, un propietario u otro negocio me rechazó por ser de nacionalidad extranjera.
situation-human_rights-racist_words = Me insultaron por mi origen o apariencia
letter-situation-human_rights-racist_words = Me insultaron por mi origen o mi apariencia.
situation-human_rights-harassment_work = Acoso en el trabajo
letter-situation-human_rights-harassment_work = He sufrido acoso en mi lugar de trabajo.
situation-human_rights-sexual_harassment = Acoso sexual o acecho (stalking)
letter-situation-human_rights-sexual_harassment = He sufrido acoso sexual, acecho (stalking) o un acto similar.
situation-human_rights-child_bullied = A mi hijo o hija le hacen bullying (ijime)
letter-situation-human_rights-child_bullied = Mi hijo o hija sufre acoso (bullying).
situation-human_rights-family_violence = Violencia o control en mi familia
letter-situation-human_rights-family_violence = He sufrido violencia, amenazas o control por parte de un miembro de mi familia o por parte de mi pareja.
situation-human_rights-exploitation = Trabajo forzado, encierro o pasaporte retenido
letter-situation-human_rights-exploitation = Me han obligado a trabajar, o me han quitado la libertad o los documentos.
situation-human_rights-religion_or_identity = Por mi religión, discapacidad o género
letter-situation-human_rights-religion_or_identity = Me han tratado de manera injusta por motivos de religión, discapacidad, género u orientación sexual.
situation-human_rights-online_abuse = Insultos o fotos mías en internet
letter-situation-human_rights-online_abuse = Se han publicado en internet insultos, información privada o fotografías que se refieren a mí.
situation-human_rights-no_help_from_office = Una oficina no me ayudó
letter-situation-human_rights-no_help_from_office = Pedí ayuda a una oficina pública en un asunto de derechos humanos y no me ayudaron.

## crime_police

situation-crime_police-theft = Me robaron algo
letter-situation-crime_police-theft = Me robaron algo.
situation-crime_police-fraud = Perdí dinero o datos por una estafa
letter-situation-crime_police-fraud = He sido víctima de una estafa o de un uso indebido de mis datos.
situation-crime_police-attacked_or_threatened = Me atacaron o me amenazaron
letter-situation-crime_police-attacked_or_threatened = Me han atacado o amenazado.
situation-crime_police-report_not_accepted = La policía no atendió mi denuncia
letter-situation-crime_police-report_not_accepted = La policía no ha aceptado mi denuncia o no ha actuado al respecto.
situation-crime_police-stopped_by_police = Me pararon o registraron sin motivo claro
letter-situation-crime_police-stopped_by_police = La policía me paró, me interrogó o me registró, y no entiendo el motivo.
situation-crime_police-treated_badly = La policía me trató mal o de forma injusta
letter-situation-crime_police-treated_badly = La policía me trató de manera grosera o injusta.
situation-crime_police-arrest_or_detention = Problemas tras un arresto o en detención
letter-situation-crime_police-arrest_or_detention = Tengo un problema relacionado con un arresto, una detención o una cárcel.
situation-crime_police-court_problem = Problemas con un tribunal o fiscal
letter-situation-crime_police-court_problem = Tengo un problema relacionado con la forma en que un tribunal o un fiscal ha llevado un caso.
situation-crime_police-lost_property = Problemas con un objeto perdido
letter-situation-crime_police-lost_property = Tengo un problema relacionado con un objeto perdido.
situation-crime_police-no_language_help = No hay ayuda en un idioma que yo entienda
letter-situation-crime_police-no_language_help = No pude recibir ayuda de la policía o de un tribunal en un idioma que yo entienda.
