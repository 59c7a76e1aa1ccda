import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'
import type { CompanyAnswer } from '../../desk/deskAnswers.ts'

const LINES = `[
  { "id": "openai", "name": "OpenAI", "aliases": ["ChatGPT"] },
  { "id": "microsoft",   "name": "Microsoft" }
]
`

async function openDesk(companies: unknown, articles: Readonly<Record<string, unknown>> = {}) {
  const desk = await serveDesk(contentFolder(articles, companies))
  const add = (id: string, name: string, aliases: string[] = []) => desk.post<CompanyAnswer>('companies', { id, name, aliases })
  return { ...desk, add }
}

test('a company comes to the end of the list, written as its neighbours are, and every other byte stays', async () => {
  const { add, onDisk } = await openDesk(LINES, { a: articleFile() })
  expect(await add('ionq', 'IonQ', ['IONQ'])).toMatchObject({
    kind: 'added',
    company: { id: 'ionq', name: 'IonQ', aliases: ['IONQ'], hue: expect.any(Number), count: 0 },
  })
  expect(onDisk('companies.json')).toBe(LINES.replace('\n]', ',\n  { "id": "ionq", "name": "IonQ", "aliases": ["IONQ"] }\n]'))
})

test.each([
  [
    'on several lines',
    '[\n  {\n    "id": "a",\n    "name": "A"\n  }\n]\n',
    '[\n  {\n    "id": "a",\n    "name": "A"\n  },\n  {\n    "id": "b",\n    "name": "B"\n  }\n]\n',
  ],
  ['without blanks', '[{"id":"a","name":"A"}]', '[{"id":"a","name":"A"}, {"id":"b","name":"B"}]'],
  [
    'with carriage returns',
    '[\r\n\t{\r\n\t\t"id": "a",\r\n\t\t"name": "A"\r\n\t}\r\n]',
    '[\r\n\t{\r\n\t\t"id": "a",\r\n\t\t"name": "A"\r\n\t},\r\n\t{\r\n\t\t"id": "b",\r\n\t\t"name": "B"\r\n\t}\r\n]',
  ],
  ['an empty list', '[]', '[{ "id": "b", "name": "B" }]'],
  [
    'a byte-order mark',
    '\ufeff[\n  { "id": "a", "name": "A" }\n]',
    '\ufeff[\n  { "id": "a", "name": "A" },\n  { "id": "b", "name": "B" }\n]',
  ],
])('a list %s', async (_what, before, after) => {
  const { add, onDisk } = await openDesk(before)
  expect(await add('b', 'B')).toMatchObject({ kind: 'added' })
  expect(onDisk('companies.json')).toBe(after)
})

test('a site without the list gets one', async () => {
  const { add, onDisk } = await openDesk(null)
  expect(await add('b', 'B')).toMatchObject({ kind: 'added' })
  expect(onDisk('companies.json')).toBe('[\n  { "id": "b", "name": "B" }\n]\n')
})

test.each<[what: string, id: string, name: string, aliases: string[], field: string]>([
  ['an id that is taken', 'openai', 'Another', [], '[2].id'],
  ['an id that is none', 'Open AI', 'Another', [], '[2].id'],
  ['no name', 'another', ' ', [], '[2].name'],
  ['the name of another', 'another', 'Microsoft', [], 'name'],
  ['nearly the name of another', 'another', 'micro soft', [], 'name'],
  ['an alias of another', 'another', 'Another', ['chatgpt'], 'aliases[0]'],
])('%s is refused, and nothing is written', async (_what, id, name, aliases, field) => {
  const { add, onDisk } = await openDesk(LINES)
  const answer = await add(id, name, aliases)
  expect(answer).toMatchObject({ kind: 'refused', faults: [{ field }] })
  expect(onDisk('companies.json')).toBe(LINES)
})

test('several at once are all added', async () => {
  const { add, onDisk } = await openDesk(LINES)
  const answers = await Promise.all(['b', 'c', 'd'].map((id) => add(id, `Company ${id}`)))
  expect(answers.map(({ kind }) => kind)).toEqual(['added', 'added', 'added'])
  expect(JSON.parse(onDisk('companies.json'))).toHaveLength(5)
})
