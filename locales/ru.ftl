# Что мы говорим по-русски. Фактов здесь нет, они в data/; ключи те же, что в en.ftl.
# Кавычки, тире и неразрывные пробелы приводит в порядок src/i18n/typography.ts.

## Время

# $form: name (июнь), of (июня), in (июне)
month =
    { $form ->
        [of]
            { $month ->
                [1] января
                [2] февраля
                [3] марта
                [4] апреля
                [5] мая
                [6] июня
                [7] июля
                [8] августа
                [9] сентября
                [10] октября
                [11] ноября
               *[12] декабря
            }
        [in]
            { $month ->
                [1] январе
                [2] феврале
                [3] марте
                [4] апреле
                [5] мае
                [6] июне
                [7] июле
                [8] августе
                [9] сентябре
                [10] октябре
                [11] ноябре
               *[12] декабре
            }
       *[name]
            { $month ->
                [1] январь
                [2] февраль
                [3] март
                [4] апрель
                [5] май
                [6] июнь
                [7] июль
                [8] август
                [9] сентябрь
                [10] октябрь
                [11] ноябрь
               *[12] декабрь
            }
    }
# $form: when («в 2024 году»), over («за 2024 год»), label и stamp («2024 год»), genitive («2024 года»)
date-year =
    { $form ->
        [when] в { $year } году
        [over] за { $year } год
        [genitive] { $year } года
       *[label] { $year } год
    }
date-month =
    { $form ->
        [when] в { $month } { $year } года
        [over] за { $month } { $year } года
       *[label] { $month } { $year } года
    }
date-day = { $day } { $month } { $year } года
period-years =
    { $form ->
        [when] в { $first }–{ $last } годах
        [over] за { $first }–{ $last } годы
       *[label] { $first }–{ $last } годы
    }
period-months =
    { $form ->
        [when] в { $first } — { $last } { $year } года
        [over] за { $first } — { $last } { $year } года
       *[label] { $first } — { $last } { $year } года
    }
period-days = { $first }–{ $last } { $month } { $year } года
# $after: начало в родительном падеже
period-range =
    { $form ->
        [when] с { $after } по { $last }
        [over] за период с { $after } по { $last }
       *[label] { $first } — { $last }
    }
period-since = с { $day }
period-until = до { $day }
period-unstated = период в источнике не указан, сказано { $when }
period-unstated-undated = ни период, ни дата в источнике не указаны
period-whole-year = весь { $year } год
period-any-month = в { $month }

## Регионы и показатели

region-siberia =
    { $case ->
        [genitive] Сибири (СФО)
        [dative] Сибири (СФО)
        [instrumental] Сибирью (СФО)
        [prepositional] в Сибири (СФО)
       *[nominative] Сибирь (СФО)
    }
region-siberia-short = Сибирь
region-two-names = { $name } ({ $short })
region-republic = { $name }
region-district = { $name }

# $region в винительном падеже, $with в творительном, $from в родительном
figures-subject =
    { $measure ->
        [exports] Экспорт Беларуси в { $region }
        [imports] Импорт Беларуси из { $from }
       *[turnover] Товарооборот Беларуси с { $with }
    }
figures-about =
    { $measure ->
        [exports] об экспорте Беларуси в { $region }
        [imports] об импорте Беларуси из { $from }
       *[turnover] о товарообороте Беларуси с { $with }
    }
figures-measure =
    { $measure ->
        [exports] Экспорт Беларуси
        [imports] Импорт Беларуси
       *[turnover] Товарооборот
    }
figures-overall =
    { $measure ->
        [exports] Экспорт Беларуси
        [imports] Импорт Беларуси
       *[turnover] Товарооборот с Беларусью
    }

## Величины

money-usd =
    { $amount } { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } долл. США
money-rub =
    { $amount } { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } рос. руб.
money-roubles =
    { $amount } { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } руб. (чьих именно, в источнике не указано)
value-qualified =
    { $qualifier ->
        [about] около { $value }
        [nearly] почти { $value }
        [over] более { $value }
       *[target] { $value } (цель)
    }
# Что в предложении относится к цифре и выделяется вместе с ней
figure-units = млн|млрд|тыс.|тысяч|тысячи|тысяча|миллионов|миллиардов|долларов США|долларов|российских рублей|белорусских рублей|рублей|процентов|процента|процент|раз|раза|место|месте|е|м|тонн

change-percent =
    { $qualifier ->
        [about] примерно на { $amount }%
        [nearly] почти на { $amount }%
        [over] более чем на { $amount }%
       *[exact] на { $amount }%
    }
change-times =
    рост { $qualifier ->
        [about] примерно в { $amount }
        [nearly] почти в { $amount }
        [over] более чем в { $amount }
       *[exact] в { $amount }
    } { $count ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    }
change-moved =
    { $direction ->
        [down] снижение { $size }
       *[up] рост { $size }
    }
change-on-year = { $change } к { $year } году
change-on-year-earlier = { $change } за год
change-on-other = { $change } (для сравнения взят период: { $period })
change-over-years =
    { $change } за { $years } { $count ->
        [one] год
        [few] года
       *[many] лет
    }
change-from = { $change }, с { $value }

## Цифры

figures-lead = { $subject } { $when }: { $figure }.
figures-lead-unstated = { $subject }: { $figure } ({ $period }).
figures-disagree = { $subject } { $when }: { $values } — источники расходятся.
figures-disagree-periods = { $subject }: { $values } — источники расходятся.
figures-value-changed = { $value } ({ $change })
figures-value-dated = { $value } ({ $period })
figures-sum-unknown = { $change }, сумма неизвестна
figures-sum-unknown-lead = { $change }; сумма неизвестна
figures-latest = Это последняя известная сумма.
figures-extreme =
    { $extreme ->
        [smallest] Это самая маленькая из известных сумм.
       *[largest] Это самая большая из известных сумм.
    }
figures-part-year = Это данные за часть года, а не за весь год.
figures-part-year-asked = Это данные за часть года: за весь { $year } год цифры нет.
figures-target = Это цель или прогноз, а не результат.
figures-period = Период: { $period }.
figures-period-unstated = Период в источнике не указан; сказано { $when }.
figures-period-unstated-undated = Ни период, ни дата в источнике не указаны.
figures-disagree-when = { $subject }: { $value }; источники расходятся в периоде: { $periods }.
figures-or = { $first } или { $second }
figures-lengths-differ = Периоды разной длины, поэтому напрямую эти суммы не сравнить.
figures-series = { $subject } по периодам; последняя известная сумма: { $figure } ({ $period }).
figures-series-two = { $subject }: { $first } ({ $firstPeriod }) и { $second } ({ $secondPeriod }).
figures-series-changes = { $subject }: сумм нет, известна только динамика; последнее: { $figure } ({ $period }).

# $label: что это за цифра, если в списке разные, или none
line-figure =
    • { $label ->
        [none] { $period }
       *[other] { $label }, { $period }
    }: { $figure } — { $attribution }
line-figure-unstated =
    • { $label ->
        [none] Сказано { $when }
       *[other] { $label }, сказано { $when }
    }, период в источнике не указан: { $figure } — { $attribution }
line-figure-unstated-undated =
    • { $label ->
        [none] Период
       *[other] { $label }, период
    } и дата в источнике не указаны: { $figure } — { $attribution }
line-sentence = • { $sentence } — { $attribution }
line-sentence-period = • { $sentence } ({ $period }) — { $attribution }
line-target-named = • Цель или прогноз: { $sentence } — { $attribution }
line-target = • Цель или прогноз: { $sentence } ({ $period }) — { $attribution }

comparison-leader =
    { $count ->
        [2] { $overall } { $when }: больше у { $of } — { $figure }; { $others }.
       *[other] { $overall } { $when }: больше всего у { $of } — { $figure }; { $others }.
    }
comparison-open = { $overall } { $when }: { $others }. По этим цифрам нельзя сказать, кто впереди.
comparison-apart = { $overall }: { $others }. Периоды разные, поэтому напрямую эти цифры не сравнить.
comparison-same = { $overall } { $when }: { $others }.
comparison-one = { $overall }: { $others }.
comparison-part = { $region } — { $figure }
comparison-part-dated = { $region } — { $figure } ({ $period })

ranking-lead =
    { $extreme ->
        [smallest] { $overall } { $when }: самая маленькая из известных цифр у { $first } — { $figure }.
       *[largest] { $overall } { $when }: самая большая из известных цифр у { $first } — { $figure }.
    }
ranking-lead-mixed =
    { $extreme ->
        [smallest] { $overall } по регионам: самая маленькая цифра здесь у { $first } — { $figure } ({ $period }).
       *[largest] { $overall } по регионам: самая большая цифра здесь у { $first } — { $figure } ({ $period }).
    }
ranking-lead-growth =
    { $by ->
        [fall] { $overall } { $when }: о снижении известно у { $first }.
       *[growth] { $overall } { $when }: самый быстрый из известных рост у { $first } — { $figure }.
    }
ranking-note-growth = В списке только регионы, по которым такое изменение { $when } известно.
ranking-note = В списке только регионы, по которым есть цифра { $over }; это не полный рейтинг.
ranking-note-mixed = Периоды по регионам разные; регионов, по которым цифр нет, в списке нет.
ranking-row = { $place }. { $region }: { $figures }
ranking-figure = { $figure }, { $period } ({ $attribution })

## Источники и авторы слов

source-line =
    { $count ->
        [one] Источник: { $sources }
       *[other] Источники: { $sources }
    }
source-line-medium = По данным: { $sources }
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, без даты
attribution-medium = по данным: { $source }
attribution-said = { $name }; { $source }
speaker-line = Кто сообщил: { $name }, { $office }.
speaker-line-bare = Кто сообщил: { $name }.
mark-russia = По всем регионам России, не только Сибири.
mark-russia-all = Всё это — по всем регионам России, не только Сибири.
mark-russia-inline = { $sentence } (по всем регионам России, не только Сибири)

## Люди и организации

person-card = { $name } — { $office }.
person-others = Также: { $offices }.
person-nothing = Больше об этом человеке данных нет.
office-as-of = { $office } (на { $date })
office-period = { $office } ({ $period })
office-period-as-of = { $office } ({ $period }, данные на { $date })
organisation-card = { $name } — { $what }.
organisation-home = { $what } ({ $home })
organisation-nothing = Больше об этой организации данных нет.
organisation-company = компания
organisation-joint-venture = совместное предприятие
organisation-association = ассоциация
organisation-forum = форум
organisation-body = официальный орган
organisation-institution = учреждение
organisation-programme = программа
organisation-brand = марка

## Справки

profile-lead =
    { $kind ->
        [district] { $name } — федеральный округ России, центр — { $centre }.
        [republic] { $name } — регион России, столица — { $centre }.
       *[other] { $name } — регион России, административный центр — { $centre }.
    }
profile-official = Официальное название: { $name }.
profile-population = Население: { $value } ({ $basis }) — { $source }
profile-area = Площадь: { $value } — { $source }
profile-district = Федеральный округ: { $now } — { $source }
profile-district-moved = Федеральный округ: в июне 2013 года { $before }, с { $since } { $now } — { $source }
profile-members = Регионов: { $before } в июне 2013 года, { $now } сейчас — { $source }
profile-head = Глава: { $person }
profile-head-2013 = В июне 2013 года: { $person } — { $source }
profile-person = { $name }, { $office }
profile-trade = { $measure } с Беларусью { $when }: { $figure } — { $attribution }
profile-trade-unstated = { $measure } с Беларусью: { $figure } ({ $period }) — { $attribution }
profile-trade-none = Данных о товарообороте с Беларусью нет.
profile-facts =
    Всего { $total } { $count ->
        [one] факт
        [few] факта
       *[many] фактов
    }: { $topics }.
profile-topic = { $topic } — { $number }

topic-trade = торговля
topic-export-goods = товары из Беларуси
topic-import-goods = товары в Беларусь
topic-sector = отрасли
topic-statement = заявления
topic-visit = визиты
topic-agreement = соглашения
topic-joint-venture = совместные предприятия
topic-project = проекты
topic-forum = форумы
topic-association = ассоциации
topic-people = люди
topic-office = представительства
topic-target = планы

basis-census = перепись { $year } года
basis-census-rounded = перепись { $year } года, округлённо
basis-estimate = оценка, { $year } год
basis-estimate-january = оценка на январь { $year } года
basis-table = { $year } год, округлённо
basis-quoted = по данным БЕЛТА, январь 2022 года
basis-undated = год не указан
basis-members =
    { $basis }, { $number } { $count ->
        [one] регион
        [few] региона
       *[many] регионов
    }

attribute-population = Население { $region }: { $value } ({ $basis }).
attribute-people =
    { $value } { $count ->
        [one] человек
        [few] человека
       *[many] человек
    }
attribute-people-line = • { $value } ({ $basis }) — { $source }
attribute-square = { $number } км²
attribute-area = Площадь { $region }: { $value }.
attribute-area-dated = Площадь { $region } { $when }: { $value }.
attribute-area-now = Площадь { $region } сейчас: { $value }.
attribute-area-other = Другие значения: { $values }.
attribute-area-value = { $value } — { $source }
attribute-area-line = • { $value } ({ $when }) — { $source }
attribute-now = сейчас
attribute-centre =
    { $kind ->
        [republic] Столица { $region } — { $value }.
        [district] Центр { $region } — { $value }.
       *[other] Административный центр { $region } — { $value }.
    }
attribute-head = Руководитель { $region } в июне 2013 года — { $value } ({ $office }).
attribute-head-now = Последний известный руководитель: { $person }.
attribute-time-zone = Часовой пояс { $region } — { $value } ({ $zones }).
attribute-iso = Код { $region } по ISO 3166-2: { $value }.
attribute-iso-none = У { $region } нет кода ISO 3166-2: федеральным округам его не дают.
attribute-established =
    { $kind ->
        [district] { $region } образован { $when }.
       *[other] { $region } существует с { $since }.
    }
attribute-district = { $region } входит в { $now }, как и в июне 2013 года.
attribute-district-moved =
    { $kind ->
        [krai] { $region } с { $since } входит в { $now }, а в июне 2013 года входил в { $before }.
       *[other] { $region } с { $since } входит в { $now }, а в июне 2013 года входила в { $before }.
    }

members-lead = В Сибирском федеральном округе сейчас { $now } регионов, в июне 2013 года было { $before }.
members-lead-2013 = В июне 2013 года в Сибирском федеральном округе было { $before } регионов, сейчас — { $now }.
members-now = Сейчас: { $regions }.
members-left = Перешли { $since } в { $district }: { $regions }.

sector-lead =
    { $count ->
        [1] { $sector } в сотрудничестве с Сибирью: один факт.
        [one] { $sector } в сотрудничестве с Сибирью: { $number } факт, по регионам, сначала новые.
        [few] { $sector } в сотрудничестве с Сибирью: { $number } факта, по регионам, сначала новые.
       *[many] { $sector } в сотрудничестве с Сибирью: { $number } фактов, по регионам, сначала новые.
    }
sector-nothing = { $sector }: данных нет.
sector-russia = Вся Россия
sector-several = Несколько регионов

## Когда показано не всё

cut-note = Показано не всё.

## Когда цифры нет

choose-region = Какой регион имеется в виду: { $options }?
choose-or = { $first } или { $last }
nothing-figure =
    { $lack ->
        [share] Такой доли по { $where } { $when } в данных нет.
        [part] Отдельно по этой части Беларуси данных { $when } нет; ниже — цифры по всей Беларуси.
       *[figure] Данных { $about } { $when } нет.
    }
nothing-figure-undated =
    { $lack ->
        [share] Такой доли по { $where } в данных нет.
        [part] Отдельно по этой части Беларуси данных нет; ниже — цифры по всей Беларуси.
       *[figure] Данных { $about } нет.
    }
nothing-fact = По { $regions } таких данных нет.
nothing-fact-when = По { $regions } { $when } таких данных нет.
nothing-nearest = Ближайшее из известного:
nothing-closest = Ближайшее по смыслу:

out-of-scope = Этого я не знаю. Отвечаю на вопросы о торговле и сотрудничестве Беларуси с регионами Сибири.
not-understood = Не вижу здесь вопроса. Отвечаю на вопросы о торговле и сотрудничестве Беларуси с регионами Сибири.
examples = Например: "{ $first }" или "{ $second }".
example-figure = товарооборот с Кузбассом в 2024 году
example-goods = что Беларусь покупает в Сибири?

talk-greeting = Здравствуйте! Отвечаю на вопросы о торговле и сотрудничестве Беларуси с регионами Сибири; у каждой цифры указаны период и источник.
talk-thanks = Пожалуйста! Обращайтесь.
talk-bye = До свидания! Возвращайтесь, когда снова понадобится цифра.
talk-how-are-you = Спасибо, всё хорошо. Какую цифру или факт о Беларуси и Сибири найти?
talk-praise = Рад помочь. Спрашивайте, если понадобится что-то ещё.
talk-abilities = Отвечаю на вопросы о торговле и сотрудничестве Беларуси с регионами Сибири; у каждой цифры указаны период и источник.
talk-abilities-figures = • цифры: товарооборот, экспорт, импорт — по годам и по регионам
talk-abilities-facts = • факты: товары, отрасли, проекты, соглашения, визиты, кто что сказал
talk-abilities-regions = • регионы: население, площадь, руководители, часовые пояса

## Кнопки

suggest-figures =
    { $measure ->
        [exports] Экспорт: { $region }
        [imports] Импорт: { $region }
       *[turnover] Торговля: { $region }
    }
suggest-figures-year =
    { $measure ->
        [exports] Экспорт { $year }: { $region }
        [imports] Импорт { $year }: { $region }
       *[turnover] Торговля { $year }: { $region }
    }
suggest-figures-short =
    { $measure ->
        [exports] Экспорт { $year }
        [imports] Импорт { $year }
       *[turnover] Торговля { $year }
    }
suggest-series =
    { $measure ->
        [exports] Экспорт по годам: { $region }
        [imports] Импорт по годам: { $region }
       *[turnover] { $region } по годам
    }
suggest-series-short =
    { $measure ->
        [exports] Экспорт по годам
        [imports] Импорт по годам
       *[turnover] Торговля по годам
    }
suggest-ranking = Рейтинг регионов
suggest-ranking-year = Рейтинг { $year }
suggest-goods =
    { $way ->
        [exports] Что покупает { $region }
       *[imports] Что продаёт { $region }
    }
suggest-goods-short =
    { $way ->
        [exports] Что покупает регион
       *[imports] Что продаёт регион
    }
suggest-region = { $region }: справка
suggest-region-short = Справка о регионе
suggest-topic = { $region }: { $topic }
suggest-fact = Подробнее

## Заголовки встроенных ответов

title-figure-unstated = { $measure }, { $region }: { $figure } ({ $period })
title-figure = { $measure }, { $region }, { $period }: { $figure }

## Командная строка

ask-usage =
    Как спросить:
      npm run --silent ask -- "вопрос" [--locale en|ru] [--json]
      npm run --silent ask -- --jsonl < questions.jsonl
    Строка questions.jsonl: {"{"}"id": 1, "text": "торговля с Кузбассом в 2024", "locale": "ru", "after": ["вопрос перед этим"]{"}"}
ask-unknown-option = Непонятный параметр или значение: { $option }
ask-sources = Источники:
ask-line-object = строка не содержит объекта JSON
ask-line-text = "text" должен быть строкой
ask-line-locale = "locale" может быть только "en" или "ru"
ask-line-after = "after" должен быть списком строк
