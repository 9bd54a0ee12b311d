// Whether the bot can do its work now. An orchestrator asks this every few seconds.

/** Whether updates are coming in, and how; or why not, as a phrase for the operator. */
export type Intake =
  | { readonly up: true; readonly by: 'polling' | 'webhook' }
  | { readonly up: false; readonly reason: string };

export interface Health {
  /** Rejects when the store cannot be used. */
  pingStore(): Promise<void>;
  intake(): Intake;
}

export type Readiness =
  | { readonly ready: true; readonly intake: 'polling' | 'webhook' }
  | { readonly ready: false; readonly reasons: readonly string[] };

/** `patienceMs`: a store that takes longer counts as unreachable; one that hangs must not make the probe hang. */
export async function readiness(health: Health, patienceMs: number): Promise<Readiness> {
  const storeAnswers = await within(patienceMs, async () => health.pingStore());
  const intake = health.intake();
  if (storeAnswers && intake.up) return { ready: true, intake: intake.by };
  const reasons: string[] = [];
  // Why it does not is in the log: the driver's words may name hosts, and this page may be public.
  if (!storeAnswers) reasons.push('the store does not answer');
  if (!intake.up) reasons.push(`no updates are coming in: ${intake.reason}`);
  return { ready: false, reasons };
}

async function within(patienceMs: number, ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answer = ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
