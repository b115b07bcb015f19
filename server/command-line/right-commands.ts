import type { Command } from 'commander';
import { newRightSchema } from '../../api-client/rights/new-right.ts';
import type { Right } from '../../api-client/rights/right.ts';
import { type Transaction, uniqueViolation } from '../db/database.ts';
import { addRight, offerRight, withdrawRight } from '../rights/manage-rights.ts';
import { listRights, rightsOfOrganisation } from '../rights/right-queries.ts';
import { actor, checked, findOrganisation, inSystem } from './run-command.ts';

interface RightOptions {
  readonly nameNl: string;
  readonly nameEn: string;
  readonly descriptionNl: string;
  readonly descriptionEn: string;
}

const named = ({ name }: Pick<Right, 'name'>) => `${name.nl} / ${name.en}`;

/** Finds a right by its name in either language. Throws, in words, when there is none. */
async function findRight(tx: Transaction, typed: string): Promise<Right> {
  const found = (await listRights(tx)).find(({ name }) => Object.values(name).includes(typed));
  if (!found)
    throw new Error(`There is no right ${typed}. “voordeur right list” names those that are there.`);
  return found;
}

/** Adds `right`: what contacts may do besides signing in, as the provider defines it, and which organisations can give it. */
export function addRightCommands(program: Command): void {
  const right = program
    .command('right')
    .description('rights that organisations give to their contacts, such as visiting the data centre');
  right
    .command('create')
    .description('define a right')
    .requiredOption('--name-nl <name>', 'its name in Dutch')
    .requiredOption('--name-en <name>', 'its name in English')
    .requiredOption('--description-nl <line>', 'what one may do with it, one line in Dutch')
    .requiredOption('--description-en <line>', 'what one may do with it, one line in English')
    .action((typed: RightOptions) =>
      inSystem(async (tx) => {
        const wanted = checked(
          newRightSchema,
          {
            name: { nl: typed.nameNl, en: typed.nameEn },
            description: { nl: typed.descriptionNl, en: typed.descriptionEn },
          },
          'The right cannot be defined.',
        );
        await addRight(tx, wanted, actor).catch((error: unknown) => {
          if (uniqueViolation(error))
            throw new Error(`There is a right named ${named(wanted)} already.`, { cause: error });
          throw error;
        });
        console.log(`${named(wanted)} is there. Offer it to an organisation with “right offer”.`);
      }),
    );
  right
    .command('list [organisation]')
    .description('name every right and how many organisations can give it, or those of one organisation')
    .action((organisation: string | undefined) =>
      inSystem(async (tx) => {
        if (organisation) {
          const offered = await rightsOfOrganisation(tx, await findOrganisation(tx, organisation));
          for (const each of offered) console.log(named(each));
          return;
        }
        for (const each of await listRights(tx))
          console.log(
            `${named(each)}: ${each.organisations} ${each.organisations === 1 ? 'organisation' : 'organisations'}`,
          );
      }),
    );
  right
    .command('offer <organisation> <right>')
    .description('let an organisation give a right; its administrators give it to contacts')
    .action((organisation: string, typed: string) =>
      inSystem(async (tx) => {
        const organisationId = await findOrganisation(tx, organisation);
        const found = await findRight(tx, typed);
        const isNew = await offerRight(tx, { organisationId, rightId: found.id }, actor);
        console.log(`${organisation} ${isNew ? 'can now give' : 'could already give'} ${named(found)}.`);
      }),
    );
  right
    .command('withdraw <organisation> <right>')
    .description('take a right from an organisation, and from those of its contacts who have it')
    .action((organisation: string, typed: string) =>
      inSystem(async (tx) => {
        const organisationId = await findOrganisation(tx, organisation);
        const found = await findRight(tx, typed);
        const contacts = await withdrawRight(tx, { organisationId, rightId: found.id }, actor);
        if (contacts === undefined) throw new Error(`${organisation} does not have ${named(found)}.`);
        console.log(`${organisation} can no longer give ${named(found)}; contacts who had it: ${contacts}.`);
      }),
    );
}
