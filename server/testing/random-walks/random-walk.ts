import fc from 'fast-check';
import { methodKinds } from '../../../api-client/enrolment/enrolment.ts';
import { writePolicy } from '../../policies/policy-queries.ts';
import type { TestServer } from '../test-server.ts';
import { reasonsToBeOver } from './walk-oracle.ts';
import { anyPolicy, officeNetwork, policyAt, type WalkPolicy } from './walk-policies.ts';
import * as requests from './walk-requests.ts';
import {
  type Actor,
  type Beginning,
  beginWalk,
  inDatabase,
  type Place,
  type World,
  walkOrganisations,
} from './walk-world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const places: readonly Place[] = ['home', 'office', 'forged'];

/** One thing that happens: who does what; `nth` picks among several ways. */
interface Event {
  readonly who: 0 | 1;
  readonly what: keyof typeof happenings;
  readonly nth: number;
}

export interface Walk extends Beginning {
  readonly later: WalkPolicy;
  readonly events: readonly Event[];
}

interface Happening {
  readonly world: World;
  readonly actor: Actor;
  readonly nth: number;
  readonly walk: Walk;
  readonly ids: ReadonlyMap<string, string>;
}

const organisationOf = ({ ids, nth }: Happening): string =>
  ids.get(walkOrganisations[nth % 2 === 0 ? 0 : 1]) ?? '';

async function registerRightly(happening: Happening, offered: readonly string[]): Promise<void> {
  const { world, actor, nth } = happening;
  const takesPhone = offered.includes('phone') && (nth % 3 === 0 || !offered.includes('totp'));
  if (takesPhone) {
    await requests.chooseMethod(world, actor, 'phone');
    await requests.textToNew(world, actor, `+316${String(20_000_000 + actor.number)}`);
    await requests.confirmPhone(world, actor);
  } else if (offered.includes('totp')) {
    await requests.chooseMethod(world, actor, 'totp');
    await requests.showKey(world, actor);
    await requests.confirmApp(world, actor);
  } else await requests.later(world, actor);
}

async function verifyRightly({ world, actor, nth }: Happening, own: readonly string[]): Promise<void> {
  if (own.includes('totp') && (nth % 2 === 0 || !own.includes('phone'))) {
    // Now and then the code that was used already.
    if (nth % 5 !== 0) world.server.clock.forward(30_000);
    await requests.typeCode(world, actor);
  } else {
    await requests.textToOwn(world, actor);
    await requests.typeTexted(world, actor);
  }
}

/** Does what the screen asks, rightly. */
async function obey(happening: Happening): Promise<unknown> {
  const { world, actor, nth } = happening;
  const { attempt } = actor;
  const person = world.people[actor === world.actors[0] || nth % 2 === 0 ? 0 : 1];
  if (!attempt?.person) return requests.start(world, actor, person, nth % 5 === 0);
  const { next } = attempt;
  switch (next.step) {
    case 'password':
      return requests.typePassword(world, actor, attempt.person.password);
    case 'more-information':
      return nth % 3 === 0 ? requests.later(world, actor) : requests.goOnToRegistration(world, actor);
    case 'register':
      if (next.stage === 'done') return requests.finish(world, actor);
      return registerRightly(happening, next.methods);
    case 'verify':
      return verifyRightly(
        happening,
        next.methods.map(({ kind }) => kind),
      );
    case 'change-password':
      return requests.changePassword(world, actor);
    case 'reset-password':
      return requests.resetPassword(world, actor);
    case 'choose-organisation':
      return requests.choose(world, actor, organisationOf(happening));
    case 'stay-signed-in':
      return requests.answerStaying(world, actor, nth % 4 !== 0, nth % 3 !== 0);
    default:
      return requests.start(world, actor, person, nth % 5 === 0);
  }
}

const otherOf = ({ world, actor }: Happening): Actor => world.actors[actor === world.actors[0] ? 1 : 0];

const happenings = {
  obey,
  'start as the first': ({ world, actor, nth }: Happening) =>
    requests.start(world, actor, world.people[0], nth % 3 === 0),
  'start as the other': ({ world, actor, nth }: Happening) =>
    requests.start(world, actor, world.people[1], nth % 3 === 0),
  'wrong password': ({ world, actor }: Happening) => requests.typePassword(world, actor, 'Wrong-Password-1'),
  'code at any step': ({ world, actor }: Happening) => requests.typeCode(world, actor),
  'wrong code': ({ world, actor }: Happening) => requests.typeCode(world, actor, '000000'),
  'texted code at any step': ({ world, actor }: Happening) => requests.typeTexted(world, actor),
  'texted code of the other': (happening: Happening) =>
    requests.typeTexted(
      happening.world,
      happening.actor,
      otherOf(happening).attempt?.texted?.code ?? '111111',
    ),
  'text a code': ({ world, actor }: Happening) => requests.textToOwn(world, actor),
  'set up a method': ({ world, actor, nth }: Happening) =>
    requests.chooseMethod(world, actor, nth % 2 === 0 ? 'totp' : 'phone'),
  'show a key': ({ world, actor }: Happening) => requests.showKey(world, actor),
  'confirm an app': ({ world, actor }: Happening) => requests.confirmApp(world, actor),
  finish: ({ world, actor }: Happening) => requests.finish(world, actor),
  later: ({ world, actor }: Happening) => requests.later(world, actor),
  'go on to the registration': ({ world, actor }: Happening) => requests.goOnToRegistration(world, actor),
  'change the password': ({ world, actor }: Happening) => requests.changePassword(world, actor),
  'reset the password': ({ world, actor }: Happening) => requests.resetPassword(world, actor),
  choose: (happening: Happening) =>
    requests.choose(happening.world, happening.actor, organisationOf(happening)),
  'answer about staying': ({ world, actor, nth }: Happening) =>
    requests.answerStaying(world, actor, nth % 3 !== 0, nth % 2 === 0),
  'ask for a link': ({ world, actor }: Happening) => requests.askForLink(world, actor, world.people[0]),
  'follow the link': ({ world, actor }: Happening) => requests.followLink(world, actor, world.people[0]),
  'give up': ({ world, actor }: Happening) => requests.giveUp(world, actor),
  reload: ({ world, actor }: Happening) => requests.reload(world, actor),
  'sign out': ({ world, actor }: Happening) => requests.signOut(world, actor),
  'forget the browser': ({ world, actor }: Happening) => requests.forgetBrowser(world, actor),
  'come back': async ({ world, actor }: Happening) => {
    const session = world.sessions.get(actor.browser.cookies.get('voordeur-session') ?? '');
    const reasons = session ? reasonsToBeOver(world, session) : ['it was never opened'];
    if (!(await requests.comeBack(world, actor))) return;
    world.violations.push(...reasons.map((each) => `a session is open although ${each}`));
    if (session) session.usedAt = world.server.clock.now.getTime();
  },
  'steal what the other’s browser is known by': (happening: Happening) => {
    const token = otherOf(happening).browser.cookies.get('voordeur-device');
    if (token !== undefined) happening.actor.browser.cookies.set('voordeur-device', token);
  },
  'move elsewhere': ({ actor, nth }: Happening) => {
    actor.place = places[nth % places.length] ?? 'home';
  },
  wait: ({ world, nth }: Happening) => {
    const waits = [30_000, 11 * minute, 25 * minute, 61 * minute, day, 13 * day];
    world.server.clock.forward(waits[nth % waits.length] ?? minute);
  },
  'the policy changes': ({ world, nth, walk, ids }: Happening) => {
    const name = walkOrganisations[nth % 2 === 0 ? 0 : 1];
    const policy = policyAt(walk.later, world.begin);
    world.policies.set(name, policy);
    return inDatabase(world.server, (tx) => writePolicy(tx, ids.get(name) ?? '', policy));
  },
  'a method is removed': ({ world, nth }: Happening) =>
    requests.removeMethod(world, world.people[nth % 2 === 0 ? 0 : 1]),
} as const;

const names = Object.keys(happenings) as (keyof typeof happenings)[];
const any = fc.constantFrom(...names);
const event = fc.record<Event>({
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0 as const) },
    { weight: 1, arbitrary: fc.constant(1 as const) },
  ),
  what: fc.oneof({ weight: 6, arbitrary: fc.constant('obey' as const) }, { weight: 4, arbitrary: any }),
  nth: fc.nat(59),
});

/** Any walk: policies, people with any methods, and what happens, in which the right thing is done often enough to get far. */
const walkAtRandom: fc.Arbitrary<Walk> = fc.record({
  policies: fc.tuple(anyPolicy, anyPolicy),
  inTwo: fc.boolean(),
  methods: fc.subarray([...methodKinds]),
  due: fc.constantFrom(null, null, null, 'temporary', 'expired'),
  others: fc.subarray([...methodKinds]),
  later: anyPolicy,
  events: fc.array(event, { minLength: 6, maxLength: 26, size: 'max' }),
});

const by = (who: 0 | 1, ...what: Event['what'][]): Event[] =>
  what.map((each) => ({ who, what: each, nth: 1 }));
const signsIn = by(0, 'obey', 'obey', 'obey', 'obey');

/** What an attacker would try, step by step: chance alone hardly gets that far. */
const attacks: Readonly<Record<string, readonly Event[]>> = {
  'another’s trust': [
    ...signsIn,
    ...by(1, 'steal what the other’s browser is known by', 'start as the other', 'obey', 'obey'),
  ],
  'a code that was seen': [
    ...by(0, 'obey', 'obey', 'obey'),
    ...by(1, 'start as the first', 'obey', 'code at any step', 'obey'),
  ],
  'an office that is forged': by(1, 'start as the first', 'obey', 'obey'),
  'a session that outlives its method': [
    ...signsIn,
    { who: 0, what: 'a method is removed', nth: 0 },
    ...by(0, 'come back'),
  ],
  'the mailbox alone': by(1, 'ask for a link', 'follow the link', 'reset the password', 'obey'),
  'a method of one’s own in the office': [
    ...by(0, 'move elsewhere'),
    { who: 0, what: 'start as the first', nth: 0 },
    ...by(0, 'obey'),
    { who: 0, what: 'set up a method', nth: 0 },
    ...by(0, 'show a key', 'confirm an app', 'finish', 'obey'),
  ],
};

const between = fc.array(event, { maxLength: 1 });
const mixedInto = (way: readonly Event[]) =>
  fc
    .tuple(...way.map((each) => fc.tuple(between, fc.constant(each))))
    .map((parts) => parts.flatMap(([before, each]) => [...before, each]));

/** An attack where there is something to gain: both have an app, the organisation asks for it, knows its office and remembers devices. */
const walkOfAttack: fc.Arbitrary<Walk> = fc
  .tuple(anyPolicy, anyPolicy, anyPolicy, fc.constantFrom(...Object.values(attacks)).chain(mixedInto))
  .map(([first, second, later, events]) => ({
    policies: [
      {
        ...first,
        allowedMethods: ['totp', 'phone'],
        registration: 'choose',
        enforcement: 'required',
        requiredIn: null,
        trustedNetworks: [officeNetwork],
        rememberDeviceDays: 14,
      },
      second,
    ],
    inTwo: false,
    methods: ['totp'],
    due: null,
    others: ['totp'],
    later,
    events,
  }));

export const anyWalk: fc.Arbitrary<Walk> = fc.oneof(
  { weight: 3, arbitrary: walkAtRandom },
  { weight: 2, arbitrary: walkOfAttack },
);

/** Plays a walk. Gives what was seen; `violations` is what the rules forbid and happened. */
export async function playWalk(
  server: TestServer,
  ids: ReadonlyMap<string, string>,
  walk: Walk,
): Promise<World> {
  const world = await beginWalk(server, ids, walk);
  for (const { who, what, nth } of walk.events) {
    server.clock.forward(1_000);
    await happenings[what]({ world, actor: world.actors[who], nth, walk, ids });
    if (world.violations.length > 0) break;
  }
  return world;
}
