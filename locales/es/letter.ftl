### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Consulta administrativa: { $topic } ({ $prefecture })
letter-subject-no-place = Consulta administrativa: { $topic }
letter-greeting = Al servicio de Consulta Administrativa (Kikumimi):
letter-intro = Quisiera consultarles sobre el siguiente asunto.
letter-topic = El asunto trata de { $topic }.
letter-place = Prefectura: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = La oficina en cuestión es: { $agency }.
letter-agency-unknown = No sé qué oficina es la responsable.

letter-situation-other = Mi situación no corresponde a las categorías habituales.

letter-since-days = Esto ocurre desde hace unos días.
letter-since-weeks = Esto ocurre desde hace unas semanas.
letter-since-months = Esto ocurre desde hace unos meses.
letter-since-half_year = Esto ocurre desde hace más de medio año.
letter-since-years = Esto ocurre desde hace más de un año.
letter-since-unknown = No sé exactamente cuándo comenzó esto.
# $date: a formatted date
letter-since-date = Esto ocurre desde el { $date }.

letter-contacted-no = Todavía no he hablado con la oficina sobre esto.
letter-contacted-yes_no_answer = Me comuniqué con la oficina sobre esto, pero no recibí respuesta.
letter-contacted-yes_not_solved = Me comuniqué con la oficina sobre esto, pero el problema no se resolvió.
letter-contacted-yes_refused = Me comuniqué con la oficina sobre esto, pero se negó a ocuparse del asunto.

letter-wish-explain = Quisiera que la oficina me explicara el motivo o la norma.
letter-wish-decide = Quisiera que la oficina decidiera o respondiera pronto.
letter-wish-correct = Quisiera que se corrigiera el error.
letter-wish-pay = Quisiera que se me pagara o devolviera el monto que me corresponde.
letter-wish-repair = Quisiera que esto se reparara o se hiciera seguro.
letter-wish-improve = Quisiera que se mejorara el sistema o el servicio.
letter-wish-responsible = Quisiera saber qué oficina es la responsable.
letter-wish-other = Quisiera que escucharan lo que tengo que decir.

letter-details = Agrego lo siguiente con mis propias palabras:
letter-reply = Por favor, envíen su respuesta a { $address }.
letter-no-reply = No he dado una dirección para la respuesta. Entiendo que no recibiré respuesta por correo electrónico.
# $language: the name of the resident's language
letter-language = Mi idioma es { $language }. Una respuesta en inglés sencillo me ayudaría.
letter-language-en = Por favor, respondan en inglés.
letter-anonymous = Prefiero no dar mi nombre.
letter-closing = Gracias por su ayuda.
# $number: case number
letter-reference = Referencia del remitente: { $number }

## Short names of the topics for the letter
letter-topic-immigration = estatus de residencia y trámites de inmigración
letter-topic-resident_registration = registro de residentes o My Number
letter-topic-pension = pensiones públicas
letter-topic-health_insurance = seguro público de salud o seguro de cuidados de larga duración
letter-topic-infectious_disease = medidas contra enfermedades infecciosas
letter-topic-employment = empleo y administración laboral
letter-topic-tax = impuestos
letter-topic-welfare_childcare = bienestar social, subsidios o cuidado infantil
letter-topic-education = educación
letter-topic-roads_rivers = calles y carreteras, ríos o instalaciones públicas
letter-topic-driving_transport = licencias de conducir, vehículos o transporte público
letter-topic-postal_telecom = servicios postales, radiodifusión o telecomunicaciones
letter-topic-disaster = ayuda por desastres
letter-topic-housing_utilities = vivienda pública, suministro de agua o alcantarillado
letter-topic-environment = basura, ruido o medio ambiente
letter-topic-office_conduct = la conducta de una oficina pública
letter-topic-private_dispute = una disputa entre particulares
letter-topic-human_rights = derechos humanos
letter-topic-crime_police = delitos, policía o tribunales
