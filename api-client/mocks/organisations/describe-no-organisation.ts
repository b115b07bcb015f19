import { whyClosed } from '../../organisations/organisation-choice.ts';
import type { NextStep } from '../../sign-in/sign-in.ts';
import { openInvitationOf, signInEndOf } from '../contacts/contact-of.ts';
import type { Model, ModelSignIn } from '../model/model.ts';

/** Which organisations have somebody on their list whom none lets in, and why; only to who proved more than a password. */
export function describeNoOrganisation(
  model: Model,
  { accountId, methodProvedAt }: Pick<ModelSignIn, 'accountId' | 'methodProvedAt'>,
  now: Date,
): NextStep {
  const listings = model.contacts.filter((contact) => methodProvedAt && contact.accountId === accountId);
  const organisations = listings.map(({ id: contactId, organisationId, blockedAt, rights }) => ({
    name: model.organisations.find(({ id }) => id === organisationId)?.name ?? '',
    reason: whyClosed(
      {
        blockedAt,
        signInEndsAt: signInEndOf({ rights }),
        lapsesAt: openInvitationOf(model, contactId)?.lapsesAt ?? null,
      },
      now,
    ),
  }));
  return {
    step: 'no-organisation',
    organisations: organisations.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
