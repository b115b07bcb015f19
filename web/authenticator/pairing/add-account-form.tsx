import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { deviceName } from '../../../api-client/authenticator/device.ts';
import { ApiProblem } from '../../../api-client/client.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useAccounts } from '../accounts/accounts.ts';
import { AccountLabel } from '../frame/account-label.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useRun } from '../frame/run.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import type { KeptAccount } from '../keys/kept-account.ts';
import { canConfirm, NotConfirmed } from '../keys/platform-credential.ts';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { pairPhone } from './pair-phone.ts';
import { usePhoneName } from './phone-name.ts';
import type { Activation } from './use-activation.ts';

interface AddAccountFormProps {
  account: KeptAccount['account'];
  activation: Activation;
  /** The activation is dead after all. */
  onRefused: (refusal: ApiProblem) => void;
}

function useCanConfirm() {
  const [can, setCan] = useState(false);
  useEffect(() => {
    void canConfirm().then(setCan);
  }, []);
  return can;
}

const endsActivation = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && ['activation_dead', 'activation_code_wrong'].includes(error.problem.code);

/** "Add this account?" The tap spends the activation (G1.3). */
export function AddAccountForm({ account, activation, onRefused }: AddAccountFormProps) {
  const { t } = useTranslation('authenticator');
  const words = useProblemWords();
  const suggested = usePhoneName();
  const confirms = useCanConfirm();
  const isHere = useAccounts().some((each) => each.account.label === account.label && !each.isGone);
  const { pending, error, start } = useRun();
  const [name, setName] = useState(suggested);
  const [wrong, setWrong] = useState<string>();

  const add = (withConfirming: boolean) => {
    const read = z.safeParse(deviceName, name);
    setWrong(read.error?.issues[0]?.message);
    if (!read.success) return document.getElementsByName('name')[0]?.focus();
    return void start(async () => {
      try {
        const id = await pairPhone({ account, activation, name: read.data, confirms: withConfirming });
        goTo(paths.added(id), { replace: true });
      } catch (cause) {
        if (!endsActivation(cause)) throw cause;
        onRefused(cause);
      }
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(confirms);
  };
  return (
    <PhoneFrame
      foot={
        <>
          <Button type="submit" form="add-account" pending={pending} refusal={error}>
            {t('pair.submit')}
          </Button>
          {error instanceof NotConfirmed && (
            <Button look="secondary" onClick={() => add(false)}>
              {t('pair.withoutConfirming')}
            </Button>
          )}
          <ScreenButton look="quiet" to={paths.accounts}>
            {t('pair.decline')}
          </ScreenButton>
        </>
      }
    >
      <ScreenTitle>{t('pair.title')}</ScreenTitle>
      <AccountLabel account={account} />
      <p>{t('pair.lead')}</p>
      {isHere && (
        <Note kind="warn">
          <p>{t('pair.alreadyHere')}</p>
        </Note>
      )}
      <form id="add-account" noValidate onSubmit={submit}>
        <TextField
          name="name"
          value={name}
          maxLength={60}
          autoComplete="off"
          label={t('pair.name')}
          hint={t('pair.nameHint')}
          error={words.ofField({ message: wrong })}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </form>
      {confirms && <p className="text-ink-soft text-sm">{t('pair.confirms')}</p>}
      <ProblemNote error={error} typed />
    </PhoneFrame>
  );
}
