import { Icon } from './icon.tsx';

/** What is wrong with a field, in the place of its hint: a sign and words, read out at once. */
export const FieldError = ({ id, words }: { id: string; words: string }) => (
  <p id={id} role="alert" className="flex items-start gap-2 font-medium text-danger text-sm leading-snug">
    <Icon name="warning" className="mt-[0.1em]" />
    <span>{words}</span>
  </p>
);
