import type { Config } from '../config.ts';
import type { Channel } from '../messages/message-queries.ts';

/** The channels that have no gateway: in a demonstration their messages are shown instead (architecture: fixed points). */
export const outboxChannels = ({
  smtpUrl,
  smsGatewayUrl,
}: Pick<Config, 'smtpUrl' | 'smsGatewayUrl'>): Channel[] => [
  ...(smtpUrl ? [] : (['email'] as const)),
  ...(smsGatewayUrl ? [] : (['sms'] as const)),
];
