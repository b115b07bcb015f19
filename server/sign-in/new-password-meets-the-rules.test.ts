import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';

/** Brings somebody whose own password has expired to the screen where it is replaced. */
async function openAtChange(server: TestServer, signInName = person): Promise<Browser> {
  const reason = 'a test in which every password has expired';
  await server.services.database.transaction({ kind: 'system', reason }, (tx) =>
    tx.execute(
      sql`update passwords set expires_at = ${server.clock.now.toISOString()} where hash is not null`,
    ),
  );
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, signInName);
  expect((await browser.api.getSignIn()).next).toEqual({ step: 'change-password', reason: 'expired' });
  return browser;
}

const refused = [
  ['', 'required'],
  ['Zk7-qwv', 'password_too_short'],
  ['Zk7🚲🚲🚲🚲', 'password_too_short'],
  ['zeven-paarse-fietsen-3', 'password_needs_capital'],
  ['Zeven-Paarse-Fietsen', 'password_needs_digit'],
  [`Aa1${'x'.repeat(254)}`, 'password_too_long'],
  ['Password1', 'password_common'],
  ['Welkom01', 'password_common'],
  ['Qwertyuiop1', 'password_common'],
  ['Lente2024', 'password_common'],
  ['Dijkgraaf1', 'password_contains_name'],
  ['Lotte-2024', 'password_contains_name'],
  ['Waterland7', 'password_contains_name'],
  ['Duinkade#1', 'password_contains_name'],
  [demoPassword, 'password_unchanged'],
] as const;

test('G0.6: what breaks a rule is refused at its field, with the reason', async () => {
  const server = await startServerForTest();
  const { api } = await openAtChange(server);
  for (const [newPassword, code] of refused) {
    const refusal = await refusalOf(
      api.changePassword({ body: { currentPassword: demoPassword, newPassword } }),
    );
    expect(refusal, newPassword).toMatchObject({
      status: 400,
      code: 'input_invalid',
      errors: [{ path: 'newPassword', code }],
    });
  }
  const body = { currentPassword: 'Wrong-Password-1', newPassword: 'Zeven-Paarse-Fietsen-3' };
  const errors = [{ path: 'currentPassword', code: 'password_wrong' }];
  expect(await refusalOf(api.changePassword({ body }))).toMatchObject({ code: 'input_invalid', errors });
  expect(await refusalOf(api.getSession())).toMatchObject({ code: 'not_signed_in' });
});

test('the current password can be guessed ten times, not more', async () => {
  const server = await startServerForTest();
  const { api } = await openAtChange(server);
  const newPassword = 'Zeven-Paarse-Fietsen-3';
  for (let attempt = 0; attempt < 10; attempt++) {
    const body = { currentPassword: `Wrong-Password-${attempt}`, newPassword };
    expect(await refusalOf(api.changePassword({ body }))).toMatchObject({ code: 'input_invalid' });
  }
  const body = { currentPassword: demoPassword, newPassword };
  expect(await refusalOf(api.changePassword({ body }))).toMatchObject({ code: 'too_many_attempts' });
});

const accepted = [
  ['eight characters', 'b.oosterhuis@merwede.example', 'Vq7xkwzj'],
  ['64 characters', 'n.hendriks@merwede.example', `${'Vijf grijze reigers 4 '.repeat(3)}`.slice(0, 64)],
  ['256 characters', 's.vermeer@lindeboom.example', `${'Q7 rode vossen; '.repeat(16)}`],
  ['spaces around it and emoji', 'o.grant@lindeboom.example', '  Fiets 🚲 over de dijk 9 👩‍👩‍👧  '],
  ['other scripts and digits', 'f.bakkali@eemhof.example', 'Ωραία θάλασσα ٣ 海'],
  ['quotes and markup', 't.claes@scheldebouw.example', `'; drop table "x" -- <b>\\0 A1`],
] as const;

test.each(accepted)('%s: accepted, and kept exactly as typed', async (_name, signInName, newPassword) => {
  const server = await startServerForTest();
  const { api } = await openAtChange(server, signInName);
  const { next } = await api.changePassword({ body: { currentPassword: demoPassword, newPassword } });
  expect(next).toEqual({ step: 'signed-in' });
  for (const nearly of [
    newPassword.slice(0, -1),
    newPassword.toLowerCase(),
    ` ${newPassword}`.slice(0, 256),
  ]) {
    const refusal = refusalOf(typePassword(server.openBrowser(), signInName, nearly));
    expect(await refusal, nearly).toMatchObject({ code: 'credentials_wrong' });
  }
  expect(await typePassword(server.openBrowser(), signInName, newPassword)).toMatchObject({ step: 'verify' });
});
