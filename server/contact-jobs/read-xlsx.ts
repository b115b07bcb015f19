import { setImmediate as letOthers } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { largestImportFile, mostImportedRows } from '../../api-client/contact-jobs/contact-job.ts';
import type { FileLine } from '../../api-client/contact-jobs/read-csv.ts';
import { Refusal } from '../http/refusal.ts';

/** What is packed in a file may be ten times as large, and not more: a small file can hold terabytes of the same letter. */
const mostInflated = 10 * largestImportFile;
const mostParts = 1_000;
const chunkSize = 32 * 1024;
const mostColumnsRead = 200;
/** Of any worksheet. */
const mostLine = 1_048_576;

const unreadable = (): Refusal => new Refusal('contact_file_unreadable');

type PartReader = { write(text: string): void; close(): void };

/** Unpacks the named parts of a workbook, chunk by chunk, each into its reader. Counts what comes out, and stops where it is too much. */
async function readParts(
  bytes: Uint8Array,
  readerOf: (name: string) => PartReader | undefined,
): Promise<void> {
  let inflated = 0;
  let parts = 0;
  let failure: unknown;
  const unzip = new Unzip((file) => {
    parts += 1;
    if (parts > mostParts) throw unreadable();
    const reader = readerOf(file.name);
    if (!reader) return;
    const decoder = new TextDecoder();
    file.ondata = (error, chunk, isLast) => {
      if (error) failure ??= error;
      if (failure) return;
      inflated += chunk.length;
      if (inflated > mostInflated) {
        file.terminate();
        throw unreadable();
      }
      reader.write(decoder.decode(chunk, { stream: !isLast }));
      if (isLast) reader.close();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let begin = 0; begin < bytes.length; begin += chunkSize) {
    unzip.push(bytes.subarray(begin, begin + chunkSize), begin + chunkSize >= bytes.length);
    if (failure) throw failure;
    await letOthers();
  }
}

interface XmlReading {
  readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML as it comes. A document type is refused: no workbook has one, and entities could be defined there. */
function xmlReader({ opened, text, closed }: XmlReading): PartReader {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw unreadable();
  });
  if (opened)
    parser.on('opentag', ({ name, attributes }) =>
      opened(localName(name), attributes as Readonly<Record<string, string>>),
    );
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (closed) parser.on('closetag', ({ name }) => closed(localName(name)));
  return { write: (chunk) => void parser.write(chunk), close: () => void parser.close() };
}

/** Characters that XML has no place for stand as their number (ECMA-376 part 1 §22.9.2.19); what is none is a lost one. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\0', '\u{FFFD}')
    .toWellFormed();

/** Gathers the text of elements `t` that stand in another; what tells how to read it aloud is left out. */
function textGatherer() {
  let gathered = '';
  let isIn = false;
  let phonetic = 0;
  return {
    begin: () => {
      gathered = '';
    },
    opened(name: string) {
      if (name === 'rPh') phonetic += 1;
      isIn = name === 't' && phonetic === 0;
    },
    text(text: string) {
      if (isIn) gathered += text;
    },
    closed(name: string) {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isIn = false;
    },
    end: () => unescaped(gathered),
  };
}

interface Contents {
  readonly strings: string[];
  /** The relation of the first sheet. */
  sheetRelation: string;
  readonly targets: Map<string, string>;
}

function contentsReader(contents: Contents): (name: string) => PartReader | undefined {
  const workbook = () =>
    xmlReader({
      opened(name, attributes) {
        if (name === 'sheet') contents.sheetRelation ||= attributes['r:id'] ?? '';
      },
    });
  const relations = () =>
    xmlReader({
      opened(name, { Id = '', Target = '' }) {
        if (name === 'Relationship') contents.targets.set(Id, Target);
      },
    });
  const strings = () => {
    const { begin, opened, text, closed, end } = textGatherer();
    return xmlReader({
      opened(name) {
        if (name === 'si') begin();
        opened(name);
      },
      text,
      closed(name) {
        closed(name);
        if (name === 'si') contents.strings.push(end());
      },
    });
  };
  const readers: Record<string, () => PartReader> = {
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/sharedStrings.xml': strings,
  };
  return (name) => readers[name]?.();
}

/** The column of a cell such as `AB12`, from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number as a person wrote it: a long one is kept with an exponent. */
function numberText(value: string): string {
  const read = Number(value);
  return Number.isSafeInteger(read) ? String(read) : value;
}

/** The number of a row: they only go up. */
function lineAfter(line: number, reference: string | undefined): number {
  if (reference === undefined) return line + 1;
  const next = Number(reference);
  if (!Number.isInteger(next) || next <= line || next > mostLine) throw unreadable();
  return next;
}

function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  return type === '' || type === 'n' ? numberText(value) : unescaped(value);
}

function sheetReader(strings: readonly string[], lines: FileLine[]): PartReader {
  const inline = textGatherer();
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = '';
  let value = '';
  let isValue = false;

  const endCell = () => {
    const text = type === 'inlineStr' ? inline.end() : cellText(type, value, strings);
    if (text === '') return;
    if (column < 0 || column >= mostColumnsRead) throw unreadable();
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };
  const endRow = () => {
    if (!cells.some((cell) => cell.trim() !== '')) return;
    lines.push({ line, cells });
    if (lines.length > mostImportedRows + 1) throw new Refusal('contact_file_too_long');
  };

  return xmlReader({
    opened(name, { r, t }) {
      if (name === 'row') {
        line = lineAfter(line, r);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = r ? columnOf(r) : column + 1;
        type = t ?? '';
        value = '';
        inline.begin();
      }
      isValue = name === 'v';
      inline.opened(name);
    },
    text(text) {
      if (isValue) value += text;
      else inline.text(text);
    },
    closed(name) {
      inline.closed(name);
      if (name === 'v') isValue = false;
      if (name === 'c') endCell();
      if (name === 'row') endRow();
    },
  });
}

const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/**
 * Reads the first sheet of an Excel workbook (ECMA-376) as text, as it streams by: what is packed is counted, nothing outside the
 * file is fetched, no formula is worked out. Throws `contact_file_unreadable` and `contact_file_too_long`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileLine[]> {
  try {
    const contents: Contents = { strings: [], sheetRelation: '', targets: new Map() };
    await readParts(bytes, contentsReader(contents));
    const target = contents.targets.get(contents.sheetRelation);
    if (!target) throw unreadable();
    const lines: FileLine[] = [];
    const sheet = pathOf(target);
    await readParts(bytes, (name) => (name === sheet ? sheetReader(contents.strings, lines) : undefined));
    return lines;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : Object.assign(unreadable(), { cause });
  }
}
