import { totpUri } from '../../api-client/enrolment/totp.ts';
import type { DueRegistration } from '../../api-client/sign-in/due-registration.ts';
import { shownRegistration } from '../../api-client/sign-in/due-registration.ts';
import {
  dependsOnNumber,
  registrationBeginsWith,
} from '../../api-client/sign-in/registration-begins-with.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { describePairing } from '../authenticator/describe-progress.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { Transaction } from '../db/database.ts';
import { describePhoneProgress } from '../phone/describe-phone-progress.ts';
import { findKnownPhone } from '../phone/phone-method-queries.ts';
import type { Services } from '../services.ts';
import { defaultMethodOf, ownMethod } from '../sign-in/default-method.ts';
import { findAccount, type SignInState } from '../sign-in/sign-in-queries.ts';
import { beginEnrolment, openEnrolmentKey } from './enrolment-queries.ts';

/**
 * The registration that is under way, or one that begins with the recommended method. One whose method the policy no longer
 * allows begins anew too, with what that one began dead.
 */
async function enrolmentOf(tx: Transaction, services: Services, state: SignInState, due: DueRegistration) {
  const { row, enrolment } = state;
  const isAllowed = enrolment && (enrolment.stage === 'done' || due.methods.includes(enrolment.kind));
  if (isAllowed) return enrolment;
  const isNumberKnown = dependsOnNumber(due) && (await findKnownPhone(tx, state)) !== undefined;
  const begins = registrationBeginsWith(due, isNumberKnown);
  if (!row.accountId || !begins) throw new Error('only an account registers, and what is allowed');
  const now = services.now();
  if (enrolment) await endPairing(tx, row.id, 'cancelled', now);
  return beginEnrolment(tx, services.sealer, {
    signInId: row.id,
    accountId: row.accountId,
    ...begins,
    now,
  });
}

/** The wizard, on the screen where the person is. */
export async function describeRegistration(
  tx: Transaction,
  services: Services,
  state: SignInState,
  due: DueRegistration,
): Promise<NextStep> {
  const { row, methods } = state;
  if (!row.accountId) throw new Error('nobody can register without an account');
  const enrolment = await enrolmentOf(tx, services, state, due);
  const account = await findAccount(tx, row.accountId);
  const shared = {
    step: 'register' as const,
    method: enrolment.kind,
    ...shownRegistration(due),
    methods: [...new Set([...due.methods, enrolment.kind])],
    issuer: services.config.brand.name,
    label: account?.email ?? row.signInName,
    passwordDue: state.facts.account.passwordDue !== null || state.facts.signIn.resetLinkProved,
  };
  if (enrolment.stage === 'done') {
    const first = await defaultMethodOf(tx, row.accountId, methods);
    if (!first) throw new Error('a registration that is done has a method');
    return { ...shared, stage: 'done', defaultMethod: ownMethod(first), registered: methods.map(ownMethod) };
  }
  if (enrolment.kind === 'app')
    return { ...shared, stage: enrolment.stage, pairing: await describePairing(tx, services, row) };
  if (enrolment.kind === 'phone')
    return {
      ...shared,
      stage: enrolment.stage,
      phone: await describePhoneProgress(tx, services, state, 'registration'),
    };
  if (enrolment.stage !== 'scan') return { ...shared, stage: enrolment.stage };
  const key = openEnrolmentKey(enrolment, services.sealer);
  return { ...shared, stage: 'scan', key, uri: totpUri(key, shared) };
}
