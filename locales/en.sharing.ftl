# Sharing: buttons that pass an answer on, inline mode, guest mode, groups. Keys are the same as in ru.sharing.ftl.

## Under an answer

button-share = Share
button-copy-link = Copy link
button-ask-bot = Ask more

## Inline mode. A result is a title and a line below it; what it sends is the answer itself.

inline-figure = { $figure } · { $measure }, { $region }
inline-compared = { $region }: { $figure }
inline-figures =
    { $count ->
        [one] one figure
       *[other] { $number } figures
    }
inline-series = { $number } figures by year
inline-facts =
    { $count ->
        [one] one fact
       *[other] { $number } facts
    }
inline-nothing = Nothing found: see what can be asked

## Under an answer that was shared: seen by people who may never have met the bot.

shared-outdated = The data has changed since this was shared. Here is how it stands now.
shared-too-old = This button no longer leads anywhere. Type @{ $bot } and your question to get the present answer.

## Guest mode: named in a chat that the bot has not joined.

guest-what = What shall I look up? Write the question after my name, or name me in a reply to a message with figures. For example: @{ $bot } trade with Tomsk in 2022
