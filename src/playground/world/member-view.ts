// A membership as the Bot API shows it: ChatMember with every right spelled out.
import type { ChatMember, ChatMemberAdministrator, ChatMemberOwner } from '@grammyjs/types';
import type { Membership } from './state.ts';

const adminRights = {
  can_be_edited: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_manage_topics: false,
  can_send_welcome_messages: false,
} as const;

const mutedRights = {
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_react_to_messages: false,
  can_edit_tag: false,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
} as const;

/** Whoever may lead a chat, or `undefined` for everybody else. */
export function adminOf({
  user,
  standing,
  anonymous,
}: Membership): ChatMemberOwner | ChatMemberAdministrator | undefined {
  if (standing === 'creator') return { status: 'creator', user, is_anonymous: anonymous };
  if (standing !== 'administrator') return undefined;
  return { status: 'administrator', user, is_anonymous: anonymous, ...adminRights };
}

/** Restricted is played as muted: allowed to be there, not to send. */
export function memberOf(membership: Membership): ChatMember {
  const { user, standing } = membership;
  switch (standing) {
    case 'member':
      return { status: 'member', user };
    case 'restricted':
      return { status: 'restricted', user, is_member: true, until_date: 0, ...mutedRights };
    case 'left':
      return { status: 'left', user };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    default:
      return adminOf(membership) ?? { status: 'left', user };
  }
}
