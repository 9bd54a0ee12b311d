// Calls whose place is not there any more: a group that became a supergroup, a topic that was deleted. The call is made
// again where the chat is now; what was kept of the chat goes with it.
import type { Api } from 'grammy';
import type { Dependencies } from './index.ts';
import { ignoreOutage } from './talk.ts';

type Transformer = Parameters<Api['config']['use']>[0];
type Part = Pick<Dependencies, 'stores' | 'log'>;

/** Takes what is kept of a group to its new number. May be repeated. */
export async function moveChat({ stores, log }: Part, from: number, to: number): Promise<void> {
  await stores.settings.moveChat(from, to).catch(ignoreOutage);
  await stores.reminders.moveChat(from, to).catch(ignoreOutage);
  log.info({ from, to }, 'a group became a supergroup');
}

export function following(part: Part): Transformer {
  return async (call, method, payload, signal) => {
    const response = await call(method, payload, signal);
    if (response.ok || response.error_code !== 400) return response;
    const to = response.parameters?.migrate_to_chat_id;
    if (to !== undefined && 'chat_id' in payload && typeof payload.chat_id === 'number') {
      await moveChat(part, payload.chat_id, to);
      // Messages have other numbers there.
      return call(method, without({ ...payload, chat_id: to }, 'reply_parameters'), signal);
    }
    if (/message thread not found/i.test(response.description) && 'message_thread_id' in payload)
      return call(method, without(payload, 'message_thread_id'), signal);
    return response;
  };
}

/** A copy of the same type: what is taken off is optional in every method that has it. */
function without<P extends object>(payload: P, field: 'reply_parameters' | 'message_thread_id'): P {
  const copy = { ...payload };
  Reflect.deleteProperty(copy, field);
  return copy;
}
