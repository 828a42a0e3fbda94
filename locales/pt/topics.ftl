### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = visto, status de residência e Imigração (入管)
topic-resident_registration = registro de residência e My Number (住民登録・マイナンバー)
topic-pension = aposentadoria e pensões, nenkin (年金)
topic-health_insurance = seguro de saúde e seguro de cuidados, kaigo (健康保険・介護保険)
topic-infectious_disease = doenças infecciosas e vacinação (感染症)
topic-employment = trabalho, desemprego, Hello Work e órgãos do trabalho (労働・ハローワーク)
topic-tax = impostos (税金)
topic-welfare_childcare = assistência social, auxílios e creche (福祉・子育て)
topic-education = escola e educação (学校・教育)
topic-roads_rivers = ruas, estradas, rios, parques e prédios públicos (道路・河川)
topic-driving_transport = carteira de motorista, veículos e transporte público (運転免許・交通)
topic-postal_telecom = correio, rádio e TV, telefone e internet (郵便・通信)
topic-disaster = desastres e a ajuda depois deles (災害)
topic-housing_utilities = moradia pública, água e esgoto (公営住宅・水道)
topic-environment = lixo, barulho e meio ambiente (ごみ・環境)
topic-office_conduct = a forma como um órgão ou um funcionário tratou você (窓口の対応)
topic-private_dispute = um conflito entre particulares ou empresas (民事のトラブル)
topic-human_rights = discriminação, assédio ou violência (人権)
topic-crime_police = crime, polícia ou tribunais (犯罪・警察)

## What happened (choices)

situation-other = Outra coisa

## What the office should do (choices)

wish-explain = Explicar o motivo ou a regra
wish-decide = Decidir ou responder logo
wish-correct = Corrigir o erro
wish-pay = Pagar ou devolver o valor devido
wish-repair = Consertar ou tornar seguro
wish-improve = Melhorar o sistema ou o serviço
wish-responsible = Dizer qual é o órgão responsável
wish-other = Só ouvir o que tenho a dizer

## Since when (choices)

since-days = Há alguns dias
since-weeks = Há algumas semanas
since-months = Há alguns meses
since-half_year = Há mais de seis meses
since-years = Há mais de um ano
since-unknown = Não sei

## Earlier contact (choices)

contacted-no = Não, ainda não
contacted-yes_no_answer = Sim, mas não houve resposta
contacted-yes_not_solved = Sim, mas não foi resolvido
contacted-yes_refused = Sim, mas se recusaram a tratar do assunto
