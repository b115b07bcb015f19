import { Secret, TOTP } from 'otpauth';

/** A person's authenticator app: shows a code that was not used before, waiting for the next one as a person would. */
export class AuthenticatorApp {
  #totp: TOTP;
  #lastUsed = 0;

  /** `key`: base32, as it is typed over from the screen; spaces are allowed. */
  constructor(key: string) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) });
  }

  /** The next code that works: of this half minute or, where that one was used, of the one that the server allows ahead. */
  nextCode(): string {
    const period = 30_000;
    const step = Math.max(Math.floor(Date.now() / period), this.#lastUsed + 1);
    this.#lastUsed = step;
    return this.#totp.generate({ timestamp: step * period });
  }
}
