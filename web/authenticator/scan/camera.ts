/**
 * Why the camera gives no picture. `refused`: by the person, the system or a policy; `in-use`: another app has it, or it fails;
 * `none`: there is no camera, or the browser gives none to a page.
 */
export type CameraProblem = 'refused' | 'in-use' | 'none';

const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/** What a failure of `getUserMedia` means (Media Capture and Streams, §10.3). */
export const cameraProblemOf = (error: unknown): CameraProblem =>
  (error instanceof Error ? problems[error.name] : undefined) ?? 'none';

/** Opens the camera at the back of the phone. Rejects as `getUserMedia` does. */
export async function openCamera(): Promise<MediaStream> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (!mediaDevices) throw new DOMException('no cameras for this page', 'NotFoundError');
  return mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

/** Lets go of the camera; its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What the person said of the camera before; `ask` where they never did, or the browser does not tell. */
export async function cameraPermission(): Promise<'granted' | 'denied' | 'ask'> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' });
    return state === 'prompt' ? 'ask' : state;
  } catch {
    return 'ask';
  }
}
