import { median, withBrowser } from './browser.ts';

const slowPhone = { processorSlowedBy: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };
const runs = 3;

function measureOnce(url: string): Promise<number> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowPhone.latency,
      downloadThroughput: slowPhone.bytesPerSecond,
      uploadThroughput: slowPhone.bytesPerSecond,
    });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.processorSlowedBy });
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    const field = page.getByRole('textbox').first();
    await field.pressSequentially('a', { timeout: 60_000 });
    const typed = performance.now();
    if ((await field.inputValue()) !== 'a') throw new Error('What was typed is not there.');
    return (typed - start) / 1000;
  });
}

/** How long it takes on a slow phone from the address to the first character in the first field, in seconds. */
export async function measureFirstField(url: string): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push(await measureOnce(url));
  return Math.round(median(seconds) * 100) / 100;
}
