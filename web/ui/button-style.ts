/** `later`: what cannot be done yet. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'later';
export type ButtonSize = 'normal' | 'small';

const looks: Record<ButtonLook, string> = {
  primary: 'no-underline border-transparent bg-action text-on-action hover:bg-action-hover',
  secondary: 'no-underline border-line-control bg-paper text-ink hover:border-ink hover:bg-paper-sunken',
  quiet: 'border-transparent text-link underline decoration-1 underline-offset-[0.2em] hover:decoration-2',
  later: 'no-underline border-line-control border-dashed bg-transparent text-ink-soft',
  danger: 'no-underline border-transparent bg-danger-fill text-on-door',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-12 py-2',
  small: 'min-h-[2.375rem] py-1 text-sm',
};

const sidePadding = (look: ButtonLook, size: ButtonSize) => {
  if (look === 'quiet') return size === 'small' ? 'px-1' : 'px-2';
  return size === 'small' ? 'px-4' : 'px-6';
};

export const buttonStyle = (look: ButtonLook, size: ButtonSize) =>
  `inline-flex items-center justify-center gap-2 rounded-control border-[1.5px] text-center font-semibold leading-[1.2] transition-colors duration-(--duration-quick) print:hidden ${looks[look]} ${sizes[size]} ${sidePadding(look, size)}`;
