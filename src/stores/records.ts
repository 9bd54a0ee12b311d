// The little that a database must be able to do. The ports are built once on top of it, so that both databases behave
// alike and a third one would be a page of code.
import { type StoreOperation, StoreUnavailable } from './errors.ts';

/** `owner`: the user whose data the record is. `lifetimeMs`: milliseconds from now; absent: kept until removed. */
export interface Placement {
  readonly owner?: number;
  readonly lifetimeMs?: number;
}

export interface Records {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string, placement: Placement): Promise<void>;
  /**
   * Writes only if the record is still what the caller has read (`undefined`: there is none), in one step for all
   * connections. Resolves to whether it has written.
   */
  swap(key: string, expected: string | undefined, value: string, placement: Placement): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes the user's records whose keys begin with `scope`. */
  forget(user: number, scope: string): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Turns whatever a driver throws into StoreUnavailable, and tells `onFailure` first: that is what the metrics count. */
export function guarded(records: Records, onFailure: (operation: StoreOperation) => void): Records {
  async function attempt<R>(operation: StoreOperation, run: () => Promise<R>): Promise<R> {
    try {
      return await run();
    } catch (cause) {
      onFailure(operation);
      throw new StoreUnavailable(operation, cause);
    }
  }
  return {
    read: (key) => attempt('read', () => records.read(key)),
    write: (key, value, placement) => attempt('write', () => records.write(key, value, placement)),
    swap: (key, expected, value, placement) =>
      attempt('swap', () => records.swap(key, expected, value, placement)),
    remove: (key) => attempt('remove', () => records.remove(key)),
    forget: (user, scope) => attempt('forget', () => records.forget(user, scope)),
    ping: () => attempt('ping', () => records.ping()),
    close: () => attempt('close', () => records.close()),
  };
}
