import { fontFor, replacementCharacter, replacementFont, type Weight } from './pdf-fonts.ts';

/** A part of a word in one typeface. */
interface Run {
  readonly text: string;
  readonly font: string;
  readonly width: number;
}

interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isRightToLeft: boolean;
}

export type Line = readonly Word[];

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
}

/** Text that is too long for a page to hold is cut, and says so. */
const mostLines = 30;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** One line, without what cannot be seen: marks of direction, in a document, would only change what stands beside them. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** Words that run from right to left stand so among each other. */
function inReadingOrder(line: Line): Word[] {
  const ordered: Word[] = [];
  let group: Word[] = [];
  for (const word of line) {
    if (word.isRightToLeft) group.unshift(word);
    else {
      ordered.push(...group, word);
      group = [];
    }
  }
  return [...ordered, ...group];
}

/** Sets text in a document, each character in a typeface that has it; and counts those that none has. */
export function createPdfText(doc: PDFKit.PDFDocument) {
  const words = new Map<string, Word>();
  let undrawn = 0;

  const widthOf = (text: string, font: string, size: number) =>
    doc.font(font).fontSize(size).widthOfString(text);

  const measured = (word: string, { size, weight = 'regular' }: TextStyle): Word => {
    const parts: { text: string; font: string }[] = [];
    for (const { segment } of characters.segment(word)) {
      const font = fontFor(segment, weight);
      if (!font) undrawn += 1;
      const part = { text: font ? segment : replacementCharacter, font: font ?? replacementFont(weight) };
      const last = parts.at(-1);
      if (last?.font === part.font) last.text += part.text;
      else parts.push(part);
    }
    const runs = parts.map((part) => ({ ...part, width: widthOf(part.text, part.font, size) }));
    return {
      runs,
      width: runs.reduce((sum, { width }) => sum + width, 0),
      isRightToLeft: rightToLeft.test(word),
    };
  };

  const wordOf = (word: string, style: TextStyle): Word => {
    const key = `${style.size} ${style.weight ?? ''} ${word}`;
    const known = words.get(key);
    if (known) return known;
    const before = undrawn;
    const made = measured(word, style);
    // One that cannot be drawn is counted each time that it stands somewhere.
    if (undrawn === before) words.set(key, made);
    return made;
  };

  /** A word in pieces that fit: by halves, down to single characters. */
  const pieces = (text: string, width: number, style: TextStyle): Word[] => {
    const word = wordOf(text, style);
    const signs = [...characters.segment(text)].map(({ segment }) => segment);
    if (word.width <= width || signs.length < 2) return [word];
    const middle = signs.length >> 1;
    return [signs.slice(0, middle), signs.slice(middle)].flatMap((half) =>
      pieces(half.join(''), width, style),
    );
  };

  const spaceOf = (style: TextStyle) => wordOf('n', style).width * 0.5;

  return {
    /** How many characters no typeface had. */
    undrawn: () => undrawn,
    lineHeight: ({ size }: TextStyle) => size * 1.3,

    /** How wide a line is. */
    widthOf: (line: Line, style: TextStyle) =>
      line.reduce((sum, word) => sum + word.width, 0) + (line.length - 1) * spaceOf(style),

    /** Breaks text into lines of a width. */
    linesOf(text: string, width: number, style: TextStyle): Line[] {
      const space = spaceOf(style);
      const lines: Word[][] = [[]];
      let used = 0;
      for (const word of plain(text)
        .split(' ')
        .flatMap((each) => pieces(each, width, style))) {
        if (used > 0 && used + space + word.width > width) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push(word);
        used += (used > 0 ? space : 0) + word.width;
      }
      if (lines.length <= mostLines) return lines;
      return [...lines.slice(0, mostLines - 1), [wordOf('…', style)]];
    },

    /** Draws lines one under the other. */
    draw(lines: readonly Line[], x: number, y: number, style: TextStyle): void {
      const space = spaceOf(style);
      for (const [index, line] of lines.entries()) {
        let at = x;
        for (const { runs, isRightToLeft } of inReadingOrder(line)) {
          for (const run of isRightToLeft ? runs.toReversed() : runs) {
            doc.font(run.font).fontSize(style.size);
            doc.fillColor(style.color ?? '#152620');
            doc.text(run.text, at, y + index * style.size * 1.3, { lineBreak: false, baseline: 'top' });
            at += run.width;
          }
          at += space;
        }
      }
    },
  };
}
