import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Proposal } from '../../desk/proposal.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { readCompanies } from '../../publish/check/readCompanies.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { ContentFaults, type Fault } from '../../publish/faults/fault.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import type { Command } from '../command.ts'
import { describeProposal } from '../import/describeProposal.ts'
import type { ImportSite } from '../import/planImport.ts'
import { proposeDrafts } from '../import/proposeDrafts.ts'
import { readKnownArticles, toKnownArticle } from '../import/readKnownArticles.ts'

const STANDARD_INPUT = '-'
/** How else a shell writes it. */
const INPUT_FILES = /^\/dev\/(?:stdin|fd\/0)$|^\/proc\/self\/fd\/0$/

/** What came of one file. */
interface Imported {
  file: string
  format: string
  problems: string[]
  proposals: Proposal[]
}

/** Makes drafts of files. Its exit code is 0 where every one could be read, and 1 where something could not. */
export const importFiles: Command = {
  name: 'import',
  usage: 'FILE… | - [--dry-run] [--json]',
  summary: 'makes drafts of releases, pages, feeds, tables and lists; - reads standard input, --dry-run writes nothing',
  flags: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  words: [1, 1000],
  async run({ words: files, flags, site }) {
    const { site: options } = readSiteFolder({ site }, process.cwd())
    const faults: Fault[] = []
    const list = readCompanies(site, faults)
    if (!list) throw new ContentFaults(faults)
    const known: ImportSite = { companies: list.companies, articles: readKnownArticles(site), today: options.day }
    const write = flags['dry-run'] !== true
    const results: Imported[] = []
    for (const file of files) {
      const { format, problems, proposals } = await importFile(file, known)
      const made = proposals.filter(({ importedAs }) => importedAs === null)
      if (write && made.length > 0) {
        mkdirSync(join(site, 'articles'), { recursive: true })
        // What is there already by now, be it by another program, stays.
        for (const { slug, text } of made) writeFileSync(pathOf(site, slug), text, { flag: 'wx' })
      }
      known.articles = [...known.articles, ...made.map(({ slug, text }) => toKnownArticle(slug, text))]
      results.push({ file, format, problems, proposals })
    }
    process.stdout.write(`${flags['json'] === true ? JSON.stringify(results, null, 2) : describeAll(results, site, write)}\n`)
    const problems = results.flatMap((result) => result.problems)
    if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`)
    return problems.length > 0 ? 1 : 0
  },
}

async function importFile(file: string, known: ImportSite): Promise<Omit<Imported, 'file'>> {
  const isInput = file === STANDARD_INPUT
  if (isInput && process.stdin.isTTY)
    throw new PublisherFault('Nothing comes in by standard input. Paste the text to a file, or: entente import - < release.txt')
  let content: Uint8Array
  try {
    content = isInput ? await buffer(process.stdin) : readFileSync(file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'can not be read'
    return { format: '', problems: [`${file} ${why}. The path of a file is wanted, such as entente import release.txt`], proposals: [] }
  }
  return proposeDrafts({ name: nameOf(file), type: '', content }, known)
}

/** As a person would call it. What is no file of a folder, such as `/dev/null`, goes by its whole path. */
function nameOf(file: string): string {
  if (file === STANDARD_INPUT || INPUT_FILES.test(file)) return 'standard input'
  return /^\/(?:dev|proc)\//.test(file) ? file : basename(file)
}

function pathOf(site: string, slug: string): string {
  return join(site, 'articles', `${slug}.json`)
}

function describeAll(results: readonly Imported[], site: string, isWritten: boolean): string {
  const proposals = results.flatMap((result) => result.proposals)
  const told = proposals.map((proposal) => describeProposal(proposal, shownFile(pathOf(site, proposal.slug))))
  const made = proposals.filter(({ importedAs }) => importedAs === null).length
  const before = proposals.length - made
  const drafts = `${made} ${made === 1 ? 'draft' : 'drafts'} ${isWritten ? `${made === 1 ? 'was' : 'were'} made` : 'would be made'}`
  const rest = before > 0 ? `; ${before} ${before === 1 ? 'was' : 'were'} there before` : ''
  const next = made > 0 && isWritten ? ' entente dev shows the desk, where they are finished.' : ''
  return [...told, `${drafts}${rest}.${next}`].join('\n\n')
}
