import { expect, test } from 'vitest';
import { merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const inTwo = 'y.elamrani@waterlandzorg.example';

async function choiceOf({ api }: Browser) {
  const { next } = await api.getSignIn();
  if (next.step !== 'choose-organisation') throw new Error(next.step);
  return next.organisations;
}

test('each organisation says what the person may do there, and has the colour of its own door or of the provider’s', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, inTwo);
  const everywhere = [
    { nl: 'Klantportaal', en: 'Customer portal' },
    { nl: 'Ondersteuning', en: 'Support' },
    { nl: 'Webmail', en: 'Web mail' },
  ];
  expect(await choiceOf(browser)).toEqual([
    {
      id: expect.any(String),
      name: 'Provincie Merwede',
      colour: { hue: 262, chroma: 0.1 },
      authorisations: ['sign-in'],
      products: everywhere,
      isNew: false,
      lastSignedInAt: null,
    },
    {
      id: expect.any(String),
      name: 'Waterland Zorg',
      colour: { hue: 166, chroma: 0.062 },
      authorisations: ['sign-in'],
      products: [...everywhere, { nl: 'Werkplek op afstand', en: 'Remote workplace' }],
      isNew: false,
      lastSignedInAt: null,
    },
  ]);
});

test('the organisation that was used last comes first', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, inTwo);
  for (const name of ['Waterland Zorg', 'Provincie Merwede', 'Waterland Zorg']) {
    const organisationId = (await choiceOf(browser)).find((each) => each.name === name)?.id ?? '';
    await browser.api.chooseOrganisation({ body: { organisationId } });
    await browser.api.signOut();
    server.clock.forward(60_000);
    await signInAgain(server, browser, inTwo, key);
    expect((await choiceOf(browser)).map((each) => each.name)[0]).toBe(name);
  }
});

test('an invitation that is new is marked, and says what it will give', async () => {
  const server = await startServerForTest();
  const merwede = await openAdministrator(server, merwedeAdministrator);
  const { products } = await merwede.api.listOrganisationProducts();
  const colleague = 'l.dijkgraaf@waterlandzorg.example';
  await merwede.api.addContact(
    newContact(colleague, {
      productIds: products.slice(0, 1).map(({ id }) => id),
      authorisations: ['sign-in', 'manage-contacts'],
    }),
  );
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, colleague);
  expect((await choiceOf(browser)).find(({ isNew }) => isNew)).toMatchObject({
    name: 'Provincie Merwede',
    authorisations: ['sign-in', 'manage-contacts'],
    products: products.slice(0, 1).map(({ name }) => name),
  });
});
