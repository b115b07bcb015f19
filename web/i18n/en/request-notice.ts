import type { Translated } from '../catalogue.ts';
import type nl from '../nl/request-notice.ts';

const requestNotice: Translated<typeof nl> = {
  title: 'Are you signing in?',
  body: 'A request is waiting. Open the app to approve or deny it.',
};

export default requestNotice;
