import type { Translated } from '../catalogue.ts';
import type nl from '../nl/contact-export.ts';

const contactExport: Translated<typeof nl> = {
  open: 'Export…',
  title: 'Export the list',
  counting: 'Counting how many contacts these are.',
  whole_one: 'The whole list: {{count, number}} contact.',
  whole_other: 'The whole list: {{count, number}} contacts.',
  matching_one: '{{count, number}} contact that matches.',
  matching_other: '{{count, number}} contacts that match.',
  order: 'In the order of the list.',
  format: 'Save as',
  language: 'Headings and dates in the file are in your language.',
  formats: {
    csv: 'CSV, for other programs',
    xlsx: 'XLSX, for Excel and other spreadsheets',
    pdf: 'PDF, numbered and with a line to sign',
  },
  tooLong: 'A PDF can hold at most {{count, number}} contacts. Filter the list, or choose CSV or XLSX.',
  download: 'Download',
  making: 'The file is being made. With a long list that takes a while.',
  saved: 'The file has been downloaded: {{name}}',
  careful: 'The file holds personal data. Who exports what is recorded.',
  past: {
    never: 'The list has never been exported.',
    last: 'Last exported by',
    earlier: 'Earlier exports',
    one_one: '{{who}}, {{at}}: {{format}}, {{count, number}} contact.',
    one_other: '{{who}}, {{at}}: {{format}}, {{count, number}} contacts.',
    whole: 'The whole list.',
    selection: 'See this selection',
  },
  stop: 'Stop',
  cancel: 'Cancel',
  close: 'Close',
};

export default contactExport;
