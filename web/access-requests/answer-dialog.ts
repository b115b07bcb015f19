import type { AccessRequest } from '../../api-client/access-requests/access-request.ts';
import type { RequestOutcome } from './request-answered.ts';

/** What both ways to answer a request are given. */
export interface AnswerDialogProps {
  request: AccessRequest;
  onAnswered: (outcome: RequestOutcome) => void;
  onClose: () => void;
}
