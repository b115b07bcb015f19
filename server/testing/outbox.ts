import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../db/database.ts';
import { messages, organisations } from '../db/schema.ts';
import { createMailer } from '../messages/create-mailer.ts';
import { emailChannel } from '../messages/delivery-channel.ts';
import { startDeliveryWorker } from '../messages/delivery-worker.ts';
import { createSmtpTransport } from '../messages/smtp-transport.ts';
import { createSealer } from '../secrets/encryption.ts';

const sealer = createSealer('a secret key that only the tests have');
const brand = {
  name: 'Duinkade',
  logo: null,
  colour: { hue: 166, chroma: 0.062 },
  serviceDesk: { phone: '+31 88 000 12 34', email: 'servicedesk@duinkade.example' },
  mailFrom: 'no-reply@duinkade.example',
};

const organisationId = uuidv7();
const inSystem = { kind: 'system', reason: 'test' } as const;

/** The password that stands in the test's mails. */
export const mailedSecret = 'kR7m-Tewa-42xQ-9bHv';

/** An outbox in a database, with a clock of its own, and workers to deliver from it. */
export function openOutbox(database: Pick<Database, 'transaction'>) {
  const clock = { now: new Date() };
  const now = () => clock.now;
  const mailer = createMailer({
    sealer,
    brand,
    publicUrl: () => 'https://aanmelden.duinkade.example',
    hostingDomain: 'hosting.duinkade.example',
    now,
  });
  return {
    clock,
    forward(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
    /** Invites somebody at an address to an organisation that is made when it is first needed. */
    invite: (email: string) =>
      database.transaction(inSystem, async (tx) => {
        await tx
          .insert(organisations)
          .values({ id: organisationId, name: 'Waterland Zorg' })
          .onConflictDoNothing();
        await mailer.invite(tx, {
          organisationId,
          organisationName: 'Waterland Zorg',
          recipient: { email, name: 'Marijke Hoekstra', language: 'nl' },
          products: [],
          inviter: 'Annelies de Groot',
          signInName: email,
          temporaryPassword: mailedSecret,
          accessEndsAt: null,
          lapsesAt: new Date(clock.now.getTime() + 72 * 3_600_000),
        });
      }),
    rows: () => database.transaction(inSystem, (tx) => tx.select().from(messages).orderBy(messages.id)),
    startWorker: (smtpUrl: string, workerDatabase: Pick<Database, 'transaction'> = database) =>
      startDeliveryWorker({
        database: workerDatabase,
        sealer,
        channel: emailChannel(createSmtpTransport(smtpUrl, brand)),
        log: pino({ level: 'silent' }),
        now,
      }),
  };
}
