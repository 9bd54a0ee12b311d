// A user: their private chat with the bot, and their voice in other chats.
import type { User } from '@grammyjs/types';
import { patterns } from '../../src/playground/limits.ts';
import type { InlineSeen, InlineSeenResult } from './inline.ts';
import type { Seen, SeenMessage } from './seen.ts';
import { type Speaker, Voice } from './voice.ts';
import { nothingInParticular, witness } from './witness.ts';

/** Any chat a user can speak in; `id` may change, as when a group becomes a supergroup. */
export interface Place {
  readonly id: number;
}

export interface InPlace {
  /** A topic of a forum. */
  readonly topic?: { readonly id: number };
  /** Speaking in the name of the group, as an administrator. */
  readonly anonymously?: boolean;
}

export class TestUser extends Voice {
  readonly profile: User;

  constructor(speaker: Speaker, profile: User) {
    super(speaker);
    this.profile = profile;
  }

  get id(): number {
    return this.profile.id;
  }

  /** The same user in another chat. */
  in(place: Place, { topic, anonymously }: InPlace = {}): Voice & { readonly quietly: Voice } {
    const speaker = { ...this.speaker, room: () => place.id, thread: topic?.id, anonymously };
    return Object.assign(new Voice(speaker), { quietly: new Voice({ ...speaker, insists: false }) });
  }

  /** The same user, not expecting an answer: everything resolves as soon as the bot is done, whatever it did. */
  get quietly(): TestUser {
    return new TestUser({ ...this.speaker, insists: false }, this.profile);
  }

  /** Opens the bot by its link, with or without a start parameter. */
  async starts(parameter?: string): Promise<Seen> {
    if (parameter !== undefined && !patterns.startParameter.test(parameter)) {
      throw new Error(`«${parameter}» is no start parameter: 1-64 of A-Z, a-z, 0-9, _ and -`);
    }
    return this.says(parameter === undefined ? '/start' : `/start ${parameter}`);
  }

  /** Follows a link: t.me/<bot>?start=… starts the bot, anything else is outside Telegram. */
  opens(link: string): Promise<Seen> {
    const { searchParams, hostname, pathname } = new URL(link.startsWith('http') ? link : `https://${link}`);
    const toBot =
      hostname === 't.me' &&
      pathname.toLowerCase() === `/${this.speaker.telegram.bot.username}`.toLowerCase();
    if (!toBot) throw new Error(`${link} does not lead to the bot`);
    return this.starts(searchParams.get('start') ?? undefined);
  }

  override asksInline(query: string, offset?: string): Promise<InlineSeen>;
  override asksInline(query: string, where: { readonly in: Place }): Promise<InlineSeen>;
  override asksInline(query: string, how: string | { readonly in: Place } = ''): Promise<InlineSeen> {
    return typeof how === 'string' ? super.asksInline(query, how) : this.in(how.in).asksInline(query);
  }

  override chooses(result: InlineSeenResult, where?: { readonly in: Place }): Promise<SeenMessage> {
    return where === undefined ? super.chooses(result) : this.in(where.in).chooses(result);
  }

  /** Stops the bot. */
  blocksTheBot(): Promise<Seen> {
    return this.#becomes('blocked the bot', true);
  }

  unblocks(): Promise<Seen> {
    return this.#becomes('let the bot in again', false);
  }

  /** Deletes the account. */
  deletesTheAccount(): void {
    this.speaker.telegram.stage.deactivate(this.id);
  }

  /** The commands in the menu, as `/command`. */
  commands(place: Place = this): string[] {
    return this.speaker.telegram.stage.commandsFor(this.id, place.id).map(({ command }) => `/${command}`);
  }

  #becomes(what: string, blocked: boolean): Promise<Seen> {
    const { telegram, patience, name } = this.speaker;
    const expected = { what: `${name} ${what}`, rooms: [this.id], enough: nothingInParticular };
    return witness(telegram, patience, expected, () => telegram.stage.setBlocked(this.id, blocked));
  }
}
