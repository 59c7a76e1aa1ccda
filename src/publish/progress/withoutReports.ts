import type { Rolldown } from 'vite'

/** What prints a line for each file of the bundler. */
const REPORTER = 'builtin:vite-reporter'

/** The options of a bundle without the reports on it: Vite has no other switch that leaves its warnings on. */
export async function withoutReports(options: Rolldown.InputOptions): Promise<Rolldown.InputOptions> {
  const plugins = await flatten(options.plugins)
  return { ...options, plugins: plugins.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === REPORTER)) }
}

/** Plugins may come in lists, and later. */
async function flatten(option: Rolldown.RolldownPluginOption): Promise<Rolldown.RolldownPluginOption[]> {
  const plugins = await option
  return Array.isArray(plugins) ? (await Promise.all(plugins.map(flatten))).flat() : [plugins]
}
