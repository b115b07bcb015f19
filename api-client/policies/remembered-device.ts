import type { Policy } from './policy.ts';

const day = 24 * 60 * 60_000;

/** Until when a device that proved a second factor may do without, by an organisation's policy; null for never. */
export const rememberedUntil = (
  { rememberDeviceDays }: Pick<Policy, 'rememberDeviceDays'>,
  since: Date,
): Date | null => (rememberDeviceDays > 0 ? new Date(since.getTime() + rememberDeviceDays * day) : null);

/** Whether a device that was remembered at some moment is so still, by the policy as it is now. */
export function isRemembered(
  policy: Pick<Policy, 'rememberDeviceDays'>,
  since: Date | null,
  now: Date,
): boolean {
  const until = since && rememberedUntil(policy, since);
  return until !== null && until > now;
}
