### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Lama tiada jawapan
letter-situation-immigration-no_answer = Saya sudah lama menunggu keputusan permohonan mengenai status kediaman atau kewarganegaraan.
situation-immigration-refused_no_reason = Ditolak, dan saya tidak faham sebabnya
letter-situation-immigration-refused_no_reason = Permohonan saya ditolak, dan saya tidak faham sebab penolakan itu.
situation-immigration-asked_again = Berkali-kali diminta dokumen tambahan
letter-situation-immigration-asked_again = Pihak berkuasa imigresen telah berulang kali meminta saya mengemukakan dokumen tambahan.
situation-immigration-no_appointment = Lama beratur, tiada janji temu atau jawapan
letter-situation-immigration-no_appointment = Saya menghadapi kesukaran untuk dilayan, mendapatkan janji temu atau menghubungi pejabat imigresen melalui telefon.
situation-immigration-told_different = Jawapan berbeza di kaunter yang berbeza
letter-situation-immigration-told_different = Saya diberi maklumat yang berbeza tentang prosedur imigresen yang sama oleh pegawai atau kaunter yang berbeza.
situation-immigration-card_error = Ada kesilapan pada kad kediaman saya
letter-situation-immigration-card_error = Terdapat kesilapan dalam butiran pada kad kediaman saya.
situation-immigration-card_not_received = Kad kediaman atau permit saya belum sampai
letter-situation-immigration-card_not_received = Saya belum menerima kad kediaman atau permit yang sepatutnya saya terima.
situation-immigration-treated_badly = Dilayan kasar atau tidak adil oleh kakitangan
letter-situation-immigration-treated_badly = Saya dilayan dengan kasar atau tidak adil oleh kakitangan pihak berkuasa imigresen.
situation-immigration-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-immigration-no_language_help = Saya tidak dapat memperoleh bantuan untuk prosedur imigresen dalam bahasa yang saya faham.
situation-immigration-unclear_rule = Tidak tahu peraturan mana terpakai bagi saya
letter-situation-immigration-unclear_rule = Saya tidak faham peraturan atau prosedur mana mengenai status kediaman yang terpakai bagi saya.

## resident_registration

situation-resident_registration-record_error = Nama atau data saya salah dalam rekod
letter-situation-resident_registration-record_error = Terdapat kesilapan pada nama saya atau data lain tentang saya dalam rekod atau dokumen pihak berkuasa tempatan.
situation-resident_registration-name_does_not_fit = Nama saya tidak muat atau dieja dua cara
letter-situation-resident_registration-name_does_not_fit = Nama saya tidak dapat dicatat dengan betul, atau dieja dengan cara yang berbeza-beza, dalam rekod pihak berkuasa tempatan.
situation-resident_registration-card_not_received = Kad atau surat My Number belum sampai
letter-situation-resident_registration-card_not_received = Saya belum menerima kad My Number saya atau surat mengenainya.
situation-resident_registration-card_locked_or_expired = Kad My Number terkunci, luput atau gagal
letter-situation-resident_registration-card_locked_or_expired = Kad My Number saya, kata laluannya atau sijil elektroniknya terkunci, sudah luput atau tidak berfungsi.
situation-resident_registration-notice_not_accepted = Notis pindah atau keluarga tidak diterima
letter-situation-resident_registration-notice_not_accepted = Pihak berkuasa tempatan tidak menerima notis saya tentang pertukaran alamat atau tentang peristiwa keluarga.
situation-resident_registration-certificate_refused = Saya tidak dapat memperoleh sijil
letter-situation-resident_registration-certificate_refused = Saya tidak dapat memperoleh sijil yang saya perlukan daripada pihak berkuasa tempatan.
situation-resident_registration-registration_deleted = Pendaftaran saya dipadamkan
letter-situation-resident_registration-registration_deleted = Pendaftaran saya sebagai penduduk telah dipadamkan.
situation-resident_registration-papers_again = Disuruh balik untuk ambil dokumen lain
letter-situation-resident_registration-papers_again = Saya berulang kali diminta membawa dokumen lain untuk prosedur mengenai pendaftaran penduduk atau My Number.
situation-resident_registration-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-resident_registration-no_language_help = Saya tidak dapat memperoleh bantuan untuk prosedur mengenai pendaftaran penduduk atau My Number dalam bahasa yang saya faham.
situation-resident_registration-unclear_rule = Saya tidak faham apa yang mesti saya buat
letter-situation-resident_registration-unclear_rule = Saya tidak faham notis atau prosedur mana mengenai pendaftaran penduduk atau My Number yang wajib saya buat.

## pension

situation-pension-no_answer = Lama tiada keputusan
letter-situation-pension-no_answer = Saya sudah lama menunggu keputusan tentang perkara pencen.
situation-pension-lump_sum_not_paid = Bayaran sekali gus (脱退一時金) belum dibayar
letter-situation-pension-lump_sum_not_paid = Saya belum menerima bayaran pengeluaran sekali gus (脱退一時金) yang saya pohon.
situation-pension-record_missing = Ada bulan yang hilang dalam rekod pencen
letter-situation-pension-record_missing = Rekod pencen saya tidak menunjukkan semua tempoh yang saya percaya sepatutnya direkodkan.
situation-pension-asked_to_pay_wrong = Diminta bayar yang tidak patut saya bayar
letter-situation-pension-asked_to_pay_wrong = Saya diminta membayar caruman pencen yang saya percaya tidak wajib saya bayar.
situation-pension-cannot_pay = Tidak mampu bayar, atau pengecualian ditolak
letter-situation-pension-cannot_pay = Saya sukar membayar caruman pencen, atau tidak dapat memperoleh pengecualian daripadanya.
situation-pension-seizure_warning = Menerima surat amaran atau penyitaan
letter-situation-pension-seizure_warning = Saya telah menerima surat peringatan, surat amaran atau notis penyitaan mengenai caruman pencen.
situation-pension-employer_not_enrolled = Majikan tidak mendaftarkan saya
letter-situation-pension-employer_not_enrolled = Majikan saya tidak mendaftarkan saya dalam insurans pencen pekerja.
situation-pension-benefit_refused = Pencen saya ditolak atau terlalu rendah
letter-situation-pension-benefit_refused = Tuntutan pencen saya ditolak, atau saya percaya bahawa jumlah pencen itu salah.
situation-pension-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-pension-no_language_help = Saya tidak dapat memperoleh bantuan tentang perkara pencen dalam bahasa yang saya faham.
situation-pension-unclear_rule = Saya tidak faham peraturan pencen
letter-situation-pension-unclear_rule = Saya tidak faham peraturan atau prosedur pencen mana yang terpakai bagi saya.

## health_insurance

situation-health_insurance-premium_too_high = Premium terlalu tinggi atau salah
letter-situation-health_insurance-premium_too_high = Saya percaya bahawa premium insurans yang dikenakan kepada saya adalah salah atau terlalu tinggi.
situation-health_insurance-cannot_pay = Saya tidak mampu membayar premium
letter-situation-health_insurance-cannot_pay = Saya sukar membayar premium insurans kesihatan atau insurans penjagaan jangka panjang.
situation-health_insurance-card_not_received = Kad atau sijil insurans saya belum sampai
letter-situation-health_insurance-card_not_received = Saya belum menerima kad atau sijil insurans kesihatan saya.
situation-health_insurance-card_does_not_work = Kad saya tidak diterima di hospital
letter-situation-health_insurance-card_does_not_work = Kad insurans saya, atau kad My Number saya yang digunakan sebagai kad insurans, tidak diterima di institusi perubatan.
situation-health_insurance-refund_not_paid = Bayaran balik atau elaun tidak dibayar
letter-situation-health_insurance-refund_not_paid = Saya belum menerima bayaran balik atau elaun daripada insurans kesihatan.
situation-health_insurance-employer_not_enrolled = Majikan tidak mendaftarkan saya
letter-situation-health_insurance-employer_not_enrolled = Majikan saya tidak mendaftarkan saya dalam insurans kesihatan pekerja.
situation-health_insurance-change_of_insurance = Sukar menyertai, keluar atau bertukar
letter-situation-health_insurance-change_of_insurance = Saya menghadapi kesukaran untuk menyertai, keluar daripada atau menukar insurans kesihatan.
situation-health_insurance-care_problem = Masalah dengan penjagaan jangka panjang
letter-situation-health_insurance-care_problem = Saya menghadapi masalah dengan penilaian atau perkhidmatan insurans penjagaan jangka panjang.
situation-health_insurance-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-health_insurance-no_language_help = Saya tidak dapat memperoleh bantuan tentang insurans kesihatan atau insurans penjagaan jangka panjang dalam bahasa yang saya faham.
situation-health_insurance-unclear_rule = Saya tidak faham peraturannya
letter-situation-health_insurance-unclear_rule = Saya tidak faham peraturan atau prosedur mana dalam insurans kesihatan atau insurans penjagaan jangka panjang yang terpakai bagi saya.

## infectious_disease

situation-infectious_disease-voucher_not_received = Baucar vaksinasi belum sampai
letter-situation-infectious_disease-voucher_not_received = Saya belum menerima baucar atau notis untuk vaksinasi.
situation-infectious_disease-booking_impossible = Saya tidak dapat menempah vaksinasi
letter-situation-infectious_disease-booking_impossible = Saya tidak dapat membuat janji temu untuk vaksinasi.
situation-infectious_disease-certificate_problem = Masalah dengan sijil vaksinasi
letter-situation-infectious_disease-certificate_problem = Saya menghadapi masalah mengenai sijil atau rekod vaksinasi.
situation-infectious_disease-side_effect = Kesihatan terjejas selepas vaksinasi
letter-situation-infectious_disease-side_effect = Saya ingin mendapatkan bantuan bagi kemudaratan kesihatan selepas vaksinasi.
situation-infectious_disease-centre_not_reached = Tidak dapat hubungi pusat kesihatan (保健所)
letter-situation-infectious_disease-centre_not_reached = Saya tidak dapat menghubungi pusat kesihatan awam (保健所).
situation-infectious_disease-isolation_problem = Masalah semasa pengasingan atau selepas ujian
letter-situation-infectious_disease-isolation_problem = Saya menghadapi masalah dengan sokongan atau arahan semasa pengasingan atau selepas ujian.
situation-infectious_disease-border_problem = Masalah dengan kuarantin atau kemasukan
letter-situation-infectious_disease-border_problem = Saya menghadapi masalah dengan langkah kuarantin atau kemasukan di sempadan.
situation-infectious_disease-payment_not_received = Wang sokongan belum dibayar
letter-situation-infectious_disease-payment_not_received = Saya belum menerima bayaran atau pinjaman yang berkaitan dengan langkah-langkah terhadap penyakit berjangkit.
situation-infectious_disease-no_language_help = Tiada maklumat dalam bahasa yang saya faham
letter-situation-infectious_disease-no_language_help = Saya tidak dapat memperoleh maklumat tentang langkah-langkah terhadap penyakit berjangkit dalam bahasa yang saya faham.
situation-infectious_disease-unclear_rule = Saya tidak faham peraturan atau langkah itu
letter-situation-infectious_disease-unclear_rule = Saya tidak faham peraturan atau langkah mana terhadap penyakit berjangkit yang terpakai bagi saya.

## employment

situation-employment-unpaid_wages = Gaji tidak dibayar sepenuhnya
letter-situation-employment-unpaid_wages = Gaji saya belum dibayar sepenuhnya.
situation-employment-unemployment_benefit = Faedah pengangguran ditolak atau lambat
letter-situation-employment-unemployment_benefit = Saya belum menerima faedah pengangguran yang saya pohon atau jangkakan.
situation-employment-separation_slip = Saya tidak dapat slip berhenti kerja (離職票)
letter-situation-employment-separation_slip = Saya belum menerima slip berhenti kerja (離職票) yang saya perlukan selepas berhenti kerja.
situation-employment-work_accident = Kemalangan kerja tidak diiktiraf atau dibayar
letter-situation-employment-work_accident = Saya menghadapi masalah dengan insurans kemalangan pekerja selepas kemalangan atau penyakit yang disebabkan oleh kerja.
situation-employment-no_proper_help = Pejabat tidak membantu saya dengan baik
letter-situation-employment-no_proper_help = Saya tidak menerima bantuan yang sewajarnya daripada pejabat yang bertanggungjawab atas urusan kerja atau pekerjaan.
situation-employment-trainee_problem = Masalah sebagai pelatih teknikal
letter-situation-employment-trainee_problem = Saya menghadapi masalah berkaitan dengan latihan pelatih teknikal atau program yang serupa.
situation-employment-dangerous_work = Kerja berbahaya atau waktu kerja terlalu lama
letter-situation-employment-dangerous_work = Saya menghadapi masalah mengenai kerja berbahaya atau waktu kerja yang panjang di tempat kerja.
situation-employment-dismissal_or_quit = Dibuang kerja, atau tidak dibenarkan berhenti
letter-situation-employment-dismissal_or_quit = Saya menghadapi masalah mengenai pembuangan kerja, tamatnya kontrak saya atau tindakan saya berhenti kerja.
situation-employment-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-employment-no_language_help = Saya tidak dapat memperoleh bantuan tentang perkara kerja atau pekerjaan dalam bahasa yang saya faham.
situation-employment-unclear_rule = Saya tidak faham peraturan kerja
letter-situation-employment-unclear_rule = Saya tidak faham peraturan atau prosedur mana mengenai kerja atau insurans pekerjaan yang terpakai bagi saya.

## tax

situation-tax-tax_wrong = Cukai salah atau terlalu tinggi
letter-situation-tax-tax_wrong = Saya percaya bahawa jumlah cukai yang dikenakan kepada saya adalah salah atau terlalu tinggi.
situation-tax-taxed_twice = Dicukai dua kali, atau sudah dibayar
letter-situation-tax-taxed_twice = Saya dikenakan cukai yang telah saya bayar atau yang telah dikenakan dua kali.
situation-tax-refund_not_paid = Bayaran balik cukai saya tidak dibayar
letter-situation-tax-refund_not_paid = Saya belum menerima bayaran balik cukai.
situation-tax-dependants_refused = Potongan untuk keluarga tidak diterima
letter-situation-tax-dependants_refused = Satu potongan cukai, contohnya untuk keluarga saya, tidak diterima.
situation-tax-cannot_pay = Tidak mampu bayar, atau mendapat amaran
letter-situation-tax-cannot_pay = Saya sukar membayar cukai, atau telah menerima amaran atau notis penyitaan.
situation-tax-return_difficult = Saya tidak dapat membuat penyata cukai
letter-situation-tax-return_difficult = Saya menghadapi kesukaran untuk mengemukakan penyata cukai.
situation-tax-certificate_problem = Masalah dengan sijil cukai
letter-situation-tax-certificate_problem = Saya menghadapi masalah mengenai sijil cukai.
situation-tax-leaving_japan = Masalah cukai apabila meninggalkan Jepun
letter-situation-tax-leaving_japan = Saya tidak tahu cara menyelesaikan cukai saya semasa atau selepas meninggalkan Jepun.
situation-tax-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-tax-no_language_help = Saya tidak dapat memperoleh bantuan tentang perkara cukai dalam bahasa yang saya faham.
situation-tax-unclear_rule = Saya tidak faham cukai ini
letter-situation-tax-unclear_rule = Saya tidak faham mengapa atau bagaimana saya dikenakan cukai.

## welfare_childcare

situation-welfare_childcare-no_place = Tiada tempat taska atau jagaan lepas sekolah
letter-situation-welfare_childcare-no_place = Anak saya belum diberi tempat di taska atau jagaan selepas waktu sekolah.
situation-welfare_childcare-allowance_not_paid = Elaun tidak dibayar
letter-situation-welfare_childcare-allowance_not_paid = Saya belum menerima elaun yang saya percaya menjadi hak saya atau anak saya.
situation-welfare_childcare-application_refused = Ditolak, dan saya tidak faham sebabnya
letter-situation-welfare_childcare-application_refused = Permohonan saya untuk elaun atau sokongan ditolak, dan saya tidak faham sebabnya.
situation-welfare_childcare-public_assistance = Masalah dengan bantuan sara hidup (生活保護)
letter-situation-welfare_childcare-public_assistance = Saya menghadapi masalah mengenai bantuan sara hidup daripada kerajaan (生活保護).
situation-welfare_childcare-disability_support = Masalah dengan sokongan orang kurang upaya
letter-situation-welfare_childcare-disability_support = Saya menghadapi masalah mengenai sokongan untuk orang kurang upaya atau orang sakit.
situation-welfare_childcare-fee_wrong = Yuran jagaan anak salah atau terlalu tinggi
letter-situation-welfare_childcare-fee_wrong = Saya percaya bahawa yuran penjagaan anak adalah salah atau terlalu tinggi.
situation-welfare_childcare-child_taken = Anak diambil pusat bimbingan kanak-kanak
letter-situation-welfare_childcare-child_taken = Anak saya telah diambil ke dalam jagaan oleh pihak berkuasa.
situation-welfare_childcare-no_answer = Lama tiada jawapan
letter-situation-welfare_childcare-no_answer = Saya sudah lama menunggu jawapan tentang perkara kebajikan atau penjagaan anak.
situation-welfare_childcare-treated_badly = Dilayan kasar atau disuruh ke sana ke mari
letter-situation-welfare_childcare-treated_badly = Saya dilayan dengan kasar, atau disuruh pergi dari satu kaunter ke kaunter lain, dalam perkara kebajikan atau penjagaan anak.
situation-welfare_childcare-unclear_rule = Tidak tahu sokongan yang boleh saya dapat
letter-situation-welfare_childcare-unclear_rule = Saya tidak faham sokongan apa yang boleh saya terima atau cara memohonnya.

## education

situation-education-enrolment_refused = Anak saya tidak dapat masuk sekolah
letter-situation-education-enrolment_refused = Anak saya tidak dapat didaftarkan di sekolah, atau dipindahkan ke sekolah lain.
situation-education-no_japanese_support = Anak tidak dibantu dalam bahasa Jepun
letter-situation-education-no_japanese_support = Anak saya tidak menerima bantuan bahasa Jepun yang mencukupi di sekolah.
situation-education-school_costs = Kos sekolah tinggi, atau tiada bantuan
letter-situation-education-school_costs = Saya sukar membayar kos sekolah, atau tidak dapat memperoleh bantuan untuknya.
situation-education-scholarship_problem = Masalah biasiswa atau pinjaman pelajar
letter-situation-education-scholarship_problem = Saya menghadapi masalah mengenai biasiswa, pinjaman pelajar atau pengurangan yuran pengajian.
situation-education-lunch_or_religion = Makanan sekolah atau agama tidak dihormati
letter-situation-education-lunch_or_religion = Pihak sekolah tidak cukup mengambil kira keperluan makanan, kesihatan atau agama anak saya.
situation-education-letters_not_understood = Saya tidak faham surat sekolah
letter-situation-education-letters_not_understood = Saya tidak dapat memahami surat atau penerangan pihak sekolah.
situation-education-diploma_not_recognised = Kelulusan atau lesen saya tidak diiktiraf
letter-situation-education-diploma_not_recognised = Diploma, sijil atau kelayakan asing saya tidak diiktiraf oleh pihak berkuasa.
situation-education-no_japanese_class = Tiada kelas bahasa Jepun untuk orang dewasa
letter-situation-education-no_japanese_class = Saya tidak dapat mencari, atau tidak dapat menyertai, kelas bahasa Jepun awam.
situation-education-special_needs = Kelas tidak sesuai atau tiada sokongan khas
letter-situation-education-special_needs = Anak saya belum diberi kelas atau sokongan yang sesuai dengan keperluannya.
situation-education-school_not_acting = Sekolah tidak bertindak terhadap masalah
letter-situation-education-school_not_acting = Pihak sekolah atau lembaga pendidikan belum menangani masalah yang saya laporkan.

## roads_rivers

situation-roads_rivers-road_damaged = Jalan atau laluan pejalan kaki rosak
letter-situation-roads_rivers-road_damaged = Ada jalan atau laluan pejalan kaki yang rosak.
situation-roads_rivers-light_or_sign = Tiada lampu jalan, lampu isyarat atau cermin
letter-situation-roads_rivers-light_or_sign = Lampu jalan, lampu isyarat, papan tanda atau cermin tiada atau tidak berfungsi.
situation-roads_rivers-dangerous_place = Lintasan berbahaya atau jalan sempit
letter-situation-roads_rivers-dangerous_place = Ada jalan atau lintasan yang berbahaya bagi orang yang menggunakannya.
situation-roads_rivers-river_danger = Sungai atau cerun berbahaya
letter-situation-roads_rivers-river_danger = Ada sungai, tebing sungai, cerun atau pantai yang berada dalam keadaan berbahaya.
situation-roads_rivers-debris_left = Kayu hanyut, puing atau pokok ditinggalkan
letter-situation-roads_rivers-debris_left = Kayu hanyut, puing, pokok atau benda seumpamanya ditinggalkan di jalan, di sungai atau di tempat awam yang lain.
situation-roads_rivers-flooded_road = Air bertakung di jalan atau dalam parit
letter-situation-roads_rivers-flooded_road = Air tidak mengalir keluar dari jalan, parit atau saluran.
situation-roads_rivers-facility_broken = Taman atau bangunan awam dalam keadaan buruk
letter-situation-roads_rivers-facility_broken = Taman, tandas, bangunan atau kemudahan awam yang lain rosak atau berada dalam keadaan buruk.
situation-roads_rivers-not_accessible = Sukar bagi kerusi roda atau kereta sorong bayi
letter-situation-roads_rivers-not_accessible = Jalan atau kemudahan awam tidak dapat digunakan dengan selamat oleh orang kurang upaya, warga emas atau orang yang membawa anak kecil.
situation-roads_rivers-snow_or_ice = Salji atau ais tidak dibersihkan
letter-situation-roads_rivers-snow_or_ice = Salji atau ais belum dibersihkan dari jalan atau tempat awam.
situation-roads_rivers-works_problem = Kerja jalan atau kerja awam mengganggu
letter-situation-roads_rivers-works_problem = Kerja jalan atau pembinaan oleh badan awam menyusahkan orang di sekitarnya.

## driving_transport

situation-driving_transport-licence_conversion = Tidak dapat menukar lesen asing saya
letter-situation-driving_transport-licence_conversion = Saya menghadapi kesukaran untuk menukar lesen memandu asing saya kepada lesen Jepun.
situation-driving_transport-test_problem = Ujian memandu tidak adil atau tidak jelas
letter-situation-driving_transport-test_problem = Saya menghadapi masalah mengenai cara ujian memandu dijalankan atau dinilai.
situation-driving_transport-licence_renewal = Masalah memperbaharui lesen saya
letter-situation-driving_transport-licence_renewal = Saya menghadapi kesukaran untuk memperbaharui lesen memandu saya atau membetulkan butiran padanya.
situation-driving_transport-no_appointment = Tiada janji temu, atau terlalu lama menunggu
letter-situation-driving_transport-no_appointment = Saya tidak dapat memperoleh janji temu untuk prosedur mengenai lesen atau kenderaan, atau terpaksa menunggu terlalu lama.
situation-driving_transport-vehicle_papers = Masalah dokumen atau pemeriksaan kenderaan
letter-situation-driving_transport-vehicle_papers = Saya menghadapi masalah mengenai pendaftaran, pemeriksaan atau dokumen kenderaan.
situation-driving_transport-fine_or_points = Denda atau mata demerit nampaknya salah
letter-situation-driving_transport-fine_or_points = Saya percaya bahawa denda trafik, mata demerit atau penggantungan lesen yang dikenakan kepada saya adalah salah.
situation-driving_transport-bus_train_service = Bas atau kereta api henti, lewat atau kurang
letter-situation-driving_transport-bus_train_service = Perkhidmatan bas, kereta api atau pengangkutan lain telah dihentikan, tidak mencukupi atau tidak berjalan seperti yang diumumkan.
situation-driving_transport-station_not_accessible = Lif rosak, stesen atau bas sukar digunakan
letter-situation-driving_transport-station_not_accessible = Stesen, lapangan terbang atau kenderaan pengangkutan awam tidak dapat digunakan dengan selamat atau mudah oleh semua orang.
situation-driving_transport-treated_badly = Dilayan kasar atau tidak adil oleh kakitangan
letter-situation-driving_transport-treated_badly = Saya dilayan dengan kasar atau tidak adil di pejabat atau dalam pengangkutan awam.
situation-driving_transport-no_language_help = Tiada maklumat dalam bahasa yang saya faham
letter-situation-driving_transport-no_language_help = Saya tidak dapat memperoleh maklumat tentang lesen, kenderaan atau pengangkutan dalam bahasa yang saya faham.

## postal_telecom

situation-postal_telecom-mail_lost = Surat atau bungkusan hilang
letter-situation-postal_telecom-mail_lost = Surat atau bungkusan yang dihantar melalui pos telah hilang atau belum sampai.
situation-postal_telecom-mail_late = Surat lewat atau masuk peti yang salah
letter-situation-postal_telecom-mail_late = Mel tiba lewat atau dihantar ke alamat yang salah.
situation-postal_telecom-parcel_damaged = Bungkusan rosak atau ditinggalkan di luar
letter-situation-postal_telecom-parcel_damaged = Bungkusan dihantar dalam keadaan rosak atau ditinggalkan di tempat yang tidak sesuai.
situation-postal_telecom-delivery_slip = Masalah hantar semula atau ambil sendiri
letter-situation-postal_telecom-delivery_slip = Saya menghadapi kesukaran untuk menerima atau mengambil mel selepas cubaan penghantaran.
situation-postal_telecom-sending_problem = Sukar hantar ke luar negara/ditahan kastam
letter-situation-postal_telecom-sending_problem = Saya menghadapi kesukaran untuk menghantar mel atau wang ke luar negara, atau mel telah ditahan oleh kastam.
situation-postal_telecom-account_problem = Tidak dapat membuka atau guna akaun pos
letter-situation-postal_telecom-account_problem = Saya tidak dapat membuka atau menggunakan akaun di Bank Pos Jepun (Yucho).
situation-postal_telecom-broadcasting_fee = Masalah dengan yuran NHK
letter-situation-postal_telecom-broadcasting_fee = Saya menghadapi masalah mengenai yuran penerimaan siaran.
situation-postal_telecom-phone_internet = Kontrak atau isyarat telefon atau internet
letter-situation-postal_telecom-phone_internet = Saya menghadapi masalah mengenai perkhidmatan telefon bimbit atau internet.
situation-postal_telecom-treated_badly = Dilayan kasar atau tidak adil oleh kakitangan
letter-situation-postal_telecom-treated_badly = Saya dilayan dengan kasar atau tidak adil oleh kakitangan perkhidmatan pos, penyiaran atau telekomunikasi.
situation-postal_telecom-spam_or_interference = Panggilan tidak diingini atau gangguan radio
letter-situation-postal_telecom-spam_or_interference = Saya terganggu oleh panggilan atau mesej yang tidak diingini atau oleh gangguan radio.

## disaster

situation-disaster-certificate_delayed = Sijil bencana (罹災証明書) lewat atau ditolak
letter-situation-disaster-certificate_delayed = Saya belum menerima sijil mangsa bencana (罹災証明書) yang saya perlukan.
situation-disaster-assessment_wrong = Kerosakan dinilai terlalu rendah
letter-situation-disaster-assessment_wrong = Saya percaya bahawa kerosakan pada rumah saya tidak dinilai dengan betul.
situation-disaster-money_not_paid = Wang bantuan tidak dibayar
letter-situation-disaster-money_not_paid = Saya belum menerima wang bantuan atau bayaran lain bagi orang yang terjejas oleh bencana.
situation-disaster-housing_problem = Tiada rumah sementara, atau keadaannya buruk
letter-situation-disaster-housing_problem = Saya tidak dapat memperoleh rumah sementara selepas bencana, atau rumah itu berada dalam keadaan buruk.
situation-disaster-shelter_problem = Masalah di pusat pemindahan
letter-situation-disaster-shelter_problem = Saya menghadapi masalah di pusat pemindahan, atau tidak dapat memasukinya.
situation-disaster-no_information = Tiada amaran atau maklumat yang saya faham
letter-situation-disaster-no_information = Saya tidak dapat memperoleh amaran atau maklumat tentang bencana dalam bahasa yang saya faham.
situation-disaster-cleanup_needed = Lumpur, sampah atau kerosakan masih ada
letter-situation-disaster-cleanup_needed = Lumpur, sampah atau kerosakan akibat bencana belum dibersihkan atau dibaiki.
situation-disaster-supply_missing = Tiada air atau elektrik selepas bencana
letter-situation-disaster-supply_missing = Air, elektrik atau bekalan lain belum dipulihkan selepas bencana.
situation-disaster-prevention_missing = Persediaan menghadapi bencana tidak cukup
letter-situation-disaster-prevention_missing = Saya percaya bahawa persediaan menghadapi bencana di kawasan saya tidak mencukupi.
situation-disaster-unclear_rule = Tidak tahu bantuan yang boleh saya dapat
letter-situation-disaster-unclear_rule = Saya tidak faham bantuan apa yang boleh saya terima selepas bencana atau cara memohonnya.

## housing_utilities

situation-housing_utilities-application_refused = Rumah awam ditolak atau tidak terpilih
letter-situation-housing_utilities-application_refused = Saya tidak dapat memperoleh rumah pangsa dalam perumahan awam atau perumahan UR.
situation-housing_utilities-rent_problem = Sewa rumah awam terlalu tinggi
letter-situation-housing_utilities-rent_problem = Saya percaya bahawa sewa atau caj rumah pangsa awam atau UR saya adalah salah atau terlalu tinggi.
situation-housing_utilities-repair_needed = Rumah awam perlu dibaiki
letter-situation-housing_utilities-repair_needed = Rumah pangsa awam atau UR saya, atau bangunannya, perlu dibaiki.
situation-housing_utilities-moving_out_charge = Caj semasa keluar dari rumah awam
letter-situation-housing_utilities-moving_out_charge = Saya tidak bersetuju dengan, atau tidak faham, caj yang dikenakan untuk berpindah keluar dari rumah pangsa awam atau UR.
situation-housing_utilities-household_change = Ahli keluarga tidak boleh masuk atau kekal
letter-situation-housing_utilities-household_change = Seorang ahli keluarga tidak dibenarkan tinggal bersama di rumah pangsa awam atau UR, atau mengambil alih rumah itu.
situation-housing_utilities-water_bill_wrong = Bil air salah atau terlalu tinggi
letter-situation-housing_utilities-water_bill_wrong = Saya percaya bahawa bil air atau pembetungan adalah salah atau terlalu tinggi.
situation-housing_utilities-water_cut = Air dipotong, atau saya tidak mampu bayar
letter-situation-housing_utilities-water_cut = Bekalan air saya telah dipotong atau mungkin akan dipotong.
situation-housing_utilities-water_bad = Air paip kotor, lemah atau bocor
letter-situation-housing_utilities-water_bad = Terdapat masalah dengan kualiti, tekanan atau kebocoran bekalan air.
situation-housing_utilities-sewer_problem = Pembetung berbau, tersumbat atau melimpah
letter-situation-housing_utilities-sewer_problem = Terdapat masalah dengan pembetung atau saluran buangan.
situation-housing_utilities-subsidy_problem = Subsidi perumahan ditolak atau tidak jelas
letter-situation-housing_utilities-subsidy_problem = Saya tidak dapat memperoleh, atau tidak faham, subsidi perumahan.

## environment

situation-environment-not_collected = Sampah saya tidak dipungut
letter-situation-environment-not_collected = Sampah saya tidak dipungut.
situation-environment-rules_unclear = Saya tidak faham peraturan sampah
letter-situation-environment-rules_unclear = Saya tidak faham peraturan membuang sampah, atau tidak dapat memperolehnya dalam bahasa yang saya faham.
situation-environment-collection_point = Masalah di tempat pungutan sampah
letter-situation-environment-collection_point = Terdapat masalah dengan tempat sampah dikeluarkan untuk dipungut.
situation-environment-bulky_or_fee = Sampah besar atau bayaran sampah
letter-situation-environment-bulky_or_fee = Saya menghadapi masalah mengenai sampah bersaiz besar, kitar semula atau bayaran sampah.
situation-environment-illegal_dumping = Barang dibuang secara haram
letter-situation-environment-illegal_dumping = Sisa telah dibuang secara haram.
situation-environment-noise = Bunyi bising atau getaran
letter-situation-environment-noise = Saya terganggu oleh bunyi bising atau getaran.
situation-environment-smell_or_smoke = Bau busuk, asap atau habuk
letter-situation-environment-smell_or_smoke = Saya terganggu oleh bau busuk, asap atau habuk.
situation-environment-pollution = Air, udara atau tanah tercemar
letter-situation-environment-pollution = Saya percaya bahawa air, udara atau tanah telah tercemar.
situation-environment-animals = Haiwan terbiar, haiwan liar atau peliharaan
letter-situation-environment-animals = Terdapat masalah dengan haiwan terbiar, haiwan liar, haiwan peliharaan atau serangga.
situation-environment-no_action = Sudah lapor ke pejabat, tiada perubahan
letter-situation-environment-no_action = Saya telah melaporkan masalah alam sekitar kepada pejabat berkenaan, tetapi keadaannya belum berubah.

## office_conduct

situation-office_conduct-rude = Kakitangan bersikap kasar terhadap saya
letter-situation-office_conduct-rude = Saya dilayan dengan kasar oleh kakitangan pejabat awam.
situation-office_conduct-treated_differently = Dilayan lebih buruk kerana saya orang asing
letter-situation-office_conduct-treated_differently = Saya percaya bahawa saya dilayan lebih buruk daripada orang lain oleh pejabat awam kerana saya warganegara asing.
situation-office_conduct-sent_around = Disuruh pergi dari kaunter ke kaunter
letter-situation-office_conduct-sent_around = Saya disuruh pergi dari satu kaunter atau pejabat ke kaunter atau pejabat lain.
situation-office_conduct-which_office = Tidak tahu pejabat mana yang bertanggungjawab
letter-situation-office_conduct-which_office = Saya tidak tahu pejabat awam mana yang bertanggungjawab atas perkara saya.
situation-office_conduct-no_answer = Tiada jawapan, atau urusan lambat
letter-situation-office_conduct-no_answer = Sudah lama sebuah pejabat awam tidak menjawab saya atau tidak menguruskan perkara saya.
situation-office_conduct-not_reached = Lama menunggu, atau telefon tidak dijawab
letter-situation-office_conduct-not_reached = Saya tidak dapat menghubungi pejabat awam, atau terpaksa menunggu sangat lama untuk dilayan.
situation-office_conduct-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-office_conduct-no_language_help = Saya tidak dapat memperoleh bantuan daripada pejabat awam dalam bahasa yang saya faham.
situation-office_conduct-form_unclear = Borang atau dokumen terlalu sukar
letter-situation-office_conduct-form_unclear = Saya mendapati borang atau dokumen yang dikehendaki oleh pejabat awam terlalu sukar atau terlalu banyak.
situation-office_conduct-wrong_information = Diberitahu perkara yang salah atau berbeza
letter-situation-office_conduct-wrong_information = Saya diberi maklumat yang salah atau berbeza-beza oleh pejabat awam.
situation-office_conduct-data_problem = Dokumen saya hilang atau data saya terdedah
letter-situation-office_conduct-data_problem = Dokumen saya telah dihilangkan, atau data peribadi saya telah didedahkan, oleh pejabat awam.

## private_dispute

situation-private_dispute-rented_home = Masalah dengan tuan rumah atau rumah sewa
letter-situation-private_dispute-rented_home = Saya mempunyai pertikaian dengan tuan rumah atau ejen tentang rumah sewa.
situation-private_dispute-purchase = Masalah dengan barang yang saya beli
letter-situation-private_dispute-purchase = Saya mempunyai pertikaian tentang suatu pembelian.
situation-private_dispute-contract = Sukar tamatkan kontrak atau dapat wang balik
letter-situation-private_dispute-contract = Saya mempunyai pertikaian tentang kontrak atau tentang mendapatkan semula wang daripada sebuah syarikat.
situation-private_dispute-debt_or_loan = Hutang, pinjaman atau wang yang dipinjamkan
letter-situation-private_dispute-debt_or_loan = Saya menghadapi masalah mengenai hutang, pinjaman atau wang yang telah dipinjamkan.
situation-private_dispute-neighbours = Pertengkaran dengan jiran
letter-situation-private_dispute-neighbours = Saya mempunyai pertikaian dengan seorang jiran.
situation-private_dispute-divorce_children = Perceraian, anak atau nafkah
letter-situation-private_dispute-divorce_children = Saya menghadapi masalah mengenai perceraian, anak atau nafkah.
situation-private_dispute-inheritance = Pusaka atau wasiat
letter-situation-private_dispute-inheritance = Saya menghadapi masalah mengenai pusaka atau wasiat.
situation-private_dispute-traffic_accident = Pampasan selepas kemalangan jalan raya
letter-situation-private_dispute-traffic_accident = Saya mempunyai pertikaian tentang pampasan selepas kemalangan jalan raya.
situation-private_dispute-where_to_turn = Ingin tahu tempat mendapatkan nasihat
letter-situation-private_dispute-where_to_turn = Saya ingin tahu di mana saya boleh mendapatkan nasihat tentang pertikaian antara pihak persendirian.

## human_rights

situation-human_rights-refused_as_foreigner = Kedai atau tuan rumah menolak orang asing
letter-situation-human_rights-refused_as_foreigner = Saya ditolak oleh kedai, tuan rumah atau perniagaan lain kerana saya warganegara asing.
situation-human_rights-racist_words = Dihina kerana asal usul atau rupa saya
letter-situation-human_rights-racist_words = Saya dihina kerana asal usul atau rupa saya.
situation-human_rights-harassment_work = Gangguan di tempat kerja
letter-situation-human_rights-harassment_work = Saya mengalami gangguan di tempat kerja saya.
situation-human_rights-sexual_harassment = Gangguan seksual, diintip atau diekori
letter-situation-human_rights-sexual_harassment = Saya mengalami gangguan seksual, perbuatan mengintip atau mengekori, atau perbuatan yang serupa.
situation-human_rights-child_bullied = Anak saya dibuli
letter-situation-human_rights-child_bullied = Anak saya sedang dibuli.
situation-human_rights-family_violence = Keganasan atau kawalan dalam keluarga saya
letter-situation-human_rights-family_violence = Saya mengalami keganasan, ugutan atau kawalan oleh ahli keluarga saya atau oleh pasangan saya.
situation-human_rights-exploitation = Dipaksa kerja, dikurung atau pasport dirampas
letter-situation-human_rights-exploitation = Saya telah dipaksa bekerja, atau kebebasan atau dokumen saya telah dirampas daripada saya.
situation-human_rights-religion_or_identity = Tidak adil kerana agama, OKU atau gender
letter-situation-human_rights-religion_or_identity = Saya telah dilayan dengan tidak adil kerana agama, ketidakupayaan, gender atau orientasi seksual.
situation-human_rights-online_abuse = Hinaan atau foto saya di internet
letter-situation-human_rights-online_abuse = Hinaan, maklumat peribadi atau foto tentang saya telah dimuatkan di internet.
situation-human_rights-no_help_from_office = Pejabat awam tidak membantu saya
letter-situation-human_rights-no_help_from_office = Saya meminta bantuan pejabat awam dalam perkara hak asasi manusia dan tidak dibantu.

## crime_police

situation-crime_police-theft = Barang saya dicuri
letter-situation-crime_police-theft = Barang saya telah dicuri.
situation-crime_police-fraud = Kehilangan wang atau data akibat penipuan
letter-situation-crime_police-fraud = Saya menjadi mangsa penipuan atau penyalahgunaan data saya.
situation-crime_police-attacked_or_threatened = Saya diserang atau diugut
letter-situation-crime_police-attacked_or_threatened = Saya telah diserang atau diugut.
situation-crime_police-report_not_accepted = Polis tidak mengendalikan laporan saya
letter-situation-crime_police-report_not_accepted = Pihak polis tidak menerima laporan saya atau tidak bertindak atas laporan itu.
situation-crime_police-stopped_by_police = Disoal atau digeledah tanpa sebab yang jelas
letter-situation-crime_police-stopped_by_police = Saya diberhentikan, disoal atau digeledah oleh polis, dan saya tidak faham sebabnya.
situation-crime_police-treated_badly = Dilayan kasar atau tidak adil oleh polis
letter-situation-crime_police-treated_badly = Saya dilayan dengan kasar atau tidak adil oleh polis.
situation-crime_police-arrest_or_detention = Masalah selepas tangkapan atau dalam tahanan
letter-situation-crime_police-arrest_or_detention = Saya menghadapi masalah mengenai tangkapan, tahanan atau penjara.
situation-crime_police-court_problem = Masalah dengan mahkamah atau pendakwa
letter-situation-crime_police-court_problem = Saya menghadapi masalah mengenai pengendalian kes oleh mahkamah atau pendakwa raya.
situation-crime_police-lost_property = Masalah barang hilang
letter-situation-crime_police-lost_property = Saya menghadapi masalah mengenai barang hilang.
situation-crime_police-no_language_help = Tiada bantuan dalam bahasa yang saya faham
letter-situation-crime_police-no_language_help = Saya tidak dapat memperoleh bantuan daripada polis atau mahkamah dalam bahasa yang saya faham.
