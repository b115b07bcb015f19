import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { deviceName } from '../../../api-client/authenticator/device.ts';
import { announce } from '../../ui/announcements.tsx';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { TextField } from '../../ui/text-field.tsx';
import { AccountLabel } from '../frame/account-label.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useRun } from '../frame/run.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import type { Account } from './account.ts';
import { changeAccount, useAccount } from './accounts.ts';
import { AccountsScreen } from './accounts-screen.tsx';
import { GoneAccountScreen } from './gone-account-screen.tsx';

function KnownAccount({ account }: { account: Account }) {
  const { t } = useTranslation('authenticator');
  const words = useProblemWords();
  const { pending, error, start } = useRun();
  const [name, setName] = useState(account.name);
  const [wrong, setWrong] = useState<string>();
  const [isSaved, setSaved] = useState(false);

  const rename = (event: FormEvent) => {
    event.preventDefault();
    const read = z.safeParse(deviceName, name);
    setWrong(read.error?.issues[0]?.message);
    setSaved(false);
    if (!read.success) return document.getElementsByName('name')[0]?.focus();
    return void start(async () => {
      await account.client.call((api) => api.renameDevice({ body: { name: read.data } }));
      await changeAccount(account.id, { name: read.data });
      setSaved(true);
      announce(t('account.saved'));
    });
  };
  return (
    <PhoneFrame
      foot={
        <ScreenButton look="quiet" to={paths.accounts}>
          {t('back')}
        </ScreenButton>
      }
    >
      <ScreenTitle>{t('account.title')}</ScreenTitle>
      <AccountLabel account={account.account} />
      <p className="text-ink-soft text-sm">{t(`account.confirmedBy.${account.means.kind}`)}</p>
      <form noValidate className="grid gap-4" onSubmit={rename}>
        <TextField
          name="name"
          value={name}
          maxLength={60}
          autoComplete="off"
          label={t('account.name')}
          hint={t('account.nameHint')}
          error={words.ofField({ message: wrong })}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ProblemNote error={error} typed />
        {isSaved && (
          <Note kind="ok">
            <p>{t('account.saved')}</p>
          </Note>
        )}
        <Button type="submit" look="secondary" pending={pending} refusal={error}>
          {t('account.save')}
        </Button>
      </form>
      <ScreenButton look="quiet" to={paths.removal(account.id)}>
        {t('account.remove')}
      </ScreenButton>
    </PhoneFrame>
  );
}

/** An account: what the phone is called for it, and the way to remove it. */
export function AccountScreen({ id }: { id: string }) {
  const account = useAccount(id);
  if (!account) return <AccountsScreen />;
  return account.isGone ? <GoneAccountScreen account={account} /> : <KnownAccount account={account} />;
}
