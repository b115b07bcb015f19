import { firstStageOf, type MethodKind, safestOf } from '../../api-client/enrolment/enrolment.ts';
import { totpUri } from '../../api-client/enrolment/totp.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { describePairing } from '../authenticator/describe-progress.ts';
import type { Transaction } from '../db/database.ts';
import { describePhoneProgress } from '../phone/describe-phone-progress.ts';
import type { Services } from '../services.ts';
import { defaultMethodOf, shownMethod } from '../sign-in/default-method.ts';
import { findAccount, type SignInState } from '../sign-in/sign-in-queries.ts';
import { beginEnrolment, openEnrolmentKey } from './enrolment-queries.ts';

/** The wizard, on the screen where the person is. `allowed`: the methods that may be registered. */
export async function describeRegistration(
  tx: Transaction,
  services: Services,
  state: SignInState,
  allowed: readonly MethodKind[],
): Promise<NextStep> {
  const { row, methods } = state;
  if (!row.accountId) throw new Error('nobody can register without an account');
  const kind = safestOf(allowed);
  const enrolment =
    state.enrolment ??
    (await beginEnrolment(tx, services.sealer, {
      signInId: row.id,
      accountId: row.accountId,
      kind,
      stage: firstStageOf(kind),
      now: services.now(),
    }));
  const account = await findAccount(tx, row.accountId);
  const shared = {
    step: 'register' as const,
    method: enrolment.kind,
    methods: [...new Set([...allowed, enrolment.kind])],
    issuer: services.config.brand.name,
    label: account?.email ?? row.signInName,
    passwordDue: state.facts.account.passwordDue !== null || state.facts.signIn.resetLinkProved,
  };
  if (enrolment.stage === 'done') {
    const first = await defaultMethodOf(tx, row.accountId, methods);
    if (!first) throw new Error('a registration that is done has a method');
    return { ...shared, stage: 'done', defaultMethod: shownMethod(first) };
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
