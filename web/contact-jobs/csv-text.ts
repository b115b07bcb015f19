/** What spreadsheets take for the beginning of a formula (OWASP: CSV injection). */
const formula = /^[=+\-@\t\r]/;

const cellText = (cell: string): string => {
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(harmless) || harmless !== cell ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Writes rows as CSV that spreadsheets open as text and never as a formula, in UTF-8 with the mark that Excel asks for. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\u{FEFF}${rows.map((cells) => cells.map(cellText).join(';')).join('\r\n')}\r\n`;

/** Hands a text to the browser as a file to keep. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
