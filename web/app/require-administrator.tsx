import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/note.tsx';
import { Page } from '../ui/page.tsx';
import { paths } from './paths.ts';
import { ScreenHeading } from './screen-heading.tsx';
import { useSession } from './session.ts';

function NotAllowed() {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  return (
    <Page>
      <ScreenHeading title={t('title')} />
      <Note kind="warn">
        <p>
          <b>{t('notAllowed')}</b> {t('notAllowedHint', { organisation: organisation.name })}
        </p>
      </Note>
      <div>
        <LinkButton size="small" to={paths.start}>
          {t('toStart')}
        </LinkButton>
      </div>
    </Page>
  );
}

/** For a contacts administrator; others read whom to ask. The server refuses them besides. */
export function RequireAdministrator({ children }: { children: ReactNode }) {
  const { contact } = useSession();
  return contact.authorisations.includes('manage-contacts') ? children : <NotAllowed />;
}
