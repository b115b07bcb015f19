import { unseenDaysReached } from '../../authenticator/absence-rules.ts';
import type { Operations } from '../../operations.ts';
import { isRemembered, rememberedUntil } from '../../policies/remembered-device.ts';
import type { MySecurity } from '../../security-info/get-my-security.ts';
import { isWithinItsTime } from '../authenticate.ts';
import type { MockCall, MockHandler } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import { defaultMethodOf } from '../sign-in/default-method.ts';
import { deviceOf } from '../sign-in/remembered-devices.ts';

type ModelSession = Model['sessions'][number];

/** The mock sees no User-Agent header. */
const unknownBrowser = { name: null, system: null };

const signedInOf = (model: Model, { createdAt, organisationId }: ModelSession) => ({
  at: createdAt.toISOString(),
  browser: unknownBrowser,
  organisation: model.organisations.find(({ id }) => id === organisationId)?.name ?? '',
});

/** The mock does not note when phones call: they were seen when they were used. */
const phoneOf = ({ devices }: Model, methodId: string, lastUsedAt: Date, now: Date) =>
  devices.some((device) => device.methodId === methodId)
    ? { lastSeenAt: lastUsedAt.toISOString(), isUnseen: unseenDaysReached(lastUsedAt, now) !== null }
    : null;

function rememberedOf(call: MockCall<Operations['getMySecurity']>): MySecurity['remembered'] {
  const { model, caller, now } = call;
  const device = deviceOf(call, caller.accountId);
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  if (!device || !organisation) return null;
  const { provedAt, keptAnswer } = device;
  const { policy } = organisation;
  const until = provedAt && isRemembered(policy, provedAt, now) ? rememberedUntil(policy, provedAt) : null;
  const isAnswerKept = keptAnswer !== null;
  return until || isAnswerKept ? { until: until?.toISOString() ?? null, isAnswerKept } : null;
}

export const getMySecurity: MockHandler<Operations['getMySecurity']> = (call) => {
  const { model, caller, now } = call;
  const methods = model.methods.filter(({ accountId }) => accountId === caller.accountId);
  const first = defaultMethodOf(model, caller.accountId, methods);
  const password = model.passwords.find(({ accountId }) => accountId === caller.accountId);
  const current = model.sessions.find(({ id }) => id === caller.sessionId);
  if (!password || !current) throw new Error('who is signed in has a password and a session');
  const others = model.sessions.filter(
    ({ accountId, id }) => accountId === caller.accountId && id !== caller.sessionId,
  );
  const before = others.filter(({ createdAt }) => createdAt <= current.createdAt).at(-1);
  const isOpen = (session: ModelSession) => !session.endedAt && isWithinItsTime(model, session, now);
  return {
    remembered: rememberedOf(call),
    methods: methods.map(({ id, kind, name, createdAt, lastUsedAt }) => ({
      id,
      kind,
      name,
      isDefault: id === first?.id,
      registeredAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      phone: phoneOf(model, id, lastUsedAt, now),
    })),
    password: {
      changedAt: password.setAt.toISOString(),
      expiresAt: password.expiresAt?.toISOString() ?? null,
    },
    previousSignIn: before ? signedInOf(model, before) : null,
    otherSessions: others
      .filter(isOpen)
      .sort((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime())
      .map((session) => ({
        id: session.id,
        ...signedInOf(model, session),
        lastSeenAt: session.lastSeenAt.toISOString(),
      })),
  };
};
