import type { Plugin } from 'vite';
import { type Cut, cut } from './cut.ts';

const cuts: readonly Cut[] = [
  [/^var ENABLE_DEV_WARNINGS = true;$/m, 'var ENABLE_DEV_WARNINGS = false;'],
  // Names for developer tools only, which would keep parts that no screen uses.
  [/^\w+\.displayName = "[^"]*";$/gm, ''],
  [/^(var \w+ = )(React\d*\.(?:forwardRef|memo)\()/gm, '$1/* @__PURE__ */ $2'],
  // Links fetch ahead in the router's framework mode only.
  [/return shouldPrefetch && !isAbsolute \? .* : link;$/m, 'return link;'],
  // Errors are caught per route in its data mode only.
  [
    /return dataRouterState && \(match\.route\.ErrorBoundary [^;]* : getChildren\(\);/,
    'return getChildren();',
  ],
  [/^RenderErrorBoundary\.contextType = RSCRouterContext;$/m, ''],
  [/^(var \w+ = )(React\d*\.createContext\()/gm, '$1/* @__PURE__ */ $2'],
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
      handler: (code) => cut(code, cuts),
    },
  };
}
