import { describe, expect, test } from 'vitest';
import { startServerForTest } from '../testing/test-server.ts';

const token = 'a token that only the monitoring has';

describe('health', () => {
  test('the process and the database answer; a demonstration keeps its mail in the outbox', async () => {
    const { origin } = await startServerForTest();
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${origin}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      database: true,
      gateways: { email: 'outbox', sms: 'outbox' },
    });
  });

  test('a gateway that is missing outside a demonstration is told', async () => {
    const { origin } = await startServerForTest({ DEMO: '0' });
    const ready = await fetch(`${origin}/readyz`);
    expect(await ready.json()).toMatchObject({ gateways: { email: 'missing', sms: 'missing' } });
  });

  test('a gateway that is set up is told, without its address', async () => {
    const { origin } = await startServerForTest({
      SMTP_URL: 'smtp://user:password@127.0.0.1:1',
      SMS_GATEWAY_URL: 'https://user:password@127.0.0.1:1/',
    });
    const text = await (await fetch(`${origin}/readyz`)).text();
    expect(JSON.parse(text)).toMatchObject({ gateways: { email: 'configured', sms: 'configured' } });
    expect(text).not.toMatch(/user|password|127/);
  });

  test('without a database it is alive and not ready', async () => {
    const { origin, services } = await startServerForTest();
    services.database.ping = () => Promise.reject(new Error('no connection'));
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    const ready = await fetch(`${origin}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', database: false });
  });

  test('metrics count by operation, for this machine only', async () => {
    const { origin } = await startServerForTest();
    await fetch(`${origin}/api/v1/settings`);
    const metrics = await fetch(`${origin}/metrics`);
    expect(metrics.status).toBe(200);
    expect(await metrics.text()).toMatch(
      /http_request_duration_seconds_count\{operation="getSettings",status="200"\} 1/,
    );
  });

  test.each([
    { 'x-forwarded-for': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { 'x-forwarded-proto': 'https' },
    { 'x-real-ip': '127.0.0.1' },
    { via: '1.1 proxy' },
  ])(
    'without a token, metrics are not for who comes through a proxy of this machine: %j',
    async (headers) => {
      const { origin } = await startServerForTest();
      expect((await fetch(`${origin}/metrics`, { headers })).status).toBe(404);
    },
  );

  test('where proxies are trusted, metrics need a token', async () => {
    const { origin } = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  });

  test('with a token, metrics are for who has it', async () => {
    const { origin } = await startServerForTest({ METRICS_TOKEN: token });
    const read = async (authorization?: string) =>
      (await fetch(`${origin}/metrics`, { headers: { ...(authorization && { authorization }) } })).status;
    expect(await read()).toBe(404);
    expect(await read('Bearer another token')).toBe(404);
    expect(await read(`Bearer ${token}`)).toBe(200);
  });
});
