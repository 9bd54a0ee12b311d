// Choosing a time zone: it is kept for the person or the group, and what they have set to repeat moves to it.
import type { City } from '../../catalog/schema/zones.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { sceneOf } from '../speech.ts';
import { settingsOwners } from '../who.ts';
import { actorOf } from './actor.ts';
import { zoneHere } from './zone-question.ts';

export type ZoneChoice =
  | { readonly ok: true; readonly text: string }
  /** `text`: why nothing was changed. */
  | { readonly ok: false; readonly text: string };

/** @param city by which it was named, if it was */
export async function chooseZone(
  ctx: Ctx,
  deps: Dependencies,
  zone: string,
  city?: City,
): Promise<ZoneChoice> {
  const { say, chat } = ctx;
  const [owner] = settingsOwners(sceneOf(ctx));
  if (!owner || !chat) return { ok: false, text: say('zone-admins-only') };
  const isPrivate = chat.type === 'private';
  const actor = await actorOf(ctx, deps);
  if (!isPrivate && actor.adminOf !== chat.id) return { ok: false, text: say('zone-admins-only') };
  try {
    await deps.stores.settings.set(owner, { timeZone: zone });
    const count = await deps.reminders.moveToZone(actor, chat.id, zone);
    const saved = say(isPrivate ? 'zone-saved' : 'zone-saved-group', zoneHere(ctx, deps, zone, city));
    if (count === 0) return { ok: true, text: saved };
    return { ok: true, text: `${saved}\n\n${say('zone-moved', { count, number: String(count) })}` };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { ok: false, text: say('not-saved') };
  }
}
