import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { type ArticleFiles, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { TEST_SITE } from '../../../tests/fixtures/siteDescription.ts'
import { setThisSite } from '../../content/site/thisSite.ts'
import { pageTasks } from '../tasks/pageTasks.ts'
import { planShareImages } from './planShareImages.ts'

const FILES: ArticleFiles = {
  first: articleFile({ date: '2024-11-05', title: 'A first deal', companies: ['openai', 'microsoft'] }),
  alone: articleFile({ date: '2025-01-02', title: 'One alone', companies: ['openai'] }),
  many: articleFile({ date: '2025-02-03', title: 'Many', companies: ['google', 'openai', 'oracle', 'microsoft'], status: 'ended' }),
  latest: articleFile({ date: '2025-03-04', title: 'The latest', companies: ['microsoft', 'openai'] }),
}

function plan(pictures: number, files = FILES, fewest = 1) {
  const content = contentOf(files, [], { openai: 'lab' })
  return planShareImages(content, pageTasks(content, { page: fewest, feed: fewest }), { pictures, content: 'public' }, 'tools 1')
}

/** The name of the image without its hash. */
const nameOf = (path: string) => /^\/previews\/([a-z0-9-]+)\.[0-9a-f]{10}\.png$/.exec(path)?.[1]

test('where there is room for all, every page has its own, and the others that of the site', () => {
  const { imageOf } = plan(100)
  const names = Object.entries({
    '/articles/first/': 'first',
    '/companies/openai/': 'openai',
    '/partnerships/microsoft/openai/': 'microsoft-openai',
    '/': 'site',
    '/companies/': 'site',
    '/about/': 'site',
    '/timeline/2025-03/': 'site',
    '/not-found/': 'site',
  })
  for (const [page, name] of names) expect(nameOf(imageOf(page).path), page).toBe(name)
})

test('with none wanted there is the one of the site', () => {
  const { drawings, imageOf } = plan(0)
  expect(drawings).toHaveLength(1)
  for (const page of ['/', '/articles/latest/', '/companies/openai/']) expect(nameOf(imageOf(page).path)).toBe('site')
})

test('the newest articles come first, and so do the companies and pairs with the most announcements', () => {
  const names = plan(1).drawings.map(({ path }) => nameOf(path))
  expect(names).toEqual(['discs-16x9', 'discs-4x3', 'discs-1x1', 'latest', 'openai', 'microsoft-openai', 'site'])
})

test('an article without its own shows that of its first two companies, else of either, else of the site', () => {
  const { imageOf } = plan(1)
  expect(nameOf(imageOf('/articles/first/').path)).toBe('microsoft-openai')
  expect(nameOf(imageOf('/articles/alone/').path)).toBe('openai')
  // Google's and theirs are not among those drawn; OpenAI's is.
  expect(nameOf(imageOf('/articles/many/').path)).toBe('openai')
  const strangers = { ...FILES, strange: articleFile({ date: '2020-01-01', companies: ['ibm', 'intel'] }) }
  expect(nameOf(plan(1, strangers).imageOf('/articles/strange/').path)).toBe('site')
})

test('two companies without their own show that of either; a company without shows that of the site', () => {
  const { imageOf } = plan(1)
  expect(nameOf(imageOf('/partnerships/google/openai/').path)).toBe('openai')
  expect(nameOf(imageOf('/partnerships/google/oracle/').path)).toBe('site')
  expect(nameOf(imageOf('/companies/google/').path)).toBe('site')
})

test('a page of two companies that is not prerendered has none of its own', () => {
  const { imageOf } = plan(100, FILES, 2)
  expect(nameOf(imageOf('/partnerships/google/openai/').path)).toBe('google')
})

test('images say what they are about, and to those who do not see them too', () => {
  const { drawings, imageOf } = plan(100)
  const pictureFor = (path: string) => drawings.find((drawing) => drawing.path === imageOf(path).path)?.image
  expect(pictureFor('/articles/many/')).toMatchObject({
    label: 'Agreement',
    aside: 'Ended',
    names: 'GOOGLE, OPENAI and 2 others',
    headline: 'Many',
    foot: 'Monday, 3 February 2025',
  })
  expect(imageOf('/articles/first/').alt).toBe(
    'The headline “A first deal”, with OPENAI and MICROSOFT: agreement, Tuesday, 5 November 2024',
  )
  expect(pictureFor('/companies/openai/')).toMatchObject({ label: 'Company', aside: 'Lab', headline: 'OPENAI' })
  expect(imageOf('/companies/openai/').alt).toBe('OPENAI: 4 announcements since November 2024')
  expect(imageOf('/partnerships/google/oracle/').alt).toBe('The partnership of GOOGLE and ORACLE: 1 announcement, in February 2025')
  expect(imageOf('/').alt).toBe('Entente: Who is partnering with whom in AI, and why it matters')
})

test('the newest of the articles with an image have images without words in every shape, which articles of the same companies share', () => {
  const { drawings, imageOf } = plan(100)
  const { plain } = imageOf('/articles/latest/')
  expect(plain.map(nameOf)).toEqual(['discs-16x9', 'discs-4x3', 'discs-1x1'])
  expect(imageOf('/articles/first/').plain).toEqual(plain)
  // Of these two, of the one alone and of the many.
  expect(drawings.filter(({ image }) => image.type === 'discs')).toHaveLength(9)
  expect(imageOf('/companies/openai/').plain).toEqual([])
})

test('they are drawn for one in twenty of the articles that may have an image, the newest', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a-${10 + i}`, articleFile({ companies: [`c-${i}`] })]))
  const { imageOf } = plan(40, files)
  const withPlain = Object.keys(files).filter((slug) => imageOf(`/articles/${slug}/`).plain.length > 0)
  expect(withPlain).toEqual(['a-38', 'a-39'])
  expect(Object.keys(files).every((slug) => nameOf(imageOf(`/articles/${slug}/`).path) === slug)).toBe(true)
})

test('an article that changes renames its own image alone, and other tools rename all', () => {
  const before = plan(100)
  const changed = plan(100, { ...FILES, alone: { ...articleFile({ ...FILES['alone'] }), title: 'One, corrected' } })
  const paths = (found: typeof before) => found.drawings.map(({ path }) => path)
  expect(
    paths(changed)
      .filter((path) => !paths(before).includes(path))
      .map(nameOf),
  ).toEqual(['alone'])
  const content = contentOf(FILES)
  const others = planShareImages(content, pageTasks(content, { page: 1, feed: 1 }), { pictures: 100, content: 'public' }, 'tools 2')
  expect(paths(others).filter((path) => paths(before).includes(path))).toEqual([])
})

const ARABIC = 'أوبن إيه آي ومايكروسوفت تعلنان شراكة (Azure) 🤝'

test('a title in letters that no font has gets the image of the companies, and a warning names file and title', () => {
  const { drawings, imageOf, warnings } = plan(100, { ...FILES, latest: articleFile({ ...FILES['latest'], title: ARABIC }) })
  expect(nameOf(imageOf('/articles/latest/').path)).toBe('microsoft-openai')
  expect(imageOf('/articles/latest/').alt).toMatch(/^The partnership of MICROSOFT and OPENAI/)
  expect(drawings.some(({ image }) => 'headline' in image && image.headline === ARABIC)).toBe(false)
  expect(warnings).toEqual([{ file: 'public/articles/latest.json', text: expect.stringContaining(`“${ARABIC}”`) as unknown }])
  expect(warnings[0]?.text).toContain('“أ”, “و”, “ب”, “ن”, “إ” and others')
})

test('where no name can be drawn either, there is the image of the site, and each file is named once for a title', () => {
  const content = contentOf({ alone: articleFile({ title: ARABIC, companies: ['a', 'b'] }) })
  const companies = content.companies.map((company) => ({ ...company, name: 'مايكروسوفت' }))
  const options = { pictures: 100, content: 'public' }
  const { drawings, imageOf, warnings } = planShareImages(
    { ...content, companies },
    pageTasks(content, { page: 1, feed: 1 }),
    options,
    'tools',
  )
  for (const page of ['/articles/alone/', '/companies/a/', '/partnerships/a/b/']) expect(nameOf(imageOf(page).path), page).toBe('site')
  expect(drawings).toHaveLength(1)
  expect(warnings.map(({ file }) => file)).toEqual(['public/articles/alone.json', 'public/companies.json', 'public/companies.json'])
})

test('a name of the site that cannot be drawn is left out of every image, with a warning', () => {
  setThisSite({ ...TEST_SITE, name: 'الوفاق' })
  onTestFinished(() => setThisSite(TEST_SITE))
  const { drawings, imageOf, warnings } = plan(100)
  expect(drawings.every(({ image }) => image.type === 'discs' || image.site === '')).toBe(true)
  expect(imageOf('/').alt).toMatch(/^الوفاق: /)
  expect(warnings).toHaveLength(1)
})

test('what a font has, or images leave out, is no reason for a warning', () => {
  const titles = [
    '日本のソフトバンクとOpenAIが提携',
    '삼성전자, “Škoda” – Яндекс €5 ™',
    'Telefo\u0301nica 🤝🏽 1️⃣ 🇩🇪',
    '\u2068Nestle\u0301\u2069 zero\u200bwidth',
  ]
  const files = Object.fromEntries(titles.map((title, i) => [`a-${i}`, articleFile({ title })]))
  expect(plan(100, files).warnings).toEqual([])
})

test('a collection has an image with its question and the companies that it names most', () => {
  const content = { ...contentOf(FILES), collections: [collectionEntry('path', ['latest', 'many', 'alone'], { title: 'Who with whom?' })] }
  const { drawings, imageOf } = planShareImages(
    content,
    pageTasks(content, { page: 1, feed: 1 }),
    { pictures: 10, content: 'public' },
    'tools 1',
  )
  const { path, alt } = imageOf('/collections/path/')
  expect([nameOf(path), alt]).toEqual(['path', 'The question “Who with whom?”: 3 announcements since January 2025'])
  expect(drawings.find((drawing) => drawing.path === path)?.image).toMatchObject({ label: 'Collection', headline: 'Who with whom?' })
  expect(nameOf(imageOf('/collections/').path)).toBe('site')
})
