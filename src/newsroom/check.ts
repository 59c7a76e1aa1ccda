import { resolve } from 'node:path'
import { readContent } from '../publish/check/readContent.ts'
import { ContentFaults, formatWarnings } from '../publish/faults/fault.ts'
import { describeWaiting } from '../publish/progress/describeBuild.ts'

/*
 * `npm run check:content [folder]`: checks a publisher's folder without building the site. Faults end it with exit code 1.
 */

const folder = resolve(process.argv[2] ?? process.env['ENTENTE_CONTENT'] ?? 'public')
try {
  const { articles, companies, warnings, heldBack } = readContent(folder, { drafts: true })
  if (warnings.length > 0) process.stdout.write(`${formatWarnings(warnings)}\n`)
  process.stdout.write(`${articles.length} articles and ${companies.length} companies, no faults, ${warnings.length} warnings\n`)
  for (const line of describeWaiting(heldBack.waiting.map(({ date }) => date))) process.stdout.write(`${line}\n`)
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
