import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationLasts } from '../../../api-client/contacts/invitation-rules.ts';
import {
  comesBeforeWeekend,
  comingMonday,
  providerTimeZone,
} from '../../../api-client/contacts/invitation-time.ts';
import { useMomentInZone } from '../../i18n/moment-in-zone.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type SendingProblem, type SendingTime, sendingMoment } from './sending-time.ts';

interface SendingTimeChoiceProps {
  chosen: SendingTime;
  onChange: (chosen: SendingTime) => void;
  /** Shown once it was tried to send it. */
  problem: SendingProblem | undefined;
}

const lapseOf = (sentAt: Date): string => new Date(sentAt.getTime() + invitationLasts).toISOString();

interface OptionProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  hint?: string;
  children: ReactNode;
}

const Option = ({ name, checked, onChoose, hint, children }: OptionProps) => (
  <label className="flex min-h-6 cursor-pointer items-start gap-3 leading-snug">
    <input
      type="radio"
      name={name}
      checked={checked}
      onChange={onChoose}
      className="mt-[0.1em] size-5 shrink-0 accent-action"
    />
    <span className="grid gap-0.5">
      {children}
      {hint && <span className="text-ink-soft">{hint}</span>}
    </span>
  </label>
);

/** When an invitation goes out: at once, with until when it works then, or later. Before a weekend it says what that costs. */
export function SendingTimeChoice({ chosen, onChange, problem }: SendingTimeChoiceProps) {
  const { t } = useTranslation('sending-time');
  const inZone = useMomentInZone();
  const id = useId();
  const now = new Date();
  const inWords = (moment: string) => inZone(moment, providerTimeZone);
  const choose = (when: SendingTime['when']) => () => onChange({ ...chosen, when });
  const typed = sendingMoment(chosen, now);
  const monday = comingMonday(now);
  const typedLapse = chosen.when === 'later' && 'at' in typed && typed.at ? lapseOf(typed.at) : undefined;

  return (
    <fieldset className="grid min-w-0 gap-3 text-sm" aria-describedby={`${id}-zone`}>
      <legend className="mb-1 font-semibold text-sm leading-snug">{t('title')}</legend>
      {comesBeforeWeekend(now) && (
        <Note kind="warn">
          <p>
            <b>{t('weekend')}</b> {t('weekendText', { until: inWords(lapseOf(now)) })}
          </p>
        </Note>
      )}
      <Option
        name={id}
        checked={chosen.when === 'now'}
        onChoose={choose('now')}
        hint={t('worksUntil', { until: inWords(lapseOf(now)) })}
      >
        {t('now')}
      </Option>
      <Option
        name={id}
        checked={chosen.when === 'monday'}
        onChoose={choose('monday')}
        hint={t('worksUntil', { until: inWords(lapseOf(monday)) })}
      >
        {t('monday', { at: inWords(monday.toISOString()) })}
      </Option>
      <Option
        name={id}
        checked={chosen.when === 'later'}
        onChoose={choose('later')}
        {...(typedLapse && { hint: t('worksUntil', { until: inWords(typedLapse) }) })}
      >
        {t('later')}
      </Option>
      {chosen.when === 'later' && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3 ps-8">
          <TextField
            small
            type="date"
            label={t('date')}
            value={chosen.date}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem && `${id}-error`}
            onChange={(event) => onChange({ ...chosen, date: event.target.value })}
          />
          <TextField
            small
            type="time"
            label={t('time')}
            value={chosen.time}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem && `${id}-error`}
            onChange={(event) => onChange({ ...chosen, time: event.target.value })}
          />
        </div>
      )}
      {problem && <FieldError id={`${id}-error`} words={t(`problem.${problem}`)} />}
      <p id={`${id}-zone`} className="text-ink-soft leading-snug">
        {t('zone')}
      </p>
    </fieldset>
  );
}
