### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = สถานภาพการพำนัก วีซ่า และ ตม. (入管)
topic-resident_registration = ทะเบียนผู้อยู่อาศัยและมายนัมเบอร์ (住民登録・マイナンバー)
topic-pension = เงินบำนาญหรือเนงคิน (年金)
topic-health_insurance = ประกันสุขภาพและประกันการดูแลระยะยาว (健康保険・介護保険)
topic-infectious_disease = โรคติดเชื้อและวัคซีน (感染症)
topic-employment = งาน การว่างงาน และหน่วยงานแรงงาน (労働・ハローワーク)
topic-tax = ภาษี (税金)
topic-welfare_childcare = สวัสดิการ เงินช่วยเหลือ และการเลี้ยงดูเด็ก (福祉・子育て)
topic-education = โรงเรียนและการศึกษา (学校・教育)
topic-roads_rivers = ถนน แม่น้ำ สวนสาธารณะ และอาคารของรัฐ (道路・河川)
topic-driving_transport = ใบขับขี่ รถ และขนส่งสาธารณะ (運転免許・交通)
topic-postal_telecom = ไปรษณีย์ การกระจายเสียง และโทรคมนาคม (郵便・通信)
topic-disaster = ภัยพิบัติและการช่วยเหลือหลังเกิดภัย (災害)
topic-housing_utilities = บ้านเช่าของรัฐ น้ำประปา และท่อระบายน้ำ (公営住宅・水道)
topic-environment = ขยะ เสียงรบกวน และสิ่งแวดล้อม (ごみ・環境)
topic-office_conduct = การปฏิบัติของหน่วยงานหรือเจ้าหน้าที่ต่อคุณ (窓口の対応)
topic-private_dispute = ข้อพิพาทระหว่างบุคคลหรือบริษัทเอกชน (民事のトラブル)
topic-human_rights = การเลือกปฏิบัติ การคุกคาม หรือความรุนแรง (人権)
topic-crime_police = อาชญากรรม ตำรวจ หรือศาล (犯罪・警察)

## What happened (choices)

situation-other = เรื่องอื่น

## What the office should do (choices)

wish-explain = อธิบายเหตุผลหรือกฎ
wish-decide = ตัดสินใจหรือตอบโดยเร็ว
wish-correct = แก้ไขข้อผิดพลาด
wish-pay = จ่ายหรือคืนเงินที่ควรได้
wish-repair = ซ่อมหรือทำให้ปลอดภัย
wish-improve = ปรับปรุงระบบหรือบริการ
wish-responsible = บอกว่าหน่วยงานไหนรับผิดชอบ
wish-other = แค่อยากให้รับฟัง

## Since when (choices)

since-days = ไม่กี่วัน
since-weeks = ไม่กี่สัปดาห์
since-months = ไม่กี่เดือน
since-half_year = เกินครึ่งปี
since-years = เกินหนึ่งปี
since-unknown = ไม่ทราบ

## Earlier contact (choices)

contacted-no = ยังไม่เคย
contacted-yes_no_answer = เคย แต่ไม่ได้คำตอบ
contacted-yes_not_solved = เคย แต่ยังแก้ไม่ได้
contacted-yes_refused = เคย แต่เขาไม่ยอมดำเนินการ
