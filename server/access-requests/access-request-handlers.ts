import type { Handlers } from '../http/handler.ts';
import { acceptAccessRequest } from './accept-access-request.ts';
import { listAccessRequests } from './list-access-requests.ts';
import { refuseAccessRequest } from './refuse-access-request.ts';
import { requestAccess } from './request-access.ts';

/** The operations by which people on an authorisation list ask for access, and get it or not (G0.1). */
export const accessRequestHandlers = {
  requestAccess,
  listAccessRequests,
  acceptAccessRequest,
  refuseAccessRequest,
} satisfies Partial<Handlers>;
