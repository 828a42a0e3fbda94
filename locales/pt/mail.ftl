### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = Da sua mensagem, anotei:
noted-ask = Está certo? Vou perguntar só o que falta.
button-noted-right = Sim, continuar
button-noted-wrong = Não, corrigir
button-back = Voltar
# $number: case number, $receipt: secret code
draft-kept = As suas respostas estão guardadas. Se fechar esta página, você pode continuar depois com o número { $number } e o código do recibo { $receipt }. Anote os dois ou tire uma foto, por favor.
draft-resumed = Vamos continuar de onde você parou.
draft-cancelled = Descartei o rascunho. Nada foi enviado.

## Two further questions
ask-consequence = O que acontece com você por causa disso? Escolha o mais importante ou pule.
consequence-status_at_risk = Meu status de residência está em risco
consequence-money_trouble = Estou com problemas de dinheiro
consequence-job_at_risk = Posso perder o emprego ou não posso trabalhar
consequence-no_treatment = Não consigo tratamento médico
consequence-child_affected = Meu filho ou minha filha sofre com isso
consequence-housing_at_risk = Posso perder a minha moradia
consequence-safety = É perigoso para as pessoas
consequence-family_apart = Minha família está separada
consequence-worry = Isso me preocupa muito
letter-consequence-status_at_risk = Por causa disso, o meu status de residência está em risco.
letter-consequence-money_trouble = Por causa disso, estou em dificuldades financeiras.
letter-consequence-job_at_risk = Por causa disso, posso perder o meu emprego ou não posso trabalhar.
letter-consequence-no_treatment = Por causa disso, não consigo receber tratamento médico.
letter-consequence-child_affected = Por causa disso, meu filho ou minha filha está sofrendo.
letter-consequence-housing_at_risk = Por causa disso, posso perder a minha moradia.
letter-consequence-safety = Isso é perigoso para as pessoas.
letter-consequence-family_apart = Por causa disso, a minha família está separada.
letter-consequence-worry = Isso me preocupa muito.
ask-deadline = Há uma data até a qual isso precisa estar resolvido? Escreva a data (por exemplo, 2026-12-20) ou escolha que não há.
button-no-deadline = Não há data
# $date: a formatted date
letter-deadline = Isso precisa estar resolvido até { $date }.
deadline-not-usable = Não reconheci a data. Escreva ano-mês-dia, por favor, por exemplo 2026-12-20. A data não pode estar no passado.
change-consequence = O que acontece com você
change-deadline = A data

## Checks before sending: what was found, and what to do
check-title = Antes de enviar, veja isto, por favor:
check-not_english = O seu texto não está em inglês, por isso não entra no e-mail. Nossa equipe guarda o texto com o seu caso. Se puder, escreva em inglês.
check-url = Há um endereço de site no seu texto. A caixa de e-mail não aceita endereços de site. Descreva com palavras o que está lá, por favor.
check-attachment = Você menciona uma foto ou um arquivo. Não é possível enviar arquivos para esta caixa de e-mail. Descreva com palavras o que eles mostram, por favor.
check-two_matters = Parece que você escreve sobre mais de um assunto. Envie um e-mail para cada assunto, por favor.
check-too_long = O texto é longo demais. Fique só com o mais importante, por favor.
check-number = Um número pessoal (My Number, cartão de residência, conta bancária ou cartão de crédito) não deve ir em um e-mail. Deixei o número ilegível.
check-none = O e-mail segue as regras da caixa de e-mail: só inglês, sem endereços de site, sem arquivos, um assunto.

## Three ways of sending
button-send-here = Enviar daqui
button-own-mail = Com o meu programa de e-mail
own-mail-intro = Abra o seu programa de e-mail com este link. O texto já está nele; você só precisa apertar “enviar”.
own-mail-link = Abrir o meu programa de e-mail
own-mail-short = O texto é longo demais para este link. O link abre um e-mail com o endereço e o assunto; copie o texto abaixo para ele.
# $address: the ministry's e-mail address
copy-intro = Copie este texto e envie para { $address }, ou imprima.
copy-button = Copiar o texto
copy-done = Copiado.
copy-print = Imprimir
button-sent-myself = Já enviei
sent-myself = Certo. Anotei que o e-mail foi enviado por você. A resposta vai chegar ao seu próprio endereço.

## Continue with number and receipt
resume-button = Continuar

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Recebemos a sua mensagem (referência { $number })
intake-ack-hello = Agradecemos a sua mensagem. Ela foi recebida e tem o número de referência { $number }. Se escrever de novo, coloque este número no assunto, por favor.
intake-ack-next = Nossa equipe vai ler a mensagem, pode pedir explicações ao órgão em questão e vai informar o resultado a você.
intake-ack-files = Você enviou arquivos. Não podemos abrir arquivos e não os guardamos. Da próxima vez, escreva sem arquivos, por favor.
intake-ack-links = A sua mensagem contém endereços de site. Não abrimos esses endereços. Da próxima vez, escreva sem eles, por favor.
intake-ack-missing-place = Por favor, informe em qual província ou cidade isso aconteceu.
intake-ack-auto = Esta resposta foi enviada automaticamente.
intake-language-subject = A sua mensagem: use o inglês, o chat ou o telefone, por favor
intake-language-hello = Agradecemos a sua mensagem. Nesta caixa de e-mail só podemos ler inglês.
# $link: web address of the chat in the reader's language
intake-language-chat = No chat, você pode escrever no seu idioma, e ele faz um e-mail em inglês com as suas respostas: { $link }
# $number: telephone number
intake-language-phone = Você também pode telefonar: { $number } (a ligação é paga).
# $link: web address of the leaflet
intake-language-leaflet = O que este serviço faz, no seu idioma: { $link }
