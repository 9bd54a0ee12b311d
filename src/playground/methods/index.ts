// Every method of the Bot API that is played here. Telegram takes their names in any case.
import { getChat, getChatAdministrators, getChatMember, getChatMemberCount, leaveChat } from './chats.ts';
import { copyMessage, forwardMessage } from './copy.ts';
import { deleteEphemeralMessage, deleteMessage, deleteMessages } from './delete.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts';
import { editMessageMedia } from './edit-media.ts';
import { getFile } from './files.ts';
import type { MethodName, Methods } from './method.ts';
import * as profile from './profile.ts';
import {
  answerCallbackQuery,
  answerGuestQuery,
  answerInlineQuery,
  savePreparedInlineMessage,
} from './queries.ts';
import { setMessageReaction } from './reactions.ts';
import { sendChatAction, sendLocation, sendMessage, sendPhoto } from './send.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts';

export const methods: Methods = {
  ...profile,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendLocation,
  sendChatAction,
  copyMessage,
  forwardMessage,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageMedia,
  deleteMessage,
  deleteMessages,
  deleteEphemeralMessage,
  answerCallbackQuery,
  answerInlineQuery,
  answerGuestQuery,
  savePreparedInlineMessage,
  setMessageReaction,
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  getFile,
};

const names: ReadonlyMap<string, MethodName> = new Map(
  (Object.keys(methods) as MethodName[]).map((name) => [name.toLowerCase(), name]),
);

/** The method of that name, spelt as Telegram documents it. */
export const methodNamed = (name: string): MethodName | undefined => names.get(name.toLowerCase());
