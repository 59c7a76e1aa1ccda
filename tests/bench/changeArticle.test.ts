import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '../../src/publish/check/readContent.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { contentFolder } from '../fixtures/contentFolder.ts'
import { changeArticle } from './changeArticle.ts'

const ARTICLES = {
  'a-last': articleFile({ date: '2025-03-01' }),
  'b-first': articleFile({ date: '2025-01-01' }),
  'c-middle': articleFile({ date: '2025-02-01' }),
}

const textsOf = (content: string) =>
  readdirSync(join(content, 'articles')).map((name) => [name, readFileSync(join(content, 'articles', name), 'utf8')])

test('an article of the newest day is added, and taken away again', () => {
  const content = contentFolder(ARTICLES)
  const before = textsOf(content)
  const undo = changeArticle(content, 'add')
  const { articles } = readContent(content, { drafts: false })
  expect(articles.map(({ card }) => `${card.date} ${card.slug}`)).toEqual([
    '2025-01-01 b-first',
    '2025-02-01 c-middle',
    '2025-03-01 a-last',
    '2025-03-01 an-article-that-was-added',
  ])
  undo()
  expect(textsOf(content)).toEqual(before)
})

test('one from the middle is corrected, and is as it was afterwards', () => {
  const content = contentFolder(ARTICLES)
  const before = textsOf(content)
  const undo = changeArticle(content, 'correct')
  const changed = textsOf(content).filter(([, text], i) => text !== before[i]?.[1])
  expect(changed).toEqual([['c-middle.json', expect.stringContaining(' This was corrected."')]])
  expect(readContent(content, { drafts: false }).articles).toHaveLength(3)
  undo()
  expect(textsOf(content)).toEqual(before)
})
