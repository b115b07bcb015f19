import type { Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A round of the periodic review, from its beginning to the last but oneself; with every wrong turn. */
export const periodicReview: Scenario = async (play) => {
  const { clock, open } = play;
  const administrator = open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const state = () => administrator.does('sees how it stands', (api) => api.getReview());
  await state();
  await administrator.isRefused('sees nobody, without a round', (api) =>
    api.listContactsToReview({ query: {} }),
  );
  await administrator.isRefused('confirms without a round', (api) =>
    api.confirmAccess({ body: { contacts: [{ contactId: nobody, version: 1 }] } }),
  );
  for (const frequency of ['quarterly', 'quarterly', 'never', 'monthly'] as const)
    await administrator.does(`reviews ${frequency}`, async (api) => {
      const schedule = await api.setReviewSchedule({ body: { frequency } });
      if (schedule.frequency !== frequency) throw new Error(schedule.frequency);
    });

  await administrator.does('adds somebody beforehand', (api) =>
    api.addContact({ body: newcomer('eerder@elders.example'), idempotencyKey: newKey() }),
  );
  clock.forward(60_000);
  const round = await administrator.does('begins a round', (api) => api.startReview());
  await administrator.does('begins it again', (api) => api.startReview());
  clock.forward(60_000);
  const added = await administrator.does('adds somebody', (api) =>
    api.addContact({ body: newcomer('nieuw@elders.example'), idempotencyKey: newKey() }),
  );
  await state();
  const left = () => administrator.does('sees who is left', (api) => api.listContactsToReview({ query: {} }));
  const { contacts } = await left();
  const { nextCursor } = await administrator.does('sees the first', (api) =>
    api.listContactsToReview({ query: { limit: 1 } }),
  );
  await administrator.does('sees the next', (api) =>
    api.listContactsToReview({ query: { limit: 1, ...(nextCursor && { cursor: nextCursor }) } }),
  );
  const decisions = () =>
    administrator.does('sees what was decided', (api) =>
      api.listReviewDecisions({ params: { reviewId: round.id }, query: {} }),
    );
  const confirms = (seen: readonly { id: string; version: number }[]) =>
    administrator.does('confirms', (api) =>
      api.confirmAccess({
        body: { contacts: seen.map(({ id: contactId, version }) => ({ contactId, version })) },
      }),
    );
  const takesBack = (contactIds: string[]) =>
    administrator.does('takes back', (api) => api.takeConfirmationsBack({ body: { contactIds } }));

  clock.forward(60_000);
  const { contact: self } = await administrator.does('is in', (api) => api.getSession());
  const others = contacts.filter(({ id }) => id !== self.id);
  const [first, second, third] = others;
  if (!first || !second || !third) throw new Error('there are too few contacts');
  await confirms([{ ...first, version: 7 }, { id: nobody, version: 1 }, second, added]);
  await confirms([first, first]);
  clock.forward(1000);
  await takesBack([first.id, third.id, nobody]);
  await takesBack([first.id]);
  clock.forward(1000);
  await administrator.does('ends access', (api) => api.withdrawAccess({ params: { contactId: third.id } }));
  await left();
  clock.forward(1000);
  await administrator.does('gives it back', (api) =>
    api.restoreAccess({ params: { contactId: third.id }, idempotencyKey: newKey() }),
  );
  await left();
  clock.forward(1000);
  await confirms(contacts.filter(({ id }) => id === self.id));
  await administrator.does('takes somebody off', (api) =>
    api.removeContact({ params: { contactId: second.id } }),
  );
  await decisions();
  await state();
  await administrator.isRefused('sees a round of nobody', (api) =>
    api.listReviewDecisions({ params: { reviewId: nobody }, query: {} }),
  );
  await administrator.does('sees it in the history', (api) =>
    api.listContactHistory({ params: { contactId: first.id }, query: { kind: 'access' } }),
  );
  await administrator.sends('names a period that is none', '/api/v1/review/schedule', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ frequency: 'daily' }),
  });
};
