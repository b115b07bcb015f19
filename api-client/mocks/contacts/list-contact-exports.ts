import { contactExportsShown } from '../../contacts/list-contact-exports.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { eventActorOf } from './list-contact-history.ts';

export const listContactExports: MockHandler<Operations['listContactExports']> = ({ model, caller }) => ({
  exports: model.contactExports
    .filter(({ organisationId }) => organisationId === caller.organisationId)
    .toReversed()
    .slice(0, contactExportsShown)
    .map(({ id, at, format, contacts, filters, ...event }) => ({
      id,
      at: at.toISOString(),
      by: eventActorOf(model, { ...event, reason: null }),
      format,
      contacts,
      filters,
    })),
});
