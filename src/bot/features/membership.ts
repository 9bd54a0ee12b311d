// Coming into a chat and going out of it: one short greeting, nothing else. Reminders rest while the bot may not write there.
// A group that moves takes its settings along.
import { Composer } from 'grammy';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { moveChat } from '../moving.ts';
import { post } from '../posting.ts';
import { mayWrite, standingChange } from '../standing.ts';
import { ignoreOutage } from '../talk.ts';

export function membership(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  room.on('my_chat_member', async (ctx) => {
    const { chat, new_chat_member: now } = ctx.myChatMember;
    const change = standingChange(ctx.myChatMember);
    deps.log.debug({ change, chat: chat.type }, 'the bot is something else in a chat now');
    // What can't be noted now is noticed by the next delivery, or at /start.
    if (change === 'left' || change === 'muted') await deps.reminders.silence(chat.id).catch(ignoreOutage);
    if ((change === 'joined' || change === 'unmuted') && mayWrite(now))
      await deps.reminders.revive(chat.id).catch(ignoreOutage);
    // A channel belongs to its readers, and in private people say /start.
    const isGroup = chat.type === 'group' || chat.type === 'supergroup';
    if (change === 'joined' && isGroup && mayWrite(now))
      await post(ctx, { text: ctx.say('start-group', { bot: ctx.me.username }) });
  });

  room.on('message:migrate_to_chat_id', (ctx) => moveChat(deps, ctx.chat.id, ctx.message.migrate_to_chat_id));
  room.on('message:migrate_from_chat_id', (ctx) =>
    moveChat(deps, ctx.message.migrate_from_chat_id, ctx.chat.id),
  );
  return room;
}
