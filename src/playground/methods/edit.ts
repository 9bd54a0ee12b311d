// editMessageText, editMessageCaption, editMessageReplyMarkup.
import { badRequest } from '../refusal.ts';
import { flag, text, unplayed } from '../shape/check.ts';
import { entities, linkPreviewOptions } from '../shape/formatting.ts';
import { formatCaption, formatText } from '../text/format.ts';
import { asCaption, asText, findUserIn } from '../world/inline-content.ts';
import { edit, targetOf, targetParameters } from './edit-target.ts';
import type { Method } from './method.ts';
import { checkedPreview, holding } from './sending.ts';

export const editMessageText: Method<'editMessageText'> = {
  parameters: {
    ...targetParameters,
    text,
    parse_mode: text,
    entities,
    link_preview_options: linkPreviewOptions,
    rich_message: unplayed,
  },
  run({ world }, given) {
    if (given.text === undefined || given.text === '') throw badRequest('Message text is empty');
    const draft = { text: given.text, parseMode: given.parse_mode, entities: given.entities };
    const formatted = formatText(draft, findUserIn(world));
    const target = targetOf(world, given);
    if (target.message.text === undefined) throw badRequest('there is no text in the message to edit');
    const edited = edit(world, target, given, {
      ...asText(formatted),
      link_preview_options: checkedPreview(given.link_preview_options),
    });
    return edited === true ? edited : holding(edited, 'text');
  },
};

export const editMessageCaption: Method<'editMessageCaption'> = {
  parameters: {
    ...targetParameters,
    caption: text,
    parse_mode: text,
    caption_entities: entities,
    show_caption_above_media: flag,
  },
  run({ world }, given) {
    const draft = { text: given.caption, parseMode: given.parse_mode, entities: given.caption_entities };
    const formatted = formatCaption(draft, findUserIn(world));
    const target = targetOf(world, given);
    if (target.message.photo === undefined) throw badRequest('there is no caption in the message to edit');
    return edit(world, target, given, {
      ...asCaption(formatted),
      show_caption_above_media: given.show_caption_above_media ? true : undefined,
    });
  },
};

export const editMessageReplyMarkup: Method<'editMessageReplyMarkup'> = {
  parameters: targetParameters,
  run({ world }, given) {
    return edit(world, targetOf(world, given), given, {});
  },
};
