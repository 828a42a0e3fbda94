### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = De su mensaje anoté lo siguiente:
noted-ask = ¿Es correcto? Solo le preguntaré lo que falta.
button-noted-right = Sí, continuar
button-noted-wrong = No, cambiarlo
button-back = Volver
# $number: case number, $receipt: secret code
draft-kept = Sus respuestas quedan guardadas. Si cierra esta página, puede continuar más tarde con el número { $number } y el código de recibo { $receipt }. Anótelos o tómeles una foto.
draft-resumed = Continuamos desde donde usted lo dejó.
draft-cancelled = Eliminé el borrador. No se envió nada.

## Two further questions
ask-consequence = ¿Qué consecuencia tiene esto para usted? Elija lo más importante, o puede omitirlo.
consequence-status_at_risk = Mi estatus de residencia está en riesgo
consequence-money_trouble = Tengo problemas de dinero
consequence-job_at_risk = Podría perder mi trabajo o no puedo trabajar
consequence-no_treatment = No puedo recibir tratamiento médico
consequence-child_affected = Mi hijo o hija sufre por esto
consequence-housing_at_risk = Podría perder mi vivienda
consequence-safety = Es peligroso para las personas
consequence-family_apart = Mi familia está separada
consequence-worry = Me preocupa mucho
letter-consequence-status_at_risk = A causa de esto, mi estatus de residencia está en riesgo.
letter-consequence-money_trouble = A causa de esto, tengo dificultades económicas.
letter-consequence-job_at_risk = A causa de esto, podría perder mi trabajo o no puedo trabajar.
letter-consequence-no_treatment = A causa de esto, no puedo recibir tratamiento médico.
letter-consequence-child_affected = A causa de esto, mi hijo o hija está sufriendo.
letter-consequence-housing_at_risk = A causa de esto, podría perder mi vivienda.
letter-consequence-safety = Esto es peligroso para las personas.
letter-consequence-family_apart = A causa de esto, mi familia está separada.
letter-consequence-worry = Esto me preocupa mucho.
ask-deadline = ¿Hay una fecha límite para resolverlo? Escríbala (por ejemplo, 2026-12-20) o elija que no hay ninguna.
button-no-deadline = No hay fecha límite
# $date: a formatted date
letter-deadline = Debe resolverse a más tardar el { $date }.
deadline-not-usable = No reconocí la fecha. Por favor, escriba año-mes-día, por ejemplo, 2026-12-20. No puede ser una fecha pasada.
change-consequence = Qué consecuencia tiene
change-deadline = La fecha límite

## Checks before sending: what was found, and what to do
check-title = Por favor, revise esto antes de enviar:
check-not_english = Su propio texto no está en inglés, por eso no va en el correo. Nuestro personal lo guarda con su caso. Si puede, escríbalo en inglés.
check-url = En su texto hay una dirección web. El buzón no acepta direcciones web. Por favor, describa con palabras lo que dice allí.
check-attachment = Usted menciona una foto o un archivo. A este buzón no se pueden enviar archivos. Por favor, describa con palabras lo que muestran.
check-two_matters = Parece que usted escribe sobre más de un asunto. Por favor, envíe un correo por cada asunto.
check-too_long = El texto es demasiado largo. Por favor, deje solo lo más importante.
check-number = Un número personal (My Number, tarjeta de residencia, cuenta bancaria o tarjeta de crédito) no debe ir en un correo. Lo hice ilegible.
check-none = El correo cumple las reglas del buzón: solo inglés, sin direcciones web, sin archivos, un solo asunto.

## Three ways of sending
button-send-here = Enviar desde aquí
button-own-mail = Con mi propio programa de correo
own-mail-intro = Abra su programa de correo con este enlace. El texto ya está puesto; solo tiene que tocar “Enviar”.
own-mail-link = Abrir mi programa de correo
own-mail-short = El texto es demasiado largo para este enlace. El enlace abre un correo con la dirección y el asunto; copie en él el texto de abajo.
# $address: the ministry's e-mail address
copy-intro = Copie este texto y envíelo a { $address }, o imprímalo.
copy-button = Copiar el texto
copy-done = Copiado.
copy-print = Imprimir
button-sent-myself = Ya lo envié
sent-myself = Muy bien. Anoté que usted envió el correo por su cuenta. La respuesta llegará a su propia dirección.

## Continue with number and receipt
resume-button = Continuar

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Hemos recibido su mensaje (referencia { $number })
intake-ack-hello = Gracias por su mensaje. Lo hemos recibido y tiene el número de referencia { $number }. Si vuelve a escribirnos, por favor, ponga este número en el asunto.
intake-ack-next = Nuestro personal lo leerá. Es posible que pida a la oficina correspondiente su versión del asunto, y le comunicará a usted el resultado.
intake-ack-files = Usted envió archivos. No podemos abrir archivos y no los hemos guardado. La próxima vez, por favor, escriba sin archivos.
intake-ack-links = Su mensaje contiene direcciones web. No las abrimos. La próxima vez, por favor, escriba sin direcciones web.
intake-ack-missing-place = Por favor, díganos en qué prefectura o ciudad ocurrió esto.
intake-ack-auto = Esta respuesta se envió automáticamente.
intake-language-subject = Su mensaje: por favor, use el inglés, el chat o el teléfono
intake-language-hello = Gracias por su mensaje. En este buzón solo podemos leer mensajes en inglés.
# $link: web address of the chat in the reader's language
intake-language-chat = En el chat puede escribir en su propio idioma; con sus respuestas se prepara un correo en inglés: { $link }
# $number: telephone number
intake-language-phone = También puede llamar por teléfono: { $number } (la llamada tiene costo).
# $link: web address of the leaflet
intake-language-leaflet = Qué hace este servicio, en su idioma: { $link }
