import type { Config } from '../config.ts';

/** What every mail is made with: the brand, the addresses that it names, the clock. */
export interface MailSettings {
  readonly brand: Config['brand'];
  /** Where people reach this server; never taken from a request. */
  readonly publicUrl: () => string;
  readonly hostingDomain: string;
  readonly now: () => Date;
}
