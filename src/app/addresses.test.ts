import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEPTH_PARAMETER } from '../content/address/depthAddress.ts'
import { DIRECTORY_ADDRESS, formatDirectoryView, parseDirectoryView } from '../content/address/directoryAddress.ts'
import { EMBED_ADDRESS, embedPath, parseEmbed } from '../content/address/embedAddress.ts'
import { FILTER_ADDRESS, formatFilter, parseFilter } from '../content/address/filterAddress.ts'
import { formatLedgerView, LEDGER_ADDRESS, parseLedgerView } from '../content/address/ledgerAddress.ts'
import { MAP_ADDRESS } from '../content/address/mapAddress.ts'
import { formatSearchView, parseSearchView, SEARCH_ADDRESS } from '../content/address/searchAddress.ts'
import { VIEW_PARAMETERS } from '../content/address/viewParameters.ts'

/** What every view's address comes to when it is read and written. */
const CODECS: Readonly<Record<string, (search: string) => string>> = {
  list: (search) => formatFilter(parseFilter(new URLSearchParams(search)).filter),
  ledger: (search) => formatLedgerView(parseLedgerView(new URLSearchParams(search)).view),
  map: (search) => MAP_ADDRESS.format(MAP_ADDRESS.parse(new URLSearchParams(search)).view),
  search: (search) => formatSearchView(parseSearchView(new URLSearchParams(search)).view),
  frame: (search) => embedPath(parseEmbed(new URLSearchParams(search))).replace('/embed/', ''),
  companies: (search) => formatDirectoryView(parseDirectoryView(search)),
}

/** Any text at all: halves of characters, controls, per cent signs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('\ud83e', '%', '%ED%A0%80', ' openai ', '?', '&', '#', '+', '__proto__', 'constructor'),
)
/** Parameters of which several count, and their order does not. */
const MANY = {
  company: ['openai', 'microsoft', 'constructor', 'x-ai'],
  not: ['oracle', 'openai', '__proto__'],
  kind: ['cloud', 'chips', 'policy'],
  status: ['announced', 'completed'],
  currency: ['USD', 'EUR'],
}
/** Parameters of which one counts. */
const ONE = {
  match: ['any', 'all'],
  mentions: ['yes', 'no'],
  sources: ['first-hand', 'second-hand'],
  from: ['2024-01-01', '2025-06-30', '2024-02-30'],
  to: ['2023-12-31', '2025-12-31'],
  sort: ['newest', 'oldest', 'relevance', 'value', 'date'],
  order: ['reversed', 'count', 'sector'],
  show: ['60', '060', '61'],
  flows: ['USD'],
  loops: ['firm', 'all'],
  within: ['oracle', '--'],
  q: ['azure deal', ' azure deal '],
}
const several = (lists: Readonly<Record<string, readonly string[]>>) =>
  fc.oneof(...Object.entries(lists).map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))))
const atMostOneEach = fc.uniqueArray(several(ONE), { selector: ([name]) => name })
const known = fc
  .tuple(fc.array(several(MANY)), atMostOneEach, fc.uniqueArray(fc.constantFrom('openai', 'oracle', 'x-ai'), { maxLength: 2 }))
  .map(([many, one, at]): [string, string][] => [...many, ...one, ...at.map((id): [string, string] => ['at', id])])
const anyNames = fc.constantFrom(...Object.keys(MANY), ...Object.keys(ONE), 'at', 'utm_source', '__proto__', 'constructor')
const format = (parts: readonly (readonly [string, string])[]) =>
  new URLSearchParams(parts.map(([name, value]) => [name, value])).toString()

test.each(Object.entries(CODECS))(
  'whatever an address of the %s says, it is read, and what is written is read as the same',
  (_name, codec) => {
    const parts = fc.array(fc.tuple(anyNames, anyText))
    fc.assert(
      fc.property(fc.oneof(anyText, parts.map(format)), (search) => {
        const own = codec(search)
        expect(codec(own)).toBe(own)
        expect(new URL(own, 'https://example.org/').search).toBe(own)
      }),
    )
  },
)

test.each([
  ['list', FILTER_ADDRESS],
  ['ledger', LEDGER_ADDRESS],
  ['map', MAP_ADDRESS],
  ['search', SEARCH_ADDRESS],
  ['frame', EMBED_ADDRESS],
  ['companies', DIRECTORY_ADDRESS],
])('an address of the %s holds no parameter but those that the boot script knows, in their order', (name, { names, parse }) => {
  const codec = CODECS[name]
  fc.assert(
    fc.property(known, (parts) => {
      const written = [...new URLSearchParams(codec?.(format(parts))).keys()]
      expect(VIEW_PARAMETERS).toEqual(expect.arrayContaining(written))
      expect([...new Set(written)]).toEqual(names.filter((name) => written.includes(name)))
    }),
  )
  // What is no parameter of the view asks for nothing, and is not told as if it did.
  const strangers = new URLSearchParams(VIEW_PARAMETERS.filter((name) => !names.includes(name)).map((name) => [name, '%']))
  expect(parse(strangers)).toEqual({ ...parse(new URLSearchParams()), ignored: [] })
})

test.each(Object.entries(CODECS))('an address of the %s is the same in any order, with repetition and with strangers', (_name, codec) => {
  const told = known.chain((parts) => {
    const repeated = parts.filter(([name]) => name in MANY)
    const strangers: [string, string][] = [
      ['utm_source', 'letter'],
      ['fbclid', '1'],
      ['company', ''],
      ['kind', ''],
    ]
    const all = [...parts, ...repeated, ...strangers]
    return fc.tuple(fc.constant(parts), fc.shuffledSubarray(all, { minLength: all.length }))
  })
  fc.assert(
    fc.property(told, ([parts, shuffled]) => {
      expect(codec(format(shuffled))).toBe(codec(format(parts)))
    }),
  )
})

test.each(['list', 'ledger', 'map', 'search', 'frame'])('days in the wrong order make no other address of the %s', (name) => {
  const codec = CODECS[name] ?? String
  const own = codec('from=2025-01-01&to=2025-12-31')
  expect(codec('from=2025-12-31&to=2025-01-01')).toBe(own)
  expect(codec(own)).toContain('from=2025-01-01&to=2025-12-31')
})

test('the boot script knows the depth of a list, which belongs to no codec', () => {
  expect(VIEW_PARAMETERS).toContain(DEPTH_PARAMETER)
})
