// Above everything: the clock that can be moved, and the language of the page.
import { useEffect, useState } from 'preact/hooks';
import { type PageLocale, pageLocales } from '../wire.ts';
import { useDesk } from './desk.ts';
import { datesIn } from './words.ts';

const HOUR = 60 * 60 * 1000;
const steps = [
  { word: 'later-hour', milliseconds: HOUR },
  { word: 'later-day', milliseconds: 24 * HOUR },
  { word: 'later-week', milliseconds: 7 * 24 * HOUR },
] as const;

function Clock() {
  const { scene, say, locale, act } = useDesk();
  const [shownAt, tick] = useState(Date.now());
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    setAhead(scene.now - Date.now());
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [scene]);
  const now = new Date(Math.max(shownAt + ahead, scene.now));
  const text = now.toLocaleString(datesIn(locale), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <fieldset class="clock" aria-label={say('clock')}>
      <time dateTime={now.toISOString()} title={say('clock')}>
        <span class="weekday">{now.toLocaleString(datesIn(locale), { weekday: 'short' })}, </span>
        {text}
      </time>
      {steps.map(({ word, milliseconds }) => (
        <button key={word} type="button" class="plain" onClick={() => void act({ do: 'move', milliseconds })}>
          {say(word)}
        </button>
      ))}
    </fieldset>
  );
}

export function Top({ onLocale }: { readonly onLocale: (locale: PageLocale) => void }) {
  const { say, locale, scene } = useDesk();
  return (
    <div class="top">
      <strong class="brand">{scene.bot.name}</strong>
      <Clock />
      <fieldset class="languages" aria-label={say('language')}>
        {pageLocales.map((one) => (
          <button
            key={one}
            type="button"
            class="plain"
            aria-pressed={one === locale}
            onClick={() => onLocale(one)}
          >
            {one.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
