import { randomInt } from 'node:crypto';
import { composeTemporaryPassword } from '../../api-client/passwords/temporary-password.ts';

/** Makes a temporary password (G0.2) out of cryptographically strong chance (ASVS 6.4.1, 11.5.1). */
export const createTemporaryPassword = (): string => composeTemporaryPassword((bound) => randomInt(bound));
