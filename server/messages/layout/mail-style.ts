import type { CSSProperties } from 'react';
import type { MailColours } from './mail-colours.ts';

// Mail programs know no custom properties: these are the values of tokens.css, written out.
const ink = '#152620';
const inkSoft = '#4b5953';
const light = '#f8ca5f';
const glass = '#d8e2e7';
const systemFont = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const monospaced = "Consolas, 'SF Mono', Menlo, 'Courier New', monospace";

/** Styles of the parts of a mail, written on each element: many mail programs drop style sheets. */
export const mailStyle = {
  body: { margin: 0, fontFamily: systemFont },
  wall: { backgroundColor: '#eaf0ed' },
  outside: { maxWidth: '640px', padding: '24px 12px' },
  nameplate: { padding: '0 4px 16px' },
  brand: { margin: 0, fontSize: '20px', lineHeight: '1.3', fontWeight: 700, color: ink },
  markColumn: { width: '38px', verticalAlign: 'middle' },
  nameColumn: { verticalAlign: 'middle' },
  markFrame: { borderCollapse: 'collapse', border: `2px solid ${ink}`, borderBottomWidth: 0 },
  markLight: { backgroundColor: light, fontSize: 0, lineHeight: 0 },
  markBar: { backgroundColor: ink, fontSize: 0, lineHeight: 0 },
  paper: { backgroundColor: '#fcfdfc', border: '1px solid #d4dbd8' },
  litPane: { backgroundColor: light, height: '14px', fontSize: 0, lineHeight: 0 },
  glassPane: { backgroundColor: glass, height: '14px', fontSize: 0, lineHeight: 0 },
  paneGap: { width: '8px', fontSize: 0 },
  inside: {
    padding: '32px 40px',
    fontSize: '17px',
    lineHeight: '1.55',
    color: ink,
    overflowWrap: 'anywhere',
    wordBreak: 'break-word',
  },
  heading: { margin: '0 0 16px', fontSize: '26px', lineHeight: '1.2', fontWeight: 700, color: ink },
  subheading: { margin: '0 0 8px', fontSize: '18px', lineHeight: '1.3', fontWeight: 700, color: ink },
  text: { margin: '0 0 16px', fontSize: '17px', lineHeight: '1.55', color: ink },
  closing: { margin: '0 0 24px', fontSize: '17px', lineHeight: '1.55', fontWeight: 600, color: ink },
  soft: { margin: '0 0 16px', fontSize: '15px', lineHeight: '1.55', color: inkSoft },
  list: { margin: '0 0 16px', padding: '0 0 0 22px', fontSize: '17px', lineHeight: '1.55', color: ink },
  listItem: { margin: '0 0 6px', paddingLeft: '4px' },
  facts: { margin: '0 0 24px', backgroundColor: '#f2f6f4', borderLeft: `6px solid ${light}` },
  factsInside: { padding: '16px 20px 4px' },
  label: { margin: 0, fontSize: '15px', lineHeight: '1.5', color: inkSoft },
  value: { margin: '0 0 12px', fontSize: '17px', lineHeight: '1.5', fontWeight: 700, color: ink },
  secret: {
    margin: '2px 0 14px',
    padding: '10px 14px',
    backgroundColor: '#ffffff',
    border: '1px solid #7b8a84',
    borderRadius: '4px',
    fontFamily: monospaced,
    fontSize: '22px',
    lineHeight: '1.3',
    letterSpacing: '1px',
    fontWeight: 700,
    color: ink,
  },
  languageLine: { borderTop: '1px solid #d4dbd8', margin: '34px 0' },
  footer: { margin: '16px 4px 0', fontSize: '14px', lineHeight: '1.5', color: inkSoft },
} satisfies Record<string, CSSProperties>;

/** Styles of the parts that the brand paints. */
export const paintedStyle = ({ day }: MailColours) => ({
  markLeaf: { backgroundColor: day.door, fontSize: 0, lineHeight: 0 },
  link: { color: day.link, textDecoration: 'underline', overflowWrap: 'anywhere' } as const,
  button: {
    padding: '14px 26px',
    borderRadius: '4px',
    backgroundColor: day.action,
    color: day.onAction,
    fontSize: '17px',
    lineHeight: '1.3',
    fontWeight: 600,
  },
});

export type PaintedStyle = ReturnType<typeof paintedStyle>;

/** What only a style sheet can say: the evening's colours, and narrow screens. */
export const mailStyleSheet = ({ evening }: MailColours) => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { background-color: #eaf0ed; }
@media (prefers-color-scheme: dark) {
  body, .wall { background-color: #0d1614 !important; }
  .paper { background-color: #17201e !important; border-color: #2f3936 !important; }
  .facts { background-color: #121b18 !important; }
  .ink { color: #eaf0ed !important; }
  .soft { color: #aeb9b4 !important; }
  .link { color: ${evening.link} !important; }
  .secret { background-color: #0d1614 !important; border-color: #83918b !important; color: #ffffff !important; }
  .button { background-color: ${evening.action} !important; color: ${evening.onAction} !important; }
  .glass { background-color: #253036 !important; }
  .mark-frame { border-color: #eaf0ed !important; }
  .mark-bar { background-color: #eaf0ed !important; }
  .mark-leaf { background-color: ${evening.door} !important; }
}
@media (max-width: 480px) {
  .inside { padding: 24px 20px !important; }
  .facts-inside { padding: 14px 14px 2px !important; }
  .value { font-size: 16px !important; }
  .secret { font-size: 20px !important; letter-spacing: 0 !important; padding: 10px !important; }
}
`;
