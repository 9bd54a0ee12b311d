# Reminders as they are set, by one tap or by a sentence, and as they come. Keys are the same as in ru.reminders.ftl.

## Under an answer

button-remind = Remind me
remind-tomorrow = Tomorrow
remind-week = In a week
remind-month = In a month
remind-weekly = Every week
remind-monthly = Every month
remind-on-change = When something changes
remind-other = Another time…
remind-back = ‹ Back
remind-admins-only = In a group only its administrators set reminders. Your own you can set in a private chat with @{ $bot }.
remind-edited = A changed message does not change its reminder. Tap "Change" under it, or send the sentence again. All of them: /reminders
remind-not-here = Reminders can be set in a private chat with me or in a group.

## It is set

remind-set = I will remind you: { $title }
remind-set-group = I will remind everybody here: { $title }
remind-set-change = I will write when something changes: { $title }
remind-when-next = Next: { $moment }
remind-when-change = At most once a day, and not between 22:00 and 8:00 ({ $place }).
remind-assumed-both = You named neither day nor hour, so I chose them.
remind-assumed-date = You named no day, so I chose one.
remind-assumed-time = You named no hour, so I chose it.
remind-assumed-zone = I do not know your time zone and took this one: { $place }. If it is another, please say so.
remind-assumed-zone-group = Nobody has chosen a time zone for this group, so I took this one: { $place }.
remind-button-change = Change
remind-button-undo = Undo
remind-button-zone = Time zone
remind-undone = Taken back, it will not come: { $title }

## It comes

firing = Reminder: { $title }
firing-news = Something changed: { $title }
firing-note = Note: { $note }
firing-late = This comes late. It was due { $moment }.
firing-skipped =
    { $count ->
        [one] One more was missed meanwhile; it will not come.
       *[other] { $number } more were missed meanwhile; they will not come.
    }
firing-gone = What this was about is not in the data any more.
firing-changes = What changed in the data since last time:
changes-added = Added:
changes-corrected = Corrected:
changes-withdrawn = Withdrawn:
changes-before = { $line } (before: { $before })
changes-unsourced = • { $sentence }
changes-more =
    { $count ->
        [one] And one more change.
       *[other] And { $number } more changes.
    }

firing-done = Done
firing-change = Change
firing-stop = Stop
firing-hour = In an hour
firing-tomorrow = Tomorrow
firing-week = Next week
firing-done-notice = Done.
firing-done-next = Done. It comes again: { $moment }.
firing-stopped = It will not come any more.
# On a button
firing-snoozed = Again: { $moment } ✕
firing-snoozed-notice = I will bring it once more: { $moment }.
remind-given-up = For three days I could not bring you this reminder, so I have given it up: { $title }
