// What is said and asked about somebody's time zone: which one it is, what time it is there, and how to name another.
import type { City } from '../../catalog/schema/zones.ts';
import { formatClock, formatPlace } from '../../i18n/moments.ts';
import { wallAt } from '../../reminders/wall.ts';
import { cityOf, offsetAt } from '../../reminders/zones.ts';
import { type Button, button, inRows, keyboard } from '../buttons.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { zoneOf } from './zone.ts';

// The first zones of data/zones.yaml: those of Belarus and of Siberia, and Moscow.
const MOST_OFFERED = 10;

export async function zoneQuestion(ctx: Ctx, deps: Dependencies, problem?: string): Promise<Post> {
  const { say } = ctx;
  const isPrivate = ctx.chat?.type === 'private';
  const { zone, isChosen } = await zoneOf(ctx, deps);
  const there = zoneHere(ctx, deps, zone);
  const present = isPrivate
    ? isChosen
      ? say('zone-present', there)
      : say('zone-proposed', there)
    : isChosen
      ? say('zone-present-group', there)
      : say('zone-proposed-group', there);
  const how = isPrivate ? say('zone-how') : say('zone-how-group');
  const place: Button[] = isPrivate ? [button(say('zone-by-place'), { does: 'dialog', step: 'place' })] : [];
  return {
    text: problem ?? `${present}\n\n${how}`,
    keyboard: keyboard([...inRows(citiesOffered(ctx, deps), 2), place]),
  };
}

/** For a sentence: the place with its offset, and the time that it is there. */
export function zoneHere({ say, locale }: Ctx, { catalog, now }: Dependencies, zone: string, city?: City) {
  const at = Math.floor(now());
  const { hour, minute } = wallAt(at, zone);
  const named = city ?? cityOf(zone, catalog.zones);
  return {
    place: formatPlace(say, named?.name[locale], offsetAt(zone, at)),
    clock: formatClock(hour, minute),
  };
}

function citiesOffered(ctx: Ctx, deps: Dependencies): Button[] {
  const zones = new Map<string, City>();
  for (const city of deps.catalog.zones) if (!zones.has(city.zone)) zones.set(city.zone, city);
  return [...zones.values()]
    .slice(0, MOST_OFFERED)
    .map((city) => button(zoneHere(ctx, deps, city.zone, city).place, { does: 'zone', city: city.id }));
}
