### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Puede que alguien esté en peligro ahora. La ayuda llega más rápido por teléfono.
reason-R20-person-asked = Usted pidió hablar con una persona.
reason-R21-unclear = No pude averiguar de qué se trata, por eso lo leerá una persona.
reason-R30-in-court = El asunto está en un tribunal o en una apelación formal. La consulta administrativa no puede tratar estos asuntos; una asesoría legal puede ayudarle.
reason-R31-private = Es una disputa entre particulares o empresas. La consulta administrativa no puede decidir sobre ella; estos servicios pueden ayudarle.
reason-R32-human_rights = Esto tiene que ver con sus derechos como persona. Hay un servicio especial para eso, en varios idiomas.
reason-R33-police = Es un asunto para la policía o para una asesoría legal. La consulta administrativa no puede decidir sobre él.
reason-R40-disaster = Hay consultas especiales para las personas afectadas por el desastre en { $prefecture }.
reason-R41-infectious = Hay una ventanilla especial para enfermedades infecciosas en { $prefecture }.
reason-R50-english = Usted puede usar el inglés, por eso puede escribir directamente al servicio de consultas del Ministerio.
reason-R60-chose-mail = Usted eligió un correo en inglés. Lo lee el servicio de consultas del Ministerio.
reason-R61-chose-centre = Usted eligió el centro de consultas. Este centro atiende la prefectura de { $prefecture }.
reason-R62-choose = El servicio de consultas puede tratar este asunto.
reason-R70-municipal = De esto se encarga su municipalidad. El centro de consultas traslada el asunto o le indica la ventanilla correcta.
changed-in_court = Si no hubiera un juicio ni una apelación formal, el servicio de consultas podría tratar el asunto.
changed-topic = Si se tratara de una oficina pública y no de particulares, el servicio de consultas podría tratar el asunto.
changed-english_ok = Con un correo en inglés podría escribir al Ministerio sin llamar por teléfono.
changed-next_step = Todavía puede elegir el otro camino.
changed-none = Nada más cambiaría esto.
why-here = Por qué este lugar
what-would-change = Qué cambiaría esto

## Centre card
card-centre-title = Centro de consultas para { $prefecture }
card-name = Nombre
card-address = Dirección
card-telephone = Teléfono
card-telephone-national = Teléfono (para todo Japón)
card-charge = La llamada tiene costo; los planes de tarifa fija no la cubren; no funciona desde algunos teléfonos IP.
card-hours = Horario
card-hours-national = Días hábiles de 9:00 a 16:45 (hora de Japón). No atiende sábados, domingos, feriados ni del 29 de diciembre al 3 de enero.
card-open-now = Abierto ahora
# $when: day and time, already formatted
card-opens-next = Cerrado ahora. Vuelve a abrir: { $when } (hora de Japón)
card-contact-only-national = No tenemos confirmado un número directo de este centro. El número para todo Japón le comunica con él.
card-say-title = Qué decir en japonés
card-say-counselling = Quisiera hacer una consulta administrativa, por favor.
card-say-topic = Quisiera hablar de esto: { $topic }.
card-say-language = No hablo mucho japonés. ¿Hay intérprete de { $language }?
card-say-slowly = Por favor, hable despacio y en japonés fácil.
card-several-centres = Esta prefectura tiene varios centros. El número para todo Japón le comunica con el que corresponde.

## Referral card
card-referral-title = Quién puede ayudarle
card-languages = Idiomas
card-in-your-language = Atiende en su idioma.
card-not-in-your-language = Su idioma no está en la lista. Pida un intérprete, o pida a un amigo que llame con usted.
card-free-call = La llamada es gratis.
card-charged-call = La llamada tiene costo.
card-website = Sitio web
card-around-clock = Las 24 horas, todos los días
card-hours-range = { $days }, de { $from } a { $to } (hora de Japón)
card-hours-ask = Horario: por favor, pregunte por teléfono.
referral-houterasu-multilingual = Información legal para extranjeros (Centro de Apoyo Legal de Japón, 法テラス)
referral-moj-human-rights-foreign-language = Consultas de derechos humanos en idiomas extranjeros (Ministerio de Justicia, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Violencia de la pareja: línea DV Plus (DV相談プラス)
referral-child-abuse-189 = Violencia contra niños: número 189 (児童相談所)
referral-onestop = Centro de consultas para residentes extranjeros, { $prefecture }
referral-police-110 = Policía (110)

## Emergency
emergency-title = Si alguien está en peligro, llame ahora. La llamada es gratis, también desde un celular.
emergency-police = Policía: 110 (delito, agresión, accidente de tránsito)
emergency-fire = Bomberos y ambulancia: 119 (incendio, heridas, enfermedad repentina)
emergency-sea = Guardia costera: 118 (accidente en el mar)
emergency-say-title = Diga esto en japonés
emergency-say-help = ¡Ayuda, por favor!
emergency-say-fire = Hay un incendio.
emergency-say-ambulance = Por favor, envíe una ambulancia.
emergency-say-police = Por favor, envíe a la policía.
emergency-say-place = El lugar es… (diga la dirección, la estación o un edificio grande).
emergency-say-no-japanese = No hablo japonés. En { $language }, por favor.
emergency-interpreter = Muchas veces un intérprete puede entrar en la llamada. Si no puede hablar, no cuelgue.
emergency-after = En una emergencia nadie lee este chat. Cuando esté a salvo, puede seguir aquí.
