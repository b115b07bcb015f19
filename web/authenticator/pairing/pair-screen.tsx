import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../app/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { useAccounts } from '../accounts/accounts.ts';
import { AccountsScreen } from '../accounts/accounts-screen.tsx';
import { PlainScreen } from '../frame/plain-screen.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { belongsOnHomeScreen } from '../install/phone-system.ts';
import { HomeScreenFirst } from '../set-up-screens.ts';
import { AddAccountForm } from './add-account-form.tsx';
import { CodeForm } from './code-form.tsx';
import { DeadActivationScreen } from './dead-activation-screen.tsx';
import { activationAtHand, type PresentedActivation } from './presented-activation.ts';
import { codeOf, useActivation } from './use-activation.ts';

function Pairing({ presented }: { presented: PresentedActivation }) {
  const { t } = useTranslation('authenticator');
  const { activation, account, error, retry, type, refuse } = useActivation(presented);
  const hasAccounts = useAccounts().length > 0;

  if (codeOf(error) === 'activation_dead') {
    // The app on the home screen of an iPhone always opens with what it was installed with.
    const isOldStart = presented.handover !== undefined && hasAccounts;
    return isOldStart ? <AccountsScreen /> : <DeadActivationScreen />;
  }
  if (account && activation)
    return <AddAccountForm account={account} activation={activation} onRefused={refuse} />;
  if (!activation || codeOf(error) === 'activation_code_wrong')
    return <CodeForm typed={activation?.code} error={error} onCode={type} />;
  return (
    <PlainScreen
      title={t('pair.reading')}
      foot={
        error && (
          <Button refusal={error} onClick={retry}>
            {t('tryAgain')}
          </Button>
        )
      }
    >
      {error ? <ProblemNote error={error} /> : <Moment />}
    </PlainScreen>
  );
}

/** Whose account an activation adds: looked up, and asked for a tap. Nothing is spent before that. On an iPhone the app comes first. */
export function PairScreen() {
  const [presented] = useState(activationAtHand);
  const [goesOnHere, setGoesOnHere] = useState(() => !belongsOnHomeScreen());
  if (!presented) return <AccountsScreen />;
  const { handle, code } = presented;
  return code && !goesOnHere ? (
    <HomeScreenFirst activation={{ handle, code }} onGoOnHere={() => setGoesOnHere(true)} />
  ) : (
    <Pairing presented={presented} />
  );
}
