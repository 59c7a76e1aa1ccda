import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { Versions } from './versions.ts'

function keepAt() {
  let now = Date.parse('2026-02-28T12:00:00Z')
  const cache = temporaryFolder()
  const versions = new Versions(cache, '/site', () => now)
  const save = (before: string, after: string, { isDraft = true, minutes = 0 } = {}) => {
    now += minutes * 60_000
    versions.keep('a', Buffer.from(before))
    versions.note('a', Buffer.from(after), isDraft)
  }
  const turnBack = (minutes: number) => {
    now -= minutes * 60_000
  }
  const texts = () => versions.list('a').map(({ id }) => versions.read('a', id))
  return { cache, versions, save, texts, turnBack }
}

test('of a draft that saves itself, one version is kept in ten minutes: what was before', () => {
  const { save, texts } = keepAt()
  save('0', '1')
  save('1', '2', { minutes: 4 })
  save('2', '3', { minutes: 5 })
  expect(texts()).toEqual(['0'])
  save('3', '4', { minutes: 2 })
  expect(texts()).toEqual(['3', '0'])
})

test('what was published, and what somebody else wrote, is kept each time', () => {
  const { save, texts } = keepAt()
  save('0', '1', { isDraft: false })
  save('1', '2', { isDraft: false })
  save('theirs', '3')
  save('3', '4')
  expect(texts()).toEqual(['theirs', '1', '0'])
})

test('the order is that of saving, whatever the clock says', () => {
  const { save, texts, turnBack } = keepAt()
  save('0', '1', { isDraft: false })
  turnBack(600)
  save('1', '2', { isDraft: false })
  expect(texts()).toEqual(['1', '0'])
})

test('a version has its moment and its title, where it has one', () => {
  const { save, versions } = keepAt()
  save('{ "title": "A" }', '{', { isDraft: false })
  save('{', '{}', { isDraft: false, minutes: 1 })
  expect(versions.list('a').map(({ saved, title }) => [saved, title])).toEqual([
    ['2026-02-28T12:01:00.000Z', ''],
    ['2026-02-28T12:00:00.000Z', 'A'],
  ])
})

test('of what is gone the last one comes first, with the title of its last version; an empty folder is none', () => {
  const { cache } = keepAt()
  const at = (now: number) => new Versions(cache, '/site', () => now)
  expect(at(0).listDiscarded(new Set())).toEqual([])
  const keep = (slug: string, text: string, now: number) => at(now).keepAlways(slug, Buffer.from(text))
  keep('there', '{ "title": "There" }', 1000)
  keep('first', '{ "title": "First" }', 2000)
  keep('second', '{ "title": "As it was" }', 1000)
  keep('second', '{ "title": "Second" }', 3000)
  keep('named', '{}', 1000)
  at(4000).move('named', 'there')
  expect(at(5000).listDiscarded(new Set(['there']))).toEqual([
    { slug: 'second', title: 'Second', saved: '1970-01-01T00:00:03.000Z' },
    { slug: 'first', title: 'First', saved: '1970-01-01T00:00:02.000Z' },
  ])
})

test('other files of the folder are none, and no name leads out of it', () => {
  const { save, versions, cache } = keepAt()
  save('0', '1')
  const [folder = ''] = readdirSync(join(cache, 'desk'))
  writeFileSync(join(cache, 'desk', folder, 'a', 'notes.json'), 'x')
  writeFileSync(join(cache, 'secret.json'), 'x')
  expect(versions.list('a')).toHaveLength(1)
  expect([versions.read('a', 'notes'), versions.read('a', '../../../secret'), versions.read('b', 'x')]).toEqual([null, null, null])
})
