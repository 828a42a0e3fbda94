### The outcome of a conversation: where to go, why, and what to say there.

## Reasons (why this place). Rule by rule.
reason-R10-danger = Mungkin ada orang dalam bahaya sekarang. Bantuan paling cepat diperoleh melalui telefon.
reason-R20-person-asked = Anda meminta untuk bercakap dengan kakitangan.
reason-R21-unclear = Saya tidak dapat memastikan ini mengenai apa, jadi seorang kakitangan akan membacanya.
reason-R30-in-court = Perkara ini sudah di mahkamah atau dalam rayuan rasmi. Perundingan pentadbiran tidak boleh mengambil perkara seperti ini; nasihat undang-undang boleh membantu.
reason-R31-private = Ini pertikaian antara orang persendirian atau syarikat. Perundingan pentadbiran tidak boleh memutuskannya; pihak berikut boleh membantu.
reason-R32-human_rights = Ini mengenai hak anda sebagai manusia. Ada perkhidmatan khas untuk hal ini, dalam beberapa bahasa.
reason-R33-police = Ini perkara untuk polis atau nasihat undang-undang. Perundingan pentadbiran tidak boleh memutuskannya.
reason-R40-disaster = Ada perundingan khas untuk mangsa bencana di { $prefecture }.
reason-R41-infectious = Ada kaunter khas untuk penyakit berjangkit di { $prefecture }.
reason-R50-english = Anda boleh menggunakan bahasa Inggeris, jadi anda boleh menulis terus kepada perkhidmatan perundingan Kementerian.
reason-R60-chose-mail = Anda memilih e-mel bahasa Inggeris. Perkhidmatan perundingan Kementerian akan membacanya.
reason-R61-chose-centre = Anda memilih pusat perundingan. Pusat ini bertanggungjawab bagi { $prefecture }.
reason-R62-choose = Perkhidmatan perundingan boleh menguruskan perkara ini.
reason-R70-municipal = Bandar atau pekan anda bertanggungjawab atas hal ini. Pusat perundingan akan menyampaikannya atau memberitahu anda kaunter yang betul.
changed-in_court = Kalau tiada kes mahkamah atau rayuan rasmi, perkhidmatan perundingan boleh menguruskannya.
changed-topic = Kalau ini mengenai pejabat awam dan bukan orang persendirian, perkhidmatan perundingan boleh menguruskannya.
changed-english_ok = Dengan e-mel bahasa Inggeris, anda boleh menulis kepada Kementerian tanpa menelefon.
changed-next_step = Anda masih boleh memilih cara yang satu lagi.
changed-none = Tiada perkara lain yang akan mengubahnya.
why-here = Mengapa tempat ini
what-would-change = Apa yang akan mengubahnya

## Centre card
card-centre-title = Pusat perundingan untuk { $prefecture }
card-name = Nama
card-address = Alamat
card-telephone = Telefon
card-telephone-national = Telefon (seluruh Jepun)
card-charge = Panggilan ini dikenakan bayaran; pelan kadar tetap tidak meliputinya; ia tidak boleh digunakan daripada sesetengah telefon IP.
card-hours = Waktu buka
card-hours-national = Hari bekerja 9:00 hingga 16:45 (waktu Jepun). Tutup pada hari Sabtu, Ahad, cuti umum dan 29 Disember hingga 3 Januari.
card-open-now = Sedang buka
# $when: day and time, already formatted
card-opens-next = Sekarang tutup. Buka semula: { $when } (waktu Jepun)
card-contact-only-national = Kami tiada nombor terus yang disahkan untuk pusat ini. Nombor untuk seluruh Jepun akan menyambungkan anda.
card-say-title = Apa yang perlu dikatakan dalam bahasa Jepun
card-say-counselling = Saya ingin mendapatkan perundingan pentadbiran.
card-say-topic = Saya ingin bercakap tentang perkara ini: { $topic }.
card-say-language = Saya tidak begitu pandai berbahasa Jepun. Adakah terdapat jurubahasa untuk bahasa ini: { $language }?
card-say-slowly = Tolong cakap perlahan-lahan dan dalam bahasa Jepun yang mudah.
card-several-centres = Prefektur ini ada beberapa pusat. Nombor untuk seluruh Jepun akan menyambungkan anda ke pusat yang betul.

## Referral card
card-referral-title = Siapa yang boleh membantu anda
card-languages = Bahasa
card-in-your-language = Boleh bercakap dalam bahasa anda.
card-not-in-your-language = Bahasa anda tiada dalam senarainya. Minta jurubahasa, atau minta kawan menelefon bersama anda.
card-free-call = Panggilan ini percuma.
card-charged-call = Panggilan ini dikenakan bayaran.
card-website = Laman web
card-around-clock = 24 jam, setiap hari
card-hours-range = { $days } { $from } hingga { $to } (waktu Jepun)
card-hours-ask = Waktu buka: sila tanya melalui telefon.
referral-houterasu-multilingual = Maklumat undang-undang untuk warga asing (Pusat Sokongan Guaman Jepun, 法テラス)
referral-moj-human-rights-foreign-language = Perundingan hak asasi manusia dalam bahasa asing (Kementerian Kehakiman, 外国語人権相談ダイヤル)
referral-dv-hotline-plus = Keganasan oleh pasangan: talian DV plus (DV相談プラス)
referral-child-abuse-189 = Keganasan terhadap kanak-kanak: nombor 189 (児童相談所)
referral-onestop = Pusat perundingan untuk penduduk asing, { $prefecture }
referral-police-110 = Polis (110)

## Emergency
emergency-title = Kalau ada orang dalam bahaya, telefon sekarang. Panggilan percuma, juga daripada telefon bimbit.
emergency-police = Polis: 110 (jenayah, serangan, kemalangan jalan raya)
emergency-fire = Bomba dan ambulans: 119 (kebakaran, kecederaan, sakit mengejut)
emergency-sea = Pengawal pantai: 118 (kemalangan di laut)
emergency-say-title = Katakan ini dalam bahasa Jepun
emergency-say-help = Tolong!
emergency-say-fire = Ada kebakaran.
emergency-say-ambulance = Tolong hantar ambulans.
emergency-say-police = Tolong hantar polis.
emergency-say-place = Tempatnya di … (sebut alamat, stesen atau bangunan besar).
emergency-say-no-japanese = Saya tidak tahu berbahasa Jepun. Tolong guna bahasa ini: { $language }.
emergency-interpreter = Jurubahasa selalunya boleh menyertai panggilan. Kalau anda tidak dapat bercakap, jangan putuskan talian.
emergency-after = Sembang ini tidak dibaca semasa kecemasan. Apabila anda sudah selamat, anda boleh sambung di sini.
