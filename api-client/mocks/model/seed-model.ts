import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import type { OwnBrand } from '../../brand/own-brand.ts';
import { demoBrands } from '../../demo/demo-brands.ts';
import { demoOrganisations, demoProducts } from '../../demo/demo-people.ts';
import { demoPolicies } from '../../demo/demo-policies.ts';
import { demoRights } from '../../demo/demo-rights.ts';
import { recordsOf } from '../../demo/demo-standing.ts';
import { newPolicy, type Policy } from '../../policies/policy.ts';
import type { Model } from './model.ts';
import { addAccount, addContact } from './seed-person.ts';

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
    contactExports: [],
    idempotentWrites: [],
    guessCounters: [],
    reviews: [],
    reviewSchedules: [],
    events: [],
    messages: [],
  };
  for (const { name, people } of demoOrganisations) {
    for (const person of people) {
      const records = recordsOf(person.standing, now);
      const accountId = addAccount(model, person, records);
      for (const organisation of organisations)
        if ([name, ...(person.alsoIn ?? [])].includes(organisation.name))
          addContact(model, person, records, accountId, organisation, now);
    }
  }
  return model;
}
