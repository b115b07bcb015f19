import * as z from 'zod/mini';
import { languages } from './language.ts';
import type { FieldCode } from './problems.ts';

/** How a schema names the reason for which it refuses a field. */
export const code = (fieldCode: FieldCode) => ({ error: fieldCode });

/** Control characters have no place in a line: they end up in mail headers, and PostgreSQL refuses U+0000. */
const onOneLine = z.regex(/^\P{Cc}*$/u, code('invalid'));

/** What turns the direction of text around is dropped: it comes along when people copy, and would turn whatever stands beside it. */
const withoutTurns = z.overwrite((text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));

/** A line of text that must say something. Space around it is dropped. `max` in characters. */
export const requiredText = (max: number) =>
  z
    .string(code('required'))
    .check(
      withoutTurns,
      z.trim(),
      z.minLength(1, code('required')),
      z.maxLength(max, code('too_long')),
      onOneLine,
    );

/** A line of text that may be empty. `max` in characters. */
export const optionalText = (max: number) =>
  z.string(code('invalid')).check(withoutTurns, z.trim(), z.maxLength(max, code('too_long')), onOneLine);

/** An e-mail address as people write it; kept in lower case, because sign-in names are compared so. */
export const emailAddress = z
  .string(code('required'))
  .check(
    withoutTurns,
    z.trim(),
    z.toLowerCase(),
    z.minLength(1, code('required')),
    z.maxLength(254, code('too_long')),
    z.email(code('email_invalid')),
  );

/** Six digits; spaces that people type or paste between them are dropped. */
export const sixDigits = z.string(code('required')).check(
  z.overwrite((typed) => typed.replace(/\s/g, '')),
  z.minLength(1, code('required')),
  z.regex(/^\d{6}$/, code('code_format')),
);

/** A UUID, in lower case as the server writes it: ids are compared as text (RFC 9562 §4). */
export const id = z.uuid(code('invalid')).check(z.toLowerCase());

/** A moment, as RFC 3339 text in UTC. */
export const timestamp = z.iso.datetime();

/** A language that the screens and the mail are in. */
export const languageSchema = z.enum(languages, code('invalid'));

/** How many of a list one page holds. */
export const pageSize = z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25);
