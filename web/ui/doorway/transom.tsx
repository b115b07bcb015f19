import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';

/** The panes above the door. Without names they are only a picture of progress; with names they are the stepper. */
export type Panes =
  | { names?: never; count: number; done: number }
  | {
      names: readonly string[];
      done: number;
      /** The pane after those done is where one is; false between two steps. */
      here: boolean;
    };

const stateOf = (index: number, done: number, here = true) => {
  if (index < done) return 'is-done';
  return index === done && here ? 'is-now' : '';
};

function Step({ name, index, done, here }: { name: string; index: number; done: number; here: boolean }) {
  const { t } = useTranslation();
  const isDone = index < done;
  return (
    <li
      className={`pane ${stateOf(index, done, here)}`}
      aria-current={here && index === done ? 'step' : undefined}
    >
      {isDone && <Icon name="tick" />}
      <span className="pane-words">
        {isDone && <VisuallyHidden>{t('progress.done')} </VisuallyHidden>}
        {isDone ? name : `${index + 1}. ${name}`}
      </span>
    </li>
  );
}

export function Transom({ panes }: { panes: Panes }) {
  const { t } = useTranslation();
  if (panes.names) {
    return (
      <ol className="transom has-names" aria-label={t('progress.label')}>
        {panes.names.map((name, index) => (
          <Step key={name} name={name} index={index} done={panes.done} here={panes.here} />
        ))}
      </ol>
    );
  }
  return (
    <div className="transom" aria-hidden="true">
      {Array.from({ length: panes.count }, (_, index) => `pane-${index}`).map((key, index) => (
        <span key={key} className={`pane ${stateOf(index, panes.done)}`} />
      ))}
    </div>
  );
}
