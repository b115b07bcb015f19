import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthwhile = /\.(js|css|html|svg|json|webmanifest)$/;

/** Smaller than this, a file fits into one packet as it is. */
const smallest = 1024;

function compress(file: string): void {
  // By the environment that was built before.
  if (existsSync(`${file}.br`)) return;
  const content = readFileSync(file);
  if (content.length < smallest) return;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: parameters }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}

/** Vite plugin: puts a `.br` and a `.gz` beside each text file of the build, which the server sends to who takes them. */
export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'voordeur:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler() {
        const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
        for (const file of files) if (worthwhile.test(file)) compress(join(outDir, file));
      },
    },
  };
}
