import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useFormats } from '../i18n/formats.ts';
import { languageNames } from '../i18n/language-names.ts';
import { PastMoment } from './past-moment.tsx';
import { useProductNames } from './product-names.ts';
import { RightsList } from './rights-list.tsx';

/** What is kept of a contact; without their rights where those stand beside it. */
export function ContactDetails({ contact, withRights = true }: { contact: Contact; withRights?: boolean }) {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const productNames = useProductNames();
  const products = productNames(contact.productIds);
  const rights: [string, ReactNode][] = [
    [t('add.authorisations'), <RightsList key="rights" rights={contact.rights} />],
    [t('add.products'), products.length > 0 ? formats.list(products) : t('authorisation.none')],
  ];
  const rows: [string, ReactNode][] = [
    [t(contact.emailIsSignInName ? 'panel.signInName' : 'add.email'), contact.email],
    [t('add.jobTitle'), contact.jobTitle || t('authorisation.none')],
    [t('add.phone'), contact.phone || t('authorisation.none')],
    [t('add.language'), languageNames[contact.language]],
    ...(withRights ? rights : []),
    [t('columns.lastSignedIn'), <PastMoment key="signed-in" at={contact.lastSignedInAt} />],
    [t('columns.lastReminded'), <PastMoment key="reminded" at={contact.lastRemindedAt} />],
    [t('panel.listedSince'), formats.day(contact.createdAt)],
  ];
  return (
    <dl className="grid grid-cols-[minmax(6.5rem,2fr)_minmax(0,5fr)] gap-x-4 gap-y-2 leading-snug">
      {rows.map(([term, description]) => (
        <Fragment key={term}>
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
