import type { Translated } from '../catalogue.ts';
import type outbox from '../nl/outbox.ts';

export default {
  title: 'Outgoing messages',
  intro: 'In the demo no message leaves this computer. You read them here.',
  search: 'Search by address',
  searching: 'Searching.',
  loading: 'Getting the messages.',
  failed: 'The messages could not be fetched.',
  tryAgain: 'Try again',
  refresh: 'Get them again',
  count_one: '{{count}} message',
  count_other: '{{count}} messages',
  empty: 'There are no messages yet.',
  emptyHint: 'Add a contact: the invitation will appear here.',
  nothingTo: 'No messages to “{{to}}”.',
  clearSearch: 'Show all messages',
  notHere: 'There is nothing to see here',
  notHereHint: 'Outgoing messages can be read only in the demo.',
  toStart: 'Go to the start page',
  list: 'Messages',
  channel: { email: 'E-mail', sms: 'Text message' },
  to: 'To',
  htmlFrame: 'Formatted e-mail: {{subject}}',
  plainText: 'Plain text',
} as const satisfies Translated<typeof outbox>;
