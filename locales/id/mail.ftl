### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = Dari pesan Anda, saya mencatat ini:
noted-ask = Apakah ini benar? Saya hanya akan menanyakan sisanya.
button-noted-right = Ya, lanjutkan
button-noted-wrong = Tidak, ubah
button-back = Kembali
# $number: case number, $receipt: secret code
draft-kept = Jawaban Anda disimpan. Kalau Anda menutup halaman ini, Anda bisa melanjutkan nanti dengan nomor { $number } dan kode tanda terima { $receipt }. Tolong catat keduanya atau ambil fotonya.
draft-resumed = Kita lanjutkan dari tempat Anda berhenti.
draft-cancelled = Konsepnya sudah saya buang. Tidak ada yang dikirim.

## Two further questions
ask-consequence = Apa akibatnya bagi Anda? Pilih yang paling penting, atau lewati.
consequence-status_at_risk = Status izin tinggal saya terancam
consequence-money_trouble = Saya kesulitan uang
consequence-job_at_risk = Bisa kehilangan kerja, atau tidak bisa kerja
consequence-no_treatment = Saya tidak bisa berobat
consequence-child_affected = Anak saya menderita karenanya
consequence-housing_at_risk = Saya bisa kehilangan tempat tinggal
consequence-safety = Ini membahayakan orang
consequence-family_apart = Keluarga saya terpisah
consequence-worry = Saya sangat cemas
letter-consequence-status_at_risk = Karena hal ini, status izin tinggal saya terancam.
letter-consequence-money_trouble = Karena hal ini, saya mengalami kesulitan keuangan.
letter-consequence-job_at_risk = Karena hal ini, saya mungkin kehilangan pekerjaan atau tidak bisa bekerja.
letter-consequence-no_treatment = Karena hal ini, saya tidak bisa mendapat perawatan medis.
letter-consequence-child_affected = Karena hal ini, anak saya menderita.
letter-consequence-housing_at_risk = Karena hal ini, saya mungkin kehilangan tempat tinggal.
letter-consequence-safety = Hal ini membahayakan orang.
letter-consequence-family_apart = Karena hal ini, keluarga saya terpisah.
letter-consequence-worry = Hal ini membuat saya sangat cemas.
ask-deadline = Apakah hal ini harus selesai paling lambat pada tanggal tertentu? Tulis tanggalnya (misalnya 2026-12-20), atau pilih “Tidak ada batas tanggal”.
button-no-deadline = Tidak ada batas tanggal
# $date: a formatted date
letter-deadline = Hal ini harus selesai paling lambat { $date }.
deadline-not-usable = Saya tidak mengenali tanggal itu. Silakan tulis tahun-bulan-hari, misalnya 2026-12-20. Tanggalnya tidak boleh di masa lalu.
change-consequence = Akibatnya bagi Anda
change-deadline = Batas tanggal

## Checks before sending: what was found, and what to do
check-title = Sebelum dikirim, mohon periksa ini:
check-not_english = Tulisan Anda sendiri bukan dalam bahasa Inggris, jadi tidak masuk ke e-mail. Petugas kami menyimpannya bersama kasus Anda. Kalau bisa, tulislah dalam bahasa Inggris.
check-url = Ada alamat web dalam tulisan Anda. Kotak e-mail itu tidak menerima alamat web. Tolong jelaskan isinya dengan kata-kata.
check-attachment = Anda menyebut foto atau berkas. Berkas tidak bisa dikirim ke kotak e-mail itu. Tolong jelaskan isinya dengan kata-kata.
check-two_matters = Tampaknya Anda menulis tentang lebih dari satu masalah. Tolong kirim satu e-mail untuk setiap masalah.
check-too_long = Tulisannya terlalu panjang. Tolong tulis yang paling penting saja.
check-number = Nomor pribadi (My Number, kartu izin tinggal, rekening bank, atau kartu kredit) tidak boleh ada di e-mail. Nomor itu sudah saya samarkan.
check-none = E-mail ini sesuai dengan aturan kotak e-mail itu: hanya bahasa Inggris, tanpa alamat web, tanpa berkas, satu masalah.

## Three ways of sending
button-send-here = Kirim dari sini
button-own-mail = Dengan aplikasi e-mail saya
own-mail-intro = Buka aplikasi e-mail Anda dengan tautan ini. Tulisannya sudah ada di dalamnya; Anda tinggal menekan “kirim”.
own-mail-link = Buka aplikasi e-mail saya
own-mail-short = Tulisannya terlalu panjang untuk tautan ini. Tautan ini membuka e-mail yang sudah berisi alamat dan judul; salin tulisan di bawah ini ke dalamnya.
# $address: the ministry's e-mail address
copy-intro = Salin tulisan ini dan kirim ke { $address }, atau cetak.
copy-button = Salin tulisannya
copy-done = Sudah disalin.
copy-print = Cetak
button-sent-myself = Sudah saya kirim
sent-myself = Baik. Saya catat bahwa Anda sudah mengirim e-mail itu sendiri. Jawabannya akan datang ke alamat Anda sendiri.

## Continue with number and receipt
resume-button = Lanjutkan

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Pesan Anda sudah kami terima (nomor rujukan { $number })
intake-ack-hello = Terima kasih atas pesan Anda. Pesan Anda sudah kami terima dengan nomor rujukan { $number }. Kalau menulis lagi, mohon cantumkan nomor ini di judul e-mail.
intake-ack-next = Petugas kami akan membacanya. Mereka mungkin meminta penjelasan dari kantor yang bersangkutan, dan akan memberitahukan hasilnya kepada Anda.
intake-ack-files = Anda mengirim berkas. Kami tidak bisa membuka berkas dan tidak menyimpannya. Lain kali, mohon menulis tanpa berkas.
intake-ack-links = Pesan Anda berisi alamat web. Kami tidak membukanya. Lain kali, mohon menulis tanpa alamat web.
intake-ack-missing-place = Mohon beri tahu kami di prefektur atau kota mana hal ini terjadi.
intake-ack-auto = Jawaban ini dikirim secara otomatis.
intake-language-subject = Pesan Anda: mohon pakai bahasa Inggris, chat, atau telepon
intake-language-hello = Terima kasih atas pesan Anda. Kotak e-mail ini hanya bisa membaca bahasa Inggris.
# $link: web address of the chat in the reader's language
intake-language-chat = Di chat, Anda bisa menulis dalam bahasa Anda sendiri, dan jawaban Anda dijadikan e-mail bahasa Inggris: { $link }
# $number: telephone number
intake-language-phone = Anda juga bisa menelepon: { $number } (telepon ini berbayar).
# $link: web address of the leaflet
intake-language-leaflet = Penjelasan layanan ini dalam bahasa Anda: { $link }
