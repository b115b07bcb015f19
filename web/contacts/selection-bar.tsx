import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { useFocusWhenGone } from '../ui/focus-when-gone.ts';
import { Icon } from '../ui/icon.tsx';

interface SelectionBarProps {
  /** How many are chosen; undefined while they are counted. */
  count: number | undefined;
  /** How many of all that match are not chosen. */
  exceptions: number;
  /** How many match, where all that are shown are chosen, and not yet all that match. */
  everybody: number | undefined;
  onEverybody: () => void;
  /** What it says while nobody is chosen. */
  words: string;
  onAct: (action: AskedAction) => void;
  onClear: () => void;
  /** Stands at the end while nobody is chosen. */
  children: ReactNode;
}

const inBar =
  'inline-flex min-h-[2.375rem] cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-door-edge bg-door-shade px-3 font-semibold text-sm leading-tight hover:border-on-door focus-visible:outline-on-door';

const quietInBar =
  'min-h-8 cursor-pointer rounded-control px-1 underline decoration-1 underline-offset-[0.2em] hover:decoration-2 focus-visible:outline-on-door';

const direct: readonly AskedAction[] = ['invite', 'withdraw'];
const folded: readonly AskedAction[] = ['remind', 'unplan', 'block', 'unblock'];
/** What can be done to many, most likely first. */
export const actionsOnMany: readonly AskedAction[] = [...direct, ...folded];

/** On top of the list, always as high: how many were found, or how many are chosen and what can be done to them. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, exceptions, everybody, onEverybody, words, onAct, onClear, children } = props;
  const { t } = useTranslation(['contacts', 'contact-list']);
  const named = (actions: readonly AskedAction[]) =>
    actions.map((id) => ({ id, label: t(`actionsMany.${id}`) }));
  const isSomebody = count !== 0;
  const bar = useRef<HTMLElement>(null);
  useFocusWhenGone(isSomebody, bar);

  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={t('choose.bar')}
      className={`selection-bar ${isSomebody ? 'bg-door text-on-door print:hidden' : 'border-line border-b text-ink-soft'}`}
    >
      <p role="status" className={isSomebody ? 'font-bold' : 'selection-bar-words'}>
        {!isSomebody ? words : count === undefined ? t('counting') : t('choose.chosen', { count })}
        {exceptions > 0 && ` ${t('contact-list:exceptions', { count: exceptions })}`}
      </p>
      {isSomebody ? (
        <>
          {everybody !== undefined && (
            <button type="button" className={quietInBar} onClick={onEverybody}>
              {t('contact-list:chooseEverybody', { count: everybody })}
            </button>
          )}
          <button type="button" className={quietInBar} onClick={onClear}>
            {t('choose.none')}
          </button>
          <span className="selection-bar-direct">
            {named(direct).map(({ id, label }) => (
              <button key={id} type="button" className={inBar} onClick={() => onAct(id)}>
                {label}
              </button>
            ))}
            <ActionMenu actions={named(folded)} className={inBar} onAction={onAct}>
              {t('choose.more')} <Icon name="down" />
            </ActionMenu>
          </span>
          <span className="selection-bar-folded">
            <ActionMenu actions={named(actionsOnMany)} className={inBar} onAction={onAct}>
              {t('columns.actions')} <Icon name="down" />
            </ActionMenu>
          </span>
        </>
      ) : (
        <div className="ms-auto flex items-center gap-3 print:hidden">{children}</div>
      )}
    </section>
  );
}
