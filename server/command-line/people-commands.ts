import type { Command } from 'commander';
import { addContactSchema } from '../../api-client/contacts/add-contact.ts';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import { addContactTo } from '../contacts/add-contact.ts';
import { createOrganisation } from './create-organisation.ts';
import { actor, checked, findOrganisation, reason } from './run-command.ts';
import { withServices } from './with-services.ts';

interface PersonOptions {
  readonly name: string;
  readonly email: string;
  readonly jobTitle?: string;
  readonly language: string;
  readonly phone?: string;
  readonly administrator?: boolean;
}

function contactFrom({ name, email, jobTitle, language, phone, administrator }: PersonOptions) {
  const authorisations: Authorisation[] = administrator ? ['sign-in', 'manage-contacts'] : ['sign-in'];
  const typed = { name, email, jobTitle, phone, language, authorisations, productIds: [] };
  return checked(addContactSchema, typed, 'The contact cannot be added.');
}

const invited = (email: string, config: { smtpUrl?: string | undefined }) =>
  `An invitation to ${email} is ${config.smtpUrl ? 'sent by the server as soon as it runs' : 'waiting: set SMTP_URL and start the server to send it'}.`;

/** Adds `organisation create`: an organisation with its first contacts administrator. */
export function addCreateCommand(organisation: Command): void {
  organisation
    .command('create <organisation>')
    .description('make an organisation and invite its first contacts administrator')
    .requiredOption('--name <name>', 'the administrator’s name')
    .requiredOption('--email <address>', 'the administrator’s e-mail address')
    .option('--language <language>', 'nl or en', 'nl')
    .action((organisationName: string, options: PersonOptions) =>
      withServices(async (services, config) => {
        const administrator = contactFrom({ ...options, administrator: true });
        const id = await createOrganisation(services, organisationName, reason);
        const { email } = await addContactTo(id, administrator, { actor, services });
        console.log(`${organisationName} is there. ${invited(email, config)}`);
      }),
    );
}

/** Adds `contact`: people on an organisation's authorisation list. */
export function addContactCommands(program: Command): void {
  const contact = program.command('contact').description('people on an organisation’s authorisation list');
  contact
    .command('add <organisation>')
    .description('add a contact with the right to sign in, and invite them')
    .requiredOption('--name <name>', 'the contact’s name')
    .requiredOption('--email <address>', 'the contact’s e-mail address')
    .option('--job-title <title>', 'what the contact does for the organisation')
    .option('--phone <number>', 'the contact’s mobile number, as in +31612345678')
    .option('--language <language>', 'nl or en', 'nl')
    .option('--administrator', 'may manage the organisation’s contacts')
    .action((organisationName: string, options: PersonOptions) =>
      withServices(async (services, config) => {
        const organisationId = await services.database.transaction({ kind: 'system', reason }, (tx) =>
          findOrganisation(tx, organisationName),
        );
        const { email } = await addContactTo(organisationId, contactFrom(options), { actor, services });
        console.log(invited(email, config));
      }),
    );
}
