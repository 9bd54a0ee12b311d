// What the contract needs from a database under test, and the values that it keeps there.
import { z } from 'zod';
import { openStores, type StoreLocation, type StoreOptions } from '../../src/stores/open.ts';
import type { Stores } from '../../src/stores/ports.ts';

/** Stands for the engine's follow-up context, of which the store knows nothing. */
export interface Turn {
  readonly topic: string;
  readonly regions: readonly string[];
}

const turn = z.object({ topic: z.string(), regions: z.array(z.string()) });

/** One empty store. */
export interface Harness {
  /** Opens another connection to it, as another process would. `dispose` closes them all. */
  open(options?: Partial<StoreOptions<Turn>>): Promise<Stores<Turn>>;
  /** Lets time pass, in milliseconds, for the store. */
  passTime(ms: number): Promise<void>;
  /** Writes a record behind the store's back. */
  plant(key: string, text: string): Promise<void>;
  /** All keys that the store still holds, expired ones included if they are still there. */
  keys(): Promise<string[]>;
  /** What the stores have told the operator, as JSON. */
  readonly warnings: readonly string[];
  dispose(): Promise<void>;
}

/** The part of a harness that is the same for every database. */
export function openings(
  location: StoreLocation,
  now: () => number,
): Pick<Harness, 'open' | 'warnings'> & { closeAll(): Promise<void> } {
  const opened: Stores<Turn>[] = [];
  const warnings: string[] = [];
  return {
    warnings,
    async open(options) {
      const stores = await openStores<Turn>(location, {
        parseDialogue: (value) => turn.safeParse(value).data,
        log: {
          info: () => {},
          warn: (data, sentence) => warnings.push(JSON.stringify({ ...data, sentence })),
        },
        now,
        ...options,
      });
      opened.push(stores);
      return stores;
    },
    async closeAll() {
      await Promise.all(opened.splice(0).map((stores) => stores.close()));
    },
  };
}
