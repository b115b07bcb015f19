import { ApiProblem, ApiUnreachable, isProblem } from '../../../api-client/client.ts';
import {
  type ContactListView,
  writeContactListView,
} from '../../../api-client/contacts/contact-list-view.ts';
import type { ExportFormat } from '../../../api-client/contacts/export-contacts.ts';
import { routes } from '../../../api-client/routes.ts';
import type { Session } from '../../../api-client/session/session.ts';
import { sessionIdHeader } from '../../../api-client/session/session-id-header.ts';
import { sessionKey } from '../../../api-client/session/session-queries.ts';
import { queryClient } from '../../app/query-client.ts';

interface ExportedFile {
  readonly content: Blob;
  readonly name: string;
}

/** The name that the server gave the file: the one in any script, where there is one (RFC 6266 §4.3). */
function fileNameIn(disposition: string | null, format: ExportFormat): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (plain ?? `contacts.${format}`);
}

async function refusalIn(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  return isProblem(body) ? new ApiProblem(body) : new ApiUnreachable(new Error(`status ${response.status}`));
}

/** Fetches a view as a file, however long that takes. Throws as the API client does; and AbortError where it was stopped. */
export async function fetchExport(
  view: ContactListView,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const session = queryClient.getQueryData<Session>(sessionKey)?.id;
  const query = writeContactListView(view);
  query.set('format', format);
  try {
    const response = await fetch(`${routes.exportContacts.path}?${query}`, {
      signal,
      headers: session ? { [sessionIdHeader]: session } : {},
    });
    if (!response.ok) throw await refusalIn(response);
    const content = await response.blob();
    return { content, name: fileNameIn(response.headers.get('content-disposition'), format) };
  } catch (error) {
    if (signal.aborted || error instanceof ApiProblem || error instanceof ApiUnreachable) throw error;
    throw new ApiUnreachable(error);
  }
}

/** Hands a file to the browser, to be saved as any other download. */
export function saveFile({ content, name }: ExportedFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
