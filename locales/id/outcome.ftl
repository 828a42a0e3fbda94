### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Mungkin ada orang yang sedang dalam bahaya. Bantuan datang paling cepat lewat telepon.
reason-R20-person-asked = Anda meminta bicara dengan petugas.
reason-R21-unclear = Saya belum bisa mengetahui ini tentang apa, jadi petugas yang membacanya.
reason-R30-in-court = Masalah ini sedang di pengadilan atau dalam keberatan resmi. Konsultasi administrasi tidak bisa menangani hal seperti ini; nasihat hukum dapat membantu.
reason-R31-private = Ini perselisihan antara orang pribadi atau perusahaan. Konsultasi administrasi tidak bisa memutuskannya; pihak berikut ini dapat membantu.
reason-R32-human_rights = Ini menyangkut hak Anda sebagai manusia. Ada layanan khusus untuk itu, dalam beberapa bahasa.
reason-R33-police = Ini urusan polisi atau nasihat hukum. Konsultasi administrasi tidak bisa memutuskannya.
reason-R40-disaster = Ada konsultasi khusus bagi orang yang terkena bencana di { $prefecture }.
reason-R41-infectious = Ada loket khusus untuk penyakit menular di { $prefecture }.
reason-R50-english = Anda bisa berbahasa Inggris, jadi Anda dapat langsung menulis ke layanan konsultasi Kementerian.
reason-R60-chose-mail = Anda memilih e-mail bahasa Inggris. Layanan konsultasi Kementerian akan membacanya.
reason-R61-chose-centre = Anda memilih pusat konsultasi. Pusat ini melayani prefektur { $prefecture }.
reason-R62-choose = Layanan konsultasi dapat menangani masalah ini.
reason-R70-municipal = Ini tanggung jawab kota atau desa Anda. Pusat konsultasi akan meneruskannya atau memberi tahu Anda loket yang tepat.
changed-in_court = Kalau tidak ada perkara di pengadilan atau keberatan resmi, layanan konsultasi dapat menanganinya.
changed-topic = Kalau ini tentang kantor pemerintah dan bukan antara orang pribadi, layanan konsultasi dapat menanganinya.
changed-english_ok = Dengan e-mail bahasa Inggris, Anda bisa menulis ke Kementerian tanpa menelepon.
changed-next_step = Anda masih bisa memilih cara yang lain.
changed-none = Tidak ada hal lain yang akan mengubahnya.
why-here = Mengapa ke sini
what-would-change = Apa yang bisa mengubahnya

## Centre card
card-centre-title = Pusat konsultasi untuk { $prefecture }
card-name = Nama
card-address = Alamat
card-telephone = Telepon
card-telephone-national = Telepon (seluruh Jepang)
card-charge = Telepon ini berbayar; paket telepon tarif tetap tidak berlaku; tidak bisa dihubungi dari sebagian telepon IP.
card-hours = Jam buka
card-hours-national = Hari kerja 9:00 sampai 16:45 (waktu Jepang). Tutup pada hari Sabtu, Minggu, hari libur, dan 29 Desember sampai 3 Januari.
card-open-now = Sekarang buka
# $when: day and time, already formatted
card-opens-next = Sekarang tutup. Buka lagi: { $when } (waktu Jepang)
card-contact-only-national = Kami tidak punya nomor langsung yang pasti untuk pusat ini. Nomor untuk seluruh Jepang akan menyambungkan Anda.
card-say-title = Yang perlu dikatakan dalam bahasa Jepang
card-say-counselling = Saya ingin konsultasi administrasi.
card-say-topic = Saya ingin bicara tentang ini: { $topic }.
card-say-language = Saya kurang bisa bahasa Jepang. Apakah ada penerjemah untuk bahasa ini: { $language }?
card-say-slowly = Tolong bicara pelan-pelan dengan bahasa Jepang yang mudah.
card-several-centres = Di prefektur ini ada beberapa pusat konsultasi. Nomor untuk seluruh Jepang akan menyambungkan Anda ke pusat yang tepat.

## Referral card
card-referral-title = Siapa yang bisa membantu Anda
card-languages = Bahasa
card-in-your-language = Bisa berbicara dalam bahasa Anda.
card-not-in-your-language = Bahasa Anda tidak ada dalam daftarnya. Mintalah penerjemah, atau minta teman menelepon bersama Anda.
card-free-call = Telepon ini gratis.
card-charged-call = Telepon ini berbayar.
card-website = Situs web
card-around-clock = 24 jam, setiap hari
card-hours-range = { $days } { $from } sampai { $to } (waktu Jepang)
card-hours-ask = Jam buka: silakan tanyakan lewat telepon.
referral-houterasu-multilingual = Informasi hukum untuk warga asing (Pusat Bantuan Hukum Jepang, 法テラス)
referral-moj-human-rights-foreign-language = Konsultasi hak asasi manusia dalam bahasa asing (Kementerian Kehakiman, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Kekerasan oleh pasangan: DV hotline plus (DV相談プラス)
referral-child-abuse-189 = Kekerasan terhadap anak: nomor 189 (児童相談所)
referral-onestop = Pusat konsultasi untuk warga asing, { $prefecture }
referral-police-110 = Polisi (110)

## Emergency
emergency-title = Kalau ada yang dalam bahaya, telepon sekarang. Teleponnya gratis, juga dari HP.
emergency-police = Polisi: 110 (kejahatan, serangan, kecelakaan lalu lintas)
emergency-fire = Pemadam kebakaran dan ambulans: 119 (kebakaran, luka, sakit mendadak)
emergency-sea = Penjaga pantai: 118 (kecelakaan di laut)
emergency-say-title = Katakan ini dalam bahasa Jepang
emergency-say-help = Tolong!
emergency-say-fire = Ada kebakaran.
emergency-say-ambulance = Tolong kirim ambulans.
emergency-say-police = Tolong kirim polisi.
emergency-say-place = Tempatnya di … (sebutkan alamat, stasiun, atau gedung besar).
emergency-say-no-japanese = Saya tidak bisa bahasa Jepang. Tolong dengan bahasa ini: { $language }.
emergency-interpreter = Sering kali penerjemah bisa ikut dalam telepon. Kalau Anda tidak bisa bicara, jangan tutup teleponnya.
emergency-after = Obrolan ini tidak dibaca dalam keadaan darurat. Kalau Anda sudah aman, Anda bisa melanjutkan di sini.
