#!/usr/bin/env node
import { Command } from 'commander';
import { eq } from 'drizzle-orm';
import { addContactSchema } from '../../api-client/contacts/add-contact.ts';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import { addContactTo } from '../contacts/add-contact.ts';
import { organisations } from '../db/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { createOrganisation } from './create-organisation.ts';
import { withServices } from './with-services.ts';

interface PersonOptions {
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly administrator?: boolean;
}

const reason = 'command line';

async function addPerson(
  services: Services,
  organisationId: string,
  { name, email, language, administrator }: PersonOptions,
) {
  const authorisations: Authorisation[] = administrator ? ['sign-in', 'manage-contacts'] : ['sign-in'];
  const checked = addContactSchema.safeParse({ name, email, language, authorisations, productIds: [] });
  if (!checked.success) {
    const wrong = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The contact cannot be added. ${wrong.join('; ')}`);
  }
  return addContactTo(organisationId, checked.data, { actor: { actor: 'system', reason }, services });
}

async function findOrganisation(services: Services, name: string): Promise<string> {
  const rows = await services.database.transaction({ kind: 'system', reason }, (tx) =>
    tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.name, name)),
  );
  if (!rows[0]) throw new Error(`There is no organisation named ${name}.`);
  return rows[0].id;
}

const invited = (email: string, config: { smtpUrl?: string | undefined }) =>
  `An invitation to ${email} is ${config.smtpUrl ? 'sent by the server as soon as it runs' : 'waiting: set SMTP_URL and start the server to send it'}.`;

const program = new Command('voordeur').description(
  'Sets up organisations and their first contacts, from the server’s own machine.',
);

const organisation = program.command('organisation').description('organisations');
organisation
  .command('create <organisation>')
  .description('make an organisation and invite its first contacts administrator')
  .requiredOption('--name <name>', 'the administrator’s name')
  .requiredOption('--email <address>', 'the administrator’s e-mail address')
  .option('--language <language>', 'nl or en', 'nl')
  .action((organisationName: string, options: PersonOptions) =>
    withServices(async (services, config) => {
      const id = await createOrganisation(services, organisationName, reason);
      const { email } = await addPerson(services, id, { ...options, administrator: true });
      console.log(`${organisationName} is there. ${invited(email, config)}`);
    }),
  );

const contact = program.command('contact').description('people on an organisation’s authorisation list');
contact
  .command('add <organisation>')
  .description('add a contact with the right to sign in, and invite them')
  .requiredOption('--name <name>', 'the contact’s name')
  .requiredOption('--email <address>', 'the contact’s e-mail address')
  .option('--language <language>', 'nl or en', 'nl')
  .option('--administrator', 'may manage the organisation’s contacts')
  .action((organisationName: string, options: PersonOptions) =>
    withServices(async (services, config) => {
      const { email } = await addPerson(
        services,
        await findOrganisation(services, organisationName),
        options,
      );
      console.log(invited(email, config));
    }),
  );

program
  .command('doctor')
  .description('check that the server could start: environment, database, roles, secret key')
  .action(() =>
    withServices(async ({ database, demo }, config) => {
      await database.ping();
      console.log(
        `The database answers${demo ? ' (a demonstration)' : ''}, is migrated, and its role cannot bypass row-level security.`,
      );
      console.log(
        config.smtpUrl ? 'E-mail goes out by SMTP_URL.' : 'SMTP_URL is not set: e-mail waits in the outbox.',
      );
    }),
  );

await program.parseAsync().catch((error: unknown) => {
  const words =
    error instanceof Refusal
      ? `Refused: ${error.code} ${JSON.stringify(error.details.errors ?? '')}`
      : error instanceof Error
        ? error.message
        : String(error);
  console.error(words);
  process.exitCode = 1;
});
