### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Perundingan pentadbiran: { $topic } ({ $prefecture })
letter-subject-no-place = Perundingan pentadbiran: { $topic }
letter-greeting = Kepada perkhidmatan Perundingan Pentadbiran (Kikumimi),
letter-intro = Saya ingin berunding dengan pihak tuan/puan tentang perkara berikut.
letter-topic = Perkara ini mengenai { $topic }.
letter-place = Prefektur: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = Pejabat yang berkenaan ialah: { $agency }.
letter-agency-unknown = Saya tidak tahu pejabat mana yang bertanggungjawab.

letter-situation-other = Keadaan saya tidak termasuk dalam kategori biasa.

letter-since-days = Perkara ini sudah berlangsung selama beberapa hari.
letter-since-weeks = Perkara ini sudah berlangsung selama beberapa minggu.
letter-since-months = Perkara ini sudah berlangsung selama beberapa bulan.
letter-since-half_year = Perkara ini sudah berlangsung selama lebih daripada setengah tahun.
letter-since-years = Perkara ini sudah berlangsung selama lebih daripada setahun.
letter-since-unknown = Saya tidak tahu dengan tepat bila perkara ini bermula.
# $date: a formatted date
letter-since-date = Perkara ini sudah berlangsung sejak { $date }.

letter-contacted-no = Saya belum bercakap dengan pejabat itu tentang hal ini.
letter-contacted-yes_no_answer = Saya telah menghubungi pejabat itu tentang hal ini tetapi tidak menerima jawapan.
letter-contacted-yes_not_solved = Saya telah menghubungi pejabat itu tentang hal ini, tetapi masalah itu tidak selesai.
letter-contacted-yes_refused = Saya telah menghubungi pejabat itu tentang hal ini, tetapi pejabat itu enggan menguruskannya.

letter-wish-explain = Saya ingin pejabat itu menerangkan sebab atau peraturannya kepada saya.
letter-wish-decide = Saya ingin pejabat itu membuat keputusan atau memberi jawapan dengan segera.
letter-wish-correct = Saya ingin kesilapan itu dibetulkan.
letter-wish-pay = Saya ingin jumlah yang menjadi hak saya dibayar atau dikembalikan.
letter-wish-repair = Saya ingin perkara itu dibaiki atau dijadikan selamat.
letter-wish-improve = Saya ingin sistem atau perkhidmatan itu ditambah baik.
letter-wish-responsible = Saya ingin tahu pejabat mana yang bertanggungjawab.
letter-wish-other = Saya ingin pihak tuan/puan mendengar apa yang hendak saya katakan.

letter-details = Saya menambah perkara berikut dengan kata-kata saya sendiri:
letter-reply = Sila hantar jawapan tuan/puan ke { $address }.
letter-no-reply = Saya tidak memberi alamat untuk jawapan. Saya faham bahawa saya tidak akan menerima jawapan melalui e-mel.
# $language: the name of the resident's language
letter-language = Bahasa saya sendiri: { $language }. Jawapan dalam bahasa Inggeris yang mudah akan membantu saya.
letter-language-en = Sila jawab dalam bahasa Inggeris.
letter-anonymous = Saya memilih untuk tidak memberi nama saya.
letter-closing = Terima kasih atas bantuan tuan/puan.
# $number: case number
letter-reference = Rujukan pengirim: { $number }

## Short names of the topics for the letter
letter-topic-immigration = status kediaman dan prosedur imigresen
letter-topic-resident_registration = pendaftaran penduduk atau My Number
letter-topic-pension = pencen awam
letter-topic-health_insurance = insurans kesihatan awam atau insurans penjagaan jangka panjang
letter-topic-infectious_disease = langkah-langkah terhadap penyakit berjangkit
letter-topic-employment = pentadbiran pekerjaan dan buruh
letter-topic-tax = cukai
letter-topic-welfare_childcare = kebajikan, elaun atau penjagaan kanak-kanak
letter-topic-education = pendidikan
letter-topic-roads_rivers = jalan raya, sungai atau kemudahan awam
letter-topic-driving_transport = lesen memandu, kenderaan atau pengangkutan awam
letter-topic-postal_telecom = perkhidmatan pos, penyiaran atau telekomunikasi
letter-topic-disaster = bantuan bencana
letter-topic-housing_utilities = perumahan awam, bekalan air atau pembetungan
letter-topic-environment = sampah, bunyi bising atau alam sekitar
letter-topic-office_conduct = perlakuan sebuah pejabat awam
letter-topic-private_dispute = pertikaian persendirian
letter-topic-human_rights = hak asasi manusia
letter-topic-crime_police = jenayah, polis atau mahkamah
