import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../../article/articleSchema.ts'
import { parseArticle } from '../../article/parseArticle.ts'
import { factLines } from './factLines.ts'

const linesOf = (differences: Partial<ArticleFile>) =>
  factLines(parseArticle(articleFile(differences), 'a'), (id) => id.toUpperCase()).map(({ name, text }) => `${name}: ${text}`)

test('each row is a line', () => {
  expect(
    linesOf({
      roles: { openai: ['customer', 'licensor'] },
      mentions: ['oracle', 'arm'],
      amounts: [
        { value: 1e11, currency: 'USD', qualifier: 'up to', what: 'investment', from: 'microsoft', to: 'openai', status: 'intended' },
        { value: 5, currency: 'EUR', what: 'a stake', to: 'openai' },
      ],
      sizes: [{ value: 10, unit: 'GW', what: 'systems', from: 'microsoft' }],
      dates: [
        { what: 'signed', when: '2025-09-11' },
        { what: 'first gigawatt', when: 'in 2026' },
      ],
    }),
  ).toEqual([
    'Parts: OPENAI (customer and licensor); MICROSOFT',
    'Also mentioned: ORACLE; ARM',
    'Money: up to $100 billion from MICROSOFT to OPENAI, investment (intended); €5 to OPENAI, a stake',
    'Size: 10 GW from MICROSOFT, systems',
    'Dates: signed 11 Sep 2025; first gigawatt “in 2026”',
  ])
})

test('an article that says nothing of it has no lines', () => {
  expect(linesOf({})).toEqual([])
})
