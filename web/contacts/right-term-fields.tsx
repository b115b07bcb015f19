import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { RightMomentField } from '../app/right-terms/right-moment-field.tsx';
import { Button } from '../ui/button.tsx';

interface RightTermFieldsProps {
  given: GivenRight;
  name: string;
  errors: { startsAt?: string | undefined; endsAt?: string | undefined };
  onChange: (given: GivenRight) => void;
}

/** From when until when a right is given; shown once there are dates, or somebody asks for them. */
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
    <fieldset aria-label={t('datesOf', { right: name })} className="ms-8 grid min-w-0 gap-3">
      <RightMomentField
        edge="start"
        label={t('from')}
        hint={t('fromHint')}
        error={errors.startsAt}
        value={startsAt}
        onChange={(at) => onChange({ ...given, startsAt: at })}
      />
      <RightMomentField
        edge="end"
        label={t('through')}
        hint={t('throughHint')}
        error={errors.endsAt}
        value={endsAt}
        onChange={(at) => onChange({ ...given, endsAt: at })}
      />
      <p className="text-ink-soft text-sm leading-snug">{t('endIsMailed')}</p>
    </fieldset>
  );
}
