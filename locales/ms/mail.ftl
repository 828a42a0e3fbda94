### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = Daripada mesej anda, saya telah mencatat:
noted-ask = Betulkah ini? Saya hanya akan bertanya tentang yang selebihnya.
button-noted-right = Ya, teruskan
button-noted-wrong = Tidak, ubah
button-back = Kembali
# $number: case number, $receipt: secret code
draft-kept = Jawapan anda disimpan. Kalau anda menutup halaman ini, anda boleh menyambungnya nanti dengan nombor { $number } dan kod resit { $receipt }. Sila catat atau ambil gambarnya.
draft-resumed = Kita sambung dari tempat anda berhenti tadi.
draft-cancelled = Saya telah membuang draf itu. Tiada apa-apa yang dihantar.

## Two further questions
ask-consequence = Apakah akibatnya bagi anda? Pilih yang paling penting, atau langkau.
consequence-status_at_risk = Status kediaman saya terancam
consequence-money_trouble = Saya menghadapi masalah wang
consequence-job_at_risk = Mungkin hilang kerja, atau tak boleh bekerja
consequence-no_treatment = Saya tidak dapat rawatan perubatan
consequence-child_affected = Anak saya menderita kerananya
consequence-housing_at_risk = Saya mungkin hilang tempat tinggal
consequence-safety = Ini berbahaya bagi orang ramai
consequence-family_apart = Keluarga saya terpisah
consequence-worry = Saya sangat risau
letter-consequence-status_at_risk = Akibatnya, status kediaman saya terancam.
letter-consequence-money_trouble = Akibatnya, saya menghadapi kesulitan kewangan.
letter-consequence-job_at_risk = Akibatnya, saya mungkin kehilangan pekerjaan atau tidak dapat bekerja.
letter-consequence-no_treatment = Akibatnya, saya tidak dapat menerima rawatan perubatan.
letter-consequence-child_affected = Akibatnya, anak saya menderita.
letter-consequence-housing_at_risk = Akibatnya, saya mungkin kehilangan tempat tinggal saya.
letter-consequence-safety = Perkara ini berbahaya bagi orang ramai.
letter-consequence-family_apart = Akibatnya, keluarga saya terpisah.
letter-consequence-worry = Perkara ini sangat merisaukan saya.
ask-deadline = Adakah perkara ini mesti selesai selewat-lewatnya pada tarikh tertentu? Tulis tarikhnya (contohnya 2026-12-20), atau pilih “Tiada tarikh akhir”.
button-no-deadline = Tiada tarikh akhir
# $date: a formatted date
letter-deadline = Perkara ini mesti diselesaikan selewat-lewatnya pada { $date }.
deadline-not-usable = Saya tidak mengenali tarikh itu. Sila tulis tahun-bulan-hari, contohnya 2026-12-20. Tarikh itu tidak boleh pada masa lalu.
change-consequence = Akibatnya bagi anda
change-deadline = Tarikh akhir

## Checks before sending: what was found, and what to do
check-title = Sila semak perkara ini sebelum menghantar:
check-not_english = Teks anda sendiri bukan dalam bahasa Inggeris, jadi ia tidak dimasukkan ke dalam e-mel. Kakitangan kami menyimpannya bersama kes anda. Kalau boleh, tulis dalam bahasa Inggeris.
check-url = Ada alamat web dalam teks anda. Peti mel itu tidak menerima alamat web. Sila terangkan dengan kata-kata apa yang tertulis di situ.
check-attachment = Anda menyebut foto atau fail. Fail tidak boleh dihantar ke peti mel itu. Sila terangkan dengan kata-kata apa yang ditunjukkannya.
check-two_matters = Nampaknya anda menulis tentang lebih daripada satu perkara. Sila hantar satu e-mel untuk setiap perkara.
check-too_long = Teks ini terlalu panjang. Sila tulis perkara yang paling penting sahaja.
check-number = Nombor peribadi (My Number, kad kediaman, akaun bank atau kad kredit) tidak patut ada dalam e-mel. Saya telah menutupnya supaya tidak dapat dibaca.
check-none = E-mel ini mematuhi peraturan peti mel: bahasa Inggeris sahaja, tiada alamat web, tiada fail, satu perkara.

## Three ways of sending
button-send-here = Hantar dari sini
button-own-mail = Guna program e-mel saya sendiri
own-mail-intro = Buka program e-mel anda dengan pautan ini. Teksnya sudah ada di dalam; anda hanya perlu tekan “hantar”.
own-mail-link = Buka program e-mel saya
own-mail-short = Teks ini terlalu panjang untuk pautan ini. Pautan ini membuka e-mel dengan alamat dan tajuknya; salin teks di bawah ke dalamnya.
# $address: the ministry's e-mail address
copy-intro = Salin teks ini dan hantar ke { $address }, atau cetak.
copy-button = Salin teks
copy-done = Sudah disalin.
copy-print = Cetak
button-sent-myself = Saya sudah menghantarnya
sent-myself = Baik. Saya telah mencatat bahawa anda menghantar e-mel itu sendiri. Jawapannya akan sampai ke alamat anda sendiri.

## Continue with number and receipt
resume-button = Sambung

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = Kami telah menerima mesej anda (rujukan { $number })
intake-ack-hello = Terima kasih atas mesej anda. Kami telah menerimanya dan memberinya nombor rujukan { $number }. Sila tulis nombor ini dalam tajuk e-mel kalau anda menulis lagi.
intake-ack-next = Kakitangan kami akan membacanya. Mereka mungkin meminta penjelasan daripada pejabat yang berkenaan, dan mereka akan memberitahu anda hasilnya.
intake-ack-files = Anda menghantar fail. Kami tidak boleh membuka fail dan tidak menyimpannya. Lain kali, sila tulis tanpa fail.
intake-ack-links = Mesej anda mengandungi alamat web. Kami tidak membukanya. Lain kali, sila tulis tanpa alamat web.
intake-ack-missing-place = Sila beritahu kami di prefektur atau bandar mana perkara ini berlaku.
intake-ack-auto = Jawapan ini dihantar secara automatik.
intake-language-subject = Mesej anda: sila guna bahasa Inggeris, sembang atau telefon
intake-language-hello = Terima kasih atas mesej anda. Peti mel ini hanya boleh membaca bahasa Inggeris.
# $link: web address of the chat in the reader's language
intake-language-chat = Dalam sembang, anda boleh menulis dalam bahasa anda sendiri, dan jawapan anda akan dijadikan e-mel dalam bahasa Inggeris: { $link }
# $number: telephone number
intake-language-phone = Anda juga boleh menelefon: { $number } (panggilan ini dikenakan bayaran).
# $link: web address of the leaflet
intake-language-leaflet = Apa yang dilakukan oleh perkhidmatan ini, dalam bahasa anda: { $link }
