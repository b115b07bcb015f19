import type { ReactNode } from 'react';
import { SmallDoor } from '../../ui/small-door.tsx';
import type { KeptAccount } from '../keys/kept-account.ts';
import { useOrganisationWords } from './account-words.ts';

interface AccountLabelProps {
  account: Pick<KeptAccount['account'], 'organisations' | 'label'>;
  /** It does nothing here any more. */
  shut?: boolean;
  children?: ReactNode;
}

/** An account by its organisations and its e-mail address, behind its small door (G1.3). */
export function AccountLabel({ account, shut = false, children }: AccountLabelProps) {
  const organisations = useOrganisationWords();
  return (
    <div className="grid grid-cols-[2.25rem_1fr] items-center gap-3 leading-snug">
      <SmallDoor size="small" shut={shut} />
      <div className="min-w-0">
        <p className="font-bold">{organisations(account)}</p>
        <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">{account.label}</p>
        {children}
      </div>
    </div>
  );
}
