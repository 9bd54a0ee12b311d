// The little that a database must be able to do. The ports are built once on top of it, so that both databases behave
// alike and a third one would be a page of code.

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
  /** Closes the whole database, also for the ports that are not built on records. */
  close(): Promise<void>;
}
