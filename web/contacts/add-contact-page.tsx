import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../app/paths.ts';
import { RequireAdministrator } from '../app/require-administrator.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { Page } from '../ui/page.tsx';
import { AddContactForm } from './add-contact-form.tsx';

/** *Add contact*: somebody new on the authorisation list. */
export default function AddContactPage() {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  return (
    <RequireAdministrator>
      <Page narrow>
        <ScreenHeading
          above={
            <p>
              <Link to={paths.contacts}>{t('add.back')}</Link>
            </p>
          }
          title={t('add.title')}
          lead={t('add.intro', { organisation: organisation.name })}
          firstField="name"
        />
        <AddContactForm />
      </Page>
    </RequireAdministrator>
  );
}
