import type { ContactChange } from './contact-history.ts';

const text = (at: Date | null) => at?.toISOString() ?? null;

/** What the history tells of a suspension that was still to come, when it is set, moved or taken away; nothing where there was none. */
export const suspensionChange = (
  { blockedAt }: { readonly blockedAt: Date | null },
  becomes: Date | null,
): ContactChange[] =>
  blockedAt === null && becomes === null
    ? []
    : [{ field: 'blockedAt', before: text(blockedAt), after: text(becomes) }];
