### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Alguém pode estar em perigo agora. Por telefone, a ajuda chega mais rápido.
reason-R20-person-asked = Você pediu para falar com uma pessoa.
reason-R21-unclear = Não consegui descobrir qual é o assunto, por isso uma pessoa vai ler.
reason-R30-in-court = O assunto está na Justiça ou em recurso formal. A consulta administrativa não pode tratar desses casos; uma orientação jurídica pode ajudar.
reason-R31-private = Este é um conflito entre particulares ou empresas. A consulta administrativa não pode decidir sobre ele; estes serviços podem ajudar.
reason-R32-human_rights = Isto diz respeito aos seus direitos como pessoa. Há um serviço especial para isso, em vários idiomas.
reason-R33-police = Este é um assunto para a polícia ou para uma orientação jurídica. A consulta administrativa não pode decidir sobre ele.
reason-R40-disaster = Há um atendimento especial para as pessoas atingidas pelo desastre em { $prefecture }.
reason-R41-infectious = Há um balcão de atendimento especial para doenças infecciosas em { $prefecture }.
reason-R50-english = Você sabe inglês, então pode escrever diretamente para o serviço de consultas do Ministério.
reason-R60-chose-mail = Você escolheu um e-mail em inglês. O serviço de consultas do Ministério vai ler.
reason-R61-chose-centre = Você escolheu o centro de consultas. Ele atende a província de { $prefecture }.
reason-R62-choose = O serviço de consultas pode tratar deste assunto.
reason-R70-municipal = A prefeitura da sua cidade é a responsável por isto. O centro de consultas encaminha o assunto ou indica o balcão certo.
changed-in_court = Se não houvesse processo na Justiça nem recurso formal, o serviço de consultas poderia tratar do assunto.
changed-topic = Se o caso envolvesse um órgão público, e não particulares, o serviço de consultas poderia tratar dele.
changed-english_ok = Com um e-mail em inglês, você poderia escrever ao Ministério sem telefonar.
changed-next_step = Você ainda pode escolher o outro caminho.
changed-none = Nada mais mudaria este resultado.
why-here = Por que este lugar
what-would-change = O que mudaria isso

## Centre card
card-centre-title = Centro de consultas de { $prefecture }
card-name = Nome
card-address = Endereço
card-telephone = Telefone
card-telephone-national = Telefone (todo o Japão)
card-charge = A ligação é paga; planos de tarifa fixa não a cobrem; de alguns telefones IP ela não funciona.
card-hours = Horário
card-hours-national = Dias úteis, das 9:00 às 16:45 (horário do Japão). Não atende aos sábados, domingos e feriados, nem de 29 de dezembro a 3 de janeiro.
card-open-now = Aberto agora
# $when: day and time, already formatted
card-opens-next = Fechado agora. Próxima abertura: { $when } (horário do Japão)
card-contact-only-national = Não temos um número direto confirmado deste centro. Pelo número para todo o Japão, a ligação é passada para ele.
card-say-title = O que dizer em japonês
card-say-counselling = Gostaria de fazer uma consulta administrativa, por favor.
card-say-topic = Gostaria de falar sobre este assunto: { $topic }.
card-say-language = Falo pouco japonês. Há um intérprete de { $language }?
card-say-slowly = Por favor, fale devagar e em japonês fácil.
card-several-centres = Esta província tem vários centros. Pelo número para todo o Japão, a ligação é passada para o centro certo.

## Referral card
card-referral-title = Quem pode ajudar você
card-languages = Idiomas
card-in-your-language = Atende em português.
card-not-in-your-language = O português não está na lista de idiomas. Peça um intérprete ou peça a alguém para ligar com você.
card-free-call = A ligação é gratuita.
card-charged-call = A ligação é paga.
card-website = Site
card-around-clock = 24 horas, todos os dias
card-hours-range = { $days }, das { $from } às { $to } (horário do Japão)
card-hours-ask = Horário: pergunte por telefone, por favor.
referral-houterasu-multilingual = Informações jurídicas para estrangeiros (Centro de Assistência Jurídica do Japão, Hōterasu, 法テラス)
referral-moj-human-rights-foreign-language = Consulta sobre direitos humanos em idiomas estrangeiros (Ministério da Justiça, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Violência do parceiro ou da parceira: linha DV plus (DV相談プラス)
referral-child-abuse-189 = Violência contra crianças: número 189 (Jidō Sōdanjo, 児童相談所)
referral-onestop = Centro de consultas para residentes estrangeiros, { $prefecture }
referral-police-110 = Polícia (110)

## Emergency
emergency-title = Se alguém estiver em perigo, ligue agora. A ligação é gratuita, também do celular.
emergency-police = Polícia: 110 (crime, agressão, acidente de trânsito)
emergency-fire = Bombeiros e ambulância: 119 (incêndio, ferimento, mal súbito)
emergency-sea = Guarda costeira: 118 (acidente no mar)
emergency-say-title = Diga isto em japonês
emergency-say-help = Socorro, por favor!
emergency-say-fire = É um incêndio.
emergency-say-ambulance = Por favor, mande uma ambulância.
emergency-say-police = Por favor, mande a polícia.
emergency-say-place = O lugar é … (diga o endereço, a estação ou um prédio grande).
emergency-say-no-japanese = Não falo japonês. Em { $language }, por favor.
emergency-interpreter = Muitas vezes um intérprete pode entrar na ligação. Se não puder falar, fique na linha.
emergency-after = Em uma emergência, ninguém lê este chat. Quando estiver em segurança, você pode continuar aqui.
