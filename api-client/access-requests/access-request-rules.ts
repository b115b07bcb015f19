import { type AccessState, accessStateOf } from '../contacts/access-state.ts';
import { foldText } from '../contacts/fold-text.ts';

/** A request waits for an answer for 30 days, in milliseconds. */
export const accessRequestLasts = 30 * 24 * 60 * 60 * 1000;

/** Why the system looks a request up on a visitor's behalf, as the history says it. */
export const accessRequestReason = 'somebody asks for access';

/**
 * What becomes of a request once it is looked up: it goes to the administrators; or only to the person who is named in it, by
 * mail, because they have what they ask for; or to nobody.
 */
export type AccessRequestCourse = 'to-administrators' | 'has-access' | 'is-invited' | 'nowhere';

const courses: Record<AccessState, AccessRequestCourse> = {
  none: 'to-administrators',
  lapsed: 'to-administrators',
  // With a later end of the right to sign in they have access again: that is the administrators' to decide.
  ended: 'to-administrators',
  invited: 'is-invited',
  'signed-in': 'is-invited',
  active: 'has-access',
  // A block holds until it is lifted: whoever set it knows how to reach the person.
  blocked: 'nowhere',
};

/** Decides the course of a request by the contact whom it names; undefined: nobody of that organisation has that address. */
export const courseOf = (
  contact: Parameters<typeof accessStateOf>[0] | undefined,
  now: Date,
): AccessRequestCourse => (contact ? courses[accessStateOf(contact, now)] : 'nowhere');

/**
 * An organisation's name as requests are compared by it: without regard to case, accents and how wide the spaces are, and
 * otherwise in full. In the database, `organisations.folded_name` is the same.
 */
export const foldOrganisationName = (name: string): string => foldText(name.trim().replace(/\s+/g, ' '));
