// No moment at all: "when something changes", «при изменениях».

import { phrase } from './fold.ts';
import type { Reader } from './piece.ts';

const thing = '(?:something|anything|things?|it|(?:the_|any_)?(?:data|figures?|numbers?))';
const changing =
  '(?:изменится|изменятся|поменяется|поменяются|меняется|меняются|обновится|обновятся|обновляется|появится|появятся)';
const that = '(?:что-(?:то|нибудь|либо)|что_(?:то|нибудь)|чтото|оно|данные|(?:эти_)?цифры|показатели)';
const news = '(?:новые_данные|что-то_новое|новое|изменения|обновления|новости)';

const change = [
  `(?:when(?:ever)?|if|once)_${thing}_(?:(?:has|have|is|are|gets?)_)?(?:changes?|changed|updated)`,
  '(?:when(?:ever)?|if)_there_(?:is|are)_(?:any_)?(?:news|changes?|updates?|something_new|new_data)',
  '(?:on|upon|with)_(?:any_|every_|each_)?(?:changes?|updates?)',
  `(?:когда|если|как_только)_${that}_${changing}`,
  `(?:когда|если|как_только)_(?:${changing}|будут|выйдут)_(?:${news}|${that})`,
  '(?:когда|как_только)_(?:изменится|изменятся|обновится|обновятся)',
  'при_(?:любых_|каждом_|любом_)?(?:изменени(?:и|ях)|обновлени(?:и|ях)|появлении_новых_данных)(?:_данных)?',
  'об?_(?:всех_|любых_)?(?:изменениях|обновлениях)',
];

export const changeReaders: readonly Reader[] = [
  { pattern: phrase(change.join('|')), read: () => ({ is: 'change' }) },
];
