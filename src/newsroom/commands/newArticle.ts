import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { dayOfClock } from '../../publish/site/options.ts'
import type { Command } from '../command.ts'
import { beginDraft } from '../draft/beginDraft.ts'
import { Cancelled, openTerminal } from '../draft/terminal.ts'

/** 128 and the number of the signal that Ctrl+C sends, as shells have it. */
const CANCELLED = 130

const text = { type: 'string' as const }

export const newArticle: Command = {
  name: 'new',
  usage:
    '"TITLE" [--companies ID,ID] [--kind KIND] [--date YYYY-MM-DD] [--status STATUS] [--summary TEXT] [--why TEXT] [--source URL] [--slug SLUG]',
  summary: 'writes a draft of an article, to be filled in; in a terminal it asks for companies, kind and day',
  flags: { companies: text, kind: text, date: text, status: text, summary: text, why: text, source: text, slug: text },
  words: [1, 1],
  async run({ words: [title = ''], flags, site }) {
    readSiteFolder({ site }, process.cwd())
    const terminal = openTerminal()
    try {
      process.stdout.write(`${await beginDraft({ title: title.trim(), flags, site, today: dayOfClock() }, terminal)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      process.stderr.write('\nNothing was written.\n')
      return CANCELLED
    } finally {
      terminal?.close()
    }
  },
}
