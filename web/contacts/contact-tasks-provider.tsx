import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { type AskedAction, takesAway } from '../app/acting-on-many/asked-action.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useProblemWords, worthTryingAgain } from '../ui/problem-words.ts';
import { type News, Toast } from '../ui/toast.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useActOnContacts } from './act-on-contacts.ts';
import { applicable, asksWhen, undoOf } from './contact-action.ts';
import { ContactTasksContext } from './contact-tasks.ts';
import { LostPhoneDialog } from './lost-phone-dialog.tsx';
import { RemoveContactDialog } from './remove-contact-dialog.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { useTaskNews } from './task-news.ts';
import { outcomeOf, type TaskOutcome } from './task-outcome.ts';
import { TaskRefusals } from './task-refusals.tsx';

interface Asked {
  readonly action: AskedAction;
  readonly contacts: readonly Contact[];
  readonly whenDone: (() => void) | undefined;
  /** The invitation goes out then. */
  readonly plannedFor?: string | undefined;
}

interface Refusals {
  readonly action: AskedAction;
  readonly outcome: TaskOutcome;
  /** Of those for whom it went well; told once the refusals have been read, for undoing has its time. */
  readonly good: News | undefined;
}

const idsOf = (contacts: readonly Contact[]) => contacts.map(({ id }) => id);
/** An invitation goes out at once or later, as was chosen. */
const sentAt = (asked: Asked, plannedFor: string | undefined): Asked => {
  if (asked.action !== 'invite' && asked.action !== 'plan') return asked;
  return { ...asked, action: plannedFor ? 'plan' : 'invite', plannedFor };
};

const nobody: ReadonlySet<string> = new Set();

/** Asks, does, tells how it went, and offers the way back: for one contact from its menu, or for many that were chosen. */
export function ContactTasksProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['contacts', 'rights']);
  const { start: momentInWords } = useTermWords();
  const words = useProblemWords();
  const newsOf = useTaskNews();
  const [asked, setAsked] = useState<Asked>();
  const [refusals, setRefusals] = useState<Refusals>();
  const [toRemove, setToRemove] = useState<Contact>();
  const [withLostPhone, setWithLostPhone] = useState<Contact>();
  const [toSuspend, setToSuspend] = useState<Contact>();
  const [news, setNews] = useState<News>();
  const closeNews = useCallback(() => setNews(undefined), []);
  const acting = useActOnContacts();
  const undoing = useActOnContacts();

  const undo = (action: 'withdraw' | 'block', contacts: readonly Contact[]) => {
    undoing.mutate(
      { action: undoOf[action], contactIds: idsOf(contacts) },
      {
        onSuccess: (results) => setNews(newsOf.undone(action, outcomeOf(results, contacts))),
        onError: (error) =>
          setNews({
            kind: 'danger',
            text: `${t('undo.failed')} ${words.ofProblem(error)}`,
            ...(worthTryingAgain(error) && { tryAgain: () => undo(action, contacts) }),
          }),
      },
    );
  };

  const goodNews = (action: AskedAction, done: readonly Contact[]): News => ({
    kind: 'ok',
    text: newsOf.done(action, done),
    ...(takesAway(action) && { undo: () => undo(action, done) }),
  });

  const perform = ({ action, contacts, whenDone, plannedFor }: Asked, wasAsked: boolean) => {
    acting.mutate(
      { action, contactIds: idsOf(contacts), plannedFor },
      {
        onSuccess: (results) => {
          const outcome = outcomeOf(results, contacts);
          setAsked(undefined);
          const good = outcome.done.length > 0 ? goodNews(action, outcome.done) : undefined;
          if (good) whenDone?.();
          if (outcome.refused.length === 0) setNews(good);
          else if (wasAsked) setRefusals({ action, outcome, good });
          else setNews(newsOf.refused(outcome));
        },
        onError: (error) => {
          const again = () => perform({ action, contacts, whenDone, plannedFor }, wasAsked);
          if (!wasAsked) setNews(newsOf.failed(contacts, error, again));
        },
      },
    );
  };

  const start = (action: AskedAction, contacts: readonly Contact[], whenDone?: () => void) => {
    if (acting.isPending) return;
    acting.reset();
    const task = { action, contacts, whenDone };
    const asksFirst =
      contacts.length > 1 ||
      takesAway(action) ||
      asksWhen(action, new Date()) ||
      applicable(action, contacts).to.length === 0;
    if (asksFirst) setAsked(task);
    else perform(task, false);
  };

  const underWay = acting.isPending ? acting.variables : undefined;
  const busy = underWay ? new Set(underWay.contactIds) : nobody;
  return (
    <ContactTasksContext
      value={{
        start,
        remove: setToRemove,
        lostPhone: setWithLostPhone,
        suspend: setToSuspend,
        tell: setNews,
        busy,
      }}
    >
      {children}
      <VisuallyHidden role="status">{(acting.isPending || undoing.isPending) && t('busy')}</VisuallyHidden>
      {asked && (
        <TaskDialog
          action={asked.action}
          contacts={asked.contacts}
          pending={acting.isPending}
          error={acting.error}
          onConfirm={(contacts, plannedFor) => perform(sentAt({ ...asked, contacts }, plannedFor), true)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {refusals && (
        <TaskRefusals
          action={refusals.action}
          outcome={refusals.outcome}
          onClose={() => {
            setRefusals(undefined);
            setNews(refusals.good);
          }}
        />
      )}
      {toRemove && (
        <RemoveContactDialog
          contact={toRemove}
          onRemoved={() => setNews({ kind: 'ok', text: t('remove.done', { name: toRemove.name }) })}
          onClose={() => setToRemove(undefined)}
        />
      )}
      {toSuspend && (
        <SuspendDialog
          contact={toSuspend}
          onSuspended={({ name, blockedAt }) => {
            setToSuspend(undefined);
            setNews({
              kind: 'ok',
              text: t('rights:suspend.done', { name, from: blockedAt ? momentInWords(blockedAt) : '' }),
            });
          }}
          onClose={() => setToSuspend(undefined)}
        />
      )}
      {withLostPhone && (
        <LostPhoneDialog contact={withLostPhone} onClose={() => setWithLostPhone(undefined)} />
      )}
      <Toast news={news} close={t('close')} undo={t('undo.action')} onClose={closeNews} />
    </ContactTasksContext>
  );
}
