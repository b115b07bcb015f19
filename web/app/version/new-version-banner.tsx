import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announcements.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { newVersion } from './new-version.ts';
import { isSomethingTyped } from './unkept-text.ts';

/** Offers the new version to somebody who is in the middle of something. */
export function NewVersionBanner() {
  const { t } = useTranslation();
  const isServed = useSharedState(newVersion);
  useEffect(() => {
    if (isServed) announce(t('newVersion.served'));
  }, [isServed, t]);
  if (!isServed) return null;
  return (
    <Banner kind="info">
      <p>
        <b>{t('newVersion.served')}</b>{' '}
        {t(isSomethingTyped() ? 'newVersion.typeSecretsAgain' : 'newVersion.textIsKept')}
      </p>
      <Button look="secondary" size="small" onClick={() => location.reload()}>
        {t('newVersion.load')}
      </Button>
    </Banner>
  );
}
