import { operation } from '../operation.ts';
import { sessionSchema } from './session.ts';

export const getSession = operation({
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who is signed in, for which organisation, with which authorisations',
  access: { by: 'session' },
  success: { status: 200, body: sessionSchema },
  problems: [],
});
