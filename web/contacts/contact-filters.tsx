import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSearchInAddress } from '../ui/search-in-address.ts';
import { TextField } from '../ui/text-field.tsx';
import { AccessFilter } from './access-filter.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { AuthorisationFilter } from './authorisation-filter.tsx';
import { countFilters, countRareFilters, isFiltered, useContactListAddress } from './contact-list-address.ts';
import { EndsSoonFilter } from './ends-soon-filter.tsx';
import { LastSignInFilter } from './last-sign-in-filter.tsx';
import { MethodFilter } from './method-filter.tsx';
import { ProductFilter } from './product-filter.tsx';
import { SortChoice } from './sort-choice.tsx';
import { StageFilter } from './stage-filter.tsx';
import './contact-filters.css';

interface UnfoldProps {
  controls: string;
  unfolded: boolean;
  onPress: () => void;
  className: string;
  children: ReactNode;
}

const Unfold = ({ controls, unfolded, onPress, className, children }: UnfoldProps) => (
  <div className={className}>
    <Button
      look="secondary"
      size="small"
      className="w-full whitespace-nowrap"
      aria-expanded={unfolded}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
      <Icon name="down" className={unfolded ? 'rotate-180' : ''} />
    </Button>
  </div>
);

/**
 * Search, filters and order. Those that are used most stand beside the search, the others are folded away; where there is little room all
 * but the search are. What holds is named under them, and goes with a press.
 */
export function ContactFilters() {
  const { t } = useTranslation('contacts');
  const { typed, type } = useSearchInAddress('search');
  const { view, clear } = useContactListAddress();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const [all, rare] = [countFilters(view), countRareFilters(view)];
  const isNarrowed = isFiltered(view) || view.search !== '';
  const fold = { unfolded, onPress: () => setUnfolded(!unfolded) };
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
    <search className={`contact-filters print:hidden ${unfolded ? 'is-unfolded' : ''}`}>
      <div className="contact-filters-search">
        <TextField
          small
          type="search"
          label={t('search')}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <Unfold
        {...fold}
        controls={`${id}-most ${id}-rare ${id}-access`}
        className="contact-filters-unfold-all"
      >
        {all > 0 ? t('filters.withCount', { count: all }) : t('filters.title')}
      </Unfold>
      <div id={`${id}-most`} className="contact-filters-most">
        <AuthorisationFilter />
        <ProductFilter />
      </div>
      <Unfold {...fold} controls={`${id}-rare`} className="contact-filters-unfold-rare">
        {rare > 0 ? t('filters.moreWithCount', { count: rare }) : t('filters.more')}
      </Unfold>
      <div id={`${id}-rare`} className="contact-filters-rare">
        <MethodFilter />
        <LastSignInFilter />
        <EndsSoonFilter />
        <StageFilter />
        <SortChoice />
      </div>
      <div id={`${id}-access`} className="contact-filters-access">
        <AccessFilter />
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
