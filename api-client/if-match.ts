import { entityTag } from './entity-tag.ts';
import { Refusal } from './refusal.ts';

const entityTagList = /^(?:\*|(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*)$/;

/** Refuses an edit of what is no longer in the version that the caller saw. */
export type IfMatch = { refuseUnless(version: number): void };

/**
 * Reads `If-Match` (RFC 9110 §13.1.1): any of the tags, compared strongly, or `*` for whatever is there.
 * Throws `precondition_required` where it is missing (RFC 6585 §3), `input_invalid` where it is no list of tags.
 * What it gives throws `edit_conflict` for another version.
 */
export function ifMatchOf(header: string | undefined): IfMatch {
  if (header === undefined) throw new Refusal('precondition_required');
  const value = header.trim();
  if (!entityTagList.test(value))
    throw new Refusal('input_invalid', { errors: [{ path: 'if-match', code: 'invalid' }] });
  const tags = value.split(',').map((tag) => tag.trim());
  return {
    refuseUnless(version) {
      if (value !== '*' && !tags.includes(entityTag(version))) throw new Refusal('edit_conflict');
    },
  };
}
