### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = Hello. Here you can tell us, in your own language, about a problem, a question or a wish concerning public offices and public services in Japan. I am an automatic assistant. I will take it to the right place. It is free and confidential.
welcome-ask = What is it about? Write it in your own words, or choose from the list.
hello-again = Hello. What can I do for you? Write in your own words, or choose from the list.
thanks-answer = You are welcome. If there is anything else, just write.
goodbye-answer = Goodbye, and take care. You can come back at any time.
what-next = What would you like to do? Write in your own words, or choose.
cancelled = I have stopped. Nothing was sent. What you told me is not used any further.
nothing-to-cancel = There is nothing open to stop. Nothing has been sent.
restarted = Let us begin again. What is it about?
out-of-scope = I cannot help with that. I am here for problems, questions and wishes about public offices and public services in Japan.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = I understand: this is about { $topic }.
ask-topic-choice = Is it about one of these?
ask-other-words = I am not sure what it is about. Please tell me in other words: which office, letter or procedure is it, and what happened?
ask-topic-list = Please choose what it is about.
topic-changed = All right, then it is about { $topic }.
not-understood = Sorry, I did not understand that.
answer-not-understood = Sorry, I did not understand this answer. Please choose one of the answers, or write it differently.
lost-to-person = I could not find out what it is about, so a person should read it.

## Place

ask-prefecture = In which prefecture of Japan did it happen, or do you live? Write the name, or choose from the list.
ask-which-place = There is more than one place with this name. Which prefecture do you mean?
# $prefecture: name of a prefecture
place-noted = Prefecture: { $prefecture }.
place-corrected = Corrected. Prefecture: { $prefecture }.
prefecture-unknown = I did not recognise the prefecture. Please write it again, or choose from the list.

## Questions before deciding

ask-in-court = Is this matter already before a court, or have you filed a formal appeal (審査請求) about it?
ask-next-step = How would you like to go on?

## Answers on buttons

button-topic-list = Choose from a list
button-about-service = What is this service?
button-person = Talk to a person
button-none-of-these = None of these
button-other-topic = No, something else
button-yes = Yes
button-no = No
button-skip = Skip
button-cancel = Stop
button-step-mail = Write an English e-mail together (you answer in your language)
button-step-centre = Visit or call the counselling centre
button-send = Send this e-mail
button-change = Change something
button-no-danger = Nobody is in danger now
button-new-matter = Tell us about another matter

## Guided questions for the e-mail

letter-start = We will write an e-mail in English to the Ministry's counselling service together. I ask a few short questions. Nothing is sent before you have read it and agreed.
ask-situation = What happened? Choose what fits best.
ask-wish = What would you like the office to do?
ask-since = Since when has this been going on? Choose, or write a date (for example 2026-03-15).
ask-agency = Which office is it about? Write its name, or skip. Japanese or Roman letters, for example: 東京出入国在留管理局 or Tokyo Regional Immigration Services Bureau.
ask-contacted-before = Have you already talked to that office about it?
ask-details = Is there anything important to add? If you can write it in English, it goes into the e-mail. In another language, our staff keep it with your case, but it does not go into the e-mail.
ask-person-name = What name shall we give? Write it in Roman letters, or stay anonymous.
ask-reply-to = To which e-mail address should the answer go? Write your address, or skip. Without an address you cannot get an answer by e-mail.
button-anonymous = Stay anonymous
details-kept = Your text is kept with your case in your own language. It does not go into the English e-mail.
agency-not-usable = I cannot use this as the name of an office. Please write only the name (up to 80 characters, no web address), or skip.
name-not-usable = I cannot use this name in the e-mail. Please write it in Roman letters (up to 60 characters), or stay anonymous.
reply-to-not-usable = This does not look like an e-mail address. Please check it (for example name@example.com), or skip.
details-not-usable = This text is too long, or contains a web address. The mailbox does not take web addresses. Please write it shorter and without them, or skip.
since-not-usable = I did not recognise the date. Please choose one of the answers, or write year-month-day, for example 2026-03-15. It cannot be in the future.

## Draft and sending

draft-intro = This is your e-mail: each sentence in your language and in English. Nothing has been sent yet. Please read it. Is everything right?
ask-change-what = What would you like to change?
change-situation = What happened
change-wish = What you ask for
change-since = Since when
change-agency = The office
change-contacted-before = Earlier contact
change-details = Additional text
change-person-name = Name
change-reply-to = Reply address
change-prefecture = Prefecture
mail-confirmed = Thank you. Your e-mail is on its way to the Ministry's counselling service.
nothing-to-send = There is no e-mail waiting to be sent.
already-sent = This e-mail has already been sent. It is not sent twice.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = Your case number is { $number }. Your receipt is { $receipt }. Please write both down: with them you can ask about your case later.
handed-over-open = I have passed your conversation to a person. From now on I am silent; what you write here goes to the staff. They read it on working days from 9:00 to 16:45 (Japan time).
# $date: the next working day, a formatted date
handed-over-closed = I have passed your conversation to a person. Nobody is there at the moment. Staff read it from { $date }, 9:00 (Japan time). From now on I am silent; what you write here goes to the staff.
handed-over-meanwhile = If it cannot wait, you can telephone 0570-090110 (working days 9:00 to 16:45, in Japanese). If someone is in danger: 110 (police) or 119 (fire, ambulance).
message-to-staff = Your message has been added to your case. The staff will read it.
status-none = I know of no case from this conversation. If you have a case number and a receipt, enter them on the page “My case”.
# $number: case number; $state: one of the state-... texts
status-case = Case { $number }: { $state }
state-new = received, not yet read
state-waiting_for_staff = waiting for the staff
state-waiting_for_resident = the staff are waiting for your answer
state-answered = answered
state-closed = closed

## Language

# $language: the name of the language
language-switched = I am now writing in { $language }.
language-which = Which language would you like?
language-id-or-ms = Indonesian or Malay?
language-unsupported = I do not know this language. Please choose one of these languages.
language-changed = I have changed the language to { $language }.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = What this service is
offer-ask-cost-privacy = Cost and confidentiality
offer-ask-contact = Telephone, address and opening hours
offer-ask-english-email = The English e-mail address
offer-ask-counselor = Counsellors and counselling sessions
offer-ask-leaflet = The leaflet and the languages
offer-ask-process = What happens afterwards
offer-ask-case-status = How my case stands
value-date = { $date }
