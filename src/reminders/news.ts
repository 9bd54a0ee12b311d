// What changed in the data on a topic since a reminder was last delivered.
import type { Catalog, Fact } from '../catalog/catalog.ts';
import { compare, type Difference, fingerprint, hashOf, readFact, writeFact } from '../catalog/releases.ts';
import type { Releases } from '../stores/ports.ts';
import type { ReminderTopic } from './reminder.ts';

/** Of two facts merged into one, each is told as corrected. `before` is absent when its text is not kept any more. */
export type Change =
  | { readonly kind: 'added'; readonly fact: Fact }
  | { readonly kind: 'corrected'; readonly fact: Fact; readonly before?: Fact | undefined }
  | { readonly kind: 'withdrawn'; readonly fact: Fact };

export interface News {
  /** The release of this process' data. */
  readonly present: string;
  /** Makes it known to all processes. Before that, `since` knows no release that is not kept. */
  announce(now: number): Promise<void>;
  /** Whether no process has newer data. One that is about to be replaced must not tell changes backwards. */
  isNewest(): Promise<boolean>;
  /** Empty when nothing on the topic changed, or when nobody knows any more what was in that release. */
  since(release: string | undefined, topic: ReminderTopic): Promise<readonly Change[]>;
  /** Drops the releases that nobody refers to. */
  keepOnly(releases: readonly string[]): Promise<void>;
}

export interface NewsDependencies {
  readonly catalog: Pick<Catalog, 'facts' | 'formerIds'>;
  readonly releases: Releases;
  /** Whether somebody who follows the topic would want to know of the fact. */
  readonly belongs: (fact: Fact, topic: ReminderTopic) => boolean;
}

export function createNews({ catalog, releases, belongs }: NewsDependencies): News {
  const { id: present, facts } = fingerprint(catalog);
  /** By release. There are as many as data/ has seen since the oldest reminder, and each is read once. */
  const known = new Map<string, readonly Change[]>();

  async function allSince(release: string): Promise<readonly Change[]> {
    const before = await releases.facts(release);
    if (!before) return [];
    const found = known.get(release) ?? (await told(compare(before, facts, catalog.formerIds), before));
    known.set(release, found);
    return found;
  }

  async function told({ added, corrected, withdrawn }: Difference, before: Readonly<Record<string, string>>) {
    const bodies = await releases.bodies([...new Set(Object.values(before))]);
    const old = (hash: string): Fact | undefined => {
      const text = bodies.get(hash);
      return text === undefined ? undefined : readFact(text);
    };
    return [
      ...added.flatMap((id) => changeOf(id, (fact) => ({ kind: 'added', fact }))),
      ...corrected.flatMap(({ id, before }) =>
        changeOf(id, (fact) => ({ kind: 'corrected', fact, before: old(before) })),
      ),
      ...withdrawn.flatMap(({ before }): Change[] => {
        const fact = old(before);
        return fact ? [{ kind: 'withdrawn', fact }] : [];
      }),
    ];
  }

  function changeOf(id: string, change: (fact: Fact) => Change): Change[] {
    const fact = catalog.facts.get(id);
    return fact ? [change(fact)] : [];
  }

  const concerns = (change: Change, topic: ReminderTopic): boolean =>
    belongs(change.fact, topic) ||
    (change.kind === 'corrected' && change.before !== undefined && belongs(change.before, topic));

  return {
    present,
    announce(now) {
      const bodies = [...catalog.facts.values()].map((fact) => [hashOf(fact), writeFact(fact)] as const);
      return releases.announce({ id: present, facts }, new Map(bodies), now);
    },
    isNewest: async () => ((await releases.newest()) ?? present) === present,
    async since(release, topic) {
      if (release === undefined || release === present) return [];
      return (await allSince(release)).filter((change) => concerns(change, topic));
    },
    keepOnly: (ids) => releases.keepOnly(ids),
  };
}
