import { currentAuthorisations } from '../../contacts/given-right.ts';
import { isBlocked } from '../../contacts/right-term.ts';
import { factsOf, unknownDevice } from '../../sign-in/sign-in-facts.ts';
import type { MockCookies } from '../mock-handler.ts';
import type { Model, ModelSignIn } from '../model/model.ts';
import { deviceOf } from './remembered-devices.ts';

/** The organisations that an account may sign in for, or was invited by, in the order of their names (G0.8). */
export function membershipsOf(model: Model, accountId: string, now: Date) {
  return model.contacts
    .filter((contact) => contact.accountId === accountId && !isBlocked(contact, now))
    .filter(({ rights }) => currentAuthorisations(rights, now).includes('sign-in'))
    .flatMap((contact) => {
      const organisation = model.organisations.find(({ id }) => id === contact.organisationId);
      const invitation = model.invitations.find((each) => each.contactId === contact.id && !each.endedAt);
      if (!organisation) return [];
      return {
        contact,
        invitation,
        organisationId: organisation.id,
        organisationName: organisation.name,
        access: contact.access,
        lapsesAt: invitation?.lapsesAt ?? null,
        policy: organisation.policy,
      };
    })
    .sort((one, other) => (one.organisationName < other.organisationName ? -1 : 1));
}

/** Everything about a sign-in and its account that the next step depends on, and what its screens show. */
export function signInState(
  { model, now, cookies }: { model: Model; now: Date; cookies: MockCookies },
  signIn: ModelSignIn,
) {
  const { accountId } = signIn;
  const memberships = accountId ? membershipsOf(model, accountId, now) : [];
  const password = model.passwords.find((each) => each.accountId === accountId);
  const methods = model.methods.filter((each) => each.accountId === accountId);
  const enrolment = model.enrolments.find(({ signInId }) => signInId === signIn.id);
  const reset = model.methodResets.find((each) => each.accountId === accountId);
  const device = deviceOf({ model, cookies }, accountId);
  // A mock has no network: whoever calls it comes from everywhere and nowhere, so that no office waives anything.
  const origin = {
    address: null,
    device: device ? { rememberedSince: device.provedAt, keptAnswer: device.keptAnswer } : unknownDevice,
  };
  return {
    signIn,
    reset,
    device,
    password,
    methods,
    enrolment,
    ...factsOf({ signIn, memberships, password, methods, enrolment, reset }, origin, now),
  };
}

export type SignInState = ReturnType<typeof signInState>;
