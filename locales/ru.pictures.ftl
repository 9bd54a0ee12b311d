# Картинки с цифрами: что написано на них и рядом с ними. Ключи те же, что в en.pictures.ftl.

button-chart = Диаграмма
chart-gone = Такой диаграммы больше нет. Задайте вопрос ещё раз.
chart-not-allowed = В этом чате мне нельзя отправлять картинки.

chart-title-when = { $overall } { $when }
chart-title-regions = { $overall } по регионам

chart-unit-usd =
    { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } долл. США
chart-unit-rub =
    { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } росс. руб.
chart-unit-roubles =
    { $scale ->
        [thousand] тыс.
        [billion] млрд
       *[million] млн
    } руб. (чьих именно, в источнике не указано)

chart-gap = сумма неизвестна
chart-gap-skipped = в этом ответе нет

chart-legend-part = часть года
chart-legend-differ = от наименьшей до наибольшей из названных сумм
chart-legend-target = цель или прогноз, а не результат

chart-missing = В этом ответе нет суммы с указанным периодом: { $regions }.
chart-periods-differ = Периоды разные, поэтому напрямую эти цифры не сравнить.
chart-not-drawn = Не показано: { $what }.
chart-left-changes = данные только о росте или снижении ({ $number })
chart-left-unstated = суммы, период которых в источнике не указан ({ $number })
chart-left-others = другие цифры ({ $number })
