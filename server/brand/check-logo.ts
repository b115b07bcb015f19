import { SaxesParser, type SaxesTagPlain } from 'saxes';

const largestLogo = 32 * 1024;

/** What a drawing is made of. Everything else is refused: script, foreignObject, image, use, animation, links. */
const drawn = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern symbol style'.split(
    ' ',
  ),
);

/** url(…) that points anywhere but into the drawing itself, and what else style sheets fetch with. */
const fetches = /url\(\s*["']?\s*[^#"'\s]|@import|image-set|javascript:|\\/i;

function refuseAttributes({ name, attributes }: SaxesTagPlain): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    const bare = attribute.toLowerCase();
    if (bare.startsWith('on')) throw new Error(`<${name}> has a script in ${attribute}.`);
    if (/(^|:)(href|src|base)$/.test(bare) && !value.startsWith('#'))
      throw new Error(`<${name}> points elsewhere with ${attribute}.`);
    if (fetches.test(value)) throw new Error(`<${name}> fetches something in ${attribute}.`);
  }
}

function refuseRoot({ name, attributes }: SaxesTagPlain): void {
  if (name !== 'svg' || attributes.xmlns !== 'http://www.w3.org/2000/svg')
    throw new Error('The file does not begin with <svg xmlns="http://www.w3.org/2000/svg">.');
  if (!attributes.viewBox && !(attributes.width && attributes.height))
    throw new Error('<svg> needs a viewBox, or a width and a height, to be scaled by.');
}

/**
 * Checks that an SVG is a drawing and nothing more (ASVS 1.3.4, 5.2.2): well-formed, 32 kB at most, elements of an allow-list,
 * no script, nothing from elsewhere, no document type. Gives it back; throws, in words, when it is not.
 */
export function checkLogo(svg: string): string {
  if (Buffer.byteLength(svg) > largestLogo) throw new Error('A logo is 32 kB at most.');
  const parser = new SaxesParser();
  let depth = 0;
  let isStyle = false;
  parser.on('error', (error) => {
    throw new Error(`The file is not well-formed: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Error('A logo has no document type.');
  });
  parser.on('processinginstruction', ({ target }) => {
    throw new Error(`<?${target}?> has no place in a logo.`);
  });
  parser.on('opentag', (tag) => {
    if (depth === 0) refuseRoot(tag);
    depth += 1;
    if (!drawn.has(tag.name)) throw new Error(`<${tag.name}> has no place in a logo.`);
    isStyle = tag.name === 'style';
    refuseAttributes(tag);
  });
  const refuseStyle = (text: string) => {
    if (isStyle && fetches.test(text)) throw new Error('<style> fetches something.');
  };
  parser.on('text', refuseStyle);
  parser.on('cdata', refuseStyle);
  parser.on('closetag', () => {
    depth -= 1;
    isStyle = false;
  });
  parser.write(svg).close();
  return svg;
}
