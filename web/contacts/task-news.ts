import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { useFormats } from '../i18n/formats.ts';
import { useProblemWords, worthTryingAgain } from '../ui/problem-words.ts';
import type { News } from '../ui/toast.tsx';
import type { TaskOutcome } from './task-outcome.ts';

/** In words how it went, for one contact by name and for many by number. */
export function useTaskNews() {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const words = useProblemWords();

  const whoOf = (contacts: readonly Contact[]) => {
    const [first] = contacts;
    return contacts.length === 1 && first ? first.name : t('people', { count: contacts.length });
  };
  const whyNot = ({ refused }: TaskOutcome) =>
    refused
      .map(
        ({ code, contacts }) =>
          `${t('didNotSucceed', { name: formats.list(contacts.map(({ name }) => name)) })} ${words.ofCode(code)}`,
      )
      .join(' ');

  return {
    done: (action: AskedAction, contacts: readonly Contact[]): string => {
      const [first] = contacts;
      if (contacts.length > 1 || !first) return t(`succeededMany.${action}`, { count: contacts.length });
      const until = first.invitation ? formats.moment(first.invitation.lapsesAt) : '';
      const at = first.plannedFor ? formats.moment(first.plannedFor) : '';
      return t(`succeeded.${action}`, { name: first.name, until, at });
    },
    refused: (outcome: TaskOutcome): News => ({ kind: 'danger', text: whyNot(outcome) }),
    failed: (contacts: readonly Contact[], error: Error, tryAgain: () => void): News => ({
      kind: 'danger',
      ...(worthTryingAgain(error) && { tryAgain }),
      text: `${t('didNotSucceed', { name: whoOf(contacts) })} ${words.ofProblem(error)}`,
    }),
    undone: (action: 'withdraw' | 'block', outcome: TaskOutcome): News => {
      if (outcome.refused.length > 0) return { kind: 'danger', text: whyNot(outcome) };
      const mailed = outcome.done.some(({ access }) => access === 'invited') && action === 'withdraw';
      const text = t(`undo.${action}`, { who: whoOf(outcome.done) });
      return { kind: 'ok', text: mailed ? `${text} ${t('undo.mailed')}` : text };
    },
  };
}
