import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { selectContacts } from './select-contacts.ts';

export const countContacts: MockHandler<Operations['countContacts']> = ({ model, caller, query, now }) => ({
  total: selectContacts(model, caller, query, now).selected.length,
});
