import { expect, test } from 'vitest';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { allowMethods, somebodysNumber, textedCode, textsTo } from '../testing/phone.ts';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { mailedPassword, startServerForTest } from '../testing/test-server.ts';

const email = 'p.nieuwenhuis@elders.example';
const masked = '+XX XXXXXXX40';

/** Somebody who was added with a number, on the wizard of the phone. */
async function atWizardWithKnownNumber() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const contact = await administrator.api.addContact(newContact(email, { phone: somebodysNumber }));
  await allowMethods(server, ['phone']);
  const browser = server.openBrowser();
  await browser.api.startSignIn({ body: { signInName: email } });
  const password = await mailedPassword(browser, email);
  await browser.api.provePassword({ body: { password } });
  return { server, administrator, contact, browser };
}

test('the number that an administrator entered is texted without being typed, and proved by its code (G4.2)', async () => {
  const { browser } = await atWizardWithKnownNumber();
  const { api } = browser;
  const begun = await api.setEnrolmentMethod({ body: { method: 'phone' } });
  expect(begun.next).toMatchObject({ stage: 'phone', phone: { known: masked, sent: null, count: 0 } });
  expect(await textsTo(browser, somebodysNumber)).toEqual([]);
  const { next } = await api.sendPhoneCode({ body: {} });
  expect(next).toMatchObject({ phone: { known: masked, sent: { to: masked, state: 'waiting' } } });
  expect(JSON.stringify(next)).not.toContain(somebodysNumber.slice(3));
  const done = await api.confirmPhone({ body: { code: await textedCode(browser) } });
  expect(done.next).toMatchObject({ stage: 'done', defaultMethod: { kind: 'phone', name: masked } });
});

test('where a phone is asked for and its number is not known, the registration begins with the QR code of the app (G4.4)', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(email, { phone: somebodysNumber }));
  await setPolicy(server, 'Waterland Zorg', { allowedMethods: ['phone', 'totp'], registration: 'phone' });
  const begins = (signInName: string, password?: string) =>
    signInWithPassword(server.openBrowser(), signInName, password);
  const password = await mailedPassword(administrator, email);
  expect(await begins(email, password)).toMatchObject({ step: 'register', method: 'phone', stage: 'phone' });
  expect(await begins('l.dijkgraaf@waterlandzorg.example')).toMatchObject({
    step: 'register',
    method: 'totp',
    stage: 'scan',
    key: expect.any(String),
    methods: ['phone', 'totp'],
  });
  await setPolicy(server, 'Waterland Zorg', { allowedMethods: ['phone'] });
  expect(await begins('l.dijkgraaf@waterlandzorg.example')).toMatchObject({
    method: 'phone',
    stage: 'phone',
  });
});

test('an administrator sees the number masked only: in the list, the contact, an edit and the history', async () => {
  const { administrator, contact } = await atWizardWithKnownNumber();
  const { api } = administrator;
  const params = { contactId: contact.id };
  const { name, language, authorisations, productIds } = contact;
  const body = { name, email, language, authorisations, productIds };
  const kept = await api.updateContact({
    params,
    ifMatch: contact.version,
    body: { ...body, phone: masked },
  });
  expect(kept).toMatchObject({ version: contact.version, phone: masked });
  const untouched = await api.updateContact({ params, ifMatch: contact.version, body });
  expect(untouched).toMatchObject({ version: contact.version, phone: masked });
  const replaced = await api.updateContact({
    params,
    ifMatch: contact.version,
    body: { ...body, phone: '+31687654321' },
  });
  expect(replaced.phone).toBe('+XX XXXXXXX21');
  const removed = await api.updateContact({
    params,
    ifMatch: replaced.version,
    body: { ...body, phone: '' },
  });
  expect(removed.phone).toBe('');
  const history = await api.listContactHistory({ params, query: {} });
  expect(history.entries.flatMap(({ changes }) => changes)).toMatchObject([
    { field: 'phone', before: '+XX XXXXXXX21', after: '' },
    { field: 'phone', before: masked, after: '+XX XXXXXXX21' },
  ]);
  const list = await api.listContacts({ query: { search: email } });
  for (const answer of [contact, kept, replaced, history, list])
    expect(JSON.stringify(answer)).not.toMatch(/12345640|87654321/);
});

test.each([
  ['+31206241111', 'phone_not_mobile'],
  ['+31900123456', 'phone_not_mobile'],
  ['06 12345640', 'phone_invalid'],
  [masked, 'phone_invalid'],
])('a contact is not added with %s: %s', async (phone, code) => {
  const { api } = await openAdministrator(await startServerForTest());
  expect(await refusalOf(api.addContact(newContact(email, { phone })))).toMatchObject({
    code: 'input_invalid',
    errors: [{ path: 'phone', code }],
  });
});
