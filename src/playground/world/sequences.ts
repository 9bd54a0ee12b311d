// Identifiers, the same in every run. They have the size of Telegram's, so that a bot which keeps them in 32 bits
// or guesses a chat's kind from a short number fails here too.

export class Sequences {
  #user = 5_000_000_000;
  #group = 4_000_000_000;
  #supergroup = 2_000_000_000;
  #between = 9_000_000_000_000;
  #query = 4_611_686_018_000_000_000n;
  #inlineMessage = 0;
  #file = 0;
  #ephemeral = 29_000_000;
  /** Private chats and basic groups share one numbering per account; supergroups and channels have their own. */
  #sharedMessage = 100;
  readonly #ownMessage = new Map<number, number>();

  user(): number {
    this.#user += 1;
    return this.#user;
  }

  group(): number {
    this.#group += 1;
    return -this.#group;
  }

  supergroup(): number {
    this.#supergroup += 1;
    return -1_000_000_000_000 - this.#supergroup;
  }

  /** Chats the bot never sees by this number. */
  between(): number {
    this.#between += 1;
    return this.#between;
  }

  query(): string {
    this.#query += 1n;
    return String(this.#query);
  }

  inlineMessage(): string {
    this.#inlineMessage += 1;
    return Buffer.from(`inline message ${this.#inlineMessage}`).toString('base64url');
  }

  file(): number {
    this.#file += 1;
    return this.#file;
  }

  ephemeral(): number {
    this.#ephemeral += 1;
    return this.#ephemeral;
  }

  message(room: { readonly id: number; readonly kind: string }): number {
    if (room.kind !== 'supergroup' && room.kind !== 'channel') {
      this.#sharedMessage += 1;
      return this.#sharedMessage;
    }
    const next = (this.#ownMessage.get(room.id) ?? 0) + 1;
    this.#ownMessage.set(room.id, next);
    return next;
  }
}
