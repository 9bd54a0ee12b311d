import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityOf, isZone, offsetAt, proposedZone, zoneAt } from '../../src/reminders/zones.ts';
import { findZone } from '../../src/reminders/zones-find.ts';
import { catalog } from '../real/catalog.ts';

const { zones } = catalog;
const winter = Date.parse('2027-01-15T12:00Z');
const summer = Date.parse('2027-07-15T12:00Z');

describe('a zone is found', () => {
  test.each([
    ['Томск', 'Asia/Tomsk'],
    ['в Томске', 'Asia/Tomsk'],
    ['по томскому времени', 'Asia/Tomsk'],
    ['Омск', 'Asia/Omsk'],
    ['Novosibirsk', 'Asia/Novosibirsk'],
    ['in novosibirsk', 'Asia/Novosibirsk'],
    ['я живу в Москве', 'Europe/Moscow'],
    ['по московскому времени', 'Europe/Moscow'],
    ['в Улан-Удэ', 'Asia/Irkutsk'],
    ['г. Чита', 'Asia/Chita'],
    ['в Чите', 'Asia/Chita'],
    ['Горно-Алтайске', 'Asia/Barnaul'],
    ['из Кемерово', 'Asia/Novokuznetsk'],
    ['Кузбасс', 'Asia/Novokuznetsk'],
    ['в Хакасии', 'Asia/Krasnoyarsk'],
    ['Могилев', 'Europe/Minsk'],
    ['в Гомеле', 'Europe/Minsk'],
    ['Минске', 'Europe/Minsk'],
    ['Berlin time', 'Europe/Berlin'],
    ['Нью-Йорк', 'America/New_York'],
    ['в Нижнем Новгороде', 'Europe/Moscow'],
    ['St. Petersburg', 'Europe/Moscow'],
    ['мск', 'Europe/Moscow'],
    ['мск+4', '+07:00'],
    ['МСК +4', '+07:00'],
    ['msk-1', '+02:00'],
    ['+7', '+07:00'],
    ['UTC+3', '+03:00'],
    ['utc +3', '+03:00'],
    ['GMT+03:00', '+03:00'],
    ['+0530', '+05:30'],
    ['UTC−3', '-03:00'],
    ['UTC', 'UTC'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['america/new_york', 'America/New_York'],
    ['7', undefined],
    ['+15', undefined],
    ['-13', undefined],
    ['+7:75', undefined],
    ['Atlantis', undefined],
    ['Europe/Atlantis', undefined],
    ['', undefined],
    ['то', undefined],
  ])('%s', (text, zone) => {
    expect(findZone(text, zones)?.zone).toBe(zone);
  });

  test('with the city that was named, not the one that stands for the zone', () => {
    expect(findZone('Абакан', zones)?.city?.id).toBe('abakan');
    expect(cityOf('Asia/Krasnoyarsk', zones)?.id).toBe('krasnoyarsk');
    expect(cityOf('+03:00', zones)).toBeUndefined();
  });

  test('every city by every one of its words', () => {
    expect(zones.length).toBeGreaterThan(60);
    for (const { id, zone, name, aliases, forms_ru } of zones)
      for (const word of [
        name.en,
        name.ru,
        ...(aliases?.en ?? []),
        ...(aliases?.ru ?? []),
        ...(forms_ru ?? []),
      ])
        expect([word, findZone(word, zones)], word).toMatchObject([word, { zone, city: { id } }]);
  });

  test('any text is answered without throwing, and only with a zone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findZone(text, zones);
        expect(found === undefined || isZone(found.zone)).toBe(true);
      }),
    );
  });
});

describe('a place on the map', () => {
  test.each([
    ['Minsk', 53.9, 27.56, 'Europe/Minsk'],
    ['Tomsk', 56.49, 84.95, 'Asia/Tomsk'],
    ['Kyzyl', 51.72, 94.44, 'Asia/Krasnoyarsk'],
    ['Barnaul', 53.35, 83.78, 'Asia/Barnaul'],
    ['Novokuznetsk', 53.76, 87.1, 'Asia/Novokuznetsk'],
    ['Chita', 52.03, 113.5, 'Asia/Chita'],
    ['Berlin', 52.52, 13.4, 'Europe/Berlin'],
    ['nowhere', 91, 0, undefined],
    ['no number', Number.NaN, 0, undefined],
  ])('%s', (_name, latitude, longitude, zone) => {
    expect(zoneAt(latitude, longitude)).toBe(zone);
  });

  test('every place has a zone that can be counted with', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        expect(isZone(zoneAt(latitude, longitude) ?? '')).toBe(true);
      }),
    );
  });
});

describe('offsets', () => {
  test.each([
    ['Europe/Minsk', 180, 180],
    ['Europe/Berlin', 60, 120],
    ['America/New_York', -300, -240],
    ['Asia/Novosibirsk', 420, 420],
    ['Asia/Krasnoyarsk', 420, 420],
    ['Asia/Tomsk', 420, 420],
    ['Asia/Omsk', 360, 360],
    ['+05:30', 330, 330],
    ['UTC', 0, 0],
  ])('%s', (zone, inWinter, inSummer) => {
    expect([offsetAt(zone, winter), offsetAt(zone, summer)]).toEqual([inWinter, inSummer]);
  });

  test('only what is a zone passes for one', () => {
    const names = ['Europe/Minsk', '+03:00', '-03:30', 'UTC', 'EST', '+3', '+99:00', 'Minsk', '../etc', ''];
    expect(names.filter(isZone)).toEqual(['Europe/Minsk', '+03:00', '-03:30', 'UTC']);
  });

  test('what is proposed is a zone', () => {
    expect([proposedZone('ru'), proposedZone('en')].every(isZone)).toBe(true);
  });
});
