### What the assistant says in a conversation.
### Tone: polite, plain, short. The reader may be worried and is using a telephone.
### Keep everything in { } unchanged; keep telephone numbers and e-mail addresses unchanged.

## Beginning and end

welcome = 안녕하세요. 일본의 관공서와 공공 서비스에 대한 어려움, 질문, 바라는 점을 자신의 언어로 말씀하실 수 있습니다. 저는 자동 안내 도우미이며, 알맞은 곳으로 연결해 드립니다. 무료이며 비밀을 지킵니다.
welcome-ask = 어떤 일인가요? 편하게 쓰시거나 목록에서 골라 주세요.
hello-again = 안녕하세요. 무엇을 도와드릴까요? 편하게 쓰시거나 목록에서 골라 주세요.
thanks-answer = 천만에요. 다른 일이 있으면 언제든 써 주세요.
goodbye-answer = 안녕히 가세요. 언제든지 다시 오셔도 됩니다.
what-next = 무엇을 하시겠어요? 편하게 쓰시거나 골라 주세요.
cancelled = 중단했습니다. 아무것도 보내지 않았습니다. 말씀하신 내용은 더 이상 사용하지 않습니다.
nothing-to-cancel = 중단할 것이 없습니다. 아무것도 보내지 않았습니다.
restarted = 처음부터 다시 시작합니다. 어떤 일인가요?
out-of-scope = 죄송하지만 그것은 도와드릴 수 없습니다. 여기는 일본의 관공서와 공공 서비스에 대한 어려움, 질문, 바라는 점을 위한 곳입니다.

## Understanding the topic

# $topic: one of the topic-... names
understood-topic = 알겠습니다. { $topic }에 관한 일이군요.
ask-topic-choice = 이 중 하나에 관한 일인가요?
ask-other-words = 어떤 일인지 잘 모르겠습니다. 다른 말로 알려 주세요. 어느 관공서, 어떤 편지나 절차이고, 무슨 일이 있었나요?
ask-topic-list = 무엇에 관한 일인지 골라 주세요.
topic-changed = 알겠습니다. 그럼 { $topic }에 관한 일이군요.
not-understood = 죄송합니다. 이해하지 못했습니다.
answer-not-understood = 죄송합니다. 이 답을 이해하지 못했습니다. 답을 고르시거나 다르게 써 주세요.
lost-to-person = 어떤 일인지 알 수 없어서 직원이 직접 읽도록 하겠습니다.

## Place

ask-prefecture = 일본의 어느 도도부현에서 있었던 일인가요, 또는 어디에 사시나요? 이름을 쓰시거나 목록에서 골라 주세요.
ask-which-place = 같은 이름의 곳이 여러 군데 있습니다. 어느 도도부현인가요?
# $prefecture: name of a prefecture
place-noted = 도도부현: { $prefecture }.
place-corrected = 고쳤습니다. 도도부현: { $prefecture }.
prefecture-unknown = 도도부현 이름을 알아보지 못했습니다. 다시 쓰시거나 목록에서 골라 주세요.

## Questions before deciding

ask-in-court = 이 일로 이미 재판 중이거나, 정식 심사청구(審査請求)를 하셨나요?
ask-next-step = 어떻게 진행할까요?

## Answers on buttons

button-topic-list = 목록에서 고르기
button-about-service = 어떤 서비스인가요?
button-person = 사람과 이야기하기
button-none-of-these = 이 중에 없음
button-other-topic = 아니요, 다른 일
button-yes = 네
button-no = 아니요
button-skip = 건너뛰기
button-cancel = 그만두기
button-step-mail = 영어 이메일을 함께 쓰기 (한국어로 답하시면 됩니다)
button-step-centre = 상담 센터에 가거나 전화하기
button-send = 이 이메일 보내기
button-change = 고치기
button-no-danger = 지금 위험한 사람은 없습니다
button-new-matter = 다른 일 상담하기

## Guided questions for the e-mail

letter-start = 총무성 상담 창구에 보낼 영어 이메일을 함께 쓰겠습니다. 짧은 질문을 몇 가지 드립니다. 읽고 동의하시기 전에는 아무것도 보내지 않습니다.
ask-situation = 무슨 일이 있었나요? 가장 가까운 것을 골라 주세요.
ask-wish = 관공서가 어떻게 해 주기를 바라시나요?
ask-since = 언제부터인가요? 고르시거나 날짜를 써 주세요 (예: 2026-03-15).
ask-agency = 어느 관공서인가요? 이름을 쓰시거나 건너뛰세요. 일본어나 로마자로 쓰면 됩니다. 예: 東京出入国在留管理局 또는 Tokyo Regional Immigration Services Bureau.
ask-contacted-before = 그 관공서에 이미 이야기하셨나요?
ask-details = 덧붙일 중요한 내용이 있나요? 영어로 쓰시면 이메일에 들어갑니다. 다른 언어로 쓴 글은 직원이 상담 기록과 함께 보관하지만 이메일에는 들어가지 않습니다.
ask-person-name = 이름은 어떻게 할까요? 로마자로 쓰시거나 익명으로 하세요.
ask-reply-to = 답장은 어느 이메일 주소로 받으시겠어요? 주소를 쓰시거나 건너뛰세요. 주소가 없으면 이메일 답장을 받을 수 없습니다.
button-anonymous = 익명으로 하기
details-kept = 쓰신 글은 원래 언어 그대로 상담 기록에 보관했습니다. 영어 이메일에는 들어가지 않습니다.
agency-not-usable = 관공서 이름으로 쓸 수 없습니다. 이름만 써 주세요(80자까지, 웹 주소 없이). 또는 건너뛰세요.
name-not-usable = 이 이름은 이메일에 쓸 수 없습니다. 로마자로 써 주세요(60자까지). 또는 익명으로 하세요.
reply-to-not-usable = 이메일 주소가 아닌 것 같습니다. 확인해 주세요(예: name@example.com). 또는 건너뛰세요.
details-not-usable = 글이 너무 길거나 웹 주소가 들어 있습니다. 이 메일함은 웹 주소를 받지 않습니다. 더 짧게, 웹 주소 없이 쓰시거나 건너뛰세요.
since-not-usable = 날짜를 알아보지 못했습니다. 답을 고르시거나 연-월-일로 써 주세요(예: 2026-03-15). 앞으로의 날짜는 쓸 수 없습니다.

## Draft and sending

draft-intro = 작성한 이메일입니다. 한 문장씩 한국어와 영어로 보여 드립니다. 아직 아무것도 보내지 않았습니다. 읽어 보세요. 모두 맞나요?
ask-change-what = 무엇을 고칠까요?
change-situation = 있었던 일
change-wish = 요청하는 것
change-since = 언제부터
change-agency = 관공서
change-contacted-before = 이전 연락
change-details = 덧붙인 글
change-person-name = 이름
change-reply-to = 답장 받을 주소
change-prefecture = 도도부현
mail-confirmed = 감사합니다. 이메일을 총무성 상담 창구로 보냅니다.
nothing-to-send = 보낼 이메일이 없습니다.
already-sent = 이 이메일은 이미 보냈습니다. 두 번 보내지 않습니다.

## Cases and people

# $number: case number such as K-2026-000123; $receipt: receipt code such as K7Q4-MD2P-9XTB. Keep both unchanged.
case-filed = 접수 번호는 { $number }입니다. 접수증 코드는 { $receipt }입니다. 둘 다 적어 두세요. 나중에 이것으로 진행 상황을 물어보실 수 있습니다.
handed-over-open = 대화를 직원에게 넘겼습니다. 이제부터 저는 답하지 않으며, 여기 쓰신 글은 직원에게 전해집니다. 직원은 평일 9:00부터 16:45까지(일본 시간) 읽습니다.
# $date: the next working day, a formatted date
handed-over-closed = 대화를 직원에게 넘겼습니다. 지금은 자리에 직원이 없습니다. 직원은 { $date } 9:00(일본 시간)부터 읽습니다. 이제부터 저는 답하지 않으며, 여기 쓰신 글은 직원에게 전해집니다.
handed-over-meanwhile = 기다리기 어려우면 0570-090110으로 전화하실 수 있습니다(평일 9:00~16:45, 일본어). 위험한 사람이 있으면 110(경찰) 또는 119(소방, 구급)에 전화하세요.
message-to-staff = 메시지를 상담 기록에 넣었습니다. 직원이 읽을 것입니다.
status-none = 이 대화에서 접수된 상담이 없습니다. 접수 번호와 접수증 코드가 있으면 “내 상담” 페이지에 입력하세요.
# $number: case number; $state: one of the state-... texts
status-case = 상담 { $number }: { $state }
state-new = 접수됨, 아직 읽지 않음
state-waiting_for_staff = 직원이 처리할 예정
state-waiting_for_resident = 직원이 답을 기다리는 중
state-answered = 답변 완료
state-closed = 종료됨

## Language

# $language: the name of the language
language-switched = 이제부터 { $language }로 쓰겠습니다.
language-which = 어떤 언어가 좋으세요?
language-id-or-ms = 인도네시아어인가요, 말레이어인가요?
language-unsupported = 죄송하지만 모르는 언어입니다. 아래 언어 중에서 골라 주세요.
language-changed = 언어를 { $language }로 바꿨습니다.

## Values alone on a button (do not translate: only the placeholder)

value-prefecture = { $prefecture }
value-language = { $language }

## Questions about the service as choices ("Is it about one of these?")

offer-ask-service = 이 서비스 소개
offer-ask-cost-privacy = 비용과 비밀 보장
offer-ask-contact = 전화, 주소, 시간
offer-ask-english-email = 영어 이메일 주소
offer-ask-counselor = 상담 위원과 상담회
offer-ask-leaflet = 안내 전단과 언어
offer-ask-process = 상담 후 진행 과정
offer-ask-case-status = 내 상담 진행 상황
value-date = { $date }
