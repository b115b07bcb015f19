/**
 * A text with a code that phones fill in at one site only: its last line names the site and the code (WICG "Origin-bound
 * one-time codes delivered via SMS").
 */
export const boundTo = (publicUrl: string, code: string, text: string): string =>
  `${text}\n\n@${new URL(publicUrl).hostname} #${code}`;
