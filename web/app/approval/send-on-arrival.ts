import { useEffect } from 'react';
import type { ApprovalProgress } from '../../../api-client/authenticator/approval.ts';
import { api } from '../api.ts';
import { useStepMutation } from '../step-mutation.ts';

/** No request was sent yet, or the one before was withdrawn; one may be sent at once. */
const isDue = ({ request, pause }: ApprovalProgress) =>
  pause === 0 && (request === null || request.state === 'cancelled');

/** Sends a request to the phone, or the open one once more. */
export const useSendApproval = () => useStepMutation(() => api.sendApproval());

/** Sends the first request by itself, for who comes to a screen that waits for the phone; gives how to send another. */
export function useSendOnArrival(progress: ApprovalProgress) {
  const send = useSendApproval();
  const { mutate } = send;
  const sends = isDue(progress);
  useEffect(() => {
    if (!sends) return;
    const soon = setTimeout(mutate);
    return () => clearTimeout(soon);
  }, [sends, mutate]);
  return send;
}
