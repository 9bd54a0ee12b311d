// A user in one chat: speaking, pressing buttons, asking inline, and seeing what comes of it there.

import type { LocalTelegram } from '../../src/playground/index.ts';
import { numberOf } from '../../src/playground/world/asides.ts';
import type { UserContent } from '../../src/playground/world/content.ts';
import { clientDoes, findBelow, findButton, type Label } from './buttons.ts';
import { askInline, type InlineSeen, type InlineSeenResult } from './inline.ts';
import { type Seen, type SeenMessage, see, sumUp } from './seen.ts';
import type { Patience } from './settle.ts';
import { anAnswer, aPressAnswered, nothingInParticular, witness } from './witness.ts';

/** Who speaks where. */
export interface Speaker {
  readonly telegram: LocalTelegram;
  readonly patience: Patience;
  readonly name: string;
  readonly user: number;
  /** Read anew each time: a group can move. */
  readonly room: () => number;
  readonly thread?: number | undefined;
  readonly anonymously?: boolean | undefined;
  /** Whether an answer of the bot is expected; without one, waiting ends as soon as the bot is done. */
  readonly insists: boolean;
}

/** What a tap on a button did that concerns the client alone. */
export interface Tapped extends Seen {
  readonly opened: string | undefined;
  readonly copied: string | undefined;
  /** The inline query that now stands in an input field, to be asked with `asksInline`. */
  readonly inlineQuery: string | undefined;
}

type Told = SeenMessage | { readonly id: number };

export class Voice {
  protected readonly speaker: Speaker;

  constructor(speaker: Speaker) {
    this.speaker = speaker;
  }

  /** Writes, and waits for the bot to write, change or delete something in this chat. */
  says(text: string): Promise<Seen> {
    return this.#send({ text }, `${this.speaker.name} said «${text}»`);
  }

  repliesTo(message: Told, text: string): Promise<Seen> {
    return this.#send({ text }, `${this.speaker.name} replied «${text}»`, message.id);
  }

  /** Changes an own message, given by itself or by the text it has. */
  edits(message: Told | string, text: string): Promise<Seen> {
    const { telegram, user, name } = this.speaker;
    return this.#witness(`${name} changed a message to «${text}»`, () =>
      telegram.stage.correct({ user, room: this.speaker.room(), message: this.#ownMessage(message), text }),
    );
  }

  /** Everything but text. */
  readonly sends = {
    sticker: (emoji = '👍') => this.#send({ sticker: { emoji } }, `${this.speaker.name} sent a sticker`),
    voice: (seconds = 3) => this.#send({ voice: { seconds } }, `${this.speaker.name} sent a voice message`),
    photo: (caption?: string, bytes: Uint8Array | 'any' = 'any') =>
      this.#send(
        { photo: bytes, ...(caption !== undefined && { caption }) },
        `${this.speaker.name} sent a photo`,
      ),
    location: (latitude = 53.9, longitude = 27.57) =>
      this.#send({ location: { latitude, longitude } }, `${this.speaker.name} sent a location`),
    contact: (phone = '+375290000000') =>
      this.#send(
        { contact: { phone_number: phone, first_name: this.speaker.name, user_id: this.speaker.user } },
        `${this.speaker.name} sent a contact`,
      ),
  };

  /**
   * Presses the button with this label, under the youngest message that has one or the message given, or below the
   * input field. A callback button waits until the bot has answered the press; other kinds only tell what they do.
   */
  async taps(label: Label, under?: Told): Promise<Tapped> {
    const { telegram, user, name, insists } = this.speaker;
    const room = this.speaker.room();
    const nothing = { opened: undefined, copied: undefined, inlineQuery: undefined };
    const below = under === undefined ? findBelow(telegram, room, label) : undefined;
    if (below !== undefined) return { ...(await this.says(below)), ...nothing };

    const { message, button } = findButton(telegram, { user, room }, label, under?.id);
    const client = clientDoes(button);
    if (client !== undefined) return { ...sumUp(telegram, []), ...nothing, ...client };
    if (!('callback_data' in button))
      throw new Error(`A test cannot press a button like ${JSON.stringify(button)}`);
    const seen = await this.#witness(
      `${name} pressed [${button.text}]`,
      () => telegram.stage.press({ user, room, message: numberOf(message), data: button.callback_data }),
      insists ? aPressAnswered : nothingInParticular,
    );
    return { ...seen, ...nothing };
  }

  /** Types "@bot query" here and waits for the list of results. */
  asksInline(query: string, offset = ''): Promise<InlineSeen> {
    return askInline(this.speaker, query, offset);
  }

  /** Picks an inline result; the message appears here. Waits until the bot is done with it. */
  async chooses(result: InlineSeenResult): Promise<SeenMessage> {
    const { telegram, user, name, thread } = this.speaker;
    const room = this.speaker.room();
    let chosen: SeenMessage | undefined;
    await this.#witness(
      `${name} chose ${result.title}`,
      () => {
        const choice = { user, room, thread, question: result.question, result: result.id };
        chosen = see(telegram, telegram.stage.choose(choice));
      },
      nothingInParticular,
    );
    if (chosen === undefined) throw new Error('The chosen message did not appear');
    return chosen;
  }

  /** Waits for something the bot does here by itself, or as a consequence of `action`. */
  receives(action: () => unknown = () => undefined): Promise<Seen> {
    return this.#witness(`${this.speaker.name} was waiting`, action, anAnswer);
  }

  #ownMessage(message: Told | string): number {
    if (typeof message !== 'string') return message.id;
    const { telegram, user } = this.speaker;
    const own = telegram.stage
      .transcript(this.speaker.room())
      .findLast((one) => one.from?.id === user && one.text === message);
    if (own === undefined) throw new Error(`${this.speaker.name} has no message «${message}» here`);
    return own.message_id;
  }

  #send(content: UserContent, what: string, replyTo?: number): Promise<Seen> {
    const { telegram, user, thread, anonymously } = this.speaker;
    return this.#witness(what, () =>
      telegram.stage.say({ user, room: this.speaker.room(), content, thread, replyTo, anonymously }),
    );
  }

  #witness(what: string, act: () => unknown, enough = this.speaker.insists ? anAnswer : nothingInParticular) {
    const { telegram, patience } = this.speaker;
    return witness(telegram, patience, { what, rooms: [this.speaker.room()], enough }, act);
  }
}
