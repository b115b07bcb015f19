import { v7 as uuidv7 } from 'uuid';
import { writeContactFilters } from '../../contacts/contact-list-view.ts';
import { exportFormats } from '../../contacts/export-contacts.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { contactListOrder } from './contact-list-order.ts';
import { selectContacts } from './select-contacts.ts';

/** Names and addresses only, whatever the format: the mock draws no workbook and no page. */
export const exportContacts: MockHandler<Operations['exportContacts']> = ({ model, caller, query, now }) => {
  const { format, ...view } = query;
  const { selected, terms } = selectContacts(model, caller, view, now);
  model.contactExports.push({
    id: uuidv7(),
    organisationId: caller.organisationId,
    actorAccountId: caller.accountId,
    at: now,
    format,
    contacts: selected.length,
    filters: writeContactFilters(view),
  });
  const { placeOf, compare } = contactListOrder(model, view, { terms, now });
  const lines = selected
    .sort((one, other) => compare(placeOf(one), placeOf(other)))
    .map(({ name, email }) => [name, email].map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
  return {
    name: `contacts-${now.toISOString().slice(0, 10)}.${format}`,
    type: exportFormats[format],
    text: lines.join('\r\n'),
  };
};
