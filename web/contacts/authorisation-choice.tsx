import { useTranslation } from 'react-i18next';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import { useSession } from '../app/session.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { withOrWithout } from './with-or-without.ts';

interface AuthorisationChoiceProps {
  /** Of somebody new, or of somebody who is on the list. */
  of: 'add' | 'edit';
  chosen: readonly Authorisation[];
  onChange: (chosen: Authorisation[]) => void;
  error?: string | undefined;
}

/** What somebody may do. Who manages contacts must be able to sign in, so the one brings the other along. */
export function AuthorisationChoice({ of, chosen, onChange, error }: AuthorisationChoiceProps) {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  return (
    <CheckboxGroup legend={t('add.authorisations')} error={error}>
      <Checkbox
        label={t('add.maySignIn')}
        hint={t(`${of}.maySignInHint`)}
        checked={chosen.includes('sign-in')}
        onChange={({ target }) => onChange(target.checked ? withOrWithout(chosen, 'sign-in', true) : [])}
      />
      <Checkbox
        label={t('add.mayManage')}
        hint={t('add.mayManageHint', { organisation: organisation.name })}
        checked={chosen.includes('manage-contacts')}
        onChange={({ target }) =>
          onChange(
            target.checked ? ['sign-in', 'manage-contacts'] : withOrWithout(chosen, 'manage-contacts', false),
          )
        }
      />
    </CheckboxGroup>
  );
}
