import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOST_FACTS, type RedirectFacts } from './hostFacts.ts'
import { type Redirect, redirectRules } from './redirects.ts'

const CLOUDFLARE: RedirectFacts = { most: 2_000, lineLength: 1_000, ignoresSlash: false }
const between = (a: string, b: string): Redirect => ({ from: `/partnerships/${b}/${a}/`, to: `/partnerships/${a}/${b}/` })

test('a rule for each address, also without its slash where a host tells the two apart', () => {
  const redirects = [between('microsoft', 'openai')]
  expect(redirectRules(redirects, CLOUDFLARE)).toEqual({
    lines: [
      '/partnerships/openai/microsoft/ /partnerships/microsoft/openai/ 301',
      '/partnerships/openai/microsoft /partnerships/microsoft/openai/ 301',
    ],
    rest: [],
  })
  expect(redirectRules(redirects, { ...CLOUDFLARE, ignoresSlash: true }).lines).toHaveLength(1)
})

test('what a host has no room for is left over, whole', () => {
  const redirects = ['b', 'c', 'd'].map((id) => between('a', id))
  expect(redirectRules(redirects, { ...CLOUDFLARE, most: 5 })).toMatchObject({ rest: [between('a', 'd')] })
  expect(redirectRules(redirects, { ...CLOUDFLARE, most: 5 }).lines).toHaveLength(4)
  const long = between('a', 'b'.repeat(1_000))
  expect(redirectRules([long, ...redirects], CLOUDFLARE)).toMatchObject({ rest: [long] })
})

/** What a host makes of a line: fields between blanks, `*` and `:name` as wildcards, `#` as the start of a comment. */
function readRule(line: string) {
  const [from = '', to = '', status = '', ...more] = line.split(/\s+/)
  return { redirect: { from, to }, status, isWhole: more.length === 0 && !/[*#]|:[A-Za-z]/.test(line) }
}

const id = fc.oneof(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), fc.string({ minLength: 1, unit: 'grapheme' }))
const anyRedirects = fc.array(fc.tuple(id, id).map(([a, b]) => between(a, b)))
const anyFacts = fc.record({ most: fc.nat(30), lineLength: fc.integer({ min: 20, max: 80 }), ignoresSlash: fc.boolean() })

test('whatever the names, every redirect is a rule that says just that, or is left over, and no limit is passed', () => {
  fc.assert(
    fc.property(anyRedirects, anyFacts, (redirects, facts) => {
      const { lines, rest } = redirectRules(redirects, facts)
      expect(lines.length).toBeLessThanOrEqual(facts.most)
      const rules = lines.map(readRule)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(facts.lineLength)
      for (const rule of rules) expect(rule).toMatchObject({ status: '301', isWhole: true })
      const told = rules.map(({ redirect }) => redirect).filter(({ from }) => from.endsWith('/'))
      const sorted = (all: readonly Redirect[]) => all.map(({ from, to }) => `${from} ${to}`).sort()
      expect(sorted([...told, ...rest])).toEqual(sorted(redirects))
      if (!facts.ignoresSlash) expect(lines).toHaveLength(2 * told.length)
    }),
  )
})

test('of 20,000 pairs the hosts get as many as they read', () => {
  const redirects = Array.from({ length: 20_000 }, (_, i) => between('a', `b${i}`))
  const counts = Object.values(HOST_FACTS).flatMap(({ name, redirects: facts }) =>
    facts ? [[name, redirectRules(redirects, facts).lines.length]] : [],
  )
  expect(counts).toEqual([
    ['Cloudflare', 2_000],
    ['Netlify', 9_999],
  ])
})

test('a file leads on by its one name', () => {
  const feed = { from: '/companies/facebook/feed.atom', to: '/companies/meta/feed.atom' }
  expect(redirectRules([feed], CLOUDFLARE).lines).toEqual(['/companies/facebook/feed.atom /companies/meta/feed.atom 301'])
})
