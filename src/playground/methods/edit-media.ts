// editMessageMedia, for photos.
import type { InputMediaPhoto } from '@grammyjs/types';
import type { Upload } from '../files.ts';
import { badRequest, NotPlayed } from '../refusal.ts';
import { flag, oneOf, text } from '../shape/check.ts';
import { chosenBy, object } from '../shape/composite.ts';
import { entities } from '../shape/formatting.ts';
import { formatCaption } from '../text/format.ts';
import { asCaption, findUserIn } from '../world/inline-content.ts';
import { edit, targetOf, targetParameters } from './edit-target.ts';
import type { Method } from './method.ts';
import { photoFrom } from './photos.ts';

const inputPhoto = object<InputMediaPhoto<Upload>>(
  {
    type: oneOf('photo'),
    media: text,
    caption: text,
    parse_mode: text,
    caption_entities: entities,
    show_caption_above_media: flag,
    has_spoiler: flag,
  },
  ['type', 'media'],
);

const inputMedia = chosenBy(({ type }) => (type === 'photo' ? inputPhoto : undefined), 'input media');

export const editMessageMedia: Method<'editMessageMedia'> = {
  parameters: { ...targetParameters, media: inputMedia },
  run({ world, uploads }, given) {
    const { media } = given;
    if (media === undefined) throw badRequest('Media is not specified');
    if (media.type !== 'photo') throw new NotPlayed(`input media of type ${media.type}`);
    const target = targetOf(world, given);
    if (target.inline && String(media.media).startsWith('attach://')) {
      throw badRequest("can't use a new file in an inline message; use a file_id or an address");
    }
    const draft = { text: media.caption, parseMode: media.parse_mode, entities: media.caption_entities };
    return edit(world, target, given, {
      text: undefined,
      entities: undefined,
      link_preview_options: undefined,
      photo: photoFrom(world, uploads, media.media, 'media'),
      ...asCaption(formatCaption(draft, findUserIn(world))),
      show_caption_above_media: media.show_caption_above_media ? true : undefined,
      has_media_spoiler: media.has_spoiler ? true : undefined,
    });
  },
};
