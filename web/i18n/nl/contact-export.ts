const contactExport = {
  open: 'Exporteren…',
  title: 'De lijst exporteren',
  counting: 'Er wordt geteld hoeveel contactpersonen dit zijn.',
  whole_one: 'De hele lijst: {{count, number}} contactpersoon.',
  whole_other: 'De hele lijst: {{count, number}} contactpersonen.',
  matching_one: '{{count, number}} contactpersoon voldoet aan uw keuze.',
  matching_other: '{{count, number}} contactpersonen voldoen aan uw keuze.',
  order: 'In de volgorde van de lijst.',
  format: 'Opslaan als',
  language: 'De kopjes en datums staan in het bestand in uw taal.',
  formats: {
    csv: 'CSV, voor andere programma’s',
    xlsx: 'XLSX, voor Excel en andere rekenbladen',
    pdf: 'PDF, genummerd en met een regel om te ondertekenen',
  },
  tooLong:
    'Een PDF kan hoogstens {{count, number}} contactpersonen bevatten. Filter de lijst, of kies CSV of XLSX.',
  download: 'Downloaden',
  making: 'Het bestand wordt gemaakt. Bij een lange lijst duurt dat even.',
  saved: 'Het bestand is gedownload: {{name}}',
  careful: 'In het bestand staan persoonsgegevens. Wie wat exporteert, wordt vastgelegd.',
  past: {
    never: 'De lijst is nog nooit geëxporteerd.',
    last: 'Het laatst geëxporteerd door',
    earlier: 'Eerdere exports',
    one_one: '{{who}}, {{at}}: {{format}}, {{count, number}} contactpersoon.',
    one_other: '{{who}}, {{at}}: {{format}}, {{count, number}} contactpersonen.',
    whole: 'De hele lijst.',
    selection: 'Bekijk deze selectie',
  },
  stop: 'Stoppen',
  cancel: 'Annuleren',
  close: 'Sluiten',
};

export default contactExport;
