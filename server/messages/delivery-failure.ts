/** Why a delivery failed, in codes only: what a gateway answers in words may repeat the message or the address. */
export interface DeliveryFailure {
  readonly reason: string;
  /** The gateway refused this recipient or this message for good (RFC 5321 §4.2.1). */
  readonly permanent: boolean;
}

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const enhancedStatus = (response: string | undefined) => response?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0];

/**
 * Reads an error of nodemailer. A 5xx counts as permanent only where it answers the recipient or the message: refused
 * credentials, a refused sender or a greeting of 554 are this server's set-up, which can be mended within the 24 hours.
 */
export function deliveryFailure(error: unknown): DeliveryFailure {
  if (!(error instanceof Error)) return { reason: 'unknown', permanent: false };
  const command = textOf(error, 'command');
  const status = textOf(error, 'responseCode');
  const said = [
    textOf(error, 'code') ?? error.name,
    command,
    status,
    enhancedStatus(textOf(error, 'response')),
  ];
  return {
    reason: said.filter((part) => part !== undefined).join(' '),
    permanent: (command === 'RCPT TO' || command === 'DATA') && status?.startsWith('5') === true,
  };
}
