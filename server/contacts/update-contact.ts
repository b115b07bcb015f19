import { type ContactEdit, planEdit } from '../../api-client/contacts/contact-edit.ts';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import type { Operations } from '../../api-client/operations.ts';
import { isUnderHostingDomain } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { refuseField } from '../http/refusal.ts';
import type { Sealer } from '../secrets/encryption.ts';
import type { Services } from '../services.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import {
  type ContactKey,
  type ContactRow,
  raiseVersion,
  updateContact as writeContact,
} from './contact-queries.ts';
import { endAccess } from './end-access.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { writePlan } from './planning-queries.ts';
import { refuseContactTwice } from './refuse-contact-twice.ts';
import {
  grantProducts,
  organisationHasProducts,
  organisationHasRights,
  removeProducts,
  writeRights,
} from './rights-queries.ts';
import { sealedPhone } from './sealed-phone.ts';
import { endSessionsOfContact } from './session-queries.ts';

const changed = (changes: readonly ContactChange[], field: ContactChange['field']): boolean =>
  changes.some((change) => change.field === field);

/** Nobody looked since the right to sign in ended: the sessions of then must not come back with another end. */
const signInIsOver = ({ signInEndsAt }: ContactRow, now: Date): boolean =>
  signInEndsAt !== null && signInEndsAt <= now;

async function refuseUnfitting(
  tx: Transaction,
  { hostingDomain }: Services['config'],
  { organisationId }: ContactKey,
  { fields, changes, emailRefusal, rightsRefusal, phone }: ContactEdit,
): Promise<void> {
  if (emailRefusal) throw refuseField('email', emailRefusal);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  if (rightsRefusal) throw refuseField(rightsRefusal.path, rightsRefusal.code);
  if (changed(changes, 'rights') && !(await organisationHasRights(tx, organisationId, fields.rights)))
    throw refuseField('rights', 'right_unknown');
  if (changed(changes, 'email') && isUnderHostingDomain(fields.email, hostingDomain))
    throw refuseField('email', 'email_reserved');
  if (
    changed(changes, 'productIds') &&
    !(await organisationHasProducts(tx, organisationId, fields.productIds))
  )
    throw refuseField('productIds', 'product_unknown');
}

async function writeFields(
  tx: Transaction,
  sealer: Sealer,
  key: ContactKey,
  { fields, changes, phone }: ContactEdit,
  rightsBefore: readonly GivenRight[],
): Promise<void> {
  const { name, email, jobTitle, language, rights, productIds } = fields;
  const phoneFields = phone.stays ? {} : sealedPhone(sealer, key.contactId, phone.number);
  await writeContact(tx, key, { name, email, jobTitle, language, ...phoneFields });
  await writeRights(tx, key, rightsBefore, rights);
  if (changed(changes, 'productIds')) {
    await removeProducts(tx, key);
    await grantProducts(tx, key, productIds);
  }
}

/**
 * Carries an edit out, with its trace in the history. Where the right to sign in goes, access ends as by a withdrawal; where it
 * comes, nobody is invited. An edit that changes nothing leaves no trace. Refuses the e-mail address of an account, one of the
 * hosting domain, a product or right that the organisation does not have, dates that have gone by, and the last contacts
 * administrator.
 */
export async function carryOutEdit(
  tx: Transaction,
  acting: Acting,
  contact: ContactRow,
  edit: ContactEdit,
): Promise<void> {
  const key = { organisationId: contact.organisationId, contactId: contact.id };
  const now = acting.services.now();
  await refuseUnfitting(tx, acting.services.config, key, edit);
  await refuseLastAdministrator(tx, key, contact, { becomes: edit.fields, now });
  const { changes } = edit;
  if (changes.length === 0) return;

  await recordEvent(tx, 'contact.edited', {
    ...actorOf(acting),
    ...key,
    occurredAt: now,
    details: { changes },
  });
  if (edit.endsAccess) await endAccess(tx, acting, contact, { key, isTold: true });
  else if (signInIsOver(contact, now)) await endSessionsOfContact(tx, key, now);
  if (contact.plannedFor && !edit.fields.authorisations.includes('sign-in')) await writePlan(tx, key, null);
  await writeFields(tx, acting.services.sealer, key, edit, edit.endsAccess ? [] : contact.rights);
  await raiseVersion(tx, key);
}

/** Edits a contact, in the version that the caller saw. Refuses another version, an address that is listed, and what carryOutEdit does. */
export const updateContact: Handler<Operations['updateContact']> = ({ params, body, ifMatch, ...acting }) =>
  refuseContactTwice(() =>
    changeContact(acting, params.contactId, async (tx, contact) => {
      ifMatch.refuseUnless(contact.version);
      const edit = planEdit(
        { ...contact, phone: contact.phoneMask ?? '', emailIsSignInName: contact.accountId !== null },
        body,
        acting.services.now(),
      );
      await carryOutEdit(tx, acting, contact, edit);
    }),
  );
