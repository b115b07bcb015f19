import type { Sealer } from '../secrets/encryption.ts';
import { type DeliveryFailure, deliveryFailure } from './delivery-failure.ts';
import { openContent, openTextMessage } from './message-content.ts';
import type { Channel, ClaimedMessage } from './message-queries.ts';
import { mailSchedule, nextAttempt, textSchedule } from './retry-schedule.ts';
import { gatewayFailure, longestRequest, type SmsGateway } from './sms-gateway.ts';
import { longestConversation, type MailTransport } from './smtp-transport.ts';

/** How the messages of one channel leave, and what is made of a failure. */
export interface DeliveryChannel {
  readonly name: Channel;
  /** No delivery outlasts this, in milliseconds: for so long nobody else takes the message. */
  readonly longestDelivery: number;
  /** Resolves when the gateway has taken the message; rejects otherwise. */
  deliver(sealer: Sealer, message: ClaimedMessage): Promise<void>;
  failureOf(error: unknown): DeliveryFailure;
  nextAttempt(attempts: number, createdAt: Date, now: Date): Date | undefined;
  close(): void;
}

/** E-mail, over SMTP; its Message-ID is of the row's id. */
export const emailChannel = (transport: MailTransport): DeliveryChannel => ({
  name: 'email',
  longestDelivery: longestConversation,
  deliver: (sealer, { id, recipient, contentEncrypted }) =>
    transport.deliver({ id, to: recipient, content: openContent(sealer, id, contentEncrypted) }),
  failureOf: deliveryFailure,
  nextAttempt: (...tried) => nextAttempt(mailSchedule, ...tried),
  close: () => transport.close(),
});

/** Text messages, over a gateway; its Idempotency-Key is the row's id. */
export const smsChannel = (gateway: SmsGateway): DeliveryChannel => ({
  name: 'sms',
  longestDelivery: longestRequest,
  deliver: (sealer, { id, contentEncrypted }) =>
    gateway.send({ id, ...openTextMessage(sealer, id, contentEncrypted) }),
  failureOf: gatewayFailure,
  nextAttempt: (...tried) => nextAttempt(textSchedule, ...tried),
  close: () => undefined,
});
