import { afterEach, expect, test, vi } from 'vitest'
import { offline, stubServer } from '../../../tests/fixtures/stubServer.ts'
import { fetchRange } from './fetchRange.ts'

afterEach(() => void vi.unstubAllGlobals())

const PATH = 'data/texts/0.bin'
const FILE = Uint8Array.from({ length: 100 }, (_, i) => i)
const WANTED = [20, 21, 22, 23, 24]
const answer = (status: number, body: BodyInit | null, headers: Record<string, string> = {}) => new Response(body, { status, headers })
const whole = () => answer(200, FILE)
const range = (start: number) => ({ 'Content-Range': `bytes ${start}-${start + 4}/100` })

test('of a file that is served in parts, only the part comes', async () => {
  const sizes: number[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    expect(new Headers(headers).get('range')).toBe('bytes=20-24')
    const body = FILE.subarray(20, 25)
    sizes.push(body.length)
    return answer(206, body, range(20))
  })
  expect([...(await fetchRange('/', PATH, 20, 25))]).toEqual(WANTED)
  expect(sizes).toEqual([5])
})

/** What hosts answer to a range in practice; null where they are asked for the whole file then. */
test.each<[string, (asked: string | null) => Response, number]>([
  ['a host that knows no ranges gives the whole file', whole, 1],
  [
    'a host compresses the file and cuts that',
    (asked) => (asked ? answer(206, 'x', { ...range(20), 'Content-Encoding': 'gzip' }) : whole()),
    2,
  ],
  ['a host gives another part', (asked) => (asked ? answer(206, FILE.subarray(0, 5), range(0)) : whole()), 2],
  ['a host does not say which part it gives', (asked) => (asked ? answer(206, FILE.subarray(0, 5)) : whole()), 2],
  ['a host refuses parts', (asked) => (asked ? answer(416, '') : whole()), 2],
])('%s', async (_what, file, times) => {
  const server = stubServer({ [PATH]: file })
  expect([...(await fetchRange('/', PATH, 20, 25))]).toEqual(WANTED)
  expect(server.timesAsked(PATH)).toBe(times)
})

const page = (status: number) => () => answer(status, '<!doctype html>', { 'Content-Type': 'text/html', ...range(20) })
const breaking = (status: number) => () =>
  answer(status, new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) }), range(20))

test.each<[string, () => Response, string]>([
  ['a file that is gone', page(404), 'missing'],
  ['a page in place of the file', page(200), 'missing'],
  ['a part of a page in place of the file', page(206), 'missing'],
  ['no answer', offline, 'offline'],
  ['a part that breaks off', breaking(206), 'offline'],
  ['a whole file that breaks off', breaking(200), 'offline'],
  ['a 503', () => answer(503, ''), 'server'],
  ['a part that is too short', () => answer(206, FILE.subarray(20, 22), range(20)), 'unexpected'],
  ['a file that is too short', () => answer(200, FILE.subarray(0, 22)), 'unexpected'],
  ['an empty file', () => answer(200, ''), 'unexpected'],
])('%s', async (_what, file, failure) => {
  stubServer({ [PATH]: file })
  await expect(fetchRange('/', PATH, 20, 25)).rejects.toMatchObject({ name: 'LoadError', failure, path: PATH })
})
