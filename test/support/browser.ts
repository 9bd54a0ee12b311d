// A real browser for tests: Debian's chromium, driven over its own protocol.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

// A page of ours needs milliseconds; a loaded machine may take seconds.
const PATIENCE_MS = 8000;

/** Rejects with what to install when there is none. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `${CHROMIUM} is not there, and the tests of the page need it: \`npm run services\` or \`apt-get install -y chromium\`.`,
    );
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What an element says, no-break spaces as plain ones. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00a0', ' ');

/** Somebody at the playground's page. */
export class Visitor {
  readonly page: Page;
  readonly #errors: string[] = [];
  readonly #origin: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#origin = new URL(url).origin;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.#origin && protocol !== 'data:') this.#errors.push(`asks for ${request.url()}`);
    });
  }

  static async arrives(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const visitor = new Visitor(await context.newPage(), url);
    await visitor.page.goto(url);
    await visitor.page.getByRole('navigation').waitFor();
    return visitor;
  }

  get field(): Locator {
    return this.page.getByRole('textbox');
  }

  /** The youngest messages last. */
  get messages(): Locator {
    return this.page.getByRole('log').getByRole('article');
  }

  /** What the bot said last, with the buttons under it. */
  get last(): Locator {
    return this.messages.last();
  }

  async opens(chat: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: chat }).click();
    await this.page.getByRole('heading', { level: 1, name: chat }).waitFor();
  }

  /** Writes, presses Enter, and waits until the text stands in the chat and something came after it. */
  async says(text: string): Promise<void> {
    const before = await this.messages.count();
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.messages.nth(before + 1).waitFor();
  }

  async taps(button: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: button, exact: typeof button === 'string' })
      .last()
      .click();
  }

  /** Throws if the page had an error or asked for anything from elsewhere. */
  async leaves(): Promise<void> {
    await this.page.context().close();
    if (this.#errors.length > 0) throw new Error(`The page had errors:\n${this.#errors.join('\n')}`);
  }
}
