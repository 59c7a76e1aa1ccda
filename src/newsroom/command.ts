import type { ParseArgsConfig } from 'node:util'

/** What a command gets: its words, and its flags by their names. */
export interface CommandArguments {
  words: readonly string[]
  flags: Readonly<Record<string, string | boolean | undefined>>
  /** The site folder, as an absolute path. */
  site: string
}

/** A command of a publisher's: `entente <name> …`. */
export interface Command {
  name: string
  /** What stands behind its name: its words and its own flags. */
  usage: string
  summary: string
  /** Flags of its own, beside `--site`. */
  flags: NonNullable<ParseArgsConfig['options']>
  /** How many words it takes. */
  words: readonly [fewest: number, most: number]
  /** Resolves to its exit code. Faults of a publisher's are thrown and told by {@link runCommand} in newsroom/runCommand.ts. */
  run: (given: CommandArguments) => Promise<number>
}
