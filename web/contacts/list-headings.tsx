import { useTranslation } from 'react-i18next';
import type { ContactSort } from '../../api-client/contacts/contact-list-view.ts';
import { TickBox } from '../ui/tick-box.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { ListColumn, ListLayout } from './list-columns.ts';
import { SortHeading, useSortOf } from './sort-heading.tsx';

const sorts: Partial<Record<ListColumn, ContactSort>> = {
  name: 'name',
  access: 'access',
  lastSignedIn: 'last-signed-in',
  lastReminded: 'last-reminded',
};

/** How many of the contacts that are shown are chosen. */
export interface ShownChoice {
  readonly shown: number;
  readonly chosen: number;
  readonly onChange: (wanted: boolean) => void;
}

interface HeadingProps {
  column: ListColumn;
  tabIndex: 0 | -1;
  choice: ShownChoice;
}

function HeadingContents({ column, tabIndex, choice: { shown, chosen, onChange } }: HeadingProps) {
  const { t } = useTranslation('contacts');
  const sort = sorts[column];
  if (column === 'choice')
    return (
      <>
        <TickBox
          label={t('choose.all', { count: shown })}
          checked={shown > 0 && chosen === shown}
          indeterminate={chosen > 0 && chosen < shown}
          tabIndex={tabIndex}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span aria-hidden="true">{t('choose.all', { count: shown })}</span>
      </>
    );
  if (column === 'actions') return <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>;
  const words = t(`columns.${column}`);
  return sort ? (
    <SortHeading sort={sort} tabIndex={tabIndex}>
      {words}
    </SortHeading>
  ) : (
    words
  );
}

function Heading(props: HeadingProps & { index: number }) {
  const { column, index, tabIndex } = props;
  const sort = sorts[column];
  const order = useSortOf(sort);
  return (
    <th
      scope="col"
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={order}
      className={`c-${column}`}
      tabIndex={sort || column === 'choice' ? undefined : tabIndex}
    >
      <HeadingContents {...props} />
    </th>
  );
}

/** The headings of the list, of which those that can sort do. They are a row like others to who goes through them by keys. */
export function ListHeadings({
  layout,
  activeColumn,
  choice,
}: {
  layout: ListLayout;
  activeColumn: number | undefined;
  choice: ShownChoice;
}) {
  return (
    <tr role="row" aria-rowindex={1}>
      {layout.columns.map((column, index) => (
        <Heading
          key={column}
          column={column}
          index={index}
          tabIndex={index === activeColumn ? 0 : -1}
          choice={choice}
        />
      ))}
    </tr>
  );
}
