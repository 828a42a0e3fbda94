### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Lama tidak ada jawaban
letter-situation-immigration-no_answer = Saya sudah lama menunggu hasil permohonan mengenai status izin tinggal atau kewarganegaraan.
situation-immigration-refused_no_reason = Ditolak, dan saya tidak paham alasannya
letter-situation-immigration-refused_no_reason = Permohonan saya ditolak, dan saya tidak memahami alasan penolakannya.
situation-immigration-asked_again = Berulang kali diminta dokumen tambahan
letter-situation-immigration-asked_again = Pihak imigrasi sudah berulang kali meminta saya menyerahkan dokumen tambahan.
situation-immigration-no_appointment = Antre lama, sulit dapat janji atau menelepon
letter-situation-immigration-no_appointment = Saya sulit mendapat pelayanan, sulit mendapatkan janji temu, atau sulit menghubungi kantor imigrasi lewat telepon.
situation-immigration-told_different = Keterangan tiap loket berbeda-beda
letter-situation-immigration-told_different = Saya mendapat keterangan yang berbeda tentang prosedur imigrasi yang sama dari petugas atau loket yang berbeda.
situation-immigration-card_error = Ada kesalahan di kartu izin tinggal saya
letter-situation-immigration-card_error = Ada kesalahan dalam keterangan pada kartu izin tinggal saya.
situation-immigration-card_not_received = Kartu izin tinggal atau izin belum sampai
letter-situation-immigration-card_not_received = Saya belum menerima kartu izin tinggal atau izin yang seharusnya saya terima.
situation-immigration-treated_badly = Petugas kasar atau tidak adil terhadap saya
letter-situation-immigration-treated_badly = Saya diperlakukan dengan kasar atau tidak adil oleh petugas imigrasi.
situation-immigration-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-immigration-no_language_help = Saya tidak bisa mendapat bantuan untuk prosedur imigrasi dalam bahasa yang saya mengerti.
situation-immigration-unclear_rule = Saya tidak tahu aturan mana yang berlaku
letter-situation-immigration-unclear_rule = Saya tidak memahami aturan atau prosedur mana mengenai status izin tinggal yang berlaku bagi saya.

## resident_registration

situation-resident_registration-record_error = Nama atau data saya salah dalam catatan
letter-situation-resident_registration-record_error = Ada kesalahan pada nama saya atau data saya yang lain dalam catatan atau dokumen pemerintah kota/desa.
situation-resident_registration-name_does_not_fit = Nama tidak muat atau ejaannya berbeda-beda
letter-situation-resident_registration-name_does_not_fit = Nama saya tidak bisa dimasukkan dengan benar, atau dieja dengan cara yang berbeda-beda, dalam catatan pemerintah kota/desa.
situation-resident_registration-card_not_received = Kartu atau surat My Number saya belum sampai
letter-situation-resident_registration-card_not_received = Saya belum menerima kartu My Number saya atau surat tentang kartu itu.
situation-resident_registration-card_locked_or_expired = Kartu My Number terkunci/kedaluwarsa/gagal
letter-situation-resident_registration-card_locked_or_expired = Kartu My Number saya, kata sandinya, atau sertifikat elektroniknya terkunci, habis masa berlakunya, atau tidak berfungsi.
situation-resident_registration-notice_not_accepted = Laporan pindah atau keluarga tidak diterima
letter-situation-resident_registration-notice_not_accepted = Pemerintah kota/desa tidak menerima laporan saya tentang perubahan alamat atau tentang peristiwa keluarga.
situation-resident_registration-certificate_refused = Saya tidak bisa mendapat surat keterangan
letter-situation-resident_registration-certificate_refused = Saya tidak bisa memperoleh surat keterangan yang saya perlukan dari pemerintah kota/desa.
situation-resident_registration-registration_deleted = Pendaftaran penduduk saya dihapus
letter-situation-resident_registration-registration_deleted = Pendaftaran saya sebagai penduduk telah dihapus.
situation-resident_registration-papers_again = Disuruh pulang untuk membawa dokumen lain
letter-situation-resident_registration-papers_again = Saya berulang kali diminta membawa dokumen lain untuk prosedur mengenai pendaftaran penduduk atau My Number.
situation-resident_registration-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-resident_registration-no_language_help = Saya tidak bisa mendapat bantuan untuk prosedur mengenai pendaftaran penduduk atau My Number dalam bahasa yang saya mengerti.
situation-resident_registration-unclear_rule = Saya tidak paham apa yang harus saya lakukan
letter-situation-resident_registration-unclear_rule = Saya tidak memahami laporan atau prosedur mana mengenai pendaftaran penduduk atau My Number yang wajib saya lakukan.

## pension

situation-pension-no_answer = Lama tidak ada keputusan
letter-situation-pension-no_answer = Saya sudah lama menunggu keputusan tentang urusan pensiun.
situation-pension-lump_sum_not_paid = Uang dattai ichijikin belum dibayar
letter-situation-pension-lump_sum_not_paid = Saya belum menerima pembayaran penarikan sekaligus (dattai ichijikin) yang saya ajukan.
situation-pension-record_missing = Ada bulan yang hilang di catatan pensiun
letter-situation-pension-record_missing = Catatan pensiun saya tidak menunjukkan semua masa yang menurut saya seharusnya tercatat.
situation-pension-asked_to_pay_wrong = Ditagih padahal seharusnya tidak perlu bayar
letter-situation-pension-asked_to_pay_wrong = Saya diminta membayar iuran pensiun yang menurut saya bukan kewajiban saya.
situation-pension-cannot_pay = Tidak mampu bayar, atau pembebasan ditolak
letter-situation-pension-cannot_pay = Saya sulit membayar iuran pensiun, atau tidak bisa memperoleh pembebasan dari iuran itu.
situation-pension-seizure_warning = Menerima surat peringatan atau penyitaan
letter-situation-pension-seizure_warning = Saya menerima surat pengingat, surat peringatan, atau pemberitahuan penyitaan mengenai iuran pensiun.
situation-pension-employer_not_enrolled = Perusahaan tidak mendaftarkan saya
letter-situation-pension-employer_not_enrolled = Perusahaan tempat saya bekerja belum mendaftarkan saya pada asuransi pensiun karyawan.
situation-pension-benefit_refused = Pensiun saya ditolak atau terlalu kecil
letter-situation-pension-benefit_refused = Permohonan pensiun saya ditolak, atau menurut saya jumlah pensiunnya salah.
situation-pension-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-pension-no_language_help = Saya tidak bisa mendapat bantuan untuk urusan pensiun dalam bahasa yang saya mengerti.
situation-pension-unclear_rule = Saya tidak paham aturan pensiun
letter-situation-pension-unclear_rule = Saya tidak memahami aturan atau prosedur pensiun mana yang berlaku bagi saya.

## health_insurance

situation-health_insurance-premium_too_high = Iurannya terlalu tinggi atau salah
letter-situation-health_insurance-premium_too_high = Menurut saya, iuran asuransi yang ditagihkan kepada saya salah atau terlalu tinggi.
situation-health_insurance-cannot_pay = Saya tidak mampu membayar iurannya
letter-situation-health_insurance-cannot_pay = Saya sulit membayar iuran asuransi kesehatan atau asuransi perawatan lansia.
situation-health_insurance-card_not_received = Kartu atau surat asuransi saya belum sampai
letter-situation-health_insurance-card_not_received = Saya belum menerima kartu atau surat keterangan asuransi kesehatan saya.
situation-health_insurance-card_does_not_work = Kartu saya tidak diterima di rumah sakit
letter-situation-health_insurance-card_does_not_work = Kartu asuransi saya, atau kartu My Number saya yang dipakai sebagai kartu asuransi, tidak diterima di fasilitas kesehatan.
situation-health_insurance-refund_not_paid = Pengembalian atau tunjangan belum dibayar
letter-situation-health_insurance-refund_not_paid = Saya belum menerima pengembalian uang atau tunjangan dari asuransi kesehatan.
situation-health_insurance-employer_not_enrolled = Perusahaan tidak mendaftarkan saya
letter-situation-health_insurance-employer_not_enrolled = Perusahaan tempat saya bekerja belum mendaftarkan saya pada asuransi kesehatan karyawan.
situation-health_insurance-change_of_insurance = Sulit masuk, keluar, atau pindah asuransi
letter-situation-health_insurance-change_of_insurance = Saya mengalami kesulitan untuk masuk, keluar, atau pindah asuransi kesehatan.
situation-health_insurance-care_problem = Masalah perawatan lansia (kaigo)
letter-situation-health_insurance-care_problem = Saya mempunyai masalah dengan penilaian atau layanan asuransi perawatan lansia.
situation-health_insurance-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-health_insurance-no_language_help = Saya tidak bisa mendapat bantuan tentang asuransi kesehatan atau asuransi perawatan lansia dalam bahasa yang saya mengerti.
situation-health_insurance-unclear_rule = Saya tidak paham aturannya
letter-situation-health_insurance-unclear_rule = Saya tidak memahami aturan atau prosedur asuransi kesehatan atau asuransi perawatan lansia mana yang berlaku bagi saya.

## infectious_disease

situation-infectious_disease-voucher_not_received = Kupon vaksinasi belum sampai
letter-situation-infectious_disease-voucher_not_received = Saya belum menerima kupon atau pemberitahuan untuk vaksinasi.
situation-infectious_disease-booking_impossible = Saya tidak bisa memesan jadwal vaksinasi
letter-situation-infectious_disease-booking_impossible = Saya tidak bisa membuat janji untuk vaksinasi.
situation-infectious_disease-certificate_problem = Masalah sertifikat vaksinasi
letter-situation-infectious_disease-certificate_problem = Saya mempunyai masalah mengenai sertifikat atau catatan vaksinasi.
situation-infectious_disease-side_effect = Gangguan kesehatan setelah vaksinasi
letter-situation-infectious_disease-side_effect = Saya memohon bantuan atas gangguan kesehatan setelah vaksinasi.
situation-infectious_disease-centre_not_reached = Saya tidak bisa menghubungi hokenjo
letter-situation-infectious_disease-centre_not_reached = Saya tidak bisa menghubungi pusat kesehatan masyarakat (hokenjo).
situation-infectious_disease-isolation_problem = Masalah saat isolasi atau setelah tes
letter-situation-infectious_disease-isolation_problem = Saya mengalami masalah dengan bantuan atau petunjuk selama isolasi atau setelah tes.
situation-infectious_disease-border_problem = Masalah karantina atau saat masuk Jepang
letter-situation-infectious_disease-border_problem = Saya mengalami masalah dengan tindakan karantina atau tindakan terkait masuk negara di perbatasan.
situation-infectious_disease-payment_not_received = Uang bantuan belum dibayar
letter-situation-infectious_disease-payment_not_received = Saya belum menerima pembayaran atau pinjaman yang berkaitan dengan penanganan penyakit menular.
situation-infectious_disease-no_language_help = Tak ada info dalam bahasa yang saya mengerti
letter-situation-infectious_disease-no_language_help = Saya tidak bisa mendapat informasi tentang penanganan penyakit menular dalam bahasa yang saya mengerti.
situation-infectious_disease-unclear_rule = Saya tidak paham aturan atau tindakannya
letter-situation-infectious_disease-unclear_rule = Saya tidak memahami aturan atau tindakan penanganan penyakit menular mana yang berlaku bagi saya.

## employment

situation-employment-unpaid_wages = Upah tidak dibayar penuh
letter-situation-employment-unpaid_wages = Upah saya belum dibayar penuh.
situation-employment-unemployment_benefit = Tunjangan pengangguran ditolak atau terlambat
letter-situation-employment-unemployment_benefit = Saya belum menerima tunjangan pengangguran yang saya ajukan atau yang saya harapkan.
situation-employment-separation_slip = Belum dapat surat berhenti kerja (rishokuhyo)
letter-situation-employment-separation_slip = Saya belum menerima surat berhenti kerja (rishokuhyo) yang saya perlukan setelah berhenti bekerja.
situation-employment-work_accident = Kecelakaan kerja tidak diakui atau ditanggung
letter-situation-employment-work_accident = Saya mempunyai masalah dengan asuransi kecelakaan kerja setelah kecelakaan atau penyakit akibat kerja.
situation-employment-no_proper_help = Kantornya tidak membantu saya dengan baik
letter-situation-employment-no_proper_help = Saya tidak mendapat bantuan yang layak dari kantor yang menangani urusan kerja atau ketenagakerjaan.
situation-employment-trainee_problem = Masalah sebagai peserta magang (jisshusei)
letter-situation-employment-trainee_problem = Saya mempunyai masalah sehubungan dengan pemagangan teknis (ginou jisshu) atau program serupa.
situation-employment-dangerous_work = Kerja berbahaya atau jam kerja terlalu lama
letter-situation-employment-dangerous_work = Saya mempunyai masalah mengenai pekerjaan berbahaya atau jam kerja yang panjang di suatu tempat kerja.
situation-employment-dismissal_or_quit = Dipecat, atau tidak boleh berhenti kerja
letter-situation-employment-dismissal_or_quit = Saya mempunyai masalah dengan pemecatan, dengan berakhirnya kontrak saya, atau dengan berhenti dari pekerjaan saya.
situation-employment-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-employment-no_language_help = Saya tidak bisa mendapat bantuan untuk urusan kerja atau ketenagakerjaan dalam bahasa yang saya mengerti.
situation-employment-unclear_rule = Saya tidak paham aturan kerja
letter-situation-employment-unclear_rule = Saya tidak memahami aturan atau prosedur mana mengenai kerja atau asuransi ketenagakerjaan yang berlaku bagi saya.

## tax

situation-tax-tax_wrong = Pajaknya salah atau terlalu tinggi
letter-situation-tax-tax_wrong = Menurut saya, jumlah pajak yang ditagihkan kepada saya salah atau terlalu tinggi.
situation-tax-taxed_twice = Ditagih dua kali, atau sudah saya bayar
letter-situation-tax-taxed_twice = Saya ditagih pajak yang sudah saya bayar atau yang ditagih dua kali.
situation-tax-refund_not_paid = Pengembalian pajak belum dibayar
letter-situation-tax-refund_not_paid = Saya belum menerima pengembalian pajak.
situation-tax-dependants_refused = Potongan untuk keluarga saya tidak diterima
letter-situation-tax-dependants_refused = Potongan pajak, misalnya untuk keluarga saya, tidak diterima.
situation-tax-cannot_pay = Tidak mampu bayar, atau dapat peringatan
letter-situation-tax-cannot_pay = Saya sulit membayar pajak, atau telah menerima surat peringatan atau pemberitahuan penyitaan.
situation-tax-return_difficult = Saya tidak bisa membuat laporan pajak
letter-situation-tax-return_difficult = Saya mengalami kesulitan dalam menyampaikan laporan pajak.
situation-tax-certificate_problem = Masalah surat keterangan pajak
letter-situation-tax-certificate_problem = Saya mempunyai masalah mengenai surat keterangan pajak.
situation-tax-leaving_japan = Masalah pajak saat meninggalkan Jepang
letter-situation-tax-leaving_japan = Saya tidak tahu cara menyelesaikan pajak saya saat meninggalkan Jepang atau sesudahnya.
situation-tax-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-tax-no_language_help = Saya tidak bisa mendapat bantuan untuk urusan pajak dalam bahasa yang saya mengerti.
situation-tax-unclear_rule = Saya tidak paham pajak ini
letter-situation-tax-unclear_rule = Saya tidak memahami mengapa atau bagaimana saya dikenai pajak.

## welfare_childcare

situation-welfare_childcare-no_place = Tidak dapat tempat di hoikuen atau gakudo
letter-situation-welfare_childcare-no_place = Anak saya belum mendapat tempat di penitipan anak (hoikuen) atau di penitipan sepulang sekolah (gakudo).
situation-welfare_childcare-allowance_not_paid = Tunjangan belum dibayar
letter-situation-welfare_childcare-allowance_not_paid = Saya belum menerima tunjangan yang menurut saya menjadi hak saya atau anak saya.
situation-welfare_childcare-application_refused = Ditolak, dan saya tidak paham alasannya
letter-situation-welfare_childcare-application_refused = Permohonan saya untuk tunjangan atau bantuan ditolak, dan saya tidak memahami alasannya.
situation-welfare_childcare-public_assistance = Masalah bantuan biaya hidup (seikatsu hogo)
letter-situation-welfare_childcare-public_assistance = Saya mempunyai masalah mengenai bantuan biaya hidup dari pemerintah (seikatsu hogo).
situation-welfare_childcare-disability_support = Masalah bantuan untuk disabilitas
letter-situation-welfare_childcare-disability_support = Saya mempunyai masalah mengenai bantuan untuk penyandang disabilitas atau orang yang sakit.
situation-welfare_childcare-fee_wrong = Biaya penitipan anak salah atau terlalu besar
letter-situation-welfare_childcare-fee_wrong = Menurut saya, biaya penitipan anak salah atau terlalu tinggi.
situation-welfare_childcare-child_taken = Anak saya diambil oleh jido sodanjo
letter-situation-welfare_childcare-child_taken = Anak saya diambil dan ditempatkan dalam pengasuhan oleh pihak berwenang.
situation-welfare_childcare-no_answer = Lama tidak ada jawaban
letter-situation-welfare_childcare-no_answer = Saya sudah lama menunggu jawaban atas urusan kesejahteraan sosial atau pengasuhan anak.
situation-welfare_childcare-treated_badly = Diperlakukan kasar atau dioper ke sana kemari
letter-situation-welfare_childcare-treated_badly = Saya diperlakukan dengan kasar, atau dioper dari satu loket ke loket lain, dalam urusan kesejahteraan sosial atau pengasuhan anak.
situation-welfare_childcare-unclear_rule = Saya tidak tahu bisa dapat bantuan apa
letter-situation-welfare_childcare-unclear_rule = Saya tidak memahami bantuan apa yang bisa saya terima atau bagaimana cara mengajukannya.

## education

situation-education-enrolment_refused = Anak saya tidak bisa masuk sekolah
letter-situation-education-enrolment_refused = Anak saya tidak bisa didaftarkan di sekolah atau dipindahkan ke sekolah lain.
situation-education-no_japanese_support = Anak saya tidak dibantu belajar bahasa Jepang
letter-situation-education-no_japanese_support = Anak saya tidak mendapat cukup bantuan bahasa Jepang di sekolah.
situation-education-school_costs = Biaya sekolah tinggi, atau tidak ada bantuan
letter-situation-education-school_costs = Saya sulit membayar biaya sekolah, atau tidak bisa memperoleh bantuan untuk biaya itu.
situation-education-scholarship_problem = Masalah beasiswa atau pinjaman pelajar
letter-situation-education-scholarship_problem = Saya mempunyai masalah mengenai beasiswa, pinjaman pelajar, atau keringanan uang kuliah atau uang sekolah.
situation-education-lunch_or_religion = Makanan atau agama tidak diperhatikan sekolah
letter-situation-education-lunch_or_religion = Sekolah tidak cukup memperhatikan kebutuhan anak saya dalam hal makanan, kesehatan, atau agama.
situation-education-letters_not_understood = Saya tidak paham surat dari sekolah
letter-situation-education-letters_not_understood = Saya tidak bisa memahami surat atau penjelasan dari sekolah.
situation-education-diploma_not_recognised = Ijazah atau izin profesi saya tidak diakui
letter-situation-education-diploma_not_recognised = Ijazah, sertifikat, atau kualifikasi saya dari luar negeri tidak diakui oleh suatu instansi.
situation-education-no_japanese_class = Tidak ada kelas bahasa Jepang untuk dewasa
letter-situation-education-no_japanese_class = Saya tidak bisa menemukan, atau tidak bisa mengikuti, kelas bahasa Jepang yang diselenggarakan pemerintah.
situation-education-special_needs = Kelas tidak cocok atau tanpa dukungan khusus
letter-situation-education-special_needs = Anak saya belum mendapat kelas atau dukungan yang sesuai dengan kebutuhannya.
situation-education-school_not_acting = Sekolah tidak menangani masalah
letter-situation-education-school_not_acting = Sekolah atau dewan pendidikan belum menangani masalah yang saya laporkan.

## roads_rivers

situation-roads_rivers-road_damaged = Jalan atau trotoar rusak
letter-situation-roads_rivers-road_damaged = Ada jalan atau trotoar yang rusak.
situation-roads_rivers-light_or_sign = Lampu jalan, lampu merah, cermin tidak ada
letter-situation-roads_rivers-light_or_sign = Lampu jalan, lampu lalu lintas, rambu, atau cermin jalan tidak ada atau tidak berfungsi.
situation-roads_rivers-dangerous_place = Penyeberangan berbahaya atau jalan sempit
letter-situation-roads_rivers-dangerous_place = Ada jalan atau penyeberangan yang berbahaya bagi orang yang memakainya.
situation-roads_rivers-river_danger = Sungai atau lereng berbahaya
letter-situation-roads_rivers-river_danger = Ada sungai, tepi sungai, lereng, atau pantai yang keadaannya berbahaya.
situation-roads_rivers-debris_left = Kayu hanyut, puing, atau pohon dibiarkan
letter-situation-roads_rivers-debris_left = Kayu hanyut, puing, pohon, atau benda serupa dibiarkan di jalan, di sungai, atau di tempat umum lain.
situation-roads_rivers-flooded_road = Air tergenang di jalan atau selokan
letter-situation-roads_rivers-flooded_road = Air tidak mengalir dari jalan, selokan, atau saluran air.
situation-roads_rivers-facility_broken = Taman atau gedung umum rusak
letter-situation-roads_rivers-facility_broken = Taman, toilet, gedung, atau fasilitas umum lain rusak atau dalam keadaan buruk.
situation-roads_rivers-not_accessible = Tidak bisa untuk kursi roda atau kereta bayi
letter-situation-roads_rivers-not_accessible = Jalan atau fasilitas umum tidak bisa dipakai dengan aman oleh penyandang disabilitas, orang lanjut usia, atau orang yang membawa anak kecil.
situation-roads_rivers-snow_or_ice = Salju atau es tidak dibersihkan
letter-situation-roads_rivers-snow_or_ice = Salju atau es belum dibersihkan dari jalan atau tempat umum.
situation-roads_rivers-works_problem = Pekerjaan jalan atau proyek umum mengganggu
letter-situation-roads_rivers-works_problem = Pekerjaan jalan atau pembangunan oleh badan pemerintah mengganggu orang di sekitarnya.

## driving_transport

situation-driving_transport-licence_conversion = SIM luar negeri saya tidak bisa diganti
letter-situation-driving_transport-licence_conversion = Saya mengalami kesulitan mengganti SIM luar negeri saya menjadi SIM Jepang.
situation-driving_transport-test_problem = Ujian SIM tidak adil atau tidak jelas
letter-situation-driving_transport-test_problem = Saya mempunyai masalah mengenai cara ujian SIM dilaksanakan atau dinilai.
situation-driving_transport-licence_renewal = Sulit memperpanjang SIM
letter-situation-driving_transport-licence_renewal = Saya mengalami kesulitan memperpanjang SIM saya atau membetulkan keterangan di dalamnya.
situation-driving_transport-no_appointment = Tidak dapat janji, atau menunggu terlalu lama
letter-situation-driving_transport-no_appointment = Saya tidak bisa mendapatkan janji untuk prosedur mengenai SIM atau kendaraan, atau harus menunggu terlalu lama.
situation-driving_transport-vehicle_papers = Masalah surat kendaraan atau shaken
letter-situation-driving_transport-vehicle_papers = Saya mempunyai masalah mengenai pendaftaran, pemeriksaan (shaken), atau surat-surat kendaraan.
situation-driving_transport-fine_or_points = Denda atau poin pelanggaran tampaknya salah
letter-situation-driving_transport-fine_or_points = Menurut saya, denda lalu lintas, poin pelanggaran, atau pembekuan SIM yang dikenakan kepada saya salah.
situation-driving_transport-bus_train_service = Bus atau kereta dihapus, telat, atau kurang
letter-situation-driving_transport-bus_train_service = Layanan bus, kereta, atau angkutan lain dihapus, tidak mencukupi, atau tidak berjalan sesuai pengumuman.
situation-driving_transport-station_not_accessible = Lift rusak, stasiun atau bus sulit dipakai
letter-situation-driving_transport-station_not_accessible = Stasiun, bandara, atau kendaraan angkutan umum tidak bisa dipakai dengan aman atau mudah oleh semua orang.
situation-driving_transport-treated_badly = Petugas kasar atau tidak adil terhadap saya
letter-situation-driving_transport-treated_badly = Saya diperlakukan dengan kasar atau tidak adil di kantor atau di angkutan umum.
situation-driving_transport-no_language_help = Tak ada info dalam bahasa yang saya mengerti
letter-situation-driving_transport-no_language_help = Saya tidak bisa mendapat informasi tentang SIM, kendaraan, atau angkutan dalam bahasa yang saya mengerti.

## postal_telecom

situation-postal_telecom-mail_lost = Surat atau paket hilang
letter-situation-postal_telecom-mail_lost = Surat atau paket yang dikirim lewat pos hilang atau belum sampai.
situation-postal_telecom-mail_late = Surat terlambat atau masuk kotak yang salah
letter-situation-postal_telecom-mail_late = Kiriman pos datang terlambat atau diantar ke alamat yang salah.
situation-postal_telecom-parcel_damaged = Paket rusak atau ditinggal di luar
letter-situation-postal_telecom-parcel_damaged = Paket diantar dalam keadaan rusak atau ditinggal di tempat yang tidak semestinya.
situation-postal_telecom-delivery_slip = Masalah antar ulang atau pengambilan
letter-situation-postal_telecom-delivery_slip = Saya mengalami kesulitan menerima atau mengambil kiriman pos yang sebelumnya gagal diantar.
situation-postal_telecom-sending_problem = Sulit kirim ke luar negeri/ditahan bea cukai
letter-situation-postal_telecom-sending_problem = Saya mengalami kesulitan mengirim kiriman pos atau uang ke luar negeri, atau kiriman pos ditahan oleh bea cukai.
situation-postal_telecom-account_problem = Tidak bisa membuka atau memakai rekening pos
letter-situation-postal_telecom-account_problem = Saya tidak bisa membuka atau memakai rekening di Bank Pos Jepang (Yucho).
situation-postal_telecom-broadcasting_fee = Masalah biaya NHK
letter-situation-postal_telecom-broadcasting_fee = Saya mempunyai masalah mengenai biaya penerimaan siaran.
situation-postal_telecom-phone_internet = Kontrak atau sinyal HP atau internet
letter-situation-postal_telecom-phone_internet = Saya mempunyai masalah mengenai layanan HP atau internet.
situation-postal_telecom-treated_badly = Petugas kasar atau tidak adil terhadap saya
letter-situation-postal_telecom-treated_badly = Saya diperlakukan dengan kasar atau tidak adil oleh petugas layanan pos, penyiaran, atau telekomunikasi.
situation-postal_telecom-spam_or_interference = Telepon mengganggu atau gangguan radio
letter-situation-postal_telecom-spam_or_interference = Saya terganggu oleh telepon atau pesan yang tidak diinginkan, atau oleh gangguan gelombang radio.

## disaster

situation-disaster-certificate_delayed = Surat korban bencana terlambat atau ditolak
letter-situation-disaster-certificate_delayed = Saya belum menerima surat keterangan korban bencana (risai shomeisho) yang saya perlukan.
situation-disaster-assessment_wrong = Kerusakan dinilai terlalu ringan
letter-situation-disaster-assessment_wrong = Menurut saya, kerusakan pada rumah saya tidak dinilai dengan benar.
situation-disaster-money_not_paid = Uang bantuan bencana belum dibayar
letter-situation-disaster-money_not_paid = Saya belum menerima uang bantuan atau pembayaran lain untuk orang yang terkena bencana.
situation-disaster-housing_problem = Hunian sementara tidak ada, atau buruk
letter-situation-disaster-housing_problem = Saya tidak bisa memperoleh hunian sementara setelah bencana, atau keadaannya buruk.
situation-disaster-shelter_problem = Masalah di tempat pengungsian
letter-situation-disaster-shelter_problem = Saya mengalami masalah di tempat pengungsian, atau tidak bisa masuk ke sana.
situation-disaster-no_information = Tidak ada peringatan/info yang saya mengerti
letter-situation-disaster-no_information = Saya tidak bisa mendapat peringatan atau informasi tentang bencana dalam bahasa yang saya mengerti.
situation-disaster-cleanup_needed = Lumpur, sampah, kerusakan belum dibereskan
letter-situation-disaster-cleanup_needed = Lumpur, sampah, atau kerusakan akibat bencana belum disingkirkan atau diperbaiki.
situation-disaster-supply_missing = Tidak ada air atau listrik setelah bencana
letter-situation-disaster-supply_missing = Air, listrik, atau pasokan lain belum pulih setelah bencana.
situation-disaster-prevention_missing = Persiapan menghadapi bencana kurang
letter-situation-disaster-prevention_missing = Menurut saya, persiapan menghadapi bencana di daerah saya tidak cukup.
situation-disaster-unclear_rule = Saya tidak tahu bisa dapat bantuan apa
letter-situation-disaster-unclear_rule = Saya tidak memahami bantuan apa yang bisa saya terima setelah bencana atau bagaimana cara mengajukannya.

## housing_utilities

situation-housing_utilities-application_refused = Rumah publik ditolak atau kalah undian
letter-situation-housing_utilities-application_refused = Saya tidak bisa memperoleh rumah di perumahan publik atau perumahan UR.
situation-housing_utilities-rent_problem = Sewa rumah publik terlalu tinggi
letter-situation-housing_utilities-rent_problem = Menurut saya, sewa atau biaya rumah publik atau rumah UR saya salah atau terlalu tinggi.
situation-housing_utilities-repair_needed = Rumah publik perlu diperbaiki
letter-situation-housing_utilities-repair_needed = Rumah publik atau rumah UR saya, atau gedungnya, perlu diperbaiki.
situation-housing_utilities-moving_out_charge = Biaya saat keluar dari rumah publik
letter-situation-housing_utilities-moving_out_charge = Saya tidak setuju dengan, atau tidak memahami, biaya saat pindah keluar dari rumah publik atau rumah UR.
situation-housing_utilities-household_change = Keluarga tidak boleh ikut atau tetap tinggal
letter-situation-housing_utilities-household_change = Seorang anggota keluarga tidak diizinkan ikut tinggal di rumah publik atau rumah UR, atau meneruskan sewanya.
situation-housing_utilities-water_bill_wrong = Tagihan air salah atau terlalu tinggi
letter-situation-housing_utilities-water_bill_wrong = Menurut saya, tagihan air bersih atau air limbah salah atau terlalu tinggi.
situation-housing_utilities-water_cut = Air diputus, atau saya tidak mampu bayar
letter-situation-housing_utilities-water_cut = Aliran air saya sudah diputus atau mungkin akan diputus.
situation-housing_utilities-water_bad = Air keran kotor, lemah, atau bocor
letter-situation-housing_utilities-water_bad = Ada masalah dengan mutu, tekanan, atau kebocoran air bersih.
situation-housing_utilities-sewer_problem = Saluran limbah bau, tersumbat, atau meluap
letter-situation-housing_utilities-sewer_problem = Ada masalah dengan saluran air limbah atau saluran pembuangan.
situation-housing_utilities-subsidy_problem = Subsidi perumahan ditolak atau tidak jelas
letter-situation-housing_utilities-subsidy_problem = Saya tidak bisa memperoleh, atau tidak memahami, subsidi untuk perumahan.

## environment

situation-environment-not_collected = Sampah saya tidak diangkut
letter-situation-environment-not_collected = Sampah saya tidak diangkut.
situation-environment-rules_unclear = Saya tidak paham aturan sampah
letter-situation-environment-rules_unclear = Saya tidak memahami aturan membuang sampah, atau tidak bisa mendapatkannya dalam bahasa yang saya mengerti.
situation-environment-collection_point = Masalah di tempat pengumpulan sampah
letter-situation-environment-collection_point = Ada masalah dengan tempat membuang sampah.
situation-environment-bulky_or_fee = Sampah besar (sodai gomi) atau biaya sampah
letter-situation-environment-bulky_or_fee = Saya mempunyai masalah mengenai sampah besar, daur ulang, atau biaya sampah.
situation-environment-illegal_dumping = Ada barang yang dibuang secara ilegal
letter-situation-environment-illegal_dumping = Ada sampah yang dibuang secara ilegal.
situation-environment-noise = Kebisingan atau getaran
letter-situation-environment-noise = Saya terganggu oleh kebisingan atau getaran.
situation-environment-smell_or_smoke = Bau busuk, asap, atau debu
letter-situation-environment-smell_or_smoke = Saya terganggu oleh bau busuk, asap, atau debu.
situation-environment-pollution = Air, udara, atau tanah tercemar
letter-situation-environment-pollution = Menurut saya, air, udara, atau tanah telah tercemar.
situation-environment-animals = Hewan liar, hewan telantar, atau peliharaan
letter-situation-environment-animals = Ada masalah dengan hewan telantar, hewan liar, hewan peliharaan, atau serangga.
situation-environment-no_action = Sudah lapor ke kantor, tetapi tidak berubah
letter-situation-environment-no_action = Saya sudah melaporkan masalah lingkungan kepada kantor yang bersangkutan, tetapi keadaannya tidak berubah.

## office_conduct

situation-office_conduct-rude = Petugas bersikap kasar kepada saya
letter-situation-office_conduct-rude = Saya diperlakukan dengan kasar oleh petugas kantor pemerintah.
situation-office_conduct-treated_differently = Dilayani lebih buruk karena saya orang asing
letter-situation-office_conduct-treated_differently = Menurut saya, saya diperlakukan lebih buruk daripada orang lain oleh kantor pemerintah karena saya warga negara asing.
situation-office_conduct-sent_around = Dioper dari loket ke loket
letter-situation-office_conduct-sent_around = Saya dioper dari satu loket atau kantor ke loket atau kantor lain.
situation-office_conduct-which_office = Tidak tahu kantor mana yang bertanggung jawab
letter-situation-office_conduct-which_office = Saya tidak tahu kantor pemerintah mana yang bertanggung jawab atas urusan saya.
situation-office_conduct-no_answer = Tidak ada jawaban, atau penanganannya lambat
letter-situation-office_conduct-no_answer = Sudah lama kantor pemerintah tidak menjawab saya atau tidak menangani urusan saya.
situation-office_conduct-not_reached = Menunggu lama, atau telepon tidak diangkat
letter-situation-office_conduct-not_reached = Saya tidak bisa menghubungi kantor pemerintah, atau harus menunggu sangat lama untuk dilayani.
situation-office_conduct-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-office_conduct-no_language_help = Saya tidak bisa mendapat bantuan dari kantor pemerintah dalam bahasa yang saya mengerti.
situation-office_conduct-form_unclear = Formulir atau dokumennya terlalu sulit
letter-situation-office_conduct-form_unclear = Bagi saya, formulir atau dokumen yang diminta kantor pemerintah terlalu sulit atau terlalu banyak.
situation-office_conduct-wrong_information = Keterangannya salah atau berbeda-beda
letter-situation-office_conduct-wrong_information = Saya mendapat keterangan yang salah atau berbeda-beda dari kantor pemerintah.
situation-office_conduct-data_problem = Dokumen saya hilang atau data saya bocor
letter-situation-office_conduct-data_problem = Kantor pemerintah telah menghilangkan dokumen saya atau mengungkapkan data pribadi saya.

## private_dispute

situation-private_dispute-rented_home = Masalah rumah sewa atau pemiliknya
letter-situation-private_dispute-rented_home = Saya mempunyai perselisihan dengan pemilik rumah atau agen tentang rumah sewa.
situation-private_dispute-purchase = Masalah barang yang saya beli
letter-situation-private_dispute-purchase = Saya mempunyai perselisihan tentang suatu pembelian.
situation-private_dispute-contract = Sulit akhiri kontrak atau minta uang kembali
letter-situation-private_dispute-contract = Saya mempunyai perselisihan tentang kontrak atau tentang pengembalian uang dari suatu perusahaan.
situation-private_dispute-debt_or_loan = Utang, pinjaman, atau uang yang dipinjamkan
letter-situation-private_dispute-debt_or_loan = Saya mempunyai masalah mengenai utang, pinjaman, atau uang yang dipinjamkan.
situation-private_dispute-neighbours = Pertengkaran dengan tetangga
letter-situation-private_dispute-neighbours = Saya mempunyai perselisihan dengan tetangga.
situation-private_dispute-divorce_children = Perceraian, anak, atau nafkah
letter-situation-private_dispute-divorce_children = Saya mempunyai masalah mengenai perceraian, anak, atau nafkah.
situation-private_dispute-inheritance = Warisan atau surat wasiat
letter-situation-private_dispute-inheritance = Saya mempunyai masalah mengenai warisan atau surat wasiat.
situation-private_dispute-traffic_accident = Ganti rugi setelah kecelakaan lalu lintas
letter-situation-private_dispute-traffic_accident = Saya mempunyai perselisihan tentang ganti rugi setelah kecelakaan lalu lintas.
situation-private_dispute-where_to_turn = Saya ingin tahu ke mana bisa berkonsultasi
letter-situation-private_dispute-where_to_turn = Saya ingin tahu di mana saya bisa berkonsultasi tentang perselisihan antara orang pribadi atau perusahaan.

## human_rights

situation-human_rights-refused_as_foreigner = Toko atau pemilik rumah menolak orang asing
letter-situation-human_rights-refused_as_foreigner = Saya ditolak oleh toko, pemilik rumah, atau usaha lain karena saya warga negara asing.
situation-human_rights-racist_words = Dihina karena asal-usul atau penampilan saya
letter-situation-human_rights-racist_words = Saya dihina karena asal-usul atau penampilan saya.
situation-human_rights-harassment_work = Pelecehan atau perundungan di tempat kerja
letter-situation-human_rights-harassment_work = Saya mengalami pelecehan atau perundungan di tempat kerja saya.
situation-human_rights-sexual_harassment = Pelecehan seksual atau penguntitan
letter-situation-human_rights-sexual_harassment = Saya mengalami pelecehan seksual, penguntitan, atau perbuatan serupa.
situation-human_rights-child_bullied = Anak saya dirundung (ijime)
letter-situation-human_rights-child_bullied = Anak saya mengalami perundungan.
situation-human_rights-family_violence = Kekerasan atau pengekangan dalam keluarga
letter-situation-human_rights-family_violence = Saya mengalami kekerasan, ancaman, atau pengekangan oleh anggota keluarga atau pasangan saya.
situation-human_rights-exploitation = Dipaksa kerja, dikurung, atau paspor ditahan
letter-situation-human_rights-exploitation = Saya dipaksa bekerja, atau kebebasan atau dokumen saya dirampas dari saya.
situation-human_rights-religion_or_identity = Tidak adil karena agama, disabilitas, gender
letter-situation-human_rights-religion_or_identity = Saya diperlakukan tidak adil karena agama, disabilitas, gender, atau orientasi seksual.
situation-human_rights-online_abuse = Hinaan atau foto saya di internet
letter-situation-human_rights-online_abuse = Hinaan, informasi pribadi, atau foto mengenai saya telah dimuat di internet.
situation-human_rights-no_help_from_office = Kantor pemerintah tidak membantu saya
letter-situation-human_rights-no_help_from_office = Saya meminta bantuan kepada kantor pemerintah dalam masalah hak asasi manusia dan tidak dibantu.

## crime_police

situation-crime_police-theft = Barang saya dicuri
letter-situation-crime_police-theft = Ada barang saya yang dicuri.
situation-crime_police-fraud = Uang atau data saya hilang karena penipuan
letter-situation-crime_police-fraud = Saya menjadi korban penipuan atau penyalahgunaan data saya.
situation-crime_police-attacked_or_threatened = Saya diserang atau diancam
letter-situation-crime_police-attacked_or_threatened = Saya telah diserang atau diancam.
situation-crime_police-report_not_accepted = Polisi tidak menangani laporan saya
letter-situation-crime_police-report_not_accepted = Polisi tidak menerima laporan saya atau tidak menindaklanjutinya.
situation-crime_police-stopped_by_police = Dihentikan atau digeledah tanpa alasan jelas
letter-situation-crime_police-stopped_by_police = Saya dihentikan, ditanyai, atau digeledah oleh polisi, dan saya tidak memahami alasannya.
situation-crime_police-treated_badly = Polisi kasar atau tidak adil terhadap saya
letter-situation-crime_police-treated_badly = Saya diperlakukan dengan kasar atau tidak adil oleh polisi.
situation-crime_police-arrest_or_detention = Masalah setelah penangkapan atau di tahanan
letter-situation-crime_police-arrest_or_detention = Saya mempunyai masalah mengenai penangkapan, penahanan, atau penjara.
situation-crime_police-court_problem = Masalah dengan pengadilan atau jaksa
letter-situation-crime_police-court_problem = Saya mempunyai masalah mengenai penanganan perkara oleh pengadilan atau jaksa penuntut umum.
situation-crime_police-lost_property = Masalah barang hilang
letter-situation-crime_police-lost_property = Saya mempunyai masalah mengenai barang hilang.
situation-crime_police-no_language_help = Tidak dibantu dalam bahasa yang saya mengerti
letter-situation-crime_police-no_language_help = Saya tidak bisa mendapat bantuan dari polisi atau pengadilan dalam bahasa yang saya mengerti.
