import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { moveByArrowKeys } from './arrow-keys.ts';
import { useMatches } from './matching-organisations.ts';
import type { Organisation } from './organisation.ts';
import { OrganisationChoice } from './organisation-choice.tsx';

/** With more than these, one searches. */
const seenAtAGlance = 7;

interface OrganisationListProps {
  organisations: readonly Organisation[];
  /** The one that was chosen, while that is under way. */
  chosen: string | undefined;
  onChoose: (organisationId: string) => void;
}

/** The organisations in the order in which the server gave them; with many of them, a field that narrows them down as one types. */
export function OrganisationList({ organisations, chosen, onChoose }: OrganisationListProps) {
  const { t } = useTranslation('organisations');
  const [typed, setTyped] = useState('');
  const matches = useMatches(organisations, typed);
  const list = useRef<HTMLUListElement>(null);
  const isSearched = organisations.length > seenAtAGlance;

  const goToList = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    }
    const [only, ...others] = matches;
    if (event.key === 'Enter' && only && others.length === 0) onChoose(only.id);
  };

  return (
    <div className="grid gap-3">
      {isSearched && (
        <search className="grid gap-2">
          <TextField
            small
            type="search"
            label={t('choose.search')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={goToList}
          />
          <p role="status" className="text-ink-soft text-sm">
            {typed.trim() === ''
              ? t('choose.all', { count: organisations.length })
              : t('choose.found', { count: matches.length, total: organisations.length })}
          </p>
        </search>
      )}
      {matches.length > 0 ? (
        // The buttons are what is operated; the list only hears the keys that they were pressed with.
        <ul ref={list} className="border-line border-t" onKeyDown={moveByArrowKeys}>
          {matches.map((organisation) => (
            <li key={organisation.id} className="border-line border-b">
              <OrganisationChoice
                organisation={organisation}
                pending={chosen === organisation.id}
                onChoose={() => onChoose(organisation.id)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <div className="grid justify-items-start gap-3 border-line border-y py-5">
          <p>{t('choose.noneFound', { typed: typed.trim() })}</p>
          <Button look="secondary" size="small" onClick={() => setTyped('')}>
            {t('choose.clearSearch')}
          </Button>
        </div>
      )}
    </div>
  );
}
