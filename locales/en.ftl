# What we say in English. Facts are not here but in data/; keys are the same as in ru.ftl.
# Quotation marks, dashes and no-break spaces are put right by src/i18n/typography.ts.

## Time

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $form: when ("in 2024"), over ("for 2024"), or label, genitive, stamp ("2024")
date-year =
    { $form ->
        [when] in { $year }
        [over] for { $year }
       *[label] { $year }
    }
date-month =
    { $form ->
        [when] in { $month } { $year }
        [over] for { $month } { $year }
       *[label] { $month } { $year }
    }
date-day =
    { $form ->
        [when] on { $day } { $month } { $year }
       *[label] { $day } { $month } { $year }
    }
period-years =
    { $form ->
        [when] in { $first }–{ $last }
        [over] for { $first }–{ $last }
       *[label] { $first }–{ $last }
    }
period-months =
    { $form ->
        [when] in { $first }–{ $last } { $year }
        [over] for { $first }–{ $last } { $year }
       *[label] { $first }–{ $last } { $year }
    }
period-days =
    { $form ->
        [when] on { $first }–{ $last } { $month } { $year }
       *[label] { $first }–{ $last } { $month } { $year }
    }
period-range =
    { $form ->
        [when] from { $first } to { $last }
        [over] for the time from { $first } to { $last }
       *[label] { $first } – { $last }
    }
period-since = since { $day }
period-until = until { $day }
period-unstated = period not stated in the source, said { $when }
period-unstated-undated = neither period nor date stated in the source
period-whole-year = all of { $year }
period-any-month = in { $month }

## Regions and measures

region-siberia = Siberia (Siberian Federal District)
region-siberia-short = Siberia
region-two-names = { $short } ({ $name })
# "the Altai Republic" inside a sentence; $case is nominative where the name stands alone
region-republic =
    { $case ->
        [nominative] { $name }
       *[other] the { $name }
    }

# "the Siberian Federal District" inside a sentence
region-district =
    { $case ->
        [nominative] The { $name }
       *[other] the { $name }
    }

figures-subject =
    { $measure ->
        [exports] Belarusian exports to { $region }
        [imports] Belarusian imports from { $region }
       *[turnover] Trade turnover between Belarus and { $region }
    }
figures-about =
    { $measure ->
        [exports] for Belarusian exports to { $region }
        [imports] for Belarusian imports from { $region }
       *[turnover] for trade turnover between Belarus and { $region }
    }
figures-measure =
    { $measure ->
        [exports] Belarusian exports
        [imports] Belarusian imports
       *[turnover] Trade turnover
    }
figures-overall =
    { $measure ->
        [exports] Belarusian exports
        [imports] Belarusian imports
       *[turnover] Trade turnover with Belarus
    }

## Values

money-usd =
    ${ $amount } { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    }
money-rub =
    { $amount } { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    } Russian roubles
money-roubles =
    { $amount } { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    } roubles (currency not specified)
value-qualified =
    { $qualifier ->
        [about] about { $value }
        [nearly] nearly { $value }
        [over] over { $value }
       *[target] { $value } (target)
    }
# What belongs to a figure in a sentence of data, so that it is set bold with it
figure-units = million|billion|thousand|US dollars|dollars|Russian roubles|Belarusian roubles|roubles|percent|times|place|fold|th|st|nd|rd|tonnes

change-percent =
    { $qualifier ->
        [about] about { $amount }%
        [nearly] nearly { $amount }%
        [over] more than { $amount }%
       *[exact] { $amount }%
    }
# "more than doubled", "up nearly tenfold", "up 1.7-fold"
change-times =
    { $count ->
        [2] { "" }
       *[other] up { "" }
    }{ $qualifier ->
        [about] about { "" }
        [nearly] nearly { "" }
        [over] more than { "" }
       *[exact] { "" }
    }{ $count ->
        [2] doubled
        [3] threefold
        [4] fourfold
        [5] fivefold
        [6] sixfold
        [7] sevenfold
        [8] eightfold
        [9] ninefold
        [10] tenfold
       *[other] { $amount }-fold
    }
change-moved =
    { $direction ->
        [down] down { $size }
       *[up] up { $size }
    }
change-on-year = { $change } on { $year }
change-on-year-earlier = { $change } on a year earlier
change-on-other = { $change } compared with { $period }
change-over-years =
    { $count ->
        [one] { $change } over one year
       *[other] { $change } over { $years } years
    }
change-from = { $change }, from { $value }

## Figures

figures-lead = { $subject } { $when }: { $figure }.
figures-lead-unstated = { $subject }: { $figure } ({ $period }).
figures-disagree = { $subject } { $when }: { $values } – sources disagree.
figures-disagree-periods = { $subject }: { $values } – sources disagree.
figures-value-changed = { $value } ({ $change })
figures-value-dated = { $value } ({ $period })
figures-sum-unknown = { $change }, sum not known
figures-sum-unknown-lead = { $change }; the sum is not known
figures-latest = This is the latest sum on record.
figures-extreme =
    { $extreme ->
        [smallest] This is the smallest sum on record.
       *[largest] This is the largest sum on record.
    }
figures-part-year = These months only, not the whole year.
figures-part-year-asked = These months only: there is no figure for the whole of { $year }.
figures-target = A target or forecast, not a result.
figures-period = Period: { $period }.
figures-period-unstated = The period is not stated in the source; said { $when }.
figures-period-unstated-undated = Neither the period nor the date is stated in the source.
figures-disagree-when = { $subject }: { $value }; sources differ on the period: { $periods }.
figures-or = { $first } or { $second }
figures-lengths-differ = The periods differ in length, so these sums are not like for like.
figures-series = { $subject } by period; latest sum: { $figure } ({ $period }).
figures-series-two = { $subject }: { $first } ({ $firstPeriod }) and { $second } ({ $secondPeriod }).
figures-series-changes = { $subject }: no sums known, only changes; latest: { $figure } ({ $period }).

# $label: which figure it is where the list holds several kinds, or none
line-figure =
    • { $label ->
        [none] { $period }
       *[other] { $label }, { $period }
    }: { $figure } – { $attribution }
line-figure-unstated =
    • { $label ->
        [none] Said { $when }
       *[other] { $label }, said { $when }
    }, period not stated in the source: { $figure } – { $attribution }
line-figure-unstated-undated =
    • { $label ->
        [none] Period and date
       *[other] { $label }, period and date
    } not stated in the source: { $figure } – { $attribution }
line-sentence = • { $sentence } – { $attribution }
line-sentence-period = • { $sentence } ({ $period }) – { $attribution }
line-target-named = • Target or forecast: { $sentence } – { $attribution }
line-target = • Target or forecast: { $sentence } ({ $period }) – { $attribution }

comparison-leader =
    { $count ->
        [2] { $overall } { $when }: { $first } is ahead with { $figure }; { $others }.
       *[other] { $overall } { $when }: { $first } is first with { $figure }; { $others }.
    }
comparison-open = { $overall } { $when }: { $others }. The figures do not show who is ahead.
comparison-apart = { $overall }: { $others }. The periods differ, so this is not a like-for-like comparison.
comparison-same = { $overall } { $when }: { $others }.
comparison-one = { $overall }: { $others }.
comparison-part = { $region } – { $figure }
comparison-part-dated = { $region } – { $figure } ({ $period })

ranking-lead =
    { $extreme ->
        [smallest] { $overall } { $when }: the smallest known figure is that of { $first }, { $figure }.
       *[largest] { $overall } { $when }: the largest known figure is that of { $first }, { $figure }.
    }
ranking-lead-mixed =
    { $extreme ->
        [smallest] { $overall } by region: the smallest figure here is that of { $first }, { $figure } ({ $period }).
       *[largest] { $overall } by region: the largest figure here is that of { $first }, { $figure } ({ $period }).
    }
ranking-lead-growth =
    { $by ->
        [fall] { $overall } { $when }: a fall is known of { $first }.
       *[growth] { $overall } { $when }: the fastest growth known is that of { $first }, { $figure }.
    }
ranking-note-growth = Only regions of which such a change { $when } is known are in the list.
ranking-note = Only regions with a known figure { $over } are in the list; it is not a full ranking.
ranking-note-mixed = The periods differ from region to region, and regions without a known figure are not in the list.
ranking-row = { $place }. { $region }: { $figures }
ranking-figure = { $figure }, { $period } ({ $attribution })

## Sources and speakers

source-line =
    { $count ->
        [one] Source: { $sources }
       *[other] Sources: { $sources }
    }
source-line-medium = According to { $sources }
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, undated
attribution-medium = according to { $source }
attribution-said = { $name }; { $source }
speaker-line = Said by { $name }, { $office }.
speaker-line-bare = Said by: { $name }.
mark-russia = All regions of Russia, not only Siberia.
mark-russia-all = All of this is about all regions of Russia, not only Siberia.
mark-russia-inline = { $sentence } (all regions of Russia, not only Siberia)

## People and organisations

person-card = { $name } – { $office }.
person-others = Also: { $offices }.
person-nothing = Nothing more is on record about this person.
office-as-of = { $office } (as of { $date })
office-period = { $office } ({ $period })
office-period-as-of = { $office } ({ $period }, as of { $date })
organisation-card = { $name } – { $what }.
organisation-home = { $what } ({ $home })
organisation-nothing = Nothing more is on record about this organisation.
organisation-company = company
organisation-joint-venture = joint venture
organisation-association = association
organisation-forum = forum
organisation-body = official body
organisation-institution = institution
organisation-programme = programme
organisation-brand = brand

## Profiles

profile-lead =
    { $kind ->
        [district] { $name } – a federal district of Russia with its centre in { $centre }.
        [republic] { $name } – a region of Russia with its capital in { $centre }.
       *[other] { $name } – a region of Russia with its administrative centre in { $centre }.
    }
profile-official = Official name: { $name }.
profile-population = Population: { $value } ({ $basis }) – { $source }
profile-area = Area: { $value } – { $source }
profile-district = Federal district: { $now } – { $source }
profile-district-moved = Federal district: { $before } in June 2013, { $now } since { $since } – { $source }
profile-members = Regions: { $before } in June 2013, { $now } now – { $source }
profile-head = Head: { $person }
profile-head-2013 = In June 2013: { $person } – { $source }
profile-person = { $name }, { $office }
profile-trade = { $measure } with Belarus { $when }: { $figure } – { $attribution }
profile-trade-unstated = { $measure } with Belarus: { $figure } ({ $period }) – { $attribution }
profile-trade-none = There is no figure for trade turnover with Belarus.
profile-facts =
    { $count ->
        [one] { $total } fact on record: { $topics }.
       *[other] { $total } facts on record: { $topics }.
    }
profile-topic = { $topic } { $number }

topic-trade = trade
topic-export-goods = goods from Belarus
topic-import-goods = goods to Belarus
topic-sector = sectors
topic-statement = statements
topic-visit = visits
topic-agreement = agreements
topic-joint-venture = joint ventures
topic-project = projects
topic-forum = forums
topic-association = associations
topic-people = people
topic-office = missions
topic-target = plans

basis-census = { $year } census
basis-census-rounded = { $year } census, rounded
basis-estimate = { $year } estimate
basis-estimate-january = January { $year } estimate
basis-table = { $year }, rounded
basis-quoted = according to BelTA, January 2022
basis-undated = year not stated
basis-members =
    { $count ->
        [one] { $basis }, { $number } region
       *[other] { $basis }, { $number } regions
    }

attribute-population = Population of { $region }: { $value } ({ $basis }).
attribute-people =
    { $count ->
        [one] { $value } person
       *[other] { $value } people
    }
attribute-people-line = • { $value } ({ $basis }) – { $source }
attribute-square = { $number } km²
attribute-area = Area of { $region }: { $value }.
attribute-area-dated = Area of { $region } { $when }: { $value }.
attribute-area-now = Area of { $region } today: { $value }.
attribute-area-other = Other values: { $values }.
attribute-area-value = { $value } – { $source }
attribute-area-line = • { $value } ({ $when }) – { $source }
attribute-now = today
attribute-centre =
    { $kind ->
        [republic] The capital of { $region } is { $value }.
        [district] The centre of { $region } is { $value }.
       *[other] The administrative centre of { $region } is { $value }.
    }
attribute-head = Head of { $region } in June 2013: { $value }, { $office }.
attribute-head-now = Newest on record: { $person }.
attribute-time-zone = Time zone of { $region }: { $value } ({ $zones }).
attribute-iso = ISO 3166-2 code of { $region }: { $value }.
attribute-iso-none = { $region } has no ISO 3166-2 code: federal districts have none.
attribute-established =
    { $kind ->
        [district] { $region } was formed { $when }.
       *[other] { $region } has existed since { $since }.
    }
attribute-district = { $region } belongs to the { $now }, as it did in June 2013.
attribute-district-moved = { $region } has belonged to the { $now } since { $since }; in June 2013 it belonged to the { $before } one.

members-lead = The Siberian Federal District has { $now } regions today; in June 2013 it had { $before }.
members-lead-2013 = In June 2013 the Siberian Federal District had { $before } regions; today it has { $now }.
members-now = Today: { $regions }.
members-left = Moved to the { $district } { $since }: { $regions }.

sector-lead =
    { $count ->
        [one] { $sector } in cooperation with Siberia: one fact.
       *[other] { $sector } in cooperation with Siberia: { $number } facts, newest first within each region.
    }
sector-nothing = { $sector }: nothing is on record.
sector-russia = All of Russia
sector-several = Several regions

## When not everything is shown

cut-note = Not everything is shown.

## When there is no figure to give

choose-region = Which one do you mean: { $options }?
choose-or = { $first } or { $last }
nothing-figure =
    { $lack ->
        [share] No such share is on record for { $where } { $when }.
        [part] There is no figure for that part of Belarus alone { $when }; what follows is about all of Belarus.
       *[figure] There is no figure { $about } { $when }.
    }
nothing-figure-undated =
    { $lack ->
        [share] No such share is on record for { $where }.
        [part] There is no figure for that part of Belarus alone; what follows is about all of Belarus.
       *[figure] There is no figure { $about }.
    }
nothing-fact = Nothing is on record about that for { $regions }.
nothing-fact-when = Nothing is on record about that for { $regions } { $when }.
nothing-nearest = Nearest on record:
nothing-closest = Closest on record:

out-of-scope = That is outside what I know. I answer questions about trade and cooperation between Belarus and the regions of Siberia.
not-understood = I see no question there. I answer questions about trade and cooperation between Belarus and the regions of Siberia.
examples = For example: "{ $first }" or "{ $second }".
example-figure = trade with Kuzbass in 2024
example-goods = what does Belarus buy from Siberia?

talk-greeting = Hello! I answer questions about trade and cooperation between Belarus and the regions of Siberia, each figure with its period and source.
talk-thanks = You are welcome. Ask any time.
talk-bye = Goodbye! Come back whenever you need a figure.
talk-how-are-you = Fine, thank you. Which figure or fact about Belarus and Siberia shall I look up?
talk-praise = Glad to help. Ask for anything else you need.
talk-abilities = I answer questions about trade and cooperation between Belarus and the regions of Siberia, each figure with its period and source.
talk-abilities-figures = • figures: turnover, exports, imports, by year or by region
talk-abilities-facts = • facts: goods, sectors, projects, agreements, visits, who said what
talk-abilities-regions = • regions: population, area, heads, time zones

## Buttons

suggest-figures =
    { $measure ->
        [exports] Exports: { $region }
        [imports] Imports: { $region }
       *[turnover] Trade: { $region }
    }
suggest-figures-year =
    { $measure ->
        [exports] Exports { $year }: { $region }
        [imports] Imports { $year }: { $region }
       *[turnover] Trade { $year }: { $region }
    }
suggest-figures-short =
    { $measure ->
        [exports] Exports { $year }
        [imports] Imports { $year }
       *[turnover] Trade { $year }
    }
suggest-series =
    { $measure ->
        [exports] Exports by year: { $region }
        [imports] Imports by year: { $region }
       *[turnover] { $region } by year
    }
suggest-series-short =
    { $measure ->
        [exports] Exports by year
        [imports] Imports by year
       *[turnover] Trade by year
    }
suggest-ranking = Ranking of regions
suggest-ranking-year = Ranking { $year }
suggest-goods =
    { $way ->
        [exports] What { $region } buys
       *[imports] What { $region } sells
    }
suggest-goods-short =
    { $way ->
        [exports] What the region buys
       *[imports] What the region sells
    }
suggest-region = About { $region }
suggest-region-short = About the region
suggest-topic = { $region }: { $topic }
suggest-fact = Details

## Titles of inline results

title-figure-unstated = { $measure }, { $region }: { $figure } ({ $period })
title-figure = { $measure }, { $region }, { $period }: { $figure }

## The command line

ask-usage =
    Usage:
      npm run --silent ask -- "question" [--locale en|ru] [--json]
      npm run --silent ask -- --jsonl < questions.jsonl
    A line of questions.jsonl: {"{"}"id": 1, "text": "trade with Kuzbass in 2024", "locale": "en", "after": ["earlier question"]{"}"}
ask-unknown-option = Unknown option or value: { $option }
ask-sources = Sources:
ask-line-object = the line is not a JSON object
ask-line-text = "text" is not a string
ask-line-locale = "locale" is neither "en" nor "ru"
ask-line-after = "after" is not a list of strings
