import type * as z from 'zod/mini';
import { contactFieldsSchema } from '../contacts/contact-fields.ts';
import type { Language } from '../language.ts';
import { readMobileNumber } from '../phone/mobile-number.ts';
import { type FieldCode, fieldCodes } from '../problems.ts';
import type { ColumnMapping, ImportColumn } from './import-column.ts';
import { type AskedRights, type RightKind, termColumns } from './import-rights.ts';
import { readDay } from './read-day.ts';
import { readYesOrNo } from './read-yes-or-no.ts';
import type { RowReason } from './row-reason.ts';

/** A product, or a right of the provider, as a file names it: by either of its names. */
export interface Named {
  readonly id: string;
  readonly name: { readonly nl: string; readonly en: string };
}

/** What a row of a file asks for; what it leaves open is undefined. */
export interface ImportRow extends AskedRights {
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly jobTitle: string | undefined;
  readonly language: Language | undefined;
  readonly signIn: boolean | undefined;
  readonly manageContacts: boolean | undefined;
  readonly productIds: readonly string[] | undefined;
  readonly invite: boolean | undefined;
  /** What is wrong with it as it stands there. */
  readonly reasons: readonly RowReason[];
}

const languageNames: Readonly<Record<string, Language>> = {
  nl: 'nl',
  'nl-nl': 'nl',
  'nl-be': 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  'en-gb': 'en',
  'en-us': 'en',
  engels: 'en',
  english: 'en',
};

/** What a spreadsheet shows where a formula went wrong, in Dutch and English. */
const cellError =
  /^#(?:N\/A|N\/B|REF!|VERW!|NAME\?|NAAM\?|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NULL!|LEEG!|NUM!|GETAL!)$/;

const isFieldCode = (code: string): code is FieldCode => fieldCodes.includes(code as FieldCode);

/** The number in E.164; a masked one stays as it is, and is the number that is kept already or none at all. */
function readPhone(given: string): { value: string } | { code: FieldCode } {
  // As a report or an export keeps a spreadsheet from taking it for a formula.
  const cell = given.replace(/^'(?=\+)/, '');
  if (/^\+X/.test(cell)) return { value: cell };
  const read = readMobileNumber(cell, 'NL');
  return read.refusal ? { code: read.refusal } : { value: read.number };
}

const sameName = (one: string, other: string) =>
  one.trim().localeCompare(other.trim(), 'nl', { sensitivity: 'accent' }) === 0;

/** What a cell names, between semicolons, bars, line breaks or commas; null where one of them is not known. */
function readNames(cell: string, named: readonly Named[]): string[] | null {
  const idOf = (name: string) =>
    named.find((each) => sameName(each.name.nl, name) || sameName(each.name.en, name))?.id;
  const whole = idOf(cell);
  if (whole) return [whole];
  const readBetween = (separator: RegExp) =>
    cell
      .split(separator)
      .filter((name) => name.trim() !== '')
      .map(idOf);
  const readings = [/[;|\r\n]/, /[;,|\r\n]/].map(readBetween);
  const known = readings.find((ids) => ids.every((id) => id !== undefined));
  return known ? [...new Set(known.filter((id) => id !== undefined))] : null;
}

/** Takes the cells of one row apart, noting what is wrong on the way. */
function createReader(cells: readonly string[], columns: ColumnMapping) {
  const reasons: RowReason[] = [];
  const refuse = (column: ImportColumn | null, code: RowReason['code']): undefined => {
    reasons.push({ column, code });
    return undefined;
  };
  const cellOf = (column: ImportColumn): string => cells[columns.indexOf(column)] ?? '';
  const text = (column: ImportColumn): string => (columns.includes(column) ? cellOf(column) : '');
  const isGiven = (column: ImportColumn): boolean => text(column).trim() !== '';
  const checked = <Value>(
    column: ImportColumn,
    schema: z.ZodMiniType<Value>,
    value: unknown,
  ): Value | undefined => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const message = parsed.error.issues[0]?.message ?? '';
    return refuse(column, isFieldCode(message) ? message : 'invalid');
  };
  const yesOrNo = (column: ImportColumn): boolean | undefined => {
    if (!isGiven(column)) return undefined;
    return readYesOrNo(text(column)) ?? refuse(column, 'row_yes_or_no');
  };
  const day = (column: ImportColumn): string | null | undefined => {
    if (!isGiven(column)) return undefined;
    const read = readDay(text(column));
    return read === undefined ? refuse(column, 'row_day') : read;
  };
  const names = (column: ImportColumn, named: readonly Named[], unknown: RowReason['code']) => {
    if (!isGiven(column)) return undefined;
    return readNames(text(column), named) ?? refuse(column, unknown);
  };
  return { reasons, refuse, text, isGiven, checked, yesOrNo, day, names };
}

type Reader = ReturnType<typeof createReader>;

/** A cell too many has moved all that follow it; characters that were lost before, and errors of formulas, are nobody's name. */
function refuseSpoiled({ refuse }: Reader, cells: readonly string[], columns: ColumnMapping): void {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) refuse(null, 'row_too_many_cells');
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column && cell.includes('\u{FFFD}')) refuse(column, 'row_characters_lost');
    if (column && cellError.test(cell.trim())) refuse(column, 'row_cell_error');
  }
}

const { shape } = contactFieldsSchema;

const nameIn = ({ text, isGiven }: Reader): string =>
  isGiven('name')
    ? text('name')
    : [text('firstName').trim(), text('lastName').trim()].filter(Boolean).join(' ');

/**
 * Reads one row of a file by the columns that somebody agreed to, with the schema that a contact's form has too. Nothing of it is
 * altered but the space around it; what cannot be kept as it is, is refused with a reason.
 */
export function readImportRow(
  cells: readonly string[],
  columns: ColumnMapping,
  { products, rights }: { readonly products: readonly Named[]; readonly rights: readonly Named[] },
): ImportRow {
  const reader = createReader(cells, columns);
  const { reasons, refuse, text, isGiven, checked, yesOrNo, day, names } = reader;
  refuseSpoiled(reader, cells, columns);
  const isSpoiled = (column: ImportColumn) => reasons.some((reason) => reason.column === column);

  const name = isSpoiled('name') ? undefined : checked('name', shape.name, nameIn(reader));
  const email = isSpoiled('email') ? undefined : checked('email', shape.email, text('email'));
  const phone = isGiven('phone') && !isSpoiled('phone') ? readPhone(text('phone').trim()) : undefined;
  if (phone && 'code' in phone) refuse('phone', phone.code);
  const jobTitle =
    isGiven('jobTitle') && !isSpoiled('jobTitle')
      ? checked('jobTitle', shape.jobTitle, text('jobTitle'))
      : undefined;
  const language = languageNames[text('language').trim().toLowerCase()];
  if (isGiven('language') && !language && !isSpoiled('language')) refuse('language', 'row_language_unknown');
  const productIds = isSpoiled('products') ? undefined : names('products', products, 'product_unknown');
  const rightIds = isSpoiled('rights') ? undefined : names('rights', rights, 'right_unknown');
  const termOf = (kind: RightKind) => ({
    from: day(termColumns[kind].from),
    until: day(termColumns[kind].until),
  });

  return {
    name: name ?? nameIn(reader).trim(),
    email: email ?? text('email').trim().toLowerCase(),
    phone: phone && 'value' in phone ? phone.value : undefined,
    jobTitle: jobTitle ?? undefined,
    language,
    signIn: yesOrNo('signIn'),
    manageContacts: yesOrNo('manageContacts'),
    productIds,
    rightIds,
    terms: {
      'sign-in': termOf('sign-in'),
      'manage-contacts': termOf('manage-contacts'),
      defined: termOf('defined'),
    },
    invite: yesOrNo('invite'),
    reasons,
  };
}
