import { useTranslation } from 'react-i18next';
import { useOutlet, useParams } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { paths } from '../app/paths.ts';
import { RequireAdministrator } from '../app/require-administrator.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { BackToContacts } from '../app/way-back.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { AccessChip } from './access-chip.tsx';
import { ContactDetails } from './contact-details.tsx';
import { ContactInvitations } from './contact-invitations.tsx';
import { ContactMethods } from './contact-methods.tsx';
import { ContactRights } from './contact-rights.tsx';
import { ContactTasksProvider } from './contact-tasks-provider.tsx';
import { FilteredHistory } from './filtered-history.tsx';
import { OpenedContact } from './opened-contact.tsx';
import { PanelActions } from './panel-actions.tsx';
import { StateOfAccess } from './state-of-access.tsx';
import './contact-page.css';

function AllAbout({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contact-page', 'contacts']);
  return (
    <>
      <PageHead>
        <div className="grid gap-2">
          <ScreenHeading title={contact.name} above={<BackToContacts />} />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft leading-snug">
            <AccessChip {...contact} />
            <StateOfAccess contact={contact} />
          </div>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <LinkButton size="small" to={paths.editContactOnPage(contact.id)}>
            {t('contacts:actions.edit')}
          </LinkButton>
          <PanelActions contact={contact} />
        </div>
      </PageHead>
      <div className="contact-page">
        <Panel title={t('details')}>
          <ContactDetails contact={contact} withRights={false} />
        </Panel>
        <Panel title={t('rights.title')}>
          <ContactRights contact={contact} />
        </Panel>
        <Panel title={t('methods.title')}>
          <ContactMethods contact={contact} />
        </Panel>
        <Panel title={t('invitations.title')}>
          <ContactInvitations contact={contact} />
        </Panel>
        <div className="is-broad min-w-0">
          <Panel title={t('contacts:history.title')}>
            <FilteredHistory contact={contact} />
          </Panel>
        </div>
      </div>
    </>
  );
}

/** All about one contact: details, rights, methods, invitations and history, and what can be done. Edited in the same place. */
export default function ContactPage() {
  const { contactId = '' } = useParams();
  const editing = useOutlet();
  return (
    <RequireAdministrator>
      <ContactTasksProvider>
        <Page>
          {editing ?? (
            <OpenedContact key={contactId} contactId={contactId} alone>
              {(contact) => <AllAbout contact={contact} />}
            </OpenedContact>
          )}
        </Page>
      </ContactTasksProvider>
    </RequireAdministrator>
  );
}
