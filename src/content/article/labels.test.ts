import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { exportList } from '../../features/export/exportList.ts'
import { deriveAllCards } from '../query/allCards.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { deriveListing } from '../query/listing.ts'
import { hueIn, knownLabels, labelOf, nameOf } from './labels.ts'

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
const OPENAI = { id: 'openai', name: 'OpenAI', hue: 160 }

test.each(INHERITED)('%s is no company, though every object has it', (id) => {
  const labels = { openai: OPENAI }
  expect(labelOf(labels, id)).toBeUndefined()
  expect(nameOf(labels, id)).toBe(id)
  expect(hueIn(labels, id)).toBe(0)
  expect(knownLabels(labels, ['openai', id])).toEqual([OPENAI])
})

test.each(INHERITED)('%s may be a company, in an object that came as JSON too', (id) => {
  const label = { id, name: 'Its name', hue: 7 }
  const labels = JSON.parse(JSON.stringify(Object.fromEntries([[id, label]]))) as Record<string, typeof label>
  expect(labelOf(labels, id)).toEqual(label)
  expect(nameOf(labels, id)).toBe('Its name')
})

test('a company and an article that are called constructor are as good as others', async () => {
  const archive = memoryArchive({
    constructor: articleFile({ title: 'Constructor signs', companies: ['constructor', 'openai'] }),
    other: articleFile({ title: 'Others sign', companies: ['microsoft', 'openai'] }),
  })
  const question = { filter: { ...EMPTY_FILTER, companies: ['constructor'] }, scope: null }
  const { count, labels, unknownCompanies } = await deriveListing(archive, question, 30)
  expect([count, unknownCompanies, nameOf(labels, 'constructor')]).toEqual([1, [], 'CONSTRUCTOR'])
  const all = await deriveAllCards(archive, question)
  const { rows } = exportList({ ...all, name: 'Constructor', root: 'https://example.org/', articles: null })
  expect(rows[0]?.companies).toEqual(['CONSTRUCTOR', 'OPENAI'])
})

test('where the archive has no such company, its name is that of the address', async () => {
  const archive = memoryArchive({ other: articleFile() })
  const question = { filter: { ...EMPTY_FILTER, companies: ['constructor'] }, scope: null }
  const { labels, unknownCompanies } = await deriveListing(archive, question, 30)
  expect([nameOf(labels, 'constructor'), unknownCompanies]).toEqual(['constructor', ['constructor']])
})
