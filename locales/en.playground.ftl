# The playground: the page on which the bot can be tried without Telegram. Keys are the same as in ru.playground.ftl.

## Chats

page-chats = Chats
page-messages = Messages
page-private = Private chat
page-unknown-language = language unknown
page-speaks-as = Write as
page-start = Start
page-typing = is typing…
page-choose-chat = Choose a chat
page-block = Block the bot
page-unblock = Unblock the bot
page-blocked = The bot is blocked here and hears nothing.
page-invite = Add the bot
page-dismiss = Remove the bot

## Messages

page-write = Message
page-send = Send
page-save = Save
page-reply = Reply
page-edit = Edit
page-editing = Editing
page-replying = Reply to { $who }
page-edited = edited
page-picture = Picture
page-via = via { $who }
page-added = { $who } added { $whom }
page-removed = { $who } removed { $whom }
page-left = { $who } left the group
page-renamed = { $who } renamed the group to “{ $title }”
page-something = Something that this page does not show
page-commands = Commands
page-results = Answers to choose from
page-no-results = Nothing found
page-more-results = More
page-copied = Copied
page-cancel = Cancel
page-close = Close
page-back = All chats

## Clock

page-clock = Clock
page-later-hour = +1 hour
page-later-day = +1 day
page-later-week = +1 week

## Behind an answer

page-behind = Behind the answer
page-behind-empty = Ask something to see how it was understood and what the bot did.
page-question = How the question was understood
page-calls = What the bot asked of Telegram
page-parameters = Parameters
page-result = Result
page-lost = The playground has stopped. Start it again: npm start
page-language = Language of this page

understood-recognised = Recognised
understood-answer = Answer
understood-words = Word by word
understood-candidates = Facts that came near
understood-text = Read as
understood-typing = Typed in
understood-language = Language
understood-measure = Measure
understood-way = Way of the goods
understood-time = Time
understood-regions = Regions
understood-unclear = One of
understood-people = People
understood-organisations = Organisations
understood-sectors = Sectors
understood-goods = Goods
understood-elsewhere = Elsewhere
understood-cues = Cues
understood-word = Word
understood-kind = Kind
understood-weight = Weight
understood-keys = Stands for
understood-score = Score
understood-coverage = Coverage
understood-confidence = Confidence
understood-fact = Fact
