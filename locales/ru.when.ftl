# Моменты, правила и часовые пояса напоминаний. Ключи те же, что в en.when.ftl.
# То, что здесь написано, бот умеет и прочесть: название правила можно прислать, чтобы завести такое же.

# $form: name (вторник), on (во вторник), every (по вторникам)
weekday =
    { $form ->
        [on]
            { $day ->
                [1] понедельник
                [2] вторник
                [3] среду
                [4] четверг
                [5] пятницу
                [6] субботу
               *[7] воскресенье
            }
        [every]
            { $day ->
                [1] понедельникам
                [2] вторникам
                [3] средам
                [4] четвергам
                [5] пятницам
                [6] субботам
               *[7] воскресеньям
            }
       *[name]
            { $day ->
                [1] понедельник
                [2] вторник
                [3] среда
                [4] четверг
                [5] пятница
                [6] суббота
               *[7] воскресенье
            }
    }
when-list-and = { $list } и { $last }
when-list-more = { $list }, { $last }

## Момент

when-moment = { $day }, { $clock }, { $place }
when-moment-here = { $day }, { $clock }
when-day = { $weekday }, { $day } { $month }
when-day-year = { $weekday }, { $day } { $month } { $year } г.
when-today = сегодня
when-tomorrow = завтра, { $day }
when-date = { $day } { $month } { $year } г.
when-place = { $city }, { $offset }
# $offset: +3, +5:30 или ничего
when-offset = UTC{ $offset }

## Правило

when-change = когда что-то изменится
rule-at = { $rule } в { $clock }
# $first: число месяца; «со второго»
rule-from =
    { $first ->
        [2] { $rule } начиная со { $date }
       *[other] { $rule } начиная с { $date }
    }
rule-until = { $rule } до { $date } включительно
rule-hours =
    { $count ->
        [1] каждый час
        [one] каждый { $count } час
        [few] каждые { $count } часа
       *[other] каждые { $count } часов
    }
rule-days =
    { $count ->
        [1] каждый день
        [one] каждый { $count } день
        [few] каждые { $count } дня
       *[other] каждые { $count } дней
    }
rule-workdays = по будням
# $form: род дня недели
rule-weekday =
    { $form ->
        [feminine] каждую { $days }
        [neuter] каждое { $days }
       *[masculine] каждый { $days }
    }
rule-weekdays = по { $days }
rule-weeks =
    { $count ->
        [one] каждую { $count } неделю по { $days }
        [few] каждые { $count } недели по { $days }
       *[other] каждые { $count } недель по { $days }
    }
rule-months =
    { $count ->
        [1] { $which } каждого месяца
        [one] каждый { $count } месяц { $which }
        [few] каждые { $count } месяца { $which }
       *[other] каждые { $count } месяцев { $which }
    }
rule-years =
    { $count ->
        [1] каждый год { $day } { $month }
        [one] каждый { $count } год { $day } { $month }
        [few] каждые { $count } года { $day } { $month }
       *[other] каждые { $count } лет { $day } { $month }
    }
rule-month-days = { $days } числа
# 29-е, 30-е и 31-е есть не в каждом месяце.
rule-month-days-long = { $days } числа (или в последний день)
rule-last-day = в последний день
rule-working-day =
    { $nth ->
        [-1] в последний рабочий день
       *[1] в первый рабочий день
    }
# $first: какой по счёту; «во второй»
rule-nth-weekday =
    { $first ->
        [2] во { $nth } { $weekday }
       *[other] в { $nth } { $weekday }
    }
# $form: род дня недели
when-nth =
    { $form ->
        [feminine]
            { $nth ->
                [-1] последнюю
                [1] первую
                [2] вторую
                [3] третью
                [4] четвёртую
               *[5] пятую
            }
        [neuter]
            { $nth ->
                [-1] последнее
                [1] первое
                [2] второе
                [3] третье
                [4] четвёртое
               *[5] пятое
            }
       *[masculine]
            { $nth ->
                [-1] последний
                [1] первый
                [2] второй
                [3] третий
                [4] четвёртый
               *[5] пятый
            }
    }
when-month-day = { $day }-го
