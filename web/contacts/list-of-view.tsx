import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostNamedContacts } from '../../api-client/contact-jobs/create-contact-job.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';
import { type BackgroundTask, useActInBackground } from '../app/acting-on-many/act-in-background.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { BackgroundDialog } from '../app/acting-on-many/background-dialog.tsx';
import { BackgroundProgress } from '../app/acting-on-many/background-progress.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { useChosenColumns } from './chosen-columns.ts';
import { ColumnMenu } from './column-menu.tsx';
import { ContactMenu } from './contact-menu.tsx';
import { useContactPages, useRowCount } from './contact-pages.ts';
import { longestRange, useContactSelection } from './contact-selection.ts';
import { useContactTasks } from './contact-tasks.ts';
import { useContactTotal } from './contact-total.ts';
import { ContactsTable } from './contacts-table.tsx';
import { useGridFocus } from './grid-focus.ts';
import { useIsPrinted } from './is-printed.ts';
import { listLayout } from './list-columns.ts';
import { ListInPrint } from './list-in-print.tsx';
import { useFirstPlace, useKeepPlace } from './list-place.ts';
import { useWidth } from './list-width.ts';
import { useListWords } from './list-words.ts';
import { ManyMenu } from './many-menu.tsx';
import { NobodyFound } from './nobody-found.tsx';
import { useRowOfPanel } from './row-of-panel.ts';
import { useRowsInSight } from './rows-in-sight.ts';
import { countChosen, isChosen } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { inBackground } from './selection-for-job.ts';

interface ListOfViewProps {
  view: ContactListView;
  first: ContactList;
  /** The view that was asked for. */
  asked: ContactListView;
  /** What was asked for is still on its way. */
  isBehind: boolean;
  open: string | undefined;
}

interface OpenMenu {
  readonly contact: Contact;
  readonly trigger: HTMLElement;
}

/** For who sees the list: where in it one is. Who hears it is told with each row. */
function InSight({ top, bottom, walkedTo }: { top: number; bottom: number; walkedTo: number | undefined }) {
  const { t } = useTranslation('contact-list');
  return (
    <span aria-hidden="true" className="contacts-in-sight tabular-nums">
      {walkedTo === undefined
        ? t('inSight', { from: top + 1, to: bottom + 1 })
        : t('walking', { row: top + 1, done: walkedTo })}
    </span>
  );
}

/** The contacts of one view, of which those in sight are there, and what can be done to those that are chosen. */
export function ListOfView({ view, first, asked, isBehind, open }: ListOfViewProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const { start, tell } = useContactTasks();
  const frame = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [menu, setMenu] = useState<OpenMenu>();
  const { columns, change } = useChosenColumns();
  const isPrinted = useIsPrinted();

  const total = useContactTotal(view, first.total);
  const count = useRowCount(view, total);
  const width = useWidth(frame);
  const layout = listLayout(columns, width.inRem);
  const rowHeight = layout.rowHeight * width.rem;
  const begin = useFirstPlace(view);
  const inSight = useRowsInSight(body, { rowHeight, count, begin });
  useKeepPlace(view, inSight.scrolled);
  const focus = useGridFocus(table);
  const pages = useContactPages(view, { ...inSight, count, also: Math.max(0, focus.active.row) });
  const { contactAt, shown } = pages;

  const choice = useContactSelection(asked, {
    contactsBetween: pages.contactsBetween,
    onTooLong: () => tell({ kind: 'danger', text: t('rangeTooLong', { most: longestRange }) }),
  });
  const { selection } = choice;
  const chosenCount = countChosen(selection, total);
  useRowOfPanel({ open, activeRow: focus.active.row, contactAt, moveTo: focus.moveTo });
  const words = useListWords({ view: asked, total, isBehind, isGivenUp: choice.isGivenUp });

  const background = useActInBackground();
  const [asking, setAsking] = useState<BackgroundTask>();
  const shownChosen = shown.every(({ id }) => isChosen(selection, id));
  const everybodyElse =
    selection.kind === 'each' && shownChosen && total !== undefined && total > selection.chosen.size
      ? total
      : undefined;

  const act = (action: AskedAction) => {
    const many = inBackground(selection, asked);
    if (many === 'too-many') {
      tell({ kind: 'danger', text: t('tooManyNamed', { most: mostNamedContacts }) });
    } else if (many) {
      background.begin.reset();
      setAsking({ action, selection: many });
    } else if (selection.kind === 'each') {
      const now = new Map(shown.map((contact) => [contact.id, contact]));
      const chosen = [...selection.chosen.values()].map((contact) => now.get(contact.id) ?? contact);
      start(action, chosen, choice.clear);
    }
  };
  const isOfMany = menu && (chosenCount ?? 0) > 1 && isChosen(selection, menu.contact.id);
  const closeMenu = () => setMenu(undefined);

  return (
    <section
      ref={frame}
      aria-label={t('contacts:title')}
      aria-busy={pages.isFetching || isBehind}
      className="contacts-list border border-line bg-paper"
    >
      <div className="contacts-list-head">
        <SelectionBar
          count={chosenCount}
          exceptions={selection.kind === 'all' ? selection.except.size : 0}
          words={words}
          everybody={everybodyElse}
          onEverybody={choice.everybody}
          onAct={act}
          onClear={choice.clear}
        >
          <InSight {...inSight} walkedTo={pages.walkedTo} />
          <ColumnMenu chosen={columns} layout={layout} onChange={change} />
        </SelectionBar>
        <BackgroundProgress work={background} />
        {pages.error && (
          <div className="border-line border-b p-2">
            <FetchFailed
              what={t('failed')}
              error={pages.error}
              tryAgain={t('contacts:tryAgain')}
              pending={pages.isFetching}
              onTryAgain={pages.tryAgain}
            />
          </div>
        )}
      </div>
      {first.isSpelledAlike && first.contacts.length > 0 && (
        <p role="status" className="border-line border-b px-4 py-2 text-sm [overflow-wrap:anywhere]">
          {t('contacts:spelledAlike', { search: view.search })}
        </p>
      )}
      {isPrinted && <ListInPrint view={view} layout={layout} total={count} />}
      {first.contacts.length === 0 ? (
        <NobodyFound />
      ) : (
        <ContactsTable
          table={table}
          body={body}
          count={count}
          inSight={inSight}
          contactAt={contactAt}
          shown={shown}
          layout={layout}
          rowHeight={rowHeight}
          choice={choice}
          open={open}
          openMenu={(contact, trigger) => setMenu({ contact, trigger })}
          focus={focus}
        />
      )}
      {asking && (
        <BackgroundDialog
          task={asking}
          count={chosenCount ?? 0}
          pending={background.begin.isPending}
          error={background.begin.error}
          onClose={() => setAsking(undefined)}
          onConfirm={(plannedFor) =>
            background.begin.mutate(plannedFor ? { ...asking, action: 'plan', plannedFor } : asking, {
              onSuccess: () => {
                setAsking(undefined);
                choice.clear();
              },
            })
          }
        />
      )}
      {menu &&
        (isOfMany ? (
          <ManyMenu count={chosenCount ?? 0} trigger={menu.trigger} onAct={act} onClose={closeMenu} />
        ) : (
          <ContactMenu contact={menu.contact} trigger={menu.trigger} onClose={closeMenu} />
        ))}
    </section>
  );
}
