import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import type { OwnBrand } from '../../brand/own-brand.ts';
import { type GivenRight, inOrderOfRights, isAuthorisation } from '../../contacts/given-right.ts';
import { demoBrands } from '../../demo/demo-brands.ts';
import {
  type DemoPerson,
  demoOrganisations,
  demoPassword,
  demoProducts,
  demoReason,
} from '../../demo/demo-people.ts';
import { demoPolicies } from '../../demo/demo-policies.ts';
import { demoRights, rightsOfDemoPerson } from '../../demo/demo-rights.ts';
import { newPolicy, type Policy } from '../../policies/policy.ts';
import { alternativeSignInName } from '../../sign-in/alternative-sign-in-name.ts';
import type { Model } from './model.ts';
import { recordEvent } from './record-event.ts';

const settings: Model['settings'] = {
  brand: {
    name: 'Duinkade',
    logo: null,
    colour: { hue: 166, chroma: 0.062 },
    serviceDesk: { phone: '+31 88 000 12 34', email: 'servicedesk@duinkade.example' },
  },
  hostingDomain: 'hosting.duinkade.example',
  demo: true,
};

function seedBrand(
  organisationId: string,
  { name, logoSvg, colour, phone, email }: OwnBrand,
): Model['brands'][number] {
  return {
    organisationId,
    name: name ?? null,
    logoSvg: logoSvg ?? null,
    logoId: logoSvg ? uuidv4() : null,
    hue: colour?.hue ?? null,
    chroma: colour?.chroma ?? null,
    serviceDeskPhone: phone ?? null,
    serviceDeskEmail: email ?? null,
  };
}

function productIdsIn({ products }: Model, organisationName: string): string[] {
  const { remoteWorkplace } = demoOrganisations.find(({ name }) => name === organisationName) ?? {};
  return products.filter(({ program }) => remoteWorkplace || !program).map(({ id }) => id);
}

/** What somebody of the demonstration is given, with its dates. */
function rightsOfPerson({ rights }: Model, person: DemoPerson, now: Date): GivenRight[] {
  const idOf = (name: string) => rights.find(({ name: { en } }) => en === name)?.id ?? '';
  return inOrderOfRights(
    rightsOfDemoPerson(person, now).map(({ right, ...dates }) => ({
      right: isAuthorisation(right) ? right : idOf(right),
      ...dates,
    })),
  );
}

function addPerson(model: Model, person: DemoPerson, organisationNames: readonly string[], now: Date): void {
  const accountId = uuidv7();
  const { name, email, jobTitle, language, userName } = person;
  const alternative = alternativeSignInName(email, settings.hostingDomain);
  model.accounts.push({ id: accountId, language, activatedAt: now });
  model.signInNames.push(
    { name: email, accountId, kind: 'email' },
    { name: alternative, accountId, kind: 'alternative' },
    ...(userName ? [{ name: userName, accountId, kind: 'user-name' as const }] : []),
  );
  model.passwords.push({ accountId, password: demoPassword, kind: 'own', setAt: now, expiresAt: null });
  for (const { id: organisationId, name: organisationName } of model.organisations.filter((each) =>
    organisationNames.includes(each.name),
  )) {
    const contactId = uuidv7();
    model.contacts.push({
      id: contactId,
      version: 1,
      organisationId,
      accountId,
      name,
      email,
      jobTitle,
      phone: null,
      language,
      access: 'active',
      blockedAt: null,
      lastSignedInAt: null,
      lastRemindedAt: null,
      accessDecidedAt: null,
      plannedFor: null,
      plannedAt: null,
      plannedBy: null,
      invitedAt: null,
      cameInAt: null,
      createdAt: now,
      authorisations: person.isAdministrator ? ['sign-in', 'manage-contacts'] : ['sign-in'],
      rights: rightsOfPerson(model, person, now),
      invitesAtStart: false,
      productIds: productIdsIn(model, organisationName),
    });
    recordEvent(model, 'added', { organisationId, contactId, occurredAt: now, reason: demoReason });
  }
}

const modelPolicy = ({ allowedMethods, trustedNetworks, ...policy }: Policy) => ({
  ...policy,
  allowedMethods: [...allowedMethods],
  trustedNetworks: [...trustedNetworks],
});

/** A model with the demonstration in it, as a new server has: everybody still has to register their second factor (G1.1). */
export function seedModel(now: Date, publicUrl: string): Model {
  const products = demoProducts.map(({ nameNl, nameEn, descriptionNl, descriptionEn, url, ...more }) => ({
    id: uuidv7(),
    name: { nl: nameNl, en: nameEn },
    description: { nl: descriptionNl, en: descriptionEn },
    url,
    program: more.programName ? { name: more.programName, downloadUrl: more.programUrl } : null,
  }));
  const rights = demoRights.map((right) => ({ id: uuidv7(), ...right }));
  const policyOf = demoPolicies(now);
  const organisations = demoOrganisations.map(({ name }) => ({
    id: uuidv7(),
    name,
    policy: modelPolicy(policyOf[name] ?? newPolicy),
    productIds: products.map(({ id }) => id),
    rightIds: rights.map(({ id }) => id),
  }));
  const model: Model = {
    publicUrl,
    settings,
    products,
    rights,
    organisations,
    brands: organisations.flatMap(({ id, name }) => seedBrand(id, demoBrands[name] ?? {})),
    accounts: [],
    signInNames: [],
    passwords: [],
    methods: [],
    contacts: [],
    invitations: [],
    signIns: [],
    passwordResets: [],
    methodResets: [],
    enrolments: [],
    activations: [],
    phoneCodes: [],
    devices: [],
    approvals: [],
    sessions: [],
    rememberedDevices: [],
    knownBrowsers: [],
    accessRequests: [],
    contactJobs: [],
    idempotentWrites: [],
    guessCounters: [],
    reviews: [],
    reviewSchedules: [],
    events: [],
    messages: [],
  };
  for (const { name, people } of demoOrganisations) {
    for (const person of people) addPerson(model, person, [name, ...(person.alsoIn ?? [])], now);
  }
  return model;
}
