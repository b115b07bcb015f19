import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { getBrowser } from '../scripts/browser.ts';
import { browserFlags, median } from './browser.ts';

/** What Lighthouse says of a page on a phone: scores up to 100, and the largest contentful paint in seconds. */
interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly largestContentfulPaint: number;
}

const runs = 3;

async function runOnce(url: string): Promise<Scores> {
  const chrome = await launch({
    chromePath: getBrowser(),
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse failed: ${result?.lhr.runtimeError?.message}`);
    const { categories, audits } = result.lhr;
    const score = (category: string) => Math.round((categories[category]?.score ?? Number.NaN) * 100);
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      largestContentfulPaint:
        Math.round((audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 10) / 100,
    };
  } finally {
    chrome.kill();
  }
}

/** Runs Lighthouse with its mobile settings, and gives the median of each score. */
export async function measureLighthouse(url: string): Promise<Scores> {
  const all: Scores[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runOnce(url));
  const of = (key: keyof Scores) => median(all.map((scores) => scores[key]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    largestContentfulPaint: of('largestContentfulPaint'),
  };
}
