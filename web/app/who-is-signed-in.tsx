import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import { ScreenHeading } from './screen-heading.tsx';
import { useSession } from './session.ts';
import { useSignOut } from './sign-out.ts';

/** Who is signed in, and for which organisation. */
export function WhoIsSignedIn() {
  const { t } = useTranslation();
  const { contact, organisation } = useSession();
  const signOut = useSignOut();
  return (
    <EntryLayout position={shutDoor}>
      <ScreenHeading title={organisation.name} lead={contact.name} />
      <FormError error={signOut.error} />
      <div>
        <Button pending={signOut.isPending} onClick={() => signOut.mutate({})}>
          {t('signOut')}
        </Button>
      </div>
    </EntryLayout>
  );
}
