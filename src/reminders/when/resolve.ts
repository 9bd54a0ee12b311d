// From the pieces that were chosen to a rule: a moment or a series that is ahead.

import { weekdays } from '../recurrence.ts';
import { atTime, type Day, momentOf, type Wall } from '../wall.ts';
import { inWeek, mondayOf } from './calendar.ts';
import type { Clock, DayPiece, Piece, Scene, Span } from './piece.ts';
import type { Assumed, Meaning } from './reading.ts';
import { series } from './series.ts';

const soonest = 60_000;
const usualHour = 9;
/** For "today" said after nine. */
const eveningHour = 19;

/** A moment that is understood: whether it may be. */
function once(at: number, scene: Scene, assumed: readonly Assumed[]): Meaning {
  if (at < scene.now) return { is: 'past', at };
  if (at < scene.now + soonest) return { is: 'tooSoon' };
  if (at > scene.latest) return { is: 'tooFar', at };
  return { is: 'rule', rule: { kind: 'once', at }, assumed };
}

/** "In the evening at 7" is 19:00; undefined for two different times. */
function hourOf(clocks: readonly Clock[]): (Clock & { said: boolean }) | undefined {
  const exact = clocks.filter(({ part }) => !part);
  const parts = clocks.filter(({ part }) => part);
  const [clock, part] = [exact[0], parts[0]];
  if (exact.length > 1 || parts.length > 1) return undefined;
  if (!clock)
    return part ? { ...part, said: false } : { is: 'clock', hour: usualHour, minute: 0, said: false };
  const isLater = part?.part !== undefined && part.part !== 'morning' && clock.hour < 12 && !clock.half;
  return { ...clock, hour: isLater ? clock.hour + 12 : clock.hour, said: true };
}

const wallOf = (day: Day, { hour, minute, nextDay }: Clock): Wall =>
  atTime(nextDay ? day.add({ days: 1 }) : day, hour, minute);

function onDay(piece: DayPiece, clocks: readonly Clock[], scene: Scene): Meaning {
  const clock = hourOf(clocks);
  if (!clock) return { is: 'unclear', why: 'several' };
  const assumed: Assumed[] = [];
  if (piece.guessed) assumed.push('date');
  if (!clock.said) assumed.push('time');
  const moment = (day: Day): number => momentOf(wallOf(day, clock), scene.zone);
  const isTold = clock.said || clock.part !== undefined;
  const days = piece.days.filter((day) => !(piece.unlessToday && !isTold && day.equals(scene.today)));
  const ahead = days.find((day) => moment(day) > scene.now);
  if (ahead) return once(moment(ahead), scene, assumed);
  const last = days.at(-1);
  if (!last) return { is: 'unclear', why: 'notUnderstood' };
  if (!last.equals(scene.today) || isTold) return { is: 'past', at: moment(last) };
  const evening = momentOf(atTime(last, eveningHour, 0), scene.zone);
  return evening > scene.now ? once(evening, scene, assumed) : { is: 'unclear', why: 'time' };
}

function afterWorkdays(today: Day, count: number): Day {
  let day = today;
  for (let left = Math.min(count, 2000); left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6) left--;
  }
  return day;
}

function inTime(span: Span, clocks: readonly Clock[], scene: Scene): Meaning {
  const isExact = span.exact > 0;
  if (isExact && clocks.length > 0) return { is: 'unclear', why: 'several' };
  if (span.exact > 1e12 || span.months > 1200 || span.days > 36_500 || span.workdays > 2000)
    return { is: 'tooFar', at: scene.now + 1e12 };
  const { months, days, exact } = span;
  if (isExact) {
    const wall = months || days ? scene.wall.add({ months, days }) : undefined;
    return once((wall ? momentOf(wall, scene.zone) : scene.now) + exact, scene, []);
  }
  const day = afterWorkdays(scene.today.add({ months, days }), span.workdays);
  return onDay({ is: 'day', days: [day] }, clocks, scene);
}

/** At an hour and no day: today, or tomorrow if it has passed. */
const atHour = (clocks: readonly Clock[], scene: Scene): Meaning =>
  onDay({ is: 'day', days: [scene.today, scene.today.add({ days: 1 })] }, clocks, scene);

/** "Tomorrow, Monday, 30 November": said more than once, and all must agree. */
function oneDay(days: readonly DayPiece[]): DayPiece | undefined {
  const [only, second] = days;
  if (!second) return only;
  const week = days.find((day) => day.week)?.week;
  const isName = (day: DayPiece): boolean => day.weekday !== undefined && day.nth === undefined;
  const weekday = days.find(isName)?.weekday;
  if (days.length === 2 && week && weekday) return { is: 'day', days: [inWeek(week, weekday)] };
  const dated = days.filter((day) => !isName(day));
  const date = dated[0]?.days.find((day) =>
    dated.every((each) => each.days.some((other) => other.equals(day))),
  );
  const agrees = date && days.filter(isName).every((day) => weekdays[date.dayOfWeek - 1] === day.weekday);
  return agrees ? { is: 'day', days: [date] } : undefined;
}

const several: Meaning = { is: 'unclear', why: 'several' };

const pick = <K extends Piece['is']>(pieces: readonly Piece[], is: K): Extract<Piece, { is: K }>[] =>
  pieces.filter((piece): piece is Extract<Piece, { is: K }> => piece.is === is);

/** What pieces that belong together say. */
export function resolve(pieces: readonly Piece[], scene: Scene): Meaning {
  const odd = pick(pieces, 'odd')[0];
  if (odd) return odd.why === 'tooOften' ? { is: 'tooOften' } : { is: 'unclear', why: odd.why };
  const [days, spans, repeats] = [pick(pieces, 'day'), pick(pieces, 'span'), pick(pieces, 'repeat')];
  const clocks = [...pieces, ...days.map(({ clock }) => clock), ...repeats.map(({ clock }) => clock)].filter(
    (piece): piece is Clock => piece?.is === 'clock',
  );
  if (pick(pieces, 'change').length > 0)
    return pieces.length === 1 ? { is: 'rule', rule: { kind: 'change' }, assumed: [] } : several;
  if (repeats.length > 0) {
    if (spans.length > 0) return several;
    const clock = hourOf(clocks);
    return clock ? series({ repeats, days, clock, pieces }, scene) : several;
  }
  const [span] = spans;
  if (span) {
    const weekday = days.length === 1 && span.weeks && span.exact === 0 ? days[0]?.weekday : undefined;
    if (spans.length > 1 || (days.length > 0 && !weekday)) return several;
    const inThatWeek = weekday && inWeek(mondayOf(scene.today.add({ days: span.days })), weekday);
    return inThatWeek ? onDay({ is: 'day', days: [inThatWeek] }, clocks, scene) : inTime(span, clocks, scene);
  }
  if (days.length === 0) return atHour(clocks, scene);
  const day = oneDay(days);
  return day ? onDay(day, clocks, scene) : several;
}
