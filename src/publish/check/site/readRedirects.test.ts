import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../../tests/fixtures/contentFolder.ts'
import { ContentFaults } from '../../faults/fault.ts'
import { ownRedirectTasks } from '../../tasks/ownRedirectTasks.ts'
import { readContent } from '../readContent.ts'
import { readSite } from './readSite.ts'

function read(redirects: unknown, more: Readonly<Record<string, unknown>> = {}) {
  const folder = contentFolder({ a: articleFile() })
  writeFiles(folder, { 'site.json': { format: 1, name: 'Qubits' }, 'redirects.json': redirects, ...more })
  const site = readSite(folder)
  try {
    readContent(folder, { drafts: false, today: '2026-01-01', site })
    return { site, faults: [] }
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error
    return { site, faults: error.faults.map(({ line, field, found, wanted }) => ({ line, field, found, wanted })) }
  }
}

test('former addresses lead on, folders and files', () => {
  const { site, faults } = read({ '/2024/deal': '/articles/a/', '/old.html': '/companies/openai/?kind=cloud' })
  expect(faults).toEqual([])
  expect(ownRedirectTasks(site.redirects).map(({ file, path }) => `${file} > ${path}`)).toEqual([
    '2024/deal/index.html > /articles/a/',
    'old.html > /companies/openai/?kind=cloud',
  ])
})

test.each([
  ['an address without its slash', { 'old/': '/articles/a/' }, 'with a slash in front'],
  ['a target elsewhere', { '/old/': 'https://example.org/' }, 'the path of a page of this site'],
  ['a target that is not there', { '/old/': '/companies/opena/' }, 'did you mean "/companies/openai/"?'],
  ['an address that leads to itself', { '/old': '/old/' }, 'the address of another page'],
  ['an address with a page', { '/companies/openai/': '/articles/a/' }, 'an address where there is none any more'],
  [
    'an address that leads to one that leads on',
    { '/x/': '/y/', '/y/': '/z/', '/z/': '/articles/a/' },
    'the page where it ends: /articles/a/',
  ],
  ['two that lead to each other', { '/x/': '/y/', '/y/': '/x/' }, 'the address of a page'],
  ['one address twice', { '/old': '/articles/a/', '/old/': '/articles/a/' }, 'each address once'],
  ['a list', [], 'an object: former paths'],
])('%s is a fault', (_what, redirects, wanted) => {
  expect(read(redirects).faults[0]).toMatchObject({ line: expect.any(Number), wanted: expect.stringContaining(wanted) })
})

test('a wrong address is told, not where it leads', () => {
  expect(read({ 'old/': '/articles/a/' }).faults).toEqual([
    { line: 2, field: 'old/', found: 'the name "old/"', wanted: 'a former path of this site, with a slash in front' },
  ])
})

test('a link in a page of one’s own to an address that leads on is told where it leads', () => {
  const { faults } = read({ '/old/': '/articles/a/' }, { 'about.md': '# About\n\n[x](/old/)' })
  expect(faults).toEqual([{ line: 3, field: '', found: 'a link to "/old/", which leads on', wanted: 'did you mean "/articles/a/"?' }])
})
