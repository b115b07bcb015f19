import { expect, test } from 'vitest';
import { checkLogo } from './check-logo.ts';

const inSvg = (content: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

test.each([
  ['a path', inSvg('<path d="M0 0h10" fill="#123456"/>')],
  ['with a width and a height', inSvg('', 'width="10" height="10"')],
  ['a gradient of its own', inSvg('<defs><linearGradient id="a"/></defs><path fill="url(#a)"/>')],
  ['a gradient after another one', inSvg('<linearGradient id="b" href="#a"/>')],
  ['a style sheet', inSvg('<style>.a{fill:url(#b);color:red}</style><text class="a">Æ &amp; É</text>')],
  ['an XML declaration', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->${inSvg('')}`],
])('%s is taken as it is', (_, svg) => {
  expect(checkLogo(svg)).toBe(svg);
});

test.each([
  ['script', inSvg('<script>alert(1)</script>')],
  ['script under another name', inSvg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
  ['script in an attribute', inSvg('<path onclick="alert(1)"/>')],
  ['script in the root’s attribute', inSvg('', 'viewBox="0 0 1 1" ONLOAD="alert(1)"')],
  ['HTML', inSvg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>')],
  ['a link', inSvg('<a href="https://elsewhere.example"><path/></a>')],
  ['an image', inSvg('<image href="https://elsewhere.example/pixel.png"/>')],
  ['something used from elsewhere', inSvg('<use href="https://elsewhere.example/x.svg#a"/>')],
  ['a gradient from elsewhere', inSvg('<linearGradient xlink:href="x.svg#a" xmlns:xlink="x"/>')],
  ['animation', inSvg('<animate attributeName="href" to="javascript:alert(1)"/>')],
  ['a fill from elsewhere', inSvg('<path fill="url(https://elsewhere.example/x#a)"/>')],
  ['a fill from elsewhere in quotes', inSvg('<path style="fill:url( \'//elsewhere.example\')"/>')],
  ['a style sheet that imports', inSvg('<style>@import "https://elsewhere.example/x.css";</style>')],
  ['a style sheet that fetches', inSvg('<style>.a{background:url(//elsewhere.example)}</style>')],
  [
    'a style sheet that hides what it fetches',
    inSvg('<style>.a{background:u\\72l(//elsewhere.example)}</style>'),
  ],
  ['a style sheet in CDATA', inSvg('<style><![CDATA[@import "//elsewhere.example";]]></style>')],
  ['a style sheet by instruction', `<?xml-stylesheet href="//elsewhere.example"?>${inSvg('')}`],
  ['a document type with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${inSvg('&a;')}`],
  ['an entity that nobody declared', inSvg('&a;')],
  ['something else than a drawing', '<html><body/></html>'],
  ['a drawing without its namespace', '<svg viewBox="0 0 1 1"/>'],
  ['a drawing without a size', inSvg('', '')],
  ['what does not end', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'],
  ['nothing', ''],
  ['too much', inSvg(`<path d="${'M0 0'.repeat(10_000)}"/>`)],
])('%s is refused', (_, svg) => {
  expect(() => checkLogo(svg)).toThrow(Error);
});
