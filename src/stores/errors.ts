// What can go wrong with the store, by who must react.

/** What the store was doing; also the label of the error counter, so it never holds an id. */
export type StoreOperation = 'open' | 'read' | 'write' | 'swap' | 'remove' | 'forget' | 'ping' | 'close';

/** For whoever waits for the store: answer without memory, or be called again later. `cause` is the driver's error. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly operation: StoreOperation;

  constructor(operation: StoreOperation, cause: unknown) {
    super(`the store could not carry out "${operation}"`, { cause });
    this.operation = operation;
  }
}

/** For the operator: an older version was started on newer state. Opening it anyway could damage it. */
export class StateTooNew extends Error {
  override readonly name = 'StateTooNew';
  readonly file: string;
  readonly found: number;
  readonly known: number;

  constructor(file: string, found: number, known: number) {
    super(
      `${file} has schema ${found}, and this version of Accord knows only up to ${known}; start the newer version`,
    );
    this.file = file;
    this.found = found;
    this.known = known;
  }
}
