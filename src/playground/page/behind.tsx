// What stands behind the last answer: how the question was understood, and the calls the bot made.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Behind, Chat, Explained, LoggedCall } from '../wire.ts';
import { lookBehind } from './connection.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);
const isOk = (response: unknown): boolean => (response as { ok?: boolean } | undefined)?.ok !== false;

function Call({ call: { method, params, response } }: { readonly call: LoggedCall }) {
  const { say } = useDesk();
  return (
    <details class={isOk(response) ? 'call' : 'call failed'}>
      <summary>{method}</summary>
      <h4>{say('parameters')}</h4>
      <pre>{json(params)}</pre>
      <h4>{say('result')}</h4>
      <pre>{json(response ?? null)}</pre>
    </details>
  );
}

/** A first row that is longer than two cells is the head. */
function Table({ title, rows }: Explained) {
  const hasHead = (rows[0]?.length ?? 0) > 2;
  const [head, ...rest] = hasHead ? rows : [undefined, ...rows];
  return (
    <section>
      <h3>{title}</h3>
      <div class="scroll">
        <table>
          {head && (
            <thead>
              <tr>
                {head.map((cell, index) => (
                  <th key={index} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rest.map((row, number) => (
              <tr key={number}>
                {row?.map((cell, index) =>
                  index === 0 && !head ? (
                    <th key={index} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={index}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface Props {
  readonly chat: Chat;
  readonly onClose: () => void;
}

export function BehindView({ chat, onClose }: Props) {
  const { say, locale, scene } = useDesk();
  const [behind, setBehind] = useState<Behind>();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    let current = true;
    void lookBehind(chat.id, locale).then((found) => {
      if (current) setBehind(found);
    });
    return () => {
      current = false;
    };
  }, [chat.id, locale, scene]);
  const { calls = [], explained = [], question } = behind ?? {};
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      class="behind"
      aria-label={say('behind')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="head">
        <h2>{say('behind')}</h2>
        <button type="button" class="round" aria-label={say('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="content">
        {calls.length === 0 && explained.length === 0 && <p class="hint">{say('behind-empty')}</p>}
        {question !== undefined && explained.length > 0 && (
          <>
            <h2>{say('question')}</h2>
            <p class="asked">{question}</p>
            {explained.map((table) => (
              <Table key={table.title} {...table} />
            ))}
          </>
        )}
        {calls.length > 0 && <h2>{say('calls')}</h2>}
        {calls.map((call, index) => (
          <Call key={`${index} ${call.method}`} call={call} />
        ))}
      </div>
    </aside>
  );
}
