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

## One reminder in words

reminder-when = When: { $when }
reminder-repeats = { $rule } ({ $place })
reminder-on-change = as soon as something changes
reminder-next = Next: { $when }
reminder-note = Note: { $note }
reminder-paused = Paused: it will not come until you resume it.
reminder-silent = Resting until I may write here again.

## The dialog

dialog-topic =
    What shall I remind you of? Ask as you would ask me anyway: "trade with Tomsk", "agriculture", "visits to Khakassia". Or choose:
dialog-topic-unknown =
    I have nothing on "{ $words }". Put it another way, choose below, or keep your words as they are: then I will remind you with just these words.
dialog-words = Keep my words
dialog-words-never-change = Nothing in the data belongs to these words, so there could be no change to tell you of. Choose a time, or another topic.
dialog-by-region = By region
dialog-by-sector = By sector
dialog-back = ‹ Back
dialog-regions = Which region?
dialog-which-region = Which of these do you mean?
dialog-region-topics = { $region }: what about it?
dialog-region-all = Everything
dialog-sectors = Which sector?

dialog-when =
    { $title }

    When shall I remind you? Write, for example, "in 2 weeks", "tomorrow at 9:30" or "every Monday at 9". Or choose:
dialog-clock = By your clock: { $place }.
dialog-clock-proposed = I don't know your time zone and go by { $place }.
dialog-clock-group = By the clock of this group: { $place }.
dialog-clock-proposed-group = Nobody has chosen a time zone for this group, so I go by { $place }.
dialog-zone-group = Its time zone is another
dialog-zone = My time zone is another

dialog-note = What shall I write with it? For example: "call the embassy office". Up to 500 characters.
dialog-note-anew =
    Your note now: { $note }

    What shall I write instead?
dialog-without-note = No note

dialog-confirm = Is this right?
dialog-confirm-how = If it is right, tap "Set the reminder". If the time is not, just write another one.
dialog-set = Set the reminder
dialog-other-time = Time
dialog-other-topic = Topic
dialog-add-note = Add a note
dialog-other-note = Note

dialog-reply = Reply to this message, so that I see it.
dialog-leave = Cancel
dialog-left = All right, nothing was changed.
dialog-words-only = I can only read words here. Please write it.
dialog-too-long = That is too long for me: { $length } characters, and { $most } is the most. Please say it more briefly.
dialog-not-yours = This question is answered already, or it was put to somebody else. Your own reminder: /remind
dialog-newer = I have asked something else since; please answer that.
dialog-old-button = This button is past its time. Set a new reminder with /remind, or see what there is with /reminders.
nothing-to-cancel = There is nothing to cancel. Your reminders: /reminders

## The list

reminders-none = You have no reminders. Tap "Remind me" under an answer, or write: /remind in 2 weeks trade with Tomsk
reminders-none-group = This group has no reminders. An administrator can set one: /remind every Monday at 9 trade with Tomsk
reminders-title =
    { $count ->
        [one] Your reminder. Tap its number to change it.
       *[other] Your { $number } reminders, the next one first. Tap a number to change one.
    }
reminders-title-group =
    { $count ->
        [one] The reminder of this group. Tap its number to see it; administrators can change it.
       *[other] The { $number } reminders of this group, the next one first. Tap a number to see one; administrators can change it.
    }
reminders-elsewhere =
    { $count ->
        [one] One more that you set comes to a group: /reminders there shows it.
       *[other] { $number } more that you set come to groups: /reminders there shows them.
    }
reminders-unreachable = I can't get at the reminders just now. None is lost; please try again in a few minutes.
reminders-pause-all = Pause all
reminders-resume-all = Resume all
reminders-paused =
    { $count ->
        [0] There was nothing to pause.
        [one] One reminder is paused.
       *[other] { $number } reminders are paused.
    }
reminders-resumed =
    { $count ->
        [0] Nothing was resumed: what was to come once is over.
        [one] One reminder goes on.
       *[other] { $number } reminders go on.
    }
reminders-all = ‹ All reminders
reminder-changed = Changed. Now it is:
reminder-open = Change more
reminder-pause = Pause
reminder-resume = Resume
reminder-delete = Delete
reminder-delete-question = Delete this reminder for good?
reminder-delete-yes = Yes, delete it
reminder-delete-no = No, keep it
reminder-deleted = Deleted.

## The time zone

zone-present = Your time zone: { $place }. It is { $clock } by that clock now.
zone-proposed = You have not told me your time zone, so I go by { $place }. It is { $clock } by that clock now.
zone-present-group = The time zone of this group: { $place }. It is { $clock } by that clock now.
zone-proposed-group = Nobody has told me the time zone of this group, so I propose { $place }. It is { $clock } by that clock now.
zone-how = If that is not right, write a city or an offset ("Tomsk", "UTC+7"), or choose:
zone-how-group =
    If that is not right, an administrator can choose here, or write /timezone with a city or an offset: /timezone Tomsk, /timezone UTC+7
zone-by-place = By where I am
zone-place = Tap the button below to send me where you are. I keep the time zone, not the place.
zone-send-place = Send where I am
zone-unknown = I don't know this place. Write the nearest large city, or the offset from UTC: "UTC+7". Or choose:
zone-saved = Saved: { $place }. It is { $clock } by that clock now.
zone-saved-group = Saved for this group: { $place }. It is { $clock } by that clock now.
zone-moved =
    { $count ->
        [one] One repeating reminder keeps its hour and now goes by this clock. What was to come once stays at the very moment it was set for.
       *[other] { $number } repeating reminders keep their hour and now go by this clock. What was to come once stays at the very moment it was set for.
    }
zone-admins-only = Only administrators can choose the time zone of a group.
