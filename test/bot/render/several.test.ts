import { describe, expect, test } from 'vitest';
import { figures, inYear, said } from './rendering.ts';

const lead = (text: string): string => text.split('\n')[0] ?? '';

describe('figures that disagree', () => {
  const rows = [
    ['kemerovo', 'kem-trade-2022-golovchenko'],
    ['kemerovo', 'kem-trade-2022-lukashenko'],
  ] as const;

  test('are both in the first sentence, and each has its own source below', () => {
    expect(lead(said(figures('en', rows)))).toMatch(
      /in 2022: nearly \$600 million or over \$614 million – sources disagree\.$/,
    );
    expect(lead(said(figures('ru', rows)))).toMatch(
      /в 2022 году: почти 600 млн долл\. США или более 614 млн долл\. США — источники расходятся\.$/,
    );
    expect(said(figures('en', rows))).toContain(
      '• 2022: nearly $600 million – Roman Golovchenko, Prime Minister of Belarus; according to',
    );
  });

  test('the same sum for eleven months and for the year is a disagreement too', () => {
    const irkutsk = [
      ['irkutsk', 'irkutsk-trade-2024-kp'],
      ['irkutsk', 'irkutsk-trade-2024-jan-nov'],
    ] as const;
    expect(lead(said(figures('en', irkutsk)))).toContain(
      ': $90 million; sources differ on the period: all of 2024 or January–November 2024.',
    );
    expect(lead(said(figures('ru', irkutsk)))).toContain(
      ': 90 млн долл. США; источники расходятся в периоде: весь 2024 год или январь — ноябрь 2024 года.',
    );
  });

  test('two who say the same do not disagree, nor do eight months and nine', () => {
    const same = [
      ['novosibirsk', 'nvs-trade-2022'],
      ['novosibirsk', 'nvs-trade-2022-lukashenko'],
    ] as const;
    expect(said(figures('en', same))).not.toContain('disagree');
    const longer = [
      ['irkutsk', 'irkutsk-trade-2018-jan-aug'],
      ['irkutsk', 'irkutsk-trade-2018-jan-sep'],
    ] as const;
    expect(said(figures('en', longer))).not.toContain('disagree');
    expect(lead(said(figures('en', longer)))).toContain('January–September 2018: over $74 million');
  });
});

describe('several figures', () => {
  test('a series: newest sum first of all, then a line a period, oldest first', () => {
    const rows = [
      ['krasnoyarsk', 'krasnoyarsk-trade-2011'],
      ['krasnoyarsk', 'krasnoyarsk-trade-2022'],
      ['krasnoyarsk', 'krasnoyarsk-trade-2023'],
      ['krasnoyarsk', 'krasnoyarsk-trade-2024'],
    ] as const;
    const text = said(figures('en', rows, { shape: 'series' }));
    expect(lead(text)).toContain('latest sum: over $221 million (2024)');
    expect(text.match(/^• [^:]+/gm)).toEqual(['• 2011', '• 2022', '• 2023', '• 2024']);
    expect(text).toContain('• 2023: slightly down');
    expect(said(figures('ru', rows, { shape: 'series' }))).toContain(
      '• 2011 год: почти 132 млн долл. США — Александр Лукашенко;',
    );
  });

  test('two years side by side are both in the first sentence, whatever their order', () => {
    const rows = [
      ['siberia', 'seed-trade-2012'],
      ['siberia', 'sfd-trade-2006'],
    ] as const;
    const text = said(figures('en', rows, { shape: 'series', asked: inYear(2012, 2006) }));
    expect(lead(text)).toContain('$510.8 million (2006) and nearly $1.5 billion (2012)');
  });

  test('a comparison says who is ahead only where the period is the same', () => {
    const same = [
      ['krasnoyarsk', 'krasnoyarsk-trade-2024'],
      ['kemerovo', 'kem-trade-2024'],
    ] as const;
    expect(lead(said(figures('en', same, { shape: 'comparison' })))).toContain(
      'in 2024: Kuzbass (Kemerovo Oblast) is ahead with $225 million; Krasnoyarsk Krai – over $221 million',
    );
    expect(lead(said(figures('ru', same, { shape: 'comparison' })))).toContain(
      'больше у Кемеровской области (Кузбасса) — 225 млн долл. США',
    );
    const apart = [
      ['omsk', 'oms-trade-2024-annual'],
      ['tomsk', 'tom-trade-2025-7m'],
    ] as const;
    const text = said(figures('en', apart, { shape: 'comparison' }));
    expect(text).not.toContain('ahead');
    expect(text).toContain('said on 25 March 2024');
    expect(text).toContain('January–July 2025');
    expect(text).toContain('not a like-for-like comparison');
  });

  test('changes of one and the same period are not said to be of different ones', () => {
    const rows = [
      ['tomsk', 'tom-trade-2025-h1-tomsk'],
      ['altai-krai', 'altai-krai-trade-2025-h1'],
    ] as const;
    expect(lead(said(figures('en', rows, { shape: 'comparison' })))).toBe(
      'Trade turnover with Belarus in January–June 2025: Tomsk Oblast – up 60% on a year earlier, sum not known; Altai Krai – up 1.5-fold on a year earlier, sum not known.',
    );
    expect(said(figures('ru', rows, { shape: 'comparison' }))).not.toContain('Периоды разные');
  });

  test('a year beside a part of another is not like for like', () => {
    const rows = [
      ['tuva', 'tuva-trade-2020'],
      ['tuva', 'tuva-trade-2021-jan-nov'],
    ] as const;
    const asked = { shape: 'series', asked: inYear(2020, 2021) } as const;
    expect(said(figures('en', rows, asked))).toContain('\nThe periods differ in length');
    expect(said(figures('ru', rows, asked))).toContain('\nПериоды разной длины');
    const whole = [
      ['siberia', 'sfd-trade-2006'],
      ['siberia', 'seed-trade-2012'],
    ] as const;
    expect(said(figures('en', whole, { shape: 'series', asked: inYear(2006, 2012) }))).not.toContain(
      'length',
    );
  });

  test('where only sentences tell the changes, and of a part of the trade, the newest leads', () => {
    const rows = [
      ['altai-krai', 'altai-krai-trade-2022-grodno'],
      ['altai-krai', 'altai-krai-trade-2024-grodno-jan-apr'],
    ] as const;
    expect(said(figures('en', rows, { shape: 'series' }))).toMatch(
      /^In the first four months of 2024 trade between Grodno Oblast and Altai Krai grew by almost 40%\.\nPeriod: January–April 2024\./,
    );
    expect(said(figures('ru', rows, { shape: 'series' }))).toMatch(
      /^За четыре месяца 2024 года взаимная торговля Гродненской области и Алтайского края выросла почти на 40%\./,
    );
  });

  test('that no sums are known is said once', () => {
    const rows = [
      ['altai-krai', 'altai-krai-trade-2022-growth'],
      ['altai-krai', 'altai-krai-trade-2025-h1'],
    ] as const;
    const text = said(figures('ru', rows, { shape: 'series' }));
    expect(lead(text)).toContain('сумм нет, известна только динамика; последнее: рост в 1,5 раза за год (');
    expect(text).not.toContain('неизвестна');
  });

  test('a comparison of targets names each, as a target', () => {
    const targets = [
      ['krasnoyarsk', 'krasnoyarsk-target-2019'],
      ['omsk', 'oms-target-khotsenko'],
      ['omsk', 'oms-trade-2025-forecast'],
    ] as const;
    expect(lead(said(figures('en', targets, { shape: 'comparison' })))).toContain(
      'Krasnoyarsk Krai – $1 billion (target; 2019); Omsk Oblast – $100 million (target; 2025).',
    );
    expect(lead(said(figures('ru', targets, { shape: 'comparison' })))).toContain(
      'Омская область — 100 млн долл. США (цель; 2025 год).',
    );
  });

  test('a comparison says of which regions there is no such figure', () => {
    const rows = [['omsk', 'oms-trade-2024-annual']] as const;
    const more = { shape: 'comparison', asked: inYear(2024), without: ['tomsk', 'tuva'] } as const;
    expect(said(figures('en', rows, more))).toContain(
      'There is no figure for trade turnover between Belarus and Tomsk Oblast in 2024.',
    );
    expect(said(figures('ru', rows, more))).toContain(
      'Данных о товарообороте Беларуси с Тувой в 2024 году нет.',
    );
  });

  test('no leader where the sources of one region lie on both sides of the other', () => {
    const rows = [
      ['kemerovo', 'kem-trade-2022-golovchenko'],
      ['kemerovo', 'kem-trade-2022-lukashenko'],
      ['novosibirsk', 'nvs-trade-2022'],
    ] as const;
    expect(lead(said(figures('en', rows, { shape: 'comparison' })))).toContain('ahead');
    const mixed = [...rows.slice(0, 2), ['siberia', 'sfd-trade-2012-myasnikovich']] as const;
    expect(lead(said(figures('en', mixed, { shape: 'comparison' })))).not.toContain('ahead');
  });

  test('a ranking has one number a region and says what it leaves out', () => {
    const rows = [
      ['kemerovo', 'kem-trade-2022-lukashenko'],
      ['kemerovo', 'kem-trade-2022-golovchenko'],
      ['novosibirsk', 'nvs-trade-2022'],
      ['krasnoyarsk', 'krasnoyarsk-trade-2022'],
    ] as const;
    const text = said(figures('en', rows, { shape: 'ranking', asked: inYear(2022) }));
    expect(text.match(/^\d+\. [^:]+/gm)).toEqual([
      '1. Kuzbass (Kemerovo Oblast)',
      '2. Novosibirsk Oblast',
      '3. Krasnoyarsk Krai',
    ]);
    expect(text).toContain('Only regions with a known figure for 2022');
    expect(text).toContain('over $614 million, 2022');
    expect(text).toContain('or nearly $600 million, 2022 (Roman Golovchenko;');
    const mixed = said(
      figures(
        'ru',
        [
          ['kemerovo', 'kem-trade-2024'],
          ['tomsk', 'tom-trade-2022'],
        ],
        { shape: 'ranking' },
      ),
    );
    expect(mixed).toContain('Периоды по регионам разные');
  });
});
