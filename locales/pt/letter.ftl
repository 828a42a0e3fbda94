### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Consulta administrativa: { $topic } ({ $prefecture })
letter-subject-no-place = Consulta administrativa: { $topic }
letter-greeting = Ao serviço de Consulta Administrativa (Kikumimi),
letter-intro = Gostaria de fazer uma consulta sobre o seguinte assunto.
letter-topic = O assunto é: { $topic }.
letter-place = Província: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = O órgão em questão é: { $agency }.
letter-agency-unknown = Não sei qual é o órgão responsável.

letter-situation-other = A minha situação não se encaixa nas categorias habituais.

letter-since-days = Isso acontece há alguns dias.
letter-since-weeks = Isso acontece há algumas semanas.
letter-since-months = Isso acontece há alguns meses.
letter-since-half_year = Isso acontece há mais de seis meses.
letter-since-years = Isso acontece há mais de um ano.
letter-since-unknown = Não sei exatamente quando isso começou.
# $date: a formatted date
letter-since-date = Isso acontece desde { $date }.

letter-contacted-no = Ainda não falei com o órgão sobre isso.
letter-contacted-yes_no_answer = Entrei em contato com o órgão sobre isso, mas não recebi resposta.
letter-contacted-yes_not_solved = Entrei em contato com o órgão sobre isso, mas o problema não foi resolvido.
letter-contacted-yes_refused = Entrei em contato com o órgão sobre isso, mas ele se recusou a tratar do assunto.

letter-wish-explain = Gostaria que o órgão me explicasse o motivo ou a regra.
letter-wish-decide = Gostaria que o órgão decidisse ou respondesse logo.
letter-wish-correct = Gostaria que o erro fosse corrigido.
letter-wish-pay = Gostaria que o valor a que tenho direito fosse pago ou devolvido.
letter-wish-repair = Gostaria que isso fosse consertado ou tornado seguro.
letter-wish-improve = Gostaria que o sistema ou o serviço fosse melhorado.
letter-wish-responsible = Gostaria de saber qual é o órgão responsável.
letter-wish-other = Gostaria que ouvissem o que tenho a dizer.

letter-details = Acrescento o seguinte com as minhas próprias palavras:
letter-reply = Por favor, enviem a resposta para { $address }.
letter-no-reply = Não indiquei um endereço para a resposta. Entendo que não receberei resposta por e-mail.
# $language: the name of the resident's language
letter-language = O meu idioma é: { $language }. Uma resposta em inglês simples me ajudaria.
letter-language-en = Por favor, respondam em inglês.
letter-anonymous = Prefiro não dar o meu nome.
letter-closing = Agradeço a sua ajuda.
# $number: case number
letter-reference = Referência do remetente: { $number }

## Short names of the topics for the letter
letter-topic-immigration = status de residência e procedimentos de imigração
letter-topic-resident_registration = registro de residentes ou My Number
letter-topic-pension = aposentadorias e pensões públicas
letter-topic-health_insurance = seguro público de saúde ou seguro de cuidados de longo prazo
letter-topic-infectious_disease = medidas contra doenças infecciosas
letter-topic-employment = emprego e administração do trabalho
letter-topic-tax = impostos
letter-topic-welfare_childcare = assistência social, auxílios ou cuidados infantis
letter-topic-education = educação
letter-topic-roads_rivers = ruas e estradas, rios ou instalações públicas
letter-topic-driving_transport = carteiras de motorista, veículos ou transporte público
letter-topic-postal_telecom = correio, rádio e televisão, ou telecomunicações
letter-topic-disaster = ajuda em caso de desastre
letter-topic-housing_utilities = moradia pública, água ou esgoto
letter-topic-environment = lixo, barulho ou meio ambiente
letter-topic-office_conduct = a conduta de um órgão público
letter-topic-private_dispute = um conflito entre particulares
letter-topic-human_rights = direitos humanos
letter-topic-crime_police = crime, polícia ou tribunais
