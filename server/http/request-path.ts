/** The path of a request without its query. Takes what stands in the request line, which need not be a URL (RFC 9112 §3.2). */
export const requestPath = (target: string): string => target.split('?', 1)[0] ?? '';
