import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { carryOut, checkFile, settled } from '../testing/contact-jobs.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';

const email = 'p.zonder@waterlandzorg.example';
const row = `Naam;E-mailadres;Aanmelden;Uitnodigen\nPersoon ${email};${email};ja;ja\n`;

interface Asking {
  readonly browser: Browser;
  readonly contactId: string;
}

const ways: [string, (asking: Asking) => Promise<unknown>][] = [
  [
    'by hand',
    ({ browser, contactId }) =>
      browser.api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() }),
  ],
  [
    'by a list that is imported',
    async ({ browser }) => {
      const { followedBy } = await carryOut(browser, await checkFile(browser, row), true);
      expect(await settled(browser, followedBy ?? '')).toMatchObject({ counts: { acted: 1 } });
    },
  ],
];

test.each(ways)(
  'who asks for access and is invited %s needs no other answer, nor a look in the review',
  async (_way, invite) => {
    const server = await startServerForTest();
    const browser = await openAdministrator(server);
    const { api } = browser;
    const { id: contactId } = await api.addContact(newContact(email, { authorisations: [] }));
    await server.openBrowser().api.requestAccess({ body: { organisation: 'Waterland Zorg', email } });
    expect((await api.listAccessRequests({ query: {} })).total).toBe(1);
    server.clock.forward(1000);
    const { left } = await api.startReview();
    server.clock.forward(1000);

    await invite({ browser, contactId });

    expect(await api.getContact({ params: { contactId } })).toMatchObject({ access: 'invited' });
    expect(await api.listAccessRequests({ query: {} })).toMatchObject({ requests: [], total: 0 });
    expect((await api.getReview()).open).toMatchObject({ left: left - 1 });
    const { contacts } = await api.listContactsToReview({ query: { limit: 100 } });
    expect(contacts.map(({ id }) => id)).not.toContain(contactId);
  },
);

test('a list that is imported without inviting leaves the request as it is', async () => {
  const server = await startServerForTest();
  const browser = await openAdministrator(server);
  await browser.api.addContact(newContact(email, { authorisations: [] }));
  await server.openBrowser().api.requestAccess({ body: { organisation: 'Waterland Zorg', email } });
  await carryOut(browser, await checkFile(browser, row));
  expect((await browser.api.listAccessRequests({ query: {} })).total).toBe(1);
});
