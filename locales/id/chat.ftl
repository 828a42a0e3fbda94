### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Halo. Di sini Anda bisa menyampaikan masalah, pertanyaan, atau harapan tentang kantor dan layanan pemerintah di Jepang, dalam bahasa Anda sendiri. Saya asisten otomatis. Saya akan meneruskannya ke tempat yang tepat. Layanan ini gratis dan rahasia.
welcome-ask = Apa yang ingin Anda sampaikan? Tulislah dengan kata-kata sendiri, atau pilih dari daftar.
hello-again = Halo. Apa yang bisa saya bantu? Tulislah dengan kata-kata sendiri, atau pilih dari daftar.
thanks-answer = Sama-sama. Kalau masih ada hal lain, silakan tulis saja.
goodbye-answer = Sampai jumpa, jaga diri baik-baik. Anda boleh kembali kapan saja.
what-next = Apa yang ingin Anda lakukan? Tulislah dengan kata-kata sendiri, atau pilih.
cancelled = Sudah saya hentikan. Tidak ada yang dikirim. Apa yang Anda ceritakan tidak dipakai lagi.
nothing-to-cancel = Tidak ada yang perlu dihentikan. Tidak ada apa pun yang terkirim.
restarted = Mari kita mulai lagi dari awal. Apa yang ingin Anda sampaikan?
out-of-scope = Maaf, saya tidak bisa membantu soal itu. Saya ada di sini untuk masalah, pertanyaan, dan harapan tentang kantor dan layanan pemerintah di Jepang.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = Saya mengerti, ini tentang { $topic }.
ask-topic-choice = Apakah ini tentang salah satu hal berikut?
ask-other-words = Saya belum yakin ini tentang apa. Tolong ceritakan dengan kata-kata lain: kantor, surat, atau prosedur apa, dan apa yang terjadi?
ask-topic-list = Silakan pilih, ini tentang apa.
topic-changed = Baik, jadi ini tentang { $topic }.
not-understood = Maaf, saya tidak mengerti.
answer-not-understood = Maaf, saya tidak mengerti jawaban ini. Silakan pilih salah satu jawaban, atau tulis dengan cara lain.
lost-to-person = Saya belum bisa mengetahui ini tentang apa, jadi sebaiknya dibaca oleh petugas.

## Place

ask-prefecture = Di prefektur mana di Jepang kejadiannya, atau di mana Anda tinggal? Tulis namanya, atau pilih dari daftar.
ask-which-place = Ada lebih dari satu tempat dengan nama ini. Prefektur mana yang Anda maksud?
# $prefecture: name of a prefecture
place-noted = Prefektur: { $prefecture }.
place-corrected = Sudah diperbaiki. Prefektur: { $prefecture }.
prefecture-unknown = Saya tidak mengenali nama prefektur itu. Silakan tulis sekali lagi, atau pilih dari daftar.

## Questions before deciding

ask-in-court = Apakah masalah ini sudah ada di pengadilan, atau apakah Anda sudah mengajukan keberatan resmi (審査請求) tentang hal ini?
ask-next-step = Bagaimana Anda ingin melanjutkan?

## Answers on buttons

button-topic-list = Pilih dari daftar
button-about-service = Layanan apa ini?
button-person = Bicara dengan petugas
button-none-of-these = Tidak ada yang cocok
button-other-topic = Bukan, hal lain
button-yes = Ya
button-no = Tidak
button-skip = Lewati
button-cancel = Berhenti
button-step-mail = Tulis e-mail bahasa Inggris bersama (Anda menjawab dalam bahasa Anda)
button-step-centre = Datangi atau telepon pusat konsultasi
button-send = Kirim e-mail ini
button-change = Ubah sesuatu
button-no-danger = Sekarang tidak ada yang dalam bahaya
button-new-matter = Sampaikan masalah lain

## Guided questions for the e-mail

letter-start = Kita akan bersama-sama menulis e-mail dalam bahasa Inggris ke layanan konsultasi Kementerian. Saya akan mengajukan beberapa pertanyaan singkat. Tidak ada yang dikirim sebelum Anda membaca dan menyetujuinya.
ask-situation = Apa yang terjadi? Pilih yang paling sesuai.
ask-wish = Apa yang Anda ingin kantor itu lakukan?
ask-since = Sejak kapan ini terjadi? Pilih, atau tulis tanggalnya (misalnya 2026-03-15).
ask-agency = Ini tentang kantor yang mana? Tulis namanya, atau lewati. Boleh dengan huruf Jepang atau huruf Latin, misalnya: 東京出入国在留管理局 atau Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Apakah Anda sudah pernah membicarakannya dengan kantor itu?
ask-details = Apakah ada hal penting yang ingin ditambahkan? Kalau Anda bisa menulisnya dalam bahasa Inggris, tulisan itu masuk ke e-mail. Kalau dalam bahasa lain, petugas kami menyimpannya bersama kasus Anda, tetapi tidak masuk ke e-mail.
ask-person-name = Nama apa yang akan kita tulis? Tulis dengan huruf Latin, atau tetap tanpa nama.
ask-reply-to = Ke alamat e-mail mana jawabannya dikirim? Tulis alamat Anda, atau lewati. Tanpa alamat, Anda tidak bisa menerima jawaban lewat e-mail.
button-anonymous = Tetap tanpa nama
details-kept = Tulisan Anda disimpan bersama kasus Anda dalam bahasa Anda sendiri. Tulisan itu tidak masuk ke e-mail bahasa Inggris.
agency-not-usable = Ini tidak bisa saya pakai sebagai nama kantor. Silakan tulis namanya saja (paling banyak 80 karakter, tanpa alamat web), atau lewati.
name-not-usable = Nama ini tidak bisa saya pakai di e-mail. Silakan tulis dengan huruf Latin (paling banyak 60 karakter), atau tetap tanpa nama.
reply-to-not-usable = Ini tidak tampak seperti alamat e-mail. Silakan periksa lagi (misalnya name@example.com), atau lewati.
details-not-usable = Tulisan ini terlalu panjang, atau berisi alamat web. Kotak e-mail itu tidak menerima alamat web. Silakan tulis lebih pendek dan tanpa alamat web, atau lewati.
since-not-usable = Saya tidak mengenali tanggal itu. Silakan pilih salah satu jawaban, atau tulis tahun-bulan-hari, misalnya 2026-03-15. Tanggalnya tidak boleh di masa depan.

## Draft and sending

draft-intro = Ini e-mail Anda: setiap kalimat dalam bahasa Anda dan dalam bahasa Inggris. Belum ada yang dikirim. Silakan dibaca. Apakah semuanya sudah benar?
ask-change-what = Apa yang ingin Anda ubah?
change-situation = Apa yang terjadi
change-wish = Apa yang Anda minta
change-since = Sejak kapan
change-agency = Kantor
change-contacted-before = Kontak sebelumnya
change-details = Tulisan tambahan
change-person-name = Nama
change-reply-to = Alamat untuk jawaban
change-prefecture = Prefektur
mail-confirmed = Terima kasih. E-mail Anda sedang dikirim ke layanan konsultasi Kementerian.
nothing-to-send = Tidak ada e-mail yang menunggu dikirim.
already-sent = E-mail ini sudah dikirim. E-mail tidak dikirim dua kali.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Nomor kasus Anda: { $number }. Kode tanda terima Anda: { $receipt }. Tolong catat keduanya, supaya nanti Anda bisa menanyakan kasus Anda.
handed-over-open = Percakapan Anda sudah saya serahkan kepada petugas. Mulai sekarang saya tidak menjawab lagi; apa yang Anda tulis di sini sampai ke petugas. Mereka membacanya pada hari kerja dari 9:00 sampai 16:45 (waktu Jepang).
# $date: the next working day, a formatted date
handed-over-closed = Percakapan Anda sudah saya serahkan kepada petugas. Saat ini tidak ada petugas. Petugas membacanya mulai { $date }, 9:00 (waktu Jepang). Mulai sekarang saya tidak menjawab lagi; apa yang Anda tulis di sini sampai ke petugas.
handed-over-meanwhile = Kalau tidak bisa menunggu, Anda bisa menelepon 0570-090110 (hari kerja 9:00 sampai 16:45, dalam bahasa Jepang). Kalau ada yang dalam bahaya: 110 (polisi) atau 119 (pemadam kebakaran, ambulans).
message-to-staff = Pesan Anda sudah ditambahkan ke kasus Anda. Petugas akan membacanya.
status-none = Saya tidak menemukan kasus dari percakapan ini. Kalau Anda punya nomor kasus dan kode tanda terima, masukkan di halaman “Kasus saya”.
# $number: case number; $state: one of the state-... texts
status-case = Kasus { $number }: { $state }
state-new = sudah diterima, belum dibaca
state-waiting_for_staff = menunggu petugas
state-waiting_for_resident = petugas menunggu jawaban Anda
state-answered = sudah dijawab
state-closed = sudah ditutup

## Language

# $language: the name of the language
language-switched = Sekarang saya menulis dalam bahasa ini: { $language }.
language-which = Anda ingin memakai bahasa apa?
language-id-or-ms = Bahasa Indonesia atau bahasa Melayu?
language-unsupported = Saya tidak menguasai bahasa ini. Silakan pilih salah satu dari bahasa-bahasa berikut.
language-changed = Bahasanya sudah saya ganti menjadi: { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = Layanan apa ini
offer-ask-cost-privacy = Biaya dan kerahasiaan
offer-ask-contact = Telepon, alamat, dan jam buka
offer-ask-english-email = Alamat e-mail bahasa Inggris
offer-ask-counselor = Konselor dan sesi konsultasi
offer-ask-leaflet = Selebaran dan pilihan bahasa
offer-ask-process = Apa yang terjadi setelahnya
offer-ask-case-status = Perkembangan kasus saya
value-date = { $date }
