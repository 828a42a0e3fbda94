### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = รอคำตอบมานานแล้ว
letter-situation-immigration-no_answer = ข้าพเจ้ารอผลคำขอเกี่ยวกับสถานภาพการพำนักหรือสัญชาติมานานแล้ว
situation-immigration-refused_no_reason = ถูกปฏิเสธ และไม่เข้าใจเหตุผล
letter-situation-immigration-refused_no_reason = คำขอของข้าพเจ้าถูกปฏิเสธ และข้าพเจ้าไม่เข้าใจเหตุผลของการปฏิเสธ
situation-immigration-asked_again = ถูกขอเอกสารเพิ่มครั้งแล้วครั้งเล่า
letter-situation-immigration-asked_again = หน่วยงานตรวจคนเข้าเมืองขอให้ข้าพเจ้ายื่นเอกสารเพิ่มเติมซ้ำหลายครั้ง
situation-immigration-no_appointment = คิวยาว นัดไม่ได้ หรือไม่มีคนรับสาย
letter-situation-immigration-no_appointment = ข้าพเจ้าประสบความยากลำบากในการเข้ารับบริการ การนัดหมาย หรือการติดต่อสำนักงานตรวจคนเข้าเมืองทางโทรศัพท์
situation-immigration-told_different = แต่ละช่องบริการตอบไม่เหมือนกัน
letter-situation-immigration-told_different = ข้าพเจ้าได้รับข้อมูลไม่ตรงกันเกี่ยวกับขั้นตอนตรวจคนเข้าเมืองเรื่องเดียวกัน จากเจ้าหน้าที่หรือช่องบริการต่าง ๆ
situation-immigration-card_error = ข้อมูลในไซริวการ์ดผิด
letter-situation-immigration-card_error = รายละเอียดในบัตรพำนัก (ไซริวการ์ด) ของข้าพเจ้ามีข้อผิดพลาด
situation-immigration-card_not_received = ยังไม่ได้ไซริวการ์ดหรือใบอนุญาต
letter-situation-immigration-card_not_received = ข้าพเจ้ายังไม่ได้รับบัตรพำนัก (ไซริวการ์ด) หรือใบอนุญาตที่ควรได้รับ
situation-immigration-treated_badly = เจ้าหน้าที่ไม่สุภาพหรือไม่เป็นธรรม
letter-situation-immigration-treated_badly = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพหรือไม่เป็นธรรมจากเจ้าหน้าที่ของหน่วยงานตรวจคนเข้าเมือง
situation-immigration-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-immigration-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องขั้นตอนตรวจคนเข้าเมืองในภาษาที่ข้าพเจ้าเข้าใจ
situation-immigration-unclear_rule = ไม่รู้ว่ากฎข้อไหนใช้กับฉัน
letter-situation-immigration-unclear_rule = ข้าพเจ้าไม่เข้าใจว่ากฎหรือขั้นตอนเกี่ยวกับสถานภาพการพำนักข้อใดใช้กับข้าพเจ้า

## resident_registration

situation-resident_registration-record_error = ชื่อหรือข้อมูลของฉันในทะเบียนผิด
letter-situation-resident_registration-record_error = ชื่อหรือข้อมูลอื่นของข้าพเจ้าในทะเบียนหรือเอกสารของเทศบาลมีข้อผิดพลาด
situation-resident_registration-name_does_not_fit = ใส่ชื่อได้ไม่ครบ หรือสะกดไม่ตรงกัน
letter-situation-resident_registration-name_does_not_fit = ในทะเบียนของเทศบาล ใส่ชื่อของข้าพเจ้าให้ถูกต้องไม่ได้ หรือชื่อของข้าพเจ้าสะกดไม่ตรงกัน
situation-resident_registration-card_not_received = ยังไม่ได้บัตรมายนัมเบอร์หรือจดหมาย
letter-situation-resident_registration-card_not_received = ข้าพเจ้ายังไม่ได้รับบัตรมายนัมเบอร์ หรือจดหมายเกี่ยวกับบัตรนั้น
situation-resident_registration-card_locked_or_expired = บัตรมายนัมเบอร์ล็อก หมดอายุ หรือใช้ไม่ได้
letter-situation-resident_registration-card_locked_or_expired = บัตรมายนัมเบอร์ รหัสผ่าน หรือใบรับรองอิเล็กทรอนิกส์ของข้าพเจ้าถูกล็อก หมดอายุ หรือใช้ไม่ได้
situation-resident_registration-notice_not_accepted = เทศบาลไม่รับแจ้งย้ายหรือแจ้งเรื่องครอบครัว
letter-situation-resident_registration-notice_not_accepted = เทศบาลไม่รับการแจ้งย้ายที่อยู่หรือการแจ้งเหตุการณ์ในครอบครัวของข้าพเจ้า
situation-resident_registration-certificate_refused = ขอใบรับรองไม่ได้
letter-situation-resident_registration-certificate_refused = ข้าพเจ้าขอใบรับรองที่จำเป็นต้องใช้จากเทศบาลไม่ได้
situation-resident_registration-registration_deleted = ทะเบียนผู้อยู่อาศัยของฉันถูกลบ
letter-situation-resident_registration-registration_deleted = ทะเบียนผู้อยู่อาศัยของข้าพเจ้าถูกลบ
situation-resident_registration-papers_again = ถูกให้กลับไปเอาเอกสารมาเพิ่ม
letter-situation-resident_registration-papers_again = ข้าพเจ้าถูกขอหลายครั้งให้นำเอกสารอื่นมาอีก เพื่อทำขั้นตอนเกี่ยวกับทะเบียนผู้อยู่อาศัยหรือมายนัมเบอร์
situation-resident_registration-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-resident_registration-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องขั้นตอนเกี่ยวกับทะเบียนผู้อยู่อาศัยหรือมายนัมเบอร์ในภาษาที่ข้าพเจ้าเข้าใจ
situation-resident_registration-unclear_rule = ไม่เข้าใจว่าต้องทำอะไร
letter-situation-resident_registration-unclear_rule = ข้าพเจ้าไม่เข้าใจว่าต้องแจ้งเรื่องใดหรือทำขั้นตอนใดเกี่ยวกับทะเบียนผู้อยู่อาศัยหรือมายนัมเบอร์

## pension

situation-pension-no_answer = ยังไม่มีผลการพิจารณามานาน
letter-situation-pension-no_answer = ข้าพเจ้ารอผลการพิจารณาเรื่องบำนาญมานานแล้ว
situation-pension-lump_sum_not_paid = ยังไม่ได้เงินก้อนคืนจากเนงคิน
letter-situation-pension-lump_sum_not_paid = ข้าพเจ้ายังไม่ได้รับเงินก้อนคืนเมื่อถอนตัวจากระบบบำนาญ ซึ่งข้าพเจ้าได้ยื่นขอไว้
situation-pension-record_missing = ประวัติเนงคินขาดไปบางเดือน
letter-situation-pension-record_missing = ประวัติบำนาญของข้าพเจ้าไม่แสดงช่วงเวลาทั้งหมดที่ข้าพเจ้าเชื่อว่าควรมีบันทึกไว้
situation-pension-asked_to_pay_wrong = ถูกเรียกเก็บเงินที่ไม่ควรต้องจ่าย
letter-situation-pension-asked_to_pay_wrong = ข้าพเจ้าถูกเรียกเก็บเงินสมทบบำนาญที่ข้าพเจ้าเชื่อว่าไม่มีหน้าที่ต้องจ่าย
situation-pension-cannot_pay = จ่ายไม่ไหว หรือขอยกเว้นไม่ได้
letter-situation-pension-cannot_pay = ข้าพเจ้าประสบความยากลำบากในการจ่ายเงินสมทบบำนาญ หรือไม่ได้รับการยกเว้นเงินสมทบนั้น
situation-pension-seizure_warning = ได้จดหมายเตือนหรือจดหมายยึดทรัพย์
letter-situation-pension-seizure_warning = ข้าพเจ้าได้รับหนังสือทวงถาม หนังสือเตือน หรือหนังสือแจ้งยึดทรัพย์เกี่ยวกับเงินสมทบบำนาญ
situation-pension-employer_not_enrolled = นายจ้างไม่ได้ทำเนงคินให้ฉัน
letter-situation-pension-employer_not_enrolled = นายจ้างของข้าพเจ้าไม่ได้นำข้าพเจ้าเข้าระบบประกันบำนาญลูกจ้าง
situation-pension-benefit_refused = คำขอบำนาญถูกปฏิเสธ หรือได้น้อยเกินไป
letter-situation-pension-benefit_refused = คำขอรับบำนาญของข้าพเจ้าถูกปฏิเสธ หรือข้าพเจ้าเชื่อว่าจำนวนเงินบำนาญไม่ถูกต้อง
situation-pension-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-pension-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องบำนาญในภาษาที่ข้าพเจ้าเข้าใจ
situation-pension-unclear_rule = ไม่เข้าใจกฎเรื่องเนงคิน
letter-situation-pension-unclear_rule = ข้าพเจ้าไม่เข้าใจว่ากฎหรือขั้นตอนเกี่ยวกับบำนาญข้อใดใช้กับข้าพเจ้า

## health_insurance

situation-health_insurance-premium_too_high = เบี้ยประกันสูงไปหรือไม่ถูกต้อง
letter-situation-health_insurance-premium_too_high = ข้าพเจ้าเชื่อว่าเบี้ยประกันที่ข้าพเจ้าถูกเรียกเก็บไม่ถูกต้องหรือสูงเกินไป
situation-health_insurance-cannot_pay = จ่ายเบี้ยประกันไม่ไหว
letter-situation-health_insurance-cannot_pay = ข้าพเจ้าประสบความยากลำบากในการจ่ายเบี้ยประกันสุขภาพหรือเบี้ยประกันการดูแลระยะยาว
situation-health_insurance-card_not_received = ยังไม่ได้บัตรประกันหรือใบรับรอง
letter-situation-health_insurance-card_not_received = ข้าพเจ้ายังไม่ได้รับบัตรประกันสุขภาพหรือใบรับรองการประกันสุขภาพ
situation-health_insurance-card_does_not_work = โรงพยาบาลไม่รับบัตรของฉัน
letter-situation-health_insurance-card_does_not_work = สถานพยาบาลไม่รับบัตรประกันของข้าพเจ้า หรือบัตรมายนัมเบอร์ที่ข้าพเจ้าใช้เป็นบัตรประกัน
situation-health_insurance-refund_not_paid = ยังไม่ได้เงินคืนหรือเงินช่วยเหลือ
letter-situation-health_insurance-refund_not_paid = ข้าพเจ้ายังไม่ได้รับเงินคืนหรือเงินช่วยเหลือจากประกันสุขภาพ
situation-health_insurance-employer_not_enrolled = นายจ้างไม่ได้ทำประกันสุขภาพให้ฉัน
letter-situation-health_insurance-employer_not_enrolled = นายจ้างของข้าพเจ้าไม่ได้นำข้าพเจ้าเข้าระบบประกันสุขภาพลูกจ้าง
situation-health_insurance-change_of_insurance = มีปัญหาเรื่องเข้า ออก หรือเปลี่ยนประกัน
letter-situation-health_insurance-change_of_insurance = ข้าพเจ้าประสบความยากลำบากในการเข้า การออก หรือการเปลี่ยนประกันสุขภาพ
situation-health_insurance-care_problem = มีปัญหาเรื่องการดูแลระยะยาว
letter-situation-health_insurance-care_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับการประเมินหรือบริการของประกันการดูแลระยะยาว
situation-health_insurance-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-health_insurance-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องประกันสุขภาพหรือประกันการดูแลระยะยาวในภาษาที่ข้าพเจ้าเข้าใจ
situation-health_insurance-unclear_rule = ไม่เข้าใจกฎเรื่องประกัน
letter-situation-health_insurance-unclear_rule = ข้าพเจ้าไม่เข้าใจว่ากฎหรือขั้นตอนของประกันสุขภาพหรือประกันการดูแลระยะยาวข้อใดใช้กับข้าพเจ้า

## infectious_disease

situation-infectious_disease-voucher_not_received = ยังไม่ได้คูปองฉีดวัคซีน
letter-situation-infectious_disease-voucher_not_received = ข้าพเจ้ายังไม่ได้รับคูปองหรือหนังสือแจ้งสำหรับการฉีดวัคซีน
situation-infectious_disease-booking_impossible = จองฉีดวัคซีนไม่ได้
letter-situation-infectious_disease-booking_impossible = ข้าพเจ้านัดหมายเพื่อฉีดวัคซีนไม่ได้
situation-infectious_disease-certificate_problem = มีปัญหาเรื่องใบรับรองวัคซีน
letter-situation-infectious_disease-certificate_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับใบรับรองหรือบันทึกการฉีดวัคซีน
situation-infectious_disease-side_effect = สุขภาพเสียหายหลังฉีดวัคซีน
letter-situation-infectious_disease-side_effect = ข้าพเจ้าขอรับการเยียวยาความเสียหายต่อสุขภาพหลังฉีดวัคซีน
situation-infectious_disease-centre_not_reached = ติดต่อโฮเค็นโจะ (保健所) ไม่ได้
letter-situation-infectious_disease-centre_not_reached = ข้าพเจ้าติดต่อศูนย์สาธารณสุขไม่ได้
situation-infectious_disease-isolation_problem = มีปัญหาตอนกักตัวหรือหลังตรวจ
letter-situation-infectious_disease-isolation_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับความช่วยเหลือหรือข้อปฏิบัติระหว่างการกักตัวหรือหลังการตรวจ
situation-infectious_disease-border_problem = มีปัญหาเรื่องกักกันโรคหรือการเข้าประเทศ
letter-situation-infectious_disease-border_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับมาตรการกักกันโรคหรือมาตรการเข้าประเทศที่ด่าน
situation-infectious_disease-payment_not_received = ยังไม่ได้เงินช่วยเหลือ
letter-situation-infectious_disease-payment_not_received = ข้าพเจ้ายังไม่ได้รับเงินหรือเงินกู้ที่เกี่ยวกับมาตรการป้องกันโรคติดเชื้อ
situation-infectious_disease-no_language_help = ไม่มีข้อมูลในภาษาที่ฉันเข้าใจ
letter-situation-infectious_disease-no_language_help = ข้าพเจ้าไม่ได้รับข้อมูลเกี่ยวกับมาตรการป้องกันโรคติดเชื้อในภาษาที่ข้าพเจ้าเข้าใจ
situation-infectious_disease-unclear_rule = ไม่เข้าใจกฎหรือมาตรการ
letter-situation-infectious_disease-unclear_rule = ข้าพเจ้าไม่เข้าใจว่ากฎหรือมาตรการป้องกันโรคติดเชื้อข้อใดใช้กับข้าพเจ้า

## employment

situation-employment-unpaid_wages = ได้ค่าจ้างไม่ครบ
letter-situation-employment-unpaid_wages = ข้าพเจ้าไม่ได้รับค่าจ้างเต็มจำนวน
situation-employment-unemployment_benefit = ไม่ได้เงินว่างงาน หรือได้ช้า
letter-situation-employment-unemployment_benefit = ข้าพเจ้ายังไม่ได้รับเงินทดแทนการว่างงานที่ได้ยื่นขอหรือคาดว่าจะได้รับ
situation-employment-separation_slip = ยังไม่ได้ใบรับรองการออกจากงาน (離職票)
letter-situation-employment-separation_slip = ข้าพเจ้ายังไม่ได้รับใบรับรองการออกจากงานที่จำเป็นต้องใช้หลังออกจากงาน
situation-employment-work_accident = ไม่รับรองหรือไม่จ่ายเงินอุบัติเหตุจากงาน
letter-situation-employment-work_accident = ข้าพเจ้ามีปัญหาเกี่ยวกับประกันอุบัติเหตุจากการทำงาน หลังเกิดอุบัติเหตุหรือเจ็บป่วยจากการทำงาน
situation-employment-no_proper_help = หน่วยงานไม่ช่วยอย่างที่ควร
letter-situation-employment-no_proper_help = ข้าพเจ้าไม่ได้รับความช่วยเหลืออย่างเหมาะสมจากหน่วยงานที่รับผิดชอบด้านแรงงานหรือการจ้างงาน
situation-employment-trainee_problem = มีปัญหาเรื่องฝึกปฏิบัติงานด้านเทคนิค
letter-situation-employment-trainee_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับการฝึกปฏิบัติงานด้านเทคนิคหรือโครงการที่คล้ายกัน
situation-employment-dangerous_work = งานอันตราย หรือชั่วโมงงานยาวเกินไป
letter-situation-employment-dangerous_work = ข้าพเจ้ามีปัญหาเกี่ยวกับงานที่อันตรายหรือชั่วโมงทำงานที่ยาวนานในที่ทำงาน
situation-employment-dismissal_or_quit = ถูกไล่ออก หรือไม่ยอมให้ลาออก
letter-situation-employment-dismissal_or_quit = ข้าพเจ้ามีปัญหาเกี่ยวกับการถูกเลิกจ้าง การสิ้นสุดสัญญา หรือการลาออกจากงาน
situation-employment-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-employment-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องงานหรือการจ้างงานในภาษาที่ข้าพเจ้าเข้าใจ
situation-employment-unclear_rule = ไม่เข้าใจกฎเรื่องงาน
letter-situation-employment-unclear_rule = ข้าพเจ้าไม่เข้าใจว่ากฎหรือขั้นตอนเกี่ยวกับงานหรือประกันการจ้างงานข้อใดใช้กับข้าพเจ้า

## tax

situation-tax-tax_wrong = ภาษีไม่ถูกต้องหรือสูงเกินไป
letter-situation-tax-tax_wrong = ข้าพเจ้าเชื่อว่าจำนวนภาษีที่ข้าพเจ้าถูกเรียกเก็บไม่ถูกต้องหรือสูงเกินไป
situation-tax-taxed_twice = ถูกเก็บภาษีซ้ำ หรือจ่ายไปแล้ว
letter-situation-tax-taxed_twice = ข้าพเจ้าถูกเรียกเก็บภาษีที่จ่ายไปแล้ว หรือถูกเรียกเก็บภาษีซ้ำสองครั้ง
situation-tax-refund_not_paid = ยังไม่ได้เงินคืนภาษี
letter-situation-tax-refund_not_paid = ข้าพเจ้ายังไม่ได้รับเงินคืนภาษี
situation-tax-dependants_refused = ค่าลดหย่อนครอบครัวไม่ได้รับการยอมรับ
letter-situation-tax-dependants_refused = การหักลดหย่อน เช่น การหักลดหย่อนสำหรับครอบครัวของข้าพเจ้า ไม่ได้รับการยอมรับ
situation-tax-cannot_pay = จ่ายไม่ไหว หรือได้จดหมายเตือน
letter-situation-tax-cannot_pay = ข้าพเจ้าประสบความยากลำบากในการจ่ายภาษี หรือได้รับหนังสือเตือนหรือหนังสือแจ้งยึดทรัพย์
situation-tax-return_difficult = ยื่นแบบภาษีไม่ได้
letter-situation-tax-return_difficult = ข้าพเจ้าประสบความยากลำบากในการยื่นแบบแสดงรายการภาษี
situation-tax-certificate_problem = มีปัญหาเรื่องใบรับรองภาษี
letter-situation-tax-certificate_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับใบรับรองภาษี
situation-tax-leaving_japan = มีปัญหาเรื่องภาษีตอนออกจากญี่ปุ่น
letter-situation-tax-leaving_japan = ข้าพเจ้าไม่ทราบวิธีจัดการชำระภาษีเมื่อออกจากญี่ปุ่นหรือหลังออกจากญี่ปุ่นแล้ว
situation-tax-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-tax-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือเรื่องภาษีในภาษาที่ข้าพเจ้าเข้าใจ
situation-tax-unclear_rule = ไม่เข้าใจภาษีนี้
letter-situation-tax-unclear_rule = ข้าพเจ้าไม่เข้าใจว่าเหตุใดจึงต้องเสียภาษี หรือต้องเสียอย่างไร

## welfare_childcare

situation-welfare_childcare-no_place = ลูกไม่ได้ที่ในสถานรับเลี้ยงหรือกาคุโด (学童)
letter-situation-welfare_childcare-no_place = ลูกของข้าพเจ้ายังไม่ได้ที่เข้าสถานรับเลี้ยงเด็กหรือสถานดูแลเด็กหลังเลิกเรียน
situation-welfare_childcare-allowance_not_paid = ยังไม่ได้เงินช่วยเหลือ
letter-situation-welfare_childcare-allowance_not_paid = ข้าพเจ้ายังไม่ได้รับเงินช่วยเหลือที่เชื่อว่าข้าพเจ้าหรือลูกมีสิทธิได้รับ
situation-welfare_childcare-application_refused = ถูกปฏิเสธ และไม่เข้าใจเหตุผล
letter-situation-welfare_childcare-application_refused = คำขอรับเงินช่วยเหลือหรือความช่วยเหลือของข้าพเจ้าถูกปฏิเสธ และข้าพเจ้าไม่เข้าใจเหตุผล
situation-welfare_childcare-public_assistance = มีปัญหาเรื่องเงินสงเคราะห์ (生活保護)
letter-situation-welfare_childcare-public_assistance = ข้าพเจ้ามีปัญหาเกี่ยวกับเงินสงเคราะห์การครองชีพของรัฐ
situation-welfare_childcare-disability_support = มีปัญหาเรื่องการช่วยเหลือคนพิการ
letter-situation-welfare_childcare-disability_support = ข้าพเจ้ามีปัญหาเกี่ยวกับความช่วยเหลือสำหรับผู้ที่มีความพิการหรือเจ็บป่วย
situation-welfare_childcare-fee_wrong = ค่าดูแลเด็กสูงไปหรือไม่ถูกต้อง
letter-situation-welfare_childcare-fee_wrong = ข้าพเจ้าเชื่อว่าค่าดูแลเด็กไม่ถูกต้องหรือสูงเกินไป
situation-welfare_childcare-child_taken = ศูนย์เด็ก (児童相談所) รับตัวลูกไป
letter-situation-welfare_childcare-child_taken = ลูกของข้าพเจ้าถูกทางการรับตัวไปอยู่ในความดูแล
situation-welfare_childcare-no_answer = รอคำตอบมานานแล้ว
letter-situation-welfare_childcare-no_answer = ข้าพเจ้ารอคำตอบเรื่องสวัสดิการหรือการดูแลเด็กมานานแล้ว
situation-welfare_childcare-treated_badly = เจ้าหน้าที่ไม่สุภาพ หรือโยนเรื่องไปมา
letter-situation-welfare_childcare-treated_badly = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพ หรือถูกส่งจากช่องบริการหนึ่งไปอีกช่องหนึ่ง ในเรื่องสวัสดิการหรือการดูแลเด็ก
situation-welfare_childcare-unclear_rule = ไม่รู้ว่าขอความช่วยเหลืออะไรได้
letter-situation-welfare_childcare-unclear_rule = ข้าพเจ้าไม่เข้าใจว่าจะได้รับความช่วยเหลือใดได้บ้าง หรือต้องยื่นขออย่างไร

## education

situation-education-enrolment_refused = ลูกเข้าโรงเรียนไม่ได้
letter-situation-education-enrolment_refused = ลูกของข้าพเจ้าเข้าเรียนหรือย้ายเข้าโรงเรียนไม่ได้
situation-education-no_japanese_support = โรงเรียนไม่ช่วยลูกเรื่องภาษาญี่ปุ่น
letter-situation-education-no_japanese_support = ลูกของข้าพเจ้าไม่ได้รับความช่วยเหลือด้านภาษาญี่ปุ่นที่โรงเรียนอย่างเพียงพอ
situation-education-school_costs = ค่าใช้จ่ายโรงเรียนแพง หรือไม่ได้เงินช่วย
letter-situation-education-school_costs = ข้าพเจ้าประสบความยากลำบากในการจ่ายค่าใช้จ่ายของโรงเรียน หรือไม่ได้รับความช่วยเหลือเรื่องค่าใช้จ่ายนั้น
situation-education-scholarship_problem = มีปัญหาเรื่องทุนหรือเงินกู้เพื่อการศึกษา
letter-situation-education-scholarship_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับทุนการศึกษา เงินกู้เพื่อการศึกษา หรือการลดค่าเล่าเรียน
situation-education-lunch_or_religion = โรงเรียนไม่คำนึงถึงเรื่องอาหารหรือศาสนา
letter-situation-education-lunch_or_religion = โรงเรียนไม่ได้คำนึงถึงความจำเป็นด้านอาหาร สุขภาพ หรือศาสนาของลูกข้าพเจ้าอย่างเพียงพอ
situation-education-letters_not_understood = อ่านจดหมายจากโรงเรียนไม่เข้าใจ
letter-situation-education-letters_not_understood = ข้าพเจ้าไม่เข้าใจจดหมายหรือคำอธิบายของโรงเรียน
situation-education-diploma_not_recognised = วุฒิหรือใบอนุญาตไม่ได้รับการรับรอง
letter-situation-education-diploma_not_recognised = วุฒิการศึกษา ใบรับรอง หรือคุณวุฒิจากต่างประเทศของข้าพเจ้าไม่ได้รับการรับรองจากหน่วยงานของรัฐ
situation-education-no_japanese_class = ผู้ใหญ่ไม่มีที่เรียนภาษาญี่ปุ่น
letter-situation-education-no_japanese_class = ข้าพเจ้าหาชั้นเรียนภาษาญี่ปุ่นของรัฐไม่ได้ หรือเข้าเรียนไม่ได้
situation-education-special_needs = ชั้นเรียนไม่เหมาะ หรือไม่มีการดูแลพิเศษ
letter-situation-education-special_needs = ลูกของข้าพเจ้าไม่ได้เข้าชั้นเรียนหรือไม่ได้รับความช่วยเหลือที่เหมาะกับความต้องการของลูก
situation-education-school_not_acting = โรงเรียนไม่จัดการปัญหา
letter-situation-education-school_not_acting = โรงเรียนหรือคณะกรรมการการศึกษาไม่ได้จัดการปัญหาที่ข้าพเจ้าแจ้งไป

## roads_rivers

situation-roads_rivers-road_damaged = ถนนหรือทางเท้าชำรุด
letter-situation-roads_rivers-road_damaged = ถนนหรือทางเท้าชำรุด
situation-roads_rivers-light_or_sign = ไม่มีไฟถนน สัญญาณไฟ หรือกระจกโค้ง
letter-situation-roads_rivers-light_or_sign = ไม่มีไฟถนน สัญญาณไฟจราจร ป้าย หรือกระจกโค้ง หรือสิ่งเหล่านี้ใช้การไม่ได้
situation-roads_rivers-dangerous_place = ทางข้ามอันตรายหรือถนนแคบ
letter-situation-roads_rivers-dangerous_place = ถนนหรือทางข้ามเป็นอันตรายต่อผู้ใช้ทาง
situation-roads_rivers-river_danger = แม่น้ำหรือเนินลาดชันเป็นอันตราย
letter-situation-roads_rivers-river_danger = แม่น้ำ ตลิ่ง เนินลาดชัน หรือชายฝั่งอยู่ในสภาพอันตราย
situation-roads_rivers-debris_left = มีไม้ลอยน้ำ เศษซาก หรือต้นไม้ค้างอยู่
letter-situation-roads_rivers-debris_left = มีไม้ลอยน้ำ เศษซาก ต้นไม้ หรือสิ่งที่คล้ายกันถูกทิ้งค้างไว้บนถนน ในแม่น้ำ หรือในที่สาธารณะอื่น
situation-roads_rivers-flooded_road = น้ำขังบนถนนหรือในรางน้ำ
letter-situation-roads_rivers-flooded_road = น้ำไม่ระบายออกจากถนน รางน้ำ หรือทางน้ำ
situation-roads_rivers-facility_broken = สวนสาธารณะหรืออาคารของรัฐชำรุดทรุดโทรม
letter-situation-roads_rivers-facility_broken = สวนสาธารณะ ห้องน้ำ อาคาร หรือสิ่งอำนวยความสะดวกสาธารณะอื่นชำรุดหรืออยู่ในสภาพไม่ดี
situation-roads_rivers-not_accessible = ใช้กับรถเข็นคนพิการหรือรถเข็นเด็กไม่ได้
letter-situation-roads_rivers-not_accessible = ผู้พิการ ผู้สูงอายุ หรือผู้ที่มีเด็กเล็กใช้ถนนหรือสิ่งอำนวยความสะดวกสาธารณะอย่างปลอดภัยไม่ได้
situation-roads_rivers-snow_or_ice = ไม่มีคนกำจัดหิมะหรือน้ำแข็ง
letter-situation-roads_rivers-snow_or_ice = ยังไม่มีการกำจัดหิมะหรือน้ำแข็งออกจากถนนหรือที่สาธารณะ
situation-roads_rivers-works_problem = งานถนนหรืองานก่อสร้างทำให้เดือดร้อน
letter-situation-roads_rivers-works_problem = งานถนนหรืองานก่อสร้างของหน่วยงานรัฐทำให้ผู้คนบริเวณใกล้เคียงเดือดร้อน

## driving_transport

situation-driving_transport-licence_conversion = เปลี่ยนใบขับขี่ต่างประเทศไม่ได้
letter-situation-driving_transport-licence_conversion = ข้าพเจ้าประสบความยากลำบากในการเปลี่ยนใบขับขี่ต่างประเทศเป็นใบขับขี่ญี่ปุ่น
situation-driving_transport-test_problem = การสอบขับรถไม่เป็นธรรมหรือไม่ชัดเจน
letter-situation-driving_transport-test_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับวิธีจัดสอบหรือวิธีตัดสินการสอบขับรถ
situation-driving_transport-licence_renewal = มีปัญหาเรื่องต่ออายุใบขับขี่
letter-situation-driving_transport-licence_renewal = ข้าพเจ้าประสบความยากลำบากในการต่ออายุใบขับขี่หรือการแก้ไขรายละเอียดในใบขับขี่
situation-driving_transport-no_appointment = นัดไม่ได้ หรือรอนานเกินไป
letter-situation-driving_transport-no_appointment = ข้าพเจ้านัดหมายเพื่อทำขั้นตอนเกี่ยวกับใบขับขี่หรือยานพาหนะไม่ได้ หรือต้องรอนานเกินไป
situation-driving_transport-vehicle_papers = มีปัญหาเรื่องเอกสารหรือตรวจสภาพรถ
letter-situation-driving_transport-vehicle_papers = ข้าพเจ้ามีปัญหาเกี่ยวกับการจดทะเบียน การตรวจสภาพ หรือเอกสารของยานพาหนะ
situation-driving_transport-fine_or_points = ค่าปรับหรือคะแนนความผิดน่าจะไม่ถูกต้อง
letter-situation-driving_transport-fine_or_points = ข้าพเจ้าเชื่อว่าค่าปรับจราจร คะแนนความผิด หรือการพักใช้ใบขับขี่ที่ข้าพเจ้าได้รับไม่ถูกต้อง
situation-driving_transport-bus_train_service = รถบัสหรือรถไฟเลิกวิ่ง ช้า หรือน้อยไป
letter-situation-driving_transport-bus_train_service = บริการรถบัส รถไฟ หรือขนส่งอื่นถูกยกเลิกหรือลดลง ไม่เพียงพอ หรือไม่วิ่งตามที่ประกาศไว้
situation-driving_transport-station_not_accessible = ลิฟต์เสีย สถานีหรือรถบัสใช้ไม่สะดวก
letter-situation-driving_transport-station_not_accessible = สถานี สนามบิน หรือยานพาหนะของขนส่งสาธารณะ ไม่ใช่ว่าทุกคนจะใช้ได้อย่างปลอดภัยหรือสะดวก
situation-driving_transport-treated_badly = เจ้าหน้าที่ไม่สุภาพหรือไม่เป็นธรรม
letter-situation-driving_transport-treated_badly = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพหรือไม่เป็นธรรมที่หน่วยงานหรือบนขนส่งสาธารณะ
situation-driving_transport-no_language_help = ไม่มีข้อมูลในภาษาที่ฉันเข้าใจ
letter-situation-driving_transport-no_language_help = ข้าพเจ้าไม่ได้รับข้อมูลเกี่ยวกับใบขับขี่ ยานพาหนะ หรือการขนส่งในภาษาที่ข้าพเจ้าเข้าใจ

## postal_telecom

situation-postal_telecom-mail_lost = จดหมายหรือพัสดุหาย
letter-situation-postal_telecom-mail_lost = จดหมายหรือพัสดุที่ส่งทางไปรษณีย์สูญหายหรือยังมาไม่ถึง
situation-postal_telecom-mail_late = จดหมายมาช้า หรือส่งผิดตู้
letter-situation-postal_telecom-mail_late = ไปรษณียภัณฑ์มาถึงช้า หรือถูกส่งไปผิดที่อยู่
situation-postal_telecom-parcel_damaged = พัสดุเสียหาย หรือถูกวางทิ้งไว้ข้างนอก
letter-situation-postal_telecom-parcel_damaged = พัสดุที่ส่งมาถึงเสียหาย หรือถูกวางไว้ในที่ที่ไม่เหมาะสม
situation-postal_telecom-delivery_slip = มีปัญหาเรื่องนำส่งใหม่หรือไปรับเอง
letter-situation-postal_telecom-delivery_slip = ข้าพเจ้าประสบความยากลำบากในการรับหรือการไปรับไปรษณียภัณฑ์ หลังจากที่มีการมาส่งแต่ส่งไม่สำเร็จ
situation-postal_telecom-sending_problem = มีปัญหาส่งไปต่างประเทศ หรือติดศุลกากร
letter-situation-postal_telecom-sending_problem = ข้าพเจ้าประสบความยากลำบากในการส่งไปรษณียภัณฑ์หรือเงินไปต่างประเทศ หรือไปรษณียภัณฑ์ถูกศุลกากรกักไว้
situation-postal_telecom-account_problem = เปิดหรือใช้บัญชีไปรษณีย์ไม่ได้
letter-situation-postal_telecom-account_problem = ข้าพเจ้าเปิดหรือใช้บัญชีของธนาคารไปรษณีย์ญี่ปุ่นไม่ได้
situation-postal_telecom-broadcasting_fee = มีปัญหาเรื่องค่า NHK
letter-situation-postal_telecom-broadcasting_fee = ข้าพเจ้ามีปัญหาเกี่ยวกับค่าธรรมเนียมการรับสัญญาณกระจายเสียงและแพร่ภาพ
situation-postal_telecom-phone_internet = สัญญาหรือสัญญาณมือถือหรืออินเทอร์เน็ต
letter-situation-postal_telecom-phone_internet = ข้าพเจ้ามีปัญหาเกี่ยวกับบริการโทรศัพท์มือถือหรืออินเทอร์เน็ต
situation-postal_telecom-treated_badly = เจ้าหน้าที่ไม่สุภาพหรือไม่เป็นธรรม
letter-situation-postal_telecom-treated_badly = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพหรือไม่เป็นธรรมจากเจ้าหน้าที่ของบริการไปรษณีย์ การกระจายเสียง หรือโทรคมนาคม
situation-postal_telecom-spam_or_interference = สายที่ไม่ต้องการ หรือคลื่นวิทยุรบกวน
letter-situation-postal_telecom-spam_or_interference = ข้าพเจ้าเดือดร้อนจากสายโทรศัพท์หรือข้อความที่ไม่ต้องการ หรือจากคลื่นวิทยุรบกวน

## disaster

situation-disaster-certificate_delayed = ได้ใบรับรองผู้ประสบภัยช้า หรือขอไม่ได้
letter-situation-disaster-certificate_delayed = ข้าพเจ้ายังไม่ได้รับใบรับรองผู้ประสบภัยที่จำเป็นต้องใช้
situation-disaster-assessment_wrong = ประเมินความเสียหายต่ำเกินไป
letter-situation-disaster-assessment_wrong = ข้าพเจ้าเชื่อว่าการประเมินความเสียหายของบ้านข้าพเจ้าไม่ถูกต้อง
situation-disaster-money_not_paid = ยังไม่ได้เงินช่วยเหลือ
letter-situation-disaster-money_not_paid = ข้าพเจ้ายังไม่ได้รับเงินบรรเทาทุกข์หรือเงินอื่นสำหรับผู้ประสบภัยพิบัติ
situation-disaster-housing_problem = ไม่ได้ที่พักชั่วคราว หรือสภาพไม่ดี
letter-situation-disaster-housing_problem = ข้าพเจ้าไม่ได้ที่พักชั่วคราวหลังเกิดภัยพิบัติ หรือที่พักนั้นอยู่ในสภาพไม่ดี
situation-disaster-shelter_problem = มีปัญหาที่ศูนย์อพยพ
letter-situation-disaster-shelter_problem = ข้าพเจ้ามีปัญหาที่ศูนย์อพยพ หรือเข้าศูนย์อพยพไม่ได้
situation-disaster-no_information = ไม่มีคำเตือนหรือข้อมูลที่ฉันเข้าใจ
letter-situation-disaster-no_information = ข้าพเจ้าไม่ได้รับคำเตือนหรือข้อมูลเกี่ยวกับภัยพิบัติในภาษาที่ข้าพเจ้าเข้าใจ
situation-disaster-cleanup_needed = โคลน ขยะ หรือความเสียหายยังอยู่
letter-situation-disaster-cleanup_needed = โคลน ขยะ หรือความเสียหายที่เกิดจากภัยพิบัติยังไม่ได้รับการเก็บกวาดหรือซ่อมแซม
situation-disaster-supply_missing = ไม่มีน้ำหรือไฟหลังเกิดภัย
letter-situation-disaster-supply_missing = น้ำ ไฟฟ้า หรือสาธารณูปโภคอื่นยังไม่กลับมาใช้ได้หลังเกิดภัยพิบัติ
situation-disaster-prevention_missing = การเตรียมรับภัยพิบัติไม่เพียงพอ
letter-situation-disaster-prevention_missing = ข้าพเจ้าเชื่อว่าการเตรียมพร้อมรับภัยพิบัติในพื้นที่ของข้าพเจ้าไม่เพียงพอ
situation-disaster-unclear_rule = ไม่รู้ว่าขอความช่วยเหลืออะไรได้
letter-situation-disaster-unclear_rule = ข้าพเจ้าไม่เข้าใจว่าจะได้รับความช่วยเหลือใดหลังเกิดภัยพิบัติ หรือต้องยื่นขออย่างไร

## housing_utilities

situation-housing_utilities-application_refused = ขอบ้านเช่าของรัฐไม่ได้ หรือจับสลากไม่ได้
letter-situation-housing_utilities-application_refused = ข้าพเจ้าขอเข้าอยู่บ้านเช่าของรัฐหรือของ UR ไม่ได้
situation-housing_utilities-rent_problem = ค่าเช่าบ้านของรัฐสูงเกินไป
letter-situation-housing_utilities-rent_problem = ข้าพเจ้าเชื่อว่าค่าเช่าหรือค่าใช้จ่ายของบ้านเช่าของรัฐหรือของ UR ที่ข้าพเจ้าอยู่ไม่ถูกต้องหรือสูงเกินไป
situation-housing_utilities-repair_needed = บ้านเช่าของรัฐต้องซ่อม
letter-situation-housing_utilities-repair_needed = บ้านเช่าของรัฐหรือของ UR ที่ข้าพเจ้าอยู่ หรือตัวอาคาร จำเป็นต้องซ่อมแซม
situation-housing_utilities-moving_out_charge = ค่าใช้จ่ายตอนย้ายออกจากบ้านเช่าของรัฐ
letter-situation-housing_utilities-moving_out_charge = ข้าพเจ้าไม่เห็นด้วยหรือไม่เข้าใจค่าใช้จ่ายในการย้ายออกจากบ้านเช่าของรัฐหรือของ UR
situation-housing_utilities-household_change = ไม่ให้คนในครอบครัวเข้าอยู่หรืออยู่ต่อ
letter-situation-housing_utilities-household_change = สมาชิกในครอบครัวไม่ได้รับอนุญาตให้เข้ามาอยู่ร่วมในบ้านเช่าของรัฐหรือของ UR หรือให้รับช่วงอยู่ต่อ
situation-housing_utilities-water_bill_wrong = ค่าน้ำไม่ถูกต้องหรือสูงเกินไป
letter-situation-housing_utilities-water_bill_wrong = ข้าพเจ้าเชื่อว่าค่าน้ำประปาหรือค่าระบบระบายน้ำเสียไม่ถูกต้องหรือสูงเกินไป
situation-housing_utilities-water_cut = ถูกตัดน้ำ หรือจ่ายค่าน้ำไม่ไหว
letter-situation-housing_utilities-water_cut = น้ำประปาของข้าพเจ้าถูกตัดหรืออาจถูกตัด
situation-housing_utilities-water_bad = น้ำประปาสกปรก ไหลอ่อน หรือรั่ว
letter-situation-housing_utilities-water_bad = มีปัญหาเรื่องคุณภาพน้ำ แรงดันน้ำ หรือการรั่วของน้ำประปา
situation-housing_utilities-sewer_problem = ท่อน้ำเสียเหม็น ตัน หรือล้น
letter-situation-housing_utilities-sewer_problem = มีปัญหาเรื่องท่อน้ำเสียหรือท่อระบายน้ำ
situation-housing_utilities-subsidy_problem = ขอเงินช่วยค่าบ้านไม่ได้ หรือไม่เข้าใจ
letter-situation-housing_utilities-subsidy_problem = ข้าพเจ้าขอเงินอุดหนุนด้านที่อยู่อาศัยไม่ได้ หรือไม่เข้าใจเรื่องเงินอุดหนุนนั้น

## environment

situation-environment-not_collected = ไม่มาเก็บขยะของฉัน
letter-situation-environment-not_collected = ไม่มีการเก็บขยะของข้าพเจ้า
situation-environment-rules_unclear = ไม่เข้าใจกฎการทิ้งขยะ
letter-situation-environment-rules_unclear = ข้าพเจ้าไม่เข้าใจกฎการทิ้งขยะ หรือไม่ได้รับกฎนั้นในภาษาที่ข้าพเจ้าเข้าใจ
situation-environment-collection_point = มีปัญหาที่จุดทิ้งขยะ
letter-situation-environment-collection_point = มีปัญหาเรื่องสถานที่ทิ้งขยะ
situation-environment-bulky_or_fee = ขยะชิ้นใหญ่หรือค่าทิ้งขยะ
letter-situation-environment-bulky_or_fee = ข้าพเจ้ามีปัญหาเกี่ยวกับขยะชิ้นใหญ่ การรีไซเคิล หรือค่าทิ้งขยะ
situation-environment-illegal_dumping = มีคนลักลอบทิ้งของ
letter-situation-environment-illegal_dumping = มีการทิ้งขยะโดยผิดกฎหมาย
situation-environment-noise = เสียงรบกวนหรือแรงสั่นสะเทือน
letter-situation-environment-noise = ข้าพเจ้าเดือดร้อนจากเสียงรบกวนหรือแรงสั่นสะเทือน
situation-environment-smell_or_smoke = กลิ่นเหม็น ควัน หรือฝุ่น
letter-situation-environment-smell_or_smoke = ข้าพเจ้าเดือดร้อนจากกลิ่นเหม็น ควัน หรือฝุ่น
situation-environment-pollution = น้ำ อากาศ หรือดินเป็นมลพิษ
letter-situation-environment-pollution = ข้าพเจ้าเชื่อว่าน้ำ อากาศ หรือดินปนเปื้อนมลพิษ
situation-environment-animals = สัตว์จรจัด สัตว์ป่า หรือสัตว์เลี้ยง
letter-situation-environment-animals = มีปัญหาเรื่องสัตว์จรจัด สัตว์ป่า สัตว์เลี้ยง หรือแมลง
situation-environment-no_action = แจ้งหน่วยงานแล้ว แต่ไม่มีอะไรเปลี่ยน
letter-situation-environment-no_action = ข้าพเจ้าแจ้งปัญหาสิ่งแวดล้อมต่อหน่วยงานแล้ว แต่สถานการณ์ไม่เปลี่ยนแปลง

## office_conduct

situation-office_conduct-rude = เจ้าหน้าที่ไม่สุภาพกับฉัน
letter-situation-office_conduct-rude = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพจากเจ้าหน้าที่ของหน่วยงานราชการ
situation-office_conduct-treated_differently = ถูกปฏิบัติแย่กว่าเพราะเป็นคนต่างชาติ
letter-situation-office_conduct-treated_differently = ข้าพเจ้าเชื่อว่าหน่วยงานราชการปฏิบัติต่อข้าพเจ้าแย่กว่าผู้อื่น เพราะข้าพเจ้าเป็นชาวต่างชาติ
situation-office_conduct-sent_around = ถูกส่งไปช่องนั้นช่องนี้
letter-situation-office_conduct-sent_around = ข้าพเจ้าถูกส่งจากช่องบริการหรือหน่วยงานหนึ่งไปยังอีกแห่งหนึ่ง
situation-office_conduct-which_office = ไม่รู้ว่าหน่วยงานไหนรับผิดชอบ
letter-situation-office_conduct-which_office = ข้าพเจ้าไม่ทราบว่าหน่วยงานราชการใดรับผิดชอบเรื่องของข้าพเจ้า
situation-office_conduct-no_answer = ไม่ได้คำตอบ หรือทำงานช้า
letter-situation-office_conduct-no_answer = หน่วยงานราชการไม่ได้ตอบข้าพเจ้าหรือไม่ได้ดำเนินการเรื่องของข้าพเจ้ามาเป็นเวลานาน
situation-office_conduct-not_reached = รอนาน หรือไม่มีคนรับสาย
letter-situation-office_conduct-not_reached = ข้าพเจ้าติดต่อหน่วยงานราชการไม่ได้ หรือต้องรอรับบริการนานมาก
situation-office_conduct-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-office_conduct-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือจากหน่วยงานราชการในภาษาที่ข้าพเจ้าเข้าใจ
situation-office_conduct-form_unclear = แบบฟอร์มหรือเอกสารยากเกินไป
letter-situation-office_conduct-form_unclear = ข้าพเจ้าเห็นว่าแบบฟอร์มหรือเอกสารที่หน่วยงานราชการกำหนดยากเกินไปหรือมากเกินไป
situation-office_conduct-wrong_information = ได้ข้อมูลผิดหรือไม่ตรงกัน
letter-situation-office_conduct-wrong_information = ข้าพเจ้าได้รับข้อมูลที่ผิดหรือไม่ตรงกันจากหน่วยงานราชการ
situation-office_conduct-data_problem = เอกสารของฉันหาย หรือข้อมูลถูกเปิดเผย
letter-situation-office_conduct-data_problem = หน่วยงานราชการทำเอกสารของข้าพเจ้าหาย หรือเปิดเผยข้อมูลส่วนบุคคลของข้าพเจ้า

## private_dispute

situation-private_dispute-rented_home = มีปัญหากับเจ้าของบ้านหรือบ้านเช่า
letter-situation-private_dispute-rented_home = ข้าพเจ้ามีข้อพิพาทกับเจ้าของบ้านหรือนายหน้าเรื่องบ้านเช่า
situation-private_dispute-purchase = มีปัญหากับของที่ซื้อ
letter-situation-private_dispute-purchase = ข้าพเจ้ามีข้อพิพาทเกี่ยวกับการซื้อสินค้า
situation-private_dispute-contract = เลิกสัญญาไม่ได้ หรือไม่ได้เงินคืน
letter-situation-private_dispute-contract = ข้าพเจ้ามีข้อพิพาทเกี่ยวกับสัญญา หรือการขอเงินคืนจากบริษัท
situation-private_dispute-debt_or_loan = หนี้ เงินกู้ หรือเงินที่ให้ยืม
letter-situation-private_dispute-debt_or_loan = ข้าพเจ้ามีปัญหาเกี่ยวกับหนี้ เงินกู้ หรือเงินที่ให้ยืม
situation-private_dispute-neighbours = ทะเลาะกับเพื่อนบ้าน
letter-situation-private_dispute-neighbours = ข้าพเจ้ามีข้อพิพาทกับเพื่อนบ้าน
situation-private_dispute-divorce_children = หย่า ลูก หรือค่าเลี้ยงดู
letter-situation-private_dispute-divorce_children = ข้าพเจ้ามีปัญหาเกี่ยวกับการหย่า ลูก หรือค่าเลี้ยงดู
situation-private_dispute-inheritance = มรดกหรือพินัยกรรม
letter-situation-private_dispute-inheritance = ข้าพเจ้ามีปัญหาเกี่ยวกับมรดกหรือพินัยกรรม
situation-private_dispute-traffic_accident = ค่าชดเชยหลังอุบัติเหตุจราจร
letter-situation-private_dispute-traffic_accident = ข้าพเจ้ามีข้อพิพาทเรื่องค่าชดเชยหลังอุบัติเหตุจราจร
situation-private_dispute-where_to_turn = อยากรู้ว่าปรึกษาได้ที่ไหน
letter-situation-private_dispute-where_to_turn = ข้าพเจ้าต้องการทราบว่าจะขอคำปรึกษาเรื่องข้อพิพาทระหว่างเอกชนได้ที่ไหน

## human_rights

situation-human_rights-refused_as_foreigner = ร้านหรือเจ้าของบ้านไม่รับคนต่างชาติ
letter-situation-human_rights-refused_as_foreigner = ข้าพเจ้าถูกร้านค้า เจ้าของบ้าน หรือธุรกิจอื่นปฏิเสธ เพราะข้าพเจ้าเป็นชาวต่างชาติ
situation-human_rights-racist_words = ถูกด่าเพราะเชื้อชาติหรือหน้าตา
letter-situation-human_rights-racist_words = ข้าพเจ้าถูกดูหมิ่นเพราะชาติกำเนิดหรือรูปลักษณ์ของข้าพเจ้า
situation-human_rights-harassment_work = ถูกคุกคามในที่ทำงาน
letter-situation-human_rights-harassment_work = ข้าพเจ้าถูกคุกคามในที่ทำงาน
situation-human_rights-sexual_harassment = ถูกคุกคามทางเพศหรือถูกสะกดรอย
letter-situation-human_rights-sexual_harassment = ข้าพเจ้าถูกคุกคามทางเพศ ถูกสะกดรอยตาม หรือถูกกระทำการที่คล้ายกัน
situation-human_rights-child_bullied = ลูกถูกกลั่นแกล้ง
letter-situation-human_rights-child_bullied = ลูกของข้าพเจ้ากำลังถูกกลั่นแกล้ง
situation-human_rights-family_violence = ความรุนแรงหรือการควบคุมในครอบครัว
letter-situation-human_rights-family_violence = ข้าพเจ้าถูกคนในครอบครัวหรือคู่ครองใช้ความรุนแรง ข่มขู่ หรือควบคุมบังคับ
situation-human_rights-exploitation = ถูกบังคับทำงาน กักขัง หรือยึดพาสปอร์ต
letter-situation-human_rights-exploitation = ข้าพเจ้าถูกบังคับให้ทำงาน หรือถูกพรากอิสรภาพหรือถูกยึดเอกสาร
situation-human_rights-religion_or_identity = ไม่เป็นธรรมเพราะศาสนา ความพิการ หรือเพศ
letter-situation-human_rights-religion_or_identity = ข้าพเจ้าได้รับการปฏิบัติที่ไม่เป็นธรรมเพราะศาสนา ความพิการ เพศ หรือรสนิยมทางเพศ
situation-human_rights-online_abuse = ถูกด่าหรือถูกลงรูปในอินเทอร์เน็ต
letter-situation-human_rights-online_abuse = มีผู้เผยแพร่คำดูหมิ่น ข้อมูลส่วนตัว หรือภาพถ่ายเกี่ยวกับข้าพเจ้าในอินเทอร์เน็ต
situation-human_rights-no_help_from_office = หน่วยงานไม่ช่วยฉัน
letter-situation-human_rights-no_help_from_office = ข้าพเจ้าขอความช่วยเหลือจากหน่วยงานราชการในเรื่องสิทธิมนุษยชน แต่ไม่ได้รับความช่วยเหลือ

## crime_police

situation-crime_police-theft = ถูกขโมยของ
letter-situation-crime_police-theft = สิ่งของของข้าพเจ้าถูกขโมย
situation-crime_police-fraud = ถูกหลอกเอาเงินหรือข้อมูล
letter-situation-crime_police-fraud = ข้าพเจ้าตกเป็นผู้เสียหายจากการฉ้อโกงหรือจากการนำข้อมูลของข้าพเจ้าไปใช้ในทางที่ผิด
situation-crime_police-attacked_or_threatened = ถูกทำร้ายหรือถูกข่มขู่
letter-situation-crime_police-attacked_or_threatened = ข้าพเจ้าถูกทำร้ายหรือถูกข่มขู่
situation-crime_police-report_not_accepted = ตำรวจไม่รับแจ้งความ
letter-situation-crime_police-report_not_accepted = ตำรวจไม่รับแจ้งความของข้าพเจ้า หรือไม่ได้ดำเนินการตามที่แจ้ง
situation-crime_police-stopped_by_police = ถูกเรียกหยุดหรือค้นตัวโดยไม่รู้เหตุผล
letter-situation-crime_police-stopped_by_police = ข้าพเจ้าถูกตำรวจเรียกให้หยุด สอบถาม หรือตรวจค้น และข้าพเจ้าไม่เข้าใจเหตุผล
situation-crime_police-treated_badly = ตำรวจไม่สุภาพหรือไม่เป็นธรรม
letter-situation-crime_police-treated_badly = ข้าพเจ้าได้รับการปฏิบัติที่ไม่สุภาพหรือไม่เป็นธรรมจากตำรวจ
situation-crime_police-arrest_or_detention = มีปัญหาหลังถูกจับหรือระหว่างถูกคุมขัง
letter-situation-crime_police-arrest_or_detention = ข้าพเจ้ามีปัญหาเกี่ยวกับการจับกุม การคุมขัง หรือเรือนจำ
situation-crime_police-court_problem = มีปัญหากับศาลหรืออัยการ
letter-situation-crime_police-court_problem = ข้าพเจ้ามีปัญหาเกี่ยวกับการดำเนินคดีของศาลหรืออัยการ
situation-crime_police-lost_property = มีปัญหาเรื่องของหาย
letter-situation-crime_police-lost_property = ข้าพเจ้ามีปัญหาเกี่ยวกับทรัพย์สินหาย
situation-crime_police-no_language_help = ไม่มีคนช่วยในภาษาที่ฉันเข้าใจ
letter-situation-crime_police-no_language_help = ข้าพเจ้าไม่ได้รับความช่วยเหลือจากตำรวจหรือศาลในภาษาที่ข้าพเจ้าเข้าใจ
