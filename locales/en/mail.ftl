### The guided interview for the English mail, its checks, the ways of sending, and the answers to mails that arrive.

## What the person has already said, shown for confirmation before the first question
noted-intro = From your message I have noted:
noted-ask = Is this right? I will ask only about the rest.
button-noted-right = Yes, go on
button-noted-wrong = No, change it
button-back = Back
# $number: case number, $receipt: secret code
draft-kept = Your answers are kept. If you close this page, you can go on later with number { $number } and receipt code { $receipt }. Write them down or take a photo.
draft-resumed = Here we go on where you stopped.
draft-cancelled = I have thrown the draft away. Nothing was sent.

## Two further questions
ask-consequence = What happens to you because of this? Choose what matters most, or skip.
consequence-status_at_risk = My residence status is at risk
consequence-money_trouble = I am in trouble with money
consequence-job_at_risk = I may lose my job, or cannot work
consequence-no_treatment = I cannot get medical treatment
consequence-child_affected = My child suffers from it
consequence-housing_at_risk = I may lose my home
consequence-safety = It is dangerous for people
consequence-family_apart = My family is separated
consequence-worry = I worry a great deal
letter-consequence-status_at_risk = Because of this, my residence status is at risk.
letter-consequence-money_trouble = Because of this, I am in financial difficulty.
letter-consequence-job_at_risk = Because of this, I may lose my job or cannot work.
letter-consequence-no_treatment = Because of this, I cannot receive medical treatment.
letter-consequence-child_affected = Because of this, my child is suffering.
letter-consequence-housing_at_risk = Because of this, I may lose my home.
letter-consequence-safety = This is dangerous for people.
letter-consequence-family_apart = Because of this, my family is separated.
letter-consequence-worry = This worries me a great deal.
ask-deadline = Is there a date by which it must be settled? Write it (for example 2026-12-20), or choose that there is none.
button-no-deadline = There is no such date
# $date: a formatted date
letter-deadline = It must be settled by { $date }.
deadline-not-usable = I did not recognise the date. Please write year-month-day, for example 2026-12-20. It must not be in the past.
change-consequence = What happens to you
change-deadline = The date

## Checks before sending: what was found, and what to do
check-title = Please look at this before sending:
check-not_english = Your own text is not in English, so it is not in the e-mail. Our staff keep it with your case. If you can, write it in English.
check-url = There is a web address in your text. The mailbox does not accept web addresses. Please describe in words what stands there.
check-attachment = You mention a photo or a file. Files cannot be sent to this mailbox. Please describe in words what they show.
check-two_matters = You seem to write about more than one matter. Please send one e-mail for each matter.
check-too_long = The text is too long. Please keep to the most important things.
check-number = A personal number (My Number, residence card, bank or credit card) does not belong in an e-mail. I have made it unreadable.
check-none = The e-mail follows the rules of the mailbox: English only, no web addresses, no files, one matter.

## Three ways of sending
button-send-here = Send from here
button-own-mail = With my own e-mail program
own-mail-intro = Open your e-mail program with this link. The text is already in it; you only have to press "send".
own-mail-link = Open my e-mail program
own-mail-short = The text is too long for this link. The link opens an e-mail with the address and the subject; copy the text below into it.
# $address: the ministry's e-mail address
copy-intro = Copy this text and send it to { $address }, or print it.
copy-button = Copy the text
copy-done = Copied.
copy-print = Print
button-sent-myself = I have sent it
sent-myself = Good. I have noted that you sent the e-mail yourself. The answer will come to your own address.

## Continue with number and receipt
resume-button = Go on

## Answers to mails that arrive in the mailbox
# $number: case number
intake-ack-subject = We have received your message (reference { $number })
intake-ack-hello = Thank you for your message. We have received it and it has been given the reference number { $number }. Please write this number in the subject if you write again.
intake-ack-next = Our staff will read it. They may ask the office concerned for its account, and they will tell you the result.
intake-ack-files = You sent files. We cannot open files and have not kept them. Next time, please write without files.
intake-ack-links = Your message contains web addresses. We do not open them. Next time, please write without web addresses.
intake-ack-missing-place = Please tell us in which prefecture or city this happened.
intake-ack-auto = This answer was sent automatically.
intake-language-subject = Your message: please use English, the chat or the telephone
intake-language-hello = Thank you for your message. This mailbox can only read English.
# $link: web address of the chat in the reader's language
intake-language-chat = In the chat you can write in your own language, and it makes an English e-mail out of your answers: { $link }
# $number: telephone number
intake-language-phone = You can also telephone: { $number } (the call is charged).
# $link: web address of the leaflet
intake-language-leaflet = What this service does, in your language: { $link }
