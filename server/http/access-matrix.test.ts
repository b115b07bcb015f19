import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoOrganisations } from '../../api-client/demo/demo-people.ts';
import { type OperationId, operations } from '../../api-client/operations.ts';
import type { ProblemCode } from '../../api-client/problems.ts';
import { type Browser, signInFirstTime, startTestServer, type TestServer } from '../testing/test-server.ts';

type Answer = ProblemCode | 200 | 201 | 204;

interface Expected {
  readonly body?: unknown;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly nobody: Answer;
  /** Signed in for organisation A, without the right to manage contacts. */
  readonly contact: Answer;
  /** Manages the contacts of organisation B, and names a contact of organisation A. */
  readonly otherAdministrator: Answer;
  /** Holds the cookie of a sign-in that has proved nothing yet. */
  readonly signInOnly: Answer;
}

const everybody = (answer: Answer) => ({
  nobody: answer,
  contact: answer,
  otherAdministrator: answer,
  signInOnly: answer,
});
const signInStep = (signInOnly: Answer, body?: unknown): Expected => ({
  ...everybody('sign_in_not_found'),
  signInOnly,
  body,
});
const signedIn = (answer: Answer, body?: unknown): Expected => ({
  ...everybody('not_signed_in'),
  contact: answer,
  otherAdministrator: answer,
  body,
});
const managesContacts = (otherAdministrator: Answer, body?: unknown): Expected => ({
  ...everybody('not_signed_in'),
  contact: 'forbidden',
  otherAdministrator,
  body,
});

/** A phone's: a cookie opens none of them, and the body is not even looked at. */
const byPhone: Expected = everybody('device_unknown');

const code = { code: '000000' };
const newPassword = { currentPassword: 'Any-Password-1', newPassword: 'Another-Password-2' };
const somebodyNew = {
  name: 'Pieter Nieuwenhuis',
  email: 'p.nieuwenhuis@elders.example',
  language: 'nl',
  authorisations: ['sign-in'],
  productIds: [],
};

const tomorrow = new Date(Date.now() + 24 * 60 * 60_000).toISOString();

const matrix: Record<OperationId, Expected> = {
  getSettings: everybody(200),
  startSignIn: { ...everybody(201), body: { signInName: 'nobody@nowhere.example' } },
  getSignIn: signInStep(200),
  provePassword: signInStep('credentials_wrong', { password: 'Not-The-Password-1' }),
  requestInvitation: signInStep('step_not_due'),
  setEnrolmentStage: signInStep('step_not_due', { stage: 'scan' }),
  renewEnrolment: signInStep('step_not_due'),
  confirmEnrolment: signInStep('step_not_due', code),
  finishEnrolment: signInStep('step_not_due'),
  chooseDefaultMethod: signInStep('step_not_due', { methodId: '00000000-0000-4000-8000-000000000000' }),
  verifyCode: signInStep('step_not_due', code),
  changePassword: signInStep('step_not_due', newPassword),
  chooseOrganisation: signInStep('step_not_due', { organisationId: '00000000-0000-4000-8000-000000000000' }),
  requestPasswordReset: { ...everybody(204), body: { signInName: 'nobody@nowhere.example' } },
  followResetLink: { ...everybody('reset_link_dead'), body: { token: 'A'.repeat(43) } },
  resetPassword: signInStep('step_not_due', { newPassword: 'Another-Password-2' }),
  cancelSignIn: signInStep(204),
  getSession: signedIn(200),
  setLanguage: signedIn(204, { language: 'nl' }),
  listMyProducts: signedIn(200),
  getMySecurity: signedIn(200),
  forgetThisBrowser: signedIn(204),
  signOut: signedIn(204),
  listContacts: managesContacts(200),
  countContacts: managesContacts(200),
  addContact: managesContacts(201, somebodyNew),
  inviteContact: managesContacts('not_found'),
  withdrawAccess: managesContacts('not_found'),
  blockContact: managesContacts('not_found'),
  unblockContact: managesContacts('not_found'),
  suspendContact: managesContacts('not_found', { from: '2126-01-01T00:00:00Z' }),
  getContact: managesContacts('not_found'),
  updateContact: { ...managesContacts('not_found', somebodyNew), headers: { 'if-match': '*' } },
  removeContact: managesContacts('not_found'),
  restoreAccess: managesContacts('not_found'),
  listContactHistory: managesContacts('not_found'),
  actOnContacts: managesContacts(200, { action: 'withdraw', contactIds: ['{contactId}'] }),
  getContactsSummary: managesContacts(200),
  listOrganisationProducts: managesContacts(200),
  listOrganisationRights: managesContacts(200),
  setEnrolmentMethod: signInStep('step_not_due', { method: 'app' }),
  startPairing: signInStep('step_not_due'),
  cancelPairing: signInStep('step_not_due'),
  sendApproval: signInStep('step_not_due'),
  streamSignInEvents: signInStep(200),
  createNonce: everybody(201),
  readActivation: {
    ...everybody('activation_dead'),
    body: { handle: 'K7MTQ2XD', code: '123456789' },
  },
  createHandover: {
    ...everybody('activation_dead'),
    body: { handle: 'K7MTQ2XD', code: '123456789' },
  },
  pairDevice: byPhone,
  restoreDevice: byPhone,
  getDevice: byPhone,
  renameDevice: byPhone,
  removeDevice: byPhone,
  setPushSubscription: byPhone,
  removePushSubscription: byPhone,
  listApprovals: byPhone,
  answerApproval: byPhone,
  reportApproval: byPhone,
  createEventTicket: byPhone,
  streamDeviceEvents: byPhone,
  sendPhoneCode: signInStep('step_not_due', { number: '+31612345640' }),
  forgetPhoneNumber: signInStep('step_not_due'),
  confirmPhone: signInStep('step_not_due', code),
  sendVerificationCode: signInStep('step_not_due'),
  verifyPhoneCode: signInStep('step_not_due', code),
  textAppLink: signInStep('step_not_due', { number: '+31612345640' }),
  continueToRegistration: signInStep('step_not_due'),
  postponeEnrolment: signInStep('step_not_due'),
  answerStaySignedIn: signInStep('step_not_due', { stay: true, askAgain: true }),
  getPolicy: managesContacts(200),
  resetMethods: managesContacts('not_found'),
  listInvitations: managesContacts('not_found'),
  listContactMethods: managesContacts('not_found'),
  getReview: managesContacts(200),
  listContactsToReview: managesContacts(200),
  confirmAccess: managesContacts(200, { contacts: [{ contactId: '{contactId}', version: 1 }] }),
  takeConfirmationsBack: managesContacts(200, { contactIds: ['{contactId}'] }),
  listReviewDecisions: managesContacts('not_found'),
  setReviewSchedule: managesContacts(200, { frequency: 'never' }),
  startReview: managesContacts(200),
  proveResetCode: signInStep('step_not_due', { code: '00000000' }),
  requestAccess: {
    ...everybody(204),
    body: { organisation: 'No Such Organisation', email: 'nobody@nowhere.example' },
  },
  listContactExports: managesContacts(200),
  exportContacts: { ...managesContacts(200), query: '?format=csv' },
  listAccessRequests: managesContacts(200),
  acceptAccessRequest: managesContacts('not_found', { productIds: [] }),
  refuseAccessRequest: managesContacts('not_found', { reason: 'Not needed' }),
  createContactJob: managesContacts(201, {
    kind: 'action',
    action: 'withdraw',
    selection: { contactIds: ['{contactId}'] },
  }),
  listContactJobs: managesContacts(200),
  getContactJob: managesContacts('not_found'),
  listContactJobRows: managesContacts('not_found'),
  setImportColumns: managesContacts('not_found', { columns: ['email', 'name'] }),
  startImport: managesContacts('not_found', { invites: false }),
  cancelContactJob: managesContacts('not_found'),
  planInvitation: managesContacts('not_found', { plannedFor: tomorrow }),
  cancelPlannedInvitation: managesContacts('not_found'),
  remindContact: managesContacts('not_found'),
  getEnrolmentBoard: managesContacts(200),
  streamEnrolmentBoardEvents: managesContacts(200),
  listOutboxMessages: { ...everybody(200), query: '?to=nobody@nowhere.example' },
};

const [organisationA, organisationB] = demoOrganisations;
const isAlsoInB = (alsoIn: readonly string[] = []) => alsoIn.includes(organisationB?.name ?? '');
const wordsOfA = (organisationA?.people ?? [])
  .filter(({ alsoIn }) => !isAlsoInB(alsoIn))
  .flatMap(({ name, email }) => [name, email, email.split('@')[0] ?? email])
  .concat(organisationA?.name ?? []);

const emailOf = (name: string) =>
  demoOrganisations.flatMap(({ people }) => people).find((person) => person.name === name)?.email ?? '';

describe('access to the API', () => {
  let server: TestServer;
  let contact: Browser;
  let otherAdministrator: Browser;
  let signInOnly: Browser;
  let contactOfA: string;
  let jobOfA: string;

  beforeAll(async () => {
    server = await startTestServer();
    contact = server.openBrowser();
    otherAdministrator = server.openBrowser();
    signInOnly = server.openBrowser();
    await signInFirstTime(server, contact, emailOf('Lotte Dijkgraaf'));
    await signInFirstTime(server, otherAdministrator, emailOf('Bram Oosterhuis'));
    await signInOnly.api.startSignIn({ body: { signInName: emailOf('Annelies de Groot') } });
    contactOfA = (await contact.api.getSession()).contact.id;
    const administratorOfA = server.openBrowser();
    await signInFirstTime(server, administratorOfA, emailOf('Annelies de Groot'));
    const created = await administratorOfA.api.createContactJob({
      body: { kind: 'action', action: 'unblock', selection: { contactIds: [contactOfA] } },
      idempotencyKey: 'a-job-of-organisation-a',
    });
    jobOfA = created.id;
  });

  afterAll(() => server.close());

  const pathWithIds = (path: string) =>
    path.replace('{contactId}', contactOfA).replace('{contactJobId}', jobOfA);

  /** Calls with the cookies that somebody has, and leaves theirs as they were. */
  const callAs = async (person: Browser | undefined, id: OperationId) => {
    const browser = server.openBrowser();
    for (const [name, value] of person?.cookies ?? []) browser.cookies.set(name, value);
    const { method, path } = operations[id];
    const { body, query = '', headers = {} } = matrix[id];
    const address = pathWithIds(path).replace('{requestId}', contactOfA).replace('{reviewId}', contactOfA);
    const response = await browser.fetch(address + query, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body).replace('{contactId}', contactOfA) }),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (isStream) await response.body?.cancel();
    const text = isStream ? '' : await response.text();
    const said = response.ok ? response.status : (JSON.parse(text) as { code: string }).code;
    return { said, text, isRefused: !response.ok };
  };

  const expectNothingOfA = (text: string) => {
    for (const word of wordsOfA) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  };

  /** Those that end what the others need come last. */
  const ends = (id: string) => Number(id === 'signOut' || id === 'cancelSignIn');
  const ids = (Object.keys(operations) as OperationId[]).sort((one, other) => ends(one) - ends(other));

  test('is laid down for each operation, and for none besides', () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(operations).sort());
  });

  test.each(ids)('%s', async (id) => {
    const expected = matrix[id];
    const asNobody = await callAs(undefined, id);
    const asContact = await callAs(contact, id);
    const asOther = await callAs(otherAdministrator, id);
    const asSignIn = await callAs(signInOnly, id);
    expect({
      nobody: asNobody.said,
      contact: asContact.said,
      otherAdministrator: asOther.said,
      signInOnly: asSignIn.said,
    }).toEqual({
      nobody: expected.nobody,
      contact: expected.contact,
      otherAdministrator: expected.otherAdministrator,
      signInOnly: expected.signInOnly,
    });
    expectNothingOfA(asNobody.text);
    expectNothingOfA(asOther.text);
    if (asContact.isRefused) expectNothingOfA(asContact.text);
    if (asSignIn.isRefused) expectNothingOfA(asSignIn.text);
  });

  test('the token of a sign-in opens nothing as the cookie of a session, nor the other way round', async () => {
    const fresh = server.openBrowser();
    await fresh.api.startSignIn({ body: { signInName: emailOf('Annelies de Groot') } });
    fresh.cookies.set('voordeur-session', fresh.cookies.get('voordeur-sign-in') ?? '');
    await expect(fresh.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });

    const swapped = server.openBrowser();
    await signInFirstTime(server, swapped, emailOf('Noor Hendriks'));
    swapped.cookies.set('voordeur-sign-in', swapped.cookies.get('voordeur-session') ?? '');
    await expect(swapped.api.getSignIn()).rejects.toMatchObject({ problem: { code: 'sign_in_not_found' } });
  });

  test('a password that was proved opens no session before the second factor', async () => {
    const halfway = server.openBrowser();
    await halfway.api.startSignIn({ body: { signInName: emailOf('Tom Claes') } });
    await halfway.api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
    for (const [id, { access }] of Object.entries(operations)) {
      if (access.by === 'session')
        expect(await callAs(halfway, id as OperationId)).toMatchObject({ said: 'not_signed_in' });
    }
  });
});
