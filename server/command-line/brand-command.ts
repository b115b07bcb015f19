import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type OwnBrand, ownBrandSchema } from '../../api-client/brand/own-brand.ts';
import { findBrand, removeBrand } from '../brand/brand-queries.ts';
import { readOwnBrand, saveBrand } from '../brand/save-brand.ts';
import type { Transaction } from '../db/database.ts';
import { mailColours } from '../messages/layout/mail-colours.ts';
import { actor, checked, findOrganisation, inSystem } from './run-command.ts';

interface BrandOptions {
  readonly name?: string;
  readonly logo?: string;
  readonly hue?: string;
  readonly chroma?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly clear?: true;
}

const numberOf = (typed: string | undefined) => (typed === undefined ? undefined : Number(typed));

/** What is typed takes the place of what there was; hue and chroma each, where the other is known. */
function changed(before: OwnBrand, { name, logo, hue, chroma, phone, email }: BrandOptions): OwnBrand {
  const colour = {
    hue: numberOf(hue) ?? before.colour?.hue,
    chroma: numberOf(chroma) ?? before.colour?.chroma,
  };
  const logoSvg = logo ? readFileSync(logo, 'utf8') : before.logoSvg;
  return checked(
    ownBrandSchema,
    {
      name: name ?? before.name,
      logoSvg,
      colour: hue === undefined && chroma === undefined ? before.colour : colour,
      phone: phone ?? before.phone,
      email: email ?? before.email,
    },
    'The brand cannot be saved.',
  );
}

async function print(tx: Transaction, organisation: string, organisationId: string): Promise<void> {
  const row = await findBrand(tx, organisationId);
  if (!row) {
    console.log(`${organisation} has the provider’s brand.`);
    return;
  }
  const own = await readOwnBrand(tx, organisationId);
  const link = own.colour && mailColours(own.colour).day.action;
  console.log(`${organisation} has a brand of its own; what it has not is the provider’s:`);
  console.log(`  name    ${own.name ?? '–'}`);
  console.log(`  logo    ${own.logoSvg ? `${Buffer.byteLength(own.logoSvg)} bytes of SVG` : '–'}`);
  console.log(
    `  colour  ${own.colour ? `hue ${own.colour.hue}, chroma ${own.colour.chroma}; buttons ${link}` : '–'}`,
  );
  console.log(`  phone   ${own.phone ?? '–'}`);
  console.log(`  e-mail  ${own.email ?? '–'}`);
}

/** Adds `organisation brand`: shows or changes what an organisation has of a brand of its own. */
export function addBrandCommand(organisation: Command): void {
  organisation
    .command('brand <organisation>')
    .description('show, change or clear the organisation’s own brand; without options: show it')
    .option('--name <name>', 'the name at the top of its pages')
    .option('--logo <file>', 'its logo, an SVG of 32 kB at most; needs a name')
    .option('--hue <degrees>', 'of its door, 0 to 360 in OKLCH')
    .option('--chroma <number>', 'of its door, 0 (grey) to 0.13; together with the hue')
    .option('--phone <number>', 'the service desk that its people call')
    .option('--email <address>', 'the service desk that its people write to')
    .option('--clear', 'first take away what it has: without other options it has the provider’s brand again')
    .action((name: string, options: BrandOptions) =>
      inSystem(async (tx, services) => {
        const organisationId = await findOrganisation(tx, name);
        const { clear, ...changes } = options;
        if (clear) await removeBrand(tx, organisationId);
        if (Object.keys(changes).length > 0) {
          const brand = changed(await readOwnBrand(tx, organisationId), changes);
          await saveBrand(tx, organisationId, brand, { actor, now: services.now() });
        }
        await print(tx, name, organisationId);
      }),
    );
}
