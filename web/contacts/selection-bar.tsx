import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { useFocusWhenGone } from '../ui/focus-when-gone.ts';
import { Icon } from '../ui/icon.tsx';
import type { AskedAction } from './contact-action.ts';
import { isFiltered, useContactListAddress } from './contact-list-address.ts';
import { useContactTasks } from './contact-tasks.ts';

interface SelectionBarProps {
  chosen: readonly Contact[];
  /** Undefined while they are counted. */
  total: number | undefined;
  /** What is shown is not yet what was asked for. */
  isFetching: boolean;
  onClear: () => void;
}

const inBar =
  'inline-flex min-h-[2.375rem] cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-door-edge bg-door-shade px-3 font-semibold text-sm leading-tight hover:border-on-door focus-visible:outline-on-door';

const direct: readonly AskedAction[] = ['invite', 'withdraw'];
const folded: readonly AskedAction[] = ['block', 'unblock'];

/** On top of the list, always as high: how many were found, or how many are chosen and what can be done to them. */
export function SelectionBar({ chosen, total, isFetching, onClear }: SelectionBarProps) {
  const { t } = useTranslation('contacts');
  const { view } = useContactListAddress();
  const { start } = useContactTasks();
  const named = (actions: readonly AskedAction[]) =>
    actions.map((id) => ({ id, label: t(`actionsMany.${id}`) }));
  const found = isFiltered(view) || view.search ? 'found' : 'total';
  const ofAll = total === undefined ? t('counting') : t(found, { count: total });
  const count = chosen.length;
  const bar = useRef<HTMLElement>(null);
  useFocusWhenGone(count > 0, bar);

  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={t('choose.bar')}
      className={`selection-bar ${count > 0 ? 'bg-door text-on-door print:hidden' : 'border-line border-b text-ink-soft'}`}
    >
      <p role="status" className={count > 0 ? 'font-bold' : ''}>
        {count > 0 ? t('choose.chosen', { count }) : isFetching ? t('searching') : ofAll}
      </p>
      {count > 0 && (
        <>
          <button
            type="button"
            className="min-h-8 cursor-pointer rounded-control px-1 underline decoration-1 underline-offset-[0.2em] hover:decoration-2 focus-visible:outline-on-door"
            onClick={onClear}
          >
            {t('choose.none')}
          </button>
          <span className="selection-bar-direct">
            {named(direct).map(({ id, label }) => (
              <button key={id} type="button" className={inBar} onClick={() => start(id, chosen, onClear)}>
                {label}
              </button>
            ))}
            <ActionMenu
              actions={named(folded)}
              className={inBar}
              onAction={(id) => start(id, chosen, onClear)}
            >
              {t('choose.more')} <Icon name="down" />
            </ActionMenu>
          </span>
          <span className="selection-bar-folded">
            <ActionMenu
              actions={named([...direct, ...folded])}
              className={inBar}
              onAction={(id) => start(id, chosen, onClear)}
            >
              {t('columns.actions')} <Icon name="down" />
            </ActionMenu>
          </span>
        </>
      )}
    </section>
  );
}
