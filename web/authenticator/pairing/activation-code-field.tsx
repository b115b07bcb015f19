import type { ComponentProps } from 'react';
import { CodeField } from '../../ui/code-field.tsx';

/** The nine digits of an activation, as the other screen shows them. Spaces that come along do no harm. */
export const ActivationCodeField = (props: ComponentProps<typeof CodeField>) => (
  <CodeField name="code" autoComplete="off" maxLength={20} {...props} />
);
