// How updates come in, seen from whoever starts and stops it.
import type { Intake as IntakeState } from '../server/readiness.ts';

export interface Intake {
  /** For `/readyz`. */
  state(): IntakeState;
  /** Takes no more, and resolves when everything taken is done. */
  stop(): Promise<void>;
}
