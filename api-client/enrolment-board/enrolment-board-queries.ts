import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';
import { contactsKey } from '../contacts/contact-queries.ts';

/** Under the contacts: whatever changes one of them makes the board be read again. */
export const enrolmentBoardKey = [...contactsKey, 'enrolment-board'] as const;

/** The enrolment board of the organisation. */
export const enrolmentBoardQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: enrolmentBoardKey,
    queryFn: ({ signal }) => api.getEnrolmentBoard({ signal }),
  });
