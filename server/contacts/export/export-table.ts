/** A list as it goes into a file: text in each cell, a row at a time. */
export interface ExportTable {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}
