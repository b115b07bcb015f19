import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyView } from '../../api-client/policies/get-policy.ts';
import { useAppName } from '../app/brand.ts';
import { useFormats } from '../i18n/formats.ts';
import { useMomentInZone } from '../i18n/moment-in-zone.ts';

const Rule = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-1 border-line border-t pt-4">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="grid gap-1 text-base">{children}</dd>
  </div>
);

/** Each rule of a policy, as a sentence. */
export function PolicyInWords({ policy }: { policy: PolicyView }) {
  const { t } = useTranslation('policies');
  const app = useAppName();
  const formats = useFormats();
  const momentInZone = useMomentInZone();
  const { phase, requiredFrom, timeZone, allowedMethods, trustedNetworks, rememberDeviceDays } = policy;
  const moment = requiredFrom && timeZone ? momentInZone(requiredFrom, timeZone) : '';
  return (
    <dl className="grid gap-4">
      <Rule name={t('secondStep')}>
        <p>{t(`phase.${phase}`, { moment })}</p>
        {phase !== 'off' && <p>{t(`registration.${policy.registration}`)}</p>}
      </Rule>
      <Rule name={t('methods')}>
        <ul className="grid gap-1">
          {allowedMethods.map((kind, at) => (
            <li key={kind}>
              {t(`method.${kind}`, { app })} {at === 0 && allowedMethods.length > 1 && t('recommended')}
            </li>
          ))}
        </ul>
      </Rule>
      <Rule name={t('networks')}>
        <p>
          {trustedNetworks.length > 0
            ? t('notAskedIn', { networks: formats.list(trustedNetworks) })
            : t('askedEverywhere')}
        </p>
      </Rule>
      <Rule name={t('devices')}>
        <p>
          {rememberDeviceDays > 0 ? t('rememberedFor', { count: rememberDeviceDays }) : t('neverRemembered')}
        </p>
      </Rule>
    </dl>
  );
}
