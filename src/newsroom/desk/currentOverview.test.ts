import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'
import type { Overview } from '../../desk/deskAnswers.ts'

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
