import { sql } from 'drizzle-orm';
import { check, doublePrecision, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { mostChroma } from '../../../api-client/brand/brand.ts';
import { moment } from './columns.ts';
import { organisations } from './organisations.ts';

export const organisationBrands = pgTable(
  'organisation_brands',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    name: text('name'),
    logoSvg: text('logo_svg'),
    logoId: uuid('logo_id'),
    hue: doublePrecision('hue'),
    chroma: doublePrecision('chroma'),
    serviceDeskPhone: text('service_desk_phone'),
    serviceDeskEmail: text('service_desk_email'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('organisation_brands_logo').on(table.logoId),
    check('organisation_brands_colour_is_whole', sql`(${table.hue} is null) = (${table.chroma} is null)`),
    check('organisation_brands_hue_is_an_angle', sql`${table.hue} >= 0 and ${table.hue} <= 360`),
    check(
      'organisation_brands_chroma_keeps_contrast',
      sql`${table.chroma} >= 0 and ${table.chroma} <= ${sql.raw(String(mostChroma))}`,
    ),
    check(
      'organisation_brands_logo_has_a_name',
      sql`(${table.logoSvg} is null) = (${table.logoId} is null) and (${table.logoSvg} is null or ${table.name} is not null)`,
    ),
    check('organisation_brands_name_says_something', sql`btrim(${table.name}) <> ''`),
  ],
);
