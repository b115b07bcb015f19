import { expect, test } from 'vitest';
import { browserOf } from './browser-of.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0';

test.each([
  ['Firefox', 'Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'],
  ['Chrome', 'macOS', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Safari/537.36`],
  [
    'Microsoft Edge',
    'Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/128.0.0.0`,
  ],
  ['Chrome', 'Android', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`],
  [
    'Safari',
    'iOS',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  ],
  [null, null, 'Test browser'],
  [null, null, ''],
  [null, null, '<script>alert(1)</script>'],
])('%s on %s', (name, system, userAgent) => {
  expect(browserOf(userAgent)).toEqual({ name, system });
});
