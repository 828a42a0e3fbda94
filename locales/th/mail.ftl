### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = จากข้อความของคุณ ได้จดไว้ดังนี้
noted-ask = ถูกต้องไหม จากนี้จะถามเฉพาะส่วนที่เหลือ
button-noted-right = ถูก ไปต่อ
button-noted-wrong = ไม่ถูก ขอแก้
button-back = ย้อนกลับ
# $number: case number, $receipt: secret code
draft-kept = คำตอบของคุณเก็บไว้แล้ว ถ้าปิดหน้านี้ คุณกลับมาทำต่อได้ด้วยหมายเลข { $number } และรหัสใบรับเรื่อง { $receipt } กรุณาจดหรือถ่ายรูปไว้
draft-resumed = มาทำต่อจากที่ค้างไว้กัน
draft-cancelled = ลบฉบับร่างแล้ว ไม่มีการส่งอะไรออกไป

## Two further questions
ask-consequence = เรื่องนี้ส่งผลกับคุณอย่างไร เลือกข้อที่สำคัญที่สุด หรือข้ามไปก็ได้
consequence-status_at_risk = อาจเสียสถานภาพการพำนัก
consequence-money_trouble = เดือดร้อนเรื่องเงิน
consequence-job_at_risk = อาจเสียงาน หรือทำงานไม่ได้
consequence-no_treatment = รักษาพยาบาลไม่ได้
consequence-child_affected = ลูกเดือดร้อน
consequence-housing_at_risk = อาจไม่มีบ้านอยู่
consequence-safety = เป็นอันตรายต่อผู้คน
consequence-family_apart = ครอบครัวต้องแยกกันอยู่
consequence-worry = กังวลใจมาก
letter-consequence-status_at_risk = ด้วยเหตุนี้ สถานภาพการพำนักของข้าพเจ้าจึงตกอยู่ในความเสี่ยง
letter-consequence-money_trouble = ด้วยเหตุนี้ ข้าพเจ้าจึงประสบความเดือดร้อนทางการเงิน
letter-consequence-job_at_risk = ด้วยเหตุนี้ ข้าพเจ้าจึงอาจเสียงานหรือทำงานไม่ได้
letter-consequence-no_treatment = ด้วยเหตุนี้ ข้าพเจ้าจึงรับการรักษาพยาบาลไม่ได้
letter-consequence-child_affected = ด้วยเหตุนี้ ลูกของข้าพเจ้าจึงเดือดร้อน
letter-consequence-housing_at_risk = ด้วยเหตุนี้ ข้าพเจ้าจึงอาจเสียที่อยู่อาศัย
letter-consequence-safety = เรื่องนี้เป็นอันตรายต่อผู้คน
letter-consequence-family_apart = ด้วยเหตุนี้ ครอบครัวของข้าพเจ้าจึงต้องแยกจากกัน
letter-consequence-worry = เรื่องนี้ทำให้ข้าพเจ้ากังวลใจมาก
ask-deadline = เรื่องนี้ต้องเสร็จภายในวันไหนไหม พิมพ์วันที่เป็น ค.ศ. (เช่น 2026-12-20) หรือเลือกว่าไม่มี
button-no-deadline = ไม่มีกำหนดวัน
# $date: a formatted date
letter-deadline = เรื่องนี้ต้องจัดการให้เสร็จภายในวันที่ { $date }
deadline-not-usable = อ่านวันที่นี้ไม่ออก กรุณาพิมพ์ ปี ค.ศ.-เดือน-วัน เช่น 2026-12-20 และต้องไม่เป็นวันที่ผ่านไปแล้ว
change-consequence = ผลที่เกิดกับคุณ
change-deadline = กำหนดวัน

## Checks before sending: what was found, and what to do
check-title = กรุณาดูสิ่งต่อไปนี้ก่อนส่ง:
check-not_english = ข้อความของคุณเองไม่ใช่ภาษาอังกฤษ จึงไม่อยู่ในอีเมล เจ้าหน้าที่ของเราจะเก็บไว้กับเรื่องของคุณ ถ้าทำได้ กรุณาเขียนเป็นภาษาอังกฤษ
check-url = ในข้อความของคุณมีที่อยู่เว็บ กล่องอีเมลนี้ไม่รับที่อยู่เว็บ กรุณาเล่าเป็นคำพูดว่าในเว็บนั้นเขียนว่าอะไร
check-attachment = คุณพูดถึงรูปหรือไฟล์ แต่ส่งไฟล์มาที่กล่องอีเมลนี้ไม่ได้ กรุณาเล่าเป็นคำพูดว่าในนั้นมีอะไร
check-two_matters = ดูเหมือนคุณเขียนมากกว่าหนึ่งเรื่อง กรุณาส่งหนึ่งอีเมลต่อหนึ่งเรื่อง
check-too_long = ข้อความยาวเกินไป กรุณาเขียนเฉพาะเรื่องที่สำคัญที่สุด
check-number = ไม่ควรใส่หมายเลขส่วนตัวในอีเมล (มายนัมเบอร์ ไซริวการ์ด บัญชีธนาคาร หรือบัตรเครดิต) จึงปิดตัวเลขไม่ให้อ่านได้แล้ว
check-none = อีเมลเป็นไปตามกฎของกล่องอีเมลแล้ว คือ ภาษาอังกฤษเท่านั้น ไม่มีที่อยู่เว็บ ไม่มีไฟล์ และมีเรื่องเดียว

## Three ways of sending
button-send-here = ส่งจากที่นี่
button-own-mail = ส่งจากโปรแกรมอีเมลของฉัน
own-mail-intro = เปิดโปรแกรมอีเมลของคุณด้วยลิงก์นี้ ข้อความอยู่ในนั้นแล้ว แค่กด “ส่ง”
own-mail-link = เปิดโปรแกรมอีเมลของฉัน
own-mail-short = ข้อความยาวเกินไปสำหรับลิงก์นี้ ลิงก์จะเปิดอีเมลที่มีที่อยู่และหัวเรื่องให้ กรุณาคัดลอกข้อความด้านล่างไปใส่
# $address: the ministry's e-mail address
copy-intro = คัดลอกข้อความนี้แล้วส่งไปที่ { $address } หรือพิมพ์ออกกระดาษ
copy-button = คัดลอกข้อความ
copy-done = คัดลอกแล้ว
copy-print = พิมพ์ออกกระดาษ
button-sent-myself = ฉันส่งแล้ว
sent-myself = ดีแล้ว ได้จดไว้ว่าคุณส่งอีเมลเอง คำตอบจะไปถึงที่อยู่อีเมลของคุณเอง

## Continue with number and receipt
resume-button = ทำต่อ

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = ได้รับข้อความของคุณแล้ว (หมายเลขอ้างอิง { $number })
intake-ack-hello = ขอบคุณสำหรับข้อความของคุณ เราได้รับแล้ว หมายเลขอ้างอิงคือ { $number } ถ้าเขียนมาอีก กรุณาใส่หมายเลขนี้ในหัวเรื่อง
intake-ack-next = เจ้าหน้าที่ของเราจะอ่านข้อความ อาจสอบถามข้อเท็จจริงจากหน่วยงานที่เกี่ยวข้อง และจะแจ้งผลให้คุณทราบ
intake-ack-files = คุณส่งไฟล์มาด้วย เราเปิดไฟล์ไม่ได้และไม่ได้เก็บไว้ ครั้งหน้ากรุณาเขียนมาโดยไม่แนบไฟล์
intake-ack-links = ในข้อความของคุณมีที่อยู่เว็บ เราไม่เปิดที่อยู่เว็บ ครั้งหน้ากรุณาเขียนมาโดยไม่ใส่ที่อยู่เว็บ
intake-ack-missing-place = กรุณาบอกเราว่าเรื่องเกิดขึ้นที่จังหวัดหรือเมืองไหน
intake-ack-auto = คำตอบนี้ส่งโดยอัตโนมัติ
intake-language-subject = ข้อความของคุณ: กรุณาใช้ภาษาอังกฤษ แชต หรือโทรศัพท์
intake-language-hello = ขอบคุณสำหรับข้อความของคุณ กล่องอีเมลนี้อ่านได้เฉพาะภาษาอังกฤษ
# $link: web address of the chat in the reader's language
intake-language-chat = ในแชต คุณเขียนเป็นภาษาของคุณเองได้ แล้วแชตจะทำอีเมลภาษาอังกฤษจากคำตอบของคุณ: { $link }
# $number: telephone number
intake-language-phone = โทรศัพท์มาก็ได้: { $number } (การโทรมีค่าใช้จ่าย)
# $link: web address of the leaflet
intake-language-leaflet = อ่านเป็นภาษาของคุณว่าบริการนี้ทำอะไรบ้าง: { $link }
