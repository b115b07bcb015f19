import { useQuery } from '@tanstack/react-query';
import type { FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { type GivenRight, givenOf, type RightReference } from '../../api-client/contacts/given-right.ts';
import { termStateOf } from '../../api-client/contacts/right-term.ts';
import { organisationRightsQuery } from '../../api-client/rights/right-queries.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { RightTermFields } from './right-term-fields.tsx';
import { withoutRight, withTerm } from './right-terms.ts';
import { withOrWithout } from './with-or-without.ts';

interface RightsChoiceProps {
  /** Of somebody new, or of somebody who is on the list. */
  of: 'add' | 'edit';
  authorisations: readonly Authorisation[];
  rights: readonly GivenRight[];
  onAuthorisations: (chosen: Authorisation[]) => void;
  onRights: (rights: GivenRight[]) => void;
  errors: FieldErrors<ContactFields>;
}

/** What somebody may do, and from when until when: what Voordeur itself knows, and what the provider defines. */
export function RightsChoice(props: RightsChoiceProps) {
  const { of, authorisations, rights, onAuthorisations, onRights, errors } = props;
  const { t } = useTranslation(['contacts', 'rights']);
  const { language } = useLanguage();
  const { organisation } = useSession();
  const words = useProblemWords();
  const defined = useQuery(organisationRightsQuery(api));

  const termOf = (right: RightReference, name: string) => {
    const index = rights.findIndex((given) => given.right === right);
    const wrong = index < 0 ? undefined : errors.rights?.[index];
    return (
      <RightTermFields
        given={givenOf(rights, right) ?? { right, startsAt: null, endsAt: null }}
        name={name}
        errors={{ startsAt: words.ofField(wrong?.startsAt), endsAt: words.ofField(wrong?.endsAt) }}
        onChange={(given) => onRights(withTerm(rights, given))}
      />
    );
  };
  const signIn = givenOf(rights, 'sign-in');
  const beginsLater = signIn !== undefined && termStateOf(signIn, new Date()) === 'coming';
  const signsIn = authorisations.includes('sign-in');
  const manages = authorisations.includes('manage-contacts');
  return (
    <>
      <CheckboxGroup legend={t('add.authorisations')} error={words.ofField(errors.authorisations)}>
        <Checkbox
          label={t('add.maySignIn')}
          hint={of === 'add' && beginsLater ? t('rights:invitedLater') : t(`${of}.maySignInHint`)}
          checked={signsIn}
          onChange={({ target }) =>
            onAuthorisations(target.checked ? withOrWithout(authorisations, 'sign-in', true) : [])
          }
        />
        {signsIn && termOf('sign-in', t('add.maySignIn'))}
        <Checkbox
          label={t('add.mayManage')}
          hint={t('add.mayManageHint', { organisation: organisation.name })}
          checked={manages}
          onChange={({ target }) =>
            onAuthorisations(
              target.checked
                ? ['sign-in', 'manage-contacts']
                : withOrWithout(authorisations, 'manage-contacts', false),
            )
          }
        />
        {manages && termOf('manage-contacts', t('add.mayManage'))}
      </CheckboxGroup>
      {defined.isError && (
        <FetchFailed
          what={t('rights:failed')}
          error={defined.error}
          tryAgain={t('tryAgain')}
          pending={defined.isFetching}
          onTryAgain={() => void defined.refetch()}
        />
      )}
      {defined.data && defined.data.rights.length > 0 && (
        <CheckboxGroup
          legend={t('rights:rights')}
          hint={t('rights:rightsHint')}
          error={words.ofField(errors.rights?.root ?? (errors.rights?.message ? errors.rights : undefined))}
        >
          {defined.data.rights.map(({ id, name, description }) => (
            <div key={id} className="grid gap-3">
              <Checkbox
                label={name[language]}
                hint={description[language]}
                checked={givenOf(rights, id) !== undefined}
                onChange={({ target }) =>
                  onRights(
                    target.checked
                      ? withTerm(rights, { right: id, startsAt: null, endsAt: null })
                      : withoutRight(rights, id),
                  )
                }
              />
              {givenOf(rights, id) && termOf(id, name[language])}
            </div>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}
