import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { reviewPeriods } from '../../../api-client/reviews/review.ts';
import { moment, primaryId } from './columns.ts';
import { organisations } from './organisations.ts';

export const reviewPeriodType = pgEnum('review_period', reviewPeriods);

export const reviewSchedules = pgTable(
  'review_schedules',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    period: reviewPeriodType('period').notNull(),
    nextStartsAt: moment('next_starts_at').notNull(),
  },
  (table) => [index('review_schedules_due').on(table.nextStartsAt)],
);

export const reviews = pgTable(
  'reviews',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    startedAt: moment('started_at').notNull(),
    dueAt: moment('due_at').notNull(),
    startToldAt: moment('start_told_at'),
    weekToldAt: moment('week_told_at'),
    overdueToldAt: moment('overdue_told_at'),
    endedAt: moment('ended_at'),
    endTotal: integer('end_total'),
    endLeft: integer('end_left'),
  },
  (table) => [
    uniqueIndex('reviews_one_open').on(table.organisationId).where(sql`${table.endedAt} is null`),
    index('reviews_of_organisation').on(table.organisationId, table.startedAt),
    check('reviews_due_after_start', sql`${table.dueAt} > ${table.startedAt}`),
    check(
      'reviews_end_is_whole',
      sql`(${table.endedAt} is null) = (${table.endTotal} is null) and (${table.endedAt} is null) = (${table.endLeft} is null)`,
    ),
  ],
);
