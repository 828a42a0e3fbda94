### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Hola. Aquí puede contarnos, en su propio idioma, un problema, una duda o un pedido sobre las oficinas y los servicios públicos de Japón. Soy un asistente automático. Llevaré su mensaje al lugar que corresponde. Es gratis y confidencial.
welcome-ask = ¿De qué se trata? Escríbalo con sus propias palabras o elija de la lista.
hello-again = Hola. ¿En qué puedo ayudarle? Escriba con sus propias palabras o elija de la lista.
thanks-answer = De nada. Si necesita algo más, solo escríbame.
goodbye-answer = Hasta luego, que esté bien. Puede volver cuando quiera.
what-next = ¿Qué desea hacer? Escriba con sus propias palabras o elija.
cancelled = Listo, lo dejamos aquí. No se envió nada. Lo que usted me contó ya no se usará.
nothing-to-cancel = No hay nada pendiente que detener. No se ha enviado nada.
restarted = Empecemos de nuevo. ¿De qué se trata?
out-of-scope = No puedo ayudarle con eso. Estoy aquí para problemas, dudas y pedidos sobre las oficinas y los servicios públicos de Japón.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Entiendo: se trata de { $topic }.
ask-topic-choice = ¿Se trata de alguno de estos temas?
ask-other-words = No estoy seguro de qué se trata. Por favor, explíquemelo con otras palabras: ¿de qué oficina, carta o trámite se trata, y qué pasó?
ask-topic-list = Por favor, elija de qué se trata.
topic-changed = De acuerdo, entonces se trata de { $topic }.
not-understood = Disculpe, no entendí eso.
answer-not-understood = Disculpe, no entendí esta respuesta. Por favor, elija una de las respuestas o escríbala de otra manera.
lost-to-person = No pude averiguar de qué se trata; es mejor que lo lea una persona.

## Place

ask-prefecture = ¿En qué prefectura de Japón ocurrió, o en cuál vive usted? Escriba el nombre o elija de la lista.
ask-which-place = Hay más de un lugar con este nombre. ¿A qué prefectura se refiere?
# $prefecture: name of a prefecture
place-noted = Prefectura: { $prefecture }.
place-corrected = Corregido. Prefectura: { $prefecture }.
prefecture-unknown = No reconocí la prefectura. Por favor, escríbala otra vez o elija de la lista.

## Questions before deciding

ask-in-court = ¿Este asunto ya está en un tribunal, o ha presentado usted una apelación formal (審査請求) sobre él?
ask-next-step = ¿Cómo desea continuar?

## Answers on buttons

button-topic-list = Elegir de una lista
button-about-service = ¿Qué es este servicio?
button-person = Hablar con una persona
button-none-of-these = Ninguno de estos
button-other-topic = No, es otra cosa
button-yes = Sí
button-no = No
button-skip = Omitir
button-cancel = Detener
button-step-mail = Escribir juntos un correo en inglés (usted responde en su idioma)
button-step-centre = Ir al centro de consultas o llamar
button-send = Enviar este correo
button-change = Cambiar algo
button-no-danger = Ahora nadie está en peligro
button-new-matter = Contar otro asunto

## Guided questions for the e-mail

letter-start = Vamos a escribir juntos un correo en inglés al servicio de consultas del Ministerio. Le haré unas preguntas cortas. No se envía nada antes de que usted lo haya leído y aceptado.
ask-situation = ¿Qué pasó? Elija lo que mejor corresponda.
ask-wish = ¿Qué le gustaría que hiciera la oficina?
ask-since = ¿Desde cuándo ocurre esto? Elija o escriba una fecha (por ejemplo, 2026-03-15).
ask-agency = ¿De qué oficina se trata? Escriba su nombre, o puede omitirlo. En japonés o en letras latinas, por ejemplo: 東京出入国在留管理局 o Tokyo Regional Immigration Services Bureau.
ask-contacted-before = ¿Ya habló con esa oficina sobre esto?
ask-details = ¿Quiere agregar algo importante? Si puede escribirlo en inglés, irá en el correo. Si lo escribe en otro idioma, nuestro personal lo guarda con su caso, pero no va en el correo.
ask-person-name = ¿Qué nombre ponemos? Escríbalo en letras latinas, o no dé su nombre.
ask-reply-to = ¿A qué correo electrónico debe llegar la respuesta? Escriba su dirección, o puede omitirla. Sin dirección no podrá recibir respuesta por correo electrónico.
button-anonymous = No dar mi nombre
details-kept = Su texto se guarda con su caso, en su propio idioma. No va en el correo en inglés.
agency-not-usable = No puedo usar esto como nombre de una oficina. Por favor, escriba solo el nombre (hasta 80 caracteres, sin direcciones web), o puede omitirlo.
name-not-usable = No puedo usar este nombre en el correo. Por favor, escríbalo en letras latinas (hasta 60 caracteres), o no dé su nombre.
reply-to-not-usable = Esto no parece una dirección de correo electrónico. Por favor, revísela (por ejemplo, name@example.com), o puede omitirla.
details-not-usable = Este texto es demasiado largo o contiene una dirección web. El buzón no acepta direcciones web. Por favor, escríbalo más corto y sin ellas, o puede omitirlo.
since-not-usable = No reconocí la fecha. Por favor, elija una de las respuestas o escriba año-mes-día, por ejemplo, 2026-03-15. No puede ser una fecha futura.

## Draft and sending

draft-intro = Este es su correo: cada frase en su idioma y en inglés. Todavía no se ha enviado nada. Por favor, léalo. ¿Está todo bien?
ask-change-what = ¿Qué desea cambiar?
change-situation = Qué pasó
change-wish = Qué pide usted
change-since = Desde cuándo
change-agency = La oficina
change-contacted-before = Contacto anterior
change-details = Texto adicional
change-person-name = Nombre
change-reply-to = Dirección para la respuesta
change-prefecture = Prefectura
mail-confirmed = Gracias. Su correo va en camino al servicio de consultas del Ministerio.
nothing-to-send = No hay ningún correo pendiente de envío.
already-sent = Este correo ya fue enviado. No se envía dos veces.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Su número de caso es { $number }. Su código de recibo es { $receipt }. Por favor, anote los dos: con ellos podrá preguntar más adelante por su caso.
handed-over-open = He pasado su conversación a una persona. A partir de ahora yo ya no respondo; lo que escriba aquí lo recibe el personal. Lo leen en días hábiles de 9:00 a 16:45 (hora de Japón).
# $date: the next working day, a formatted date
handed-over-closed = He pasado su conversación a una persona. En este momento no hay nadie atendiendo. El personal la leerá a partir del { $date } a las 9:00 (hora de Japón). Desde ahora yo ya no respondo; lo que escriba aquí lo recibe el personal.
handed-over-meanwhile = Si no puede esperar, llame al 0570-090110 (días hábiles de 9:00 a 16:45, en japonés). Si alguien está en peligro: 110 (policía) o 119 (bomberos, ambulancia).
message-to-staff = Su mensaje se agregó a su caso. El personal lo leerá.
status-none = No encuentro ningún caso de esta conversación. Si tiene un número de caso y un código de recibo, escríbalos en la página “Mi caso”.
# $number: case number; $state: one of the state-... texts
status-case = Caso { $number }: { $state }
state-new = recibido, todavía no leído
state-waiting_for_staff = en espera del personal
state-waiting_for_resident = el personal espera su respuesta
state-answered = respondido
state-closed = cerrado

## Language

# $language: the name of the language
language-switched = Ahora escribo en { $language }.
language-which = ¿Qué idioma prefiere?
language-id-or-ms = ¿Indonesio o malayo?
language-unsupported = No hablo ese idioma. Por favor, elija uno de estos.
language-changed = He cambiado el idioma a { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Qué es este servicio
offer-ask-cost-privacy = Costo y confidencialidad
offer-ask-contact = Teléfono, dirección y horario
offer-ask-english-email = La dirección para correos en inglés
offer-ask-counselor = Consejeros y jornadas de consulta
offer-ask-leaflet = El folleto y los idiomas
offer-ask-process = Qué pasa después
offer-ask-case-status = Cómo va mi caso
value-date = { $date }
