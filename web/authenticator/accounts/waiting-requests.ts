import type { Account, OpenRequest } from './account.ts';
import { useAccounts } from './accounts.ts';

/** A request, and the account that it is for. */
export interface WaitingRequest {
  readonly account: Account;
  readonly request: OpenRequest;
}

/** The open requests of all accounts, the oldest first. */
export const waitingRequests = (accounts: readonly Account[]): WaitingRequest[] =>
  accounts
    .flatMap((account) => account.requests.map((request) => ({ account, request })))
    .sort((one, other) => one.request.createdAt.localeCompare(other.request.createdAt));

export const useWaitingRequests = () => waitingRequests(useAccounts());
