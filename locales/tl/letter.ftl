### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Administratibong konsultasyon: { $topic } ({ $prefecture })
letter-subject-no-place = Administratibong konsultasyon: { $topic }
letter-greeting = Sa serbisyo ng Administratibong Konsultasyon (Kikumimi),
letter-intro = Nais ko pong sumangguni sa inyo tungkol sa sumusunod na bagay.
letter-topic = Ang bagay na ito ay tungkol sa { $topic }.
letter-place = Ang prefecture: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = Ang tanggapang may kinalaman ay: { $agency }.
letter-agency-unknown = Hindi ko po alam kung aling tanggapan ang may pananagutan.

letter-situation-other = Hindi po tugma sa mga karaniwang kategorya ang aking sitwasyon.

letter-since-days = Ilang araw na po itong nangyayari.
letter-since-weeks = Ilang linggo na po itong nangyayari.
letter-since-months = Ilang buwan na po itong nangyayari.
letter-since-half_year = Mahigit kalahating taon na po itong nangyayari.
letter-since-years = Mahigit isang taon na po itong nangyayari.
letter-since-unknown = Hindi ko po alam kung kailan talaga ito nagsimula.
# $date: a formatted date
letter-since-date = Nangyayari na po ito mula pa noong { $date }.

letter-contacted-no = Hindi ko pa po nakakausap ang tanggapan tungkol dito.
letter-contacted-yes_no_answer = Nakipag-ugnayan po ako sa tanggapan tungkol dito pero hindi ako nakatanggap ng sagot.
letter-contacted-yes_not_solved = Nakipag-ugnayan po ako sa tanggapan tungkol dito, pero hindi nalutas ang problema.
letter-contacted-yes_refused = Nakipag-ugnayan po ako sa tanggapan tungkol dito, pero tumanggi itong asikasuhin ang bagay na ito.

letter-wish-explain = Nais ko pong ipaliwanag sa akin ng tanggapan ang dahilan o ang patakaran.
letter-wish-decide = Nais ko pong magpasya o sumagot sa madaling panahon ang tanggapan.
letter-wish-correct = Nais ko pong maitama ang pagkakamali.
letter-wish-pay = Nais ko pong mabayaran o maibalik sa akin ang halagang nararapat sa akin.
letter-wish-repair = Nais ko pong ayusin ito o gawing ligtas.
letter-wish-improve = Nais ko pong mapabuti ang sistema o ang serbisyo.
letter-wish-responsible = Nais ko pong malaman kung aling tanggapan ang may pananagutan.
letter-wish-other = Nais ko pong pakinggan ninyo ang aking sasabihin.

letter-details = Idinaragdag ko po ang sumusunod sa sarili kong salita:
letter-reply = Pakipadala po ang inyong sagot sa { $address }.
letter-no-reply = Hindi po ako nagbigay ng address para sa sagot. Naiintindihan kong hindi ako makakatanggap ng sagot sa e-mail.
# $language: the name of the resident's language
letter-language = Ang wika ko po ay { $language }. Makakatulong sa akin ang sagot sa simpleng Ingles.
letter-language-en = Pakisagot po sa Ingles.
letter-anonymous = Mas gusto ko pong hindi ibigay ang aking pangalan.
letter-closing = Salamat po sa inyong tulong.
# $number: case number
letter-reference = Sangguniang numero ng nagpadala: { $number }

## Short names of the topics for the letter
letter-topic-immigration = status of residence at mga proseso sa imigrasyon
letter-topic-resident_registration = pagpaparehistro ng mga residente o My Number
letter-topic-pension = mga pampublikong pensiyon
letter-topic-health_insurance = pampublikong health insurance o long-term care insurance
letter-topic-infectious_disease = mga hakbang laban sa mga nakahahawang sakit
letter-topic-employment = trabaho at pangangasiwa ng gobyerno sa paggawa
letter-topic-tax = mga buwis
letter-topic-welfare_childcare = welfare, mga allowance o pag-aalaga ng bata
letter-topic-education = edukasyon
letter-topic-roads_rivers = mga kalsada, ilog o pampublikong pasilidad
letter-topic-driving_transport = mga driver's license, sasakyan o pampublikong transportasyon
letter-topic-postal_telecom = mga serbisyo ng koreo, broadcasting o telekomunikasyon
letter-topic-disaster = tulong sa mga nasalanta
letter-topic-housing_utilities = pampublikong pabahay, suplay ng tubig o alkantarilya
letter-topic-environment = basura, ingay o kapaligiran
letter-topic-office_conduct = pakikitungo ng isang pampublikong tanggapan
letter-topic-private_dispute = pribadong alitan
letter-topic-human_rights = karapatang pantao
letter-topic-crime_police = krimen, pulis o mga korte
