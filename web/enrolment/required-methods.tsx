import { useTranslation } from 'react-i18next';
import type { StepData } from '../app/steps.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

type Asked = Pick<StepData<'register'>, 'required' | 'index'>;

/** "Method 1 of 2: App", where an organisation asks for several; those that are registered are ticked off (G2.3). */
export function RequiredMethods({ required, index }: Asked) {
  const { t } = useTranslation('more-information');
  const current = required[index];
  if (required.length < 2 || !current) return null;
  return (
    <div className="grid gap-2 border-line border-b pb-4">
      <p className="font-bold">
        {t('methodOf', { number: index + 1, count: required.length, method: t(`short.${current.name}`) })}
      </p>
      <ol className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {required.map(({ name, isDone }, at) => (
          <li
            key={name}
            aria-current={at === index ? 'step' : undefined}
            className={`flex items-center gap-2 ${at === index ? 'font-bold' : 'text-ink-soft'}`}
          >
            {isDone ? <Icon name="tick" className="text-ok" /> : <span aria-hidden="true">{at + 1}</span>}
            {t(`short.${name}`)}
            {isDone && <VisuallyHidden> {t('isDone')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </div>
  );
}
