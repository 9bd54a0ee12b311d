# Moments, rules and zones of reminders in words. Keys are the same as in ru.when.ftl.
# What stands here is also read: what a rule is called can be typed to set the same rule.

# $form: name («вторник» in Russian), on («во вторник»), every («по вторникам»)
weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
when-list-and = { $list } and { $last }
when-list-more = { $list }, { $last }

## A moment

when-moment = { $day }, { $clock }, { $place }
when-moment-here = { $day }, { $clock }
when-day = { $weekday }, { $day } { $month }
when-day-year = { $weekday }, { $day } { $month } { $year }
when-today = today
when-tomorrow = tomorrow, { $day }
when-date = { $day } { $month } { $year }
when-place = { $city }, { $offset }
# $offset: +3, +5:30, or nothing
when-offset = UTC{ $offset }

## A rule

when-change = when something changes
rule-at = { $rule } at { $clock }
# $first: the day of the month
rule-from = { $rule } from { $date }
rule-until = { $rule } until { $date }
rule-hours =
    { $count ->
        [1] every hour
       *[other] every { $count } hours
    }
rule-days =
    { $count ->
        [1] every day
       *[other] every { $count } days
    }
rule-workdays = every weekday
rule-weekday = every { $days }
rule-weekdays = every { $days }
rule-weeks = every { $count } weeks on { $days }
rule-months =
    { $count ->
        [1] { $which } of each month
       *[other] every { $count } months { $which }
    }
rule-years =
    { $count ->
        [1] every year on { $day } { $month }
       *[other] every { $count } years on { $day } { $month }
    }
rule-month-days = on the { $days }
# The 29th, 30th or 31st, which some months do not have.
rule-month-days-long = on the { $days } (or the last day)
rule-last-day = on the last day
rule-working-day =
    { $nth ->
        [-1] on the last working day
       *[1] on the first working day
    }
rule-nth-weekday = on the { $nth } { $weekday }
# $form: the gender of the weekday in Russian
when-nth =
    { $nth ->
        [-1] last
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[5] fifth
    }
when-month-day =
    { $day ->
        [1] { $day }st
        [2] { $day }nd
        [3] { $day }rd
        [21] { $day }st
        [22] { $day }nd
        [23] { $day }rd
        [31] { $day }st
       *[other] { $day }th
    }
