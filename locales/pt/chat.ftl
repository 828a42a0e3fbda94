### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Olá. Aqui você pode contar, no seu idioma, um problema, uma dúvida ou um pedido sobre os órgãos e serviços públicos do Japão. Sou um assistente automático e levo o assunto ao lugar certo. É gratuito e sigiloso.
welcome-ask = Qual é o assunto? Escreva com as suas palavras ou escolha na lista.
hello-again = Olá. Em que posso ajudar? Escreva com as suas palavras ou escolha na lista.
thanks-answer = De nada. Se precisar de mais alguma coisa, é só escrever.
goodbye-answer = Até logo, e cuide-se. Você pode voltar quando quiser.
what-next = O que você gostaria de fazer? Escreva com as suas palavras ou escolha.
cancelled = Pronto, parei. Nada foi enviado. O que você contou não será mais usado.
nothing-to-cancel = Não há nada em andamento para parar. Nada foi enviado.
restarted = Vamos começar de novo. Qual é o assunto?
out-of-scope = Com isso não posso ajudar. Estou aqui para problemas, dúvidas e pedidos sobre os órgãos e serviços públicos do Japão.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Entendi. O assunto é: { $topic }.
ask-topic-choice = O assunto é um destes?
ask-other-words = Não tenho certeza de qual é o assunto. Conte com outras palavras, por favor: qual é o órgão, a carta ou o procedimento, e o que aconteceu?
ask-topic-list = Por favor, escolha o assunto.
topic-changed = Certo, então o assunto é: { $topic }.
not-understood = Desculpe, não entendi.
answer-not-understood = Desculpe, não entendi esta resposta. Escolha uma das respostas ou escreva de outro jeito, por favor.
lost-to-person = Não consegui descobrir qual é o assunto. Por isso, é melhor que uma pessoa leia.

## Place

ask-prefecture = Em qual província do Japão isso aconteceu, ou em qual você mora? Escreva o nome ou escolha na lista.
ask-which-place = Há mais de um lugar com esse nome. Qual é a província?
# $prefecture: name of a prefecture
place-noted = Província: { $prefecture }.
place-corrected = Corrigido. Província: { $prefecture }.
prefecture-unknown = Não reconheci a província. Escreva de novo ou escolha na lista, por favor.

## Questions before deciding

ask-in-court = Este assunto já está na Justiça, ou você já apresentou um recurso formal (審査請求) sobre ele?
ask-next-step = Como você gostaria de continuar?

## Answers on buttons

button-topic-list = Escolher na lista
button-about-service = O que é este serviço?
button-person = Falar com uma pessoa
button-none-of-these = Nenhum destes
button-other-topic = Não, é outra coisa
button-yes = Sim
button-no = Não
button-skip = Pular
button-cancel = Parar
button-step-mail = Escrever juntos um e-mail em inglês (você responde em português)
button-step-centre = Ir ao centro de consultas ou telefonar
button-send = Enviar este e-mail
button-change = Mudar alguma coisa
button-no-danger = Ninguém está em perigo agora
button-new-matter = Contar outro assunto

## Guided questions for the e-mail

letter-start = Vamos escrever juntos um e-mail em inglês para o serviço de consultas do Ministério. Faço algumas perguntas curtas. Nada será enviado antes de você ler e concordar.
ask-situation = O que aconteceu? Escolha o que mais combina com o seu caso.
ask-wish = O que você gostaria que o órgão fizesse?
ask-since = Desde quando isso acontece? Escolha ou escreva uma data (por exemplo, 2026-03-15).
ask-agency = De qual órgão se trata? Escreva o nome ou pule. Em japonês ou no alfabeto latino (romaji), por exemplo: 東京出入国在留管理局 ou Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Você já falou com esse órgão sobre isso?
ask-details = Há algo importante para acrescentar? Se você puder escrever em inglês, o texto entra no e-mail. Em outro idioma, nossa equipe guarda o texto junto com o seu caso, mas ele não entra no e-mail.
ask-person-name = Que nome vamos colocar? Escreva no alfabeto latino ou não se identifique.
ask-reply-to = Para qual endereço de e-mail a resposta deve ir? Escreva o seu endereço ou pule. Sem endereço, não é possível receber a resposta por e-mail.
button-anonymous = Não dar meu nome
details-kept = O seu texto fica guardado com o seu caso, no seu idioma. Ele não entra no e-mail em inglês.
agency-not-usable = Não posso usar isto como nome de um órgão. Escreva só o nome (até 80 caracteres, sem endereço de site) ou pule, por favor.
name-not-usable = Não posso usar este nome no e-mail. Escreva no alfabeto latino (até 60 caracteres) ou não se identifique, por favor.
reply-to-not-usable = Isto não parece um endereço de e-mail. Confira, por favor (por exemplo, name@example.com), ou pule.
details-not-usable = Este texto é longo demais ou contém um endereço de site. A caixa de e-mail não aceita endereços de site. Escreva um texto mais curto e sem endereços, ou pule, por favor.
since-not-usable = Não reconheci a data. Escolha uma das respostas ou escreva ano-mês-dia, por exemplo 2026-03-15. A data não pode estar no futuro.

## Draft and sending

draft-intro = Este é o seu e-mail: cada frase em português e em inglês. Nada foi enviado ainda. Leia com calma, por favor. Está tudo certo?
ask-change-what = O que você gostaria de mudar?
change-situation = O que aconteceu
change-wish = O que você pede
change-since = Desde quando
change-agency = O órgão
change-contacted-before = Contato anterior
change-details = Texto adicional
change-person-name = Nome
change-reply-to = E-mail para a resposta
change-prefecture = Província
mail-confirmed = Agradecemos. O seu e-mail está a caminho do serviço de consultas do Ministério.
nothing-to-send = Não há nenhum e-mail esperando para ser enviado.
already-sent = Este e-mail já foi enviado. Ele não é enviado duas vezes.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = O número do seu caso é { $number }. O código do seu recibo é { $receipt }. Anote os dois, por favor: com eles você pode perguntar sobre o seu caso mais tarde.
handed-over-open = Passei a sua conversa para uma pessoa. A partir de agora não respondo mais; o que você escrever aqui vai para a equipe. A equipe lê nos dias úteis, das 9:00 às 16:45 (horário do Japão).
# $date: the next working day, a formatted date
handed-over-closed = Passei a sua conversa para uma pessoa. No momento não há ninguém atendendo. A equipe vai ler a partir desta data: { $date }, 9:00 (horário do Japão). A partir de agora não respondo mais; o que você escrever aqui vai para a equipe.
handed-over-meanwhile = Se não puder esperar, telefone para 0570-090110 (dias úteis, das 9:00 às 16:45, em japonês). Se alguém estiver em perigo: 110 (polícia) ou 119 (bombeiros e ambulância).
message-to-staff = A sua mensagem foi acrescentada ao seu caso. A equipe vai ler.
status-none = Não encontrei nenhum caso desta conversa. Se você tem um número de caso e um código de recibo, digite os dois na página “Meu caso”.
# $number: case number; $state: one of the state-... texts
status-case = Caso { $number }: { $state }
state-new = recebido, ainda não lido
state-waiting_for_staff = aguardando a equipe
state-waiting_for_resident = a equipe aguarda a sua resposta
state-answered = respondido
state-closed = encerrado

## Language

# $language: the name of the language
language-switched = Agora estou escrevendo em { $language }.
language-which = Qual idioma você prefere?
language-id-or-ms = Indonésio ou malaio?
language-unsupported = Não sei esse idioma. Escolha um destes idiomas, por favor.
language-changed = Mudei o idioma para { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = O que é este serviço
offer-ask-cost-privacy = Custo e sigilo
offer-ask-contact = Telefone, endereço e horário
offer-ask-english-email = O endereço para e-mails em inglês
offer-ask-counselor = Conselheiros e sessões de consulta
offer-ask-leaflet = O folheto e os idiomas
offer-ask-process = O que acontece depois
offer-ask-case-status = Como está o meu caso
value-date = { $date }
