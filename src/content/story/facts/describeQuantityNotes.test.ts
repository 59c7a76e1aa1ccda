import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../../article/articleSchema.ts'
import { parseArticle } from '../../article/parseArticle.ts'
import type { ArticleContext, LaterArticle } from '../articleContext.ts'
import { describeEnding, describeQuantityNotes, statusTag } from './describeQuantityNotes.ts'

const AMOUNT = { value: 1e9, currency: 'USD', what: 'chips' }
const REFERENCE = { slug: 'programme', title: 'The programme', date: '2025-01-01', kind: 'cloud', status: 'announced' }

const parsed = (differences: Partial<ArticleFile>) => parseArticle(articleFile(differences), 'a')

/** The notes on the first sum, or size, of an article, as sentences. */
function notesOn(differences: Partial<ArticleFile>, references: ArticleContext['references'] = []): string[] {
  const article = parsed(differences)
  const [first] = [...article.amounts, ...article.sizes]
  if (!first) throw new Error('nothing stated')
  return describeQuantityNotes(first, article, { references }).map(({ before, link, after }) => before + (link?.text ?? '') + after)
}

test('what is told already says where', () => {
  const amounts = [{ ...AMOUNT, sameAs: 'programme' }]
  expect(notesOn({ amounts }, [REFERENCE])).toEqual(['the same money as in the news of 1 Jan 2025'])
  expect(notesOn({ amounts })).toEqual(['the same money as in an earlier article'])
  expect(notesOn({ sizes: [{ value: 1, unit: 'GW', what: 'power', sameAs: 'programme' }] }, [REFERENCE])).toEqual([
    'the same as in the news of 1 Jan 2025',
  ])
})

test('a part says of what: of the largest sum of its unit, as totals count it', () => {
  const part = { ...AMOUNT, partOf: 'programme' }
  expect(notesOn({ amounts: [part] }, [{ ...REFERENCE, wholes: { USD: 'up to $500 billion' } }])).toEqual([
    'part of up to $500 billion in the news of 1 Jan 2025',
  ])
  expect(notesOn({ amounts: [part] }, [REFERENCE])).toEqual(['part of what is stated in the news of 1 Jan 2025'])
  const own = { ...AMOUNT, partOf: 'a' }
  expect(notesOn({ amounts: [own, { ...AMOUNT, value: 5e9, qualifier: 'about' }] })).toEqual(['part of about $5 billion'])
  expect(notesOn({ amounts: [own, { ...AMOUNT, value: 5e9 }, { ...AMOUNT, value: 6e9 }] })).toEqual(['part of $6 billion'])
  expect(notesOn({ amounts: [own, { ...AMOUNT, value: 5e9, currency: 'EUR' }] })).toEqual(['part of what is stated beside it'])
  expect(notesOn({ amounts: [own, { ...AMOUNT, value: 2e9, partOf: 'a' }, { ...AMOUNT, value: 5e9 }] })).toEqual(['part of $5 billion'])
  expect(
    notesOn({
      sizes: [
        { value: 500, unit: 'MW', what: 'a site', partOf: 'a' },
        { value: 7, unit: 'GW', what: 'all' },
      ],
    }),
  ).toEqual(['part of 7 GW'])
})

const later = (relation: LaterArticle['relation'], units?: LaterArticle['units']): LaterArticle => ({
  step: { ...REFERENCE, slug: 'next', date: '2026-02-27' },
  relation,
  ...(units && { units }),
})

/** What ended the one sum of an article. */
function endingOf(status: string, own: string | undefined, ...steps: LaterArticle[]): string | null {
  const article = parsed({ status, amounts: [own === undefined ? AMOUNT : { ...AMOUNT, status: own }] })
  const [first] = article.amounts
  const note = first ? describeEnding(first, article, { later: steps }) : null
  return note && note.before + (note.link?.text ?? '') + note.after
}

test('what ended a sum is told by the rule of the ledger', () => {
  expect(endingOf('intended', undefined, later('replaces', ['USD']))).toBe('replaced by the news of 27 Feb 2026, which counts instead')
  expect(endingOf('intended', undefined, later('replaces', ['EUR', 'MW']))).toBe('replaced by the news of 27 Feb 2026')
  expect(endingOf('announced', undefined, later('continues'), later('ends'))).toBe('ended by the news of 27 Feb 2026')
  expect(endingOf('announced', 'completed', later('ends'))).toBeNull()
  expect(endingOf('intended', 'announced', later('replaces'))).toBeNull()
  expect(endingOf('announced', undefined, later('revises'))).toBeNull()
})

test.each([
  ['announced', null, null],
  ['completed', null, null],
  ['announced', 'announced', null],
  ['announced', 'completed', { name: 'completed', isOpen: false }],
  ['announced', 'intended', { name: 'intended', isOpen: true }],
  ['intended', null, { name: 'intended', isOpen: true }],
  ['reported', null, { name: 'reported', isOpen: true }],
  ['intended', 'announced', { name: 'announced', isOpen: false }],
  ['ended', null, { name: 'ended', isOpen: false }],
])('in news that is %s a sum of status %s has the tag %o', (ofArticle, own, tag) => {
  expect(statusTag({ status: own }, { status: ofArticle })).toEqual(tag)
})
