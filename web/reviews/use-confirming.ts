import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactsAtOnce } from '../../api-client/contacts/act-on-contacts.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';
import type { ConfirmationResult } from '../../api-client/reviews/confirm-access.ts';
import { reviewsKey } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useProblemWords, worthTryingAgain } from '../ui/problem-words.ts';
import type { News } from '../ui/toast.tsx';
import { personToReviewId } from './person-to-review.tsx';

const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / contactsAtOnce) }, (_, part) =>
    items.slice(part * contactsAtOnce, (part + 1) * contactsAtOnce),
  );

const confirmAll = async (people: readonly Contact[]): Promise<ConfirmationResult[]> => {
  const results: ConfirmationResult[] = [];
  for (const part of inParts(people)) {
    const contacts = part.map(({ id: contactId, version }) => ({ contactId, version }));
    results.push(...(await api.confirmAccess({ body: { contacts } })).results);
  }
  return results;
};

/** Where the focus goes once these people are gone from the list: to who follows them, or to the heading. */
function focusAfter(gone: ReadonlySet<string>) {
  const links = [...document.querySelectorAll<HTMLElement>('.review-list a[id]')];
  const isGone = ({ id }: HTMLElement) => [...gone].some((contactId) => id === personToReviewId(contactId));
  const lastGone = links.findLastIndex(isGone);
  const next = links.slice(lastGone + 1).find((link) => !isGone(link)) ?? links.find((link) => !isGone(link));
  (next ?? document.getElementById('round'))?.focus();
}

/** Confirms people, tells how it went, and offers the way back. */
export function useConfirming(tell: (news: News) => void) {
  const { t } = useTranslation('reviews');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const confirming = useSingleMutation({ mutationFn: confirmAll });
  const takingBack = useSingleMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const contactIds of inParts(ids)) await api.takeConfirmationsBack({ body: { contactIds } });
    },
  });

  const refresh = async () => {
    void queryClient.invalidateQueries({ queryKey: contactsKey });
    await queryClient.invalidateQueries({ queryKey: reviewsKey });
  };
  const failed = (error: Error, again: () => void): News => ({
    kind: 'danger',
    text: `${t('notDone')} ${words.ofProblem(error)}`,
    ...(worthTryingAgain(error) && { tryAgain: again }),
  });

  const takeBack = (ids: readonly string[]) =>
    takingBack.mutate(ids, {
      onSuccess: async () => {
        await refresh();
        tell({ kind: 'ok', text: t('takenBack', { count: ids.length }) });
      },
      onError: (error) => tell(failed(error, () => takeBack(ids))),
    });

  const confirm = (people: readonly Contact[], whenDone: () => void) =>
    confirming.mutate(people, {
      onSuccess: async (results) => {
        const done = results.filter(({ outcome }) => outcome === 'done').map(({ contactId }) => contactId);
        const refused = results.length - done.length;
        const [first] = people;
        focusAfter(new Set(done));
        await refresh();
        whenDone();
        const undo = done.length > 0 && { undo: () => takeBack(done) };
        if (refused > 0) tell({ kind: 'danger', text: t('changedMeanwhile', { count: refused }), ...undo });
        else if (people.length === 1 && first)
          tell({ kind: 'ok', text: t('confirmed', { name: first.name }), ...undo });
        else tell({ kind: 'ok', text: t('confirmedMany', { count: done.length }), ...undo });
      },
      onError: (error) => {
        tell(failed(error, () => confirm(people, whenDone)));
        // Of many, those of the first parts may be confirmed.
        void refresh();
      },
    });

  const busy = new Set(confirming.isPending ? confirming.variables.map(({ id }) => id) : []);
  return { confirm, refresh, busy, isPending: confirming.isPending };
}
