import cookie from '@fastify/cookie';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type pino from 'pino';
import { accessRequestHandlers } from './access-requests/access-request-handlers.ts';
import { authenticatorHandlers } from './authenticator/authenticator-handlers.ts';
import { serveAppManifest } from './authenticator/serve-app-manifest.ts';
import { serveLogos } from './brand/serve-logos.ts';
import { contactJobHandlers } from './contact-jobs/contact-job-handlers.ts';
import { contactHandlers } from './contacts/contact-handlers.ts';
import { enrolmentHandlers } from './enrolment/enrolment-handlers.ts';
import { enrolmentBoardHandlers } from './enrolment-board/enrolment-board-handlers.ts';
import { addHealthRoutes } from './health/health-routes.ts';
import { describeApi } from './http/describe-api.ts';
import type { Handlers } from './http/handler.ts';
import { logSerializers } from './http/log-serializers.ts';
import { answerProblems, answerUnroutable } from './http/problems.ts';
import { Refusal } from './http/refusal.ts';
import { registerOperations } from './http/register-operations.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import { serveSpa } from './http/serve-spa.ts';
import { organisationHandlers } from './organisations/choose-organisation.ts';
import { listOutboxMessages } from './outbox/list-outbox-messages.ts';
import { phoneHandlers } from './phone/phone-handlers.ts';
import { getPolicy } from './policies/get-policy.ts';
import { productHandlers } from './products/product-handlers.ts';
import { reviewHandlers } from './reviews/review-handlers.ts';
import { rightHandlers } from './rights/right-handlers.ts';
import { forgetThisBrowser } from './security-info/forget-this-browser.ts';
import { getMySecurity } from './security-info/get-my-security.ts';
import type { Services } from './services.ts';
import { sessionHandlers } from './session/session-handlers.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { signInHandlers } from './sign-in/sign-in-handlers.ts';

const handlers: Handlers = {
  ...settingsHandlers,
  ...signInHandlers,
  ...enrolmentHandlers,
  ...organisationHandlers,
  ...sessionHandlers,
  ...contactHandlers,
  ...contactJobHandlers,
  ...productHandlers,
  ...rightHandlers,
  ...authenticatorHandlers,
  ...phoneHandlers,
  ...accessRequestHandlers,
  ...reviewHandlers,
  ...enrolmentBoardHandlers,
  getMySecurity,
  forgetThisBrowser,
  getPolicy,
  listOutboxMessages,
};

const largestBody = 64 * 1024;

/** Builds the server over its services; it does not listen yet. */
export async function createApp(services: Services, log: pino.Logger): Promise<FastifyInstance> {
  const { config } = services;
  const app = fastify({
    loggerInstance: log.child({}, { serializers: logSerializers }),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnroutable,
    routerOptions: { caseSensitive: true },
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    pressureHandler: () => {
      throw new Refusal('overloaded', { retryAfter: 5 });
    },
  });
  await app.register(cookie);
  await sendSecurityHeaders(app, config.publicUrl?.startsWith('https:') ?? false);
  await describeApi(app);
  addHealthRoutes(app, services);
  serveLogos(app, services);
  serveAppManifest(app, services);
  await app.register(async (api) => registerOperations(api, handlers, services));
  await serveSpa(app, services);
  return app;
}
