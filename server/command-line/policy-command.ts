import { type Command, Option } from 'commander';
import { type MethodKind, methodKinds } from '../../api-client/enrolment/enrolment.ts';
import { isTimeZone } from '../../api-client/policies/check-policy.ts';
import { momentInZone } from '../../api-client/policies/moment-in-zone.ts';
import {
  type Enforcement,
  enforcements,
  type Policy,
  type RegistrationRule,
  type RegistrationStart,
  registrationRules,
  registrationStarts,
} from '../../api-client/policies/policy.ts';
import { findPolicy } from '../policies/policy-queries.ts';
import { PolicyRefused } from '../policies/policy-refused.ts';
import { savePolicy } from '../policies/save-policy.ts';
import { policyLines, policyProblemWords } from './policy-words.ts';
import { actor, findOrganisation, inSystem } from './run-command.ts';

interface PolicyOptions {
  readonly methods?: MethodKind[];
  readonly register?: RegistrationRule;
  readonly mfa?: Enforcement;
  readonly from?: string;
  readonly zone?: string;
  readonly networks?: string[];
  readonly remember?: number;
  readonly start?: RegistrationStart;
}

const listed = (typed: string): string[] => typed.split(/[\s,]+/).filter((each) => each !== '');

function methodsIn(typed: string): MethodKind[] {
  const isMethod = (each: string): each is MethodKind => methodKinds.some((kind) => kind === each);
  const methods = listed(typed);
  if (methods.every(isMethod)) return methods;
  throw new Error(`Each method is one of ${methodKinds.join(', ')}.`);
}

const networksIn = (typed: string): string[] => (typed === 'none' ? [] : listed(typed));

const daysIn = (typed: string): number => (typed === 'never' ? 0 : Number(typed));

/** A date without a policy that requires anything is gone with it; `now` takes it away. */
function dateIn(before: Policy, enforcement: Enforcement, { from, zone }: PolicyOptions) {
  if (enforcement !== 'required' || from === 'now') return { requiredFrom: null, timeZone: null };
  const { requiredFrom } = before;
  const timeZone = zone ?? before.timeZone;
  if (from === undefined) return { requiredFrom, timeZone: requiredFrom && timeZone };
  if (timeZone === null) throw new Error(policyProblemWords.date_without_time_zone);
  if (!isTimeZone(timeZone)) throw new Error(policyProblemWords.time_zone_unknown);
  const moment = momentInZone(from, timeZone);
  if ('problem' in moment) throw new Error(policyProblemWords[moment.problem]);
  return { requiredFrom: moment.at, timeZone };
}

/** What is typed takes the place of what there was. */
function changed(before: Policy, options: PolicyOptions): Policy {
  const enforcement = options.mfa ?? (options.from === undefined ? before.enforcement : 'required');
  return {
    allowedMethods: options.methods ?? before.allowedMethods,
    registration: options.register ?? before.registration,
    enforcement,
    ...dateIn(before, enforcement, options),
    trustedNetworks: options.networks ?? before.trustedNetworks,
    rememberDeviceDays: options.remember ?? before.rememberDeviceDays,
    registrationStart: options.start ?? before.registrationStart,
  };
}

function inWords(error: unknown): never {
  if (!(error instanceof PolicyRefused)) throw error;
  const why = error.problems.map((problem) => policyProblemWords[problem]);
  throw new Error(`The policy was not changed. ${why.join(' ')}`, { cause: error });
}

/** Adds `organisation policy`: shows or changes what an organisation asks of people who sign in. */
export function addPolicyCommand(organisation: Command): void {
  organisation
    .command('policy <organisation>')
    .description(
      'show or change what is asked of the organisation’s people when they sign in; without options: show it',
    )
    .option(
      '--methods <list>',
      `what counts, of ${methodKinds.join(', ')}; the first is recommended`,
      methodsIn,
    )
    .addOption(new Option('--register <what>', 'what must be registered').choices(registrationRules))
    .addOption(new Option('--mfa <how>', 'how far the organisation goes').choices(enforcements))
    .option('--from <moment>', 'from when on it is required: "2027-02-01 09:00", or now')
    .option('--zone <name>', 'the time zone of that moment: Europe/Amsterdam')
    .option('--networks <list>', 'where no second factor is asked, in CIDR notation, or none', networksIn)
    .option('--remember <days>', 'how long a device may be remembered, or never', daysIn)
    .addOption(new Option('--start <screen>', 'what a registration begins with').choices(registrationStarts))
    .addHelpText(
      'after',
      '\nBehind a proxy, set TRUSTED_PROXIES before naming networks: otherwise nobody is known to be in one.',
    )
    .action((name: string, options: PolicyOptions) =>
      inSystem(async (tx, services) => {
        const organisationId = await findOrganisation(tx, name);
        const before = await findPolicy(tx, organisationId);
        if (Object.keys(options).length > 0)
          await savePolicy(tx, organisationId, changed(before, options), actor).catch(inWords);
        console.log(`What ${name} asks of people who sign in:`);
        for (const line of policyLines(await findPolicy(tx, organisationId), services.now()))
          console.log(line);
      }),
    );
}
