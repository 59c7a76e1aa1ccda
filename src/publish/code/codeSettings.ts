import type { ResolvedConfig } from 'vite'

/** Where a build works and what it says of itself; none of it is in the code. */
const ELSEWHERE = new Set(['outDir', 'emptyOutDir', 'reportCompressedSize', 'chunkSizeWarningLimit', 'logLevel'])

/**
 * Everything in Vite's configuration, the flags of its command line among it, that decides what the code becomes, as JSON. It is the
 * same wherever the project lies. What plugins keep to themselves cannot be seen; the file that names them is part of the code.
 */
export function codeSettings(config: ResolvedConfig): string {
  const { root, base, mode, env, isProduction, define, css, json, resolve, build, plugins, experimental } = config
  const environments = Object.entries(config.environments).map(([name, own]) => [name, own.define, own.resolve, own.build])
  const settings = { base, mode, env, isProduction, define, css, json, resolve, build, environments, experimental }
  const seen = new WeakSet<object>()
  const text = JSON.stringify([plugins.map(({ name }) => name), settings], (key, value: unknown) => {
    if (ELSEWHERE.has(key)) return undefined
    if (typeof value === 'function' || value instanceof RegExp) return String(value)
    if (typeof value !== 'object' || value === null) return value
    // Plugins and other tools hold what holds them.
    if (seen.has(value)) return '…'
    seen.add(value)
    return value
  })
  return text.replaceAll(JSON.stringify(root).slice(1, -1), '<root>')
}
