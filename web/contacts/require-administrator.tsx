import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/note.tsx';
import { Page } from '../ui/page.tsx';

/** For a contacts administrator; others read whom to ask. The server refuses them besides. */
export function RequireAdministrator({ children }: { children: ReactNode }) {
  const { t } = useTranslation('contacts');
  const { contact, organisation } = useSession();
  if (contact.authorisations.includes('manage-contacts')) return children;
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
