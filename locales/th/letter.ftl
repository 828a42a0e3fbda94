### The e-mail to the Ministry's English mailbox, one sentence a message.
### In locales/en these are the exact sentences that are sent; in the other languages the resident reads them beside the English, so each must say exactly the same.
### Officials read it: formal, neutral, first person.

# $topic: short English name of the topic, $prefecture: name of the prefecture
letter-subject = ขอคำปรึกษาด้านการบริหารราชการ: { $topic } ({ $prefecture })
letter-subject-no-place = ขอคำปรึกษาด้านการบริหารราชการ: { $topic }
letter-greeting = เรียน ฝ่ายให้คำปรึกษาด้านการบริหารราชการ (Kikumimi)
letter-intro = ข้าพเจ้าขอปรึกษาเรื่องต่อไปนี้
letter-topic = เรื่องนี้เกี่ยวกับ{ $topic }
letter-place = จังหวัด: { $prefecture }
# $agency: the name of the office as the resident wrote it
letter-agency = หน่วยงานที่เกี่ยวข้องคือ { $agency }
letter-agency-unknown = ข้าพเจ้าไม่ทราบว่าหน่วยงานใดรับผิดชอบ

letter-situation-other = สถานการณ์ของข้าพเจ้าไม่ตรงกับประเภททั่วไป

letter-since-days = เรื่องนี้เป็นมาได้ไม่กี่วัน
letter-since-weeks = เรื่องนี้เป็นมาได้ไม่กี่สัปดาห์
letter-since-months = เรื่องนี้เป็นมาได้ไม่กี่เดือน
letter-since-half_year = เรื่องนี้เป็นมานานกว่าครึ่งปีแล้ว
letter-since-years = เรื่องนี้เป็นมานานกว่าหนึ่งปีแล้ว
letter-since-unknown = ข้าพเจ้าไม่ทราบแน่ชัดว่าเรื่องนี้เริ่มเมื่อไร
# $date: a formatted date
letter-since-date = เรื่องนี้เป็นมาตั้งแต่วันที่ { $date }

letter-contacted-no = ข้าพเจ้ายังไม่ได้พูดคุยกับหน่วยงานเรื่องนี้
letter-contacted-yes_no_answer = ข้าพเจ้าติดต่อหน่วยงานเรื่องนี้แล้ว แต่ไม่ได้รับคำตอบ
letter-contacted-yes_not_solved = ข้าพเจ้าติดต่อหน่วยงานเรื่องนี้แล้ว แต่ปัญหายังไม่ได้รับการแก้ไข
letter-contacted-yes_refused = ข้าพเจ้าติดต่อหน่วยงานเรื่องนี้แล้ว แต่หน่วยงานปฏิเสธที่จะดำเนินการ

letter-wish-explain = ข้าพเจ้าขอให้หน่วยงานอธิบายเหตุผลหรือกฎให้ข้าพเจ้าทราบ
letter-wish-decide = ข้าพเจ้าขอให้หน่วยงานตัดสินใจหรือตอบโดยเร็ว
letter-wish-correct = ข้าพเจ้าขอให้แก้ไขข้อผิดพลาด
letter-wish-pay = ข้าพเจ้าขอให้จ่ายหรือคืนเงินจำนวนที่ข้าพเจ้ามีสิทธิได้รับ
letter-wish-repair = ข้าพเจ้าขอให้ซ่อมแซมหรือทำให้ปลอดภัย
letter-wish-improve = ข้าพเจ้าขอให้ปรับปรุงระบบหรือบริการ
letter-wish-responsible = ข้าพเจ้าขอทราบว่าหน่วยงานใดรับผิดชอบ
letter-wish-other = ข้าพเจ้าขอให้ท่านรับฟังสิ่งที่ข้าพเจ้าต้องการบอก

letter-details = ข้าพเจ้าขอเพิ่มเติมด้วยคำพูดของข้าพเจ้าเองดังนี้:
letter-reply = กรุณาส่งคำตอบไปที่ { $address }
letter-no-reply = ข้าพเจ้าไม่ได้ให้ที่อยู่สำหรับตอบกลับ และเข้าใจว่าจะไม่ได้รับคำตอบทางอีเมล
# $language: the name of the resident's language
letter-language = ภาษาของข้าพเจ้าคือภาษา{ $language } หากตอบเป็นภาษาอังกฤษง่าย ๆ จะช่วยข้าพเจ้าได้
letter-language-en = กรุณาตอบเป็นภาษาอังกฤษ
letter-anonymous = ข้าพเจ้าไม่ประสงค์จะบอกชื่อ
letter-closing = ขอบคุณที่ให้ความช่วยเหลือ
# $number: case number
letter-reference = หมายเลขอ้างอิงของผู้ส่ง: { $number }

## Short names of the topics for the letter
letter-topic-immigration = สถานภาพการพำนักและขั้นตอนตรวจคนเข้าเมือง
letter-topic-resident_registration = ทะเบียนผู้อยู่อาศัยหรือมายนัมเบอร์
letter-topic-pension = บำนาญของรัฐ
letter-topic-health_insurance = ประกันสุขภาพของรัฐหรือประกันการดูแลระยะยาว
letter-topic-infectious_disease = มาตรการป้องกันโรคติดเชื้อ
letter-topic-employment = การจ้างงานและการบริหารราชการด้านแรงงาน
letter-topic-tax = ภาษี
letter-topic-welfare_childcare = สวัสดิการ เงินช่วยเหลือ หรือการดูแลเด็ก
letter-topic-education = การศึกษา
letter-topic-roads_rivers = ถนน แม่น้ำ หรือสิ่งอำนวยความสะดวกสาธารณะ
letter-topic-driving_transport = ใบขับขี่ ยานพาหนะ หรือขนส่งสาธารณะ
letter-topic-postal_telecom = ไปรษณีย์ การกระจายเสียง หรือโทรคมนาคม
letter-topic-disaster = การช่วยเหลือผู้ประสบภัยพิบัติ
letter-topic-housing_utilities = ที่อยู่อาศัยของรัฐ น้ำประปา หรือระบบระบายน้ำเสีย
letter-topic-environment = ขยะ เสียงรบกวน หรือสิ่งแวดล้อม
letter-topic-office_conduct = การปฏิบัติของหน่วยงานราชการ
letter-topic-private_dispute = ข้อพิพาทระหว่างเอกชน
letter-topic-human_rights = สิทธิมนุษยชน
letter-topic-crime_police = อาชญากรรม ตำรวจ หรือศาล
