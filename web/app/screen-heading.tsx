import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { stepIn } from '../ui/doorway/step-in.ts';
import { useDocumentTitle } from './document-title.ts';

let firstHeading: HTMLElement | undefined;

interface ScreenHeadingProps {
  title: string;
  lead?: ReactNode;
  /** A short line above the title, such as which step this is. */
  above?: ReactNode;
  /** Name of the field that has the focus when this is the first screen since the page was loaded. */
  firstField?: string;
  /** What the browser's tab says, where that is something else than the title. */
  documentTitle?: string | undefined;
}

/** The one h1 of a screen. It gets the focus when the screen takes the place of another, so that a screen reader reads it. */
export function ScreenHeading({ title, lead, above, firstField, documentTitle = title }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle);

  useLayoutEffect(() => {
    if (!heading.current) return;
    firstHeading ??= heading.current;
    if (firstHeading !== heading.current) {
      scrollTo(0, 0);
      heading.current.focus({ preventScroll: true });
      stepIn(heading.current.closest('.room'));
    } else if (firstField) document.querySelector<HTMLElement>(`main [name="${firstField}"]`)?.focus();
  }, [firstField]);

  return (
    <div className="grid gap-2">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="max-w-measure text-ink-soft">{lead}</p>}
    </div>
  );
}
