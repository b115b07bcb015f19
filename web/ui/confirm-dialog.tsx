import { type ReactNode, useId } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { FormError } from './form-error.tsx';
import './confirm-dialog.css';

interface ConfirmDialogProps {
  /** Names whom it is about, as a question. */
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The verb of what will happen; without one there is nothing to say yes to. */
  confirm?: string;
  cancel: string;
  look?: 'primary' | 'danger';
  /** Shows something that is not shown again: a press beside it does not close it. */
  staysOpen?: boolean;
  /** Where the focus goes first: to *no*, or to a field of the content that asks for it. */
  focus?: 'cancel' | 'content';
  pending: boolean;
  error: Error | null;
  onConfirm?: () => void;
  /** Another way out, between yes and no. */
  other?: { label: string; onPress: () => void };
  onClose: () => void;
}

/** Asks for a yes. Stays, with the reason, when it did not work; Escape and a press beside it mean no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    children,
    confirm,
    cancel,
    look = 'primary',
    staysOpen = false,
    focus = 'cancel',
    pending,
    error,
    onConfirm,
    other,
    onClose,
  } = props;
  const id = useId();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!pending && !staysOpen}
      isKeyboardDismissDisabled={pending}
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-20 grid place-items-center overflow-y-auto bg-scrim p-4"
    >
      <Modal className="dialog">
        <Dialog
          role="alertdialog"
          aria-describedby={id}
          className="grid grid-cols-[minmax(0,1fr)] gap-4 p-6 text-sm outline-none"
        >
          <Heading slot="title" className="text-lg [overflow-wrap:anywhere]">
            {title}
          </Heading>
          <div id={id} className="grid gap-2">
            {children}
          </div>
          <FormError error={error} pending={pending} {...(onConfirm && { onTryAgain: onConfirm })} />
          <div className="flex flex-wrap gap-3">
            {confirm && (
              <Button look={look} size="small" pending={pending} refusal={error} onClick={onConfirm}>
                {confirm}
              </Button>
            )}
            {other && (
              <Button look="secondary" size="small" onClick={() => !pending && other.onPress()}>
                {other.label}
              </Button>
            )}
            <Button
              look="secondary"
              size="small"
              autoFocus={focus === 'cancel'}
              onClick={() => !pending && onClose()}
            >
              {cancel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
