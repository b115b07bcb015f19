/** First names and family names of the Netherlands, roughly the frequent ones first. */
const firstNames =
  'Jan Maria Johannes Anna Peter Johanna Hendrik Elisabeth Cornelis Catharina Daan Emma Sem Julia Noah Mila Lucas Tess Levi Sophie Milan Zoë Bram Sara Finn Nora Thijs Eva Jesse Lotte Ruben Femke Lars Anouk Sander Marieke Jeroen Ingrid Mark Esther Rob Monique Erik Sandra Kees Wilma Willem Hanneke Henk Ria Gerrit Truus Piet Corrie Joost Mieke Maarten Saskia Bas Linda Tim Roos Youssef Fatima Mohammed Aïsha Ahmed Naïma Karim Samira Emre Ayşe Mehmet Zeynep Piotr Agnieszka Łukasz Chloé André José Renée François Søren Björn Øyvind Ilse Gijs Hanna Olga Pieter Wim Yolanda'.split(
    ' ',
  );
const lastNames =
  'de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,de Bruin,van der Heijden,Schouten,van Beek,Willems,van Vliet,van de Ven,Hoekstra,Maas,Verhoeven,Koster,van Dam,van der Wal,Prins,Blom,Huisman,Peeters,Kuiper,van Veen,Kuipers,Veenstra,Post,Martens,Gerritsen,Postma,Kramer,van Wijk,Scholten,Hermans,van der Laan,Timmermans,El Amrani,Yılmaz,Çelik,Kaya,Demir,Öztürk,Bouzid,Benali,Nguyen,Singh,Ångström,Kowalski,Wójcik,O’Brien,d’Ancona,Pasha-Zadeh,Zijlstra,Zwart,IJzerman,Quist,Xu,Ubels,Nijhuis,van ’t Hof,in ’t Veld'.split(
    ',',
  );

/** Frequent names come by more often: of n names, the k-th about as often as 1/(k+4). */
const pick = (names: readonly string[], share: number): string =>
  names[Math.floor(4 * ((names.length / 4 + 1) ** share - 1))] ?? names[0] ?? '';

/** A name, drawn by two numbers from 0 up to 1. */
export const nameOf = (first: number, last: number): string =>
  `${pick(firstNames, first)} ${pick(lastNames, last)}`;

/** What people do for an organisation; the empty one stands for who does not say it. */
const jobTitles = [
  '',
  'Medewerker servicedesk',
  'Applicatiebeheerder',
  'Functioneel beheerder',
  'Inkoper',
  'Netwerkbeheerder',
  'Hoofd ICT',
  'Projectleider',
  'Beleidsadviseur',
  'Teamleider klantcontact',
  'Informatiemanager',
  'Financieel medewerker',
  'Directiesecretaris',
  'Security officer',
  'Zorgcoördinator',
  'Facilitair manager',
];

/** A function, drawn by a number from 0 up to 1. */
export const jobTitleOf = (share: number): string => pick(jobTitles, share);
