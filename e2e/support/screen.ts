import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe takes longer than all else in a walk, and many walks come past the same screens; each state is looked at in every-screen/. */
const seen = new Set<string>();

/** Waits for a screen by its heading, and looks at it where no walk has come past it yet in this language and width. */
export async function expectScreen(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  const screen = `${heading} ${page.viewportSize()?.width}`;
  if (!seen.has(screen)) await expectNothingWrong(page);
  seen.add(screen);
  await expectNothingCutOff(page);
}

async function expectNothingCutOff(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Has axe look at what is on the page; nothing may be wrong and nothing may scroll sideways. */
export async function expectNothingWrong(page: Page): Promise<void> {
  // Colours are looked at when the step's fade is over; what goes on for ever is not waited for.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await expectNothingCutOff(page);
}
