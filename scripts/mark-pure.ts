import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out what the app doesn't use of react-router. The library calls `forwardRef` and sets
 * `displayName` as its module is loaded, which a bundler must take for effects: 11.5 KB stay (brotli) where 5 are used.
 */
export function markPure(): Plugin {
  return {
    name: 'mark-pure',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/ },
      handler: (code) => ({
        code: code
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo|lazy)\()/g, '= /* @__PURE__ */ $1')
          .replace(/^\w+\.(displayName|contextType) = .*;$/gm, '')
          .replace('ENABLE_DEV_WARNINGS = true', 'ENABLE_DEV_WARNINGS = false'),
        map: null,
      }),
    },
  };
}
