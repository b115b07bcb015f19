import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiUnreachable } from '../../api-client/client.ts';
import { Moment } from '../app/moment.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import { type News, Toast } from '../ui/toast.tsx';
import { useComponentWords } from './component-words.ts';
import { Row, Sample } from './sample.tsx';

const unreachable = new ApiUnreachable('sample');
const nothing = () => undefined;

export function MessageSamples() {
  const { sections, messages } = useComponentWords();
  return (
    <Sample title={sections.messages}>
      {(['info', 'ok', 'warn', 'danger'] as const).map((kind) => (
        <Note key={kind} kind={kind}>
          <p>{messages[kind]}</p>
        </Note>
      ))}
    </Sample>
  );
}

export function BannerSamples() {
  const { sections } = useComponentWords();
  const { t } = useTranslation();
  return (
    <Sample title={sections.banners}>
      <Banner kind="warn">
        <p>{t('connection.offline')}</p>
      </Banner>
      <Banner kind="ok">
        <p>{t('connection.back')}</p>
      </Banner>
      <Banner kind="info">
        <p>
          <b>{t('newVersion.served')}</b> {t('newVersion.textIsKept')}
        </p>
        <Button look="secondary" size="small">
          {t('newVersion.load')}
        </Button>
      </Banner>
    </Sample>
  );
}

export function WaitingSamples() {
  const { sections, waiting } = useComponentWords();
  const { t } = useTranslation();
  return (
    <Sample title={sections.waiting}>
      <Moment />
      <FormError error={unreachable} typed onTryAgain={nothing} />
      <FetchFailed
        what={waiting.failed}
        error={unreachable}
        tryAgain={t('tryAgain')}
        pending={false}
        onTryAgain={nothing}
      />
      <Empty>
        <p>
          <b>{waiting.empty}</b>
        </p>
        <p>{waiting.emptyHint}</p>
        <Button look="secondary" size="small">
          {waiting.clear}
        </Button>
      </Empty>
    </Sample>
  );
}

export function DialogSamples() {
  const { sections, dialog } = useComponentWords();
  const actions = [
    { id: 'invite', label: dialog.invite },
    { id: 'withdraw', label: dialog.confirm },
  ];
  const [isOpen, setOpen] = useState(false);
  const [news, setNews] = useState<News>();
  const close = useCallback(() => setNews(undefined), []);
  return (
    <>
      <Sample title={sections.dialog}>
        <Row>
          <ActionMenu label={dialog.menu} actions={actions} onAction={nothing} />
          <Button look="secondary" size="small" onClick={() => setOpen(true)}>
            {dialog.open}
          </Button>
          <Button
            look="secondary"
            size="small"
            onClick={() => setNews({ kind: 'ok', text: dialog.sent, undo: () => undefined })}
          >
            {dialog.showSent}
          </Button>
          <Button
            look="secondary"
            size="small"
            onClick={() => setNews({ kind: 'danger', text: dialog.failed, tryAgain: nothing })}
          >
            {dialog.showFailed}
          </Button>
        </Row>
      </Sample>
      <Toast news={news} close={dialog.close} undo={dialog.undo} onClose={close} />
      {isOpen && (
        <ConfirmDialog
          title={dialog.title}
          confirm={dialog.confirm}
          cancel={dialog.cancel}
          look="danger"
          pending={false}
          error={null}
          onConfirm={() => setOpen(false)}
          onClose={() => setOpen(false)}
        >
          <p>{dialog.text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
