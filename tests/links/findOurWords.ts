import { type PublishedSite, readText } from './publishedSite.ts'

/** Files of other kinds, pictures, typefaces and packed data, hold no words. */
const OTHERS = /\.(?:png|woff2|bin|gz|br|pagefind|pf_\w+)$/
const WORDS = /\bAI\b|[Ee][Nn][Tt][Ee][Nn][Tt][Ee]/g
/** The one place where a page says what made it. */
const GENERATOR = /<meta name="generator" content="[^"]*"\s*\/?>/
/** What stands for a list of articles in facets: numbers in base 64. */
const PACKED_LISTS = /(?<=":)"[A-Za-z0-9+/]*={0,2}"/g

/** Every place of a site's texts that names its software, or the topic of the archive that comes with it, each with what stands round it. */
export function findOurWords(site: Pick<PublishedSite, 'folder' | 'files'>): string[] {
  return [...site.files]
    .filter((file) => !OTHERS.test(file))
    .flatMap((file) => {
      const text = readText(site.folder, file).replace(GENERATOR, '')
      const words = /^data\/facets\.\w+\.json$/.test(file) ? text.replace(PACKED_LISTS, '') : text
      return [...words.matchAll(WORDS)].map(({ index }) => `${file}: …${words.slice(Math.max(0, index - 40), index + 40)}…`)
    })
}
