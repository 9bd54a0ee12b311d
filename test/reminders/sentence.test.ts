// Sentences that ask to be reminded: what they are about, which note they bring, and which are none.
import { describe, expect, test } from 'vitest';
import { requestIn } from '../../src/reminders/when/request.ts';
import { readSentence } from '../../src/reminders/when/sentence.ts';

const said = { now: Date.parse('2026-11-25T09:00Z'), zone: 'Europe/Minsk', locale: 'en' } as const;

describe('topic and note', () => {
  test.each([
    ['in 2 weeks Tomsk trade', 'rule', 'Tomsk trade', undefined],
    ['tomorrow Kuzbass: call the embassy office', 'rule', 'Kuzbass', 'call the embassy office'],
    ['Kuzbass: call them tomorrow', 'rule', 'Kuzbass', 'call them'],
    ['Kuzbass: call them', 'none', 'Kuzbass', 'call them'],
    ['каждый понедельник в 9 Кузбасс «позвонить в посольство»', 'rule', 'Кузбасс', 'позвонить в посольство'],
    ['"call the office" Tomsk in a month', 'rule', 'Tomsk', 'call the office'],
    ['через полтора часа Томск: проверить цифры за 2024', 'rule', 'Томск', 'проверить цифры за 2024'],
    ['in 2 weeks: call the embassy', 'rule', '', 'call the embassy'],
    // A clock is no colon, nor is what stands behind "remind me".
    ['remind me: tomorrow at 9:30 Kuzbass', 'rule', 'Kuzbass', undefined],
    ['напомни: завтра в 10:15 про Омск', 'rule', 'Омск', undefined],
    // A name in quotation marks is no note where it is all there is.
    ['завтра «Минский тракторный завод»', 'rule', '«Минский тракторный завод»', undefined],
    ['', 'none', '', undefined],
    [':', 'none', '', undefined],
    ['""', 'none', '""', undefined],
  ])('%s', (text, is, about, note) => {
    const sentence = readSentence(text, said);
    expect([sentence.when.is, sentence.about, sentence.note]).toEqual([is, about, note]);
  });

  test('a note is as long as a record holds', () => {
    expect(readSentence(`tomorrow Tomsk: ${'x'.repeat(900)}`, said).note).toHaveLength(500);
  });
});

test.each([
  ['remind me in a week about Tomsk', 'perhaps'],
  ['Please, remind us about the visit', 'reminder'],
  ['Напомни про визит в Хакасию', 'reminder'],
  ['напомните, пожалуйста, через месяц', 'perhaps'],
  ['Поставь напоминание о форуме', 'reminder'],
  ['напомни, какой был товарооборот с Томском', 'perhaps'],
  ['уведоми, когда что-то изменится', 'perhaps'],
  ['tell me when something changes in Tomsk', 'news'],
  ['tell me the trade with Tomsk', 'news'],
  ['trade with Tomsk, remind me', undefined],
  ['reminders of the past', undefined],
  ['напоминалка', undefined],
])('%s: %s', (text, expected) => {
  expect(requestIn(text)).toBe(expected);
});
