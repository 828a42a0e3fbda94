### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = Konsultasi administrasi: { $topic } ({ $prefecture })
letter-subject-no-place = Konsultasi administrasi: { $topic }
letter-greeting = Kepada layanan Konsultasi Administrasi (Kikumimi),
letter-intro = Saya ingin berkonsultasi dengan Anda tentang hal berikut.
letter-topic = Hal ini mengenai { $topic }.
letter-place = Prefektur: { $prefecture }.
# $agency: the name of the office as the resident wrote it
letter-agency = Kantor yang bersangkutan: { $agency }.
letter-agency-unknown = Saya tidak tahu kantor mana yang bertanggung jawab.

letter-situation-other = Keadaan saya tidak termasuk dalam kategori yang biasa.

letter-since-days = Hal ini sudah berlangsung beberapa hari.
letter-since-weeks = Hal ini sudah berlangsung beberapa minggu.
letter-since-months = Hal ini sudah berlangsung beberapa bulan.
letter-since-half_year = Hal ini sudah berlangsung lebih dari setengah tahun.
letter-since-years = Hal ini sudah berlangsung lebih dari satu tahun.
letter-since-unknown = Saya tidak tahu persis kapan hal ini dimulai.
# $date: a formatted date
letter-since-date = Hal ini sudah berlangsung sejak { $date }.

letter-contacted-no = Saya belum membicarakan hal ini dengan kantor itu.
letter-contacted-yes_no_answer = Saya sudah menghubungi kantor itu tentang hal ini, tetapi tidak menerima jawaban.
letter-contacted-yes_not_solved = Saya sudah menghubungi kantor itu tentang hal ini, tetapi masalahnya tidak terselesaikan.
letter-contacted-yes_refused = Saya sudah menghubungi kantor itu tentang hal ini, tetapi kantor itu menolak menanganinya.

letter-wish-explain = Saya ingin kantor itu menjelaskan alasan atau aturannya kepada saya.
letter-wish-decide = Saya ingin kantor itu segera mengambil keputusan atau memberi jawaban.
letter-wish-correct = Saya ingin kesalahan itu diperbaiki.
letter-wish-pay = Saya ingin jumlah yang menjadi hak saya dibayarkan atau dikembalikan.
letter-wish-repair = Saya ingin hal itu diperbaiki atau dibuat aman.
letter-wish-improve = Saya ingin sistem atau layanannya ditingkatkan.
letter-wish-responsible = Saya ingin tahu kantor mana yang bertanggung jawab.
letter-wish-other = Saya ingin Anda mendengarkan apa yang saya sampaikan.

letter-details = Saya menambahkan hal berikut dengan kata-kata saya sendiri:
letter-reply = Mohon kirimkan jawaban Anda ke { $address }.
letter-no-reply = Saya tidak memberikan alamat untuk jawaban. Saya mengerti bahwa saya tidak akan menerima jawaban lewat e-mail.
# $language: the name of the resident's language
letter-language = Bahasa saya sendiri: { $language }. Jawaban dalam bahasa Inggris yang sederhana akan membantu saya.
letter-language-en = Mohon jawab dalam bahasa Inggris.
letter-anonymous = Saya memilih untuk tidak menyebutkan nama saya.
letter-closing = Terima kasih atas bantuan Anda.
# $number: case number
letter-reference = Nomor rujukan pengirim: { $number }

## Short names of the topics for the letter
letter-topic-immigration = status izin tinggal dan prosedur imigrasi
letter-topic-resident_registration = pendaftaran penduduk atau My Number
letter-topic-pension = pensiun publik
letter-topic-health_insurance = asuransi kesehatan publik atau asuransi perawatan lansia
letter-topic-infectious_disease = penanganan penyakit menular
letter-topic-employment = administrasi pekerjaan dan ketenagakerjaan
letter-topic-tax = pajak
letter-topic-welfare_childcare = kesejahteraan sosial, tunjangan, atau pengasuhan anak
letter-topic-education = pendidikan
letter-topic-roads_rivers = jalan, sungai, atau fasilitas umum
letter-topic-driving_transport = SIM, kendaraan, atau angkutan umum
letter-topic-postal_telecom = layanan pos, penyiaran, atau telekomunikasi
letter-topic-disaster = bantuan bencana
letter-topic-housing_utilities = perumahan publik, air bersih, atau saluran air limbah
letter-topic-environment = sampah, kebisingan, atau lingkungan
letter-topic-office_conduct = perilaku sebuah kantor pemerintah
letter-topic-private_dispute = sengketa pribadi
letter-topic-human_rights = hak asasi manusia
letter-topic-crime_police = kejahatan, polisi, atau pengadilan
