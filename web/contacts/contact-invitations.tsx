import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactInvitationsQuery } from '../../api-client/contacts/contact-queries.ts';
import { invitationsShown, type SentInvitation } from '../../api-client/contacts/list-invitations.ts';
import { api } from '../app/api.ts';
import { useFormats } from '../i18n/formats.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { DeliveryOfInvitation } from './delivery-of-invitation.tsx';

function Invitation({ invitation, email }: { invitation: SentInvitation; email: string }) {
  const { t } = useTranslation('contact-page');
  const formats = useFormats();
  const recent = useRecentMoment('within');
  const { sentAt, lapsesAt, ended, deliveries } = invitation;
  const isOver = Date.parse(lapsesAt) <= Date.now();
  return (
    <li className="grid gap-2 border-line border-b pb-4 leading-snug last:border-b-0 last:pb-0">
      <p>
        <b>{t('invitations.of', { moment: recent(sentAt) })}</b>
      </p>
      <p className="text-ink-soft">
        {ended
          ? t(`invitations.${ended.as}`, { moment: formats.moment(ended.at) })
          : t(isOver ? 'invitations.lapsed' : 'invitations.open', { moment: formats.moment(lapsesAt) })}
      </p>
      {deliveries.map((delivery) => (
        <DeliveryOfInvitation key={delivery.writtenAt} delivery={delivery} email={email} />
      ))}
      {deliveries.length === 0 && <p className="text-ink-soft">{t('delivery.notKept')}</p>}
    </li>
  );
}

/** The invitations that were sent to a contact, and whether they came through. */
export function ContactInvitations({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-page');
  const { data, error, isFetching, refetch } = useQuery(contactInvitationsQuery(api, contact.id));
  if (error && !data)
    return (
      <FetchFailed
        what={t('invitations.failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  if (!data) return <p className="moment text-ink-soft">{t('loading')}</p>;
  const { invitations } = data;
  if (invitations.length === 0) return <p className="text-ink-soft">{t('invitations.none')}</p>;
  return (
    <>
      <ol className="grid gap-4">
        {invitations.map((invitation) => (
          <Invitation key={invitation.id} invitation={invitation} email={contact.email} />
        ))}
      </ol>
      {invitations.length === invitationsShown && (
        <p className="text-ink-soft">{t('invitations.newest', { count: invitationsShown })}</p>
      )}
    </>
  );
}
