/** The cookies that this server sets. Names carry `__Host-` where the address is https (RFC 6265bis §4.1.3.2). */
export type CookieName = 'session' | 'sign-in' | 'browser' | 'device' | 'handover';

/** The cookies of one request and its answer. All are HttpOnly, SameSite=Lax, for the whole host. */
export interface Cookies {
  /** What the browser sent; undefined where it sent none. */
  get(name: CookieName): string | undefined;
  /** `lastsFor` in seconds; without it the cookie ends with the browser. */
  set(name: CookieName, value: string, lastsFor?: number): void;
  clear(name: CookieName): void;
}
