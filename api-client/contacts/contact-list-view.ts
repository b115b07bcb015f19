import * as z from 'zod/mini';
import { enrolmentStageSchema } from '../enrolment-board/enrolment-stage.ts';
import { id, optionalText } from '../fields.ts';
import { accessStateSchema } from './access-state.ts';
import { authorisationSchema } from './authorisation.ts';
import { endsSoonSchema } from './ends-soon.ts';
import { lastSignInSchema } from './last-sign-in.ts';
import { registeredMethodSchema } from './registered-method.ts';

export const contactSorts = ['name', 'email', 'access', 'last-signed-in', 'last-reminded'] as const;
export type ContactSort = (typeof contactSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** A query names a list by repeating its name: with one value it is no list yet. */
const oneOrSeveral = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(
    z.transform((given: z.input<Item> | readonly z.input<Item>[]) =>
      Array.isArray(given) ? given : [given],
    ),
    z.array(item),
  );

/** Which contacts of the authorisation list, and in which order. Filters are combined: a contact has to meet each. */
export const contactListViewSchema = z.object({
  /** Words of name, e-mail address and function, or how they begin, in any case, with or without accents: each has to be found. */
  search: z._default(optionalText(200), ''),
  /** In one of these states; empty: in any. */
  access: z._default(oneOrSeveral(accessStateSchema), []),
  /** At one of these stages of the enrolment board; empty: wherever they stand. */
  stage: z._default(oneOrSeveral(enrolmentStageSchema), []),
  authorisation: z.optional(authorisationSchema),
  productId: z.optional(id),
  method: z.optional(registeredMethodSchema),
  lastSignIn: z.optional(lastSignInSchema),
  /** The first right of theirs that ends, the right to sign in among them, ends that soon. */
  ends: z.optional(endsSoonSchema),
  sort: z._default(z.enum(contactSorts, { error: 'invalid' }), 'name'),
  direction: z._default(z.enum(sortDirections, { error: 'invalid' }), 'asc'),
});

export type ContactListView = z.output<typeof contactListViewSchema>;

/** Whom a view asks for, but for the words that are looked for. */
export type ContactFilters = Omit<ContactListView, 'search' | 'sort' | 'direction'>;

const { shape } = contactListViewSchema;
/** All but the states of access, of which there can be several. */
const singleKeys = Object.keys(shape).filter((key) => key !== 'access') as Exclude<
  keyof typeof shape,
  'access'
>[];

/** Everybody, by name. */
export const wholeContactList: ContactListView = contactListViewSchema.parse({});

/** Reads a view from the query of a page's address. What is not understood there is left out, as somebody may have typed it. */
export function readContactListView(query: URLSearchParams): ContactListView {
  const understood = <Key extends keyof typeof shape>(key: Key, given: unknown) => {
    const parsed = shape[key].safeParse(given);
    return parsed.success ? { [key]: parsed.data } : {};
  };
  const access = query.getAll('access').filter((state) => accessStateSchema.safeParse(state).success);
  const single = singleKeys.map((key) => understood(key, query.get(key) ?? undefined));
  const stage = query.getAll('stage').filter((each) => enrolmentStageSchema.safeParse(each).success);
  return Object.assign({}, wholeContactList, ...single, { access, stage });
}

/** Writes a view as the query of a page's address; what goes without saying is left out. */
export function writeContactListView(view: Partial<ContactListView>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(view)) {
    const silent = value === undefined || value === wholeContactList[key as keyof ContactListView];
    for (const each of silent ? [] : [value].flat()) query.append(key, each);
  }
  return query;
}

/** Writes by which search and filters a view leaves contacts out, as the query of a page's address; empty: by none. */
export const writeContactFilters = ({
  sort: _sort,
  direction: _direction,
  ...filters
}: ContactListView): string => writeContactListView(filters).toString();
