import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { AccessChip } from './access-chip.tsx';
import { AuthorisationTags } from './authorisation-tags.tsx';
import type { ListColumn } from './list-columns.ts';
import { InvitationLapse, PastMoment } from './past-moment.tsx';
import { useProductNames } from './product-names.ts';

function Products({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('contacts');
  const names = useProductNames()(ids);
  return ids.length === 0 ? (
    <span className="text-ink-soft">{t('authorisation.none')}</span>
  ) : (
    <span className="c-two-lines">{names.join(', ')}</span>
  );
}

/** A moment, which on a card needs to be said of what. */
function Moment({ label, at }: { label: string; at: string | null }) {
  return (
    <>
      <span className="c-label">{label}: </span>
      <PastMoment at={at} />
    </>
  );
}

const orNone = (text: string) => text || <span className="text-ink-soft">–</span>;

/** What a column shows of a contact. */
export function ContactCell({
  column,
  contact,
}: {
  column: Exclude<ListColumn, 'choice' | 'name' | 'actions'>;
  contact: Contact;
}): ReactNode {
  const { t } = useTranslation('contacts');
  switch (column) {
    case 'jobTitle':
      return <span className="c-two-lines">{orNone(contact.jobTitle)}</span>;
    case 'authorisations':
      return <AuthorisationTags rights={contact.rights} />;
    case 'products':
      return <Products ids={contact.productIds} />;
    case 'access':
      return <AccessChip {...contact} />;
    case 'invitationLapse':
      return <InvitationLapse contact={contact} />;
    case 'lastSignedIn':
      return <Moment label={t('columns.lastSignedIn')} at={contact.lastSignedInAt} />;
    case 'lastReminded':
      return <PastMoment at={contact.lastRemindedAt} />;
    case 'phone':
      return <span className="tabular-nums">{orNone(contact.phone)}</span>;
    case 'addedOn':
      return <PastMoment at={contact.createdAt} />;
  }
}
