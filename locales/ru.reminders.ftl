# Напоминания: как их ставят нажатием или фразой и как они приходят. Ключи те же, что в en.reminders.ftl.

## Под ответом

button-remind = Напомнить
remind-tomorrow = Завтра
remind-week = Через неделю
remind-month = Через месяц
remind-weekly = Каждую неделю
remind-monthly = Каждый месяц
remind-on-change = Когда что-то изменится
remind-other = Другое время…
remind-back = ‹ Назад
remind-admins-only = В группе напоминания ставят только администраторы. Своё можно поставить в личном чате с @{ $bot }.
remind-edited = Если исправить сообщение, напоминание не изменится. Нажмите под ним "Изменить" или пришлите фразу ещё раз. Все напоминания: /reminders
remind-not-here = Напоминания можно ставить в личном чате со мной или в группе.

## Поставлено

remind-set = Напомню: { $title }
remind-set-group = Напомню всем здесь: { $title }
remind-set-change = Напишу, когда что-то изменится: { $title }
remind-when-next = Ближайшее: { $moment }
remind-when-change = Не чаще раза в день и не с 22:00 до 8:00 ({ $place }).
remind-assumed-both = День и час не названы, я выбрал их сам.
remind-assumed-date = День не назван, я выбрал его сам.
remind-assumed-time = Час не назван, я выбрал его сам.
remind-assumed-zone = Вашего часового пояса я не знаю и взял такой: { $place }. Если он другой, поправьте.
remind-assumed-zone-group = Часового пояса для этой группы никто не выбрал, и я взял такой: { $place }.
remind-button-change = Изменить
remind-button-undo = Отменить
remind-button-zone = Часовой пояс
remind-undone = Отменено, напоминания не будет: { $title }

## Пришло

firing = Напоминание: { $title }
firing-news = Есть изменения: { $title }
firing-note = Заметка: { $note }
firing-late = С опозданием. Было назначено: { $moment }.
firing-skipped =
    { $count ->
        [one] За это время пропущено ещё { $number } напоминание, отдельно оно не придёт.
        [few] За это время пропущены ещё { $number } напоминания, отдельно они не придут.
       *[other] За это время пропущено ещё { $number } напоминаний, отдельно они не придут.
    }
firing-gone = Того, о чём было это напоминание, в данных больше нет.
firing-changes = Что с прошлого раза изменилось в данных:
changes-added = Добавлено:
changes-corrected = Исправлено:
changes-withdrawn = Убрано:
changes-before = { $line } (было: { $before })
changes-unsourced = • { $sentence }
changes-more =
    { $count ->
        [one] И ещё { $number } изменение.
        [few] И ещё { $number } изменения.
       *[other] И ещё { $number } изменений.
    }

firing-done = Готово
firing-change = Изменить
firing-stop = Больше не надо
firing-hour = Через час
firing-tomorrow = Завтра
firing-week = На той неделе
firing-done-notice = Готово.
firing-done-next = Готово. Придёт снова: { $moment }.
firing-stopped = Больше не придёт.
# На кнопке
firing-snoozed = Ещё раз: { $moment } ✕
firing-snoozed-notice = Напомню ещё раз: { $moment }.
remind-given-up = Три дня не получалось доставить вам это напоминание, и я от него отказался: { $title }
