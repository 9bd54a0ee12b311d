// What Telegram takes for a link: with or without a scheme, http(s), tg:// and t.me.

export type LinkCheck =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: string };

const HOST = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]*$|^localhost$|^(?:\d{1,3}\.){3}\d{1,3}$/u;

/** Normalises a link as Telegram does (a missing scheme becomes http, a bare host gets its slash) or says why it is none. */
export function checkLink(link: string): LinkCheck {
  const trimmed = link.trim();
  if (trimmed === '') return { ok: false, problem: 'URL host is empty' };
  if (/^(?:tg|tonsite|ton):/i.test(trimmed)) return { ok: true, url: trimmed };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { ok: false, problem: 'Unsupported URL protocol' };
  }
  const whole = scheme === undefined ? `http://${trimmed}` : trimmed;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(whole)?.[1] ?? '';
  if (host === '') return { ok: false, problem: 'URL host is empty' };
  // A lone word is no web address: "localhost" only counts where a bot would really link to it, with a scheme.
  if (!HOST.test(host) || (host === 'localhost' && scheme === undefined)) {
    return { ok: false, problem: 'Wrong HTTP URL' };
  }
  return { ok: true, url: /^https?:\/\/[^/?#]+$/i.test(whole) ? `${whole}/` : whole };
}

/** The user in tg://user?id=…, the one kind of link that is a mention. */
export function mentionedUser(link: string): number | undefined {
  const id = /^tg:\/\/user\?id=(\d{1,16})$/i.exec(link.trim())?.[1];
  return id === undefined ? undefined : Number(id);
}
