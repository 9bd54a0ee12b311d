import { describe, expect, test } from 'vitest';
import { type Form, formatDate } from '../../src/i18n/dates.ts';
import { formatNumber, formatRange } from '../../src/i18n/numbers.ts';
import { formatPeriod, formatUnstated, isStated } from '../../src/i18n/periods.ts';
import type { Say } from '../../src/i18n/translate.ts';
import { translate } from '../real/translate.ts';

const en: Say = (key, variables) => translate('en', key, variables);
const ru: Say = (key, variables) => translate('ru', key, variables);

describe('numbers', () => {
  test.each([
    [1234.5, '1,234.5', '1\u00a0234,5'],
    [2797176, '2,797,176', '2\u00a0797\u00a0176'],
    [225, '225', '225'],
    [0.0475 * 1000, '47.5', '47,5'],
    [0.275 * 1000, '275', '275'],
    [2.35, '2.35', '2,35'],
    [0.1 + 0.2, '0.3', '0,3'],
  ])('%d', (value, english, russian) => {
    expect(formatNumber('en', value)).toBe(english);
    expect(formatNumber('ru', value)).toBe(russian);
  });

  test('a range has an en dash', () => {
    expect(formatRange('en', 2, 3)).toBe('2–3');
    expect(formatRange('ru', 1.5, 2)).toBe('1,5–2');
    expect(formatRange('en', 2)).toBe('2');
  });
});

describe('dates', () => {
  test.each<[string, Form, string, string]>([
    ['2025-06-23', 'label', '23 June 2025', '23 июня 2025 года'],
    ['2025-06-23', 'when', 'on 23 June 2025', '23 июня 2025 года'],
    ['2025-06-23', 'stamp', '23 June 2025', '23 июня 2025 года'],
    ['2025-06', 'label', 'June 2025', 'июнь 2025 года'],
    ['2025-06', 'when', 'in June 2025', 'в июне 2025 года'],
    ['2025-06', 'genitive', 'June 2025', 'июня 2025 года'],
    ['2025-06', 'stamp', 'June 2025', 'июнь 2025 года'],
    ['2025-06', 'over', 'for June 2025', 'за июнь 2025 года'],
    ['2025', 'label', '2025', '2025 год'],
    ['2025', 'over', 'for 2025', 'за 2025 год'],
    ['2025', 'when', 'in 2025', 'в 2025 году'],
    ['2025', 'genitive', '2025', '2025 года'],
    ['2025', 'stamp', '2025', '2025 год'],
    ['2018-08-01', 'label', '1 August 2018', '1 августа 2018 года'],
  ])('%s as %s', (date, form, english, russian) => {
    expect(formatDate(en, date, form)).toBe(english);
    expect(formatDate(ru, date, form)).toBe(russian);
  });
});

describe('periods', () => {
  test.each<[string, 'label' | 'when', string, string]>([
    ['2024', 'label', '2024', '2024 год'],
    ['2024', 'when', 'in 2024', 'в 2024 году'],
    ['2025-01..2025-07', 'label', 'January–July 2025', 'январь — июль 2025 года'],
    ['2025-01..2025-07', 'when', 'in January–July 2025', 'в январе — июле 2025 года'],
    ['2020-01..2020-06', 'when', 'in January–June 2020', 'в январе — июне 2020 года'],
    ['2023-01', 'when', 'in January 2023', 'в январе 2023 года'],
    ['2019..2024', 'label', '2019–2024', '2019–2024 годы'],
    ['2019..2024', 'when', 'in 2019–2024', 'в 2019–2024 годах'],
    ['2010..', 'label', 'since 2010', 'с 2010 года'],
    ['..2027', 'label', 'until 2027', 'до 2027 года'],
    ['2018-05..', 'when', 'since May 2018', 'с мая 2018 года'],
    ['2020-09-28..2020-09-29', 'label', '28–29 September 2020', '28–29 сентября 2020 года'],
    ['2022-06-30..2022-07-01', 'label', '30 June 2022 – 1 July 2022', '30 июня 2022 года — 1 июля 2022 года'],
    ['1990-10..1993-10', 'label', 'October 1990 – October 1993', 'октябрь 1990 года — октябрь 1993 года'],
    [
      '1990-10..1993-10',
      'when',
      'from October 1990 to October 1993',
      'с октября 1990 года по октябрь 1993 года',
    ],
    [
      '2010-09-09..2014-05',
      'when',
      'from 9 September 2010 to May 2014',
      'с 9 сентября 2010 года по май 2014 года',
    ],
    ['2024..2024', 'label', '2024', '2024 год'],
  ])('%s as %s', (period, form, english, russian) => {
    expect(formatPeriod(en, period, form)).toBe(english);
    expect(formatPeriod(ru, period, form)).toBe(russian);
  });

  test('a period that is not stated is said to be so, with the day of the words if it is known', () => {
    expect(isStated('not stated')).toBe(false);
    expect(isStated(undefined)).toBe(false);
    expect(isStated('2024')).toBe(true);
    expect(formatUnstated(en, '2013-06-04')).toBe('period not stated in the source, said on 4 June 2013');
    expect(formatUnstated(ru, '2013-06-04')).toBe('период в источнике не указан, сказано 4 июня 2013 года');
    expect(formatUnstated(en, '2016')).toBe('period not stated in the source, said in 2016');
    expect(formatUnstated(ru, undefined)).toBe('ни период, ни дата в источнике не указаны');
  });
});
