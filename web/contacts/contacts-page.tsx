import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { useSearchInAddress } from '../ui/search-in-address.ts';
import { TextField } from '../ui/text-field.tsx';
import { type News, Toast } from '../ui/toast.tsx';
import { ContactAddedNote } from './contact-added-note.tsx';
import { ContactList } from './contact-list.tsx';
import { RequireAdministrator } from './require-administrator.tsx';

function Contacts() {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  const { typed, type, search } = useSearchInAddress('search');
  const [news, setNews] = useState<News>();
  const closeNews = useCallback(() => setNews(undefined), []);
  return (
    <Page>
      <PageHead>
        <ScreenHeading title={t('title')} lead={t('listOf', { organisation: organisation.name })} />
        <LinkButton look="primary" size="small" to={paths.addContact}>
          {t('add.title')}
        </LinkButton>
      </PageHead>
      <ContactAddedNote />
      <search className="max-w-measure">
        <TextField
          small
          type="search"
          label={t('search')}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </search>
      <ContactList search={search} onClearSearch={() => type('')} onNews={setNews} />
      <Toast news={news} close={t('close')} onClose={closeNews} />
    </Page>
  );
}

/** *Manage My Contacts*: the authorisation list, and what an administrator does about it. */
export default function ContactsPage() {
  return (
    <RequireAdministrator>
      <Contacts />
    </RequireAdministrator>
  );
}
