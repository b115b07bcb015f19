/** The address at which the browser finds a logo. */
export const logoPath = (id: string): `/api/v1/logos/${string}` => `/api/v1/logos/${id}`;
