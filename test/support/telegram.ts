// A Telegram for a test: users who say and tap, with the real bot on the other side of real HTTP.
import type { UserFromGetMe } from '@grammyjs/types';
import type { Call } from '../../src/playground/calls.ts';
import type { Failures } from '../../src/playground/failures.ts';
import {
  type LocalTelegram,
  type LocalTelegramOptions,
  startLocalTelegram,
} from '../../src/playground/index.ts';
import { Endings } from './endings.ts';
import { TestGroup } from './group.ts';
import { type SeenMessage, see } from './seen.ts';
import type { Patience } from './settle.ts';
import { untilSettled } from './settle.ts';
import { printTranscript, transcript } from './transcript.ts';
import { type Place, TestUser } from './user.ts';

export interface TestTelegramOptions extends LocalTelegramOptions, Partial<Patience> {}

export interface NewTestUser {
  /** As the client sends it: "ru", "en-GB"; many users send none. */
  readonly language?: string;
  readonly username?: string;
  readonly lastName?: string;
}

export interface NewTestGroup {
  readonly owner: TestUser;
  readonly members?: readonly TestUser[];
  /** A public name, supergroups and channels only. */
  readonly username?: string;
  readonly forum?: boolean;
}

/** A bot that polls, such as grammY's. */
export interface Pollable {
  start(): unknown;
  stop(): unknown;
}

export class TestTelegram {
  readonly #local: LocalTelegram;
  readonly #patience: Patience;
  readonly #endings = new Endings();

  constructor(local: LocalTelegram, patience: Patience) {
    this.#local = local;
    this.#patience = patience;
  }

  /** For the bot's configuration. */
  get apiRoot(): string {
    return this.#local.apiRoot;
  }

  get token(): string {
    return this.#local.token;
  }

  get bot(): UserFromGetMe {
    return this.#local.bot;
  }

  /** Switches that make Telegram fail. */
  get failures(): Failures {
    return this.#local.failures;
  }

  /** Everything below, for what has no word here. */
  get local(): LocalTelegram {
    return this.#local;
  }

  /** Starts a polling bot now and stops it at `close`. */
  runs<B extends Pollable>(bot: B): B {
    // A polling bot's promise lasts as long as it polls. If it breaks, the test must fail, not hang.
    void Promise.resolve(bot.start()).catch((error: unknown) =>
      this.#endings.add(() => Promise.reject(error)),
    );
    this.atEnd(() => bot.stop());
    return bot;
  }

  /** Something to be ended at `close`, before the server goes; the last one first. */
  atEnd(end: () => unknown): void {
    this.#endings.add(end);
  }

  user(name: string, { language, username, lastName }: NewTestUser = {}): TestUser {
    const profile = this.#local.stage.addUser({
      first_name: name,
      ...(lastName !== undefined && { last_name: lastName }),
      ...(username !== undefined && { username }),
      ...(language !== undefined && { language_code: language }),
    });
    const [telegram, patience, room] = [this.#local, this.#patience, () => profile.id];
    return new TestUser({ telegram, patience, name, user: profile.id, room, insists: true }, profile);
  }

  /** A basic group, without the bot: `await group.adds(telegram.bot)`. */
  group(title: string, options: NewTestGroup): TestGroup {
    return this.#found('group', title, options);
  }

  supergroup(title: string, options: NewTestGroup): TestGroup {
    return this.#found('supergroup', title, options);
  }

  channel(title: string, options: NewTestGroup): TestGroup {
    return this.#found('channel', title, options);
  }

  /** Where two users talk to each other; the bot can only be called there inline or as a guest. */
  privateChat(one: TestUser, other: TestUser): Place {
    return { id: this.#local.stage.addPrivateChat(one.id, other.id).id };
  }

  /** The messages of a chat as they stand. */
  sees(place: Place): SeenMessage[] {
    return transcript(this.#local, place.id);
  }

  /** What only this user sees in a chat, as it stands. */
  asides(place: Place, user: TestUser): SeenMessage[] {
    return this.#local.stage.asides(place.id, user.id).map((message) => see(this.#local, message));
  }

  /** Calls of the bot's so far, of one method or all, polling left out. */
  calls(method?: string): Call[] {
    return this.#local.calls.filter((call) => method === undefined || call.method === method);
  }

  /** Waits until the bot has nothing under way. */
  async settles(): Promise<void> {
    const settled = await untilSettled(this.#local.activity, () => true, this.#patience);
    if (!settled) throw new Error(`The bot was still busy after ${this.#patience.timeoutMs} ms`);
  }

  /** Fails if anybody anywhere gets to see anything of the bot during `action` and until it is done. */
  async expectSilence(action: () => unknown): Promise<void> {
    const noise: string[] = [];
    const stop = this.#local.stage.watch((event) => {
      const shown = event.kind === 'message' || event.kind === 'edited' || event.kind === 'deleted';
      if (shown && event.byBot) noise.push(printTranscript(this.#local, event.room));
      if (event.kind === 'pressAnswered' && event.text) noise.push(`A notice: ${event.text}`);
    });
    try {
      await action();
      await this.settles();
    } finally {
      stop();
    }
    if (noise.length > 0) throw new Error(`The bot should have kept silent.\n${noise.join('\n')}`);
  }

  /** Stops what was started. Throws if the bot did anything Telegram does not know. */
  async close(): Promise<void> {
    const problems = await this.#endings.run();
    await this.#local.close();
    const surprises = this.#local.surprises().map(({ method, problem }) => `${method}: ${problem}`);
    if (surprises.length > 0)
      problems.push(new Error(`Telegram was surprised:\n  ${surprises.join('\n  ')}`));
    if (problems.length === 1) throw problems[0];
    if (problems.length > 1) throw new AggregateError(problems, problems.map(String).join('\n'));
  }

  #found(kind: 'group' | 'supergroup' | 'channel', title: string, options: NewTestGroup): TestGroup {
    const { owner, members = [], ...rest } = options;
    const room = this.#local.stage.foundGroup({
      kind,
      title,
      owner: owner.id,
      members: members.map(({ id }) => id),
      ...rest,
    });
    return new TestGroup(this.#local, this.#patience, owner.id, room.id);
  }
}

/** Starts a Telegram for one test. */
export async function startTelegram(options: TestTelegramOptions = {}): Promise<TestTelegram> {
  const { quietMs = 20, timeoutMs = 3000, ...rest } = options;
  return new TestTelegram(await startLocalTelegram(rest), { quietMs, timeoutMs });
}
