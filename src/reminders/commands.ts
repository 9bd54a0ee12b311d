// What people can do with reminders. Each command says what became of it, or what stands against it.
import { type Actor, mayChange } from './actor.ts';
import { type Keeper, type Outcome, refused } from './keeper.ts';
import { momentProblem, type Problem, ruleProblem } from './limits.ts';
import { begun, ended, planned, rezoned, snoozed, stopped, unsnoozed } from './plan.ts';
import type { Reminder } from './reminder.ts';

/** What a reminder is set with. `release`: see Reminder; absent means that nothing of the data was shown yet. */
export type Draft = Pick<Reminder, 'chat' | 'locale' | 'zone' | 'topic' | 'title' | 'rule'> &
  Partial<Pick<Reminder, 'owner' | 'thread' | 'note'>>;

/** Fields left out stay as they are; `note: null` takes it away. */
export type Edit = Partial<Pick<Reminder, 'locale' | 'zone' | 'topic' | 'title' | 'rule'>> & {
  readonly note?: string | null;
};

/** All reject with StoreUnavailable: nothing was changed then, or it is not known whether it was. */
export interface Commands {
  create(actor: Actor, draft: Draft): Promise<Outcome>;
  /** A changed rule or zone begins anew from now and ends what was snoozed; one that has ended comes back. */
  change(actor: Actor, id: string, edit: Edit): Promise<Outcome>;
  pause(actor: Actor, id: string): Promise<Outcome>;
  resume(actor: Actor, id: string): Promise<Outcome>;
  /** All of a chat. Resolve to how many were changed. */
  pauseAll(actor: Actor, chat: number): Promise<number>;
  resumeAll(actor: Actor, chat: number): Promise<number>;
  /**
   * All of a chat: what repeats keeps its local time in the other zone; a single moment, and what is snoozed, stays the moment
   * it is. Resolves to how many rules moved.
   */
  moveToZone(actor: Actor, chat: number, zone: string): Promise<number>;
  /** Resolves to what was removed. */
  remove(actor: Actor, id: string): Promise<Outcome>;
  /** Brings it once more at `at`; the moments of its rule stay as they are. */
  snooze(actor: Actor, id: string, at: number): Promise<Outcome>;
  /** What was delivered is dealt with: nothing is snoozed any more. A rule goes on. */
  done(actor: Actor, id: string): Promise<Outcome>;
}

export interface CommandsDependencies {
  readonly keeper: Keeper;
  readonly newId: () => string;
  /** The release of the data that a new reminder's user has seen. */
  readonly release: string;
  readonly now: () => number;
}

export function createCommands({ keeper, newId, release, now }: CommandsDependencies): Commands {
  const change = (actor: Actor, id: string, next: (one: Reminder) => Reminder | Problem): Promise<Outcome> =>
    keeper.change(id, (one) => (mayChange(actor, one) ? next(one) : { kind: 'notYours' }));

  const pause = (one: Reminder): Reminder => (one.state === 'active' ? stopped(one, 'paused') : one);
  const resume = (one: Reminder): Reminder | Problem =>
    one.state === 'paused' ? (ruleProblem(one, now()) ?? begun(one, now())) : one;

  async function changeAll(actor: Actor, chat: number, next: typeof resume): Promise<Reminder[]> {
    const changed: Reminder[] = [];
    for (const one of await keeper.all({ chat })) {
      if (next(one) === one) continue;
      const outcome = await change(actor, one.id, next);
      if (outcome.ok) changed.push(outcome.reminder);
    }
    return changed;
  }

  return {
    async create(actor, draft) {
      if (!mayChange(actor, draft)) return refused({ kind: 'notYours' });
      const problem = ruleProblem(draft, now());
      if (problem) return refused(problem);
      for (;;) {
        const createdAt = now();
        const fresh = { ...draft, v: 1, id: newId(), state: 'active', release, createdAt } as const;
        const outcome = await keeper.add(begun(fresh, createdAt));
        if (outcome !== 'taken') return outcome;
      }
    },

    change: (actor, id, { note, ...edit }) =>
      change(actor, id, (one) => {
        const next = { ...one, ...edit, note: note === undefined ? one.note : (note ?? undefined) };
        if (edit.rule === undefined && edit.zone === undefined) return next;
        const problem = ruleProblem(next, now());
        if (problem) return problem;
        return one.state === 'paused' || one.state === 'silent' ? planned(next, {}) : begun(next, now());
      }),

    pause: (actor, id) => change(actor, id, pause),
    resume: (actor, id) => change(actor, id, resume),
    pauseAll: async (actor, chat) => (await changeAll(actor, chat, pause)).length,
    resumeAll: async (actor, chat) => (await changeAll(actor, chat, resume)).length,

    async moveToZone(actor, chat, zone) {
      const moved = await changeAll(actor, chat, (one) =>
        one.zone === zone ? one : rezoned(one, zone, now()),
      );
      return moved.filter(({ rule }) => rule.kind === 'repeat').length;
    },

    async remove(actor, id) {
      const reminder = await keeper.read(id);
      if (!reminder) return refused({ kind: 'unknown' });
      if (!mayChange(actor, reminder)) return refused({ kind: 'notYours' });
      return (await keeper.remove(reminder)) ? { ok: true, reminder } : refused({ kind: 'unknown' });
    },

    snooze: (actor, id, at) => change(actor, id, (one) => momentProblem(at, now()) ?? snoozed(one, at)),

    done: (actor, id) =>
      change(actor, id, (one) => {
        if (one.state !== 'active' || one.snoozedTo === undefined) return one;
        return one.rule.kind === 'once' ? ended(one, now()) : unsnoozed(one, now());
      }),
  };
}
