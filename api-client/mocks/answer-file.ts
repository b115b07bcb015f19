import type { MockFile } from './mock-handler.ts';

/** Answers with a file, to be saved. */
export const answerFile = ({ name, type, text }: MockFile): Response =>
  new Response(text, {
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
