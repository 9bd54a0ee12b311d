// The alarm clock of reminders: at a moment it names one. Whether that is due, and whose turn it is, the record says.

/**
 * What an alarm still has to do after it has rung: ring again at `at` (milliseconds since 1970), or be silent for
 * everybody for `pauseMs`, since nothing may be sent. Undefined: nothing.
 */
export type Again = { readonly at: number } | { readonly pauseMs: number } | undefined;

/** Rejects when the store cannot be used: the alarm rings again by itself. */
export type Fire = (id: string) => Promise<Again>;

export interface Alarms {
  /** At `at` or, if that is behind us, soon. May be repeated. */
  set(id: string, at: number): Promise<void>;
  /** The same for many at once. */
  setAll(alarms: readonly { readonly id: string; readonly at: number }[]): Promise<void>;
  /** `at`: as it was set. Nothing happens if it was not. */
  cancel(id: string, at: number): Promise<void>;
  /** Nothing rings before. */
  start(fire: Fire): void;
  /** Resolves when nothing rings any more and everything that has rung is done. */
  stop(): Promise<void>;
}
