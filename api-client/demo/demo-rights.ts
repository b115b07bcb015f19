import type { Authorisation } from '../contacts/authorisation.ts';
import type { DemoPerson } from './demo-people.ts';

/** What the demonstration's provider lets contacts do besides. */
export const demoRights = [
  {
    name: { nl: 'Datacenter bezoeken', en: 'Visit the data centre' },
    description: { nl: 'Met afspraak en legitimatie', en: 'By appointment and with proof of identity' },
  },
  {
    name: { nl: 'Bestellen', en: 'Place orders' },
    description: { nl: 'Producten en diensten afnemen', en: 'Order products and services' },
  },
  {
    name: { nl: 'Storing melden', en: 'Report a fault' },
    description: { nl: 'Dag en nacht, ook met spoed', en: 'Day and night, also urgent ones' },
  },
];

const day = 24 * 60 * 60_000;

interface DemoRight {
  /** An authorisation, or the English name of one of these rights. */
  readonly right: Authorisation | string;
  /** In so many days; negative: so many days ago. */
  readonly startsIn?: number;
  readonly endsIn?: number;
}

/** Besides signing in: what some people are given, and the dates of it. */
const given: Record<string, readonly DemoRight[]> = {
  'a.degroot@waterlandzorg.example': [{ right: 'Place orders' }, { right: 'Report a fault' }],
  'l.dijkgraaf@waterlandzorg.example': [
    { right: 'Report a fault' },
    { right: 'Visit the data centre', startsIn: -30, endsIn: 20 },
  ],
  'daan.kuipers@rietmeer.example': [
    { right: 'Visit the data centre' },
    { right: 'Report a fault' },
    { right: 'Place orders', startsIn: -20, endsIn: 5 },
  ],
  'elise.janssen@rietmeer.example': [{ right: 'Place orders' }],
  'olaf.brandsma@rietmeer.example': [{ right: 'Visit the data centre', startsIn: -60, endsIn: 6 }],
  'n.hendriks@merwede.example': [{ right: 'Place orders', startsIn: 14, endsIn: 200 }],
};

/** What somebody of the demonstration is given, with its dates. */
export function rightsOfDemoPerson({ email, isAdministrator, standing }: DemoPerson, now: Date) {
  const at = (days: number | undefined) =>
    days === undefined ? null : new Date(now.getTime() + days * day).toISOString();
  const known: DemoRight[] = [
    ...(standing?.at === 'listed' ? [] : [{ right: 'sign-in' }]),
    ...(isAdministrator ? [{ right: 'manage-contacts' }] : []),
  ];
  return [...known, ...(given[email] ?? [])].map(({ right, startsIn, endsIn }) => ({
    right,
    startsAt: at(startsIn),
    endsAt: at(endsIn),
  }));
}
