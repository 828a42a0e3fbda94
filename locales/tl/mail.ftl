### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = Mula sa mensahe ninyo, ito po ang naitala ko:
noted-ask = Tama po ba ito? Ang natitira na lang ang itatanong ko.
button-noted-right = Oo, ituloy
button-noted-wrong = Hindi, baguhin
button-back = Bumalik
# $number: case number, $receipt: secret code
draft-kept = Nakatabi po ang mga sagot ninyo. Kung isasara ninyo ang pahinang ito, makakapagpatuloy kayo sa ibang pagkakataon gamit ang numerong { $number } at receipt code na { $receipt }. Ilista po ang mga ito o kunan ng litrato.
draft-resumed = Itutuloy po natin ito kung saan kayo huminto.
draft-cancelled = Binura ko na po ang draft. Walang naipadala.

## Two further questions
ask-consequence = Ano po ang nangyayari sa inyo dahil dito? Piliin ang pinakamahalaga, o laktawan.
consequence-status_at_risk = Nanganganib ang status of residence ko
consequence-money_trouble = Gipit ako sa pera
consequence-job_at_risk = Baka mawalan ng trabaho, o di makapagtrabaho
consequence-no_treatment = Hindi ako makapagpagamot
consequence-child_affected = Nahihirapan ang anak ko dahil dito
consequence-housing_at_risk = Baka mawalan ako ng tirahan
consequence-safety = Mapanganib ito sa mga tao
consequence-family_apart = Magkakahiwalay ang pamilya ko
consequence-worry = Labis akong nag-aalala
letter-consequence-status_at_risk = Dahil po dito, nanganganib ang aking status of residence.
letter-consequence-money_trouble = Dahil po dito, nahihirapan ako sa pananalapi.
letter-consequence-job_at_risk = Dahil po dito, maaari akong mawalan ng trabaho o hindi ako makapagtrabaho.
letter-consequence-no_treatment = Dahil po dito, hindi ako makatanggap ng medikal na paggamot.
letter-consequence-child_affected = Dahil po dito, nahihirapan ang aking anak.
letter-consequence-housing_at_risk = Dahil po dito, maaari akong mawalan ng tirahan.
letter-consequence-safety = Mapanganib po ito para sa mga tao.
letter-consequence-family_apart = Dahil po dito, magkakahiwalay ang aking pamilya.
letter-consequence-worry = Labis ko po itong ikinababahala.
ask-deadline = May petsa po ba kung kailan ito dapat maayos? Isulat ito (halimbawa 2026-12-20), o piliin na wala.
button-no-deadline = Walang ganoong petsa
# $date: a formatted date
letter-deadline = Kailangan po itong maayos nang hindi lalampas sa { $date }.
deadline-not-usable = Hindi ko po nakilala ang petsa. Pakisulat ang taon-buwan-araw, halimbawa 2026-12-20. Hindi puwede ang petsang lumipas na.
change-consequence = Ang nangyayari sa inyo
change-deadline = Ang petsa

## Checks before sending: what was found, and what to do
check-title = Pakitingnan po muna ito bago ipadala:
check-not_english = Hindi po Ingles ang sarili ninyong teksto, kaya hindi ito kasama sa e-mail. Itinatabi ito ng aming mga kawani kasama ng inyong kaso. Kung kaya ninyo, isulat ito sa Ingles.
check-url = May web address po sa teksto ninyo. Hindi tumatanggap ng web address ang mailbox. Pakilarawan sa salita kung ano ang nakasulat doon.
check-attachment = May binanggit po kayong litrato o file. Hindi maipapadala ang mga file sa mailbox na ito. Pakilarawan sa salita kung ano ang ipinapakita ng mga ito.
check-two_matters = Mukhang higit sa isang usapin po ang isinusulat ninyo. Magpadala po ng isang e-mail para sa bawat usapin.
check-too_long = Masyado pong mahaba ang teksto. Pakisulat lamang ang pinakamahahalaga.
check-number = Hindi po dapat ilagay sa e-mail ang personal na numero (My Number, residence card, bangko o credit card). Ginawa ko na itong hindi mabasa.
check-none = Sumusunod po ang e-mail sa mga patakaran ng mailbox: Ingles lamang, walang web address, walang file, isang usapin.

## Three ways of sending
button-send-here = Ipadala mula rito
button-own-mail = Sa sarili kong e-mail program
own-mail-intro = Buksan po ang inyong e-mail program gamit ang link na ito. Nandoon na ang teksto; pipindutin na lang ninyo ang “send”.
own-mail-link = Buksan ang e-mail program ko
own-mail-short = Masyado pong mahaba ang teksto para sa link na ito. Bubuksan ng link ang isang e-mail na may address at paksa; kopyahin doon ang teksto sa ibaba.
# $address: the ministry's e-mail address
copy-intro = Kopyahin po ang tekstong ito at ipadala sa { $address }, o i-print.
copy-button = Kopyahin ang teksto
copy-done = Nakopya na.
copy-print = I-print
button-sent-myself = Naipadala ko na
sent-myself = Sige po. Naitala ko nang kayo mismo ang nagpadala ng e-mail. Darating ang sagot sa sarili ninyong address.

## Continue with number and receipt
resume-button = Ituloy

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Natanggap po namin ang inyong mensahe (sanggunian { $number })
intake-ack-hello = Salamat po sa inyong mensahe. Natanggap na namin ito at binigyan ng sangguniang numero na { $number }. Pakisulat po ang numerong ito sa paksa kung susulat kayo ulit.
intake-ack-next = Babasahin po ito ng aming mga kawani. Maaari nilang hingan ng paliwanag ang tanggapang may kinalaman, at sasabihin nila sa inyo ang resulta.
intake-ack-files = Nagpadala po kayo ng mga file. Hindi namin mabubuksan ang mga file at hindi namin itinabi ang mga ito. Sa susunod, sumulat po nang walang file.
intake-ack-links = May mga web address po sa mensahe ninyo. Hindi namin binubuksan ang mga ito. Sa susunod, sumulat po nang walang web address.
intake-ack-missing-place = Pakisabi po kung saang prefecture o lungsod ito nangyari.
intake-ack-auto = Awtomatiko pong ipinadala ang sagot na ito.
intake-language-subject = Ang inyong mensahe: gamitin po ang Ingles, ang chat o ang telepono
intake-language-hello = Salamat po sa inyong mensahe. Ingles lamang ang nababasa sa mailbox na ito.
# $link: web address of the chat in the reader's language
intake-language-chat = Sa chat, puwede po kayong sumulat sa sarili ninyong wika, at gagawin nitong e-mail sa Ingles ang mga sagot ninyo: { $link }
# $number: telephone number
intake-language-phone = Puwede rin po kayong tumawag: { $number } (may bayad ang tawag).
# $link: web address of the leaflet
intake-language-leaflet = Kung ano ang ginagawa ng serbisyong ito, sa inyong wika: { $link }
