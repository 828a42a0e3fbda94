### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = สวัสดี ที่นี่คุณเล่าปัญหา ถามคำถาม หรือบอกสิ่งที่อยากให้ปรับปรุงเกี่ยวกับหน่วยงานและบริการของรัฐในญี่ปุ่นได้เป็นภาษาของคุณเอง นี่คือผู้ช่วยอัตโนมัติ ซึ่งจะนำเรื่องของคุณไปให้ถูกที่ ไม่มีค่าใช้จ่าย และเก็บเป็นความลับ
welcome-ask = ต้องการปรึกษาเรื่องอะไร เล่าด้วยคำพูดของคุณเองได้เลย หรือเลือกจากรายการ
hello-again = สวัสดี มีอะไรให้ช่วยไหม เล่าด้วยคำพูดของคุณเอง หรือเลือกจากรายการ
thanks-answer = ด้วยความยินดี ถ้ามีเรื่องอื่นอีก พิมพ์มาได้เลย
goodbye-answer = แล้วพบกันใหม่ ดูแลตัวเองด้วย กลับมาที่นี่ได้ทุกเมื่อ
what-next = อยากทำอะไรต่อ เล่าด้วยคำพูดของคุณเอง หรือเลือกจากรายการ
cancelled = หยุดให้แล้ว ไม่มีการส่งอะไรออกไป และจะไม่นำสิ่งที่คุณเล่าไปใช้ต่อ
nothing-to-cancel = ตอนนี้ไม่มีเรื่องค้างที่ต้องหยุด และยังไม่มีการส่งอะไรออกไป
restarted = เริ่มกันใหม่ ต้องการปรึกษาเรื่องอะไร
out-of-scope = ขออภัย เรื่องนี้ช่วยไม่ได้ ที่นี่รับเฉพาะปัญหา คำถาม และความต้องการเกี่ยวกับหน่วยงานและบริการของรัฐในญี่ปุ่น

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = เข้าใจแล้ว เป็นเรื่อง{ $topic }
ask-topic-choice = เป็นเรื่องใดเรื่องหนึ่งในนี้ไหม
ask-other-words = ยังไม่แน่ใจว่าเป็นเรื่องอะไร ช่วยเล่าอีกครั้งด้วยคำอื่นว่าเกี่ยวกับหน่วยงานไหน จดหมายอะไร หรือขั้นตอนอะไร และเกิดอะไรขึ้น
ask-topic-list = กรุณาเลือกว่าเป็นเรื่องอะไร
topic-changed = ได้ ถ้าอย่างนั้นเป็นเรื่อง{ $topic }
not-understood = ขออภัย ยังไม่เข้าใจข้อความนี้
answer-not-understood = ขออภัย ยังไม่เข้าใจคำตอบนี้ กรุณาเลือกคำตอบข้อใดข้อหนึ่ง หรือพิมพ์ใหม่ด้วยคำอื่น
lost-to-person = ผู้ช่วยยังไม่ทราบว่าเป็นเรื่องอะไร จึงควรให้เจ้าหน้าที่อ่าน

## Place

ask-prefecture = เรื่องเกิดที่จังหวัดไหนในญี่ปุ่น หรือคุณอยู่จังหวัดไหน พิมพ์ชื่อจังหวัด หรือเลือกจากรายการ
ask-which-place = มีหลายที่ที่ใช้ชื่อนี้ คุณหมายถึงจังหวัดไหน
# $prefecture: name of a prefecture
place-noted = จังหวัด: { $prefecture }
place-corrected = แก้ไขแล้ว จังหวัด: { $prefecture }
prefecture-unknown = ไม่พบชื่อจังหวัดนี้ กรุณาพิมพ์อีกครั้ง หรือเลือกจากรายการ

## Questions before deciding

ask-in-court = เรื่องนี้เป็นคดีในศาลแล้ว หรือคุณยื่นอุทธรณ์อย่างเป็นทางการ (審査請求) แล้ว ใช่ไหม
ask-next-step = อยากดำเนินการต่อแบบไหน

## Answers on buttons

button-topic-list = เลือกจากรายการ
button-about-service = บริการนี้คืออะไร
button-person = คุยกับเจ้าหน้าที่
button-none-of-these = ไม่มีข้อที่ตรง
button-other-topic = ไม่ใช่ เป็นเรื่องอื่น
button-yes = ใช่
button-no = ไม่ใช่
button-skip = ข้าม
button-cancel = หยุด
button-step-mail = เขียนอีเมลภาษาอังกฤษด้วยกัน (ตอบเป็นภาษาของคุณ)
button-step-centre = ไปหรือโทรหาศูนย์ให้คำปรึกษา
button-send = ส่งอีเมลนี้
button-change = แก้ไขบางส่วน
button-no-danger = ตอนนี้ไม่มีใครอยู่ในอันตราย
button-new-matter = เล่าเรื่องอื่นอีก

## Guided questions for the e-mail

letter-start = เราจะเขียนอีเมลภาษาอังกฤษถึงฝ่ายให้คำปรึกษาของกระทรวงด้วยกัน จะมีคำถามสั้น ๆ ไม่กี่ข้อ จะไม่ส่งอะไรจนกว่าคุณจะได้อ่านและตกลง
ask-situation = เกิดอะไรขึ้น เลือกข้อที่ตรงที่สุด
ask-wish = อยากให้หน่วยงานทำอะไร
ask-since = เป็นแบบนี้มาตั้งแต่เมื่อไร เลือกคำตอบ หรือพิมพ์วันที่เป็น ค.ศ. (เช่น 2026-03-15)
ask-agency = เกี่ยวกับหน่วยงานไหน พิมพ์ชื่อ หรือข้ามไปก็ได้ ใช้ภาษาญี่ปุ่นหรือตัวอักษรโรมัน เช่น 東京出入国在留管理局 หรือ Tokyo Regional Immigration Services Bureau
ask-contacted-before = คุณเคยติดต่อหน่วยงานนั้นเรื่องนี้แล้วหรือยัง
ask-details = มีอะไรสำคัญที่อยากเพิ่มไหม ถ้าเขียนเป็นภาษาอังกฤษได้ ข้อความจะอยู่ในอีเมล ถ้าเป็นภาษาอื่น เจ้าหน้าที่ของเราจะเก็บไว้กับเรื่องของคุณ แต่จะไม่อยู่ในอีเมล
ask-person-name = ให้ใส่ชื่อว่าอะไร พิมพ์เป็นตัวอักษรโรมัน หรือจะไม่บอกชื่อก็ได้
ask-reply-to = ให้ส่งคำตอบไปที่อีเมลไหน พิมพ์ที่อยู่อีเมลของคุณ หรือข้ามไปก็ได้ ถ้าไม่ใส่อีเมล คุณจะไม่ได้รับคำตอบทางอีเมล
button-anonymous = ไม่บอกชื่อ
details-kept = ข้อความของคุณจะเก็บไว้กับเรื่องของคุณในภาษาของคุณเอง และจะไม่อยู่ในอีเมลภาษาอังกฤษ
agency-not-usable = ใช้ข้อความนี้เป็นชื่อหน่วยงานไม่ได้ กรุณาพิมพ์เฉพาะชื่อ (ไม่เกิน 80 ตัวอักษร ไม่มีที่อยู่เว็บ) หรือข้ามไป
name-not-usable = ใช้ชื่อนี้ในอีเมลไม่ได้ กรุณาพิมพ์เป็นตัวอักษรโรมัน (ไม่เกิน 60 ตัวอักษร) หรือเลือกไม่บอกชื่อ
reply-to-not-usable = ดูเหมือนจะไม่ใช่ที่อยู่อีเมล กรุณาตรวจดูอีกครั้ง (เช่น name@example.com) หรือข้ามไป
details-not-usable = ข้อความยาวเกินไป หรือมีที่อยู่เว็บ ซึ่งกล่องอีเมลนี้ไม่รับ กรุณาเขียนให้สั้นลงและไม่ใส่ที่อยู่เว็บ หรือข้ามไป
since-not-usable = อ่านวันที่นี้ไม่ออก กรุณาเลือกคำตอบ หรือพิมพ์ ปี ค.ศ.-เดือน-วัน เช่น 2026-03-15 และต้องไม่เป็นวันในอนาคต

## Draft and sending

draft-intro = นี่คืออีเมลของคุณ แต่ละประโยคมีทั้งภาษาของคุณและภาษาอังกฤษ ยังไม่ได้ส่งอะไรออกไป กรุณาอ่านดู ถูกต้องทั้งหมดไหม
ask-change-what = อยากแก้ตรงไหน
change-situation = เกิดอะไรขึ้น
change-wish = สิ่งที่ขอ
change-since = ตั้งแต่เมื่อไร
change-agency = หน่วยงาน
change-contacted-before = การติดต่อก่อนหน้านี้
change-details = ข้อความเพิ่มเติม
change-person-name = ชื่อ
change-reply-to = อีเมลสำหรับตอบกลับ
change-prefecture = จังหวัด
mail-confirmed = ขอบคุณ กำลังส่งอีเมลของคุณไปยังฝ่ายให้คำปรึกษาของกระทรวง
nothing-to-send = ไม่มีอีเมลที่รอส่ง
already-sent = อีเมลนี้ส่งไปแล้ว จะไม่ส่งซ้ำ

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = หมายเลขเรื่องของคุณคือ { $number } รหัสใบรับเรื่องคือ { $receipt } กรุณาจดไว้ทั้งสองอย่าง เพื่อใช้ถามความคืบหน้าในภายหลัง
handed-over-open = ส่งบทสนทนาของคุณให้เจ้าหน้าที่แล้ว จากนี้ไปผู้ช่วยอัตโนมัติจะหยุดตอบ สิ่งที่คุณพิมพ์ที่นี่จะถึงเจ้าหน้าที่ ซึ่งอ่านในวันทำการ เวลา 9:00 ถึง 16:45 (เวลาญี่ปุ่น)
# $date: the next working day, a formatted date
handed-over-closed = ส่งบทสนทนาของคุณให้เจ้าหน้าที่แล้ว ขณะนี้ไม่มีเจ้าหน้าที่อยู่ เจ้าหน้าที่จะเริ่มอ่านวันที่ { $date } เวลา 9:00 (เวลาญี่ปุ่น) จากนี้ไปผู้ช่วยอัตโนมัติจะหยุดตอบ สิ่งที่คุณพิมพ์ที่นี่จะถึงเจ้าหน้าที่
handed-over-meanwhile = ถ้ารอไม่ได้ โทร 0570-090110 (วันทำการ 9:00 ถึง 16:45 ภาษาญี่ปุ่น) ถ้ามีคนอยู่ในอันตราย โทร 110 (ตำรวจ) หรือ 119 (ดับเพลิง รถพยาบาล)
message-to-staff = เพิ่มข้อความของคุณเข้าไปในเรื่องแล้ว เจ้าหน้าที่จะอ่าน
status-none = ไม่พบเรื่องที่ยื่นจากบทสนทนานี้ ถ้าคุณมีหมายเลขเรื่องและรหัสใบรับเรื่อง กรุณาใส่ในหน้า “เรื่องของฉัน”
# $number: case number; $state: one of the state-... texts
status-case = เรื่องหมายเลข { $number }: { $state }
state-new = รับเรื่องแล้ว ยังไม่ได้อ่าน
state-waiting_for_staff = กำลังรอเจ้าหน้าที่
state-waiting_for_resident = เจ้าหน้าที่กำลังรอคำตอบจากคุณ
state-answered = ตอบแล้ว
state-closed = ปิดเรื่องแล้ว

## Language

# $language: the name of the language
language-switched = ตอนนี้ใช้ภาษา{ $language }แล้ว
language-which = อยากใช้ภาษาอะไร
language-id-or-ms = ภาษาอินโดนีเซียหรือภาษามาเลย์
language-unsupported = ยังไม่รองรับภาษานี้ กรุณาเลือกภาษาใดภาษาหนึ่งในนี้
language-changed = เปลี่ยนเป็นภาษา{ $language }แล้ว

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = บริการนี้คืออะไร
offer-ask-cost-privacy = ค่าใช้จ่ายและการเก็บความลับ
offer-ask-contact = โทรศัพท์ ที่อยู่ และเวลาทำการ
offer-ask-english-email = ที่อยู่อีเมลภาษาอังกฤษ
offer-ask-counselor = ที่ปรึกษาและวันเปิดรับปรึกษา
offer-ask-leaflet = แผ่นพับและภาษาที่ใช้ได้
offer-ask-process = หลังจากปรึกษาแล้วเป็นอย่างไรต่อ
offer-ask-case-status = เรื่องของฉันถึงไหนแล้ว
value-date = { $date }
