// In which time zone to read what somebody says of a time here.
import { proposedZone } from '../../reminders/zones.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { sceneOf } from '../speech.ts';
import { settingsOwners } from '../who.ts';

export interface ZoneHere {
  /** IANA name, or an offset like `+03:00`. */
  readonly zone: string;
  /** False: nobody has chosen one here; it is a proposal, and has to be shown as such. */
  readonly isChosen: boolean;
}

/**
 * A group has one for all. Where it has none, the choice of whoever speaks is proposed, and else what the language suggests.
 * When the settings can't be read, that is a proposal too.
 */
export async function zoneOf(ctx: Ctx, { stores }: Pick<Dependencies, 'stores'>): Promise<ZoneHere> {
  for (const [at, owner] of settingsOwners(sceneOf(ctx)).entries()) {
    if (ctx.outage) break;
    try {
      const { timeZone } = await stores.settings.get(owner);
      if (timeZone !== undefined) return { zone: timeZone, isChosen: at === 0 };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
  return { zone: proposedZone(ctx.locale), isChosen: false };
}
