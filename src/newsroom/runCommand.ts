import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { suggestMatch } from '../publish/check/json/suggestMatch.ts'
import { PublisherFault } from '../publish/faults/publisherFault.ts'
import { resolveFolder } from '../publish/site/options.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { softwareVersion } from './softwareVersion.ts'

const WRONG_USE = 2

/**
 * Runs `entente <command> …` and resolves to its exit code: 0, 1 where the content has a fault, 2 where the command was not understood.
 * What is wrong is told in words, once; where our code is at fault, with the place.
 */
export async function runCommand(given: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = given
  if (/^(?:help|--help|-h)$/.test(name)) return tell(formatUsage())
  if (/^(?:version|--version|-v)$/.test(name)) return tell(softwareVersion())
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
    // What Node advises beyond that is about words that begin with a hyphen.
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    return refuse(`${why}.\n\n${formatCommand(command)}`)
  }
  const { values, positionals } = parsed
  if (values['help']) return tell(formatCommand(command))
  const [fewest, most] = command.words
  if (positionals.length < fewest || positionals.length > most)
    return refuse(`${describeWords(command, positionals)}\n\n${formatCommand(command)}`)
  const { site, ...flags } = values
  const folder = typeof site === 'string' ? resolve(site) : resolveFolder({}, process.cwd(), process.env)
  if (command.name !== 'init' && !existsSync(folder)) {
    const shown = relative(process.cwd(), folder) || '.'
    return refuse(`There is no site here: ${shown} is not there. entente init begins one; --site FOLDER names another.`)
  }
  try {
    return await command.run({ words: positionals, flags, site: folder })
  } catch (error) {
    const message = error instanceof PublisherFault ? error.message : describeSystemError(error)
    if (message === null) throw error
    process.stderr.write(`${message}\n`)
    return 1
  }
}

/** What was given is not what the command takes. */
function describeWords({ name, usage, words: [fewest, most] }: Command, given: readonly string[]): string {
  // Its words as its usage has them, without its flags.
  if (given.length === 0 && most > fewest) return `entente ${name} takes ${usage.replace(/ \[.*/, '')}, and found nothing`
  if (most === 0) return `entente ${name} takes no words, and found "${given.join(' ')}"; a folder is named with --site ${given[0]}`
  return `entente ${name} takes ${fewest === 1 ? 'one word, in quotes where it has blanks' : `${fewest} words`}, and found ${given.length}`
}

/** What the system refuses, and where, in words; `null` of errors of our own. */
function describeSystemError(error: unknown): string | null {
  const why: Readonly<Record<string, string>> = {
    EACCES: 'may not be read or written by whoever runs this',
    EPERM: 'may not be changed by whoever runs this',
    EROFS: 'lies on a disk that can only be read',
    ENOSPC: 'has no room: the disk is full',
  }
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const words = why[error.code]
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'A file'
  return words === undefined ? null : `${path} ${words} (${error.code}).`
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
