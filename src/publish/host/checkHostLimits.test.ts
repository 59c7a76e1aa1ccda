import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { checkHostLimits } from './checkHostLimits.ts'
import { HostFault } from './hostFault.ts'

const many = (count: number, nameOf: (i: number) => string, bytes = 1_000) =>
  Array.from({ length: count }, (_, i) => ({ path: nameOf(i), bytes }))
const pages = (count: number, bytes?: number) => many(count, (i) => `articles/${i % 1_000}/${i}/index.html`, bytes)
const pictures = (count: number, bytes?: number) => many(count, (i) => `previews/${i}.0123456789.png`, bytes)

test('a site that fits is taken without a word', () => {
  for (const host of ['any', 'github-pages', 'cloudflare', 'netlify', 'nginx'] as const) {
    expect(checkHostLimits(host, [...pages(18_000), ...pictures(2_000)])).toEqual([])
  }
})

test('what is too much is told at once, with what it consists of and what may be switched off', () => {
  const files = [...pages(18_000), ...pictures(3_000), { path: 'data/archive.json', bytes: 40_200_000 }]
  const check = () => checkHostLimits('cloudflare', files)
  expect(check).toThrow(HostFault)
  expect(check).toThrow(
    new HostFault('Cloudflare', [
      {
        found: '21,001 files: pages 18,000, pictures 3,000, data 1',
        wanted: 'at most 20,000, as its free plan takes',
        remedy:
          'fewer pictures (ENTENTE_PICTURES), up to 3,000 files less; or another host, or a plan of this one that takes more: ENTENTE_HOST=any writes the site all the same',
      },
      {
        found: 'data/archive.json (40.2 MB)',
        wanted: 'at most 26.2 MB a file',
        remedy: 'another host, or a plan of this one that takes more: ENTENTE_HOST=any writes the site all the same',
      },
    ]),
  )
})

test('a fault is told in the words of the others', () => {
  const fault = new HostFault('Netlify', [{ found: '1', wanted: '2', remedy: '3' }])
  expect(inspect(fault)).toBe(
    'Netlify would not take the site\n  found    1\n  wanted   2\n  remedy   3\nNothing was written; the last good site is as it was.',
  )
})

test('GitHub takes a gigabyte', () => {
  const stories = many(1_000, (i) => `partnerships/a/${i}/index.html`, 500_000)
  const copies = many(10, (i) => `data/${i}.json.br`, 100_000)
  expect(() => checkHostLimits('github-pages', [...stories, ...pictures(1_000, 600_000), ...copies])).toThrow(
    /found {4}1,101 MB: pictures 600 MB, pages 500 MB, compressed copies 1\.0 MB\n {2}wanted {3}at most 1,000 MB\n {2}remedy {3}no precompress \(ENTENTE_PRECOMPRESS=0\), up to 1\.0 MB less; or fewer pictures \(ENTENTE_PICTURES\), up to 600 MB less; or a higher fewestJoint \(ENTENTE_FEWEST_JOINT\), up to 500 MB less; or another/,
  )
})

test('of files that are too large the largest are named', () => {
  const large = many(5, (i) => `data/${i}.json`, 30_000_000).map((file, i) => ({ ...file, bytes: file.bytes + i * 1e6 }))
  expect(() => checkHostLimits('cloudflare', large)).toThrow(
    'data/4.json (34.0 MB), data/3.json (33.0 MB), data/2.json (32.0 MB) and 2 more',
  )
})

test('Netlify counts what lies in a folder, its folders among it', () => {
  const articles = many(30_000, (i) => `articles/${i}.json`)
  const folders = many(30_000, (i) => `articles/${i}/index.html`)
  expect(checkHostLimits('netlify', [...articles, ...many(30_000, (i) => `companies/${i}/index.html`)])).toEqual([])
  expect(() => checkHostLimits('netlify', [...articles, ...folders])).toThrow('60,000 files and folders in articles/')
  expect(() =>
    checkHostLimits(
      'netlify',
      many(60_000, (i) => `${i}.txt`),
    ),
  ).toThrow("60,000 files and folders in the site's root")
})

test('a site for any host is written, and it is said which of the common ones would refuse it', () => {
  const warnings = checkHostLimits('any', pages(21_000, 50_000))
  expect(warnings).toEqual([
    { file: 'vite.config.ts', text: 'names no host, and GitHub Pages would refuse the site: 1,050 MB: pages 1,050 MB; at most 1,000 MB' },
    {
      file: 'vite.config.ts',
      text: 'names no host, and Cloudflare would refuse the site: 21,000 files: pages 21,000; at most 20,000, as its free plan takes',
    },
  ])
  expect(checkHostLimits('nginx', pages(21_000, 50_000))).toEqual([])
})

test('compressed copies are of no use where the host compresses by itself', () => {
  const files = [{ path: 'index.html.br', bytes: 10 }]
  expect(checkHostLimits('netlify', files)).toEqual([
    { file: 'vite.config.ts', text: 'asks for compressed copies (precompress), which Netlify does not send' },
  ])
  expect(checkHostLimits('nginx', files)).toEqual([])
})
