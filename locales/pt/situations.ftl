### What happened, by topic: short labels to choose, and the exact sentence of the English e-mail.
### Each pair says the same thing; officials read the sentence: formal, neutral, first person.

## immigration

situation-immigration-no_answer = Sem resposta há muito tempo
letter-situation-immigration-no_answer = Espero há muito tempo pelo resultado de um pedido relativo ao status de residência ou à nacionalidade.
situation-immigration-refused_no_reason = Recusaram e não entendo o motivo
letter-situation-immigration-refused_no_reason = Meu pedido foi recusado e não entendo o motivo da recusa.
situation-immigration-asked_again = Sempre pedem mais documentos
letter-situation-immigration-asked_again = A Imigração me pediu repetidas vezes que apresentasse mais documentos.
situation-immigration-no_appointment = Fila longa, sem horário ou ninguém atende
letter-situation-immigration-no_appointment = Tenho dificuldade para conseguir atendimento, para marcar um horário ou para falar por telefone com a Imigração.
situation-immigration-told_different = Cada balcão me diz uma coisa
letter-situation-immigration-told_different = Recebi informações diferentes de funcionários ou balcões diferentes sobre o mesmo procedimento de imigração.
situation-immigration-card_error = Erro no cartão de residência (zairyu card)
letter-situation-immigration-card_error = Há um erro nos dados do meu cartão de residência (在留カード).
situation-immigration-card_not_received = Cartão de residência ou permissão não chegou
letter-situation-immigration-card_not_received = Não recebi o cartão de residência (在留カード) ou a permissão que deveria ter recebido.
situation-immigration-treated_badly = Tratamento grosseiro ou injusto
letter-situation-immigration-treated_badly = Recebi um tratamento grosseiro ou injusto de funcionários da Imigração.
situation-immigration-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-immigration-no_language_help = Não consegui ajuda para um procedimento de imigração em um idioma que eu entenda.
situation-immigration-unclear_rule = Não sei qual regra vale para mim
letter-situation-immigration-unclear_rule = Não entendo qual regra ou procedimento relativo ao status de residência se aplica a mim.

## resident_registration

situation-resident_registration-record_error = Meu nome ou dados errados no registro
letter-situation-resident_registration-record_error = Há um erro no meu nome ou em outros dados meus nos registros ou documentos do município.
situation-resident_registration-name_does_not_fit = Meu nome não cabe ou tem duas grafias
letter-situation-resident_registration-name_does_not_fit = Não é possível registrar corretamente o meu nome nos registros do município, ou ele está escrito de formas diferentes.
situation-resident_registration-card_not_received = Cartão ou carta do My Number não chegou
letter-situation-resident_registration-card_not_received = Não recebi o meu cartão My Number ou a carta sobre ele.
situation-resident_registration-card_locked_or_expired = My Number bloqueado, vencido ou com falha
letter-situation-resident_registration-card_locked_or_expired = O meu cartão My Number, a senha dele ou o certificado eletrônico dele está bloqueado, vencido ou não funciona.
situation-resident_registration-notice_not_accepted = Notificação de mudança ou família não aceita
letter-situation-resident_registration-notice_not_accepted = O município não aceitou a minha notificação de mudança de endereço ou de um acontecimento familiar.
situation-resident_registration-certificate_refused = Não consegui uma certidão
letter-situation-resident_registration-certificate_refused = Não consegui obter do município uma certidão de que preciso.
situation-resident_registration-registration_deleted = Meu registro foi cancelado
letter-situation-resident_registration-registration_deleted = O meu registro de residente foi cancelado.
situation-resident_registration-papers_again = Me mandaram voltar com mais documentos
letter-situation-resident_registration-papers_again = Pediram-me repetidas vezes que levasse outros documentos para um procedimento de registro de residentes ou do My Number.
situation-resident_registration-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-resident_registration-no_language_help = Não consegui ajuda para um procedimento de registro de residentes ou do My Number em um idioma que eu entenda.
situation-resident_registration-unclear_rule = Não entendo o que devo fazer
letter-situation-resident_registration-unclear_rule = Não entendo qual notificação ou procedimento de registro de residentes ou do My Number é exigido de mim.

## pension

situation-pension-no_answer = Sem decisão há muito tempo
letter-situation-pension-no_answer = Espero há muito tempo por uma decisão sobre um assunto de aposentadoria ou pensão pública (年金).
situation-pension-lump_sum_not_paid = Não recebi a restituição do nenkin (脱退一時金)
letter-situation-pension-lump_sum_not_paid = Não recebi o pagamento único por desligamento (脱退一時金) que solicitei.
situation-pension-record_missing = Faltam meses no meu registro do nenkin
letter-situation-pension-record_missing = O meu registro da previdência pública (年金) não mostra todos os períodos que, acredito, deveriam constar nele.
situation-pension-asked_to_pay_wrong = Cobram o que acho que não devo
letter-situation-pension-asked_to_pay_wrong = Pediram que eu pagasse contribuições à previdência pública (年金) que acredito não dever.
situation-pension-cannot_pay = Não posso pagar ou negaram a isenção
letter-situation-pension-cannot_pay = Tenho dificuldade para pagar as contribuições à previdência pública (年金), ou não consegui a isenção delas.
situation-pension-seizure_warning = Chegou carta de cobrança ou de penhora
letter-situation-pension-seizure_warning = Recebi um lembrete, uma advertência ou um aviso de penhora relativo às contribuições à previdência pública (年金).
situation-pension-employer_not_enrolled = A empresa não me inscreveu no nenkin
letter-situation-pension-employer_not_enrolled = Meu empregador não me inscreveu na previdência dos empregados (厚生年金).
situation-pension-benefit_refused = Aposentadoria ou pensão recusada ou baixa
letter-situation-pension-benefit_refused = Meu pedido de aposentadoria ou pensão (年金) foi recusado, ou acredito que o valor dela está errado.
situation-pension-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-pension-no_language_help = Não consegui ajuda sobre um assunto de aposentadoria ou pensão pública (年金) em um idioma que eu entenda.
situation-pension-unclear_rule = Não entendo as regras do nenkin
letter-situation-pension-unclear_rule = Não entendo qual regra ou procedimento de aposentadoria ou pensão pública (年金) se aplica a mim.

## health_insurance

situation-health_insurance-premium_too_high = Seguro caro demais ou com valor errado
letter-situation-health_insurance-premium_too_high = Acredito que a contribuição do seguro que me cobraram está errada ou é alta demais.
situation-health_insurance-cannot_pay = Não posso pagar o seguro
letter-situation-health_insurance-cannot_pay = Tenho dificuldade para pagar a contribuição do seguro de saúde ou do seguro de cuidados de longo prazo.
situation-health_insurance-card_not_received = Cartão ou certificado do seguro não chegou
letter-situation-health_insurance-card_not_received = Não recebi o meu cartão ou certificado do seguro de saúde.
situation-health_insurance-card_does_not_work = O hospital não aceitou o meu cartão
letter-situation-health_insurance-card_does_not_work = O meu cartão do seguro, ou o meu cartão My Number usado como tal, não foi aceito em uma instituição médica.
situation-health_insurance-refund_not_paid = Não recebi reembolso ou auxílio
letter-situation-health_insurance-refund_not_paid = Não recebi um reembolso ou um auxílio do seguro de saúde.
situation-health_insurance-employer_not_enrolled = A empresa não me inscreveu no seguro
letter-situation-health_insurance-employer_not_enrolled = Meu empregador não me inscreveu no seguro de saúde dos empregados.
situation-health_insurance-change_of_insurance = Problema para entrar, sair ou mudar de seguro
letter-situation-health_insurance-change_of_insurance = Tenho dificuldades para entrar no seguro de saúde, sair dele ou trocar de seguro.
situation-health_insurance-care_problem = Problema com o seguro de cuidados (kaigo)
letter-situation-health_insurance-care_problem = Tenho um problema com uma avaliação ou um serviço do seguro de cuidados de longo prazo.
situation-health_insurance-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-health_insurance-no_language_help = Não consegui ajuda sobre o seguro de saúde ou de cuidados de longo prazo em um idioma que eu entenda.
situation-health_insurance-unclear_rule = Não entendo as regras
letter-situation-health_insurance-unclear_rule = Não entendo qual regra ou procedimento do seguro de saúde ou de cuidados de longo prazo se aplica a mim.

## infectious_disease

situation-infectious_disease-voucher_not_received = O cupom de vacinação não chegou
letter-situation-infectious_disease-voucher_not_received = Não recebi o cupom ou o aviso para uma vacinação.
situation-infectious_disease-booking_impossible = Não consegui agendar a vacinação
letter-situation-infectious_disease-booking_impossible = Não consegui agendar um horário para uma vacinação.
situation-infectious_disease-certificate_problem = Problema com certificado de vacinação
letter-situation-infectious_disease-certificate_problem = Tenho um problema relativo a um certificado ou registro de vacinação.
situation-infectious_disease-side_effect = Dano à saúde depois de uma vacina
letter-situation-infectious_disease-side_effect = Busco assistência (救済) por um dano à saúde depois de uma vacinação.
situation-infectious_disease-centre_not_reached = Não consegui falar com o centro de saúde
letter-situation-infectious_disease-centre_not_reached = Não consegui entrar em contato com o centro de saúde pública (保健所).
situation-infectious_disease-isolation_problem = Problema no isolamento ou após um teste
letter-situation-infectious_disease-isolation_problem = Tive um problema com o apoio ou com as instruções durante o isolamento ou depois de um teste.
situation-infectious_disease-border_problem = Problema com quarentena ou entrada no país
letter-situation-infectious_disease-border_problem = Tive, na fronteira, um problema com uma medida de quarentena ou de entrada no país.
situation-infectious_disease-payment_not_received = Não recebi um pagamento de apoio
letter-situation-infectious_disease-payment_not_received = Não recebi um pagamento ou um empréstimo ligado às medidas contra doenças infecciosas.
situation-infectious_disease-no_language_help = Sem informação em um idioma que entendo
letter-situation-infectious_disease-no_language_help = Não consegui informações sobre as medidas contra doenças infecciosas em um idioma que eu entenda.
situation-infectious_disease-unclear_rule = Não entendo a regra ou a medida
letter-situation-infectious_disease-unclear_rule = Não entendo qual regra ou medida contra doenças infecciosas se aplica a mim.

## employment

situation-employment-unpaid_wages = Não recebi o salário completo
letter-situation-employment-unpaid_wages = O meu salário não foi pago por completo.
situation-employment-unemployment_benefit = Seguro-desemprego recusado ou atrasado
letter-situation-employment-unemployment_benefit = Não recebi o seguro-desemprego que solicitei ou que esperava.
situation-employment-separation_slip = Não recebi o rishokuhyo (離職票)
letter-situation-employment-separation_slip = Não recebi o comprovante de desligamento (離職票) de que preciso depois de deixar o emprego.
situation-employment-work_accident = Acidente de trabalho não reconhecido ou pago
letter-situation-employment-work_accident = Tenho um problema com o seguro de acidentes de trabalho depois de um acidente ou de uma doença causados pelo trabalho.
situation-employment-no_proper_help = O órgão não me ajudou direito
letter-situation-employment-no_proper_help = Não recebi ajuda adequada de um órgão responsável por trabalho ou emprego.
situation-employment-trainee_problem = Problema como estagiário técnico (jisshusei)
letter-situation-employment-trainee_problem = Tenho um problema relacionado ao estágio técnico (技能実習) ou a um programa semelhante.
situation-employment-dangerous_work = Trabalho perigoso ou jornada longa demais
letter-situation-employment-dangerous_work = Tenho um problema relativo a trabalho perigoso ou a jornadas longas em um local de trabalho.
situation-employment-dismissal_or_quit = Demissão, ou não me deixam sair
letter-situation-employment-dismissal_or_quit = Tenho um problema com uma demissão, com o fim do meu contrato ou com a minha saída do emprego.
situation-employment-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-employment-no_language_help = Não consegui ajuda sobre assuntos de trabalho ou emprego em um idioma que eu entenda.
situation-employment-unclear_rule = Não entendo as regras de trabalho
letter-situation-employment-unclear_rule = Não entendo qual regra ou procedimento relativo ao trabalho ou ao seguro de emprego (雇用保険) se aplica a mim.

## tax

situation-tax-tax_wrong = Imposto errado ou alto demais
letter-situation-tax-tax_wrong = Acredito que o valor do imposto que me cobraram está errado ou é alto demais.
situation-tax-taxed_twice = Imposto cobrado duas vezes ou já pago
letter-situation-tax-taxed_twice = Cobraram-me um imposto que já paguei ou que foi cobrado duas vezes.
situation-tax-refund_not_paid = Não recebi a restituição do imposto
letter-situation-tax-refund_not_paid = Não recebi uma restituição de imposto.
situation-tax-dependants_refused = Não aceitaram a dedução da minha família
letter-situation-tax-dependants_refused = Uma dedução, por exemplo referente à minha família, não foi aceita.
situation-tax-cannot_pay = Não posso pagar ou recebi uma advertência
letter-situation-tax-cannot_pay = Tenho dificuldade para pagar um imposto, ou recebi uma advertência ou um aviso de penhora.
situation-tax-return_difficult = Não consegui fazer a declaração
letter-situation-tax-return_difficult = Tenho dificuldades para apresentar uma declaração de imposto.
situation-tax-certificate_problem = Problema com um comprovante de imposto
letter-situation-tax-certificate_problem = Tenho um problema relativo a um comprovante de imposto.
situation-tax-leaving_japan = Problema com imposto ao sair do Japão
letter-situation-tax-leaving_japan = Não sei como acertar os meus impostos ao deixar o Japão ou depois de deixá-lo.
situation-tax-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-tax-no_language_help = Não consegui ajuda sobre impostos em um idioma que eu entenda.
situation-tax-unclear_rule = Não entendo este imposto
letter-situation-tax-unclear_rule = Não entendo por que ou como devo pagar impostos.

## welfare_childcare

situation-welfare_childcare-no_place = Sem vaga na creche ou no gakudo
letter-situation-welfare_childcare-no_place = Meu filho ou minha filha não recebeu vaga em uma creche ou no cuidado depois da escola (学童保育).
situation-welfare_childcare-allowance_not_paid = Não recebi um auxílio
letter-situation-welfare_childcare-allowance_not_paid = Não recebi um auxílio que, acredito, é devido a mim, ao meu filho ou à minha filha.
situation-welfare_childcare-application_refused = Recusaram e não entendo o motivo
letter-situation-welfare_childcare-application_refused = O meu pedido de um auxílio ou de apoio foi recusado e não entendo o motivo.
situation-welfare_childcare-public_assistance = Problema com o seikatsu hogo (生活保護)
letter-situation-welfare_childcare-public_assistance = Tenho um problema relativo à assistência pública (生活保護).
situation-welfare_childcare-disability_support = Problema com apoio por deficiência
letter-situation-welfare_childcare-disability_support = Tenho um problema relativo ao apoio a uma pessoa com deficiência ou doença.
situation-welfare_childcare-fee_wrong = Taxa da creche errada ou alta demais
letter-situation-welfare_childcare-fee_wrong = Acredito que uma taxa de cuidados infantis está errada ou é alta demais.
situation-welfare_childcare-child_taken = O Jidō Sōdanjo (児童相談所) levou meu filho(a)
letter-situation-welfare_childcare-child_taken = As autoridades levaram meu filho ou minha filha para acolhimento (保護).
situation-welfare_childcare-no_answer = Sem resposta há muito tempo
letter-situation-welfare_childcare-no_answer = Espero há muito tempo por uma resposta sobre um assunto de assistência social ou cuidados infantis.
situation-welfare_childcare-treated_badly = Me trataram mal ou me mandaram de lá para cá
letter-situation-welfare_childcare-treated_badly = Recebi um tratamento grosseiro, ou me mandaram de um balcão para outro, em um assunto de assistência social ou cuidados infantis.
situation-welfare_childcare-unclear_rule = Não sei que apoio posso receber
letter-situation-welfare_childcare-unclear_rule = Não entendo que apoio posso receber nem como solicitá-lo.

## education

situation-education-enrolment_refused = Meu filho(a) não conseguiu entrar na escola
letter-situation-education-enrolment_refused = Não foi possível a matrícula do meu filho ou da minha filha em uma escola, ou a transferência para uma escola.
situation-education-no_japanese_support = Meu filho(a) não tem apoio em japonês
letter-situation-education-no_japanese_support = Meu filho ou minha filha não recebe apoio suficiente em língua japonesa na escola.
situation-education-school_costs = Custos da escola altos demais ou sem ajuda
letter-situation-education-school_costs = Tenho dificuldade para pagar os custos da escola, ou não consegui ajuda para eles.
situation-education-scholarship_problem = Problema com bolsa ou empréstimo de estudos
letter-situation-education-scholarship_problem = Tenho um problema relativo a uma bolsa de estudos, a um empréstimo estudantil ou a um desconto nas mensalidades.
situation-education-lunch_or_religion = Merenda ou religião não respeitada
letter-situation-education-lunch_or_religion = A escola não leva suficientemente em conta as necessidades alimentares, de saúde ou religiosas do meu filho ou da minha filha.
situation-education-letters_not_understood = Não entendo as cartas da escola
letter-situation-education-letters_not_understood = Não consigo entender as cartas ou as explicações da escola.
situation-education-diploma_not_recognised = Meu diploma ou licença não é reconhecido
letter-situation-education-diploma_not_recognised = O meu diploma, certificado ou qualificação do exterior não foi reconhecido por uma autoridade.
situation-education-no_japanese_class = Sem aula de japonês para adultos
letter-situation-education-no_japanese_class = Não encontrei um curso público de língua japonesa, ou não consegui participar de um.
situation-education-special_needs = Turma errada ou sem apoio especial
letter-situation-education-special_needs = Meu filho ou minha filha não recebeu a turma ou o apoio adequado às suas necessidades.
situation-education-school_not_acting = A escola não age diante de um problema
letter-situation-education-school_not_acting = A escola ou o conselho de educação não tratou de um problema que comuniquei.

## roads_rivers

situation-roads_rivers-road_damaged = Rua ou calçada danificada
letter-situation-roads_rivers-road_damaged = Uma rua, estrada ou calçada está danificada.
situation-roads_rivers-light_or_sign = Falta poste de luz, semáforo ou espelho
letter-situation-roads_rivers-light_or_sign = Falta ou não funciona um poste de luz, um semáforo, uma placa ou um espelho.
situation-roads_rivers-dangerous_place = Cruzamento perigoso ou rua estreita
letter-situation-roads_rivers-dangerous_place = Uma rua, uma estrada ou um cruzamento é perigoso para quem passa por ali.
situation-roads_rivers-river_danger = Rio ou encosta em situação perigosa
letter-situation-roads_rivers-river_danger = Um rio, uma margem de rio, uma encosta ou um trecho da costa está em situação perigosa.
situation-roads_rivers-debris_left = Troncos, entulho ou árvores abandonados
letter-situation-roads_rivers-debris_left = Troncos trazidos pela água, entulho, árvores ou coisas semelhantes foram deixados em uma rua ou estrada, em um rio ou em outro lugar público.
situation-roads_rivers-flooded_road = Água parada na rua ou na vala
letter-situation-roads_rivers-flooded_road = A água não escoa de uma rua ou estrada, de uma vala ou de um canal.
situation-roads_rivers-facility_broken = Parque ou prédio público em mau estado
letter-situation-roads_rivers-facility_broken = Um parque, um banheiro, um prédio ou outra instalação pública está quebrado ou em mau estado.
situation-roads_rivers-not_accessible = Sem acesso para cadeira de rodas ou carrinho
letter-situation-roads_rivers-not_accessible = Uma rua, estrada ou instalação pública não pode ser usada com segurança por pessoas com deficiência, idosos ou pessoas com crianças pequenas.
situation-roads_rivers-snow_or_ice = Neve ou gelo não foi retirado
letter-situation-roads_rivers-snow_or_ice = A neve ou o gelo não foi retirado de uma rua, estrada ou lugar público.
situation-roads_rivers-works_problem = Transtorno por obra na rua ou obra pública
letter-situation-roads_rivers-works_problem = Obras viárias ou uma construção de um órgão público causam transtornos às pessoas da vizinhança.

## driving_transport

situation-driving_transport-licence_conversion = Não consigo trocar a carteira estrangeira
letter-situation-driving_transport-licence_conversion = Tenho dificuldades para trocar a minha carteira de motorista estrangeira por uma japonesa.
situation-driving_transport-test_problem = Exame de motorista injusto ou confuso
letter-situation-driving_transport-test_problem = Tenho um problema relativo à forma como um exame de motorista foi aplicado ou avaliado.
situation-driving_transport-licence_renewal = Problema para renovar a carteira
letter-situation-driving_transport-licence_renewal = Tenho dificuldades para renovar a minha carteira de motorista ou para corrigir os dados dela.
situation-driving_transport-no_appointment = Sem horário ou espera longa demais
letter-situation-driving_transport-no_appointment = Não consegui marcar um horário para um procedimento relativo a uma carteira de motorista ou a um veículo, ou tive de esperar tempo demais.
situation-driving_transport-vehicle_papers = Problema com documentos ou shaken do carro
letter-situation-driving_transport-vehicle_papers = Tenho um problema relativo ao registro, à inspeção (車検) ou aos documentos de um veículo.
situation-driving_transport-fine_or_points = Multa ou pontos parecem errados
letter-situation-driving_transport-fine_or_points = Acredito que uma multa de trânsito, pontos por infração ou uma suspensão que me aplicaram estão errados.
situation-driving_transport-bus_train_service = Poucos ônibus ou trens, atrasos ou cortes
letter-situation-driving_transport-bus_train_service = Um serviço de ônibus, trem ou outro transporte foi cortado, é insuficiente ou não funciona como anunciado.
situation-driving_transport-station_not_accessible = Elevador quebrado ou sem acessibilidade
letter-situation-driving_transport-station_not_accessible = Nem todas as pessoas podem usar com segurança ou facilidade uma estação, um aeroporto ou um veículo de transporte público.
situation-driving_transport-treated_badly = Tratamento grosseiro ou injusto
letter-situation-driving_transport-treated_badly = Recebi um tratamento grosseiro ou injusto em um órgão ou no transporte público.
situation-driving_transport-no_language_help = Sem informação em um idioma que entendo
letter-situation-driving_transport-no_language_help = Não consegui informações sobre carteiras de motorista, veículos ou transporte em um idioma que eu entenda.

## postal_telecom

situation-postal_telecom-mail_lost = Carta ou encomenda perdida
letter-situation-postal_telecom-mail_lost = Uma carta ou uma encomenda enviada pelo correio se perdeu ou não chegou.
situation-postal_telecom-mail_late = Correio atrasado ou na caixa errada
letter-situation-postal_telecom-mail_late = A correspondência chega atrasada ou é entregue em um endereço errado.
situation-postal_telecom-parcel_damaged = Encomenda danificada ou deixada lá fora
letter-situation-postal_telecom-parcel_damaged = Uma encomenda foi entregue danificada ou foi deixada em um lugar inadequado.
situation-postal_telecom-delivery_slip = Problema com reentrega ou retirada
letter-situation-postal_telecom-delivery_slip = Tenho dificuldades para receber ou retirar correspondência depois de uma tentativa de entrega.
situation-postal_telecom-sending_problem = Problema com envio ao exterior ou alfândega
letter-situation-postal_telecom-sending_problem = Tenho dificuldades para enviar correspondência ou dinheiro ao exterior, ou a alfândega reteve correspondência.
situation-postal_telecom-account_problem = Não consigo abrir ou usar a conta do correio
letter-situation-postal_telecom-account_problem = Não consegui abrir ou usar uma conta no Banco Postal do Japão (ゆうちょ銀行).
situation-postal_telecom-broadcasting_fee = Problema com a taxa da NHK
letter-situation-postal_telecom-broadcasting_fee = Tenho um problema relativo à taxa de recepção de rádio e televisão.
situation-postal_telecom-phone_internet = Contrato ou sinal de telefone ou internet
letter-situation-postal_telecom-phone_internet = Tenho um problema relativo a um serviço de telefone celular ou de internet.
situation-postal_telecom-treated_badly = Tratamento grosseiro ou injusto
letter-situation-postal_telecom-treated_badly = Recebi um tratamento grosseiro ou injusto de funcionários de um serviço de correio, de rádio e televisão ou de telecomunicações.
situation-postal_telecom-spam_or_interference = Ligações indesejadas ou interferência
letter-situation-postal_telecom-spam_or_interference = Ligações ou mensagens indesejadas, ou interferência de rádio, me causam transtornos.

## disaster

situation-disaster-certificate_delayed = Certificado de desastre atrasado ou negado
letter-situation-disaster-certificate_delayed = Não recebi um certificado de vítima de desastre (り災証明書) de que preciso.
situation-disaster-assessment_wrong = O dano foi avaliado abaixo do real
letter-situation-disaster-assessment_wrong = Acredito que os danos à minha moradia não foram avaliados corretamente.
situation-disaster-money_not_paid = Não recebi a ajuda em dinheiro
letter-situation-disaster-money_not_paid = Não recebi a ajuda em dinheiro ou outro pagamento para pessoas afetadas por um desastre.
situation-disaster-housing_problem = Sem moradia provisória, ou ela é ruim
letter-situation-disaster-housing_problem = Não consegui moradia provisória depois de um desastre, ou ela está em mau estado.
situation-disaster-shelter_problem = Problema no abrigo
letter-situation-disaster-shelter_problem = Tive um problema em um abrigo de evacuação, ou não consegui entrar nele.
situation-disaster-no_information = Sem alerta ou informação que eu entenda
letter-situation-disaster-no_information = Não consegui alertas ou informações sobre um desastre em um idioma que eu entenda.
situation-disaster-cleanup_needed = Lama, lixo ou estragos não retirados
letter-situation-disaster-cleanup_needed = Lama, lixo ou danos causados por um desastre não foram retirados ou reparados.
situation-disaster-supply_missing = Sem água ou luz depois de um desastre
letter-situation-disaster-supply_missing = A água, a eletricidade ou outros serviços de abastecimento não foram restabelecidos depois de um desastre.
situation-disaster-prevention_missing = Preparação para desastres insuficiente
letter-situation-disaster-prevention_missing = Acredito que a preparação para um desastre na minha região não é suficiente.
situation-disaster-unclear_rule = Não sei que ajuda posso receber
letter-situation-disaster-unclear_rule = Não entendo que ajuda posso receber depois de um desastre nem como solicitá-la.

## housing_utilities

situation-housing_utilities-application_refused = Moradia pública recusada ou não sorteada
letter-situation-housing_utilities-application_refused = Não consegui um apartamento em moradia pública ou em moradia da UR.
situation-housing_utilities-rent_problem = Aluguel da moradia pública alto demais
letter-situation-housing_utilities-rent_problem = Acredito que o aluguel ou uma taxa do meu apartamento público ou da UR está errado ou é alto demais.
situation-housing_utilities-repair_needed = Moradia pública precisa de conserto
letter-situation-housing_utilities-repair_needed = O meu apartamento público ou da UR, ou o prédio dele, precisa de conserto.
situation-housing_utilities-moving_out_charge = Cobrança ao sair da moradia pública
letter-situation-housing_utilities-moving_out_charge = Não concordo com a cobrança pela saída de um apartamento público ou da UR, ou não a entendo.
situation-housing_utilities-household_change = Familiar não pode entrar ou ficar
letter-situation-housing_utilities-household_change = Um membro da minha família não recebeu permissão para passar a morar com a família em um apartamento público ou da UR, ou para assumir esse apartamento.
situation-housing_utilities-water_bill_wrong = Conta de água errada ou alta demais
letter-situation-housing_utilities-water_bill_wrong = Acredito que uma conta de água ou de esgoto está errada ou é alta demais.
situation-housing_utilities-water_cut = Água cortada, ou não posso pagar
letter-situation-housing_utilities-water_cut = O meu fornecimento de água foi ou pode ser cortado.
situation-housing_utilities-water_bad = Água suja, fraca ou com vazamento
letter-situation-housing_utilities-water_bad = Há um problema com a qualidade, a pressão ou um vazamento no abastecimento de água.
situation-housing_utilities-sewer_problem = Esgoto com cheiro, entupido ou transbordando
letter-situation-housing_utilities-sewer_problem = Há um problema com o esgoto ou com os canos de escoamento.
situation-housing_utilities-subsidy_problem = Subsídio de moradia recusado ou confuso
letter-situation-housing_utilities-subsidy_problem = Não consegui, ou não entendo, um subsídio para moradia.

## environment

situation-environment-not_collected = Meu lixo não foi recolhido
letter-situation-environment-not_collected = O meu lixo não foi recolhido.
situation-environment-rules_unclear = Não entendo as regras do lixo
letter-situation-environment-rules_unclear = Não entendo as regras para pôr o lixo para a coleta, ou não consigo obtê-las em um idioma que eu entenda.
situation-environment-collection_point = Problema no ponto de coleta
letter-situation-environment-collection_point = Há um problema com o lugar onde se põe o lixo para a coleta.
situation-environment-bulky_or_fee = Lixo de grande porte ou taxa de lixo
letter-situation-environment-bulky_or_fee = Tenho um problema relativo a lixo de grande porte (粗大ごみ), à reciclagem ou a uma taxa de lixo.
situation-environment-illegal_dumping = Descarte ilegal de lixo
letter-situation-environment-illegal_dumping = Houve descarte ilegal de lixo.
situation-environment-noise = Barulho ou vibração
letter-situation-environment-noise = Barulho ou vibração me incomodam.
situation-environment-smell_or_smoke = Mau cheiro, fumaça ou poeira
letter-situation-environment-smell_or_smoke = Mau cheiro, fumaça ou poeira me incomodam.
situation-environment-pollution = Água, ar ou solo poluído
letter-situation-environment-pollution = Acredito que a água, o ar ou o solo foi poluído.
situation-environment-animals = Animais de rua, silvestres ou de estimação
letter-situation-environment-animals = Há um problema com animais de rua, animais silvestres, animais de estimação ou insetos.
situation-environment-no_action = Avisei o órgão, mas nada mudou
letter-situation-environment-no_action = Comuniquei um problema ambiental ao órgão, mas a situação não mudou.

## office_conduct

situation-office_conduct-rude = Funcionários foram grosseiros comigo
letter-situation-office_conduct-rude = Recebi um tratamento grosseiro de funcionários de um órgão público.
situation-office_conduct-treated_differently = Tratamento pior por eu ser estrangeiro(a)
letter-situation-office_conduct-treated_differently = Acredito que um órgão público me tratou pior do que a outras pessoas por eu ter nacionalidade estrangeira.
situation-office_conduct-sent_around = Me mandaram de balcão em balcão
letter-situation-office_conduct-sent_around = Mandaram-me de um balcão ou órgão para outro.
situation-office_conduct-which_office = Não sei qual é o órgão responsável
letter-situation-office_conduct-which_office = Não sei qual órgão público é responsável pelo meu assunto.
situation-office_conduct-no_answer = Sem resposta ou atendimento lento
letter-situation-office_conduct-no_answer = Há muito tempo um órgão público não me responde ou não trata do meu assunto.
situation-office_conduct-not_reached = Espera longa ou ninguém atende o telefone
letter-situation-office_conduct-not_reached = Não consegui entrar em contato com um órgão público, ou tive de esperar muito tempo pelo atendimento.
situation-office_conduct-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-office_conduct-no_language_help = Não consegui ajuda de um órgão público em um idioma que eu entenda.
situation-office_conduct-form_unclear = Formulários ou papéis difíceis demais
letter-situation-office_conduct-form_unclear = Achei os formulários ou os documentos exigidos por um órgão público difíceis demais ou numerosos demais.
situation-office_conduct-wrong_information = Me disseram coisas erradas ou diferentes
letter-situation-office_conduct-wrong_information = Recebi de um órgão público informações erradas ou divergentes.
situation-office_conduct-data_problem = Perderam meus papéis ou passaram meus dados
letter-situation-office_conduct-data_problem = Um órgão público perdeu os meus documentos ou divulgou os meus dados pessoais.

## private_dispute

situation-private_dispute-rented_home = Problema com proprietário ou casa alugada
letter-situation-private_dispute-rented_home = Tenho um conflito com um proprietário ou uma imobiliária sobre uma moradia alugada.
situation-private_dispute-purchase = Problema com algo que comprei
letter-situation-private_dispute-purchase = Tenho um conflito sobre uma compra.
situation-private_dispute-contract = Não consigo cancelar ou reaver o dinheiro
letter-situation-private_dispute-contract = Tenho um conflito sobre um contrato ou sobre a devolução de dinheiro por uma empresa.
situation-private_dispute-debt_or_loan = Dívidas, empréstimos ou dinheiro emprestado
letter-situation-private_dispute-debt_or_loan = Tenho um problema relativo a uma dívida, a um empréstimo ou a dinheiro que foi emprestado.
situation-private_dispute-neighbours = Conflito com vizinhos
letter-situation-private_dispute-neighbours = Tenho um conflito com um vizinho ou uma vizinha.
situation-private_dispute-divorce_children = Divórcio, filhos ou pensão alimentícia
letter-situation-private_dispute-divorce_children = Tenho um problema relativo a divórcio, filhos ou pensão alimentícia.
situation-private_dispute-inheritance = Herança ou testamento
letter-situation-private_dispute-inheritance = Tenho um problema relativo a uma herança ou a um testamento.
situation-private_dispute-traffic_accident = Indenização por acidente de trânsito
letter-situation-private_dispute-traffic_accident = Tenho um conflito sobre a indenização depois de um acidente de trânsito.
situation-private_dispute-where_to_turn = Quero saber onde pedir orientação
letter-situation-private_dispute-where_to_turn = Gostaria de saber onde posso obter orientação sobre um conflito entre particulares.

## human_rights

situation-human_rights-refused_as_foreigner = Loja ou dono de imóvel recusa estrangeiros
letter-situation-human_rights-refused_as_foreigner = Uma loja, um proprietário de imóvel ou outra empresa me recusou por eu ter nacionalidade estrangeira.
situation-human_rights-racist_words = Insulto pela minha origem ou aparência
letter-situation-human_rights-racist_words = Insultaram-me por causa da minha origem ou aparência.
situation-human_rights-harassment_work = Assédio no trabalho
letter-situation-human_rights-harassment_work = Sofri assédio no meu local de trabalho.
situation-human_rights-sexual_harassment = Assédio sexual ou perseguição (stalking)
letter-situation-human_rights-sexual_harassment = Sofri assédio sexual, perseguição (stalking) ou um ato semelhante.
situation-human_rights-child_bullied = Meu filho(a) sofre bullying (ijime)
letter-situation-human_rights-child_bullied = Meu filho ou minha filha está sofrendo bullying.
situation-human_rights-family_violence = Violência ou controle na minha família
letter-situation-human_rights-family_violence = Sofri violência, ameaças ou controle por parte de um membro da minha família ou do meu parceiro ou parceira.
situation-human_rights-exploitation = Trabalho forçado, cárcere, passaporte retido
letter-situation-human_rights-exploitation = Forçaram-me a trabalhar, ou tiraram de mim a liberdade ou os documentos.
situation-human_rights-religion_or_identity = Por religião, deficiência ou gênero
letter-situation-human_rights-religion_or_identity = Recebi um tratamento injusto por causa de religião, deficiência, gênero ou orientação sexual.
situation-human_rights-online_abuse = Insultos ou fotos minhas na internet
letter-situation-human_rights-online_abuse = Insultos, informações particulares ou fotografias a meu respeito foram colocados na internet.
situation-human_rights-no_help_from_office = Um órgão não me ajudou
letter-situation-human_rights-no_help_from_office = Pedi ajuda a um órgão público em um assunto de direitos humanos e não recebi ajuda.

## crime_police

situation-crime_police-theft = Fui vítima de furto ou roubo
letter-situation-crime_police-theft = Algo me foi furtado ou roubado.
situation-crime_police-fraud = Perdi dinheiro ou dados em um golpe
letter-situation-crime_police-fraud = Fui vítima de um golpe ou do uso indevido dos meus dados.
situation-crime_police-attacked_or_threatened = Sofri um ataque ou uma ameaça
letter-situation-crime_police-attacked_or_threatened = Sofri um ataque ou uma ameaça.
situation-crime_police-report_not_accepted = A polícia não aceitou a minha queixa
letter-situation-crime_police-report_not_accepted = A polícia não aceitou a minha queixa ou não tomou providências sobre ela.
situation-crime_police-stopped_by_police = Abordagem ou revista sem motivo claro
letter-situation-crime_police-stopped_by_police = A polícia me parou, me questionou ou me revistou, e não entendo o motivo.
situation-crime_police-treated_badly = Tratamento grosseiro ou injusto da polícia
letter-situation-crime_police-treated_badly = Recebi um tratamento grosseiro ou injusto da polícia.
situation-crime_police-arrest_or_detention = Problema após prisão ou na detenção
letter-situation-crime_police-arrest_or_detention = Tenho um problema relativo a uma prisão, a uma detenção ou a uma penitenciária.
situation-crime_police-court_problem = Problema com tribunal ou promotor
letter-situation-crime_police-court_problem = Tenho um problema relativo à forma como um tribunal ou um promotor público trata de um caso.
situation-crime_police-lost_property = Problema com objeto perdido
letter-situation-crime_police-lost_property = Tenho um problema relativo a um objeto perdido.
situation-crime_police-no_language_help = Sem ajuda em um idioma que entendo
letter-situation-crime_police-no_language_help = Não consegui ajuda da polícia ou de um tribunal em um idioma que eu entenda.
