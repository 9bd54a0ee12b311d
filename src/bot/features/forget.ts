// /forget: deletes everything kept about a person, once they have said that they mean it.
import { Composer } from 'grammy';
import { StoreUnavailable } from '../../stores/errors.ts';
import { button, keyboard } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post, repaint } from '../posting.ts';

export function forget({ stores }: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.command('forget', async (ctx) => {
    // In a group anybody could press the button, and it is nobody's business there.
    if (ctx.chat.type !== 'private')
      return post(ctx, { text: ctx.say('forget-in-private', { bot: ctx.me.username }) });
    const sure = button(ctx.say('forget-yes'), { does: 'forget', sure: true });
    const no = button(ctx.say('forget-no'), { does: 'forget', sure: false });
    return post(ctx, { text: ctx.say('forget-question'), keyboard: keyboard([[sure], [no]]) });
  });
  onPress(room, 'forget', async (ctx, { sure }) => {
    if (ctx.chat?.type !== 'private') return;
    if (!sure) return repaint(ctx, { text: ctx.say('forget-kept') });
    try {
      // Or it would be written back when this update is over.
      await ctx.conversation?.exitAll();
      await stores.forget(ctx.from?.id ?? ctx.chat.id);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // The question stays with its buttons, so that one can press again later.
      ctx.notice = ctx.say('forget-failed');
      return;
    }
    await repaint(ctx, { text: ctx.say('forget-done') });
  });
  return room;
}
