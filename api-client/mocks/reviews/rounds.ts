import { isAdministratorNow } from '../../contacts/last-administrator.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenReview } from '../../reviews/review.ts';
import type { AdministratorCall } from '../contacts/contact-call.ts';
import type { Model, ModelContact } from '../model/model.ts';

export type ModelReview = Model['reviews'][number];

/** The round that is under way in the caller's organisation. */
export const openRound = ({ model, caller }: AdministratorCall): ModelReview | undefined =>
  model.reviews.find((each) => each.organisationId === caller.organisationId && !each.endedAt);

/** The same. Throws `not_found` where there is none. */
export function roundUnderWay(call: AdministratorCall): ModelReview {
  const open = openRound(call);
  if (!open) throw new Refusal('not_found');
  return open;
}

export const decidedOrListedAt = ({ accessDecidedAt, createdAt }: ModelContact): Date =>
  accessDecidedAt ?? createdAt;

/** Who is still to be confirmed. */
export const leftIn = ({ contacts }: Model, { organisationId, startedAt }: ModelReview): ModelContact[] =>
  contacts.filter((each) => each.organisationId === organisationId && decidedOrListedAt(each) < startedAt);

/** Whether nobody else could confirm the caller's own access. */
export const mayConfirmOwn = ({ model, caller, now }: AdministratorCall): boolean =>
  model.contacts
    .filter((each) => each.organisationId === caller.organisationId && isAdministratorNow(each, now))
    .every(({ id }) => id === caller.contactId);

export function openReviewOf(call: AdministratorCall, review: ModelReview): OpenReview {
  const { id, organisationId, startedAt, dueAt } = review;
  const listed = call.model.contacts.filter(
    (each) => each.organisationId === organisationId && each.createdAt < startedAt,
  );
  return {
    id,
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    total: listed.length,
    left: leftIn(call.model, review).length,
    mayConfirmOwn: mayConfirmOwn(call),
  };
}
