import { expect, test } from 'vitest';
import { addContactTo } from '../contacts/add-contact.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';
import { composeInvitationRequest } from './compose-invitation-request.ts';

const newcomer = 'p.nieuwenhuis@elders.example';

async function mailTo(server: TestServer, to: string) {
  const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to } });
  const [newest] = messages;
  if (!newest) throw new Error(`no mail to ${to}`);
  return { ...newest, inOneLine: newest.text.replace(/\s+/g, ' ') };
}

const request = {
  organisationId: '01990000-0000-7000-8000-000000000001',
  organisationName: 'Waterland Zorg',
  recipient: { email: 'a.degroot@waterlandzorg.example', name: 'Annelies de Groot', language: 'nl' as const },
  contact: { name: 'Piet Vis', email: 'p.vis@waterlandzorg.example' },
};

const settings = {
  brand: {
    name: 'Mijn Eemhof',
    provider: 'Duinkade',
    logo: null as string | null,
    colour: { hue: 28, chroma: 0.11 },
    serviceDesk: { phone: '1', email: 'x@eemhof.example' },
  },
  publicUrl: () => 'https://aanmelden.duinkade.example',
  hostingDomain: 'hosting.duinkade.example',
  now: () => new Date('2026-11-21T14:30:00Z'),
};

test('an organisation’s own name, colours and service desk are on what it sends; the provider’s portals keep their name', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server, 'f.bakkali@eemhof.example');
  await administrator.api.addContact(newContact(newcomer));
  const { html, inOneLine } = await mailTo(server, newcomer);
  expect(html).toContain('>Mijn Eemhof<');
  expect(html).toMatch(/class="button"[^>]*background-color:#781c17/);
  expect(html).not.toMatch(/#104e39|#035840/);
  expect(inOneLine).toContain('Fatima Bakkali heeft u toegevoegd als contactpersoon van Ziekenhuis Eemhof.');
  expect(inOneLine).toContain('Fatima Bakkali has added you as a contact of Ziekenhuis Eemhof.');
  expect(inOneLine).toContain('de klantportalen van Duinkade');
  expect(inOneLine).toContain('+31 35 000 56 78');
  expect(inOneLine).toContain('ict-hulp@eemhof.example');
});

test('without a brand of its own it is the provider’s', async () => {
  const server = await startServerForTest({ BRAND_NAME: 'Kadeport', BRAND_HUE: '262', BRAND_CHROMA: '0.1' });
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(newcomer));
  const { html } = await mailTo(server, newcomer);
  expect(html).toContain('>Kadeport<');
  expect(html).toMatch(/class="button"[^>]*background-color:#1e3f7f/);
});

test('added from the server’s own machine, it was the service desk', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { organisation } = await administrator.api.getSession();
  const actor = { actor: 'system', reason: 'a test' } as const;
  await addContactTo(organisation.id, newContact(newcomer).body, { actor, services: server.services });
  expect((await mailTo(server, newcomer)).inOneLine).toContain(
    'De servicedesk van Duinkade heeft u toegevoegd',
  );
});

test('the mark stands beside the name, and not where the brand has a logo, which no mail fetches', async () => {
  const marked = await composeInvitationRequest(settings, request);
  expect(marked.html).toMatch(/<table[^>]*class="mark-frame"/);
  const withLogo = await composeInvitationRequest(
    { ...settings, brand: { ...settings.brand, logo: '/api/v1/logos/x' } },
    request,
  );
  expect(withLogo.html).not.toMatch(/<table[^>]*class="mark-frame"/);
  expect(withLogo.html).not.toMatch(/<img|logos/);
  expect(marked.text).toBe(withLogo.text);
});
