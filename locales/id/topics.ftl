### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = izin tinggal dan imigrasi (入管)
topic-resident_registration = pendaftaran penduduk dan My Number (住民登録・マイナンバー)
topic-pension = pensiun / nenkin (年金)
topic-health_insurance = asuransi kesehatan dan asuransi perawatan lansia (健康保険・介護保険)
topic-infectious_disease = penyakit menular dan vaksinasi (感染症)
topic-employment = pekerjaan, pengangguran, dan kantor tenaga kerja (労働・ハローワーク)
topic-tax = pajak (税金)
topic-welfare_childcare = bantuan sosial, tunjangan, dan pengasuhan anak (福祉・子育て)
topic-education = sekolah dan pendidikan (学校・教育)
topic-roads_rivers = jalan, sungai, taman, dan gedung umum (道路・河川)
topic-driving_transport = SIM, kendaraan, dan angkutan umum (運転免許・交通)
topic-postal_telecom = pos, penyiaran, dan telekomunikasi (郵便・通信)
topic-disaster = bencana dan bantuan sesudahnya (災害)
topic-housing_utilities = perumahan publik, air, dan saluran air limbah (公営住宅・水道)
topic-environment = sampah, kebisingan, dan lingkungan (ごみ・環境)
topic-office_conduct = cara kantor atau petugasnya memperlakukan Anda (窓口の対応)
topic-private_dispute = perselisihan antara orang pribadi atau perusahaan (民事のトラブル)
topic-human_rights = diskriminasi, pelecehan, atau kekerasan (人権)
topic-crime_police = kejahatan, polisi, atau pengadilan (犯罪・警察)

## What happened (choices)

situation-other = Hal lain

## What the office should do (choices)

wish-explain = Menjelaskan alasan atau aturannya
wish-decide = Segera memutuskan atau menjawab
wish-correct = Memperbaiki kesalahan
wish-pay = Membayar atau mengembalikan uang yang menjadi hak saya
wish-repair = Memperbaiki atau membuatnya aman
wish-improve = Meningkatkan sistem atau layanannya
wish-responsible = Memberi tahu kantor mana yang bertanggung jawab
wish-other = Mendengarkan saya saja

## Since when (choices)

since-days = Beberapa hari
since-weeks = Beberapa minggu
since-months = Beberapa bulan
since-half_year = Lebih dari setengah tahun
since-years = Lebih dari satu tahun
since-unknown = Saya tidak tahu

## Earlier contact (choices)

contacted-no = Belum
contacted-yes_no_answer = Sudah, tetapi tidak ada jawaban
contacted-yes_not_solved = Sudah, tetapi tidak terselesaikan
contacted-yes_refused = Sudah, tetapi mereka menolak menanganinya
