import { afterEach, expect, test, vi } from 'vitest'
import { parseArticle } from '../../src/content/article/parseArticle.ts'
import type { WordMatches } from '../../src/content/search/mergeShards.ts'
import { parseSearchQuery } from '../../src/content/search/searchQuery.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { inLanguage } from '../fixtures/inLanguage.ts'
import { type ArticleFiles, contentOf } from '../fixtures/memoryArchive.ts'
import { type SearchFixture, searchIndexOf, textOf } from '../fixtures/searchIndexOf.ts'

afterEach(() => void vi.unstubAllGlobals())

const FILES: ArticleFiles = {
  first: articleFile({ date: '2024-01-01', title: 'Alpha signs a lighthouse deal', body: ['They build a lighthouse for 10 GW.'] }),
  second: articleFile({ date: '2025-01-01', title: 'Beta signs a harbour deal', body: ['Nothing of towers.'] }),
  third: articleFile({ date: '2026-01-01', title: 'Gamma signs', body: ['A harbour without a lighthouse.'] }),
}
const open = (files = FILES, size?: number) => searchIndexOf(contentOf(files), (slug) => parseArticle(files[slug], slug), size)

test('results are numbers of articles, with the places of the words in what is shown of them', async () => {
  const { engine, names, files } = await open()
  const query = parseSearchQuery('lighthouse')
  const { numbers, missing } = await engine.search(query)
  expect([...numbers].sort()).toEqual([0, 2])
  expect(missing).toEqual([])
  const [places = []] = engine.positions(query, [0])
  const text = textOf(files, names, 0)
  const words = Object.values(text.parts).join(' ').split(/\s+/)
  expect(places.map((place) => words[place])).toEqual(['lighthouse', 'lighthouse'])
})

test('words are wanted together, phrases as they stand, and what is to be left out is', async () => {
  const { engine } = await open()
  const found = async (typed: string) => [...(await engine.search(parseSearchQuery(typed))).numbers].sort()
  expect(await found('harbour lighthouse')).toEqual([2])
  expect(await found('"harbour deal"')).toEqual([1])
  expect(await found('harbour -lighthouse')).toEqual([1])
  expect(await found('10 gigawatts')).toEqual([0])
  expect(await found('harb')).toEqual([1, 2])
})

test('a word that nothing holds is told, put right, or could be dropped', async () => {
  const { engine } = await open()
  const answer = async (typed: string): Promise<WordMatches> => engine.search(parseSearchQuery(typed))
  expect(await answer('harbour zzz')).toMatchObject({ missing: ['zzz'], corrections: [] })
  expect(await answer('harbuor')).toMatchObject({ corrections: [{ typed: 'harbuor', meant: 'harbour' }], missing: [] })
  const { numbers, drops } = await answer('alpha beta harbour')
  expect([...numbers]).toEqual([1])
  expect(drops.map(({ word }) => word)).toEqual(['alpha'])
})

test('a file that is gone is a failure, not an empty answer, and the next search asks for it again', async () => {
  const { engine, gone } = await open()
  gone.add('.pf_index')
  await expect(engine.search(parseSearchQuery('harbour'))).rejects.toMatchObject({ failure: 'missing' })
  gone.clear()
  expect((await engine.search(parseSearchQuery('harbour'))).numbers).toHaveLength(2)
})

test('the same articles give the same bytes, and one more renames the newest bundle alone', async () => {
  const [once, twice] = [await open(), await open()]
  expect([...twice.files]).toEqual([...once.files])
  const more = await open({ ...FILES, fourth: articleFile({ date: '2026-02-01' }) })
  expect(more.names.shards).not.toEqual(once.names.shards)
  expect(more.names.engine).toBe(once.names.engine)
})

test('of several bundles the newest answers first, and all of them together in the end', async () => {
  const { engine } = await open(FILES, 1)
  const partial: WordMatches[] = []
  const { numbers } = await engine.search(parseSearchQuery('harbour'), { onPartial: (matches) => partial.push(matches) })
  expect(partial.map((matches) => [...matches.numbers])).toEqual([[2]])
  expect([...numbers].sort()).toEqual([1, 2])
  expect((await engine.search(parseSearchQuery('alpha harbour'))).drops.map(({ word }) => word)).toEqual(['alpha', 'harbour'])
})

test('a search that nobody waits for any more asks no older bundle', async () => {
  const { engine, names, asked } = await open(FILES, 1)
  const stop = new AbortController()
  const options = { onPartial: () => stop.abort(), signal: stop.signal }
  await expect(engine.search(parseSearchQuery('harbour'), options)).rejects.toThrow(/abort/i)
  const [oldest = '', middle = '', newest = ''] = names.shards
  expect(asked.some((path) => path.startsWith(newest))).toBe(true)
  expect(asked.filter((path) => path.startsWith(oldest) || path.startsWith(middle))).toEqual([])
})

test('a file of one bundle that is gone fails the whole search, and the next one asks that bundle again', async () => {
  const { engine, names, gone } = await open(FILES, 1)
  const [oldest = ''] = names.shards
  gone.add(`${oldest}/pagefind.meta.pf_meta`)
  await expect(engine.search(parseSearchQuery('lighthouse'))).rejects.toMatchObject({ failure: 'missing' })
  gone.clear()
  expect([...(await engine.search(parseSearchQuery('lighthouse'))).numbers].sort()).toEqual([0, 2])
})

const SCRIPTS: ArticleFiles = {
  arabic: articleFile({
    date: '2024-01-01',
    title: 'أوبن إيه آي ومايكروسوفت تعلنان شراكة جديدة (Azure) لعام 2026! 🤝',
    summary: 'قالت الشركتان إن الاتفاق يشمل القدرة.',
  }),
  hindi: articleFile({ date: '2024-02-01', title: 'माइक्रोसॉफ्ट और ओपनएआई में समझौता', summary: 'हिन्दी में एक घोषणा।' }),
  japanese: articleFile({ date: '2024-03-01', title: '日本のソフトバンクとOpenAIが提携、東京に新会社を設立', body: ['大阪でも｡'] }),
  latin: articleFile({
    date: '2024-04-01',
    title: 'Telefo\u0301nica und Ørsted ziehen in die Straße',
    summary: 'Łódź, Þór, Kayseri’de ılık.',
  }),
  thai: articleFile({ date: '2024-05-01', title: 'ไมโครซอฟท์ประกาศความร่วมมือใหม่', summary: 'constructor and prototype' }),
}
const SLUGS = Object.keys(SCRIPTS)

let fixture: SearchFixture | null = null
/** Made once; the engine has taken the global fetch of the test that made it, so each test hands it on. */
async function scripts(): Promise<SearchFixture> {
  fixture ??= await searchIndexOf(contentOf(SCRIPTS), (slug) => parseArticle(SCRIPTS[slug], slug))
  return fixture
}

test.each<[string, string[]]>([
  ['شراكة', ['arabic']],
  ['شَراكة', ['arabic']],
  ['ومايكروسوفت', ['arabic']],
  ['समझौता', ['hindi']],
  ['हिन्दी', ['hindi']],
  ['हि', ['hindi']],
  ['ソフトバンク', ['japanese']],
  ['ｿﾌﾄﾊﾞﾝｸ', ['japanese']],
  ['提携', ['japanese']],
  ['東京に新会社', ['japanese']],
  ['京', ['japanese']],
  ['立', ['japanese']],
  ['ソフトバンク 大阪', ['japanese']],
  ['openai 提携', ['japanese']],
  ['OpenAIが提携', ['japanese']],
  ['東提', []],
  ['京東', []],
  ['ความร่วมมือ', ['thai']],
  ['ร่วมมือ', ['thai']],
  ['strasse', ['latin']],
  ['STRASSE', ['latin']],
  ['straße', ['latin']],
  ['Telefónica', ['latin']],
  ['telefonica', ['latin']],
  ['telefo\u0301nica', ['latin']],
  ['orsted', ['latin']],
  ['ørsted', ['latin']],
  ['lodz', ['latin']],
  ['thor', ['latin']],
  ['ilik', ['latin']],
  ['constructor', ['thai']],
  ['signs', []],
])('%s is found where it stands', async (typed, slugs) => {
  const { engine } = await scripts()
  const { numbers } = await engine.search(parseSearchQuery(typed))
  expect([...numbers].map((number) => SLUGS[number]).sort()).toEqual(slugs)
})

test('what is to be left out is, in scripts without spaces too', async () => {
  const { engine } = await scripts()
  const found = async (typed: string) => [...(await engine.search(parseSearchQuery(typed))).numbers].map((number) => SLUGS[number]).sort()
  expect(await found('microsoft -東京')).toEqual(['arabic', 'hindi', 'latin', 'thai'])
  expect(await found('microsoft -東提')).toEqual(['arabic', 'hindi', 'japanese', 'latin', 'thai'])
})

test.each(['en', 'de', 'ja', 'uk'])(
  'places in %s stay those of the words that are shown, whatever white space and letters come before',
  async (language) => {
    inLanguage(language)
    const odd = [
      'ﷺ',
      '½',
      'a\u0085b',
      '\ufeffbom',
      'no\u00a0break',
      'zero\u200bwidth',
      '—',
      '…',
      '🤝🏽',
      'e\u0301',
      'constructor',
      '東京都',
      'ſ',
      '\u3000',
      'Ⅷ',
    ]
    const files = { odd: articleFile({ title: 'Odd', summary: `${odd.join(' ')} lighthouse`, body: [`${odd.join('\n')} harbour`] }) }
    const { engine, names, files: written } = await open(files)
    const text = textOf(written, names, 0)
    const words = Object.values(text.parts).join(' ').split(/\s+/)
    for (const word of ['lighthouse', 'harbour']) {
      const query = parseSearchQuery(word)
      await engine.search(query)
      expect(
        engine
          .positions(query, [0])
          .flat()
          .map((place) => words[place]),
      ).toEqual([word])
    }
  },
)
