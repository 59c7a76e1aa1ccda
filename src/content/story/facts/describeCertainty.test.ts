import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../../article/articleSchema.ts'
import { parseArticle } from '../../article/parseArticle.ts'
import { describeCertainty } from './describeCertainty.ts'

type SourceFile = NonNullable<ArticleFile['sources']>[number]

const source = (differences: Partial<SourceFile> = {}): SourceFile => ({
  publisher: 'Somebody',
  url: 'https://example.org/',
  ...differences,
})

/** "OpenAI’s own word [1]; completed" */
function told(sources: readonly SourceFile[], status?: string): string | null {
  const article = parseArticle(articleFile({ sources: [...sources], ...(status !== undefined && { status }) }), 'a')
  const certainty = describeCertainty(article, (id) => ({ openai: 'OpenAI', microsoft: 'Bus Works' })[id] ?? id)
  if (!certainty) return null
  const claims = certainty.claims.map(({ text, sources: numbers }) => `${text} [${numbers.join(' ')}]`).join(', ')
  return [claims, certainty.status].filter(Boolean).join('; ')
}

const own = source({ kind: 'announcement', company: 'openai' })
const report = source({ kind: 'report' })

test.each<[string, SourceFile[]]>([
  ['OpenAI’s own word [1]', [own]],
  ['OpenAI’s own word [1 2]', [own, source({ kind: 'filing', company: 'openai' })]],
  ['OpenAI’s and Bus Works’ own word [1 2]', [own, source({ kind: 'interview', company: 'microsoft' })]],
  ['OpenAI’s own word [2], another’s report [1]', [report, own]],
  ['OpenAI’s own word [1], others’ reports [2 3]', [own, report, source({ kind: 'analysis' })]],
  ['a court document [1]', [source({ kind: 'court' })]],
  ['government documents [1 2]', [source({ kind: 'government', company: 'openai' }), source({ kind: 'government' })]],
  ['a filing [2], an announcement [1]', [source({ kind: 'announcement', company: 'elsewhere' }), source({ kind: 'filing' })]],
  ['an interview [1]', [source({ kind: 'interview' })]],
  ['one report by others only [1]', [report]],
  ['others’ reports only [1 2]', [report, source({ kind: 'analysis' })]],
  ['one source of Somebody [1]', [source()]],
  ['2 sources of Somebody and CNBC [1 2]', [source(), source({ publisher: 'CNBC' })]],
  ['4 sources [1 2 3 4]', ['A', 'B', 'C', 'D'].map((publisher) => source({ publisher }))],
  ['OpenAI’s own word [1], one source more [2]', [own, source()]],
  ['another’s report [1], 2 sources more [2 3]', [report, source(), source()]],
])('%s', (words, sources) => {
  expect(told(sources)).toBe(words)
})

test('the word of many parties is counted', () => {
  const companies = ['a', 'b', 'c', 'd']
  const sources = companies.map((company) => source({ kind: 'announcement', company }))
  expect(describeCertainty(parseArticle(articleFile({ companies, sources }), 'a'), (id) => id)?.claims).toEqual([
    { text: 'own word of 4 parties', sources: [1, 2, 3, 4] },
  ])
})

test.each([
  ['intended', 'OpenAI’s own word [1]; a letter of intent or plan, no contract'],
  ['reported', 'OpenAI’s own word [1]; reported, not announced'],
  ['completed', 'OpenAI’s own word [1]; completed'],
  ['announced', 'OpenAI’s own word [1]'],
  ['ended', 'OpenAI’s own word [1]'],
])('what a status adds: %s', (status, words) => {
  expect(told([own], status)).toBe(words)
})

test('without sources the status alone is told, or nothing', () => {
  expect(told([], 'intended')).toBe('a letter of intent or plan, no contract')
  expect(told([])).toBeNull()
})
