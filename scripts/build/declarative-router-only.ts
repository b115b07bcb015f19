import type { Plugin } from 'vite';

/** What goes, and what comes in its place; each has to be found, so that another version of the router is looked at anew. */
const cuts: readonly (readonly [text: RegExp, replacement: string])[] = [
  [/^var ENABLE_DEV_WARNINGS = true;$/m, 'var ENABLE_DEV_WARNINGS = false;'],
  // Names for developer tools only, which would keep parts that no screen uses.
  [/^\w+\.displayName = "[^"]*";$/gm, ''],
  [/^(var \w+ = )(React\d*\.(?:forwardRef|memo)\()/gm, '$1/* @__PURE__ */ $2'],
  // Links fetch ahead in the router's framework mode only.
  [/return shouldPrefetch && !isAbsolute \? .* : link;$/m, 'return link;'],
];

/**
 * Vite plugin: of React Router, the build keeps what the declarative mode needs. The package comes as one module with warnings
 * for developers, forms, fetching ahead and errors of its other modes, and nothing tells the bundler that those may go.
 */
export function declarativeRouterOnly(): Plugin {
  return {
    name: 'voordeur:declarative-router-only',
    apply: 'build',
    transform: {
      filter: {
        id: /\/react-router\/dist\/development\/[^/]+\.mjs$/,
        code: /var ENABLE_DEV_WARNINGS = true;/,
      },
      handler(code) {
        return cuts.reduce((left, [text, replacement]) => {
          const cut = left.replace(text, replacement);
          if (cut === left) this.error(`React Router has changed: ${text} is not in it`);
          return cut;
        }, code);
      },
    },
  };
}
