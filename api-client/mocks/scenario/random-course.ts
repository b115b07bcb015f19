import type { ApiClient } from '../../client.ts';
import type { Authorisation } from '../../contacts/authorisation.ts';
import type { Contact } from '../../contacts/contact.ts';
import { demoPassword } from '../../demo/demo-people.ts';
import { walkableStages } from '../../enrolment/enrolment.ts';
import type { Person, Play, Scenario } from './play.ts';
import { codeAt, newcomer, newKey, people, signInFirstTime } from './walks.ts';

const ownPassword = 'Zeven-Paarse-Fietsen-3';
const emails: readonly [string, ...string[]] = [
  'p.een@elders.example',
  'p.twee@elders.example',
  people.contact,
  people.inTwoOrganisations,
];

/** Chance that comes out the same for the same seed (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** What somebody at a browser, and the app on their phone, know by now. */
interface Known {
  readonly person: Person;
  key: string;
  temporary: string;
  contacts: readonly Contact[];
  organisationId: string;
}

interface Turn {
  readonly known: Known;
  readonly pick: <Value>(from: readonly [Value, ...Value[]]) => Value;
  readonly email: string;
  readonly contact: Pick<Contact, 'id' | 'version'>;
  readonly clock: Play['clock'];
}

type Move = (api: ApiClient, turn: Turn) => Promise<unknown>;

async function scan(api: ApiClient, { known }: Turn) {
  await api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  if (next.step === 'register' && next.stage === 'scan') known.key = next.key ?? known.key;
}

async function list(api: ApiClient, { known }: Turn) {
  known.contacts = (await api.listContacts({ query: {} })).contacts;
}

async function readMail(api: ApiClient, { known, email }: Turn) {
  const { messages } = await api.listOutboxMessages({ query: { to: email } });
  const found = messages[0]?.text.match(/\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/);
  known.temporary = found?.[0] ?? known.temporary;
}

/** Takes the step that is due, rightly: otherwise hardly anybody would get to the end. */
async function goOn(api: ApiClient, turn: Turn) {
  const { known, clock } = turn;
  const password = known.temporary || demoPassword;
  const { next } = await api.getSignIn();
  switch (next.step) {
    case 'password':
      return api.provePassword({ body: { password } });
    case 'register':
      if (next.stage === 'done') return api.finishEnrolment();
      await scan(api, turn);
      return api.confirmEnrolment({ body: { code: codeAt(known.key, clock.now) } });
    case 'verify':
      clock.forward(30_000);
      return api.verifyCode({ body: { code: codeAt(known.key, clock.now) } });
    case 'change-password':
      await api.changePassword({ body: { currentPassword: password, newPassword: ownPassword } });
      known.temporary = ownPassword;
      return undefined;
    case 'choose-organisation':
      known.organisationId = next.organisations[0]?.id ?? '';
      return api.chooseOrganisation({ body: { organisationId: known.organisationId } });
    default:
      return api.cancelSignIn();
  }
}

const passwordsOf = ({ temporary }: Known) => [demoPassword, temporary, ownPassword, 'Wrong-1'] as const;
const codesOf = ({ known, clock }: Turn) => [codeAt(known.key, clock.now), '000000'] as const;
const params = ({ contact }: Turn) => ({ contactId: contact.id });

const signingIn: readonly [Move, ...Move[]] = [
  (api, { email: signInName }) => api.startSignIn({ body: { signInName } }),
  (api, { email: signInName }) => api.startSignIn({ body: { signInName } }),
  (api, { known, pick }) => api.provePassword({ body: { password: pick(passwordsOf(known)) } }),
  (api, { known }) => api.provePassword({ body: { password: known.temporary } }),
  scan,
  scan,
  (api, { pick }) => api.setEnrolmentStage({ body: { stage: pick(walkableStages) } }),
  (api, turn) => api.confirmEnrolment({ body: { code: turn.pick(codesOf(turn)) } }),
  (api, turn) => api.verifyCode({ body: { code: turn.pick(codesOf(turn)) } }),
  (api) => api.finishEnrolment(),
  (api, { known, pick }) =>
    api.changePassword({
      body: { currentPassword: pick(passwordsOf(known)), newPassword: pick([ownPassword, 'Password123']) },
    }),
  (api, { known }) => api.chooseOrganisation({ body: { organisationId: known.organisationId } }),
  (api) => api.requestInvitation(),
  (api) => api.cancelSignIn(),
  (api) => api.getSignIn(),
  readMail,
  readMail,
];

const inside: readonly [Move, ...Move[]] = [
  list,
  list,
  (api) => api.getSession(),
  (api) => api.getMySecurity(),
  (api) => api.listMyProducts(),
  (api) => api.getContactsSummary(),
  (api, { pick, email }) =>
    api.addContact({
      body: {
        ...newcomer(email),
        authorisations: [...pick<readonly Authorisation[]>([[], ['sign-in'], ['manage-contacts']])],
      },
      idempotencyKey: newKey(),
    }),
  (api, turn) => api.inviteContact({ params: params(turn), idempotencyKey: newKey() }),
  (api, turn) => api.withdrawAccess({ params: params(turn) }),
  (api, turn) => api.restoreAccess({ params: params(turn), idempotencyKey: newKey() }),
  (api, turn) => api.blockContact({ params: params(turn) }),
  (api, turn) => api.unblockContact({ params: params(turn) }),
  (api, turn) => api.getContact({ params: params(turn) }),
  (api, turn) => api.removeContact({ params: params(turn) }),
  (api, turn) => api.listContactHistory({ params: params(turn), query: {} }),
  (api, turn) =>
    api.updateContact({
      params: params(turn),
      body: {
        ...newcomer(turn.email),
        authorisations: [...turn.pick<readonly Authorisation[]>([[], ['sign-in']])],
      },
      ifMatch: turn.contact.version,
    }),
  (api, turn) =>
    api.actOnContacts({
      body: {
        action: turn.pick(['invite', 'withdraw', 'restore', 'block', 'unblock']),
        contactIds: turn.known.contacts.slice(0, 3).map(({ id }) => id),
      },
      idempotencyKey: newKey(),
    }),
];

const signOut: Move = (api) => api.signOut();

interface Actor {
  readonly known: Known;
  readonly email: string;
  readonly moves: readonly [Move, ...Move[]];
}

/**
 * A course of which chance decides who does what next, right or wrong. The same seed gives the same course, as long as each
 * answer is the same: where one differs, so does the rest.
 */
export const randomCourse =
  (seed: number, turns: number): Scenario =>
  async (play) => {
    const below = chance(seed);
    const pick: Turn['pick'] = (from) => from[below(from.length)] ?? from[0];
    const sitDown = (email: string, moves: Actor['moves']): Actor => ({
      known: {
        person: play.open(email),
        key: 'GEZDGNBVGY3TQOJQ',
        temporary: '',
        contacts: [],
        organisationId: '',
      },
      email,
      moves,
    });
    const administrators = [people.administrator, people.otherAdministrator].map((email) =>
      sitDown(email, inside),
    );
    for (const { known, email } of administrators)
      known.key = await signInFirstTime(known.person, email, play);
    const visitors = emails.map((email) =>
      sitDown(email, [...signingIn, ...signingIn.map(() => goOn), ...inside, signOut]),
    );

    for (let turn = 0; turn < turns; turn++) {
      const { known, email: own, moves } = pick([...administrators, ...visitors] as [Actor]);
      const move = pick(moves);
      const email = moves === inside ? pick(emails) : own;
      const contact = pick([...known.contacts, { id: crypto.randomUUID(), version: 1 }] as [Contact]);
      // Seldom enough: the server counts guesses by the time of the world, and the mock by the clock of the play.
      if (below(8) === 0) play.clock.forward(30_000);
      await known.person.tries(`turn ${turn}`, (api) =>
        move(api, { known, pick, email, contact, clock: play.clock }),
      );
    }
  };
