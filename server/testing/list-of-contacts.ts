/** The hosting domain of the server that the lists here are for: addresses under it are refused. */
export const hostingDomainOfList = 'hosting.voordeur.example';

/** The headings of the lists here. */
export const headings =
  'Naam;E-mailadres;Mobiel nummer;Functie;Taal;Aanmelden;Contactpersonen beheren;Producten;Uitnodigen';

/** A row of a kind that is refused: its cells for the n-th of the kind, and the reason. */
interface BadKind {
  readonly cells: (n: number) => string;
  readonly reason: { readonly column: string | null; readonly code: string };
}

const line = (
  n: number,
  cells: Partial<
    Record<
      'name' | 'email' | 'phone' | 'job' | 'language' | 'signIn' | 'manage' | 'products' | 'invite' | 'more',
      string
    >
  >,
) => {
  const {
    name = `Fout ${n}`,
    email = `fout.${n}@elders.example`,
    phone = '',
    job = '',
    language = '',
    ...rest
  } = cells;
  const { signIn = '', manage = '', products = '', invite = '', more } = rest;
  const given = [name, email, phone, job, language, signIn, manage, products, invite];
  return [...given, ...(more === undefined ? [] : [more])].join(';');
};

const bad = (
  code: string,
  column: string | null,
  cells: Parameters<typeof line>[1] | ((n: number) => Parameters<typeof line>[1]),
): BadKind => ({
  cells: (n) => line(n, typeof cells === 'function' ? cells(n) : cells),
  reason: { column, code },
});

/** Kinds of rows that are refused whoever is listed already. */
export const badKinds: readonly BadKind[] = [
  bad('required', 'name', { name: ' ' }),
  bad('too_long', 'name', { name: 'x'.repeat(121) }),
  bad('invalid', 'name', { name: '"Jan\r\nBcc: allen"' }),
  bad('row_characters_lost', 'name', { name: 'Ren\u{FFFD}' }),
  bad('row_cell_error', 'name', { name: '#N/B' }),
  bad('required', 'email', { email: '' }),
  bad('email_invalid', 'email', (n) => ({ email: `fout.${n}.elders.example` })),
  bad('too_long', 'email', (n) => ({ email: `${n}${'x'.repeat(250)}@elders.example` })),
  bad('email_reserved', 'email', (n) => ({ email: `fout_${n}@${hostingDomainOfList}` })),
  bad('row_twice_in_file', 'email', { email: 'persoon.1@elders.example' }),
  bad('phone_invalid', 'phone', { phone: '12' }),
  bad('phone_not_mobile', 'phone', { phone: '020 6241111' }),
  bad('too_long', 'jobTitle', { job: 'x'.repeat(101) }),
  bad('invalid', 'jobTitle', { job: 'In\u{7}koper' }),
  bad('row_language_unknown', 'language', { language: 'Frans' }),
  bad('row_yes_or_no', 'signIn', { signIn: 'soms' }),
  bad('row_yes_or_no', 'manageContacts', { manage: 'misschien' }),
  bad('row_yes_or_no', 'invite', { invite: 'later' }),
  bad('row_manage_needs_sign_in', 'manageContacts', { signIn: 'nee', manage: 'ja' }),
  bad('row_invite_needs_sign_in', 'invite', { signIn: 'nee', invite: 'ja' }),
  bad('product_unknown', 'products', { products: 'Geen Product' }),
  bad('row_too_many_cells', null, { more: 'te veel' }),
];

/** A list of `good` people who can be added, with bad rows of each kind in turn among them; and which line is refused for what. */
export function listOfContacts(good: number, badRows: number) {
  const every = Math.max(1, Math.floor(good / Math.max(1, badRows)));
  const lines = [headings];
  const refused = new Map<number, BadKind['reason']>();
  // A cell with a line break takes two lines of the file.
  let at = 1;
  const put = (text: string, reason?: BadKind['reason']) => {
    at += 1;
    if (reason) refused.set(at, reason);
    at += text.match(/\n/g)?.length ?? 0;
    lines.push(text);
  };
  for (let n = 1, spoiled = 0; n <= good; n += 1) {
    put(`Persoon ${n} =1+1;Persoon.${n}@elders.example;06${10_000_000 + n};Functie ${n % 7};nl;ja;;;nee`);
    const kind = badKinds[spoiled % badKinds.length];
    if (n % every === 0 && spoiled < badRows && kind) {
      spoiled += 1;
      put(kind.cells(spoiled), kind.reason);
    }
  }
  return { text: lines.join('\r\n'), refused };
}
