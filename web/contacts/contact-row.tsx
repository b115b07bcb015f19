import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { paths } from '../app/paths.ts';
import { Icon } from '../ui/icon.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { ContactCell } from './contact-cell.tsx';
import type { ListColumn, ListLayout } from './list-columns.ts';

/** What can be done in a row; the same for all rows. */
export interface RowActions {
  readonly choose: (row: number, contact: Contact, wanted: boolean, range: boolean) => void;
  readonly openMenu: (row: number, trigger: HTMLElement) => void;
}

interface ContactRowProps {
  row: number;
  /** Undefined while it is on its way. */
  contact: Contact | undefined;
  layout: ListLayout;
  /** The cell of the row that is reached with Tab; undefined: of another row. */
  activeColumn: number | undefined;
  isOpen: boolean;
  isChosen: boolean;
  isBusy: boolean;
  /** Where the row stands in the list, in pixels; undefined: after the one before, as on paper. */
  top: number | undefined;
  actions: RowActions;
}

export const contactLinkId = (contactId: string) => `contact-${contactId}`;

interface CellProps extends Omit<ContactRowProps, 'contact' | 'activeColumn' | 'isBusy' | 'top'> {
  contact: Contact;
  column: ListColumn;
  tabIndex: 0 | -1;
  search: string;
}

function CellContents({ column, contact, tabIndex, ...props }: CellProps) {
  const { t } = useTranslation('contacts');
  const { row, layout, isOpen, isChosen, actions, search } = props;
  const { id, name } = contact;
  if (column === 'choice')
    return (
      <TickBox
        label={t('choose.one', { name })}
        checked={isChosen}
        tabIndex={tabIndex}
        onChange={({ target, nativeEvent }) =>
          actions.choose(
            row,
            contact,
            target.checked,
            (nativeEvent as unknown as MouseEvent).shiftKey === true,
          )
        }
      />
    );
  if (column === 'name')
    return (
      <>
        <Link
          id={contactLinkId(id)}
          to={{ pathname: paths.contact(id), search }}
          aria-current={isOpen ? 'true' : undefined}
          tabIndex={tabIndex}
        >
          {name}
        </Link>
        {layout.underName.length > 0 && (
          <span className="c-under-name">
            {layout.underName
              .map((field) => contact[field])
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
        )}
      </>
    );
  if (column === 'actions')
    return (
      <button
        type="button"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={t('actionsFor', { name })}
        className="inline-grid size-9 cursor-pointer place-items-center rounded-control text-ink-soft hover:bg-tint hover:text-ink"
        onClick={({ currentTarget }) => actions.openMenu(row, currentTarget)}
      >
        <Icon name="dots" />
      </button>
    );
  return <ContactCell column={column} contact={contact} />;
}

const hasControl: ReadonlySet<ListColumn> = new Set(['choice', 'name', 'actions']);

/** One contact of the list; a short card where there is little room. */
export const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { row, contact, layout, activeColumn, isOpen, isChosen, isBusy, top } = props;
  const { t } = useTranslation('contact-list');
  const { search } = useLocation();
  const state = `${isChosen ? 'is-chosen' : ''} ${isOpen ? 'is-open' : ''} ${isBusy ? 'is-busy' : ''}`;
  return (
    <tr
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isChosen}
      aria-busy={contact ? isBusy || undefined : true}
      className={state}
      style={top === undefined ? undefined : { top }}
    >
      {layout.columns.map((column, index) => {
        const isActive = index === activeColumn;
        const focusable = !contact || !hasControl.has(column);
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={index + 1}
            className={`c-${column} ${column === 'lastSignedIn' && !contact?.lastSignedInAt ? 'is-never' : ''}`}
            // Also where a control has the focus: it came in the place of a row that was on its way.
            tabIndex={isActive && focusable ? 0 : -1}
          >
            {contact ? (
              <CellContents
                {...props}
                contact={contact}
                column={column}
                tabIndex={isActive ? 0 : -1}
                search={search}
              />
            ) : (
              column === 'name' && (
                <span className="c-waiting">
                  <span className="sr-only">{t('onItsWay')}</span>
                </span>
              )
            )}
          </td>
        );
      })}
    </tr>
  );
});
