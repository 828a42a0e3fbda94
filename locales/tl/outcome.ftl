### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Maaaring may nasa panganib ngayon. Pinakamabilis po ang tulong kung tatawag sa telepono.
reason-R20-person-asked = Humiling po kayo ng taong makakausap.
reason-R21-unclear = Hindi ko po malaman kung tungkol saan ito, kaya isang tao ang babasa.
reason-R30-in-court = Nasa korte na po ang bagay na ito o nasa pormal na apela. Hindi ito mahahawakan ng administratibong konsultasyon; makakatulong ang payong legal.
reason-R31-private = Alitan po ito sa pagitan ng mga pribadong tao o kompanya. Hindi ito mapapagpasyahan ng administratibong konsultasyon; makakatulong ang mga sumusunod.
reason-R32-human_rights = Tungkol po ito sa inyong mga karapatan bilang tao. May espesyal na serbisyo para rito, sa ilang wika.
reason-R33-police = Para po ito sa pulis o sa payong legal. Hindi ito mapapagpasyahan ng administratibong konsultasyon.
reason-R40-disaster = May espesyal po na konsultasyon para sa mga nasalanta ng sakuna sa { $prefecture }.
reason-R41-infectious = May espesyal po na counter para sa mga nakahahawang sakit sa { $prefecture }.
reason-R50-english = Marunong po kayo ng Ingles, kaya makakasulat kayo nang direkta sa serbisyong konsultasyon ng Ministri.
reason-R60-chose-mail = Pinili po ninyo ang e-mail sa Ingles. Binabasa ito ng serbisyong konsultasyon ng Ministri.
reason-R61-chose-centre = Pinili po ninyo ang sentro ng konsultasyon. Ito ang humahawak sa { $prefecture }.
reason-R62-choose = Mahahawakan po ng serbisyong konsultasyon ang bagay na ito.
reason-R70-municipal = Ang inyong lungsod o bayan po ang may pananagutan dito. Ipapasa ito ng sentro ng konsultasyon o sasabihin sa inyo ang tamang counter.
changed-in_court = Kung wala sanang kaso sa korte o pormal na apela, mahahawakan ito ng serbisyong konsultasyon.
changed-topic = Kung tungkol sana ito sa tanggapan ng gobyerno at hindi sa mga pribadong tao, mahahawakan ito ng serbisyong konsultasyon.
changed-english_ok = Sa pamamagitan ng e-mail sa Ingles, makakasulat po kayo sa Ministri nang hindi tumatawag.
changed-next_step = Puwede pa rin po ninyong piliin ang kabilang paraan.
changed-none = Wala na pong ibang makapagbabago nito.
why-here = Bakit dito
what-would-change = Ano ang makapagbabago nito

## Centre card
card-centre-title = Sentro ng konsultasyon para sa { $prefecture }
card-name = Pangalan
card-address = Address
card-telephone = Telepono
card-telephone-national = Telepono (buong Japan)
card-charge = May bayad po ang tawag; hindi ito sakop ng mga planong walang limitasyon ang tawag; hindi ito gumagana sa ilang IP phone.
card-hours = Oras
card-hours-national = Araw ng trabaho, 9:00 hanggang 16:45 (oras ng Japan). Sarado tuwing Sabado, Linggo, piyesta opisyal at mula Disyembre 29 hanggang Enero 3.
card-open-now = Bukas ngayon
# $when: day and time, already formatted
card-opens-next = Sarado ngayon. Magbubukas ulit: { $when } (oras ng Japan)
card-contact-only-national = Wala po kaming kumpirmadong direktang numero ng sentrong ito. Ikokonekta kayo ng numero para sa buong Japan.
card-say-title = Ano ang sasabihin sa Nihongo
card-say-counselling = Gusto ko po sanang humingi ng administratibong konsultasyon.
card-say-topic = Ito po ang gusto kong pag-usapan: { $topic }.
card-say-language = Hindi po ako gaanong marunong mag-Nihongo. Mayroon po bang tagasalin sa { $language }?
card-say-slowly = Pakibagalan po ang pagsasalita, at sa madaling Nihongo po sana.
card-several-centres = May ilang sentro po sa prefecture na ito. Ikokonekta kayo sa tamang sentro ng numero para sa buong Japan.

## Referral card
card-referral-title = Sino ang makakatulong sa inyo
card-languages = Mga wika
card-in-your-language = Nagsasalita po sila ng inyong wika.
card-not-in-your-language = Wala po sa listahan nila ang inyong wika. Humingi ng tagasalin, o magpasama sa kaibigan sa pagtawag.
card-free-call = Libre po ang tawag.
card-charged-call = May bayad po ang tawag.
card-website = Website
card-around-clock = 24 na oras, araw-araw
card-hours-range = { $days } { $from } hanggang { $to } (oras ng Japan)
card-hours-ask = Oras ng pagbubukas: pakitanong po sa telepono.
referral-houterasu-multilingual = Impormasyong legal para sa mga dayuhan (Japan Legal Support Center o Hou-terasu, 法テラス)
referral-moj-human-rights-foreign-language = Konsultasyon sa karapatang pantao sa mga wikang banyaga (Ministri ng Hustisya, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Karahasan ng asawa o karelasyon: DV hotline plus (DV相談プラス)
referral-child-abuse-189 = Karahasan sa mga bata: numero 189 (児童相談所)
referral-onestop = Sentro ng konsultasyon para sa mga dayuhang residente, { $prefecture }
referral-police-110 = Pulis (110)

## Emergency
emergency-title = Kung may nasa panganib, tumawag na po ngayon. Libre ang tawag, pati sa cellphone.
emergency-police = Pulis: 110 (krimen, pananakit, aksidente sa kalsada)
emergency-fire = Bumbero at ambulansiya: 119 (sunog, sugat, biglaang sakit)
emergency-sea = Coast guard: 118 (aksidente sa dagat)
emergency-say-title = Sabihin ito sa Nihongo
emergency-say-help = Tulungan po ninyo ako!
emergency-say-fire = May sunog po.
emergency-say-ambulance = Magpadala po kayo ng ambulansiya.
emergency-say-police = Magpadala po kayo ng pulis.
emergency-say-place = Ang lugar po ay … (sabihin ang tirahan, istasyon o isang malaking gusali).
emergency-say-no-japanese = Hindi po ako marunong mag-Nihongo. Sa { $language } po sana.
emergency-interpreter = Madalas ay puwedeng sumali sa tawag ang isang tagasalin. Kung hindi kayo makapagsalita, huwag ibaba ang telepono.
emergency-after = Hindi po binabasa ang chat na ito kapag may emerhensiya. Kapag ligtas na kayo, puwede kayong magpatuloy rito.
