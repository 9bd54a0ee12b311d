// /timezone: by which clock a person's reminders go, or those of a group. Named in words, by a button, or by a place.
import { Composer } from 'grammy';
import { findZone } from '../../reminders/zones-find.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post, repaint } from '../posting.ts';
import { enterZone } from '../reminding/dialog.ts';
import { chooseZone } from '../reminding/zone-choice.ts';

export function timezone(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  room.command('timezone', async (ctx) => {
    const said = ctx.match.trim();
    const found = said === '' ? undefined : findZone(said, deps.catalog.zones);
    if (!found) return enterZone(ctx, deps, said === '' ? undefined : ctx.say('zone-unknown'));
    const { text } = await chooseZone(ctx, deps, found.zone, found.city);
    await post(ctx, { text });
  });

  onPress(room, 'timezone', (ctx) => enterZone(ctx, deps));
  onPress(room, 'zone', async (ctx, { city }) => {
    const found = deps.catalog.zones.find(({ id }) => id === city);
    if (!found) return;
    const { ok, text } = await chooseZone(ctx, deps, found.zone, found);
    if (ok) await repaint(ctx, { text });
    else ctx.notice = text;
  });
  return room;
}
