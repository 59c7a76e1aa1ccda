import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a site's folder that may name articles and companies, by their paths within it. */
export type SiteTexts = ReadonlyMap<string, string>

/** Beside the articles. */
const FILES = ['companies.json', 'redirects.json', 'site.json', 'about.md']

export function readSiteTexts(site: string): SiteTexts {
  const inside = (folder: string, ending: string) =>
    existsSync(join(site, folder))
      ? readdirSync(join(site, folder), { encoding: 'utf8' })
          .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
          .map((name) => `${folder}/${name}`)
      : []
  const paths = [...FILES, ...inside('articles', '.json'), ...inside('collections', '.json'), ...inside('pages', '.md')]
  const files = paths.filter((path) => existsSync(join(site, path)) && statSync(join(site, path)).isFile())
  return new Map(files.sort().map((path) => [path, readFileSync(join(site, path), 'utf8')]))
}

export function articleFileOf(slug: string): string {
  return `articles/${slug}.json`
}

/** The slug of an article by its path; `null` of other files. */
export function slugOf(path: string): string | null {
  return /^articles\/(.*)\.json$/.exec(path)?.[1] ?? null
}

/** What a file of JSON holds. */
export function parseText(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
}
