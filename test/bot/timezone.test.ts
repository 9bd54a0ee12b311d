// /timezone: by city, by offset, by a place and by a button; what repeats moves along, and a group has its own.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offsetAt } from '../../src/reminders/zones.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

let accord: Accord;
beforeEach(async () => {
  accord = await startAccord();
});
afterEach(() => accord.close());

const zoneOf = async ({ id }: TestUser) => (await accord.stores.settings.get({ user: id })).timeZone;

describe('in private', () => {
  test('what is guessed from the language is shown as a guess', async () => {
    const anna = accord.telegram.user('Anna', { language: 'ru' });
    const seen = await anna.says('/timezone');
    expect(seen.text.replaceAll('\u00a0', ' ')).toMatch(/^Вы не называли свой часовой пояс.*Минск, UTC\+3/);
    expect(seen.buttons).toContain('Новосибирск, UTC+7');
    expect(await zoneOf(anna)).toBeUndefined();
    const other = await accord.telegram.user('Otto', { language: 'de' }).says('/timezone');
    expect(other.text).toMatch(/^You have not told me your time zone, so I go by UTC\./);
  });

  test.each([
    ['Томск', 'ru', 'Asia/Tomsk', 'Томск, UTC+7'],
    ['я в Гомеле', 'ru', 'Europe/Minsk', 'Гомель, UTC+3'],
    ['мск+4', 'ru', '+07:00', 'UTC+7'],
    ['UTC+5:30', 'en', '+05:30', 'UTC+5:30'],
    ['Asia/Tokyo', 'en', 'Asia/Tokyo', 'Tokyo, UTC+9'],
    ['Novosibirsk', 'en', 'Asia/Novosibirsk', 'Novosibirsk, UTC+7'],
  ])('«%s» is understood, asked for or said at once', async (words, language, zone, place) => {
    const anna = accord.telegram.user('Anna', { language });
    await anna.says('/timezone');
    expect((await anna.says(words)).text).toContain(place);
    expect(await zoneOf(anna)).toBe(zone);
    const boris = accord.telegram.user('Boris', { language });
    expect((await boris.says(`/timezone ${words}`)).text).toContain(place);
    expect(await zoneOf(boris)).toBe(zone);
    // Nothing is asked any more.
    expect((await anna.says('/timezone')).text).toContain(place.replace('Гомель', 'Минск'));
  });

  test('by a button', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.says('/timezone');
    expect((await anna.taps('Irkutsk, UTC+8')).text).toContain('Irkutsk, UTC+8');
    expect(await zoneOf(anna)).toBe('Asia/Irkutsk');
    // The dialog is over with it.
    expect((await anna.says('Omsk')).text).not.toContain('Saved');
    expect(await zoneOf(anna)).toBe('Asia/Irkutsk');
  });

  test.each([
    ['en', en],
    ['ru', ru],
  ])('by a place, whose keyboard is taken away again (%s)', async (language, say) => {
    const anna = accord.telegram.user('Anna', { language });
    await anna.says('/timezone');
    await anna.taps(say('zone-by-place'));
    const [asked] = accord.telegram.calls('sendMessage').slice(-1);
    expect(asked?.params.reply_markup).toMatchObject({ keyboard: [[{ request_location: true }]] });
    const seen = await anna.sends.location(54.98, 82.9);
    expect(seen.text).toMatch(/Novosibirsk|Новосибирск/);
    const [answered] = accord.telegram.calls('sendMessage').slice(-1);
    expect(answered?.params.reply_markup).toEqual({ remove_keyboard: true });
    expect(await zoneOf(anna)).toBe('Asia/Novosibirsk');
  });

  test('what is no place is asked for again; a question is answered instead; /cancel changes nothing', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.says('/timezone Atlantis');
    expect((await anna.says('El Dorado')).text).toBe(en('zone-unknown'));
    expect((await anna.sends.sticker()).text).toBe(en('dialog-words-only'));
    expect((await anna.says('trade with Tomsk Oblast in 2022')).text).toContain('$23');
    expect((await anna.says('/cancel')).text).toBe(en('dialog-left'));
    expect(await zoneOf(anna)).toBeUndefined();
  });

  test('what repeats keeps its hour in the new zone, what comes once its moment, and both is said', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.says('/timezone Minsk');
    await anna.says('/remind every Monday at 9 trade with Kuzbass');
    await anna.says('/remind in 2 weeks trade with Tomsk Oblast');
    const list = async () =>
      (await accord.reminders.list({ chat: anna.id }, { offset: 0, limit: 9 })).reminders;
    const before = await list();
    const seen = await anna.says('/timezone Novosibirsk');
    expect(seen.text).toContain(en('zone-moved', { count: 1, number: '1' }));
    for (const one of await list()) {
      const was = before.find(({ id }) => id === one.id);
      const shift = one.rule.kind === 'repeat' ? 4 * 3_600_000 : 0;
      expect(one.zone).toBe('Asia/Novosibirsk');
      expect((was?.nextAt ?? 0) - (one.nextAt ?? 0)).toBe(shift);
    }
    expect(offsetAt('Asia/Novosibirsk', accord.now()) - offsetAt('Europe/Minsk', accord.now())).toBe(4 * 60);
    expect((await anna.says('/reminders')).text).toMatch(/9:00, Novosibirsk, UTC\+7/);
  });

  test('is forgotten with everything else', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.says('/timezone Minsk');
    await anna.says('/forget');
    await anna.taps(en('forget-yes'));
    expect((await anna.says('/timezone')).text).toContain('have not told me');
  });
});

test('a group has one of its own, chosen by its admins, and by it go its reminders', async () => {
  const owner = accord.telegram.user('Olga', { language: 'en' });
  const member = accord.telegram.user('Mila', { language: 'en' });
  const group = accord.telegram.supergroup('Trade mission', { owner, members: [member] });
  await group.adds(accord.telegram.bot);
  await owner.says('/timezone Omsk');
  // That of whoever asks is proposed.
  expect((await owner.in(group).says('/timezone')).text).toContain('so I propose Omsk, UTC+6');
  expect((await member.in(group).says('/timezone Tomsk')).text).toBe(en('zone-admins-only'));
  expect((await member.in(group).taps('Minsk, UTC+3')).notice?.text).toBe(en('zone-admins-only'));
  await owner.in(group).says('/remind every Monday at 9 trade with Kuzbass');
  expect((await owner.in(group).taps('Minsk, UTC+3')).text).toContain(
    en('zone-moved', { count: 1, number: '1' }),
  );
  const { reminders } = await accord.reminders.list({ chat: group.id }, { offset: 0, limit: 9 });
  expect(reminders).toMatchObject([{ zone: 'Europe/Minsk' }]);
  expect((await member.in(group).says('/timezone')).text).toContain('Minsk, UTC+3');
  // Nobody's own has changed.
  expect(await zoneOf(owner)).toBe('Asia/Omsk');
  // An anonymous admin speaks for the group.
  await group.promotes(member, { anonymous: true });
  expect((await member.in(group, { anonymously: true }).says('/timezone UTC+7')).text).toContain('UTC+7');
  expect((await accord.stores.settings.get({ chat: group.id })).timeZone).toBe('+07:00');
});
