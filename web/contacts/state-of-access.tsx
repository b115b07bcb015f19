import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { givenOf } from '../../api-client/contacts/given-right.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useFormats } from '../i18n/formats.ts';

/** Beside the chip of a contact's access: until when, or since when. */
export function StateOfAccess({
  contact: { access, invitation, blockedAt, rights, plannedFor },
}: {
  contact: Contact;
}) {
  const { t } = useTranslation(['contacts', 'rights']);
  const { start, now } = useTermWords();
  const signIn = givenOf(rights, 'sign-in');
  const formats = useFormats();
  if (access === 'blocked') return blockedAt && <p>{t('panel.blockedSince', { since: start(blockedAt) })}</p>;
  if (blockedAt) return <p>{t('rights:blockedFrom', { from: start(blockedAt) })}</p>;
  if (access === 'ended') return signIn && <p>{now(signIn)}</p>;
  if (plannedFor && access === 'none') return <p>{t('panel.planned', { at: formats.moment(plannedFor) })}</p>;
  if (!invitation) return null;
  const until = formats.moment(invitation.lapsesAt);
  if (access === 'lapsed') return <p>{t('panel.invitationLapsed', { until })}</p>;
  return access === 'invited' || access === 'signed-in' ? (
    <p>{t('panel.invitationOpen', { until })}</p>
  ) : null;
}
