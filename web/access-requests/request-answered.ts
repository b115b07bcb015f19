import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessRequestsKey } from '../../api-client/access-requests/access-request-queries.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';
import { problemCode } from '../ui/problem-words.ts';

/** What came of a request. `ended`: a colleague was faster, or its time was over. */
export interface RequestOutcome {
  readonly kind: 'accepted' | 'refused' | 'ended';
  readonly name: string;
}

/** Whether a refusal of the server means that there is nothing left to answer. */
export const isEnded = (error: unknown): boolean =>
  ['access_request_ended', 'not_found', 'contact_active'].includes(problemCode(error));

/** Keeps what came of the last answer, and fetches anew what it changed. The card is gone then: the focus goes to the heading. */
export function useRequestAnswered(close: () => void) {
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<RequestOutcome>();
  const answered = (news: RequestOutcome) => {
    close();
    setOutcome(news);
    void queryClient.invalidateQueries({ queryKey: accessRequestsKey });
    void queryClient.invalidateQueries({ queryKey: contactsKey });
    // A dialog that closes at the same moment gives the focus back first, to a button that is about to go.
    setTimeout(() => document.querySelector<HTMLElement>('h1')?.focus(), 50);
  };
  return { outcome, answered };
}
