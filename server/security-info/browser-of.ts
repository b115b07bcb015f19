import bowser from 'bowser';
import type { MySecurity } from '../../api-client/security-info/get-my-security.ts';

type Browser = MySecurity['otherSessions'][number]['browser'];

/** Names the browser and the system that a User-Agent header tells of; what it does not tell is null. Only ever for people to recognise. */
export function browserOf(userAgent: string): Browser {
  if (!userAgent) return { name: null, system: null };
  const { browser, os } = bowser.parse(userAgent);
  return { name: browser.name || null, system: os.name || null };
}
