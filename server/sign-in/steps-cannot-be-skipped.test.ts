import { expect, test } from 'vitest';
import type { ApiClient } from '../../api-client/client.ts';
import {
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
} from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  codeAt,
  mailedPassword,
  signInAgain,
  startServerForTest,
} from '../testing/test-server.ts';

const person = 'm.kloosterman@waterlandzorg.example';
const newPassword = 'Zeven-Paarse-Fietsen-3';

interface Known {
  readonly password: string;
  readonly organisationId: string;
  readonly code: () => string;
}

/** Every operation that takes a step, with what would be right when it were due. */
const steps = ({ password, organisationId, code }: Known) =>
  ({
    provePassword: (api) => api.provePassword({ body: { password } }),
    requestInvitation: (api) => api.requestInvitation(),
    setEnrolmentStage: (api) => api.setEnrolmentStage({ body: { stage: 'scan' } }),
    renewEnrolment: (api) => api.renewEnrolment(),
    confirmEnrolment: (api) => api.confirmEnrolment({ body: { code: code() } }),
    finishEnrolment: (api) => api.finishEnrolment(),
    verifyCode: (api) => api.verifyCode({ body: { code: code() } }),
    changePassword: (api) => api.changePassword({ body: { currentPassword: password, newPassword } }),
    resetPassword: (api) => api.resetPassword({ body: { newPassword } }),
    chooseOrganisation: (api) => api.chooseOrganisation({ body: { organisationId } }),
  }) satisfies Partial<Record<keyof ApiClient, (api: ApiClient) => Promise<unknown>>>;

type Step = keyof ReturnType<typeof steps>;

async function expectOnly(due: Step[], { api }: Browser, known: Known, code = 'step_not_due'): Promise<void> {
  const before = await api.getSignIn().catch(() => undefined);
  for (const [step, take] of Object.entries(steps(known))) {
    if (due.includes(step as Step)) continue;
    expect(await refusalOf(take(api)), `${step} when ${due} is due`).toMatchObject({ code });
  }
  expect(await api.getSignIn().catch(() => undefined)).toEqual(before);
}

test('each operation is refused when it is not its turn, from the first screen to the last', async () => {
  const server = await startServerForTest();
  const waterland = await openAdministrator(server);
  const merwede = await openAdministrator(server, merwedeAdministrator);
  await waterland.api.addContact(newContact(person));
  await merwede.api.addContact(newContact(person));
  const password = await mailedPassword(waterland, person);
  const organisationId = (await waterland.api.getSession()).organisation.id;
  let key = 'GEZDGNBVGY3TQOJQ';
  const known = { password, organisationId, code: () => codeAt(key, server.clock.now) };
  const browser = server.openBrowser();
  const { api } = browser;

  await expectOnly([], browser, known, 'sign_in_not_found');
  await api.startSignIn({ body: { signInName: person } });
  await expectOnly(['provePassword'], browser, known);
  await api.provePassword({ body: { password } });
  await api.setEnrolmentMethod({ body: { method: 'totp' } });
  await expectOnly(['setEnrolmentStage', 'renewEnrolment', 'confirmEnrolment'], browser, known);
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  await api.confirmEnrolment({ body: { code: known.code() } });
  await expectOnly(['finishEnrolment'], browser, known);
  await api.finishEnrolment();
  await expectOnly(['changePassword'], browser, known);
  await api.changePassword({ body: { currentPassword: password, newPassword } });
  await expectOnly(['chooseOrganisation'], browser, known);
  expect(await refusalOf(api.getSession())).toMatchObject({ code: 'not_signed_in' });

  const signIn = browser.cookies.get('voordeur-sign-in') ?? '';
  await api.chooseOrganisation({ body: { organisationId } });
  await expectOnly([], browser, known, 'sign_in_not_found');
  browser.cookies.set('voordeur-sign-in', signIn);
  const replayed = await refusalOf(api.chooseOrganisation({ body: { organisationId } }));
  expect(replayed).toMatchObject({ code: 'sign_in_ended' });

  server.clock.forward(30_000);
  const later = server.openBrowser();
  await typePassword(later, person, newPassword);
  await expectOnly(['verifyCode'], later, { ...known, password: newPassword });
  await later.api.cancelSignIn();

  await waterland.api.blockContact({ params: { contactId: await contactIdOf(waterland, person) } });
  await merwede.api.blockContact({ params: { contactId: await contactIdOf(merwede, person) } });
  const { next: nowhere } = await signInAgain(server, later, person, key, newPassword);
  expect(nowhere).toMatchObject({ step: 'no-organisation' });
  await expectOnly([], later, { ...known, password: newPassword });
});

test('with a lapsed temporary password there is nothing but to ask for a new one', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const organisationId = (await administrator.api.getSession()).organisation.id;
  await administrator.api.addContact(newContact(person));
  const password = await mailedPassword(administrator, person);
  server.clock.forward(72 * 60 * 60_000);
  const browser = server.openBrowser();
  await typePassword(browser, person, password);
  await expectOnly(['requestInvitation'], browser, { password, organisationId, code: () => '123456' });
});
