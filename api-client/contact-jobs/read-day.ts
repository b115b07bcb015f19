import { parseDate } from '@internationalized/date';

const dayInMilliseconds = 24 * 60 * 60_000;

/** Day 0 of the calendar in which spreadsheets keep days as numbers (ECMA-376 part 1, 18.17.4.1), as it counts since March 1900. */
const dayZero = Date.UTC(1899, 11, 30);

const unlimited = new Set(['geen', 'none', 'onbepaald', 'no limit', '-']);

/** The day that a cell writes, by year, month and day, whether or not there is such a day. */
function writtenDay(cell: string): string | undefined {
  const byYear = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(cell);
  const byDay = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(cell);
  const [year, month, day] = byYear ? byYear.slice(1) : [byDay?.[4], byDay?.[3], byDay?.[1]];
  if (year && month && day) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return /^[2-7]\d{4}$/.test(cell)
    ? new Date(dayZero + Number(cell) * dayInMilliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length)
    : undefined;
}

/**
 * Reads a day from a cell, as 2026-12-31 or with the day first as 31-12-2026, 31/12/2026 or 31.12.2026, or as the number that a
 * spreadsheet keeps. Gives it as 2026-12-31; null where the cell says that there is no limit, undefined where it says no day.
 */
export function readDay(cell: string): string | null | undefined {
  const text = cell.trim().toLowerCase();
  if (unlimited.has(text)) return null;
  try {
    return parseDate(writtenDay(text) ?? '').toString();
  } catch {
    return undefined;
  }
}
