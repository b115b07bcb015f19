/** A newer notice takes the place of the one before, and the app takes it away once it is looked at. */
export const requestNoticeTag = 'request';
