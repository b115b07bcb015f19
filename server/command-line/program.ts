import { Command } from 'commander';
import { addBrandCommand } from './brand-command.ts';
import { addContactCommands, addCreateCommand } from './people-commands.ts';
import { addPolicyCommand } from './policy-command.ts';
import { addOrganisationProductCommands, addProductCommands } from './product-commands.ts';
import { addReviewCommand } from './review-command.ts';
import { addRightCommands } from './right-commands.ts';
import { withServices } from './with-services.ts';

/** Makes the command line: every command, with its help. A command rejects, in words, when it cannot be carried out. */
export function createProgram(): Command {
  const program = new Command('voordeur').description(
    'Sets up organisations, their brands, policies, products and first contacts, from the server’s own machine.',
  );
  const organisation = program
    .command('organisation')
    .description('organisations, their brands, policies and products');
  addCreateCommand(organisation);
  addBrandCommand(organisation);
  addPolicyCommand(organisation);
  addReviewCommand(organisation);
  addOrganisationProductCommands(organisation);
  addContactCommands(program);
  addProductCommands(program);
  addRightCommands(program);
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
          config.smtpUrl
            ? 'E-mail goes out by SMTP_URL.'
            : 'SMTP_URL is not set: e-mail waits in the outbox.',
        );
      }),
    );
  return program;
}
