import { withBrowser } from './browser.ts';

interface PageWeight {
  /** Of scripts and styles, as they came over the wire, without headers. */
  readonly bytes: number;
  readonly fontBytes: number;
  /** All of them, the page and the API's answers included. */
  readonly requests: number;
}

/** Opens a page in a new browser, waits until a name can be typed and nothing more is on its way, and weighs what came. */
export function weighPage(url: string): Promise<PageWeight> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ locale: 'nl-NL' });
    const weight = { bytes: 0, fontBytes: 0, requests: 0 };
    page.on('requestfinished', async (request) => {
      weight.requests += 1;
      const { responseBodySize } = await request.sizes();
      const type = request.resourceType();
      if (type === 'script' || type === 'stylesheet') weight.bytes += responseBodySize;
      if (type === 'font') weight.fontBytes += responseBodySize;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.getByRole('textbox').first().waitFor();
    return weight;
  });
}
