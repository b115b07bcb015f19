import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { termStateOf } from '../../api-client/contacts/right-term.ts';
import { useRightNames } from '../app/right-terms/right-names.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';

/** Everything that a contact is given: not yet, until when, or that it has ended. */
export function RightsList({ rights }: Pick<Contact, 'rights'>) {
  const { t } = useTranslation('contacts');
  const nameOf = useRightNames();
  const { now } = useTermWords();
  if (rights.length === 0) return <span className="text-ink-soft">{t('authorisation.none')}</span>;
  return (
    <ul className="grid gap-1">
      {rights.map((given) => {
        const dates = now(given);
        const counts = termStateOf(given, new Date()) === 'current';
        return (
          <li key={given.right} className={counts ? '' : 'text-ink-soft'}>
            {nameOf(given.right)}
            {dates && <span className="text-ink-soft">, {dates}</span>}
          </li>
        );
      })}
    </ul>
  );
}
