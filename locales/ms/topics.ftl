### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = status kediaman dan imigresen (入管)
topic-resident_registration = pendaftaran penduduk dan My Number (住民登録・マイナンバー)
topic-pension = pencen (年金)
topic-health_insurance = insurans kesihatan dan penjagaan jangka panjang (健康保険・介護保険)
topic-infectious_disease = penyakit berjangkit dan vaksinasi (感染症)
topic-employment = kerja, pengangguran dan pejabat buruh (労働・ハローワーク)
topic-tax = cukai (税金)
topic-welfare_childcare = kebajikan, elaun dan penjagaan anak (福祉・子育て)
topic-education = sekolah dan pendidikan (学校・教育)
topic-roads_rivers = jalan raya, sungai, taman dan bangunan awam (道路・河川)
topic-driving_transport = lesen memandu, kenderaan dan pengangkutan awam (運転免許・交通)
topic-postal_telecom = pos, penyiaran dan telekomunikasi (郵便・通信)
topic-disaster = bencana dan bantuan selepasnya (災害)
topic-housing_utilities = perumahan awam, air dan pembetungan (公営住宅・水道)
topic-environment = sampah, bunyi bising dan alam sekitar (ごみ・環境)
topic-office_conduct = cara pejabat atau pegawainya melayan anda (窓口の対応)
topic-private_dispute = pertikaian antara orang persendirian atau syarikat (民事のトラブル)
topic-human_rights = diskriminasi, gangguan atau keganasan (人権)
topic-crime_police = jenayah, polis atau mahkamah (犯罪・警察)

## What happened (choices)

situation-other = Perkara lain

## What the office should do (choices)

wish-explain = Terangkan sebab atau peraturannya
wish-decide = Buat keputusan atau jawab segera
wish-correct = Betulkan kesilapan itu
wish-pay = Bayar, atau pulangkan, jumlah yang sepatutnya
wish-repair = Baiki atau jadikan selamat
wish-improve = Tambah baik sistem atau perkhidmatan
wish-responsible = Beritahu pejabat mana yang bertanggungjawab
wish-other = Dengar sahaja apa yang hendak saya katakan

## Since when (choices)

since-days = Beberapa hari
since-weeks = Beberapa minggu
since-months = Beberapa bulan
since-half_year = Lebih daripada setengah tahun
since-years = Lebih daripada setahun
since-unknown = Saya tidak tahu

## Earlier contact (choices)

contacted-no = Belum
contacted-yes_no_answer = Sudah, tetapi tiada jawapan
contacted-yes_not_solved = Sudah, tetapi tidak selesai
contacted-yes_refused = Sudah, tetapi mereka enggan menguruskannya
