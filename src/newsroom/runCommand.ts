import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { suggestMatch } from '../publish/check/json/suggestMatch.ts'
import { PublisherFault } from '../publish/faults/publisherFault.ts'
import { resolveFolder } from '../publish/site/options.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'

const WRONG_USE = 2

/**
 * Runs `entente <command> …` and resolves to its exit code: 0, 1 where the content has a fault, 2 where the command was not understood.
 * What is wrong is told in words, once; where our code is at fault, with the place.
 */
export async function runCommand(given: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = given
  if (/^(?:help|--help|-h)$/.test(name)) return tell(formatUsage())
  const command = COMMANDS.find((known) => known.name === name)
  if (!command)
    return refuse(
      `There is no command "${name}"; ${suggestMatch(
        name,
        COMMANDS.map((known) => known.name),
        'entente help lists all',
      )}`,
    )
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(command, rest)
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${formatCommand(command)}`)
  }
  const { values, positionals } = parsed
  if (values['help']) return tell(formatCommand(command))
  const [fewest, most] = command.words
  if (positionals.length < fewest || positionals.length > most) return refuse(formatCommand(command))
  const { site, ...flags } = values
  const folder = typeof site === 'string' ? resolve(site) : resolveFolder({}, process.cwd(), process.env)
  try {
    return await command.run({ words: positionals, flags, site: folder })
  } catch (error) {
    if (!(error instanceof PublisherFault)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function parse({ flags }: Command, given: readonly string[]) {
  const options = { ...flags, site: { type: 'string' as const }, help: { type: 'boolean' as const, short: 'h' } }
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true })
  return { values: values as Record<string, string | boolean | undefined>, positionals }
}

function formatUsage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    'entente <command> [--site FOLDER]',
    '',
    ...rows,
    '',
    'The site folder is public/ if left out. entente <command> --help tells more.',
  ].join('\n')
}

function formatCommand({ name, usage, summary }: Command): string {
  return `entente ${name} ${usage}`.trimEnd().concat(`\n  ${summary}\n  --site FOLDER  the site folder; public/ if left out`)
}

function tell(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`)
  return WRONG_USE
}
