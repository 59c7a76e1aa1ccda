import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** Where React Router's production build lies in its package; routerBuild.test.ts fails where an update has moved it. */
const PRODUCTION = join(dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production')

/**
 * React Router's package points every bundler to its development build; the production build, without the warnings, lies
 * beside it. Where it does not, nothing is replaced.
 */
export function productionRouter(): { find: RegExp; replacement: string }[] {
  const modules = [
    { find: /^react-router$/, replacement: join(PRODUCTION, 'index.mjs') },
    { find: /^react-router\/dom$/, replacement: join(PRODUCTION, 'dom-export.mjs') },
  ]
  return modules.filter(({ replacement }) => existsSync(replacement))
}

/** Names for debugging, which are assignments. */
const DISPLAY_NAMES = /^\w+\.displayName = ["'`][\w.]+["'`];$/gm
/** Calls that make a component or a context and do nothing else. */
const PURE_CALLS = /(?<== )(?=React\d*\.(?:forwardRef|memo|createContext)\()/g

/** A module of React Router in which the bundler sees that components which nothing uses, forms among them, have no effects. */
export function markPure(code: string): string {
  return code.replace(DISPLAY_NAMES, '').replace(PURE_CALLS, '/* @__PURE__ */ ')
}

export const pureRouterComponents: Plugin = {
  name: 'entente:pure-router-components',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /node_modules\/react-router\/dist/ },
    handler: (code) => ({ code: markPure(code), map: null }),
  },
}
