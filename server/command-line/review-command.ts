import { type Command, Option } from 'commander';
import { type ReviewFrequency, reviewFrequencies } from '../../api-client/reviews/review.ts';
import { uniqueViolation } from '../db/database.ts';
import { beginReview } from '../reviews/begin-review.ts';
import { countReview, findOpenReview, findSchedule } from '../reviews/review-queries.ts';
import { saveReviewSchedule } from '../reviews/save-review-schedule.ts';
import { actor, findOrganisation, inSystem } from './run-command.ts';

interface ReviewOptions {
  readonly every?: ReviewFrequency;
  readonly start?: boolean;
}

/** Adds `organisation review`: shows or sets how often the administrators review who has access, and begins a round. */
export function addReviewCommand(organisation: Command): void {
  organisation
    .command('review <organisation>')
    .description('show or set how often the administrators review who has access; without options: show it')
    .addOption(
      new Option('--every <period>', 'how often a round begins by itself').choices(reviewFrequencies),
    )
    .option('--start', 'begin a round now')
    .action((name: string, { every, start }: ReviewOptions) =>
      inSystem(async (tx, services) => {
        const organisationId = await findOrganisation(tx, name);
        const by = { actor, now: services.now() };
        if (every) await saveReviewSchedule(tx, organisationId, every, by);
        if (start)
          await beginReview(tx, organisationId, by).catch((error: unknown) => {
            if (uniqueViolation(error) !== 'reviews_one_open') throw error;
            throw new Error(`A round of ${name} is under way already.`, { cause: error });
          });
        const schedule = await findSchedule(tx, organisationId);
        console.log(
          schedule
            ? `${name} reviews access ${schedule.period}; the next round begins at ${schedule.nextStartsAt.toISOString()}.`
            : `${name} does not review access by itself.`,
        );
        const open = await findOpenReview(tx, organisationId);
        if (!open) return;
        const { left, total } = await countReview(tx, open);
        console.log(
          `A round is under way: ${left} of ${total} contacts left, due by ${open.dueAt.toISOString()}.`,
        );
      }),
    );
}
