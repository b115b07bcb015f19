import type { Found } from './decode-worker.ts';
import type { CodeFinder } from './find-code.ts';

/** A code on a screen that fills a third of the picture is still read at this size, and more costs time on an old phone. */
const longestSide = 800;

function drawn(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  if (canvas.width === 0 || canvas.height === 0) return undefined;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

/** Finds codes with a decoder of our own, off the page's thread, so that the picture does not falter. */
export function createDecoder(): CodeFinder {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  const canvas = document.createElement('canvas');
  return {
    find(video) {
      const picture = drawn(video, canvas);
      if (!picture) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Found>) => resolve(data.text);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(picture, [picture.data.buffer]);
      });
    },
    close: () => worker.terminate(),
  };
}
