/** Looks for a QR code in the picture that a video shows now. Gives what it says; undefined where there is none. */
export interface CodeFinder {
  find(video: HTMLVideoElement): Promise<string | undefined>;
  close(): void;
}

/** The browser's own (Accelerated Shape Detection in Images, §2.3); not every browser has one, or one for QR codes. */
interface BarcodeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeDetectorConstructor {
  new (options: { formats: readonly ['qr_code'] }): BarcodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

async function ownDetector(): Promise<CodeFinder | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeDetectorConstructor };
  const formats: readonly string[] = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!BarcodeDetector || !formats.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return {
    find: async (video) => (await detector.detect(video))[0]?.rawValue,
    close: () => undefined,
  };
}

/** Finds codes with the browser's own detector, or with a decoder that is fetched now. */
export async function createCodeFinder(): Promise<CodeFinder> {
  return (await ownDetector()) ?? (await import('./decode-in-worker.ts')).createDecoder();
}
