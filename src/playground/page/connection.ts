// The line to the local Telegram: what is seen comes in, what is done goes out.
import type { Act, Behind, Moment, Outcome, PageLocale, Scene } from '../wire.ts';

/** Does it; rejects, with the reason, if nobody could. */
export async function perform(act: Act): Promise<Outcome> {
  const response = await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  const outcome = (await response.json()) as Outcome & { error?: string };
  if (!response.ok) throw new Error(outcome.error ?? response.statusText);
  return outcome;
}

export async function lookBehind(room: number, locale: PageLocale): Promise<Behind> {
  const response = await fetch(`/behind/${room}?locale=${locale}`);
  return (await response.json()) as Behind;
}

export interface Listeners {
  readonly scene: (scene: Scene) => void;
  readonly moment: (moment: Moment) => void;
  /** False while the playground does not answer. */
  readonly connected: (there: boolean) => void;
}

/** Listens from now on; browsers come back by themselves after a break. */
export function follow({ scene, moment, connected }: Listeners): void {
  const events = new EventSource('/events');
  events.addEventListener('scene', ({ data }) => scene(JSON.parse(String(data)) as Scene));
  events.addEventListener('moment', ({ data }) => moment(JSON.parse(String(data)) as Moment));
  events.addEventListener('open', () => connected(true));
  events.addEventListener('error', () => connected(false));
}
