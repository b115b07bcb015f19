import { brotliCompressSync } from 'node:zlib';
import type { Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** A file that the browser fetches before the sign-in page can be used. */
export interface FirstScreenFile {
  readonly name: string;
  /** Bytes as they are sent, compressed by Brotli. */
  readonly weight: number;
  /** What is in it: the code of each npm package, and our own, in bytes before compression; largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

function partsOf(chunk: Chunk): FirstScreenFile['parts'] {
  const bytes = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    if (renderedLength === 0) continue;
    const part = packageName.exec(id)?.[1] ?? 'our own';
    bytes.set(part, (bytes.get(part) ?? 0) + renderedLength);
  }
  return [...bytes].sort(([, one], [, other]) => other - one);
}

const weigh = (content: string | Uint8Array) => brotliCompressSync(content).length;

/**
 * The scripts and styles of the first screen in a build: what the page asks for, what that imports, and the words of one
 * language (the heaviest).
 */
export function firstScreenFiles(output: Output): FirstScreenFile[] {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const needed = new Map<string, Chunk>();
  const need = (chunk: Chunk | undefined) => {
    if (!chunk || needed.has(chunk.fileName)) return;
    needed.set(chunk.fileName, chunk);
    for (const imported of chunk.imports) need(chunks.get(imported));
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) need(chunk);

  const fileOf = (chunk: Chunk): FirstScreenFile => ({
    name: chunk.fileName,
    weight: weigh(chunk.code),
    parts: partsOf(chunk),
  });
  const words = [...chunks.values()]
    .filter(({ name }) => name.startsWith('first-words-'))
    .map(fileOf)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 1);
  const wantedStyles = new Set(
    [...needed.values()].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
  );
  const styles = output.flatMap((file) =>
    file.type === 'asset' && wantedStyles.has(file.fileName)
      ? [{ name: file.fileName, weight: weigh(file.source), parts: [] }]
      : [],
  );
  return [...[...needed.values()].map(fileOf), ...words, ...styles].sort(
    (one, other) => other.weight - one.weight,
  );
}
