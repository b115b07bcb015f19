import type { Operations } from '../../operations.ts';
import { signInEndOf } from '../contacts/contact-of.ts';
import type { MockHandler } from '../mock-handler.ts';
import { waitingRequests } from './waiting-requests.ts';

export const listAccessRequests: MockHandler<Operations['listAccessRequests']> = (call) => {
  const { after, limit } = call.query;
  const waiting = waitingRequests(call);
  const further = waiting.filter(({ request }) => !after || request.id > after);
  const page = further.slice(0, limit).map(({ request, contact }) => ({
    id: request.id,
    contactId: contact.id,
    name: contact.name,
    email: contact.email,
    productIds: [...contact.productIds].sort(),
    endsAt: signInEndOf(contact)?.toISOString() ?? null,
    renews: contact.access === 'active',
    givenName: request.givenName,
    reason: request.reason,
    createdAt: request.createdAt.toISOString(),
    lapsesAt: request.lapsesAt.toISOString(),
  }));
  const last = page.at(-1);
  return {
    requests: page,
    total: waiting.length,
    ...(last && further.length > page.length && { nextAfter: last.id }),
  };
};
