import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { rightSchema } from './right.ts';

export const listOrganisationRights = operation({
  method: 'GET',
  path: '/api/v1/rights',
  summary: 'The rights that the provider defines and offers to the organisation, to be given to its contacts',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: z.object({ rights: z.array(rightSchema) }) },
  problems: [],
});
