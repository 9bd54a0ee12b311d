// What people do on the page, done in the world.
import type { MovableClock } from '../clock.ts';
import type { Act, Outcome } from '../wire.ts';
import type { Stage } from '../world/stage.ts';
import type { World } from '../world/state.ts';

/** Does it. Throws, in words for whoever works on the page, what no client would let a user do. */
export function perform(world: World, stage: Stage, clock: MovableClock, act: Act): Outcome {
  switch (act.do) {
    case 'say':
      stage.say({ user: act.user, room: act.room, content: { text: act.text }, replyTo: act.replyTo });
      return {};
    case 'correct':
      stage.correct({ user: act.user, room: act.room, message: act.message, text: act.text });
      return {};
    case 'press':
      return { id: stage.press(act).id };
    case 'ask': {
      const { id, answer } = stage.ask(act);
      return { id, ...(answer && { list: answer }) };
    }
    case 'choose':
      stage.choose(act);
      return {};
    case 'block':
      stage.setBlocked(act.user, act.blocked);
      return {};
    case 'invite': {
      const standing = act.present ? 'member' : 'kicked';
      stage.setStanding({ room: act.room, user: world.bot.id, standing, by: act.user });
      return {};
    }
    case 'move':
      clock.move(act.milliseconds);
      return {};
  }
  throw new Error('Nobody can do this on the page');
}
