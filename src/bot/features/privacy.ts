// /privacy: what is kept about somebody, in plain words. What it says must stay true: see stores/open.ts for the times.
import { Composer } from 'grammy';
import type { Ctx, Room } from '../context.ts';
import { post } from '../posting.ts';

export function privacy(): Room {
  const room = new Composer<Ctx>();
  room.command('privacy', (ctx) => post(ctx, { text: ctx.say('privacy') }));
  return room;
}
