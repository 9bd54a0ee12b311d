# The list of reminders, the dialog that sets them step by step, and the time zone. Keys are the same as in ru.reminder-list.ftl.

## What stands against it

reminder-past = That moment is behind us already.
reminder-too-soon = That is less than a minute away. Give me a little more time.
reminder-too-far = That is more than five years away. I plan no further than that.
reminder-not-yours = Only whoever set this reminder can change it. Nothing was changed.
reminder-admins-only = In a group only its admins can set and change reminders. Nothing was changed.
reminder-gone = This reminder is not there any more. What there is: /reminders
reminder-too-many =
    { $count ->
       *[other] You have { $number } reminders, and I keep no more than that. Delete one you don't need any more: /reminders
    }
reminder-too-many-group =
    { $count ->
       *[other] This group has { $number } reminders, and I keep no more than that here. Delete one that is not needed any more: /reminders
    }

## What was said of a time

when-past = { $moment } is behind us already. When shall I remind you?
when-too-far = { $moment } is more than five years away. I plan no further than that. When shall I remind you?
when-too-often = That is too often: once an hour is the most. How often shall I remind you?
when-unclear = I see that this is about time, but I am not sure which. Please say it in other words: "in 2 weeks", "on 1 December at 10:00", "every Monday at 9".
when-unclear-several = There are several times in it, and I don't know which one you mean. Please name one.
when-unclear-month-or-day = I can't tell the day from the month here. Please write the month as a word: "12 January".
when-unclear-other-zone = I read times on your own clock, not on that of another zone. Please give your local time. Your zone is under /timezone.
when-unclear-time = It is late for that today. At what time shall I remind you?
when-none = I found no time in it. Write, for example, "in 2 weeks", "tomorrow at 9:30", "on the first of each month" or "every Monday at 9".
