import { useTranslation } from 'react-i18next';
import { useBrandName } from '../app/brand.ts';
import { paths } from '../app/paths.ts';
import { useSignInNameAtHand } from '../app/sign-in-name-at-hand.ts';
import type { Symptom } from '../app/symptoms.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

/** Where the advice leads. */
const destinations = {
  'password-refused': 'forgotPassword',
  'no-mail': 'forgotPassword',
  'link-dead': 'forgotPassword',
  'temporary-lapsed': 'signIn',
  'code-refused': 'signIn',
  'new-phone': 'serviceDesk',
  'other-sign-in': 'signInOptions',
  'too-many-attempts': 'forgotPassword',
  'starts-again': 'signIn',
  'no-organisation': 'requestAccess',
} as const satisfies Record<Symptom, 'serviceDesk' | keyof typeof paths>;

/** What to do about a symptom, and the way there. */
export function SymptomAdvice({ symptom }: { symptom: Symptom }) {
  const { t } = useTranslation('help');
  const brand = useBrandName();
  const signInName = useSignInNameAtHand();
  const destination = destinations[symptom];
  return (
    <>
      <NumberedSteps>
        {t(`symptoms.${symptom}.first`)}
        {t(`symptoms.${symptom}.second`)}
        {t(`symptoms.${symptom}.third`)}
      </NumberedSteps>
      {destination === 'serviceDesk' ? (
        <ServiceDeskDetails subject={t(`symptoms.${symptom}.subject`, { brand })} />
      ) : (
        <div>
          <LinkButton size="small" to={paths[destination]} state={{ signInName }}>
            {t(`destinations.${destination}`)}
          </LinkButton>
        </div>
      )}
    </>
  );
}
