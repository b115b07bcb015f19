import { invitationLasts } from '../contacts/invitation-rules.ts';

const hour = 60 * 60_000;

/** How far somebody of the demonstration has come, in hours before the demonstration is made, or after it where it is to come. */
export type DemoStanding =
  | { readonly at: 'listed'; readonly asksFor?: string; readonly askedBefore?: number }
  | { readonly at: 'planned'; readonly sentIn: number }
  | { readonly at: 'invited'; readonly sentBefore: number }
  | {
      readonly at: 'signed-in';
      readonly sentBefore: number;
      readonly cameInBefore: number;
      readonly registeredBefore?: number;
      readonly choseBefore?: number;
    }
  | {
      readonly at: 'active';
      readonly signedInBefore: number;
      readonly app: 'own' | 'other';
      readonly blockedBefore?: number;
    };

/** Since when somebody has been on the list who came long ago. */
const longBefore = 200 * 24;

/** What is recorded of somebody who stands there. */
export interface DemoRecords {
  readonly access: 'none' | 'invited' | 'signed-in' | 'active';
  readonly createdAt: Date;
  readonly plannedFor: Date | null;
  readonly sentAt: Date | null;
  /** When the invitation that is open lapses. */
  readonly lapsesAt: Date | null;
  readonly cameInAt: Date | null;
  readonly ownPasswordAt: Date | null;
  readonly lastSignedInAt: Date | null;
  readonly blockedAt: Date | null;
  readonly method: {
    readonly kind: 'app' | 'totp';
    readonly createdAt: Date;
    readonly lastUsedAt: Date;
  } | null;
  readonly request: { readonly reason: string; readonly createdAt: Date } | null;
}

const nothing = {
  plannedFor: null,
  sentAt: null,
  lapsesAt: null,
  cameInAt: null,
  ownPasswordAt: null,
  lastSignedInAt: null,
  blockedAt: null,
  method: null,
  request: null,
};

/** Gives what is recorded of somebody of the demonstration, which is made at `now`; without a standing, they have a password only. */
export function recordsOf(standing: DemoStanding | undefined, now: Date): DemoRecords {
  if (!standing) return { ...nothing, access: 'active', createdAt: now, ownPasswordAt: now };
  const before = (hours: number) => new Date(now.getTime() - hours * hour);
  switch (standing.at) {
    case 'listed':
      return {
        ...nothing,
        access: 'none',
        createdAt: before(100),
        request:
          standing.asksFor === undefined
            ? null
            : { reason: standing.asksFor, createdAt: before(standing.askedBefore ?? 1) },
      };
    case 'planned':
      return { ...nothing, access: 'none', createdAt: before(2), plannedFor: before(-standing.sentIn) };
    case 'invited':
    case 'signed-in': {
      const sentAt = before(standing.sentBefore);
      const open = { sentAt, lapsesAt: new Date(sentAt.getTime() + invitationLasts) };
      if (standing.at === 'invited') return { ...nothing, ...open, access: 'invited', createdAt: sentAt };
      const { cameInBefore, registeredBefore, choseBefore } = standing;
      const registeredAt = registeredBefore === undefined ? null : before(registeredBefore);
      return {
        ...nothing,
        ...open,
        access: 'signed-in',
        createdAt: sentAt,
        cameInAt: before(cameInBefore),
        ownPasswordAt: choseBefore === undefined ? null : before(choseBefore),
        method: registeredAt && { kind: 'app', createdAt: registeredAt, lastUsedAt: registeredAt },
      };
    }
    case 'active': {
      const { signedInBefore, app, blockedBefore } = standing;
      const createdAt = before(longBefore + signedInBefore);
      return {
        ...nothing,
        access: 'active',
        createdAt,
        sentAt: createdAt,
        ownPasswordAt: createdAt,
        lastSignedInAt: before(signedInBefore),
        blockedAt: blockedBefore === undefined ? null : before(blockedBefore),
        method: { kind: app === 'own' ? 'app' : 'totp', createdAt, lastUsedAt: before(signedInBefore) },
      };
    }
  }
}
