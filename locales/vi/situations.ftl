### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Chờ lâu mà chưa có kết quả
letter-situation-immigration-no_answer = Từ lâu nay tôi vẫn đang chờ kết quả của một đơn xin liên quan đến tư cách lưu trú hoặc quốc tịch.
situation-immigration-refused_no_reason = Bị từ chối, tôi không hiểu lý do
letter-situation-immigration-refused_no_reason = Đơn xin của tôi bị từ chối và tôi không hiểu lý do từ chối.
situation-immigration-asked_again = Bị đòi thêm giấy tờ nhiều lần
letter-situation-immigration-asked_again = Cơ quan quản lý xuất nhập cảnh đã nhiều lần yêu cầu tôi nộp thêm giấy tờ.
situation-immigration-no_appointment = Chờ lâu, khó đặt hẹn hoặc gọi không ai nghe
letter-situation-immigration-no_appointment = Tôi gặp khó khăn khi muốn được tiếp, đặt hẹn hoặc gọi điện cho cơ quan quản lý xuất nhập cảnh.
situation-immigration-told_different = Mỗi quầy trả lời một kiểu
letter-situation-immigration-told_different = Về cùng một thủ tục xuất nhập cảnh, tôi nhận được thông tin khác nhau từ những nhân viên hoặc quầy khác nhau.
situation-immigration-card_error = Thẻ lưu trú của tôi bị sai
letter-situation-immigration-card_error = Thông tin ghi trên thẻ lưu trú của tôi có sai sót.
situation-immigration-card_not_received = Chưa nhận được thẻ lưu trú hoặc giấy phép
letter-situation-immigration-card_not_received = Tôi chưa nhận được thẻ lưu trú hoặc giấy phép mà lẽ ra tôi phải nhận.
situation-immigration-treated_badly = Nhân viên thô lỗ hoặc đối xử bất công
letter-situation-immigration-treated_badly = Tôi bị nhân viên của cơ quan quản lý xuất nhập cảnh đối xử thô lỗ hoặc không công bằng.
situation-immigration-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-immigration-no_language_help = Tôi không được giúp về một thủ tục xuất nhập cảnh bằng ngôn ngữ mà tôi hiểu.
situation-immigration-unclear_rule = Không biết quy định nào áp dụng cho tôi
letter-situation-immigration-unclear_rule = Tôi không hiểu quy định hoặc thủ tục nào về tư cách lưu trú áp dụng cho tôi.

## resident_registration

situation-resident_registration-record_error = Tên hoặc dữ liệu của tôi bị ghi sai
letter-situation-resident_registration-record_error = Tên hoặc dữ liệu khác của tôi bị sai trong hồ sơ hoặc giấy tờ của chính quyền thành phố (quận, thị trấn, làng).
situation-resident_registration-name_does_not_fit = Tên tôi ghi không đủ hoặc bị viết hai kiểu
letter-situation-resident_registration-name_does_not_fit = Tên của tôi không thể ghi đúng, hoặc bị viết theo nhiều cách khác nhau, trong hồ sơ của chính quyền thành phố (quận, thị trấn, làng).
situation-resident_registration-card_not_received = Chưa nhận được thẻ hoặc thư My Number
letter-situation-resident_registration-card_not_received = Tôi chưa nhận được thẻ My Number của tôi hoặc thư báo về thẻ đó.
situation-resident_registration-card_locked_or_expired = Thẻ My Number bị khóa, hết hạn hoặc bị lỗi
letter-situation-resident_registration-card_locked_or_expired = Thẻ My Number của tôi, mật khẩu hoặc chứng thư điện tử của thẻ bị khóa, hết hạn hoặc không dùng được.
situation-resident_registration-notice_not_accepted = Khai báo chuyển nhà, gia đình không được nhận
letter-situation-resident_registration-notice_not_accepted = Chính quyền thành phố (quận, thị trấn, làng) không tiếp nhận khai báo của tôi về việc đổi địa chỉ hoặc về một sự kiện trong gia đình.
situation-resident_registration-certificate_refused = Không xin được giấy chứng nhận
letter-situation-resident_registration-certificate_refused = Tôi không xin được giấy chứng nhận mà tôi cần từ chính quyền thành phố (quận, thị trấn, làng).
situation-resident_registration-registration_deleted = Đăng ký cư trú của tôi bị xóa
letter-situation-resident_registration-registration_deleted = Đăng ký cư trú của tôi đã bị xóa.
situation-resident_registration-papers_again = Bị yêu cầu về lấy thêm giấy tờ nhiều lần
letter-situation-resident_registration-papers_again = Tôi nhiều lần bị yêu cầu mang thêm giấy tờ khác cho một thủ tục về đăng ký cư trú hoặc My Number.
situation-resident_registration-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-resident_registration-no_language_help = Tôi không được giúp về một thủ tục đăng ký cư trú hoặc My Number bằng ngôn ngữ mà tôi hiểu.
situation-resident_registration-unclear_rule = Không hiểu mình phải làm gì
letter-situation-resident_registration-unclear_rule = Tôi không hiểu mình phải khai báo gì hoặc làm thủ tục nào về đăng ký cư trú hoặc My Number.

## pension

situation-pension-no_answer = Chờ lâu mà chưa có quyết định
letter-situation-pension-no_answer = Từ lâu nay tôi vẫn đang chờ quyết định về một việc liên quan đến lương hưu công (nenkin).
situation-pension-lump_sum_not_paid = Chưa được trả tiền nenkin một lần
letter-situation-pension-lump_sum_not_paid = Tôi chưa được trả khoản tiền rút nenkin một lần mà tôi đã nộp đơn xin.
situation-pension-record_missing = Hồ sơ nenkin của tôi thiếu tháng
letter-situation-pension-record_missing = Hồ sơ nenkin của tôi không ghi đủ các khoảng thời gian mà tôi cho rằng phải được ghi.
situation-pension-asked_to_pay_wrong = Bị đòi tiền mà tôi không phải đóng
letter-situation-pension-asked_to_pay_wrong = Tôi bị yêu cầu đóng phí nenkin mà tôi cho rằng mình không phải đóng.
situation-pension-cannot_pay = Không đóng nổi hoặc không được miễn
letter-situation-pension-cannot_pay = Tôi gặp khó khăn khi đóng phí nenkin, hoặc không xin được miễn đóng phí đó.
situation-pension-seizure_warning = Có thư cảnh báo hoặc thư tịch biên
letter-situation-pension-seizure_warning = Tôi nhận được thư nhắc, thư cảnh báo hoặc thông báo tịch biên tài sản liên quan đến phí nenkin.
situation-pension-employer_not_enrolled = Công ty không cho tôi tham gia nenkin
letter-situation-pension-employer_not_enrolled = Nơi tôi làm việc không làm thủ tục cho tôi tham gia bảo hiểm hưu trí dành cho người lao động (kosei nenkin).
situation-pension-benefit_refused = Bị từ chối lương hưu hoặc tiền quá thấp
letter-situation-pension-benefit_refused = Yêu cầu nhận lương hưu của tôi bị từ chối, hoặc tôi cho rằng số tiền lương hưu không đúng.
situation-pension-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-pension-no_language_help = Tôi không được giúp về việc liên quan đến lương hưu bằng ngôn ngữ mà tôi hiểu.
situation-pension-unclear_rule = Không hiểu quy định về lương hưu
letter-situation-pension-unclear_rule = Tôi không hiểu quy định hoặc thủ tục nào về lương hưu áp dụng cho tôi.

## health_insurance

situation-health_insurance-premium_too_high = Phí bảo hiểm quá cao hoặc sai
letter-situation-health_insurance-premium_too_high = Tôi cho rằng phí bảo hiểm mà tôi bị thu là sai hoặc quá cao.
situation-health_insurance-cannot_pay = Không đóng nổi phí bảo hiểm
letter-situation-health_insurance-cannot_pay = Tôi gặp khó khăn khi đóng phí bảo hiểm y tế hoặc bảo hiểm chăm sóc dài hạn.
situation-health_insurance-card_not_received = Chưa nhận được thẻ hoặc giấy bảo hiểm
letter-situation-health_insurance-card_not_received = Tôi chưa nhận được thẻ bảo hiểm y tế hoặc giấy xác nhận bảo hiểm y tế của tôi.
situation-health_insurance-card_does_not_work = Bệnh viện không nhận thẻ của tôi
letter-situation-health_insurance-card_does_not_work = Thẻ bảo hiểm của tôi, hoặc thẻ My Number của tôi dùng làm thẻ bảo hiểm, không được chấp nhận tại một cơ sở y tế.
situation-health_insurance-refund_not_paid = Chưa được hoàn tiền hoặc trả trợ cấp
letter-situation-health_insurance-refund_not_paid = Tôi chưa nhận được tiền hoàn lại hoặc trợ cấp từ bảo hiểm y tế.
situation-health_insurance-employer_not_enrolled = Công ty không cho tôi tham gia bảo hiểm
letter-situation-health_insurance-employer_not_enrolled = Nơi tôi làm việc không làm thủ tục cho tôi tham gia bảo hiểm y tế dành cho người lao động.
situation-health_insurance-change_of_insurance = Khó tham gia, rút khỏi hoặc đổi bảo hiểm
letter-situation-health_insurance-change_of_insurance = Tôi gặp khó khăn khi tham gia, rút khỏi hoặc chuyển đổi bảo hiểm y tế.
situation-health_insurance-care_problem = Vấn đề về chăm sóc dài hạn (kaigo)
letter-situation-health_insurance-care_problem = Tôi gặp vấn đề về việc xét mức độ cần chăm sóc hoặc về dịch vụ của bảo hiểm chăm sóc dài hạn.
situation-health_insurance-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-health_insurance-no_language_help = Tôi không được giúp về bảo hiểm y tế hoặc bảo hiểm chăm sóc dài hạn bằng ngôn ngữ mà tôi hiểu.
situation-health_insurance-unclear_rule = Không hiểu quy định
letter-situation-health_insurance-unclear_rule = Tôi không hiểu quy định hoặc thủ tục nào của bảo hiểm y tế hoặc bảo hiểm chăm sóc dài hạn áp dụng cho tôi.

## infectious_disease

situation-infectious_disease-voucher_not_received = Chưa nhận được phiếu tiêm chủng
letter-situation-infectious_disease-voucher_not_received = Tôi chưa nhận được phiếu tiêm chủng hoặc thông báo tiêm chủng.
situation-infectious_disease-booking_impossible = Không đặt được lịch tiêm
letter-situation-infectious_disease-booking_impossible = Tôi không đặt được lịch hẹn tiêm chủng.
situation-infectious_disease-certificate_problem = Vấn đề về giấy chứng nhận tiêm chủng
letter-situation-infectious_disease-certificate_problem = Tôi gặp vấn đề về giấy chứng nhận tiêm chủng hoặc hồ sơ tiêm chủng.
situation-infectious_disease-side_effect = Sức khỏe bị tổn hại sau khi tiêm
letter-situation-infectious_disease-side_effect = Tôi muốn được cứu trợ về tổn hại sức khỏe sau khi tiêm chủng.
situation-infectious_disease-centre_not_reached = Không liên lạc được với hokenjo (保健所)
letter-situation-infectious_disease-centre_not_reached = Tôi không liên lạc được với trung tâm y tế công cộng (hokenjo).
situation-infectious_disease-isolation_problem = Vấn đề khi cách ly hoặc sau xét nghiệm
letter-situation-infectious_disease-isolation_problem = Tôi gặp vấn đề về sự hỗ trợ hoặc hướng dẫn trong thời gian cách ly hoặc sau khi xét nghiệm.
situation-infectious_disease-border_problem = Vấn đề khi kiểm dịch hoặc nhập cảnh
letter-situation-infectious_disease-border_problem = Tôi gặp vấn đề với một biện pháp kiểm dịch hoặc nhập cảnh tại cửa khẩu.
situation-infectious_disease-payment_not_received = Chưa được trả tiền hỗ trợ
letter-situation-infectious_disease-payment_not_received = Tôi chưa nhận được một khoản tiền hoặc khoản vay liên quan đến các biện pháp phòng chống bệnh truyền nhiễm.
situation-infectious_disease-no_language_help = Không có thông tin bằng ngôn ngữ tôi hiểu
letter-situation-infectious_disease-no_language_help = Tôi không nhận được thông tin về các biện pháp phòng chống bệnh truyền nhiễm bằng ngôn ngữ mà tôi hiểu.
situation-infectious_disease-unclear_rule = Không hiểu quy định hoặc biện pháp
letter-situation-infectious_disease-unclear_rule = Tôi không hiểu quy định hoặc biện pháp phòng chống bệnh truyền nhiễm nào áp dụng cho tôi.

## employment

situation-employment-unpaid_wages = Không được trả đủ lương
letter-situation-employment-unpaid_wages = Tôi không được trả đủ tiền lương.
situation-employment-unemployment_benefit = Trợ cấp thất nghiệp bị từ chối, bị chậm
letter-situation-employment-unemployment_benefit = Tôi chưa nhận được trợ cấp thất nghiệp mà tôi đã nộp đơn xin hoặc nghĩ là sẽ được nhận.
situation-employment-separation_slip = Chưa nhận được giấy thôi việc (離職票)
letter-situation-employment-separation_slip = Tôi chưa nhận được giấy thôi việc (rishokuhyo) mà tôi cần sau khi nghỉ việc.
situation-employment-work_accident = Không được hưởng chế độ tai nạn lao động
letter-situation-employment-work_accident = Tôi gặp vấn đề về bảo hiểm tai nạn lao động sau một tai nạn hoặc bệnh do công việc gây ra.
situation-employment-no_proper_help = Cơ quan không giúp tôi đúng mức
letter-situation-employment-no_proper_help = Tôi không nhận được sự giúp đỡ đúng mức của một cơ quan phụ trách về lao động hoặc việc làm.
situation-employment-trainee_problem = Vấn đề khi làm thực tập sinh kỹ năng
letter-situation-employment-trainee_problem = Tôi gặp vấn đề liên quan đến thực tập kỹ năng hoặc một chương trình tương tự.
situation-employment-dangerous_work = Việc nguy hiểm hoặc giờ làm quá dài
letter-situation-employment-dangerous_work = Tôi gặp vấn đề về công việc nguy hiểm hoặc thời gian làm việc dài tại một nơi làm việc.
situation-employment-dismissal_or_quit = Bị đuổi việc hoặc không được nghỉ việc
letter-situation-employment-dismissal_or_quit = Tôi gặp vấn đề về việc bị sa thải, về việc kết thúc hợp đồng của tôi hoặc về việc thôi việc.
situation-employment-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-employment-no_language_help = Tôi không được giúp về vấn đề lao động hoặc việc làm bằng ngôn ngữ mà tôi hiểu.
situation-employment-unclear_rule = Không hiểu quy định về lao động
letter-situation-employment-unclear_rule = Tôi không hiểu quy định hoặc thủ tục nào về lao động hoặc bảo hiểm việc làm áp dụng cho tôi.

## tax

situation-tax-tax_wrong = Tiền thuế sai hoặc quá cao
letter-situation-tax-tax_wrong = Tôi cho rằng số tiền thuế mà tôi bị thu là sai hoặc quá cao.
situation-tax-taxed_twice = Bị thu thuế hai lần hoặc đã nộp rồi
letter-situation-tax-taxed_twice = Tôi bị thu một khoản thuế mà tôi đã nộp rồi hoặc bị thu hai lần.
situation-tax-refund_not_paid = Chưa được hoàn thuế
letter-situation-tax-refund_not_paid = Tôi chưa nhận được tiền hoàn thuế.
situation-tax-dependants_refused = Không được giảm trừ thuế cho gia đình
letter-situation-tax-dependants_refused = Một khoản giảm trừ thuế, ví dụ cho gia đình tôi, không được chấp nhận.
situation-tax-cannot_pay = Không nộp nổi hoặc bị cảnh báo
letter-situation-tax-cannot_pay = Tôi gặp khó khăn khi nộp một khoản thuế, hoặc đã nhận thư cảnh báo hoặc thông báo tịch biên tài sản.
situation-tax-return_difficult = Không khai thuế được
letter-situation-tax-return_difficult = Tôi gặp khó khăn khi nộp tờ khai thuế.
situation-tax-certificate_problem = Vấn đề về giấy chứng nhận thuế
letter-situation-tax-certificate_problem = Tôi gặp vấn đề về một giấy chứng nhận thuế.
situation-tax-leaving_japan = Vấn đề thuế khi rời Nhật Bản
letter-situation-tax-leaving_japan = Tôi không biết phải giải quyết việc thuế của mình như thế nào khi rời hoặc sau khi rời Nhật Bản.
situation-tax-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-tax-no_language_help = Tôi không được giúp về thuế bằng ngôn ngữ mà tôi hiểu.
situation-tax-unclear_rule = Không hiểu khoản thuế này
letter-situation-tax-unclear_rule = Tôi không hiểu vì sao mình phải chịu thuế hoặc phải chịu thuế như thế nào.

## welfare_childcare

situation-welfare_childcare-no_place = Không có chỗ ở nhà trẻ hoặc gakudo (学童)
letter-situation-welfare_childcare-no_place = Con tôi không được nhận vào nhà trẻ hoặc nơi trông trẻ sau giờ học (gakudo).
situation-welfare_childcare-allowance_not_paid = Chưa được trả trợ cấp
letter-situation-welfare_childcare-allowance_not_paid = Tôi chưa nhận được một khoản trợ cấp mà tôi cho rằng tôi hoặc con tôi có quyền nhận.
situation-welfare_childcare-application_refused = Bị từ chối, tôi không hiểu lý do
letter-situation-welfare_childcare-application_refused = Đơn xin trợ cấp hoặc hỗ trợ của tôi bị từ chối và tôi không hiểu lý do.
situation-welfare_childcare-public_assistance = Vấn đề về trợ cấp sinh hoạt (生活保護)
letter-situation-welfare_childcare-public_assistance = Tôi gặp vấn đề về trợ cấp sinh hoạt (seikatsu hogo).
situation-welfare_childcare-disability_support = Vấn đề về hỗ trợ người khuyết tật
letter-situation-welfare_childcare-disability_support = Tôi gặp vấn đề về sự hỗ trợ cho một người khuyết tật hoặc bị bệnh.
situation-welfare_childcare-fee_wrong = Phí trông trẻ sai hoặc quá cao
letter-situation-welfare_childcare-fee_wrong = Tôi cho rằng một khoản phí trông trẻ là sai hoặc quá cao.
situation-welfare_childcare-child_taken = Trung tâm trẻ em đưa con tôi đi
letter-situation-welfare_childcare-child_taken = Con tôi đã bị cơ quan chức năng đưa đi bảo hộ.
situation-welfare_childcare-no_answer = Chờ lâu mà không có trả lời
letter-situation-welfare_childcare-no_answer = Từ lâu nay tôi vẫn đang chờ câu trả lời về một việc liên quan đến phúc lợi hoặc chăm sóc trẻ em.
situation-welfare_childcare-treated_badly = Bị đối xử thô lỗ hoặc bị chỉ đi lòng vòng
letter-situation-welfare_childcare-treated_badly = Tôi bị đối xử thô lỗ, hoặc bị chuyển từ quầy này sang quầy khác, trong một việc liên quan đến phúc lợi hoặc chăm sóc trẻ em.
situation-welfare_childcare-unclear_rule = Không biết mình được hỗ trợ gì
letter-situation-welfare_childcare-unclear_rule = Tôi không hiểu mình có thể nhận sự hỗ trợ nào hoặc phải làm đơn xin như thế nào.

## education

situation-education-enrolment_refused = Con tôi không vào được trường
letter-situation-education-enrolment_refused = Con tôi không được nhập học hoặc chuyển vào một trường học.
situation-education-no_japanese_support = Con tôi không được giúp về tiếng Nhật
letter-situation-education-no_japanese_support = Con tôi không được hỗ trợ đầy đủ về tiếng Nhật ở trường.
situation-education-school_costs = Tiền học quá cao hoặc không được hỗ trợ
letter-situation-education-school_costs = Tôi gặp khó khăn khi đóng các chi phí học tập ở trường, hoặc không xin được hỗ trợ cho các chi phí đó.
situation-education-scholarship_problem = Vấn đề về học bổng hoặc tiền vay đi học
letter-situation-education-scholarship_problem = Tôi gặp vấn đề về học bổng, tiền vay đi học hoặc việc giảm học phí.
situation-education-lunch_or_religion = Trường không chú ý việc ăn uống, tôn giáo
letter-situation-education-lunch_or_religion = Nhà trường chưa quan tâm đầy đủ đến nhu cầu về ăn uống, sức khỏe hoặc tôn giáo của con tôi.
situation-education-letters_not_understood = Không hiểu được thư của trường
letter-situation-education-letters_not_understood = Tôi không hiểu được thư hoặc lời giải thích của nhà trường.
situation-education-diploma_not_recognised = Bằng cấp của tôi không được công nhận
letter-situation-education-diploma_not_recognised = Bằng cấp, chứng chỉ hoặc trình độ chuyên môn nước ngoài của tôi chưa được một cơ quan có thẩm quyền công nhận.
situation-education-no_japanese_class = Không có lớp tiếng Nhật cho người lớn
letter-situation-education-no_japanese_class = Tôi không tìm được, hoặc không tham gia được, lớp tiếng Nhật do cơ quan công tổ chức.
situation-education-special_needs = Con bị xếp sai lớp hoặc thiếu hỗ trợ riêng
letter-situation-education-special_needs = Con tôi không được xếp lớp hoặc hỗ trợ phù hợp với nhu cầu của cháu.
situation-education-school_not_acting = Trường không giải quyết vấn đề
letter-situation-education-school_not_acting = Nhà trường hoặc ủy ban giáo dục chưa giải quyết một vấn đề mà tôi đã báo.

## roads_rivers

situation-roads_rivers-road_damaged = Đường hoặc vỉa hè bị hỏng
letter-situation-roads_rivers-road_damaged = Một con đường hoặc vỉa hè bị hỏng.
situation-roads_rivers-light_or_sign = Thiếu đèn đường, đèn tín hiệu hoặc gương
letter-situation-roads_rivers-light_or_sign = Một đèn đường, đèn tín hiệu giao thông, biển báo hoặc gương bị thiếu hoặc không hoạt động.
situation-roads_rivers-dangerous_place = Chỗ qua đường nguy hiểm hoặc đường hẹp
letter-situation-roads_rivers-dangerous_place = Một con đường hoặc chỗ qua đường gây nguy hiểm cho người sử dụng.
situation-roads_rivers-river_danger = Sông hoặc sườn dốc nguy hiểm
letter-situation-roads_rivers-river_danger = Một con sông, bờ sông, sườn dốc hoặc bờ biển đang ở tình trạng nguy hiểm.
situation-roads_rivers-debris_left = Gỗ trôi, gạch đá vụn hoặc cây bị bỏ lại
letter-situation-roads_rivers-debris_left = Gỗ trôi dạt, gạch đá vụn, cây cối hoặc những thứ tương tự bị bỏ lại trên đường, dưới sông hoặc ở một nơi công cộng khác.
situation-roads_rivers-flooded_road = Nước đọng trên đường hoặc ở mương
letter-situation-roads_rivers-flooded_road = Nước không thoát khỏi một con đường, rãnh nước hoặc kênh mương.
situation-roads_rivers-facility_broken = Công viên hoặc tòa nhà công cộng xuống cấp
letter-situation-roads_rivers-facility_broken = Một công viên, nhà vệ sinh, tòa nhà hoặc công trình công cộng khác bị hỏng hoặc ở tình trạng xấu.
situation-roads_rivers-not_accessible = Xe lăn hoặc xe đẩy em bé không đi được
letter-situation-roads_rivers-not_accessible = Người khuyết tật, người cao tuổi hoặc người có con nhỏ không thể sử dụng an toàn một con đường hoặc công trình công cộng.
situation-roads_rivers-snow_or_ice = Tuyết hoặc băng chưa được dọn
letter-situation-roads_rivers-snow_or_ice = Tuyết hoặc băng trên một con đường hoặc ở một nơi công cộng chưa được dọn.
situation-roads_rivers-works_problem = Công trình đường sá, công cộng gây phiền
letter-situation-roads_rivers-works_problem = Việc làm đường hoặc xây dựng của một cơ quan công gây phiền cho người ở gần đó.

## driving_transport

situation-driving_transport-licence_conversion = Không đổi được bằng lái nước ngoài
letter-situation-driving_transport-licence_conversion = Tôi gặp khó khăn khi đổi bằng lái xe nước ngoài của mình sang bằng lái Nhật Bản.
situation-driving_transport-test_problem = Thi lái xe không công bằng, không rõ ràng
letter-situation-driving_transport-test_problem = Tôi gặp vấn đề về cách tổ chức hoặc cách chấm một kỳ thi lái xe.
situation-driving_transport-licence_renewal = Khó gia hạn bằng lái
letter-situation-driving_transport-licence_renewal = Tôi gặp khó khăn khi gia hạn bằng lái xe của mình hoặc khi sửa thông tin ghi trên đó.
situation-driving_transport-no_appointment = Không đặt được hẹn hoặc phải chờ quá lâu
letter-situation-driving_transport-no_appointment = Tôi không đặt được hẹn cho một thủ tục về bằng lái hoặc xe cộ, hoặc phải chờ quá lâu.
situation-driving_transport-vehicle_papers = Vấn đề về giấy tờ xe hoặc đăng kiểm
letter-situation-driving_transport-vehicle_papers = Tôi gặp vấn đề về việc đăng ký, đăng kiểm hoặc giấy tờ của một chiếc xe.
situation-driving_transport-fine_or_points = Tiền phạt hoặc điểm phạt có vẻ sai
letter-situation-driving_transport-fine_or_points = Tôi cho rằng tiền phạt giao thông, điểm phạt hoặc việc đình chỉ bằng lái áp dụng cho tôi là không đúng.
situation-driving_transport-bus_train_service = Xe buýt, tàu bị cắt, trễ hoặc quá ít
letter-situation-driving_transport-bus_train_service = Một dịch vụ xe buýt, tàu hoặc giao thông khác đã bị cắt, không đủ hoặc không chạy đúng như thông báo.
situation-driving_transport-station_not_accessible = Thang máy hỏng, khó dùng ga hoặc xe buýt
letter-situation-driving_transport-station_not_accessible = Không phải ai cũng sử dụng được một cách an toàn hoặc dễ dàng một nhà ga, sân bay hoặc phương tiện giao thông công cộng.
situation-driving_transport-treated_badly = Nhân viên thô lỗ hoặc đối xử bất công
letter-situation-driving_transport-treated_badly = Tôi bị đối xử thô lỗ hoặc không công bằng tại một cơ quan hoặc trên phương tiện giao thông công cộng.
situation-driving_transport-no_language_help = Không có thông tin bằng ngôn ngữ tôi hiểu
letter-situation-driving_transport-no_language_help = Tôi không nhận được thông tin về bằng lái, xe cộ hoặc giao thông bằng ngôn ngữ mà tôi hiểu.

## postal_telecom

situation-postal_telecom-mail_lost = Thư hoặc bưu kiện bị mất
letter-situation-postal_telecom-mail_lost = Một bức thư hoặc bưu kiện gửi qua bưu điện bị mất hoặc chưa đến nơi.
situation-postal_telecom-mail_late = Thư đến chậm hoặc bỏ nhầm hộp thư
letter-situation-postal_telecom-mail_late = Thư đến chậm hoặc bị phát sai địa chỉ.
situation-postal_telecom-parcel_damaged = Bưu kiện bị hỏng hoặc bị để ngoài trời
letter-situation-postal_telecom-parcel_damaged = Một bưu kiện bị hỏng khi được giao hoặc bị để ở chỗ không thích hợp.
situation-postal_telecom-delivery_slip = Khó nhận bưu phẩm giao lại hoặc đến lấy
letter-situation-postal_telecom-delivery_slip = Tôi gặp khó khăn khi nhận hoặc đến lấy bưu phẩm sau một lần giao không thành.
situation-postal_telecom-sending_problem = Khó gửi ra nước ngoài hoặc bị hải quan giữ
letter-situation-postal_telecom-sending_problem = Tôi gặp khó khăn khi gửi bưu phẩm hoặc tiền ra nước ngoài, hoặc bưu phẩm bị hải quan giữ lại.
situation-postal_telecom-account_problem = Không mở hoặc không dùng được tài khoản Yucho
letter-situation-postal_telecom-account_problem = Tôi không mở hoặc không sử dụng được tài khoản tại Ngân hàng Bưu điện Nhật Bản (Yucho).
situation-postal_telecom-broadcasting_fee = Vấn đề về phí NHK
letter-situation-postal_telecom-broadcasting_fee = Tôi gặp vấn đề về phí thu sóng phát thanh truyền hình.
situation-postal_telecom-phone_internet = Hợp đồng, sóng điện thoại hoặc internet
letter-situation-postal_telecom-phone_internet = Tôi gặp vấn đề về một dịch vụ điện thoại di động hoặc internet.
situation-postal_telecom-treated_badly = Nhân viên thô lỗ hoặc đối xử bất công
letter-situation-postal_telecom-treated_badly = Tôi bị nhân viên của một dịch vụ bưu chính, phát thanh truyền hình hoặc viễn thông đối xử thô lỗ hoặc không công bằng.
situation-postal_telecom-spam_or_interference = Cuộc gọi quấy rầy hoặc nhiễu sóng
letter-situation-postal_telecom-spam_or_interference = Tôi bị làm phiền bởi cuộc gọi hoặc tin nhắn không mong muốn hoặc bởi nhiễu sóng vô tuyến.

## disaster

situation-disaster-certificate_delayed = Giấy chứng nhận thiên tai chậm, bị từ chối
letter-situation-disaster-certificate_delayed = Tôi chưa nhận được giấy chứng nhận bị thiệt hại do thiên tai mà tôi cần.
situation-disaster-assessment_wrong = Thiệt hại bị đánh giá quá thấp
letter-situation-disaster-assessment_wrong = Tôi cho rằng thiệt hại của nhà tôi không được đánh giá đúng.
situation-disaster-money_not_paid = Chưa được trả tiền cứu trợ
letter-situation-disaster-money_not_paid = Tôi chưa nhận được tiền cứu trợ hoặc khoản tiền khác dành cho người bị ảnh hưởng bởi thiên tai.
situation-disaster-housing_problem = Không có nhà tạm hoặc nhà tạm tồi
letter-situation-disaster-housing_problem = Tôi không được cấp nhà ở tạm sau thiên tai, hoặc nhà đó ở tình trạng xấu.
situation-disaster-shelter_problem = Vấn đề ở nơi lánh nạn
letter-situation-disaster-shelter_problem = Tôi gặp vấn đề ở một nơi lánh nạn, hoặc không vào được nơi đó.
situation-disaster-no_information = Không có cảnh báo, thông tin mà tôi hiểu
letter-situation-disaster-no_information = Tôi không nhận được cảnh báo hoặc thông tin về thiên tai bằng ngôn ngữ mà tôi hiểu.
situation-disaster-cleanup_needed = Bùn, rác hoặc chỗ hỏng chưa được xử lý
letter-situation-disaster-cleanup_needed = Bùn, rác hoặc hư hại do thiên tai gây ra chưa được dọn hoặc sửa chữa.
situation-disaster-supply_missing = Mất nước, mất điện sau thiên tai
letter-situation-disaster-supply_missing = Nước, điện hoặc các nguồn cung cấp khác chưa được khôi phục sau thiên tai.
situation-disaster-prevention_missing = Chuẩn bị cho thiên tai chưa đủ
letter-situation-disaster-prevention_missing = Tôi cho rằng việc chuẩn bị đối phó thiên tai ở khu vực của tôi chưa đủ.
situation-disaster-unclear_rule = Không biết mình được giúp gì
letter-situation-disaster-unclear_rule = Tôi không hiểu mình có thể nhận sự giúp đỡ nào sau thiên tai hoặc phải làm đơn xin như thế nào.

## housing_utilities

situation-housing_utilities-application_refused = Bị từ chối hoặc không trúng nhà công
letter-situation-housing_utilities-application_refused = Tôi không xin thuê được căn hộ trong nhà ở công hoặc nhà UR.
situation-housing_utilities-rent_problem = Tiền thuê nhà công quá cao
letter-situation-housing_utilities-rent_problem = Tôi cho rằng tiền thuê hoặc một khoản phí của căn hộ nhà công hoặc nhà UR của tôi là sai hoặc quá cao.
situation-housing_utilities-repair_needed = Nhà công cần sửa chữa
letter-situation-housing_utilities-repair_needed = Căn hộ nhà công hoặc nhà UR của tôi, hoặc tòa nhà đó, cần được sửa chữa.
situation-housing_utilities-moving_out_charge = Bị thu tiền khi trả nhà công
letter-situation-housing_utilities-moving_out_charge = Tôi không đồng ý với, hoặc không hiểu, khoản tiền bị thu khi dọn ra khỏi căn hộ nhà công hoặc nhà UR.
situation-housing_utilities-household_change = Người nhà không được vào ở hoặc ở tiếp
letter-situation-housing_utilities-household_change = Một người trong gia đình không được phép vào ở cùng, hoặc đứng tên thuê tiếp, căn hộ nhà công hoặc nhà UR.
situation-housing_utilities-water_bill_wrong = Tiền nước sai hoặc quá cao
letter-situation-housing_utilities-water_bill_wrong = Tôi cho rằng một hóa đơn tiền nước hoặc tiền thoát nước là sai hoặc quá cao.
situation-housing_utilities-water_cut = Bị cắt nước hoặc không trả nổi tiền nước
letter-situation-housing_utilities-water_cut = Nước nhà tôi đã bị cắt hoặc có thể bị cắt.
situation-housing_utilities-water_bad = Nước máy bẩn, chảy yếu hoặc rò rỉ
letter-situation-housing_utilities-water_bad = Có vấn đề về chất lượng, áp lực hoặc rò rỉ của nguồn nước cấp.
situation-housing_utilities-sewer_problem = Cống hôi, tắc hoặc tràn
letter-situation-housing_utilities-sewer_problem = Có vấn đề về cống hoặc đường thoát nước.
situation-housing_utilities-subsidy_problem = Hỗ trợ nhà ở bị từ chối hoặc không rõ
letter-situation-housing_utilities-subsidy_problem = Tôi không xin được, hoặc không hiểu, một khoản hỗ trợ về nhà ở.

## environment

situation-environment-not_collected = Rác của tôi không được thu gom
letter-situation-environment-not_collected = Rác của tôi đã không được thu gom.
situation-environment-rules_unclear = Không hiểu quy định đổ rác
letter-situation-environment-rules_unclear = Tôi không hiểu quy định đổ rác, hoặc không có được quy định đó bằng ngôn ngữ mà tôi hiểu.
situation-environment-collection_point = Vấn đề ở chỗ để rác
letter-situation-environment-collection_point = Có vấn đề với chỗ để rác.
situation-environment-bulky_or_fee = Rác cỡ lớn hoặc phí đổ rác
letter-situation-environment-bulky_or_fee = Tôi gặp vấn đề về rác cỡ lớn, rác tái chế hoặc phí đổ rác.
situation-environment-illegal_dumping = Có người vứt rác trái phép
letter-situation-environment-illegal_dumping = Rác đã bị vứt trái phép.
situation-environment-noise = Tiếng ồn hoặc rung động
letter-situation-environment-noise = Tôi bị làm phiền bởi tiếng ồn hoặc rung động.
situation-environment-smell_or_smoke = Mùi hôi, khói hoặc bụi
letter-situation-environment-smell_or_smoke = Tôi bị làm phiền bởi mùi hôi, khói hoặc bụi.
situation-environment-pollution = Nước, không khí hoặc đất bị ô nhiễm
letter-situation-environment-pollution = Tôi cho rằng nước, không khí hoặc đất đã bị ô nhiễm.
situation-environment-animals = Thú hoang, chó mèo vô chủ hoặc thú nuôi
letter-situation-environment-animals = Có vấn đề với động vật vô chủ, động vật hoang dã, thú nuôi hoặc côn trùng.
situation-environment-no_action = Đã báo cơ quan nhưng không có gì thay đổi
letter-situation-environment-no_action = Tôi đã báo một vấn đề môi trường cho cơ quan, nhưng tình hình vẫn không thay đổi.

## office_conduct

situation-office_conduct-rude = Nhân viên thô lỗ với tôi
letter-situation-office_conduct-rude = Tôi bị nhân viên của một cơ quan công đối xử thô lỗ.
situation-office_conduct-treated_differently = Bị đối xử tệ hơn vì là người nước ngoài
letter-situation-office_conduct-treated_differently = Tôi cho rằng mình bị một cơ quan công đối xử tệ hơn người khác vì tôi là người nước ngoài.
situation-office_conduct-sent_around = Bị chuyển từ quầy này sang quầy khác
letter-situation-office_conduct-sent_around = Tôi bị chuyển từ quầy hoặc cơ quan này sang quầy hoặc cơ quan khác.
situation-office_conduct-which_office = Không biết cơ quan nào phụ trách
letter-situation-office_conduct-which_office = Tôi không biết cơ quan công nào phụ trách việc của tôi.
situation-office_conduct-no_answer = Không có trả lời hoặc xử lý chậm
letter-situation-office_conduct-no_answer = Một cơ quan công đã lâu vẫn chưa trả lời tôi hoặc chưa xử lý việc của tôi.
situation-office_conduct-not_reached = Chờ lâu hoặc gọi không ai nghe máy
letter-situation-office_conduct-not_reached = Tôi không liên lạc được với một cơ quan công, hoặc phải chờ rất lâu mới được tiếp.
situation-office_conduct-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-office_conduct-no_language_help = Tôi không nhận được sự giúp đỡ của một cơ quan công bằng ngôn ngữ mà tôi hiểu.
situation-office_conduct-form_unclear = Mẫu đơn hoặc giấy tờ quá khó
letter-situation-office_conduct-form_unclear = Tôi thấy mẫu đơn hoặc giấy tờ mà một cơ quan công yêu cầu là quá khó hoặc quá nhiều.
situation-office_conduct-wrong_information = Thông tin sai hoặc mỗi lần nói một kiểu
letter-situation-office_conduct-wrong_information = Tôi nhận được thông tin sai hoặc khác nhau từ một cơ quan công.
situation-office_conduct-data_problem = Giấy tờ bị mất hoặc dữ liệu bị lộ
letter-situation-office_conduct-data_problem = Một cơ quan công đã làm mất giấy tờ của tôi, hoặc làm lộ dữ liệu cá nhân của tôi.

## private_dispute

situation-private_dispute-rented_home = Vấn đề với chủ nhà hoặc nhà thuê
letter-situation-private_dispute-rented_home = Tôi có tranh chấp với chủ nhà hoặc công ty môi giới về nhà thuê.
situation-private_dispute-purchase = Vấn đề với món hàng tôi mua
letter-situation-private_dispute-purchase = Tôi có tranh chấp về một việc mua hàng.
situation-private_dispute-contract = Không thể hủy hợp đồng hoặc lấy lại tiền
letter-situation-private_dispute-contract = Tôi có tranh chấp về một hợp đồng hoặc về việc lấy lại tiền từ một công ty.
situation-private_dispute-debt_or_loan = Nợ, tiền vay hoặc tiền cho vay
letter-situation-private_dispute-debt_or_loan = Tôi gặp vấn đề về một khoản nợ, khoản vay hoặc tiền đã cho vay.
situation-private_dispute-neighbours = Mâu thuẫn với hàng xóm
letter-situation-private_dispute-neighbours = Tôi có tranh chấp với một người hàng xóm.
situation-private_dispute-divorce_children = Ly hôn, con cái hoặc tiền cấp dưỡng
letter-situation-private_dispute-divorce_children = Tôi gặp vấn đề về ly hôn, con cái hoặc tiền cấp dưỡng.
situation-private_dispute-inheritance = Thừa kế hoặc di chúc
letter-situation-private_dispute-inheritance = Tôi gặp vấn đề về một việc thừa kế hoặc một bản di chúc.
situation-private_dispute-traffic_accident = Bồi thường sau tai nạn giao thông
letter-situation-private_dispute-traffic_accident = Tôi có tranh chấp về việc bồi thường sau một tai nạn giao thông.
situation-private_dispute-where_to_turn = Muốn biết có thể hỏi tư vấn ở đâu
letter-situation-private_dispute-where_to_turn = Tôi muốn biết mình có thể xin tư vấn ở đâu về một tranh chấp giữa tư nhân với nhau.

## human_rights

situation-human_rights-refused_as_foreigner = Cửa hàng, chủ nhà từ chối người nước ngoài
letter-situation-human_rights-refused_as_foreigner = Tôi bị một cửa hàng, chủ nhà hoặc cơ sở kinh doanh khác từ chối vì tôi là người nước ngoài.
situation-human_rights-racist_words = Bị xúc phạm vì gốc gác hoặc ngoại hình
letter-situation-human_rights-racist_words = Tôi bị xúc phạm vì gốc gác hoặc ngoại hình của tôi.
situation-human_rights-harassment_work = Bị quấy rối, bắt nạt ở nơi làm việc
letter-situation-human_rights-harassment_work = Tôi bị quấy rối, bắt nạt ở nơi tôi làm việc.
situation-human_rights-sexual_harassment = Bị quấy rối tình dục hoặc đeo bám
letter-situation-human_rights-sexual_harassment = Tôi là nạn nhân của quấy rối tình dục, đeo bám hoặc một hành vi tương tự.
situation-human_rights-child_bullied = Con tôi bị bắt nạt
letter-situation-human_rights-child_bullied = Con tôi đang bị bắt nạt.
situation-human_rights-family_violence = Bạo lực hoặc kiểm soát trong gia đình
letter-situation-human_rights-family_violence = Tôi bị một người trong gia đình hoặc bạn đời của tôi dùng bạo lực, đe dọa hoặc kiểm soát.
situation-human_rights-exploitation = Bị ép làm việc, bị nhốt hoặc giữ hộ chiếu
letter-situation-human_rights-exploitation = Tôi bị ép làm việc, hoặc bị tước tự do hay bị lấy mất giấy tờ.
situation-human_rights-religion_or_identity = Bất công vì tôn giáo, khuyết tật, giới tính
letter-situation-human_rights-religion_or_identity = Tôi bị đối xử không công bằng vì tôn giáo, khuyết tật, giới tính hoặc xu hướng tính dục.
situation-human_rights-online_abuse = Bị xúc phạm hoặc bị đăng ảnh trên mạng
letter-situation-human_rights-online_abuse = Lời xúc phạm, thông tin riêng tư hoặc hình ảnh về tôi đã bị đưa lên internet.
situation-human_rights-no_help_from_office = Cơ quan không giúp tôi
letter-situation-human_rights-no_help_from_office = Tôi đã nhờ một cơ quan công giúp về một việc liên quan đến nhân quyền nhưng không được giúp.

## crime_police

situation-crime_police-theft = Tôi bị mất trộm
letter-situation-crime_police-theft = Tôi bị lấy trộm đồ.
situation-crime_police-fraud = Bị lừa mất tiền hoặc dữ liệu
letter-situation-crime_police-fraud = Tôi là nạn nhân của một vụ lừa đảo hoặc của việc lạm dụng dữ liệu của tôi.
situation-crime_police-attacked_or_threatened = Tôi bị tấn công hoặc đe dọa
letter-situation-crime_police-attacked_or_threatened = Tôi đã bị tấn công hoặc đe dọa.
situation-crime_police-report_not_accepted = Cảnh sát không nhận trình báo của tôi
letter-situation-crime_police-report_not_accepted = Cảnh sát không tiếp nhận trình báo của tôi hoặc không xử lý trình báo đó.
situation-crime_police-stopped_by_police = Bị chặn hoặc khám xét không rõ lý do
letter-situation-crime_police-stopped_by_police = Tôi bị cảnh sát chặn lại, hỏi hoặc khám xét, và tôi không hiểu lý do.
situation-crime_police-treated_badly = Cảnh sát thô lỗ hoặc đối xử bất công
letter-situation-crime_police-treated_badly = Tôi bị cảnh sát đối xử thô lỗ hoặc không công bằng.
situation-crime_police-arrest_or_detention = Vấn đề sau khi bị bắt hoặc đang bị giam
letter-situation-crime_police-arrest_or_detention = Tôi gặp vấn đề liên quan đến việc bắt giữ, tạm giam hoặc nhà tù.
situation-crime_police-court_problem = Vấn đề với tòa án hoặc công tố viên
letter-situation-crime_police-court_problem = Tôi gặp vấn đề về cách tòa án hoặc công tố viên xử lý một vụ việc.
situation-crime_police-lost_property = Vấn đề về đồ thất lạc
letter-situation-crime_police-lost_property = Tôi gặp vấn đề về đồ thất lạc.
situation-crime_police-no_language_help = Không được giúp bằng ngôn ngữ tôi hiểu
letter-situation-crime_police-no_language_help = Tôi không được cảnh sát hoặc tòa án giúp bằng ngôn ngữ mà tôi hiểu.
