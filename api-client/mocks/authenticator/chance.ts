/** A whole number below the bound, out of chance. */
export const random = (bound: number): number => {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % bound;
};
