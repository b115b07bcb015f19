import { createPdfText, type Line, type TextStyle } from './pdf-text.ts';

const title: TextStyle = { size: 20, weight: 'bold' };
const subtitle: TextStyle = { size: 12, weight: 'bold' };
const small: TextStyle = { size: 8.5 };
const soft: TextStyle = { size: 8.5, color: '#4b5953' };
const heading: TextStyle = { size: 8.5, weight: 'bold' };

const lineColor = '#d4dbd8';
const headColor = '#f2f6f4';
const padding = 4;
const footHeight = 22;
const signatureHeight = 132;

/** Lays a list out on the pages of a document, from the top down; a new page begins where one is full. */
export function createPdfPage(doc: PDFKit.PDFDocument) {
  const text = createPdfText(doc);
  const { left, top, right, bottom } = doc.page.margins;
  const width = doc.page.width - left - right;
  const end = doc.page.height - bottom - footHeight;
  let y = top;
  let columns: { x: number; width: number; heading: Line[] }[] = [];

  const heightOf = (lines: readonly Line[], style: TextStyle) => lines.length * text.lineHeight(style);

  const write = (words: string, style: TextStyle, after = 4) => {
    const lines = text.linesOf(words, width, style);
    text.draw(lines, left, y, style);
    y += heightOf(lines, style) + after;
  };

  const rule = (at: number, from = left, to = left + width) =>
    doc.moveTo(from, at).lineTo(to, at).lineWidth(0.5).strokeColor(lineColor).stroke();

  const headings = () => {
    const height = Math.max(...columns.map((column) => heightOf(column.heading, heading))) + 2 * padding;
    doc.rect(left, y, width, height).fill(headColor);
    for (const column of columns) text.draw(column.heading, column.x + padding, y + padding, heading);
    y += height;
    rule(y);
  };

  const turn = () => {
    doc.addPage();
    y = top;
  };

  return {
    undrawn: text.undrawn,
    /** Whoever asked for the document has left. */
    isLeft: () => (doc as unknown as { destroyed: boolean }).destroyed,

    /** What the document is, whose, and in which state. */
    head(words: string, organisation: string, facts: readonly string[]) {
      write(words, title, 2);
      write(organisation, subtitle, 6);
      for (const fact of facts) write(fact, soft, 0);
      y += 12;
    },

    /** Begins the table. `shares`: how wide each column is beside the others. */
    beginTable(words: readonly string[], shares: readonly number[]) {
      const whole = shares.reduce((sum, share) => sum + share, 0);
      let x = left;
      columns = words.map((word, index) => {
        const columnWidth = ((shares[index] ?? 0) / whole) * width;
        const column = {
          x,
          width: columnWidth - 2 * padding,
          heading: text.linesOf(word, columnWidth - 2 * padding, heading),
        };
        x += columnWidth;
        return column;
      });
      headings();
    },

    /** A row, whole on one page, under the headings. */
    row(cells: readonly string[]) {
      const styleOf = (index: number) => (index === 0 ? heading : small);
      const laidOut = columns.map((column, index) =>
        text.linesOf(cells[index] ?? '', column.width, styleOf(index)),
      );
      const height = Math.max(...laidOut.map((lines) => heightOf(lines, small))) + 2 * padding;
      if (y + height > end) {
        turn();
        headings();
      }
      for (const [index, lines] of laidOut.entries())
        text.draw(lines, (columns[index]?.x ?? left) + padding, y + padding, styleOf(index));
      y += height;
      rule(y);
    },

    /** A remark under the table. */
    note(words: string) {
      if (y + 40 > end) turn();
      y += 10;
      write(words, soft);
    },

    /** Lines to fill in by hand, kept together. */
    signature(words: string, explanation: string, labels: readonly string[]) {
      if (y + signatureHeight > end) turn();
      y += 18;
      write(words, subtitle, 2);
      write(explanation, small, 34);
      const each = width / labels.length;
      for (const [index, label] of labels.entries()) {
        const x = left + index * each;
        doc
          .moveTo(x, y)
          .lineTo(x + each - 16, y)
          .lineWidth(0.8)
          .strokeColor('#152620')
          .stroke();
        text.draw(text.linesOf(label, each - 16, soft), x, y + 4, soft);
      }
      y += 24;
    },

    /** Numbers all pages, which is possible once they are there. */
    foot(words: string, pageOf: (page: number, pages: number) => string) {
      const { start, count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        doc.switchToPage(start + page);
        const at = doc.page.height - bottom - 10;
        const [number = []] = text.linesOf(pageOf(page + 1, count), width, soft);
        const [firstLine = []] = text.linesOf(words, width - 110, soft);
        text.draw([firstLine], left, at, soft);
        text.draw([number], left + width - text.widthOf(number, soft), at, soft);
      }
    },
  };
}

export type PdfPage = ReturnType<typeof createPdfPage>;
