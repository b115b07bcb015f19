import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { type GivenRight, isAuthorisation } from '../../api-client/contacts/given-right.ts';
import { termStateOf } from '../../api-client/contacts/right-term.ts';
import { useRightNames } from '../app/right-terms/right-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const look = 'min-w-0 truncate rounded-control border px-2 text-xs leading-normal';
const looks = { current: 'border-line', coming: 'border-line border-dashed text-ink-soft', over: '' };

function Tag({ given, name }: { given: GivenRight; name: string }) {
  const { t } = useTranslation('rights');
  const state = termStateOf(given, new Date());
  return (
    <li className={`${look} ${looks[state]}`} title={name}>
      {name}
      {state === 'coming' && <VisuallyHidden> ({t('coming')})</VisuallyHidden>}
    </li>
  );
}

/**
 * What a contact may do, each as a tag without colour; broken round where it has yet to begin. A row has one line for what Voordeur knows
 * and one for what the provider defines, of which the first is named and the others counted.
 */
export function AuthorisationTags({ rights }: Pick<Contact, 'rights'>) {
  const { t } = useTranslation('contacts');
  const nameOf = useRightNames();
  const given = rights.filter((right) => termStateOf(right, new Date()) !== 'over');
  if (given.length === 0) return <span className="text-ink-soft">{t('authorisation.none')}</span>;
  const known = given.filter(({ right }) => isAuthorisation(right));
  const defined = given.filter(({ right }) => !isAuthorisation(right));
  const [first, ...others] = defined;
  return (
    <span className="grid min-w-0 gap-1">
      {known.length > 0 && (
        <ul className="flex min-w-0 gap-1">
          {known.map((right) => (
            <Tag key={right.right} given={right} name={nameOf(right.right)} />
          ))}
        </ul>
      )}
      {first && (
        <ul className="flex min-w-0 gap-1">
          <Tag given={first} name={nameOf(first.right)} />
          {others.length > 0 && (
            <li
              className={`${look} ${looks.current} shrink-0`}
              title={others.map(({ right }) => nameOf(right)).join(', ')}
            >
              <span aria-hidden="true">+{others.length}</span>
              <VisuallyHidden>{others.map(({ right }) => nameOf(right)).join(', ')}</VisuallyHidden>
            </li>
          )}
        </ul>
      )}
    </span>
  );
}
