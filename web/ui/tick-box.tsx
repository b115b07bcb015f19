import { type ComponentProps, useEffect, useRef } from 'react';

interface TickBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref' | 'aria-label'> {
  /** Said, not shown: what it stands beside says it to the eye. */
  label: string;
  /** Some of what it stands for, not all. */
  indeterminate?: boolean;
}

/** A native checkbox without words beside it; the room around it belongs to it. */
export function TickBox({ label, indeterminate = false, className = '', ...rest }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label className={`grid size-9 cursor-pointer select-none place-items-center ${className}`}>
      <input ref={box} type="checkbox" aria-label={label} className="size-5 accent-action" {...rest} />
    </label>
  );
}
