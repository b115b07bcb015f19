import decode from 'jsqr';

/** What is told of a picture. */
export interface Found {
  readonly text: string | undefined;
}

addEventListener('message', ({ data: { data, width, height } }: MessageEvent<ImageData>) => {
  const code = decode(data, width, height, { inversionAttempts: 'dontInvert' });
  const found: Found = { text: code?.data || undefined };
  postMessage(found);
});
