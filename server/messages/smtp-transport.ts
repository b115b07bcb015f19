import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';
import type { MessageContent } from './message-content.ts';

/** Hands e-mail to a gateway. */
export interface MailTransport {
  /** Resolves when the gateway has taken the message; rejects with nodemailer's error otherwise. */
  deliver(message: {
    readonly id: string;
    readonly to: string;
    readonly content: MessageContent;
  }): Promise<void>;
  close(): void;
}

const second = 1_000;

const silenceAllowed = 60 * second;

/** No SMTP conversation outlasts this: none has more than a dozen exchanges. */
export const longestConversation = 15 * silenceAllowed;

/**
 * Makes the transport from SMTP_URL (smtp:// or smtps://). The Message-ID comes from the row's id, so that a mailbox can
 * recognise a repeated delivery; Auto-Submitted keeps out-of-office replies away (RFC 3834 §5).
 */
export function createSmtpTransport(
  smtpUrl: string,
  brand: Pick<Config['brand'], 'name' | 'mailFrom'>,
): MailTransport {
  const transporter = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 30 * second,
    greetingTimeout: 30 * second,
    dnsTimeout: 30 * second,
    socketTimeout: silenceAllowed,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = brand.mailFrom.slice(brand.mailFrom.lastIndexOf('@') + 1);
  return {
    async deliver({ id, to, content }) {
      await transporter.sendMail({
        from: { name: brand.name, address: brand.mailFrom },
        to: { name: '', address: to },
        messageId: `<${id}@${domain}>`,
        subject: content.subject,
        text: content.text,
        html: content.html,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transporter.close(),
  };
}
