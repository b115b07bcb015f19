import { expect, test } from 'vitest';
import { startServerForTest } from '../testing/test-server.ts';

const recipient = { email: 'nieuw@waterlandzorg.example', name: 'Nieuw', language: 'en' } as const;

async function serverWithMail(environment: Record<string, string>) {
  const server = await startServerForTest(environment);
  const { database, mailer } = server.services;
  await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const [organisation] = await tx.query.organisations.findMany({ limit: 1 });
    if (!organisation) return;
    await mailer.requestInvitation(tx, {
      organisationId: organisation.id,
      organisationName: organisation.name,
      recipient,
      contact: { name: 'Piet Vis', email: 'p.vis@waterlandzorg.example' },
    });
  });
  return server;
}

test('a demonstration without a gateway shows the mails that wait, of one address in any case', async () => {
  const { api } = (await serverWithMail({ DEMO: '1' })).openBrowser();
  const { messages } = await api.listOutboxMessages({ query: { to: recipient.email.toUpperCase() } });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ channel: 'email', to: recipient.email });
  expect(messages[0]?.subject).toContain('Piet Vis asks for a new invitation');
  expect(messages[0]?.text).toContain('Dear Nieuw');
  expect(messages[0]?.html).toContain('Dear Nieuw');
  const elsewhere = await api.listOutboxMessages({ query: { to: 'nobody@nowhere.example' } });
  expect(elsewhere.messages).toEqual([]);
});

test.each([
  [
    'a demonstration with gateways',
    { DEMO: '1', SMTP_URL: 'smtp://127.0.0.1:1', SMS_GATEWAY_URL: 'http://127.0.0.1:1/' },
  ],
  ['a server that is no demonstration', { DEMO: '0' }],
])('%s shows nobody’s mail', async (_name, environment) => {
  const browser = (await serverWithMail(environment)).openBrowser();
  const response = await browser.fetch(`/api/v1/outbox?to=${recipient.email}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found' });
});

test('a channel with a gateway keeps its messages to itself, beside one that has none', async () => {
  const server = await serverWithMail({ DEMO: '1', SMTP_URL: 'smtp://127.0.0.1:1' });
  const { database, texter } = server.services;
  await database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    texter.textCode(tx, { number: '+31612345640', language: 'nl' }, '123456'),
  );
  const { api } = server.openBrowser();
  const { messages } = await api.listOutboxMessages({ query: {} });
  expect(messages).toMatchObject([{ channel: 'sms', to: '+31612345640', subject: '', html: '' }]);
});

test.each(['+31612345640', '31612345640', ' 31612345640'])('a number’s texts are found by %s', async (to) => {
  const server = await startServerForTest();
  const { database, texter } = server.services;
  await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    await texter.textCode(tx, { number: '+31612345640', language: 'nl' }, '123456');
    // The same when masked.
    await texter.textCode(tx, { number: '+31698765440', language: 'nl' }, '654321');
  });
  const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to } });
  expect(messages.map(({ text }) => text)).toEqual([
    '123456 is uw code voor Duinkade. De code werkt 10 minuten. Geef hem aan niemand, ook niet aan de servicedesk.\n\n@127.0.0.1 #123456',
  ]);
});
