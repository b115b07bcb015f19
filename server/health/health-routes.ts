import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type Config, isLoopback } from '../config.ts';
import { isForwarded } from '../http/forwarding-headers.ts';
import { Refusal } from '../http/refusal.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';

/** Behind a proxy on this machine everybody comes from loopback. */
const isBehindProxy = (request: FastifyRequest, { trustedProxies }: Config): boolean =>
  trustedProxies.length > 0 || isForwarded(request);

function mayReadMetrics(request: FastifyRequest, config: Config): boolean {
  const { metricsToken: token } = config;
  if (!token) return isLoopback(request.ip) && !isBehindProxy(request, config);
  const given = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  return timingSafeEqual(hashToken(given), hashToken(token));
}

/**
 * Adds /healthz (the process answers), /readyz (the database answers; says which gateways are missing) and /metrics
 * (Prometheus; by METRICS_TOKEN, or from loopback where none is set).
 */
export function addHealthRoutes(app: FastifyInstance, { config, database, demo }: Services): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    const schema = request.routeOptions.schema as { operationId?: string } | undefined;
    const operation = schema?.operationId ?? 'other';
    duration.observe({ operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });

  const schema = { hide: true } as object;
  app.get('/healthz', { schema }, async () => ({ status: 'ok' }));
  app.get('/readyz', { schema }, async (_request, reply) => {
    const answers = await database.ping().then(
      () => true,
      () => false,
    );
    const stateOf = (url: string | undefined) => (url ? 'configured' : demo ? 'outbox' : 'missing');
    const gateways = { email: stateOf(config.smtpUrl), sms: stateOf(config.smsGatewayUrl) };
    return reply
      .code(answers ? 200 : 503)
      .send({ status: answers ? 'ready' : 'unavailable', database: answers, gateways });
  });
  app.get('/metrics', { schema }, async (request, reply) => {
    if (!mayReadMetrics(request, config)) throw new Refusal('not_found');
    return reply.type(register.contentType).send(await register.metrics());
  });
}
