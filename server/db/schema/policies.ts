import { sql } from 'drizzle-orm';
import { check, cidr, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import {
  enforcements,
  longestRemembered,
  registrationRules,
  registrationStarts,
} from '../../../api-client/policies/policy.ts';
import { methodKindType } from './accounts.ts';
import { moment } from './columns.ts';
import { organisations } from './organisations.ts';

export const registrationRuleType = pgEnum('registration_rule', registrationRules);
export const enforcementType = pgEnum('enforcement', enforcements);
export const registrationStartType = pgEnum('registration_start', registrationStarts);

export const policies = pgTable(
  'policies',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    allowedMethods: methodKindType('allowed_methods').array().notNull(),
    registration: registrationRuleType('registration').notNull().default('choose'),
    enforcement: enforcementType('enforcement').notNull().default('required'),
    requiredFrom: moment('required_from'),
    timeZone: text('time_zone'),
    trustedNetworks: cidr('trusted_networks').array().notNull().default([]),
    rememberDeviceDays: integer('remember_device_days').notNull().default(0),
    registrationStart: registrationStartType('registration_start').notNull().default('instructions'),
  },
  (table) => [
    check(
      'policies_can_be_satisfied',
      sql`cardinality(${table.allowedMethods}) > 0
        and (${table.registration}::text not in ('app', 'app-then-phone') or ${table.allowedMethods}::text[] && array['app', 'totp'])
        and (${table.registration}::text not in ('phone', 'app-then-phone') or 'phone' = any (${table.allowedMethods}::text[]))`,
    ),
    check(
      'policies_date_is_of_what_is_required',
      sql`${table.requiredFrom} is null or ${table.enforcement} = 'required'`,
    ),
    check('policies_moment_has_a_zone', sql`(${table.requiredFrom} is null) = (${table.timeZone} is null)`),
    check(
      'policies_remember_days_at_most_a_year',
      sql`${table.rememberDeviceDays} between 0 and ${sql.raw(String(longestRemembered))}`,
    ),
  ],
);
