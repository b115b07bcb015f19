import type { BodyOf } from '../../operation.ts';
import type { Operations } from '../../operations.ts';
import type { Person, Play, Scenario } from './play.ts';
import {
  mailedPassword,
  newcomer,
  newKey,
  people,
  registerApp,
  signInFirstTime,
  typePassword,
} from './walks.ts';

const email = 'p.nieuwenhuis@elders.example';
const day = 24 * 60 * 60_000;

const looks = async (administrator: Person, contactId: string): Promise<void> => {
  await administrator.does('looks at the board', (api) => api.getEnrolmentBoard());
  await administrator.does('reads the history', (api) =>
    api.listContactHistory({ params: { contactId }, query: {} }),
  );
};

async function plansWithEveryMistake(administrator: Person, { clock }: Play): Promise<string> {
  const at = (ahead: number) => new Date(clock.now.getTime() + ahead).toISOString();
  const body = newcomer(email);
  for (const plannedFor of [at(0), at(91 * day)])
    await administrator.isRefused('adds for a moment that cannot be', (api) =>
      api.addContact({ body: { ...body, plannedFor }, idempotencyKey: newKey() }),
    );
  await administrator.isRefused('adds for no moment', (api) =>
    api.addContact({ body: { ...body, plannedFor: 'Monday' }, idempotencyKey: newKey() }),
  );
  const { id: contactId } = await administrator.does('adds for the day after tomorrow', (api) =>
    api.addContact({ body: { ...body, plannedFor: at(2 * day) }, idempotencyKey: newKey() }),
  );
  await looks(administrator, contactId);
  const params = { contactId };
  await administrator.does('chooses a day later', (api) =>
    api.planInvitation({ params, body: { plannedFor: at(3 * day) } }),
  );
  await administrator.isRefused('chooses yesterday', (api) =>
    api.planInvitation({ params, body: { plannedFor: at(-day) } }),
  );
  await administrator.isRefused('reminds of what was not sent', (api) =>
    api.remindContact({ params, idempotencyKey: newKey() }),
  );
  await administrator.does('lists who waits for it', (api) =>
    api.listContacts({ query: { stage: ['planned', 'invited'] } }),
  );
  await administrator.does('withdraws', (api) => api.withdrawAccess({ params }));
  await administrator.does('undoes it', (api) => api.restoreAccess({ params, idempotencyKey: newKey() }));
  await administrator.does('calls it off', (api) => api.cancelPlannedInvitation({ params }));
  await administrator.does('calls it off again', (api) => api.cancelPlannedInvitation({ params }));
  await looks(administrator, contactId);
  return contactId;
}

async function plansMany(administrator: Person, contactId: string, { clock }: Play): Promise<void> {
  const plannedFor = new Date(clock.now.getTime() + day).toISOString();
  const contactIds = [contactId, '00000000-0000-4000-8000-000000000000'];
  const acts = (what: string, body: BodyOf<Operations['actOnContacts']>) =>
    administrator.tries(what, (api) => api.actOnContacts({ body, idempotencyKey: newKey() }));
  await acts('plans for no moment', { action: 'plan', contactIds });
  await acts('plans', { action: 'plan', contactIds, plannedFor });
  await acts('reminds', { action: 'remind', contactIds });
  await acts('calls off', { action: 'unplan', contactIds });
  await acts('invites', { action: 'invite', contactIds });
  await acts('reminds now', { action: 'remind', contactIds });
  await acts('reminds again', { action: 'remind', contactIds });
}

/** An invitation that is put off, called off, sent, reminded of; and the person's way over the board. */
export const plannedInvitations: Scenario = async (play) => {
  const visitor = play.open('a visitor');
  await visitor.sends('watches the board', '/api/v1/enrolment-board/events');
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await administrator.does('looks at an empty board', (api) => api.getEnrolmentBoard());
  const contactId = await plansWithEveryMistake(administrator, play);
  await plansMany(administrator, contactId, play);
  const params = { contactId };
  await administrator.does('sends it again', (api) =>
    api.inviteContact({ params, idempotencyKey: newKey() }),
  );
  await looks(administrator, contactId);

  const person = play.open('the newcomer');
  const temporary = await mailedPassword(person, email);
  play.clock.forward(60_000);
  await typePassword(person, email, temporary);
  await looks(administrator, contactId);
  play.clock.forward(60_000);
  await registerApp(person, play);
  await looks(administrator, contactId);
  play.clock.forward(60_000);
  await person.does('chooses a password', (api) =>
    api.changePassword({ body: { currentPassword: temporary, newPassword: 'Zeven-Paarse-Fietsen-3' } }),
  );
  await looks(administrator, contactId);
  await administrator.does('lists who is in', (api) =>
    api.listContacts({ query: { stage: ['active'], search: 'nieuwenhuis' } }),
  );
};
