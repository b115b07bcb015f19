import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, endOfDay, lastDayOf, startOfDay } from '../../api-client/contacts/day-in-zone.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';

interface RightTermFieldsProps {
  given: GivenRight;
  name: string;
  errors: { startsAt?: string | undefined; endsAt?: string | undefined };
  onChange: (given: GivenRight) => void;
}

/** From which day and through which day a right is given; shown once there are dates, or somebody asks for them. */
export function RightTermFields({ given, name, errors, onChange }: RightTermFieldsProps) {
  const { t } = useTranslation('rights');
  const [isAsked, setIsAsked] = useState(false);
  const { startsAt, endsAt } = given;
  if (!isAsked && !startsAt && !endsAt)
    return (
      <Button
        look="secondary"
        size="small"
        className="ms-8 w-fit"
        aria-label={t('chooseDatesOf', { right: name })}
        onClick={() => setIsAsked(true)}
      >
        {t('chooseDates')}
      </Button>
    );
  return (
    <fieldset
      aria-label={t('datesOf', { right: name })}
      className="ms-8 grid min-w-0 gap-3 narrow:grid-cols-2"
    >
      <DateField
        label={t('from')}
        hint={t('fromHint')}
        error={errors.startsAt}
        value={startsAt && dayOf(startsAt)}
        onChange={(day) => onChange({ ...given, startsAt: day && startOfDay(day) })}
      />
      <DateField
        label={t('through')}
        hint={t('throughHint')}
        error={errors.endsAt}
        value={endsAt && lastDayOf(endsAt)}
        onChange={(day) => onChange({ ...given, endsAt: day && endOfDay(day) })}
      />
    </fieldset>
  );
}
