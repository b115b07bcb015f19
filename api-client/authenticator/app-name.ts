/** What the provider's authenticator app is called, wherever it is named; `brandName`: of the provider, whose app it is. */
export const appName = (brandName: string): string => `${brandName} Authenticator`;
