// How updates come in, seen from whoever starts and stops it.

/** Whether they do now, and how; or why not, as a phrase for the operator. What `/readyz` says. */
export type IntakeState =
  | { readonly up: true; readonly by: 'polling' | 'webhook' }
  | { readonly up: false; readonly reason: string };

export interface Intake {
  state(): IntakeState;
  /** Resolves when it is up for the first time. */
  readonly opened: Promise<void>;
  /** Takes no more, and resolves when everything taken is done. */
  stop(): Promise<void>;
}
