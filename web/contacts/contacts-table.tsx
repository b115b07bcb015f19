import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { paths } from '../app/paths.ts';
import { ContactRow, type RowActions } from './contact-row.tsx';
import type { ContactSelection } from './contact-selection.ts';
import { useContactTasks } from './contact-tasks.ts';
import type { useGridFocus } from './grid-focus.ts';
import { type GridPlace, moveInGrid } from './grid-moves.ts';
import type { ListLayout } from './list-columns.ts';
import { ListHeadings } from './list-headings.tsx';
import type { RowsInSight } from './rows-in-sight.ts';
import { isChosen } from './selection.ts';
import './contacts-table.css';

interface ContactsTableProps {
  table: RefObject<HTMLTableElement | null>;
  body: RefObject<HTMLTableSectionElement | null>;
  count: number;
  inSight: RowsInSight;
  contactAt: (row: number) => Contact | undefined;
  /** Those that are at hand, which is what can be chosen at once. */
  shown: readonly Contact[];
  layout: ListLayout;
  rowHeight: number;
  choice: ContactSelection;
  /** Whose panel stands beside the list. */
  open: string | undefined;
  openMenu: (contact: Contact, trigger: HTMLElement) => void;
  focus: ReturnType<typeof useGridFocus>;
}

/** The handlers of a render for rows that do not change with each: they call those of the last render. */
function useRowActions(latest: RowActions): RowActions {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useMemo(
    () => ({
      choose: (...given) => current.current.choose(...given),
      openMenu: (...given) => current.current.openMenu(...given),
    }),
    [],
  );
}

const isButton = (target: EventTarget) => target instanceof HTMLElement && target.closest('button') !== null;
const isTickBox = (target: EventTarget) => target instanceof HTMLInputElement;

/** The rows that are there: those in sight and a few around them, and the one that has the focus or would get it. */
const rowsThere = ({ first, last }: RowsInSight, active: number, count: number): number[] => {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  const isBeside = active >= 0 && active < count && (active < first || active > last);
  if (!isBeside) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
};

/** The list as a grid: only the rows in sight are there, and the keys of a grid go through all of them. */
export function ContactsTable(props: ContactsTableProps) {
  const { table, body, count, inSight, contactAt, shown, layout, rowHeight, choice, open, openMenu, focus } =
    props;
  const { t } = useTranslation('contacts');
  const { busy } = useContactTasks();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { active, moveTo, onFocus } = focus;
  const columns = layout.columns.length;
  const column = Math.min(active.column, columns - 1);
  const row = Math.min(active.row, count - 1);

  const actions = useRowActions({
    choose: (at, contact, wanted, isRange) =>
      isRange ? void choice.rangeTo(at, wanted) : choice.one(at, contact, wanted),
    openMenu: (at, trigger) => {
      const contact = contactAt(at);
      if (contact) openMenu(contact, trigger);
    },
  });

  const goTo = (place: GridPlace, extends_: boolean) => {
    const isHeading = place.row < 0;
    // Where rows are cards, one sees no headings but the one that chooses.
    moveTo(isHeading && layout.kind !== 'table' ? { row: -1, column: 0 } : place);
    if (extends_ && row >= 0 && !isHeading) void choice.rangeTo(place.row, true);
  };

  const pressOnRow = (event: KeyboardEvent, contact: Contact): boolean => {
    const { key, shiftKey, target } = event;
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      if (target instanceof HTMLElement) openMenu(contact, target);
    } else if (key === ' ' && !isButton(target) && !(isTickBox(target) && !shiftKey)) {
      if (shiftKey) void choice.rangeTo(row, true);
      else choice.one(row, contact, !isChosen(choice.selection, contact.id));
    } else if (key === 'Enter' && !isButton(target) && !(target instanceof HTMLAnchorElement)) {
      navigate({ pathname: paths.contact(contact.id), search });
    } else return false;
    return true;
  };

  /** All that are shown; once they are chosen, all that match. */
  const chooseMore = () => {
    if (chosenShown === shown.length) choice.everybody();
    else choice.shown(shown, true);
  };

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, shiftKey, currentTarget, target } = event;
    // What stands in a menu or a dialog over the list is not of the list.
    if (
      event.defaultPrevented ||
      event.altKey ||
      !(target instanceof Node) ||
      !currentTarget.contains(target)
    )
      return;
    const isCommand = event.ctrlKey || event.metaKey;
    const contact = row >= 0 ? contactAt(row) : undefined;
    // As many as a window holds under what sticks above them.
    const size = { rows: count, columns, page: Math.max(1, Math.floor(innerHeight / rowHeight) - 2) };
    const place = moveInGrid({ key, toEnd: isCommand }, { row, column }, size);
    if (place) goTo(place, shiftKey && place.row !== row && !isCommand);
    else if (isCommand && key.toLowerCase() === 'a') chooseMore();
    else if (key === 'Escape' && !isNobody) choice.clear();
    else if (!contact || isCommand || !pressOnRow(event, contact)) return;
    event.preventDefault();
  };

  const { selection } = choice;
  const isNobody = selection.kind === 'each' && selection.chosen.size === 0;
  const chosenShown = shown.filter(({ id }) => isChosen(selection, id)).length;
  const style = { '--columns': layout.template, '--row': `${rowHeight}px` } as CSSProperties;
  return (
    <table
      ref={table}
      role="grid"
      aria-label={t('title')}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns}
      className={`contacts-table is-${layout.kind}`}
      style={style}
      onKeyDown={press}
      onFocus={onFocus}
    >
      <thead role="rowgroup">
        <ListHeadings
          layout={layout}
          activeColumn={row < 0 ? column : undefined}
          choice={{
            shown: shown.length,
            chosen: chosenShown,
            onChange: (wanted) => choice.shown(shown, wanted),
          }}
        />
      </thead>
      <tbody ref={body} role="rowgroup" style={{ height: count * rowHeight }}>
        {rowsThere(inSight, row, count).map((at) => {
          const contact = contactAt(at);
          return (
            <ContactRow
              key={at}
              row={at}
              contact={contact}
              layout={layout}
              activeColumn={at === row ? column : undefined}
              isOpen={contact !== undefined && contact.id === open}
              isChosen={contact !== undefined && isChosen(selection, contact.id)}
              isBusy={contact !== undefined && busy.has(contact.id)}
              top={at * rowHeight}
              actions={actions}
            />
          );
        })}
      </tbody>
    </table>
  );
}
