import type { Command } from 'commander';
import { newProductSchema } from '../../api-client/products/new-product.ts';
import type { Product } from '../../api-client/products/product.ts';
import { type Transaction, uniqueViolation } from '../db/database.ts';
import { addProduct, addProductTo, removeProductFrom } from '../products/manage-products.ts';
import { listProducts, productsOfOrganisation } from '../products/product-queries.ts';
import { actor, checked, findOrganisation, inSystem } from './run-command.ts';

interface ProductOptions {
  readonly nameNl: string;
  readonly nameEn: string;
  readonly descriptionNl: string;
  readonly descriptionEn: string;
  readonly programName?: string;
  readonly programUrl?: string;
}

const productFrom = (url: string, typed: ProductOptions) =>
  checked(
    newProductSchema,
    {
      url,
      name: { nl: typed.nameNl, en: typed.nameEn },
      description: { nl: typed.descriptionNl, en: typed.descriptionEn },
      program:
        typed.programName === undefined && typed.programUrl === undefined
          ? null
          : { name: typed.programName, downloadUrl: typed.programUrl },
    },
    'The product cannot be added.',
  );

const named = ({ name, url }: Product) => `${name.nl} / ${name.en} (${url})`;

/** Finds a product by its address, or by its name in either language. Throws, in words, when there is none or several. */
async function findProduct(tx: Transaction, typed: string): Promise<Product> {
  const all = await listProducts(tx);
  const byAddress = all.filter(({ url }) => url === typed);
  const found =
    byAddress.length > 0 ? byAddress : all.filter(({ name }) => Object.values(name).includes(typed));
  const [product, ...others] = found;
  if (!product)
    throw new Error(`There is no product ${typed}. “voordeur product list” names those that are there.`);
  if (others.length > 0) throw new Error(`There are several products named ${typed}: give the address.`);
  return product;
}

const print = (product: Product, more = '') =>
  console.log(
    `${named(product)}${product.program ? `, with the program ${product.program.name}` : ''}${more}`,
  );

/** Adds `product`: what organisations can have. */
export function addProductCommands(program: Command): void {
  const product = program
    .command('product')
    .description('products: portals and services that organisations can have');
  product
    .command('add <address>')
    .description('make a product at this https address')
    .requiredOption('--name-nl <name>', 'its name in Dutch')
    .requiredOption('--name-en <name>', 'its name in English')
    .requiredOption('--description-nl <line>', 'what it is for, one line in Dutch')
    .requiredOption('--description-en <line>', 'what it is for, one line in English')
    .option('--program-name <name>', 'a program that must be on the computer for it')
    .option('--program-url <address>', 'where that program is downloaded')
    .action((address: string, options: ProductOptions) =>
      inSystem(async (tx) => {
        const wanted = productFrom(address, options);
        await addProduct(tx, wanted, actor).catch((error: unknown) => {
          if (uniqueViolation(error))
            throw new Error(`There is a product at ${wanted.url} already.`, { cause: error });
          throw error;
        });
        console.log(
          `${wanted.name.nl} / ${wanted.name.en} is there. Give it to an organisation with “organisation product add”.`,
        );
      }),
    );
  product
    .command('list')
    .description('name every product, and how many organisations have it')
    .action(() =>
      inSystem(async (tx) => {
        for (const each of await listProducts(tx))
          print(
            each,
            `: ${each.organisations} ${each.organisations === 1 ? 'organisation' : 'organisations'}`,
          );
      }),
    );
}

/** Adds `organisation product`: which products an organisation has. */
export function addOrganisationProductCommands(organisation: Command): void {
  const product = organisation.command('product').description('the products that an organisation has');
  product
    .command('add <organisation> <product>')
    .description(
      'let an organisation have a product, by its name or address; its administrators give it to contacts',
    )
    .action((name: string, typed: string) =>
      inSystem(async (tx) => {
        const organisationId = await findOrganisation(tx, name);
        const found = await findProduct(tx, typed);
        const isNew = await addProductTo(tx, { organisationId, productId: found.id }, actor);
        console.log(`${name} ${isNew ? 'now has' : 'already had'} ${named(found)}.`);
      }),
    );
  product
    .command('remove <organisation> <product>')
    .description('take a product from an organisation, and from those of its contacts who use it')
    .action((name: string, typed: string) =>
      inSystem(async (tx) => {
        const organisationId = await findOrganisation(tx, name);
        const found = await findProduct(tx, typed);
        const contacts = await removeProductFrom(tx, { organisationId, productId: found.id }, actor);
        if (contacts === undefined) throw new Error(`${name} does not have ${named(found)}.`);
        console.log(`${name} no longer has ${named(found)}; contacts who used it: ${contacts}.`);
      }),
    );
  product
    .command('list <organisation>')
    .description('name the products that an organisation has')
    .action((name: string) =>
      inSystem(async (tx) => {
        for (const each of await productsOfOrganisation(tx, await findOrganisation(tx, name))) print(each);
      }),
    );
}
