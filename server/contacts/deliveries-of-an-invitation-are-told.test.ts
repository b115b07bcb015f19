import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sendPlannedInvitation } from '../invitations/send-planned-invitation.ts';
import { merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { smtpRefusal, startMailGateway } from '../testing/mail-gateway.ts';
import { startServerForTest } from '../testing/test-server.ts';
import { type DeliveryRow, deliveryOf } from './delivery-of.ts';

const patience = { timeout: 20_000, interval: 50 };
const minute = 60_000;
const at = new Date('2026-11-20T15:00:00.000Z');
const waiting: DeliveryRow = {
  invitation_id: randomUUID(),
  created_at: at,
  attempts: 0,
  next_attempt_at: at,
  delivered_at: null,
  given_up_at: null,
  is_bounced: false,
  last_error: null,
};

test.each<[string, Partial<DeliveryRow>, string, string | null]>([
  ['nobody has tried to send', {}, 'queued', null],
  ['is on its way', { attempts: 1 }, 'queued', null],
  ['was taken', { attempts: 1, delivered_at: at }, 'sent', null],
  ['was refused for now', { attempts: 1, last_error: 'EMESSAGE DATA 451' }, 'retrying', 'refused'],
  ['was not reached', { attempts: 2, last_error: 'ESOCKET CONN' }, 'retrying', 'not-reached'],
  [
    'met a full mailbox',
    { attempts: 1, last_error: 'EENVELOPE RCPT TO 452 4.2.2' },
    'retrying',
    'mailbox-full',
  ],
  [
    'had an address of nobody',
    { attempts: 1, given_up_at: at, is_bounced: true, last_error: 'EENVELOPE RCPT TO 550 5.1.1' },
    'bounced',
    'address-unknown',
  ],
  [
    'was refused for good',
    { attempts: 1, given_up_at: at, is_bounced: true, last_error: 'EMESSAGE DATA 554 5.7.1' },
    'bounced',
    'refused',
  ],
  [
    'nobody took in time',
    { attempts: 9, given_up_at: at, last_error: 'ESOCKET CONN' },
    'given-up',
    'not-reached',
  ],
])('a message that %s', (_, row, state, failure) => {
  expect(deliveryOf({ ...waiting, ...row }, at)).toMatchObject({ state, failure, isReminder: false });
});

test('a bounce, a message that waits to be tried again and one that was taken are told apart', async () => {
  const gateway = await startMailGateway();
  onTestFinished(() => gateway.close());
  const server = await startServerForTest({ SMTP_URL: gateway.url });
  const { api } = await openAdministrator(server);
  const invitationsOf = async (contactId: string) =>
    (await api.listInvitations({ params: { contactId } })).invitations;
  const expectDelivery = (contactId: string, expected: object) =>
    vi.waitFor(async () => {
      const [newest] = await invitationsOf(contactId);
      expect(newest?.deliveries).toMatchObject([expected]);
    }, patience);

  gateway.answers.recipient = () => smtpRefusal(550, '5.1.1 no such mailbox here');
  const { id } = await api.addContact(newContact('weg@elders.example'));
  await expectDelivery(id, { state: 'bounced', failure: 'address-unknown', attempts: 1 });

  gateway.answers.recipient = undefined;
  gateway.answers.message = () => smtpRefusal(451, 'come back');
  server.clock.forward(1000);
  await api.inviteContact({ params: { contactId: id }, idempotencyKey: randomUUID() });
  const again = new Date(server.clock.now.getTime() + 30_000).toISOString();
  await expectDelivery(id, { state: 'retrying', failure: 'refused', nextAttemptAt: again });

  gateway.answers.message = undefined;
  server.clock.forward(30_000);
  await expectDelivery(id, { state: 'sent', failure: null, attempts: 2, nextAttemptAt: null });
  const [newest, older, ...none] = await invitationsOf(id);
  expect(none).toEqual([]);
  expect(newest?.ended).toBeNull();
  expect(older?.ended).toMatchObject({ as: 'replaced' });
  expect(JSON.stringify([newest, older])).not.toContain('elders.example');
});

test('an invitation that was planned, and what reminds of it, show how they fared', async () => {
  const gateway = await startMailGateway();
  onTestFinished(() => gateway.close());
  const server = await startServerForTest({ SMTP_URL: gateway.url });
  const { api } = await openAdministrator(server);
  const plannedFor = new Date(server.clock.now.getTime() + minute).toISOString();
  const { body, idempotencyKey } = newContact('later@elders.example');
  const { id: contactId } = await api.addContact({ body: { ...body, plannedFor }, idempotencyKey });
  const deliveries = async () =>
    (await api.listInvitations({ params: { contactId } })).invitations.map((each) => each.deliveries);
  expect(await deliveries()).toEqual([]);

  server.clock.forward(minute);
  await sendPlannedInvitation(server.services);
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([[{ state: 'sent' }]]), patience);
  server.clock.forward(2 * minute);
  gateway.answers.recipient = () => smtpRefusal(452, '4.2.2 mailbox full');
  await api.remindContact({ params: { contactId }, idempotencyKey: randomUUID() });
  await vi.waitFor(
    async () =>
      expect(await deliveries()).toMatchObject([
        [
          { isReminder: true, state: 'retrying', failure: 'mailbox-full' },
          { isReminder: false, state: 'sent' },
        ],
      ]),
    patience,
  );
});

test('an organisation reads no message, and hears of no other one’s', async () => {
  const server = await startServerForTest();
  const ours = await openAdministrator(server);
  const theirs = await openAdministrator(server, merwedeAdministrator);
  const { id } = await ours.api.addContact(newContact('iemand@elders.example'));
  const deliveriesSeenBy = async ({ api }: typeof ours) => {
    const { organisation } = await api.getSession();
    const context = { kind: 'organisation', organisationId: organisation.id, accountId: '' } as const;
    return server.services.database.transaction(context, async (tx) => {
      const { rows: messages } = await tx.execute(sql`select id from messages`);
      const { rows } = await tx.execute(sql`select * from app_deliveries_of_contact(${id}::uuid)`);
      const { rows: after } = await tx.execute(sql`select current_setting('app.context') as context`);
      return { messages: messages.length, deliveries: rows.length, after };
    });
  };
  const after = [{ context: 'organisation' }];
  expect(await deliveriesSeenBy(ours)).toEqual({ messages: 0, deliveries: 1, after });
  expect(await deliveriesSeenBy(theirs)).toEqual({ messages: 0, deliveries: 0, after });
  await expect(theirs.api.listInvitations({ params: { contactId: id } })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  });
});
