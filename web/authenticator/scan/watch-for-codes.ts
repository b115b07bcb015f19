import { type CameraProblem, cameraProblemOf, closeCamera, openCamera } from './camera.ts';
import { type CodeFinder, createCodeFinder } from './find-code.ts';

/** Why nothing can be scanned; `no-decoder`: what reads the codes could not be fetched. */
export type ScanProblem = CameraProblem | 'no-decoder';

interface Watcher {
  /** The camera gives a picture. */
  readonly onOpen: () => void;
  /** There is a code in the picture; true: enough. */
  readonly onText: (text: string) => boolean;
  readonly onProblem: (problem: ScanProblem) => void;
}

/** Often enough to seem at once, and seldom enough to leave the phone cool. */
const betweenPictures = 120;

const aMoment = () => new Promise((resolve) => setTimeout(resolve, betweenPictures));

/** Opens the camera into `video` and tells of the codes that it sees. Gives what ends it and lets go of the camera. */
export function watchForCodes(video: HTMLVideoElement, { onOpen, onText, onProblem }: Watcher): () => void {
  let isOver = false;
  let stream: MediaStream | undefined;
  let finder: CodeFinder | undefined;

  const stop = () => {
    isOver = true;
    if (stream) closeCamera(stream);
    video.srcObject = null;
    finder?.close();
  };
  const fail = (problem: ScanProblem) => {
    if (isOver) return;
    stop();
    onProblem(problem);
  };

  const show = async () => {
    stream = await openCamera();
    if (isOver) return closeCamera(stream);
    // Taken away: by another app, by the system, or unplugged.
    for (const track of stream.getTracks()) track.onended = () => fail('in-use');
    video.srcObject = stream;
    await video.play();
    onOpen();
  };
  const look = async () => {
    finder = await createCodeFinder();
    while (!isOver) {
      const text = await finder.find(video);
      if (text !== undefined && !isOver && onText(text)) return stop();
      await aMoment();
    }
    return finder.close();
  };

  const lookUnlessLeft = async () => {
    if (!isOver) await look().catch(() => fail('no-decoder'));
  };
  void show().then(lookUnlessLeft, (error: unknown) => fail(cameraProblemOf(error)));
  return stop;
}
