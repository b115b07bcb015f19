import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const listed = { email: 'zonder.toegang@elders.example', blocked: 'geblokkeerd@elders.example' };

const asks = (person: Person, what: string, email: string, organisation = 'Waterland Zorg') =>
  person.does(what, (api) =>
    api.requestAccess({ body: { organisation, email, name: 'Iemand', reason: 'Voor de planning' } }),
  );

const adds = (administrator: Person, email: string) =>
  administrator.does('puts somebody on the list', (api) =>
    api.addContact({ body: { ...newcomer(email), authorisations: [] }, idempotencyKey: newKey() }),
  );

const waitingFor = (administrator: Person) =>
  administrator.does('sees who waits', (api) => api.listAccessRequests({ query: {} }));

const mailTo = (person: Person, to: string) =>
  person.does('reads the mail', (api) => api.listOutboxMessages({ query: { to } }));

async function asksInVain(visitor: Person, blocked: string): Promise<void> {
  await visitor.isRefused('names no organisation', (api) =>
    api.requestAccess({ body: { organisation: ' ', email: listed.email } }),
  );
  await visitor.isRefused('gives no address', (api) =>
    api.requestAccess({ body: { organisation: 'Waterland Zorg', email: 'nobody' } }),
  );
  await asks(visitor, 'names an organisation that does not exist', listed.email, 'Waterland');
  await asks(visitor, 'gives an address that is on no list', 'nobody@nowhere.example');
  await asks(visitor, 'asks for who has access', people.contact);
  await asks(visitor, 'asks for who is blocked', blocked);
}

/** A request for access: by everybody who may not have one, once by who may, accepted, refused, lapsed, too late and too often. */
export const accessRequests: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const other = play.open('another organisation’s administrator');
  const visitor = play.open('a visitor');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(other, people.otherAdministrator, play);
  const contact = await adds(administrator, listed.email);
  const blocked = await adds(administrator, listed.blocked);
  await administrator.does('blocks', (api) => api.blockContact({ params: { contactId: blocked.id } }));

  await asksInVain(visitor, listed.blocked);
  await waitingFor(administrator);
  await mailTo(visitor, people.contact);
  await asks(visitor, 'asks in other letters', listed.email.toUpperCase(), '  waterland   ZÓRG ');
  await asks(visitor, 'asks again', listed.email);
  const { requests } = await waitingFor(administrator);
  await mailTo(visitor, people.administrator);
  await waitingFor(other);
  const params = { requestId: requests[0]?.id ?? '' };
  const body = { productIds: [] };
  await other.isRefused('accepts', (api) =>
    api.acceptAccessRequest({ params, body, idempotencyKey: newKey() }),
  );
  await other.isRefused('refuses', (api) =>
    api.refuseAccessRequest({ params, body: { reason: 'Onbekend' } }),
  );
  await administrator.isRefused('gives no reason', (api) =>
    api.refuseAccessRequest({ params, body: { reason: '' } }),
  );
  await administrator.isRefused('chooses a product that is not theirs', (api) =>
    api.acceptAccessRequest({ params, body: { productIds: [params.requestId] }, idempotencyKey: newKey() }),
  );
  await administrator.isRefused('chooses an end that went by', (api) =>
    api.acceptAccessRequest({
      params,
      body: { ...body, endsAt: play.clock.now.toISOString() },
      idempotencyKey: newKey(),
    }),
  );
  await administrator.does('refuses', (api) =>
    api.refuseAccessRequest({ params, body: { reason: 'Nog niet in dienst' } }),
  );
  await administrator.isRefused('accepts afterwards', (api) =>
    api.acceptAccessRequest({ params, body, idempotencyKey: newKey() }),
  );
  await mailTo(visitor, listed.email);
  await asks(visitor, 'asks once more', listed.email);
  const again = await waitingFor(administrator);
  await administrator.does('accepts', (api) =>
    api.acceptAccessRequest({
      params: { requestId: again.requests[0]?.id ?? '' },
      body: { ...body, endsAt: new Date(play.clock.now.getTime() + 60_000).toISOString() },
      idempotencyKey: newKey(),
    }),
  );
  await waitingFor(administrator);
  await administrator.does('looks back', (api) =>
    api.listContactHistory({ params: { contactId: contact.id }, query: {} }),
  );
};

/** A request that lapses, one that is overtaken, and a mailbox for which is asked too often. */
export const accessRequestsThatEnd: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const visitor = play.open('a visitor');
  await signInFirstTime(administrator, people.administrator, play);
  const { id: contactId } = await adds(administrator, listed.email);
  await asks(visitor, 'asks', listed.email);
  await waitingFor(administrator);
  await administrator.does('gives access in the list', (api) =>
    api.inviteContact({ params: { contactId }, idempotencyKey: newKey() }),
  );
  await administrator.does('takes it away', (api) => api.withdrawAccess({ params: { contactId } }));
  await waitingFor(administrator);
  await asks(visitor, 'asks anew', listed.email);
  await asks(visitor, 'asks a third time', listed.email);
  const { requests } = await waitingFor(administrator);
  await administrator.does('refuses', (api) =>
    api.refuseAccessRequest({
      params: { requestId: requests[0]?.id ?? '' },
      body: { reason: 'Nu niet' },
    }),
  );
  await asks(visitor, 'asks too often', listed.email);
  await waitingFor(administrator);
  for (let asked = 0; asked < 16; asked++) await asks(visitor, 'asks for others', 'nobody@nowhere.example');
  await visitor.isRefused('asks too often for anybody', (api) =>
    api.requestAccess({ body: { organisation: 'Waterland Zorg', email: 'nobody@nowhere.example' } }),
  );
};

const soon = 10 * 60_000;

/** Somebody whose access ended asks for it again: their account goes on, until another end, and their session of before does not. */
export const accessRenewed: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const contact = play.open('a contact');
  const visitor = play.open('a visitor');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(contact, people.contact, play);
  const { contact: self } = await contact.does('is in', (api) => api.getSession());
  const params = { contactId: self.id };
  const { name, email, jobTitle, language, authorisations, productIds, version } = await administrator.does(
    'looks',
    (api) => api.getContact({ params }),
  );
  const endsIn = (time: number) => new Date(play.clock.now.getTime() + time).toISOString();
  await administrator.does('ends the access', (api) =>
    api.updateContact({
      params,
      body: {
        ...{ name, email, jobTitle, language, authorisations, productIds },
        rights: [{ right: 'sign-in', startsAt: null, endsAt: endsIn(soon) }],
      },
      ifMatch: version,
    }),
  );
  play.clock.forward(soon);
  await asks(visitor, 'asks for who is out', people.contact);
  const { requests } = await waitingFor(administrator);
  await administrator.does('accepts until later', (api) =>
    api.acceptAccessRequest({
      params: { requestId: requests[0]?.id ?? '' },
      body: { productIds, endsAt: endsIn(soon) },
      idempotencyKey: newKey(),
    }),
  );
  await waitingFor(administrator);
  await contact.isRefused('is not in by the session of before', (api) => api.getSession());
  await mailTo(visitor, people.contact);
  await administrator.does('looks back', (api) => api.listContactHistory({ params, query: {} }));
};
