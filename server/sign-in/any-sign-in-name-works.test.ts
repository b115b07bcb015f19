import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const names = [
  'j.vanrijn@eemhof.example',
  'J.VanRijn@EEMHOF.example',
  '  j.vanrijn@eemhof.example ',
  'jvanrijn',
  'JVANRIJN',
  'j.vanrijn_eemhof.example@hosting.duinkade.example',
  'J.vanRijn_Eemhof.example@Hosting.Duinkade.example',
];

test('G0.9, G3.7: e-mail address, user name and alternative sign-in name lead to the same person, in capitals or not', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, names[0] ?? '');
  const { contact } = await browser.api.getSession();
  for (const name of names) {
    const again = server.openBrowser();
    expect((await signInAgain(server, again, name, key)).next).toEqual({ step: 'signed-in' });
    expect(await again.api.getSession()).toMatchObject({ contact, signInName: name.trim() });
  }
});

test('a name that is only nearly theirs is nobody’s', async () => {
  const server = await startServerForTest();
  for (const name of ['vanrijn', 'j.vanrijn', 'jvanrijn@eemhof.example', 'j.vanrijn_eemhof.example', 'j%']) {
    const refusal = refusalOf(typePassword(server.openBrowser(), name, demoPassword));
    expect(await refusal, name).toMatchObject({ code: 'credentials_wrong' });
  }
});
