import { expect, test } from 'vitest';
import { contactIdOf, newContact, openAdministrator } from '../testing/contacts.ts';
import { forgetful, mailedResetTokens, requestResetToken } from '../testing/password-reset.ts';
import { type Browser, mailedPassword, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const invited = 'm.kloosterman@waterlandzorg.example';

async function newestMail({ api }: Browser, to: string) {
  const { messages } = await api.listOutboxMessages({ query: { to } });
  return { subject: messages[0]?.subject, text: messages[0]?.text.replace(/\s+/g, ' ') };
}

test('who has only a temporary password is sent no link, and told to ask the contacts administrator', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(invited));
  const temporary = await mailedPassword(administrator, invited);
  await server.openBrowser().api.requestPasswordReset({ body: { signInName: invited } });
  expect(await mailedResetTokens(administrator, invited)).toEqual([]);
  const { subject, text } = await newestMail(administrator, invited);
  expect(subject).toBe('Nieuw wachtwoord: vraag hulp / New password: ask for help');
  expect(text).toContain('Vraag de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging.');
  expect(text).toContain('Ask the contacts administrator of your organisation for a new invitation.');
  expect(text).not.toContain(temporary);
  await signInFirstTime(server, server.openBrowser(), invited, temporary);
});

test('who no organisation lets in is told so, and gets a link again when one does', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const params = { contactId: await contactIdOf(administrator, forgetful) };
  await administrator.api.blockContact({ params });
  const browser = server.openBrowser();
  await browser.api.requestPasswordReset({ body: { signInName: forgetful } });
  expect(await mailedResetTokens(browser, forgetful)).toEqual([]);
  expect((await newestMail(browser, forgetful)).text).toContain(
    'Er is nu geen organisatie waarvoor u zich kunt aanmelden',
  );
  await administrator.api.unblockContact({ params });
  const token = await requestResetToken(browser);
  expect(await browser.api.followResetLink({ body: { token } })).toMatchObject({ signInName: forgetful });
});

test('a refusal leaves the link that was mailed before alive', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  const administrator = await openAdministrator(server);
  const params = { contactId: await contactIdOf(administrator, forgetful) };
  await administrator.api.blockContact({ params });
  await browser.api.requestPasswordReset({ body: { signInName: forgetful } });
  await administrator.api.unblockContact({ params });
  expect(await browser.api.followResetLink({ body: { token } })).toMatchObject({ signInName: forgetful });
});
