// A group, supergroup or channel: who is in it and what happens to it. Acts resolve when the bot is done with them.
import type { LocalTelegram } from '../../src/playground/index.ts';
import type { Standing } from '../../src/playground/world/state.ts';
import type { Seen } from './seen.ts';
import type { Patience } from './settle.ts';
import { nothingInParticular, witness } from './witness.ts';

/** A user or the bot. */
export interface Somebody {
  readonly id: number;
}

export class TestGroup {
  readonly #telegram: LocalTelegram;
  readonly #patience: Patience;
  readonly #owner: number;
  #id: number;

  constructor(telegram: LocalTelegram, patience: Patience, owner: number, id: number) {
    this.#telegram = telegram;
    this.#patience = patience;
    this.#owner = owner;
    this.#id = id;
  }

  /** The chat's number, a new one after `becomesSupergroup`. */
  get id(): number {
    return this.#id;
  }

  get title(): string {
    return this.#telegram.stage.room(this.#id).title;
  }

  adds(who: Somebody): Promise<Seen> {
    return this.#sets(who, 'member');
  }

  removes(who: Somebody): Promise<Seen> {
    return this.#sets(who, 'kicked');
  }

  /** Somebody goes by themselves. */
  loses(who: Somebody): Promise<Seen> {
    return this.#sets(who, 'left', who.id);
  }

  promotes(who: Somebody, { anonymous = false } = {}): Promise<Seen> {
    return this.#sets(who, 'administrator', this.#owner, anonymous);
  }

  demotes(who: Somebody): Promise<Seen> {
    return this.#sets(who, 'member');
  }

  mutes(who: Somebody): Promise<Seen> {
    return this.#sets(who, 'restricted');
  }

  renames(title: string): Promise<Seen> {
    return this.#witness(`The group became «${title}»`, () =>
      this.#telegram.stage.rename(this.#id, this.#owner, title),
    );
  }

  /** A basic group turns into a supergroup; this object follows it to its new number. */
  becomesSupergroup(): Promise<Seen> {
    const old = this.#id;
    return this.#witness('The group became a supergroup', () => {
      this.#id = this.#telegram.stage.upgrade(old, this.#owner).id;
    });
  }

  opensTopic(name: string): { readonly id: number; readonly name: string } {
    return this.#telegram.stage.openTopic(this.#id, this.#owner, name);
  }

  closesTopic(topic: { readonly id: number }): void {
    this.#telegram.stage.setTopicClosed(this.#id, topic.id, this.#owner, true);
  }

  deletesTopic(topic: { readonly id: number }): void {
    this.#telegram.stage.deleteTopic(this.#id, topic.id);
  }

  #sets(who: Somebody, standing: Standing, by = this.#owner, anonymous = false): Promise<Seen> {
    return this.#witness(`${who.id} became ${standing}`, () =>
      this.#telegram.stage.setStanding({ room: this.#id, user: who.id, standing, by, anonymous }),
    );
  }

  #witness(what: string, act: () => void): Promise<Seen> {
    const expected = { what, rooms: [this.#id], enough: nothingInParticular };
    return witness(this.#telegram, this.#patience, expected, act);
  }
}
