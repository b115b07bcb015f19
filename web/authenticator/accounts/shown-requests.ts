const shown = new Set<string>();

/** The person has seen this request: it does not come to the front by itself again. */
export const rememberShown = (id: string) => shown.add(id);

export const wasShown = (id: string): boolean => shown.has(id);
