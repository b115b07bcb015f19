import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { contactNamed } from './change-contact.ts';

export const listContactMethods: MockHandler<Operations['listContactMethods']> = (call) => {
  const { id, accountId, access } = contactNamed(call, call.params.contactId);
  if (access !== 'active') return { told: 'not-yet', methods: [] };
  const isShared = call.model.contacts.some((each) => each.accountId === accountId && each.id !== id);
  return {
    told: isShared ? 'kinds' : 'all',
    methods: call.model.methods
      .filter((method) => method.accountId === accountId)
      .map(({ kind, name, createdAt, lastUsedAt }) => ({
        kind,
        mask: kind === 'phone' && !isShared ? name : null,
        registeredAt: isShared ? null : createdAt.toISOString(),
        lastUsedAt: isShared ? null : lastUsedAt.toISOString(),
      })),
  };
};
