import { v7 as uuidv7 } from 'uuid';
import type { Language } from '../../language.ts';
import type { Model } from '../model/model.ts';

/** Whom a message is for. */
export interface MockRecipient {
  readonly email: string;
  readonly name: string;
  /** The language that stands first; the other one follows (G0.2). */
  readonly language: Language;
}

interface Said {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Puts a message into the outbox, in both languages, as plain text only. */
export function sendMessage(
  model: Model,
  recipient: MockRecipient,
  said: Readonly<Record<Language, Said>>,
  createdAt: Date,
  invitationId: string | null = null,
): void {
  const first = said[recipient.language];
  const second = said[recipient.language === 'nl' ? 'en' : 'nl'];
  model.messages.push({
    id: uuidv7(),
    channel: 'email',
    to: recipient.email,
    subject: `${first.subject} / ${second.subject}`,
    text: [...first.lines, '· · ·', ...second.lines].join('\n\n'),
    html: '',
    createdAt,
    invitationId,
  });
}
