import { foldText } from '../../contacts/fold-text.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import { contactOf } from '../contacts/contact-of.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { decidedOrListedAt, leftIn, roundUnderWay } from './rounds.ts';

const inOrder = (one: string, other: string) => Number(one > other) - Number(one < other);

const longestAgoFirst = (one: ModelContact, other: ModelContact) =>
  decidedOrListedAt(one).getTime() - decidedOrListedAt(other).getTime() ||
  inOrder(foldText(one.name), foldText(other.name)) ||
  inOrder(one.id, other.id);

export const listContactsToReview: MockHandler<Operations['listContactsToReview']> = (call) => {
  const { model, query, now } = call;
  const left = leftIn(model, roundUnderWay(call)).sort(longestAgoFirst);
  const last = query.cursor ? left.findIndex(({ id }) => id === query.cursor) : -1;
  if (query.cursor && last < 0) throw refuseField('cursor', 'invalid');
  const page = left.slice(last + 1, last + 1 + query.limit);
  const nextCursor = page.at(-1)?.id;
  return {
    contacts: page.map((contact) => contactOf(model, contact, now)),
    ...(nextCursor && left.at(-1)?.id !== nextCursor && { nextCursor }),
  };
};
