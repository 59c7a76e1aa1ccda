import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { merge } from '../../src/newsroom/merge.ts'
import { rename } from '../../src/newsroom/rename.ts'
import { listFiles } from '../../src/publish/output/writtenFiles.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { copyProject, type ProjectCopy, readOutput } from './projectCopy.ts'

const PATIENCE_MS = 120_000

let project: ProjectCopy
beforeEach(() => {
  project = copyProject()
})
afterEach(() => project.remove())

const COMPANIES = ['amazon', 'aws', 'facebook', 'microsoft', 'openai'].map((id) => ({ id, name: id.toUpperCase() }))
/** Pairs of all kinds, and two articles that tell the same. */
const ARTICLES = {
  first: articleFile({ date: '2025-01-01', companies: ['facebook', 'openai'] }),
  second: articleFile({ date: '2025-02-01', companies: ['facebook', 'openai'], kind: 'cloud', follows: ['first'] }),
  third: articleFile({ date: '2025-03-01', companies: ['aws', 'amazon'], body: ['[a](/articles/first/) [b](/companies/facebook/)'] }),
  fourth: articleFile({ date: '2025-03-02', companies: ['aws', 'facebook'], kind: 'policy' }),
  twin: articleFile({ date: '2025-03-03', companies: ['microsoft', 'openai'], kind: 'chips' }),
  kept: articleFile({ date: '2025-03-03', companies: ['microsoft', 'openai'], kind: 'chips', title: 'The same again' }),
}

/** Every address that a reader, a feed reader or a crawler may have kept. */
const addressesOf = (outDir: string) =>
  listFiles(join(project.folder, outDir))
    .filter((path) => /(?:^|\/)(?:index\.html|feed\.\w+)$/.test(path))
    .sort()

test(
  'after renaming and merging every address answers, and feeds have the entries that they had, by the same ids',
  async () => {
    const files = Object.entries(ARTICLES).map(([slug, file]) => [`articles/${slug}.json`, file] as const)
    project.writeContent({ ...Object.fromEntries(files), 'companies.json': COMPANIES })
    const environment = { ENTENTE_FEWEST_JOINT: '1', ENTENTE_FEWEST_FOLLOWED: '1' }
    await project.build({ outDir: 'before', cache: 'kept', environment })
    const site = join(project.folder, 'content')
    rename(site, 'first', 'premier')
    rename(site, 'premier', 'number-one')
    rename(site, 'facebook', 'meta')
    merge(site, 'aws', 'amazon')
    merge(site, 'twin', 'kept')
    await project.build({ outDir: 'after', cache: 'kept', environment })
    const gone = addressesOf('before').filter((path) => !existsSync(join(project.folder, 'after', path)))
    expect(gone).toEqual([])
    const idsOf = (outDir: string, path: string) =>
      (parseAtomFeed(readOutput(project, outDir, path)).entries ?? []).map(({ id = '' }) => id.replace('https://example.org', ''))
    expect(idsOf('after', 'companies/facebook/feed.atom')).toEqual(idsOf('before', 'companies/facebook/feed.atom'))
    expect(idsOf('after', 'feed.atom')).toEqual(idsOf('before', 'feed.atom').filter((id) => id !== '/articles/twin/'))
    expect(readOutput(project, 'after', 'articles/first/index.html')).toContain('content="0;url=/articles/number-one/"')
    expect(readOutput(project, 'after', 'partnerships/amazon/aws/index.html')).toContain('content="0;url=/companies/amazon/"')

    await project.build({ outDir: 'hosted', cache: 'kept', environment: { ...environment, ENTENTE_HOST: 'netlify' } })
    const rules = readOutput(project, 'hosted', '_redirects').split('\n')
    const isAnswered = (path: string) =>
      existsSync(join(project.folder, 'hosted', path)) || rules.some((rule) => rule.startsWith(`/${path.replace(/index\.html$/, '')} `))
    expect(addressesOf('before').filter((path) => !isAnswered(path))).toEqual([])
    expect(rules).toContain('/companies/facebook/feed.atom /companies/meta/feed.atom 301')
    expect(existsSync(join(project.folder, 'hosted/companies/facebook'))).toBe(false)
  },
  PATIENCE_MS,
)
