import type pino from 'pino';
import { startEnquiryWorker } from './access-requests/enquiry-worker.ts';
import type { Config } from './config.ts';
import { startJobWorker } from './contact-jobs/job-worker.ts';
import { connectDatabase } from './db/database.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { startHousekeeping } from './housekeeping/housekeeping-worker.ts';
import { logSerializers } from './http/log-serializers.ts';
import { startInvitations } from './invitations/invitation-worker.ts';
import { startChanges } from './live/changes.ts';
import { createMailer } from './messages/create-mailer.ts';
import { createTexter } from './messages/create-texter.ts';
import { emailChannel, smsChannel } from './messages/delivery-channel.ts';
import { type DeliveryWorker, startDeliveryWorker } from './messages/delivery-worker.ts';
import { createSmsGateway } from './messages/sms-gateway.ts';
import { createSmtpTransport } from './messages/smtp-transport.ts';
import { type PushTransport, sendToPushService } from './push/push-transport.ts';
import { startPushWorker } from './push/push-worker.ts';
import { loadVapidKeys } from './push/vapid-keys.ts';
import { startRightDates } from './rights/right-dates-worker.ts';
import { createSealer } from './secrets/encryption.ts';
import { createPasswordHasher } from './secrets/passwords.ts';
import { createSingleUseTokens } from './secrets/single-use-tokens.ts';
import type { Services } from './services.ts';
import { listenForSessionChanges } from './session/listen-for-session-changes.ts';
import { createSessionCache } from './session/session-cache.ts';
import { setUpDatabase } from './settings/set-up-database.ts';
import { createThrottle } from './throttling/create-throttle.ts';

interface Opened {
  readonly services: Services;
  /** Ends the worker and the connections, after what is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens everything that handlers work with, over a database that is migrated. `publicUrl` is asked each time, because the
 * port may be known only once the server listens; `now` is the clock, which tests set; without `delivers` messages stay for
 * the server to send.
 */
export async function openServices(
  config: Config,
  databaseUrl: string,
  {
    publicUrl,
    now = () => new Date(),
    delivers = true,
    pushTransport = sendToPushService,
  }: {
    publicUrl: () => string;
    now?: () => Date;
    delivers?: boolean;
    pushTransport?: PushTransport;
  },
  parentLog: pino.Logger,
): Promise<Opened> {
  const log = parentLog.child({}, { serializers: logSerializers });
  const database = await connectDatabase(databaseUrl);
  const sealer = createSealer(config.secretKey);
  const passwords = await createPasswordHasher();
  const { demo } = await setUpDatabase(database, config, sealer, (tx) =>
    seedDemo(tx, { passwords, sealer, config, now }),
  );
  let mailWorker: DeliveryWorker | undefined;
  let smsWorker: DeliveryWorker | undefined;
  const texter = createTexter({
    sealer,
    brand: config.brand,
    publicUrl,
    now,
    onPosted: () => smsWorker?.wake(),
  });
  const mailer = createMailer({
    sealer,
    onPosted: () => mailWorker?.wake(),
    brand: config.brand,
    publicUrl,
    hostingDomain: config.hostingDomain,
    now,
  });
  const throttle = createThrottle(database.systemPool('throttling'));
  const changes = startChanges({ database, log });
  const sessionCache = createSessionCache();
  const sessionChanges = listenForSessionChanges({ database, cache: sessionCache, log });
  const services: Services = {
    config,
    database,
    sealer,
    mailer,
    texter,
    throttle,
    singleUse: createSingleUseTokens(database.systemPool('single-use tokens'), sealer, now),
    vapid: await loadVapidKeys(database, sealer),
    changes,
    sessionCache,
    demo,
    publicUrl,
    now,
    passwords,
  };

  const pushWorker = delivers
    ? startPushWorker({
        ...services,
        contact: `mailto:${config.brand.serviceDesk.email}`,
        transport: pushTransport,
        log,
      })
    : undefined;
  const invitations = delivers ? startInvitations(services, log) : undefined;
  const housekeeping = delivers ? startHousekeeping({ database, mailer, now, log }) : undefined;
  const rightDates = delivers ? startRightDates({ services, log }) : undefined;
  const enquiries = delivers ? startEnquiryWorker({ ...services, log }) : undefined;
  const jobWorker = delivers ? startJobWorker(services, log) : undefined;
  if (delivers && config.smtpUrl) {
    const channel = emailChannel(createSmtpTransport(config.smtpUrl, config.brand));
    mailWorker = startDeliveryWorker({ database, sealer, channel, log, now });
  }
  if (delivers && config.smsGatewayUrl) {
    const channel = smsChannel(createSmsGateway(config.smsGatewayUrl));
    smsWorker = startDeliveryWorker({ database, sealer, channel, log, now });
  }
  return {
    services,
    async close() {
      await jobWorker?.stop();
      await mailWorker?.stop();
      await smsWorker?.stop();
      await pushWorker?.stop();
      await housekeeping?.stop();
      await enquiries?.stop();
      await rightDates?.stop();
      await invitations?.stop();
      await changes.close();
      await sessionChanges.close();
      await database.close();
    },
  };
}
