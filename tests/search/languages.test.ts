import { afterEach, expect, test, vi } from 'vitest'
import { parseArticle } from '../../src/content/article/parseArticle.ts'
import { parseSearchQuery, termsOf } from '../../src/content/search/searchQuery.ts'
import { makeExcerpt } from '../../src/pages/search/excerpt.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { inLanguage } from '../fixtures/inLanguage.ts'
import { type ArticleFiles, contentOf } from '../fixtures/memoryArchive.ts'
import { searchIndexOf, textOf } from '../fixtures/searchIndexOf.ts'

afterEach(() => void vi.unstubAllGlobals())

const PRESS: Readonly<Record<string, ArticleFiles>> = {
  de: {
    contracts: articleFile({ title: 'Alpha schließt zwei Verträge für Häfen', body: ['Sie kosten 1,5 Milliarden Euro.'] }),
    takeover: articleFile({ title: 'Beta plant die Übernahme', body: ['Rund 100 Mrd. Dollar für 10 Gigawatt, also 1.000.000 Chips.'] }),
  },
  fr: {
    contracts: articleFile({ title: 'Alpha a signé des contrats', body: ['Ils valent 1,5 milliard d’euros.'] }),
    takeover: articleFile({ title: 'Beta prévoit l’acquisition d’Alpha aujourd’hui', body: ['Environ 100 Md€.'] }),
  },
  it: { contracts: articleFile({ title: 'Annuncio dell’accordo con Alpha' }), takeover: articleFile({ title: "L'acquisizione di Beta" }) },
  tr: { contracts: articleFile({ title: 'Alpha Türkiye’de anlaştı' }), takeover: articleFile({ title: 'Beta büyüyor' }) },
  ru: { contracts: articleFile({ title: 'Альфа заключила договоры' }), takeover: articleFile({ title: 'Бета планирует покупку' }) },
  // Pagefind has no rules for it.
  uk: {
    contracts: articleFile({ title: 'Альфа уклала договори', body: ['За 10 GW і 1,5 GW.'] }),
    takeover: articleFile({ title: 'Бета планує придбання' }),
  },
  // Pagefind would cut it into words.
  ja: {
    contracts: articleFile({ title: '日本のアルファが契約を締結', body: ['東京に10GWの電力｡'] }),
    takeover: articleFile({ title: 'ベータが買収を計画' }),
  },
}

/** What a search for some words finds in a language: articles by their names, and the words that are marked in their titles. */
async function search(language: string, words: readonly string[]) {
  inLanguage(language)
  const files = PRESS[language.replace(/-.*/, '')] ?? {}
  const { engine, names, files: written } = await searchIndexOf(contentOf(files), (slug) => parseArticle(files[slug], slug))
  const found: Record<string, { slugs: string[]; marked: string[] }> = {}
  for (const typed of words) {
    const query = parseSearchQuery(typed)
    const { numbers } = await engine.search(query)
    const hits = [...numbers].map((number, i) => {
      const text = textOf(written, names, number)
      const { title, passage } = makeExcerpt(text, engine.positions(query, [...numbers])[i] ?? [], termsOf(query))
      return { slug: text.card.slug, marked: [...title, ...passage].flatMap((run) => (run.marked ? [run.text] : [])) }
    })
    found[typed] = { slugs: hits.map(({ slug }) => slug), marked: hits.flatMap(({ marked }) => marked) }
  }
  return found
}

test.each<[language: string, slug: string, marked: string, typed: string[]]>([
  ['de', 'contracts', 'Verträge', ['Vertrag', 'Vertrages', 'vertrage', 'Verträgen', 'Vertraege', 'Vertr', 'welche Verträge']],
  ['de-AT', 'contracts', 'Häfen', ['Hafen', 'Haefen', 'vertrag hafen']],
  ['de', 'takeover', 'Übernahme', ['Übernahmen', 'Ubernahme', 'Uebernahme']],
  ['de', 'contracts', '1,5 Milliarden', ['1,5 Mrd.', '1,5 Milliarden', '"1,5 Milliarden"', '1500 Mio', '1.500 Millionen']],
  ['de', 'takeover', '100 Mrd', ['100 Milliarden', '100 Mrd.', '$100 Mrd']],
  ['de', 'takeover', '10 Gigawatt', ['10 GW', '10.000 MW', 'zehn Gigawatt']],
  ['de', 'takeover', '1.000.000', ['1.000.000', '1 Million', 'eine Million', '1 Mio.']],
  ['fr', 'contracts', 'contrats', ['contrat', 'Contrats']],
  ['fr', 'takeover', 'l’acquisition', ['acquisition', 'acquisitions', 'quelle acquisition', 'l’acquisition', "l'acquisition"]],
  ['fr', 'takeover', 'aujourd’hui', ['aujourd’hui', "Aujourd'hui", '"d’Alpha aujourd’hui"']],
  ['fr', 'contracts', '1,5 milliard', ['1,5 Md€', '1500 millions']],
  ['it', 'contracts', 'dell’accordo', ['accordo', 'accordi', 'dell’accordo']],
  ['it', 'takeover', "L'acquisizione", ['acquisizione', 'acquisizioni', 'l’acquisizione']],
  ['tr', 'contracts', 'Türkiye’de', ['Türkiye', 'turkiye', "Türkiye'nin"]],
  ['ru', 'contracts', 'договоры', ['договор', 'договоров']],
  ['uk', 'contracts', 'договори', ['договори', 'Договори', 'договор']],
  ['uk', 'contracts', '1,5 GW', ['1,5 GW', '1500 MW']],
  ['ja', 'contracts', '契約', ['契約']],
  ['ja', 'contracts', '東京', ['東京']],
  ['ja', 'contracts', '10GW', ['10 GW', '10GW']],
])('in %s %s is found, and %s marked in it', async (language, slug, marked, typed) => {
  for (const [words, found] of Object.entries(await search(language, typed))) {
    expect(found.slugs, words).toEqual([slug])
    expect(found.marked.join(' | '), words).toContain(marked)
  }
})

test('another language makes another index and another engine, of files with the same names', async () => {
  const namesIn = async (language: string) => {
    inLanguage(language)
    const { files } = await searchIndexOf(contentOf(PRESS['de'] ?? {}), (slug) => parseArticle(PRESS['de']?.[slug], slug))
    return files
  }
  const [english, german] = [await namesIn('en'), await namesIn('de')]
  expect([...german.keys()]).toEqual([...english.keys()])
  for (const path of ['search/engine/wasm.pagefind', [...german.keys()].find((file) => file.endsWith('.pf_index')) ?? ''])
    expect(german.get(path), path).not.toEqual(english.get(path))
})
