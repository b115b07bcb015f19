import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { codeAt, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';

test('the code that registered the app does not work for signing in', async () => {
  const server = await startServerForTest();
  const key = await signInFirstTime(server, server.openBrowser(), person);
  const again = server.openBrowser();
  await again.api.startSignIn({ body: { signInName: person } });
  await again.api.provePassword({ body: { password: demoPassword } });
  const code = codeAt(key, server.clock.now);
  await expect(again.api.verifyCode({ body: { code } })).rejects.toMatchObject({
    problem: { code: 'code_used', status: 422 },
  });
});

test('of twenty parallel uses of one code, one wins', async () => {
  const server = await startServerForTest();
  const key = await signInFirstTime(server, server.openBrowser(), person);
  server.clock.forward(30_000);
  const browsers = Array.from({ length: 20 }, () => server.openBrowser());
  for (const [index, { api, headers }] of browsers.entries()) {
    headers['x-forwarded-for'] = `192.0.2.${index}`;
    await api.startSignIn({ body: { signInName: person } });
    await api.provePassword({ body: { password: demoPassword } });
  }
  const code = codeAt(key, server.clock.now);
  const outcomes = await Promise.allSettled(browsers.map(({ api }) => api.verifyCode({ body: { code } })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
