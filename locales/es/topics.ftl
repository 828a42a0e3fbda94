### Names of the topics, what happened, what is asked for: choices the resident sees.
### The names of topics are used in a list and inside the sentence "this is about …".

topic-immigration = visa, estatus de residencia e inmigración (入管)
topic-resident_registration = registro de residentes y My Number (住民登録・マイナンバー)
topic-pension = jubilación y pensiones, nenkin (年金)
topic-health_insurance = seguro de salud y seguro de cuidados, kaigo (健康保険・介護保険)
topic-infectious_disease = enfermedades infecciosas y vacunas (感染症)
topic-employment = trabajo, desempleo, Hello Work y oficinas laborales (労働・ハローワーク)
topic-tax = impuestos (税金)
topic-welfare_childcare = ayudas sociales, subsidios y guarderías (福祉・子育て)
topic-education = escuela y educación (学校・教育)
topic-roads_rivers = calles, carreteras, ríos, parques y edificios públicos (道路・河川)
topic-driving_transport = licencias de conducir, vehículos y transporte público (運転免許・交通)
topic-postal_telecom = correo, radio, televisión y telecomunicaciones (郵便・通信)
topic-disaster = desastres y ayuda después de ellos (災害)
topic-housing_utilities = vivienda pública, agua y desagüe (公営住宅・水道)
topic-environment = basura, ruido y medio ambiente (ごみ・環境)
topic-office_conduct = el trato que le dio una oficina o su personal (窓口の対応)
topic-private_dispute = una disputa entre particulares o empresas (民事のトラブル)
topic-human_rights = discriminación, acoso o violencia (人権)
topic-crime_police = delitos, policía o tribunales (犯罪・警察)

## What happened (choices)

situation-other = Otra cosa

## What the office should do (choices)

wish-explain = Explicar el motivo o la norma
wish-decide = Decidir o responder pronto
wish-correct = Corregir el error
wish-pay = Pagar o devolver lo que corresponde
wish-repair = Repararlo o hacer que sea seguro
wish-improve = Mejorar el sistema o el servicio
wish-responsible = Decirme qué oficina es la responsable
wish-other = Solo escuchar lo que tengo que decir

## Since when (choices)

since-days = Desde hace unos días
since-weeks = Desde hace unas semanas
since-months = Desde hace unos meses
since-half_year = Desde hace más de medio año
since-years = Desde hace más de un año
since-unknown = No sé

## Earlier contact (choices)

contacted-no = No, todavía no
contacted-yes_no_answer = Sí, pero no hubo respuesta
contacted-yes_not_solved = Sí, pero no se resolvió
contacted-yes_refused = Sí, pero se negaron a ocuparse
