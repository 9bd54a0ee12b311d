// Who may change which reminder.
import type { Reminder } from './reminder.ts';

/** Whoever acts. Whether somebody is an admin, anonymous ones included, is found out by the caller. */
export interface Actor {
  /** Absent for anonymous admins. */
  readonly user?: number | undefined;
  /** The group in which they act as one of its admins. */
  readonly adminOf?: number | undefined;
}

/** A private reminder is its owner's alone; one of a group is any admin's, but only there. */
export function mayChange(
  { user, adminOf }: Actor,
  { chat, owner }: Pick<Reminder, 'chat' | 'owner'>,
): boolean {
  return chat > 0 ? user !== undefined && user === owner : adminOf === chat;
}
