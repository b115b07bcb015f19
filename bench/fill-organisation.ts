import { findOrganisation, reason } from '../server/command-line/run-command.ts';
import { withServices } from '../server/command-line/with-services.ts';
import { addManyContacts } from './many-contacts.ts';

/**
 * `DEMO=1 npm run demo:fill -- "Waterland Zorg" 100000`: puts many contacts on the list of an organisation of the demonstration, to try a
 * long list by hand. Refuses any other database: they are people who do not exist.
 */
const [name = 'Waterland Zorg', count = '100000'] = process.argv.slice(2);
if (!/^[1-9]\d{0,5}$/.test(count)) throw new Error(`${count} is no number of contacts, from 1 to 999999.`);

await withServices(async ({ database }, { demo }) => {
  if (!demo) throw new Error('Only a demonstration is filled with people who do not exist: set DEMO=1.');
  await database.transaction({ kind: 'system', reason }, async (tx) => {
    await addManyContacts(tx, await findOrganisation(tx, name), Number(count));
  });
  console.log(`${count} contacts have been put on the list of ${name}.`);
});
