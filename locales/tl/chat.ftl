### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Magandang araw po. Dito po ninyo masasabi, sa sarili ninyong wika, ang inyong problema, tanong o hiling tungkol sa mga tanggapan ng gobyerno at mga serbisyong pampubliko sa Japan. Isa po akong awtomatikong assistant. Ihahatid ko po ito sa tamang lugar. Libre at kumpidensiyal po ito.
welcome-ask = Tungkol saan po ito? Isulat sa sarili ninyong salita, o pumili sa listahan.
hello-again = Magandang araw po. Ano po ang maitutulong ko? Isulat sa sarili ninyong salita, o pumili sa listahan.
thanks-answer = Walang anuman po. Kung mayroon pa kayong ibang kailangan, sumulat lang po.
goodbye-answer = Paalam po, at mag-ingat kayo. Puwede po kayong bumalik dito anumang oras.
what-next = Ano po ang gusto ninyong gawin? Isulat sa sarili ninyong salita, o pumili.
cancelled = Itinigil ko na po. Walang naipadala. Hindi na gagamitin ang mga sinabi ninyo.
nothing-to-cancel = Wala pong kailangang itigil ngayon. Walang naipadala.
restarted = Magsimula po tayong muli. Tungkol saan po ito?
out-of-scope = Hindi ko po kayo matutulungan diyan. Narito po ako para sa mga problema, tanong at hiling tungkol sa mga tanggapan ng gobyerno at mga serbisyong pampubliko sa Japan.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Naiintindihan ko po: tungkol ito sa { $topic }.
ask-topic-choice = Tungkol po ba ito sa isa sa mga ito?
ask-other-words = Hindi ko po tiyak kung tungkol saan ito. Pakisabi po sa ibang salita: anong tanggapan, sulat o proseso ito, at ano ang nangyari?
ask-topic-list = Pakipili po kung tungkol saan ito.
topic-changed = Sige po, tungkol pala ito sa { $topic }.
not-understood = Pasensiya na po, hindi ko naintindihan iyon.
answer-not-understood = Pasensiya na po, hindi ko naintindihan ang sagot na ito. Pumili po ng isa sa mga sagot, o isulat ito sa ibang paraan.
lost-to-person = Hindi ko po malaman kung tungkol saan ito, kaya mas mabuting isang tao ang bumasa nito.

## Place

ask-prefecture = Saang prefecture po ng Japan ito nangyari, o saan kayo nakatira? Isulat ang pangalan, o pumili sa listahan.
ask-which-place = May higit sa isang lugar na ganito ang pangalan. Aling prefecture po ang ibig ninyong sabihin?
# $prefecture: name of a prefecture
place-noted = Ang prefecture po: { $prefecture }.
place-corrected = Naitama na po. Ang prefecture: { $prefecture }.
prefecture-unknown = Hindi ko po nakilala ang prefecture. Pakisulat po ulit, o pumili sa listahan.

## Questions before deciding

ask-in-court = Nasa korte na po ba ang bagay na ito, o naghain na ba kayo ng pormal na apela (審査請求) tungkol dito?
ask-next-step = Paano po ninyo gustong magpatuloy?

## Answers on buttons

button-topic-list = Pumili sa listahan
button-about-service = Ano ang serbisyong ito?
button-person = Makipag-usap sa tao
button-none-of-these = Wala sa mga ito
button-other-topic = Hindi, iba po
button-yes = Oo
button-no = Hindi
button-skip = Laktawan
button-cancel = Itigil
button-step-mail = Sumulat tayo ng e-mail sa Ingles (sagot sa wika ninyo)
button-step-centre = Pumunta o tumawag sa sentro ng konsultasyon
button-send = Ipadala ang e-mail na ito
button-change = May babaguhin
button-no-danger = Walang nasa panganib ngayon
button-new-matter = Magsabi ng ibang usapin

## Guided questions for the e-mail

letter-start = Magkasama po tayong susulat ng e-mail sa Ingles para sa serbisyong konsultasyon ng Ministri. Magtatanong ako ng ilang maiikling tanong. Walang ipapadala hangga't hindi ninyo nababasa at sinasang-ayunan.
ask-situation = Ano po ang nangyari? Piliin ang pinakaangkop.
ask-wish = Ano po ang gusto ninyong gawin ng tanggapan?
ask-since = Kailan pa po ito nangyayari? Pumili, o isulat ang petsa (halimbawa 2026-03-15).
ask-agency = Aling tanggapan po ito? Isulat ang pangalan, o laktawan. Sa letrang Hapon o Romano, halimbawa: 東京出入国在留管理局 o Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Nakausap na po ba ninyo ang tanggapang iyon tungkol dito?
ask-details = May mahalaga pa po bang idadagdag? Kung maisusulat ninyo ito sa Ingles, isasama ito sa e-mail. Kung sa ibang wika, itatabi ito ng aming mga kawani kasama ng inyong kaso, pero hindi ito isasama sa e-mail.
ask-person-name = Anong pangalan po ang ilalagay natin? Isulat ito sa letrang Romano, o huwag ilagay ang pangalan.
ask-reply-to = Saang e-mail address po ipapadala ang sagot? Isulat ang inyong address, o laktawan. Kung walang address, hindi kayo makakatanggap ng sagot sa e-mail.
button-anonymous = Huwag ilagay ang pangalan
details-kept = Itatabi po ang inyong isinulat kasama ng inyong kaso, sa sarili ninyong wika. Hindi ito isasama sa e-mail na Ingles.
agency-not-usable = Hindi ko po ito magagamit na pangalan ng tanggapan. Pakisulat ang pangalan lamang (hanggang 80 letra, walang web address), o laktawan.
name-not-usable = Hindi ko po magagamit ang pangalang ito sa e-mail. Pakisulat sa letrang Romano (hanggang 60 letra), o huwag ilagay ang pangalan.
reply-to-not-usable = Mukhang hindi po ito e-mail address. Pakitingnan po ulit (halimbawa name@example.com), o laktawan.
details-not-usable = Masyado pong mahaba ang isinulat ninyo, o may web address ito. Hindi tumatanggap ng web address ang mailbox. Pakiiklian po at alisin ang web address, o laktawan.
since-not-usable = Hindi ko po nakilala ang petsa. Pumili ng isa sa mga sagot, o isulat ang taon-buwan-araw, halimbawa 2026-03-15. Hindi puwede ang petsang darating pa lang.

## Draft and sending

draft-intro = Ito po ang inyong e-mail: ang bawat pangungusap ay nasa wika ninyo at sa Ingles. Wala pang naipapadala. Pakibasa po. Tama po ba ang lahat?
ask-change-what = Alin po ang gusto ninyong baguhin?
change-situation = Ang nangyari
change-wish = Ang hinihiling ninyo
change-since = Kailan nagsimula
change-agency = Ang tanggapan
change-contacted-before = Naunang pakikipag-ugnayan
change-details = Idinagdag na teksto
change-person-name = Pangalan
change-reply-to = Address para sa sagot
change-prefecture = Ang prefecture
mail-confirmed = Salamat po. Papunta na ang inyong e-mail sa serbisyong konsultasyon ng Ministri.
nothing-to-send = Wala pong e-mail na naghihintay na ipadala.
already-sent = Naipadala na po ang e-mail na ito. Hindi ito ipapadala nang dalawang beses.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Ang numero po ng inyong kaso ay { $number }. Ang inyong receipt code ay { $receipt }. Pakilista po ang dalawang ito: gamit ang mga ito, makakapagtanong kayo tungkol sa inyong kaso sa ibang pagkakataon.
handed-over-open = Ipinasa ko na po sa isang tao ang ating usapan. Mula ngayon ay tatahimik na ako; ang isusulat ninyo rito ay mapupunta sa mga kawani. Binabasa nila ito tuwing araw ng trabaho, 9:00 hanggang 16:45 (oras ng Japan).
# $date: the next working day, a formatted date
handed-over-closed = Ipinasa ko na po sa isang tao ang ating usapan. Walang tao roon sa ngayon. Babasahin ito ng mga kawani simula { $date }, 9:00 (oras ng Japan). Mula ngayon ay tatahimik na ako; ang isusulat ninyo rito ay mapupunta sa mga kawani.
handed-over-meanwhile = Kung hindi ito makapaghihintay, puwede po kayong tumawag sa 0570-090110 (araw ng trabaho, 9:00 hanggang 16:45, sa Nihongo). Kung may nasa panganib: 110 (pulis) o 119 (bumbero, ambulansiya).
message-to-staff = Naidagdag na po ang mensahe ninyo sa inyong kaso. Babasahin ito ng mga kawani.
status-none = Wala po akong alam na kaso mula sa usapang ito. Kung mayroon kayong numero ng kaso at receipt code, ilagay ang mga ito sa pahinang “Ang kaso ko”.
# $number: case number; $state: one of the state-... texts
status-case = Kaso { $number }: { $state }
state-new = natanggap na, hindi pa nababasa
state-waiting_for_staff = naghihintay sa mga kawani
state-waiting_for_resident = naghihintay ang mga kawani sa inyong sagot
state-answered = nasagot na
state-closed = sarado na

## Language

# $language: the name of the language
language-switched = Sumusulat na po ako ngayon sa { $language }.
language-which = Anong wika po ang gusto ninyo?
language-id-or-ms = Indonesian po ba o Malay?
language-unsupported = Hindi ko po alam ang wikang ito. Pumili po ng isa sa mga wikang ito.
language-changed = Pinalitan ko na po ang wika: { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Ano ang serbisyong ito
offer-ask-cost-privacy = Kung may bayad at pagiging kumpidensiyal
offer-ask-contact = Telepono, address at oras ng pagbubukas
offer-ask-english-email = E-mail address para sa Ingles
offer-ask-counselor = Mga tagapayo at araw ng konsultasyon
offer-ask-leaflet = Ang polyeto at ang mga wika
offer-ask-process = Ano ang susunod na mangyayari
offer-ask-case-status = Kalagayan ng aking kaso
value-date = { $date }
