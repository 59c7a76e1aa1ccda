import { chmodSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'
import type { OpenedArticle, Overview, SaveAnswer } from '../../desk/deskAnswers.ts'

const write = (differences: object = {}) => JSON.stringify({ ...articleFile(), ...differences }, null, 2)
const draft = (differences: object = {}) => write({ draft: true, ...differences })

async function openDesk(articles: Readonly<Record<string, unknown>>) {
  const folder = contentFolder(articles)
  const desk = await serveDesk(folder)
  const open = (slug: string) => desk.get<OpenedArticle>(`articles/${slug}`)
  const save = async (slug: string, text: string, base?: string | null) =>
    desk.post<SaveAnswer>(`save/${slug}`, { text, base: base === undefined ? (await open(slug)).hash : base })
  const version = async (slug: string, id = '') => (await desk.get<{ text: string }>(`articles/${slug}/versions/${id}`)).text
  return { ...desk, folder, open, save, version }
}

test('an article comes as it lies on disk, and one that there is not yet as nothing', async () => {
  const { open } = await openDesk({ a: write() })
  expect(await open('a')).toEqual({ slug: 'a', text: write(), hash: expect.stringMatching(/^[0-9a-f]{64}$/), versions: [] })
  expect(await open('b')).toEqual({ slug: 'b', text: null, hash: null, versions: [] })
})

test('saving an unchanged article touches nothing, whatever its form', async () => {
  const text = ` {"draft" : false,${JSON.stringify(articleFile()).slice(1).replaceAll(',', ',\r\n\t')}\n\n`
  const { open, save, folder } = await openDesk({ a: text, b: `\ufeff${draft()}` })
  const old = new Date('2020-01-01')
  for (const slug of ['a', 'b']) {
    const path = join(folder, `articles/${slug}.json`)
    utimesSync(path, old, old)
    const before = readFileSync(path)
    const opened = await open(slug)
    expect(await save(slug, opened.text ?? '')).toMatchObject({ kind: 'saved', hash: opened.hash, versions: [] })
    expect(await save(slug, opened.text ?? '', 'another')).toMatchObject({ kind: 'saved', hash: opened.hash })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(statSync(path).mtime).toEqual(old)
  }
})

test('a save writes the text to the byte, with the mode and the byte-order mark that the file had, and leaves nothing beside it', async () => {
  const { open, save, folder, onDisk } = await openDesk({ a: `\ufeff${draft()}` })
  chmodSync(join(folder, 'articles/a.json'), 0o600)
  const text = draft({ title: 'Another “title”' }).replaceAll('\n', '\r\n')
  const answer = await save('a', text)
  expect(onDisk('articles/a.json')).toBe(`\ufeff${text}`)
  expect(await open('a')).toMatchObject({ text, hash: answer.kind === 'saved' ? answer.hash : '' })
  expect(statSync(join(folder, 'articles/a.json')).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'articles'))).toEqual(['a.json'])
})

test('what another program has written meanwhile is not written over, and comes back', async () => {
  const { open, save, folder, onDisk } = await openDesk({ a: draft() })
  const { hash } = await open('a')
  const theirs = draft({ title: 'Theirs' })
  writeFiles(folder, { 'articles/a.json': theirs })
  expect(await save('a', draft({ title: 'Ours' }), hash)).toMatchObject({ kind: 'conflict', text: theirs, hash: (await open('a')).hash })
  expect(onDisk('articles/a.json')).toBe(theirs)
  rmSync(join(folder, 'articles/a.json'))
  expect(await save('a', draft({ title: 'Ours' }), hash)).toEqual({ status: 200, kind: 'conflict', text: null, hash: null })
  expect(await save('a', draft({ title: 'Ours' }), null)).toMatchObject({ kind: 'saved' })
  expect(await save('a', draft({ title: 'A second tab' }), null)).toMatchObject({ kind: 'conflict' })
})

test('two saves at once: one is written, the other learns of it', async () => {
  const { open, save } = await openDesk({ a: draft() })
  const { hash } = await open('a')
  const titles = ['one', 'two', 'three']
  const answers = await Promise.all(titles.map((title) => save('a', draft({ title }), hash)))
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'saved'])
  expect((await open('a')).text).toBe(draft({ title: titles[answers.findIndex(({ kind }) => kind === 'saved')] }))
})

test('a draft saves whatever it holds, and what goes out only without faults', async () => {
  const { save, onDisk, post } = await openDesk({
    a: draft(),
    out: write({ kind: 'cloud' }),
    later: write({ kind: 'chips', follows: ['out'] }),
  })
  for (const text of ['{ "title": ', draft({ kind: 'clouds' }), '', 'No JSON at all']) {
    expect(await save('a', text)).toMatchObject({ kind: 'saved' })
    expect(onDisk('articles/a.json')).toBe(text)
    await save('a', draft())
  }
  expect(await save('new', '{')).toMatchObject({ kind: 'saved' })
  const refusals = [
    [write({ kind: 'clouds', title: '' }), ['title', 'kind']],
    ['{', ['']],
    [write({ kind: 'cloud', follows: ['nothing'] }), ['follows[0]']],
    // The later one, which follows it, would come before it.
    [write({ kind: 'cloud', date: '2026-01-01' }), ['follows[0]']],
  ] as const
  for (const [text, fields] of refusals) {
    const answer = await save('out', text)
    expect(answer, text).toMatchObject({ kind: 'refused' })
    expect(answer.kind === 'refused' && answer.faults.map(({ field }) => field)).toEqual(fields)
  }
  expect(onDisk('articles/out.json')).toBe(write({ kind: 'cloud' }))
  expect(await save('out', write({ kind: 'cloud', title: 'Better' }))).toMatchObject({ kind: 'saved' })
  expect(await save('a', write({ kind: 'clouds' }))).toMatchObject({ kind: 'refused' })
  expect(await post('remove/out', { base: null })).toMatchObject({ kind: 'conflict' })
})

test('what is out becomes a draft where nothing that is out leads to it', async () => {
  const { save, onDisk } = await openDesk({
    out: write({ kind: 'cloud' }),
    later: write({ kind: 'chips', follows: ['out'] }),
    sketch: draft({ kind: 'model', follows: ['later'] }),
  })
  const answer = await save('out', draft({ kind: 'cloud' }))
  expect(answer.kind === 'refused' && answer.faults).toMatchObject([
    { file: expect.stringMatching(/later\.json$/), field: 'follows[0]', found: '"out", which is a draft' },
  ])
  expect(onDisk('articles/out.json')).toBe(write({ kind: 'cloud' }))
  // Nobody has it under their hands as a draft, either.
  expect(await save('later', write({ kind: 'chips', title: 'Better', follows: ['out'] }))).toMatchObject({ kind: 'saved' })
  expect(await save('later', draft({ kind: 'chips', follows: ['out'] }))).toMatchObject({ kind: 'saved' })
  expect(await save('out', draft({ kind: 'cloud' }))).toMatchObject({ kind: 'saved' })
})

test('what is written over is kept: of a burst what was before it, twenty at most', async () => {
  const { open, save, version, onDisk } = await openDesk({ a: draft(), out: write({ kind: 'cloud' }) })
  await save('a', draft({ title: '1' }))
  await save('a', draft({ title: '2' }))
  const { versions } = await open('a')
  expect(versions).toEqual([{ id: expect.any(String), saved: expect.stringMatching(/^20\d\d-.*Z$/), title: articleFile().title }])
  expect(await version('a', versions[0]?.id)).toBe(draft())
  // Another program's text is no part of the burst.
  expect(await save('a', draft({ title: '3' }), (await open('a')).hash)).toMatchObject({ versions: [{}] })
  for (let i = 0; i < 24; i++) await save('out', write({ kind: 'cloud', title: `Title ${i}` }))
  const kept = (await open('out')).versions
  expect(kept.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, i) => `Title ${22 - i}`))
  expect(onDisk('articles/out.json')).toBe(write({ kind: 'cloud', title: 'Title 23' }))
})

test('a version of what another program wrote is kept in the midst of a burst', async () => {
  const { open, save, folder } = await openDesk({ a: draft() })
  await save('a', draft({ title: '1' }))
  writeFiles(folder, { 'articles/a.json': draft({ title: 'Theirs' }) })
  await save('a', draft({ title: '2' }))
  expect((await open('a')).versions.map(({ title }) => title)).toEqual(['Theirs', articleFile().title])
})

test('a draft gets another name, with its versions, and no name that is taken', async () => {
  const { open, post, save, folder } = await openDesk({ a: draft(), out: write({ kind: 'cloud' }) })
  await save('a', draft({ title: 'Second' }))
  const { hash } = await open('a')
  expect(await post('rename/a', { to: 'out', base: hash })).toMatchObject({
    kind: 'refused',
    faults: [{ found: 'an article of the name out' }],
  })
  expect(await post('rename/a', { to: 'Not a slug', base: hash })).toMatchObject({ status: 400 })
  expect(await post('rename/a', { to: 'b', base: 'old' })).toMatchObject({ kind: 'conflict' })
  expect(await post('rename/a', { to: 'b', base: hash })).toMatchObject({ kind: 'saved', slug: 'b', hash, versions: [{}] })
  expect(readdirSync(join(folder, 'articles')).sort()).toEqual(['b.json', 'out.json'])
  const out = await open('out')
  expect(await post('rename/out', { to: 'c', base: out.hash })).toMatchObject({
    kind: 'refused',
    faults: [{ found: 'an article that is no draft' }],
  })
})

test('a draft is removed, and comes back from its versions', async () => {
  const { open, post, version, ask } = await openDesk({ a: draft() })
  const { hash } = await open('a')
  const answer = await post<SaveAnswer>('remove/a', { base: hash })
  expect(answer).toMatchObject({ kind: 'saved', hash: null, versions: [{}] })
  expect(await open('a')).toMatchObject({ text: null, hash: null })
  expect((await ask('/articles/a.json')).status).toBe(404)
  expect(await version('a', answer.kind === 'saved' ? answer.versions[0]?.id : '')).toBe(draft())
})

test('what was discarded is listed until it is back, and no name that a draft had before', async () => {
  const { open, post, save, get, development } = await openDesk({ a: draft(), b: draft({ title: 'Second' }), out: write() })
  const listed = async () => (await get<Overview>('overview')).discarded
  expect(await listed()).toEqual([])
  await save('a', draft({ title: 'Changed' }))
  await post('rename/a', { to: 'c', base: (await open('a')).hash })
  await post('remove/b', { base: (await open('b')).hash })
  expect(await listed()).toEqual([{ slug: 'b', title: 'Second', saved: expect.stringMatching(/^20\d\d-.*Z$/) }])
  await save('b', draft(), null)
  development.read()
  expect(await listed()).toEqual([])
})

test('a file that is no UTF-8 is not opened as if it were', async () => {
  const { open, save, folder } = await openDesk({ a: draft() })
  writeFiles(folder, { 'articles/b.json': Buffer.from([0x22, 0xe9, 0x22]) })
  expect(await open('b')).toEqual({ problem: expect.stringContaining('no UTF-8') })
  expect(await save('b', draft(), null)).toMatchObject({ status: 422 })
})
