import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useShortMoment } from '../i18n/short-moment.ts';
import { MomentOnPaper } from './moment-on-paper.tsx';

/** When something last happened to a contact, for who reads a list: today and yesterday by name. */
export function PastMoment({ at }: { at: string | null }) {
  const { t } = useTranslation('contacts');
  if (!at) return <span className="text-ink-soft">{t('never')}</span>;
  return (
    <time dateTime={at} className="tabular-nums">
      <MomentOnPaper at={at} />
    </time>
  );
}

/** Until when an invitation holds, or held; of nobody else. */
export function InvitationLapse({ contact: { access, invitation } }: { contact: Contact }) {
  const shortMoment = useShortMoment();
  const isWaiting = access === 'invited' || access === 'signed-in' || access === 'lapsed';
  if (!invitation || !isWaiting) return <span className="text-ink-soft">–</span>;
  return (
    <time dateTime={invitation.lapsesAt} className="tabular-nums">
      {shortMoment(invitation.lapsesAt)}
    </time>
  );
}
