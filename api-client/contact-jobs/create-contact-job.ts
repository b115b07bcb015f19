import * as z from 'zod/mini';
import { contactActions } from '../contacts/act-on-contacts.ts';
import { contactListViewSchema } from '../contacts/contact-list-view.ts';
import { plannedForSchema } from '../contacts/plan-invitation.ts';
import { id, requiredText } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactJobSchema, largestImportFile } from './contact-job.ts';

/** So many contacts at most are named one by one; more are named by the view that shows them. */
export const mostNamedContacts = 1_000;

const namedContacts = z.array(id).check(z.maxLength(mostNamedContacts, { error: 'invalid' }));

/** Which contacts: these, or all that a view of the list has on all its pages, but for some. */
export const contactSelectionSchema = z.union([
  z.object({ contactIds: namedContacts.check(z.minLength(1, { error: 'required' })) }),
  z.object({ view: contactListViewSchema, except: z._default(namedContacts, []) }),
]);

export type ContactSelectionInput = z.input<typeof contactSelectionSchema>;

/** Base64 is four characters for each three bytes. */
const largestContent = Math.ceil(largestImportFile / 3) * 4;

export const createContactJob = operation({
  method: 'POST',
  path: '/api/v1/contact-jobs',
  summary:
    'Do something to many contacts in the background: one thing to a selection, which begins at once; or read a list of contacts (CSV or XLSX), which is only checked until it is started',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('action'),
      action: z.enum(contactActions, { error: 'invalid' }),
      /** With `plan`, and only there. */
      plannedFor: z.optional(plannedForSchema),
      selection: contactSelectionSchema,
    }),
    z.object({
      kind: z.literal('import'),
      fileName: requiredText(200),
      /** The bytes of the file in base64 (RFC 4648 §4). */
      content: z
        .string({ error: 'required' })
        .check(z.minLength(1, { error: 'required' }), z.maxLength(largestContent, { error: 'too_long' })),
    }),
  ]),
  largestBody: largestContent + 4096,
  idempotent: true,
  success: { status: 201, body: contactJobSchema },
  problems: [
    'input_invalid',
    'contact_file_unreadable',
    'contact_file_empty',
    'contact_file_too_long',
    'contact_jobs_open',
    'idempotency_key_reused',
    'idempotency_in_progress',
  ],
});
