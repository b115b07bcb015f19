import { v7 as uuidv7 } from 'uuid';
import { appAddress } from '../../authenticator/activation-link.ts';
import { boundTo } from '../../phone/bound-code.ts';
import type { Model } from '../model/model.ts';

/** What a text with a code says, in both languages: the mock does not know which one is read. */
export const textCode = ({ publicUrl, settings }: Model, code: string): string =>
  boundTo(publicUrl, code, `${code} · ${settings.brand.name}`);

/** What a text with the address of the app says. */
export const textAppAddress = ({ publicUrl, settings }: Model): string =>
  `${settings.brand.name}: ${appAddress(publicUrl)}`;

/** Puts a text message into the outbox. */
export function sendText(model: Model, to: string, text: string, createdAt: Date): void {
  model.messages.push({
    id: uuidv7(),
    channel: 'sms',
    to,
    subject: '',
    html: '',
    text,
    createdAt,
    invitationId: null,
  });
}
