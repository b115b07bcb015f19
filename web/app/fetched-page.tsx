import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { Moment } from './moment.tsx';
import { PageProblem } from './page-problem.tsx';

interface FetchedPageProps<Data> {
  /** What the page shows; it stays in sight when it could not be fetched anew. */
  query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  narrow?: boolean;
  children: (data: Data) => ReactNode;
}

/** A page inside whose contents come from the server: there, on their way, or in words why not, with a way to try again. */
export function FetchedPage<Data>({ query, narrow = false, children }: FetchedPageProps<Data>) {
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return <Page narrow={narrow}>{children(data)}</Page>;
  return (
    <Page>
      {error ? (
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      ) : (
        <Moment />
      )}
    </Page>
  );
}
