import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { type Brand, brandColourSchema } from '../api-client/brand/brand.ts';
import { type Logo, readLogo } from './brand/logo.ts';
import { keptSecret } from './secrets/kept-secret.ts';

/** Codes and numbers go over it: without TLS only to this machine. */
const smsGatewayUrl = z
  .url({ protocol: /^https?$/ })
  .check(
    z.refine(
      (url) => URL.parse(url)?.protocol === 'https:' || isLoopback(URL.parse(url)?.hostname ?? ''),
      'must be https://, or http:// on this machine',
    ),
  );

const environmentSchema = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535)), 3000),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATA_DIR: z._default(z.string(), './data'),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(ql)?$/ })),
  PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  TRUSTED_PROXIES: z._default(z.string(), ''),
  PLACE_HEADER: z.optional(z.string().check(z.toLowerCase(), z.regex(/^[a-z0-9-]+$/))),
  SMTP_URL: z.optional(z.url({ protocol: /^smtps?$/ })),
  SMS_GATEWAY_URL: z.optional(smsGatewayUrl),
  SECRET_KEY: z.optional(z.string().check(z.minLength(32))),
  METRICS_TOKEN: z.optional(z.string().check(z.minLength(16))),
  DEMO: z.optional(z.enum(['0', '1'])),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  BRAND_NAME: z._default(z.string(), 'Duinkade'),
  BRAND_LOGO: z.optional(z.string()),
  BRAND_HUE: z._default(z.pipe(z.coerce.number(), brandColourSchema.shape.hue), 166),
  BRAND_CHROMA: z._default(z.pipe(z.coerce.number(), brandColourSchema.shape.chroma), 0.062),
  SERVICE_DESK_PHONE: z._default(z.string(), '+31 88 000 12 34'),
  SERVICE_DESK_EMAIL: z._default(z.string(), 'servicedesk@duinkade.example'),
  MAIL_FROM: z._default(z.string(), 'no-reply@duinkade.example'),
  HOSTING_DOMAIN: z._default(z.string().check(z.toLowerCase()), 'hosting.duinkade.example'),
});

/** How this server is set up; read once, from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** Where people reach the server; undefined on loopback, where it is the address that it listens on. */
  readonly publicUrl?: string | undefined;
  readonly trustedProxies: readonly string[];
  /** The header in which trusted proxies say roughly where a client is; undefined: places are unknown. */
  readonly placeHeader?: string | undefined;
  readonly smtpUrl?: string | undefined;
  readonly smsGatewayUrl?: string | undefined;
  readonly secretKey: string;
  readonly metricsToken?: string | undefined;
  /** What DEMO says; undefined: a new database on loopback becomes a demonstration. */
  readonly demo?: boolean | undefined;
  readonly logLevel: string;
  /** The provider's brand. */
  readonly brand: Omit<Brand, 'logo'> & { readonly logo: Logo | null; readonly mailFrom: string };
  readonly hostingDomain: string;
}

/** The environment cannot be started with; the message says which variable and why, in words for whoever starts the server. */
export class ConfigError extends Error {}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Says whether a host name or address is this machine itself. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (bare === 'localhost') return true;
  const version = isIP(bare);
  return version !== 0 && loopback.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}

function brandLogo(file: string | undefined): Logo | null {
  if (file === undefined) return null;
  try {
    return readLogo(file);
  } catch (error) {
    throw new ConfigError(
      `These environment variables cannot be used:\n  BRAND_LOGO: ${(error as Error).message}`,
    );
  }
}

/**
 * Reads the configuration from environment variables (architecture: fixed points). A secret key that is not given is
 * generated into DATA_DIR, and the logo's file is read. Throws ConfigError when a variable is wrong, or PUBLIC_URL is missing
 * off loopback.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These environment variables cannot be used:\n  ${wrong.join('\n  ')}`);
  }
  const env = parsed.data;
  if (!env.PUBLIC_URL && !isLoopback(env.HOST)) {
    throw new ConfigError(
      'PUBLIC_URL is required unless HOST is a loopback address: links in messages are made from it.',
    );
  }
  const dataDir = resolve(env.DATA_DIR);
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    trustedProxies: env.TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    placeHeader: env.PLACE_HEADER,
    smtpUrl: env.SMTP_URL,
    smsGatewayUrl: env.SMS_GATEWAY_URL,
    secretKey: env.SECRET_KEY ?? keptSecret(dataDir, 'secret-key', 32),
    metricsToken: env.METRICS_TOKEN,
    demo: env.DEMO === undefined ? undefined : env.DEMO === '1',
    logLevel: env.LOG_LEVEL,
    brand: {
      name: env.BRAND_NAME,
      logo: brandLogo(env.BRAND_LOGO),
      colour: { hue: env.BRAND_HUE, chroma: env.BRAND_CHROMA },
      serviceDesk: { phone: env.SERVICE_DESK_PHONE, email: env.SERVICE_DESK_EMAIL },
      mailFrom: env.MAIL_FROM,
    },
    hostingDomain: env.HOSTING_DOMAIN,
  };
}
