import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { listFiles } from '../../publish/output/writtenFiles.ts'
import { merge } from '../merge.ts'
import { rename } from '../rename.ts'
import { describeChanges } from './describeChanges.ts'
import { editSite } from './editSite.ts'

const filesOf = (folder: string) =>
  Object.fromEntries(
    listFiles(folder)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
const companies = ['openai', 'microsoft', 'google']
const FILES = {
  first: articleFile({ date: '2025-01-01', companies }),
  second: articleFile({ companies, follows: ['first'], body: ['[a](/articles/first/)'] }),
}

/** A site's folder within one of its own, where nothing else may be left. */
function siteFolder(): string {
  const site = join(temporaryFolder(), 'site')
  const files = Object.entries(FILES).map(([slug, file]) => [`site/articles/${slug}.json`, file] as const)
  writeFiles(dirname(site), {
    ...Object.fromEntries(files),
    'site/site.json': { format: 1, name: 'Entente' },
    'site/companies.json': [
      { id: 'openai', name: 'OpenAI' },
      { id: 'microsoft', name: 'Microsoft' },
      { id: 'google', name: 'Google' },
    ],
  })
  return site
}

test('an article is renamed in all files, and what was done is told', () => {
  const site = siteFolder()
  chmodSync(join(site, 'articles/second.json'), 0o600)
  const changes = rename(site, 'first', 'premier')
  expect(describeChanges(changes)).toBe('added    articles/premier.json\nchanged  articles/second.json\nremoved  articles/first.json')
  expect(readdirSync(join(site, 'articles')).sort()).toEqual(['premier.json', 'second.json'])
  expect(JSON.parse(filesOf(site)['articles/second.json'] ?? '')).toMatchObject({ follows: ['premier'] })
  expect(statSync(join(site, 'articles/second.json')).mode & 0o777).toBe(0o600)
  expect(readdirSync(dirname(site))).toEqual(['site'])
})

test('a company is renamed by its id, and merged', () => {
  const site = siteFolder()
  expect(rename(site, 'openai', 'a-lab').changed).toEqual(['articles/first.json', 'articles/second.json', 'companies.json'])
  expect(merge(site, 'company:a-lab', 'company:microsoft').changed).toHaveLength(3)
  expect(JSON.parse(filesOf(site)['companies.json'] ?? '')).toEqual([
    { id: 'microsoft', name: 'Microsoft', ids: ['microsoft', 'openai', 'a-lab'], aliases: ['OpenAI'] },
    { id: 'google', name: 'Google' },
  ])
})

test('a name that an article and a company have is asked for', () => {
  const site = contentFolder({ openai: articleFile() })
  expect(() => rename(site, 'openai', 'x')).toThrow('wanted   article:openai or company:openai')
  expect(rename(site, 'article:openai', 'x').added).toEqual(['articles/x.json'])
  expect(rename(site, 'openai', 'a-lab').changed).toContain('companies.json')
  expect(() => rename(site, 'openai', 'x')).toThrow('did you mean "a-lab"?')
})

test('a site with faults is not touched', () => {
  const site = siteFolder()
  writeFiles(site, { 'articles/third.json': '{' })
  const before = filesOf(site)
  expect(() => rename(site, 'first', 'premier')).toThrow('articles/third.json')
  expect(filesOf(site)).toEqual(before)
})

test('what would make a circle is told, and nothing is changed', () => {
  const site = siteFolder()
  const day = { date: '2025-09-12', companies: ['openai', 'google'] }
  writeFiles(site, {
    'articles/a.json': articleFile({ ...day, kind: 'chips' }),
    'articles/b.json': articleFile({ ...day, kind: 'cloud', follows: ['a'] }),
    'articles/c.json': articleFile({ ...day, kind: 'policy', follows: ['b'] }),
  })
  const before = filesOf(site)
  expect(() => merge(site, 'a', 'c')).toThrow(
    /The site would have faults[\s\S]*articles\/b\.json {2}follows\[0\]\n {4}found {4}a circle: b follows c follows b/,
  )
  expect(filesOf(site)).toEqual(before)
  expect(readdirSync(dirname(site))).toEqual(['site'])
})

test('where one file can not be replaced, all are as they were', () => {
  const site = siteFolder()
  const before = filesOf(site)
  const plan = () =>
    editSite(site, (texts) => {
      const planned = new Map(texts).set('articles/second.json', JSON.stringify(articleFile({ title: 'Changed' })))
      // Such a folder is not there, so that it can't be put in its place.
      return { texts: planned.set('nowhere/x.md', 'x'), notes: [] }
    })
  expect(plan).toThrow('ENOENT')
  expect(filesOf(site)).toEqual(before)
  expect(existsSync(join(site, 'nowhere'))).toBe(false)
})
