/** What can be shown of each contact beside the name, in the order in which it is shown. */
export const optionalColumns = [
  'email',
  'jobTitle',
  'authorisations',
  'products',
  'access',
  'invitationLapse',
  'lastSignedIn',
  'lastReminded',
  'phone',
  'addedOn',
] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** What is shown until somebody chooses. */
export const defaultColumns: readonly OptionalColumn[] = [
  'email',
  'jobTitle',
  'authorisations',
  'access',
  'lastSignedIn',
  'lastReminded',
];

/** What a card has room for. */
const onCards: ReadonlySet<OptionalColumn> = new Set(['email', 'jobTitle', 'access', 'lastSignedIn']);

/** A column of the table, in the order in which one goes through them. */
export type ListColumn = 'choice' | 'name' | Exclude<OptionalColumn, 'email'> | 'actions';

/** The room that a column needs at least, in rem, and its share of what is left. */
const widths: Record<ListColumn, readonly [least: number, share: number]> = {
  choice: [3, 0],
  name: [12.5, 3],
  jobTitle: [8, 2],
  authorisations: [11.5, 1.5],
  products: [10, 2],
  access: [13.5, 1],
  invitationLapse: [10, 1],
  lastSignedIn: [8, 1],
  lastReminded: [8, 1],
  phone: [8.5, 0.5],
  addedOn: [8, 0.5],
  actions: [3.5, 0],
};

/** Which go first where there is too little room. */
const leastNeeded = [
  'addedOn',
  'phone',
  'lastReminded',
  'invitationLapse',
  'products',
  'jobTitle',
  'authorisations',
  'lastSignedIn',
  'access',
] as const satisfies readonly OptionalColumn[];

/** Under this width of the list, in rem, each contact is a card; under the second the card has lines of its own for all. */
export const cardsUnder = 46;
const narrowUnder = 34;

export interface ListLayout {
  readonly kind: 'table' | 'cards' | 'narrow-cards';
  readonly columns: readonly ListColumn[];
  /** What stands under the name. */
  readonly underName: readonly ('jobTitle' | 'email')[];
  /** Those that were chosen and that there is no room for. */
  readonly left: readonly OptionalColumn[];
  /** For `grid-template-columns`; of a table only. */
  readonly template: string;
  /** Of each row, in rem. */
  readonly rowHeight: number;
}

const roomFor = (columns: readonly ListColumn[]) =>
  columns.reduce((sum, column) => sum + widths[column][0], 0);

const isColumn = (column: OptionalColumn) => column !== 'email';

const between = (columns: readonly Exclude<OptionalColumn, 'email'>[]): ListColumn[] => [
  'choice',
  'name',
  ...columns,
  'actions',
];

function tableLayout(chosen: readonly OptionalColumn[], width: number): ListLayout {
  let shown = chosen.filter(isColumn);
  for (const column of leastNeeded) {
    if (roomFor(between(shown)) <= width) break;
    shown = shown.filter((each) => each !== column);
  }
  const columns = between(shown);
  const template = columns.map((column) => {
    const [least, share] = widths[column];
    return share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
  });
  return {
    kind: 'table',
    columns,
    underName: chosen.includes('email') ? ['email'] : [],
    left: chosen.filter((column) => isColumn(column) && !shown.includes(column)),
    template: template.join(' '),
    rowHeight: 3.5,
  };
}

function cardLayout(chosen: readonly OptionalColumn[], width: number): ListLayout {
  const columns = between((['access', 'lastSignedIn'] as const).filter((column) => chosen.includes(column)));
  const underName = (['jobTitle', 'email'] as const).filter((column) => chosen.includes(column));
  const kind = width < narrowUnder ? 'narrow-cards' : 'cards';
  const hasFoot = kind === 'narrow-cards' && columns.length > between([]).length;
  return {
    kind,
    columns,
    underName,
    left: chosen.filter((column) => !onCards.has(column)),
    template: '',
    rowHeight: 2.75 + (underName.length > 0 ? 1.125 : 0) + (hasFoot ? 1.625 : 0),
  };
}

/** How a list that is so wide, in rem, shows the columns that were chosen: all rows are as high, so that a long list does not have to be measured. */
export const listLayout = (chosen: readonly OptionalColumn[], width: number): ListLayout =>
  width < cardsUnder ? cardLayout(chosen, width) : tableLayout(chosen, width);

/** What can be chosen where there is that much room. */
export const columnsToChoose = ({ kind }: ListLayout): readonly OptionalColumn[] =>
  kind === 'table' ? optionalColumns : optionalColumns.filter((column) => onCards.has(column));
