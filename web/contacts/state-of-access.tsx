import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useFormats } from '../i18n/formats.ts';

/** Beside the chip of a contact's access: until when, or since when. */
export function StateOfAccess({ contact: { access, invitation, blockedAt } }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  if (access === 'blocked')
    return blockedAt && <p>{t('panel.blockedSince', { since: formats.moment(blockedAt) })}</p>;
  if (!invitation) return null;
  const until = formats.moment(invitation.lapsesAt);
  if (access === 'lapsed') return <p>{t('panel.invitationLapsed', { until })}</p>;
  return access === 'invited' || access === 'signed-in' ? (
    <p>{t('panel.invitationOpen', { until })}</p>
  ) : null;
}
