import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSearchInAddress } from '../ui/search-in-address.ts';
import { TextField } from '../ui/text-field.tsx';
import { AccessFilter } from './access-filter.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { AuthorisationFilter } from './authorisation-filter.tsx';
import { countFilters, isFiltered, useContactListAddress } from './contact-list-address.ts';
import { EndsSoonFilter } from './ends-soon-filter.tsx';
import { LastSignInFilter } from './last-sign-in-filter.tsx';
import { MethodFilter } from './method-filter.tsx';
import { ProductFilter } from './product-filter.tsx';
import { SortChoice } from './sort-choice.tsx';
import { StageFilter } from './stage-filter.tsx';
import './contact-filters.css';

/** Search, filters and order. Where there is little room, all but the search is folded away. */
export function ContactFilters() {
  const { t } = useTranslation('contacts');
  const { typed, type } = useSearchInAddress('search');
  const { view, clear } = useContactListAddress();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const count = countFilters(view);
  const isNarrowed = isFiltered(view) || view.search !== '';
  const clearButton = (
    <Button
      look="quiet"
      size="small"
      onClick={() => {
        type('');
        clear();
      }}
    >
      {t('filters.clear')}
    </Button>
  );
  return (
    <search className="contact-filters print:hidden">
      <div className="contact-filters-search">
        <TextField
          small
          type="search"
          label={t('search')}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <div className="contact-filters-unfold">
          <Button
            look="secondary"
            size="small"
            className="w-full"
            aria-expanded={unfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!unfolded)}
          >
            {count > 0 ? t('filters.withCount', { count }) : t('filters.title')}
            <Icon name="down" className={unfolded ? 'rotate-180' : ''} />
          </Button>
        </div>
      </div>
      <div id={id} className={`contact-filters-all ${unfolded ? 'is-unfolded' : ''}`}>
        <AuthorisationFilter />
        <ProductFilter />
        <MethodFilter />
        <LastSignInFilter />
        <EndsSoonFilter />
        <StageFilter />
        <SortChoice />
        <AccessFilter>
          {isNarrowed && <div className="contact-filters-clear">{clearButton}</div>}
        </AccessFilter>
      </div>
      {isNarrowed && (
        <div className="contact-filters-foot">
          <ActiveFilters />
          {clearButton}
        </div>
      )}
    </search>
  );
}
