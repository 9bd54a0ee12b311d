# What the bot says beside its answers: commands, menus, buttons, trouble. Keys are the same as in ru.bot.ftl.

## Profile: what Telegram shows beside the chat. Description up to 512 characters, short one up to 120.

bot-description =
    Ask about trade and cooperation between Belarus and the regions of Siberia: turnover, exports, imports, goods, sectors, agreements, visits, who said what.

    Every answer is a fact with its period and its source. I remind you of a topic at your time, or when its data changes. English and Russian, also in a hurry and with slips of the keyboard.
bot-short-description = Trade and cooperation between Belarus and the regions of Siberia: figures and facts with their sources.

command-ask = Ask a question: /ask trade with Tomsk in 2022
command-trade = Trade figures: Siberia and its regions
command-regions = Regions and what is known about them
command-sectors = Sectors of cooperation
command-sources = Where the facts come from
command-remind = Set a reminder: /remind in 2 weeks Tomsk trade
command-reminders = Your reminders: change, pause, delete
command-timezone = Your time zone
command-language = Language: English or Russian
command-help = What can be asked
command-privacy = What is kept about you
command-forget = Delete what is kept about you

## Beginning

start =
    Hello! I answer questions about trade and cooperation between Belarus and the regions of Siberia. Each figure comes with its period and its source, so you can pass it on.

    Ask in your own words, in English or Russian, or tap an example:
start-group = I answer questions about trade between Belarus and the regions of Siberia when I am asked: /ask trade with Tomsk in 2022, or @{ $bot } and a question, or a reply to me.
start-example-figure = Trade with Kuzbass in 2024
start-example-ranking = Which region trades most with Belarus?
start-example-goods = What does Belarus buy from Tomsk?
start-example-sector = Agriculture
link-too-old = What this link led to is not there any more. Ask in your own words:

help =
    Just write your question. What I know:

    • figures: turnover, exports and imports of the 12 regions and of Siberia as a whole, by year
    • goods, sectors, projects, joint ventures, agreements
    • visits, statements, who said what and when
    • regions: population, area, heads, time zones

    Short follow-ups work: "trade with Omsk in 2023", then "and imports?", then "what about Tomsk?" If you change your question, I change my answer.

    Reminders: tap "Remind me" under an answer, or write "remind me in 2 weeks about trade with Tomsk". A note of your own stands after a colon or in quotes: /remind every Monday at 9 Kuzbass: call the embassy office

    /trade - trade figures
    /regions - all regions
    /sectors - all sectors
    /remind - a reminder, step by step
    /reminders - all of yours
    /timezone - your time zone
    /sources - where the facts come from
    /language - English or Russian
    /privacy - what is kept about you
    /forget - delete it
help-group =
    In a group I answer when I am asked: /ask trade with Tomsk in 2022, a mention of @{ $bot }, or a reply to one of my messages.

    /trade - trade figures
    /regions - all regions
    /sectors - all sectors
    /remind - a reminder for everybody here (administrators)
    /reminders - those of this group
    /timezone - the time zone of this group (administrators)
    /language - the language for this group (administrators)
ask-what = What shall I look up? For example: /ask trade with Tomsk in 2022

## Under an answer

button-more = More
button-all-facts = All { $number } facts
button-sources = Sources
sources-full-title = { $count ->
        [one] The source of this answer:
       *[other] The sources of this answer, { $number } in all:
    }
source-untitled = Untitled page
source-publisher = { $publisher }, { $date }
source-publisher-undated = { $publisher }, undated
button-too-old = This button is too old. Please ask again.
answer-expired = I no longer remember the question to this answer. Please ask it again.
choose-expired = I no longer remember what you asked. Please ask again and name the region.

## Menus

page = Page { $page } of { $pages }
page-previous = ‹ Previous
page-next = Next ›
chosen = ✓ { $label }
counted = { $name } · { $number }

regions-title = Choose a region to see what is known about it.
regions-topics = What would you like to see?
regions-all = ‹ All regions
region-back = ‹ { $region }
region-topic-title = { $region }: { $topic }
sectors-title = Choose a sector to see its newest facts.
sector-title =
    { $count ->
        [one] { $sector }: one fact
       *[other] { $sector }: { $number } facts
    }
sectors-all = ‹ All sectors

menu-topic-turnover = Turnover
menu-topic-exports = Exports
menu-topic-imports = Imports
menu-topic-target = Plans for trade
menu-topic-export-goods = Goods from Belarus
menu-topic-import-goods = Goods to Belarus
menu-topic-sector = Sectors
menu-topic-statement = Statements
menu-topic-visit = Visits
menu-topic-agreement = Agreements
menu-topic-joint-venture = Joint ventures
menu-topic-project = Projects
menu-topic-forum = Forums
menu-topic-association = Associations
menu-topic-people = People
menu-topic-office = Missions

trade-regions = Tap a region to see its figures.

sources-intro =
    { $facts } facts from { $pages } pages of { $publishers } publishers. The name leads to the newest page used; the date is that of the page.
sources-line =
    { $facts ->
        [one] {" - one fact"}, newest { $date }
       *[other] {" - "}{ $facts } facts, newest { $date }
    }
sources-line-undated =
    { $facts ->
        [one] {" - one fact, undated"}
       *[other] {" - "}{ $facts } facts, undated
    }

## Language

language-question =
    In which language shall I speak? I answer a question in its own language whenever that is clear.
language-question-group =
    In which language shall I speak in this group? I answer a question in its own language whenever that is clear.
language-en = English
language-ru = Русский
language-auto = Automatic: as in Telegram
language-saved = Saved.
language-admins-only = Only administrators can choose the language of a group.
not-saved = I could not save that just now. Please try again in a few minutes.

## Privacy

privacy =
    What is kept about you, and for how long:

    • the language you chose: until you delete it
    • your last few questions in each chat, so that "and imports?" and the buttons under answers work: 30 minutes after the last one
    • up to five of your latest questions, asked in private or sent from the list that opens when you type my name in any chat; that list begins with them: 30 days
    • the time zone you chose: until you delete it
    • your reminders, also those in groups, each with its topic, its note and its times: until you delete them; one that is over, for 30 days more
    • what you have answered while a reminder is being set step by step: 24 hours
    • which of my messages answered which of yours, as numbers without texts, so that a changed question changes its answer: 48 hours
    • the number of each update from Telegram, so that none is answered twice: 24 hours; it says nothing about you

    Your name, your phone number and what others write in a group are not kept. Questions are not written to the log unless the operator has turned that on to find a fault. Nothing is passed on to anybody.

    /forget deletes everything at once.
forget-question =
    Shall I delete everything kept about you: your language and time zone, your reminders, your last questions, and which answers belong to them? The messages in this chat stay; you can delete them yourself.
forget-yes = Yes, delete
forget-no = No, keep it
forget-kept = Nothing was deleted.
forget-done = Done: nothing about you is kept any more. If you ask something again, the same short memory begins anew; see /privacy.
forget-failed = I could not delete it just now. Please press the button again in a few minutes.
forget-in-private = This is between the two of us: please send /forget to @{ $bot } in a private chat.

## Trouble, and what is not a question

trouble = Something went wrong on my side, not on yours. Please try again in a minute.
memory-lost = I cannot reach my memory just now, so I do not know what your previous question was. Please ask in full.
unknown-command = I do not know this command. See /help, or just write your question.
unhandled-voice = I cannot listen to recordings. Please write your question, for example:
unhandled-picture = I cannot see pictures. Please write your question, for example:
unhandled-place = Please name the region in words, for example:
unhandled-playful = Nice! I know trade and cooperation between Belarus and Siberia better, though. For example:
unhandled-other = I only read text. Please write your question, for example:
