/** A version as `ETag` and `If-Match` carry it (RFC 9110 §8.8.3). */
export const entityTag = (version: number): string => `"${version}"`;
