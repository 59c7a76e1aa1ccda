import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'
import type { OpenedArticle, Overview } from '../../desk/deskAnswers.ts'

test('the overview follows every change: of an article, of a company, of what is held', async () => {
  const folder = contentFolder({ a: articleFile({ title: 'First', draft: true }) })
  const { get, post, development } = await serveDesk(folder)
  const titles = async () => (await get<Overview>('overview')).articles.map(({ title }) => title)
  expect(await titles()).toEqual(['First'])
  expect(await titles()).toEqual(['First'])
  writeFiles(folder, { 'articles/a.json': articleFile({ title: 'Second', draft: true }) })
  development.read()
  expect(await titles()).toEqual(['Second'])
  await post('check/a', { text: JSON.stringify(articleFile({ title: 'Third', draft: true })) })
  expect(await titles()).toEqual(['Third'])
  await post('companies', { id: 'new-company', name: 'New Company', aliases: [] })
  expect((await get<Overview>('overview')).companies.map(({ id }) => id)).toContain('new-company')
})

test('what can’t be read stands before all else that is out', async () => {
  const { get } = await serveDesk(contentFolder({ a: articleFile(), b: '{', c: articleFile({ title: 'A draft', draft: true }) }))
  expect((await get<Overview>('overview')).articles.map(({ slug }) => slug)).toEqual(['c', 'b', 'a'])
})

test('what is put out is out in the list at once, though it was looked at as a draft before', async () => {
  const draft = JSON.stringify(articleFile({ draft: true }))
  const { get, post } = await serveDesk(contentFolder({ a: draft }))
  const { hash } = await get<OpenedArticle>('articles/a')
  await post('check/a', { text: draft.replace('"title":"', '"title":"A ') })
  await post('save/a', { text: JSON.stringify(articleFile()), base: hash })
  expect((await get<Overview>('overview')).articles).toMatchObject([{ slug: 'a', state: 'published' }])
})
