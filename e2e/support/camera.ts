import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';

/** A browser with a camera that films what is on the screen of a computer now, pixel by pixel. `close` ends it. */
export async function browserFilming(screen: Page): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-camera-'));
  const film = join(folder, 'screen.mjpeg');
  writeFileSync(film, await screen.screenshot({ type: 'jpeg', quality: 90 }));
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...browserArguments,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

declare global {
  interface Window {
    /** Every camera that the page was given. */
    openedCameras?: MediaStream[];
  }
}

/** Notes which cameras the pages of a browser open, from their next load on. */
export async function noteCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const opened: MediaStream[] = [];
    window.openedCameras = opened;
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      opened.push(stream);
      return stream;
    };
  });
}

/** How many cameras were opened on the page, and how many of them are still on. */
export const camerasOf = (page: Page): Promise<{ opened: number; on: number }> =>
  page.evaluate(() => {
    const opened = window.openedCameras ?? [];
    const isOn = (stream: MediaStream) => stream.getTracks().some(({ readyState }) => readyState === 'live');
    return { opened: opened.length, on: opened.filter(isOn).length };
  });
