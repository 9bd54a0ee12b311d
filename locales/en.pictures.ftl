# Pictures of figures: what is written in them and around them. Keys are the same as in ru.pictures.ftl.

button-chart = Chart
chart-gone = There is no longer a chart of this. Ask the question again.
chart-not-allowed = I may not send pictures in this chat.

chart-title-when = { $overall } { $when }
chart-title-regions = { $overall } by region

chart-unit-usd =
    { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    } US dollars
chart-unit-rub =
    { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    } Russian roubles
chart-unit-roubles =
    { $scale ->
        [thousand] thousand
        [billion] billion
       *[million] million
    } roubles (currency not specified)

chart-gap = no sum known
chart-gap-skipped = not in this answer

chart-legend-part = part of the year
chart-legend-differ = from the smallest to the largest sum given
chart-legend-target = target or forecast, not a result

chart-missing = This answer has no sum with a stated period for: { $regions }.
chart-periods-differ = The periods differ, so this is not a like-for-like comparison.
chart-not-drawn = Not drawn: { $what }.
chart-left-changes = figures of growth or decline only ({ $number })
chart-left-unstated = sums whose period the source does not state ({ $number })
chart-left-others = other figures ({ $number })
