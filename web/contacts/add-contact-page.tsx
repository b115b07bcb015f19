import { useTranslation } from 'react-i18next';
import { RequireAdministrator } from '../app/require-administrator.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { BackToContacts } from '../app/way-back.tsx';
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
          above={<BackToContacts />}
          title={t('add.title')}
          lead={t('add.intro', { organisation: organisation.name })}
          firstField="name"
        />
        <AddContactForm />
      </Page>
    </RequireAdministrator>
  );
}
