const longestPlace = 80;

const decodesUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Node gives the bytes of a header one by one; where they are UTF-8, that is what the proxy meant. */
function decoded(header: string): string {
  try {
    return decodesUtf8.decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/**
 * The name of a place out of a header, to be shown beside "is this you?": one line of visible text, without marks that
 * change how it is read, of 80 characters at most (ASVS 1.2.1, 2.2.1). Null where nothing is left.
 */
export function readPlace(header: string): string | null {
  const visible = decoded(header)
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return [...visible].slice(0, longestPlace).join('').trim() || null;
}
