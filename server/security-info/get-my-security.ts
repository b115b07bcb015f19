import { unseenDaysReached } from '../../api-client/authenticator/absence-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Policy } from '../../api-client/policies/policy.ts';
import { isRemembered, rememberedUntil } from '../../api-client/policies/remembered-device.ts';
import type { MySecurity } from '../../api-client/security-info/get-my-security.ts';
import { sessionIdlesFor, sessionLastsFor } from '../../api-client/session/session-lifetime.ts';
import type { Handler } from '../http/handler.ts';
import { findPolicy } from '../policies/policy-queries.ts';
import { originOf } from '../sign-in/origin-of.ts';
import { findDevice, type RememberedDevice } from '../sign-in/remembered-device-queries.ts';
import { browserOf } from './browser-of.ts';
import { methodsOfAccount, otherOpenSessions, passwordOfAccount, sessionBefore } from './security-queries.ts';

interface SignedIn {
  readonly at: Date;
  readonly userAgent: string;
  readonly organisation: string;
}

const signedInOf = ({ at, userAgent, organisation }: SignedIn) => ({
  at: at.toISOString(),
  browser: browserOf(userAgent),
  organisation,
});

/** What a browser remembers, by the days of an organisation as they are now. */
function rememberedOf(
  { provedAt, keptAnswer }: RememberedDevice,
  policy: Policy,
  now: Date,
): MySecurity['remembered'] {
  const until = provedAt && isRemembered(policy, provedAt, now) ? rememberedUntil(policy, provedAt) : null;
  const isAnswerKept = keptAnswer !== null;
  return until || isAnswerKept ? { until: until?.toISOString() ?? null, isAnswerKept } : null;
}

/**
 * Tells somebody how their own account is protected, across their organisations (ASVS 7.5.2): no administrator sees this.
 * Secrets and addresses are not among it.
 */
export const getMySecurity: Handler<Operations['getMySecurity']> = (call) => {
  const { caller, services } = call;
  const { accountId, organisationId, sessionId } = caller;
  const { deviceHashes } = originOf(call);
  const now = services.now();
  const idleSince = new Date(now.getTime() - sessionIdlesFor);
  const begunSince = new Date(now.getTime() - sessionLastsFor);
  return services.database.transaction({ kind: 'account', accountId }, async (tx) => {
    const methods = await methodsOfAccount(tx, accountId);
    const password = await passwordOfAccount(tx, accountId);
    if (!password) throw new Error('who is signed in has a password');
    const before = await sessionBefore(tx, accountId, sessionId);
    const others = await otherOpenSessions(tx, caller, { now, idleSince, begunSince });
    const device = await findDevice(tx, accountId, deviceHashes);
    const policy = device && (await findPolicy(tx, organisationId));
    return {
      remembered: policy ? rememberedOf(device, policy, now) : null,
      methods: methods.map(({ defaultId, registeredAt, lastUsedAt, lastSeenAt, ...method }) => ({
        ...method,
        isDefault: method.id === (defaultId ?? methods[0]?.id),
        registeredAt: registeredAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        phone: lastSeenAt && {
          lastSeenAt: lastSeenAt.toISOString(),
          isUnseen: unseenDaysReached(lastSeenAt, now) !== null,
        },
      })),
      password: {
        changedAt: password.changedAt.toISOString(),
        expiresAt: password.expiresAt?.toISOString() ?? null,
      },
      previousSignIn: before ? signedInOf(before) : null,
      otherSessions: others.map((session) => ({
        id: session.id,
        ...signedInOf(session),
        lastSeenAt: session.lastSeenAt.toISOString(),
      })),
    };
  });
};
