import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useOutlet } from 'react-router-dom';
import { contactQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { JobsUnderWay } from '../app/jobs-under-way.tsx';
import { paths } from '../app/paths.ts';
import { RequireAdministrator } from '../app/require-administrator.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { WaitingRequests } from '../app/waiting-requests.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { ContactAddedNote } from './contact-added-note.tsx';
import { ContactFilters } from './contact-filters.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactTasksProvider } from './contact-tasks-provider.tsx';
import { ExportContacts } from './export/export-contacts.tsx';
import { LoadingPanel } from './panel-frame.tsx';
import './contacts-page.css';

/** Whose panel stands beside the list, if anybody's. */
const useOpenContact = () => useMatch(paths.aboutContact)?.params.contactId;

function Contacts() {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  const panel = useOutlet();
  const open = useOpenContact();
  const opened = useQuery({ ...contactQuery(api, open ?? ''), enabled: open !== undefined });

  return (
    <Page>
      <div className={panel ? 'contacts-and-panel' : ''}>
        <div className="contacts-side">
          <PageHead>
            <ScreenHeading
              title={t('title')}
              lead={t('listOf', { organisation: organisation.name })}
              documentTitle={open && opened.data?.name}
            />
            <div className="flex flex-wrap gap-2 print:hidden">
              <ExportContacts />
              <LinkButton size="small" to={paths.enrolmentBoard}>
                {t('enrolmentBoard')}
              </LinkButton>
              <LinkButton size="small" to={paths.review}>
                {t('review')}
              </LinkButton>
              <LinkButton size="small" to={paths.importContacts}>
                {t('import')}
              </LinkButton>
              <LinkButton look="primary" size="small" to={paths.addContact}>
                {t('add.title')}
              </LinkButton>
            </div>
          </PageHead>
          <ContactAddedNote />
          <WaitingRequests />
          <JobsUnderWay />
          <ContactFilters />
          <ContactList open={open} />
        </div>
        {panel && <Suspense fallback={<LoadingPanel />}>{panel}</Suspense>}
      </div>
    </Page>
  );
}

/** *Manage My Contacts*: the authorisation list, and beside it one contact of it. */
export default function ContactsPage() {
  return (
    <RequireAdministrator>
      <ContactTasksProvider>
        <Contacts />
      </ContactTasksProvider>
    </RequireAdministrator>
  );
}
