### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = tư cách lưu trú và xuất nhập cảnh (入管)
topic-resident_registration = đăng ký cư trú và My Number (住民登録・マイナンバー)
topic-pension = lương hưu, nenkin (年金)
topic-health_insurance = bảo hiểm y tế và bảo hiểm chăm sóc dài hạn (健康保険・介護保険)
topic-infectious_disease = bệnh truyền nhiễm và tiêm chủng (感染症)
topic-employment = việc làm, thất nghiệp và cơ quan lao động (労働・ハローワーク)
topic-tax = thuế (税金)
topic-welfare_childcare = phúc lợi, trợ cấp và chăm sóc trẻ em (福祉・子育て)
topic-education = trường học và giáo dục (学校・教育)
topic-roads_rivers = đường sá, sông, công viên, công trình công cộng (道路・河川)
topic-driving_transport = bằng lái, xe cộ và giao thông công cộng (運転免許・交通)
topic-postal_telecom = bưu điện, phát thanh truyền hình và viễn thông (郵便・通信)
topic-disaster = thiên tai và hỗ trợ sau thiên tai (災害)
topic-housing_utilities = nhà ở công, cấp thoát nước (公営住宅・水道)
topic-environment = rác, tiếng ồn và môi trường (ごみ・環境)
topic-office_conduct = cách ứng xử của cơ quan hoặc nhân viên (窓口の対応)
topic-private_dispute = tranh chấp giữa cá nhân hoặc công ty tư nhân (民事のトラブル)
topic-human_rights = phân biệt đối xử, quấy rối hoặc bạo lực (人権)
topic-crime_police = tội phạm, cảnh sát hoặc tòa án (犯罪・警察)

## What happened (choices)

situation-other = Chuyện khác

## What the office should do (choices)

wish-explain = Giải thích lý do hoặc quy định
wish-decide = Sớm quyết định hoặc trả lời
wish-correct = Sửa chỗ sai
wish-pay = Trả hoặc hoàn lại tiền tôi có quyền nhận
wish-repair = Sửa chữa hoặc làm cho an toàn
wish-improve = Cải thiện chế độ hoặc dịch vụ
wish-responsible = Cho biết cơ quan nào phụ trách
wish-other = Chỉ cần nghe điều tôi muốn nói

## Since when (choices)

since-days = Vài ngày nay
since-weeks = Vài tuần nay
since-months = Vài tháng nay
since-half_year = Hơn nửa năm
since-years = Hơn một năm
since-unknown = Tôi không biết

## Earlier contact (choices)

contacted-no = Chưa
contacted-yes_no_answer = Rồi, nhưng không có trả lời
contacted-yes_not_solved = Rồi, nhưng chưa giải quyết được
contacted-yes_refused = Rồi, nhưng họ từ chối tiếp nhận
