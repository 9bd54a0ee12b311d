// The playground as a newcomer has it: the process started without a token, its page in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Running, startProcess } from '../main/process.ts';
import { startBrowser, textOf, Visitor } from '../support/browser.ts';

const [ALICE, BORIS, GROUP] = ['Alice – Accord', 'Борис – Accord', 'Minsk – Novosibirsk'];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

vi.setConfig({ testTimeout: 20_000 });

let folder: string;
let running: Running;
let browser: Browser;
let url = '';
let visitor: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-page-'));
  const data = join(import.meta.dirname, '../../data');
  running = startProcess({ PORT: '0', DATA_DIR: data, STATE_DIR: join(folder, 'state') }, folder);
  browser = await startBrowser();
  url = await running.prints(/(?<=^Talk to the bot at )http:\/\/127\.0\.0\.1:\d+(?=\n$)/);
}, 30_000);

afterEach(() => visitor.leaves());

afterAll(async () => {
  await browser.close();
  running.child.kill('SIGTERM');
  expect(await running.exit).toBe(0);
  expect(running.stderr()).toBe('');
  rmSync(folder, { recursive: true, force: true });
});

async function arrives(options?: BrowserContextOptions): Promise<Visitor> {
  visitor = await Visitor.arrives(browser, url, options);
  return visitor;
}

test('a newcomer taps Start, asks, sees the figure with its source, and goes on by a button', async () => {
  const { page, last } = await arrives();
  await page.getByText('Ask about trade and cooperation').waitFor();
  await visitor.taps('Start');
  await last.getByRole('button', { name: 'Trade with Kuzbass in 2024' }).waitFor();
  await visitor.says('trade with Kuzbass in 2022');
  expect(await textOf(last)).toMatch(/Kuzbass .*over \$614 million.* sources disagree/s);
  expect(await last.getByRole('link', { name: 'Grodno Plus TV' }).getAttribute('href')).toMatch(/^https?:/);

  await visitor.taps('Kuzbass by year');
  await expect.poll(() => textOf(last)).toMatch(/by period.*2022.*2024/s);
});

test('the same in Russian, typed in the wrong layout', async () => {
  const { page, last } = await arrives({ locale: 'ru-RU' });
  await visitor.opens(BORIS);
  await visitor.taps('Начать');
  await last.getByRole('button', { name: 'Товарооборот с Кузбассом в 2024 году' }).waitFor();
  await visitor.says('njdfhjj,jhjn c rep,fccjv 2022');
  expect(await textOf(last)).toMatch(/более 614 млн долл. США.*источники расходятся/s);
  expect(await last.getByRole('link').count()).toBeGreaterThan(1);

  await visitor.taps('Что за ответом');
  const behind = page.getByRole('complementary', { name: 'Что за ответом' });
  await behind.getByRole('row', { name: 'Прочитано как товарооборот с кузбассом 2022' }).waitFor();
  expect(await behind.getByRole('row', { name: /kem-trade-2022-lukashenko/ }).count()).toBeGreaterThan(0);
  expect(
    await behind.evaluate((panel: object) => Reflect.get(panel, 'ownerDocument').activeElement === panel),
  ).toBe(true);
  await behind.getByText('sendMessage', { exact: true }).click();
  await behind.getByText('"chat_id"').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => behind.count()).toBe(0);
});

test('commands are offered in the language of who types, and everything works by keyboard', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens(ALICE);
  await field.pressSequentially('/');
  const commands = page.getByRole('listbox', { name: 'Commands' });
  expect(await textOf(commands.getByRole('option').first())).toContain('Trade figures');
  await field.press('Escape');
  expect(await commands.count()).toBe(0);
  await field.pressSequentially('h');
  await expect.poll(() => commands.getByRole('option').count()).toBe(1);
  await field.press('Tab');
  expect(await field.inputValue()).toBe('/help ');
  await field.fill('/');
  await field.press('ArrowDown');
  await field.press('ArrowUp');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect.poll(() => textOf(last)).toContain('Choose a region');

  await visitor.opens(BORIS);
  await field.pressSequentially('/');
  expect(await textOf(commands.getByRole('option').first())).toContain('Торговля: Сибирь');
});

test('an edited question changes its answer, and a reply shows what it replies to', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens('Chen – Accord');
  await visitor.says('trade with Tomsk in 2022');
  const count = await visitor.messages.count();
  await field.press('ArrowUp');
  await page.getByText('Editing').waitFor();
  expect(await field.inputValue()).toBe('trade with Tomsk in 2022');
  await field.fill('trade with Omsk in 2023');
  await field.press('Enter');
  await expect.poll(() => textOf(last)).toContain('Omsk Oblast in 2023');
  expect(await visitor.messages.count()).toBe(count);

  await last.hover();
  await last.getByRole('button', { name: 'Reply' }).click();
  await page.getByText('Reply to Accord').waitFor();
  await visitor.says('and imports?');
  expect(await textOf(visitor.messages.nth(count))).toContain('Omsk');
});

test('in a group the bot answers who mentions it; it can be removed and added; who writes can be switched', async () => {
  const { page, field, last, messages } = await arrives();
  await visitor.opens(GROUP);
  await page.getByRole('combobox', { name: 'Write as' }).selectOption('Борис');
  await visitor.says('@accord_bot торговля с Томском в 2022');
  expect(await textOf(last)).toContain('Томской областью');
  expect(await textOf(messages.nth((await messages.count()) - 2))).not.toContain('Борис');
  await page.getByRole('combobox', { name: 'Write as' }).selectOption('Chen');
  await page
    .getByRole('article', { name: /^Борис/ })
    .getByText('Борис', { exact: true })
    .waitFor();

  await visitor.taps('Remove the bot');
  await page.getByRole('log').getByText('Chen removed Accord').waitFor();
  const before = await messages.count();
  await field.fill('/help');
  await field.press('Enter');
  await messages.nth(before).waitFor();
  await visitor.taps('Add the bot');
  await page.getByRole('log').getByText('Chen added Accord').waitFor();
  await field.fill('/help');
  await field.press('Enter');
  await expect.poll(() => textOf(last)).toContain('In a group I answer when I am asked');
});

test('in the group somebody asks inline and passes an answer on, by typing and by Share', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens(GROUP);
  await page.getByRole('combobox', { name: 'Write as' }).selectOption('Борис');
  await field.pressSequentially('@accord_bot торговля с Томском 2022');
  const results = page.getByRole('listbox', { name: 'Answers to choose from' }).getByRole('option');
  await results.first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect.poll(() => textOf(last)).toMatch(/via @accord_bot.*Томской областью.*23 млн/s);

  await visitor.opens(ALICE);
  await visitor.says('trade with Kuzbass in 2022');
  await visitor.taps('Share');
  await page.getByRole('dialog', { name: 'Choose a chat' }).getByRole('button', { name: GROUP }).click();
  await page.getByRole('heading', { level: 1, name: GROUP }).waitFor();
  await results.first().click();
  await expect.poll(() => textOf(last)).toMatch(/via @accord_bot.*Kuzbass.*614 million/s);
});

test('a link into the bot leads to the private chat of who taps it', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens(GROUP);
  await field.fill('look: t.me/accord_bot?start=f_tomsk_t_2022');
  await field.press('Enter');
  await page.getByRole('link', { name: /start=f_tomsk/ }).click();
  await page.getByRole('heading', { level: 1, name: ALICE }).waitFor();
  await expect.poll(() => textOf(last)).toContain('Tomsk Oblast in 2022');
});

test('a blocked bot hears nothing until it is unblocked', async () => {
  const { page, field } = await arrives();
  await visitor.opens('Chen – Accord');
  await visitor.taps('Block the bot');
  await page.getByText('The bot is blocked here').waitFor();
  expect(await field.count()).toBe(0);
  await visitor.taps('Unblock the bot');
  await visitor.says('/help');
});

test('the clock moves for everybody: what is said a week later is a week younger', async () => {
  const { page, last } = await arrives();
  await visitor.opens(ALICE);
  const clock = page.getByRole('group', { name: 'Clock' });
  const shown = async () => Date.parse((await clock.getByRole('time').getAttribute('datetime')) ?? '');
  const before = await shown();
  await visitor.taps('+1 week');
  await visitor.taps('+1 hour');
  await expect.poll(async () => (await shown()) - before).toBeGreaterThanOrEqual(169 * 3_600_000);
  await visitor.says('/help');
  const said = await last.getByRole('time').getAttribute('datetime');
  expect(Date.parse(said ?? '') - before).toBeGreaterThan(168 * 3_600_000);
});

test('a reminder set by a button comes when the clock is moved on', async () => {
  const { last, messages } = await arrives();
  await visitor.opens(ALICE);
  await visitor.says('trade with Kuzbass in 2022');
  await visitor.taps('Remind me');
  await visitor.taps('Tomorrow');
  await expect.poll(() => textOf(last)).toMatch(/I will remind you: Trade 2022: Kuzbass.*9:00, UTC/s);
  // Its buttons are those of the answer again.
  const answer = messages.nth((await messages.count()) - 2);
  await answer.getByRole('button', { name: 'Remind me' }).waitFor();

  await visitor.taps('+1 day');
  await visitor.taps('+1 hour');
  await expect
    .poll(() => textOf(last), { timeout: 10_000 })
    .toMatch(/Reminder: Trade 2022: Kuzbass.*over \$614 million/s);
  await visitor.taps('In an hour');
  await last.getByRole('button', { name: /^Again: today/ }).waitFor();
  const before = await messages.count();
  await visitor.taps('+1 hour');
  await expect.poll(() => messages.count(), { timeout: 10_000 }).toBe(before + 1);
  await visitor.taps('Done');
});

test('on a phone: the list, a chat, what is behind it, and back; nothing is wider than the screen', async () => {
  const { page, field } = await arrives(PHONE);
  const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(await field.count()).toBe(0);
  expect(await overflow()).toBe(0);
  await visitor.opens(ALICE);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await visitor.says('trade with Tomsk by year');
  expect(await overflow()).toBe(0);
  await visitor.taps('Behind the answer');
  await page.getByRole('heading', { name: 'How the question was understood' }).waitFor();
  expect(await overflow()).toBe(0);
  await visitor.taps('Close');
  await visitor.taps('All chats');
  await page.getByRole('navigation').waitFor();
});

test('the language of the page is a choice that lasts', async () => {
  const { page } = await arrives({ locale: 'fr-FR' });
  await visitor.taps('RU');
  await page.getByRole('button', { name: '+1 неделя' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '+1 неделя' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
});
