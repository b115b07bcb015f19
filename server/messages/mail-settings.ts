import type { Brand } from '../../api-client/brand/brand.ts';

/** Whose mail it looks like: the organisation's on whose behalf it goes out, or the provider's. */
export interface MailBrand extends Brand {
  /** The name of the provider, whose portals these are and who sends it. */
  readonly provider: string;
}

/** What every mail is made with: the brand, the addresses that it names, the clock. */
export interface MailSettings {
  readonly brand: MailBrand;
  /** Where people reach this server; never taken from a request. */
  readonly publicUrl: () => string;
  readonly hostingDomain: string;
  readonly now: () => Date;
}
