### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Selamat datang. Di sini anda boleh menceritakan masalah, soalan atau harapan anda tentang pejabat kerajaan dan perkhidmatan awam di Jepun, dalam bahasa anda sendiri. Saya pembantu automatik. Saya akan membawanya ke tempat yang betul. Percuma dan sulit.
welcome-ask = Ini mengenai apa? Tulis dengan kata-kata anda sendiri, atau pilih daripada senarai.
hello-again = Salam sejahtera. Apa yang boleh saya bantu? Tulis dengan kata-kata anda sendiri, atau pilih daripada senarai.
thanks-answer = Sama-sama. Kalau ada apa-apa lagi, tulis sahaja.
goodbye-answer = Jumpa lagi, jaga diri. Anda boleh kembali ke sini pada bila-bila masa.
what-next = Apa yang anda mahu buat sekarang? Tulis dengan kata-kata anda sendiri, atau pilih.
cancelled = Saya sudah berhenti. Tiada apa-apa yang dihantar. Apa yang anda ceritakan tidak akan digunakan lagi.
nothing-to-cancel = Tiada apa-apa yang perlu dihentikan. Belum ada apa-apa yang dihantar.
restarted = Mari kita mula semula. Ini mengenai apa?
out-of-scope = Maaf, saya tidak dapat membantu dalam hal itu. Saya di sini untuk masalah, soalan dan harapan tentang pejabat kerajaan dan perkhidmatan awam di Jepun.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Saya faham: ini mengenai { $topic }.
ask-topic-choice = Adakah ini mengenai salah satu yang berikut?
ask-other-words = Saya kurang pasti ini mengenai apa. Sila ceritakan dengan kata-kata lain: pejabat, surat atau prosedur yang mana, dan apa yang berlaku?
ask-topic-list = Sila pilih perkara yang berkenaan.
topic-changed = Baiklah, jadi ini mengenai { $topic }.
not-understood = Maaf, saya tidak faham.
answer-not-understood = Maaf, saya tidak faham jawapan ini. Sila pilih salah satu jawapan, atau tulis dengan cara lain.
lost-to-person = Saya tidak dapat memastikan ini mengenai apa, jadi lebih baik seorang kakitangan membacanya.

## Place

ask-prefecture = Di prefektur mana di Jepun perkara ini berlaku, atau di mana anda tinggal? Tulis namanya, atau pilih daripada senarai.
ask-which-place = Ada lebih daripada satu tempat dengan nama ini. Prefektur mana yang anda maksudkan?
# $prefecture: name of a prefecture
place-noted = Prefektur: { $prefecture }.
place-corrected = Sudah dibetulkan. Prefektur: { $prefecture }.
prefecture-unknown = Saya tidak mengenali prefektur itu. Sila tulis sekali lagi, atau pilih daripada senarai.

## Questions before deciding

ask-in-court = Adakah perkara ini sudah dibawa ke mahkamah, atau adakah anda sudah membuat rayuan rasmi (審査請求) mengenainya?
ask-next-step = Bagaimana anda mahu teruskan?

## Answers on buttons

button-topic-list = Pilih daripada senarai
button-about-service = Apakah perkhidmatan ini?
button-person = Bercakap dengan kakitangan
button-none-of-these = Tiada satu pun
button-other-topic = Bukan, perkara lain
button-yes = Ya
button-no = Tidak
button-skip = Langkau
button-cancel = Berhenti
button-step-mail = Tulis e-mel bahasa Inggeris bersama-sama (anda jawab dalam bahasa anda)
button-step-centre = Lawati atau telefon pusat perundingan
button-send = Hantar e-mel ini
button-change = Ubah sesuatu
button-no-danger = Tiada sesiapa dalam bahaya sekarang
button-new-matter = Ceritakan perkara lain

## Guided questions for the e-mail

letter-start = Kita akan menulis e-mel dalam bahasa Inggeris kepada perkhidmatan perundingan Kementerian bersama-sama. Saya akan tanya beberapa soalan pendek. Tiada apa-apa yang dihantar sebelum anda membacanya dan bersetuju.
ask-situation = Apa yang berlaku? Pilih yang paling sesuai.
ask-wish = Apa yang anda mahu pejabat itu buat?
ask-since = Sejak bila perkara ini berlaku? Pilih, atau tulis tarikh (contohnya 2026-03-15).
ask-agency = Ini mengenai pejabat yang mana? Tulis namanya, atau langkau. Guna tulisan Jepun atau Rumi, contohnya: 東京出入国在留管理局 atau Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Adakah anda sudah bercakap dengan pejabat itu tentang hal ini?
ask-details = Ada apa-apa yang penting untuk ditambah? Kalau anda boleh menulisnya dalam bahasa Inggeris, ia akan dimasukkan ke dalam e-mel. Kalau dalam bahasa lain, kakitangan kami menyimpannya bersama kes anda, tetapi ia tidak dimasukkan ke dalam e-mel.
ask-person-name = Nama apa yang patut ditulis? Tulis dalam huruf Rumi, atau pilih tanpa nama.
ask-reply-to = Ke alamat e-mel mana jawapan patut dihantar? Tulis alamat anda, atau langkau. Tanpa alamat, anda tidak akan mendapat jawapan melalui e-mel.
button-anonymous = Tanpa nama
details-kept = Teks anda disimpan bersama kes anda dalam bahasa anda sendiri. Ia tidak dimasukkan ke dalam e-mel bahasa Inggeris.
agency-not-usable = Saya tidak dapat menggunakan ini sebagai nama pejabat. Sila tulis namanya sahaja (paling banyak 80 aksara, tanpa alamat web), atau langkau.
name-not-usable = Saya tidak dapat menggunakan nama ini dalam e-mel. Sila tulis dalam huruf Rumi (paling banyak 60 aksara), atau pilih tanpa nama.
reply-to-not-usable = Ini tidak kelihatan seperti alamat e-mel. Sila semak (contohnya name@example.com), atau langkau.
details-not-usable = Teks ini terlalu panjang, atau mengandungi alamat web. Peti mel itu tidak menerima alamat web. Sila tulis dengan lebih pendek dan tanpa alamat web, atau langkau.
since-not-usable = Saya tidak mengenali tarikh itu. Sila pilih salah satu jawapan, atau tulis tahun-bulan-hari, contohnya 2026-03-15. Tarikh itu tidak boleh pada masa hadapan.

## Draft and sending

draft-intro = Inilah e-mel anda: setiap ayat dalam bahasa anda dan dalam bahasa Inggeris. Belum ada apa-apa yang dihantar. Sila baca. Adakah semuanya betul?
ask-change-what = Apa yang anda mahu ubah?
change-situation = Apa yang berlaku
change-wish = Apa yang anda minta
change-since = Sejak bila
change-agency = Pejabat
change-contacted-before = Hubungan sebelum ini
change-details = Teks tambahan
change-person-name = Nama
change-reply-to = Alamat untuk jawapan
change-prefecture = Prefektur
mail-confirmed = Terima kasih. E-mel anda sedang dihantar kepada perkhidmatan perundingan Kementerian.
nothing-to-send = Tiada e-mel yang menunggu untuk dihantar.
already-sent = E-mel ini sudah dihantar. Ia tidak dihantar dua kali.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Nombor kes anda ialah { $number }. Kod resit anda ialah { $receipt }. Sila catat kedua-duanya: dengan nombor dan kod ini anda boleh bertanya tentang kes anda nanti.
handed-over-open = Saya telah menyerahkan perbualan anda kepada seorang kakitangan. Mulai sekarang saya tidak menjawab lagi; apa yang anda tulis di sini akan sampai kepada kakitangan. Mereka membacanya pada hari bekerja dari 9:00 hingga 16:45 (waktu Jepun).
# $date: the next working day, a formatted date
handed-over-closed = Saya telah menyerahkan perbualan anda kepada kakitangan. Buat masa ini tiada sesiapa bertugas. Kakitangan akan membacanya mulai { $date }, 9:00 (waktu Jepun). Mulai sekarang saya tidak menjawab lagi; apa yang anda tulis di sini akan sampai kepada kakitangan.
handed-over-meanwhile = Kalau tidak boleh tunggu, anda boleh menelefon 0570-090110 (hari bekerja 9:00 hingga 16:45, dalam bahasa Jepun). Kalau ada orang dalam bahaya: 110 (polis) atau 119 (bomba, ambulans).
message-to-staff = Mesej anda telah ditambah pada kes anda. Kakitangan akan membacanya.
status-none = Saya tidak menemui sebarang kes daripada perbualan ini. Kalau anda ada nombor kes dan kod resit, masukkan kedua-duanya di halaman “Kes saya”.
# $number: case number; $state: one of the state-... texts
status-case = Kes { $number }: { $state }
state-new = sudah diterima, belum dibaca
state-waiting_for_staff = menunggu kakitangan
state-waiting_for_resident = kakitangan sedang menunggu jawapan anda
state-answered = sudah dijawab
state-closed = sudah ditutup

## Language

# $language: the name of the language
language-switched = Sekarang saya menulis dalam bahasa ini: { $language }.
language-which = Bahasa apa yang anda mahu?
language-id-or-ms = Bahasa Indonesia atau bahasa Melayu?
language-unsupported = Saya tidak tahu bahasa ini. Sila pilih salah satu bahasa berikut.
language-changed = Bahasa sudah saya tukar kepada: { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Apakah perkhidmatan ini
offer-ask-cost-privacy = Bayaran dan kerahsiaan
offer-ask-contact = Telefon, alamat dan waktu buka
offer-ask-english-email = Alamat e-mel bahasa Inggeris
offer-ask-counselor = Kaunselor dan sesi perundingan
offer-ask-leaflet = Risalah dan bahasa yang ada
offer-ask-process = Apa yang berlaku selepas itu
offer-ask-case-status = Keadaan kes saya
value-date = { $date }
