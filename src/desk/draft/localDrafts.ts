import { asNumber, asRecord, asText, asTextOrNull } from '../../content/text/decode.ts'

/*
 * What the browser keeps of texts that are not on disk yet: one entry for each article and tab, so that no tab writes over what
 * another has. Beside them copies of texts that somebody gave up for others, the last few of each article.
 */

export interface LocalDraft {
  slug: string
  tab: string
  text: string
  /** The hash of the text on disk that it goes on from; `null` where there was none. */
  base: string | null
  /** When it was kept, in milliseconds. */
  at: number
}

export interface KeptCopy {
  key: string
  text: string
  at: number
}

const MOST_COPIES = 5

export function localDraftPrefix(site: string, slug = ''): string {
  return `desk:draft:${site}:${slug}${slug && ':'}`
}

/** Whether it was kept: storage may be full, or switched off. */
export function keepLocally(site: string, { slug, tab, text, base, at }: LocalDraft): boolean {
  try {
    localStorage.setItem(localDraftPrefix(site, slug) + tab, JSON.stringify({ text, base, at }))
    return true
  } catch {
    return false
  }
}

export function dropLocally(site: string, slug: string, tab: string): void {
  try {
    localStorage.removeItem(localDraftPrefix(site, slug) + tab)
  } catch {
    // Nothing was kept, then.
  }
}

/** Those of one article, or of all, the last kept first. */
export function listLocalDrafts(site: string, slug?: string): LocalDraft[] {
  return entries(localDraftPrefix(site, slug))
    .flatMap(([key, value]) => {
      const [, , , name = '', tab = ''] = key.split(':')
      return readEntry(value).map(({ text, base, at }) => ({ slug: name, tab, text, base, at }))
    })
    .toSorted((a, b) => b.at - a.at)
}

/** Keeps a text that somebody gave up, for as long as there are not five later ones. */
export function keepCopy(site: string, slug: string, text: string, at: number): void {
  try {
    localStorage.setItem(`${copyPrefix(site, slug)}${at}`, JSON.stringify({ text, base: null, at }))
    for (const { key } of listCopies(site, slug).slice(MOST_COPIES)) localStorage.removeItem(key)
  } catch {
    // The session's undo has it all the same.
  }
}

/** The last one first. */
export function listCopies(site: string, slug: string): KeptCopy[] {
  return entries(copyPrefix(site, slug))
    .flatMap(([key, value]) => readEntry(value).map(({ text, at }) => ({ key, text, at })))
    .toSorted((a, b) => b.at - a.at)
}

function copyPrefix(site: string, slug: string): string {
  return `desk:copy:${site}:${slug}:`
}

function entries(prefix: string): [key: string, value: string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, localStorage.getItem(key) ?? ''])
  } catch {
    return []
  }
}

/** None where it is not one of ours, or half written. */
function readEntry(value: string): { text: string; base: string | null; at: number }[] {
  try {
    const entry = asRecord(JSON.parse(value), 'draft')
    return [{ text: asText(entry['text'], 'text'), base: asTextOrNull(entry['base'], 'base'), at: asNumber(entry['at'], 'at') }]
  } catch {
    return []
  }
}
