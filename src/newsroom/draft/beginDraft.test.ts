import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { beginDraft } from './beginDraft.ts'
import { Cancelled, openTerminal } from './terminal.ts'

const TODAY = '2026-11-29'
const CTRL_C = '\x03'
const CTRL_D = '\x04'

/** Somebody at a terminal who gives these answers, each to the next question, and what they were asked. */
function somebody(...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY: true }))
  const terminal = input && output ? openTerminal(input, output) : null
  if (!terminal) throw new Error('a terminal is expected')
  onTestFinished(terminal.close)
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    const answer = answers.shift() ?? expect.fail(`nobody expected "${question}"`)
    const answered = terminal.ask(question)
    input?.write(answer === CTRL_C || answer === CTRL_D ? answer : `${answer}\r`)
    return answered
  }
  return { asked, left: answers, terminal: { ...terminal, ask } }
}

const begin = (site: string, terminal: Parameters<typeof beginDraft>[1], title = 'A deal', flags = {}) =>
  beginDraft({ title, flags, site, today: TODAY }, terminal)

const written = (site: string, slug = 'a-deal'): unknown => JSON.parse(readFileSync(join(site, `articles/${slug}.json`), 'utf8'))

test('in a terminal it asks for the companies, the kind and the day', async () => {
  const site = contentFolder({})
  const { terminal, asked } = somebody('openai,  microsoft', 'agreement', '2026-11-28')
  expect(await begin(site, terminal)).toContain('Still to be written: summary, body.')
  expect(asked).toHaveLength(3)
  expect(asked[1]).toContain('agreement')
  expect(written(site)).toEqual({
    $schema: '../.schema/article.schema.json',
    title: 'A deal',
    date: '2026-11-28',
    companies: ['openai', 'microsoft'],
    kind: 'agreement',
    draft: true,
  })
})

test('what flags say is not asked for, and Enter leaves a field open', async () => {
  const site = contentFolder({})
  const { terminal, asked } = somebody('', '')
  expect(await begin(site, terminal, 'A deal', { kind: 'chips' })).toContain('Still to be written: date, companies, summary, body.')
  expect(asked).toHaveLength(2)
  expect(written(site)).toEqual({ $schema: '../.schema/article.schema.json', title: 'A deal', kind: 'chips', draft: true })
})

test('what is not known is asked again, with what was probably meant, which Enter takes', async () => {
  const site = contentFolder({})
  const { terminal, asked, left } = somebody(
    'opnai, Microsoft, Zebra, zebras, google',
    '',
    'yes',
    '',
    'openai',
    'agrement',
    '',
    '28 November',
    'today',
  )
  await begin(site, terminal)
  expect(asked.slice(1)).toEqual([
    expect.stringContaining('no id "opnai"; did you mean openai? (Enter takes it)'),
    expect.stringContaining('no id "Microsoft"; did you mean microsoft?'),
    expect.stringContaining('no id "Zebra"; add it there first, or write another one (Enter leaves it out)'),
    expect.stringContaining('no id "zebras"; add it there first'),
    expect.stringContaining('Kind: '),
    expect.stringContaining('There is no kind "agrement"; did you mean agreement?'),
    expect.stringContaining('Day of the news'),
    expect.stringContaining('"28 November" is no day'),
  ])
  expect(left).toEqual([])
  expect(written(site)).toMatchObject({ companies: ['openai', 'microsoft', 'google'], kind: 'agreement', date: TODAY })
})

test('a title that gives no address has one asked for', async () => {
  const site = contentFolder({})
  const { terminal, asked } = somebody('计划', 'a-plan', '', '', '')
  await begin(site, terminal, '一个计划')
  expect(asked.slice(0, 2)).toEqual([
    expect.stringContaining('"一个计划" gives no address'),
    expect.stringContaining('Lower-case letters, digits'),
  ])
  expect(written(site, 'a-plan')).toMatchObject({ title: '一个计划' })
})

test.each([
  ['Ctrl+C', CTRL_C],
  ['Ctrl+D', CTRL_D],
])('%s at any question writes nothing', async (_key, key) => {
  for (const answers of [[key], ['openai', key], ['openai', 'chips', key]]) {
    const site = contentFolder({})
    await expect(begin(site, somebody(...answers).terminal)).rejects.toThrow(Cancelled)
    expect(existsSync(join(site, 'articles'))).toBe(false)
  }
})

test('nothing is asked for a file that is there, and what comes there meanwhile stays', async () => {
  const site = contentFolder({ a: { title: 'A' } })
  await expect(begin(site, somebody().terminal, 'A')).rejects.toThrow('is there already')
  const { terminal } = somebody('openai', 'chips')
  const ask = (question: string) => {
    if (!question.startsWith('Day')) return terminal.ask(question)
    writeFiles(site, { 'articles/a-deal.json': { title: 'Another' } })
    return Promise.resolve('')
  }
  await expect(begin(site, { ...terminal, ask })).rejects.toThrow('is there already')
  expect(written(site)).toEqual({ title: 'Another' })
})

test('nobody is asked where one of both ends is no terminal', () => {
  expect(openTerminal(new PassThrough(), Object.assign(new PassThrough(), { isTTY: true }))).toBeNull()
  expect(openTerminal(Object.assign(new PassThrough(), { isTTY: true }), new PassThrough())).toBeNull()
})

test('a title that even cards cut is told of in the words of previews', async () => {
  const said = await begin(contentFolder({}), null, `Who ${'did what '.repeat(12)}`.trim())
  expect(said).toContain('The headline has 111 characters: search results cut it after about 60, cards after about 100.')
})
