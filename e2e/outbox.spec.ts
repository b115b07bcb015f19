import AxeBuilder from '@axe-core/playwright';
import { administratorByApi, invite } from './support/invitation.ts';
import { expect, test } from './support/test.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ locale: 'nl' });

test('the outbox shows a mail as its reader sees it, runs nothing of it, and both are accessible', async ({
  page,
  baseURL,
  isMobile,
}) => {
  const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
  const email = `post.${isMobile ? 'telefoon' : 'scherm'}@nieuw.example`;
  await invite(administrator, { name: 'Post Ontvanger', email, language: 'nl' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) complaints.push(message.text());
  });

  await page.goto(`/outbox?to=${email}`);
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  await expect(frame).not.toHaveAttribute('sandbox', /allow-(scripts|same-origin|forms|top-navigation)/);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(complaints).toEqual([]);

  // Into a frame without scripts axe cannot go: the mail is looked at on a page of its own.
  const around = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .withTags([...wcag, 'best-practice'])
    .analyze();
  expect(around.violations.map(({ id }) => id)).toEqual([]);
  await page.setContent((await frame.getAttribute('srcdoc')) ?? '');
  const mail = await new AxeBuilder({ page }).setLegacyMode().withTags(wcag).analyze();
  expect(mail.violations.map(({ id }) => id)).toEqual([]);
});
