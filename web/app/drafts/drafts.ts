const storageKey = 'voordeur.drafts';

/** What was typed, by field. */
export type Draft = Readonly<Record<string, unknown>>;

/** By person and form. */
type Drafts = Readonly<Record<string, Readonly<Record<string, Draft>>>>;

/** Whose draft it is before anybody is signed in. */
export const anyone = 'anyone';

function read(): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Drafts;
  } catch {
    return {};
  }
}

function write(drafts: Drafts) {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(drafts));
  } catch {
    // A browser that keeps nothing loses the draft with the page.
  }
}

export const draftOf = (owner: string, form: string): Draft | undefined => read()[owner]?.[form];

/** Keeps what somebody has typed in a form, in this tab only. Never for passwords and codes. */
export function keepDraft(owner: string, form: string, typed: Draft) {
  const drafts = read();
  write({ ...drafts, [owner]: { ...drafts[owner], [form]: typed } });
}

export function dropDraft(owner: string, form: string) {
  const drafts = read();
  const { [form]: _, ...others } = drafts[owner] ?? {};
  write({ ...drafts, [owner]: others });
}

/** Keeps the drafts of one person only, so that nobody after them sees what they typed. */
export function keepDraftsOf(owner: string) {
  const own = read()[owner];
  write(own ? { [owner]: own } : {});
}

export const dropAllDrafts = () => write({});
