import { readFileSync } from 'node:fs'
import { isDay } from '../../content/text/day.ts'
import { fieldOf } from '../../publish/check/json/fieldOf.ts'
import { ARTICLES, listJsonFiles } from '../../publish/check/listJsonFiles.ts'
import { slugOf } from '../../publish/check/slugOf.ts'
import type { KnownArticle } from './propose/knownArticle.ts'

/**
 * The articles of a site's folder as far as they can be read, drafts and those with faults among them: what is there is not made
 * again because something in it is wrong.
 */
export function readKnownArticles(folder: string): KnownArticle[] {
  return listJsonFiles(folder, ARTICLES, [], []).map((path) => toKnownArticle(slugOf(path), readText(path)))
}

/** What can be told of an article from its text; with an empty title where that is no JSON. */
export function toKnownArticle(slug: string, text: string): KnownArticle {
  const value = parse(text)
  const [title, date, kind] = ['title', 'date', 'kind'].map((name) => textAt(value, name))
  return {
    slug,
    title: title ?? '',
    date: date !== undefined && isDay(date) ? date : null,
    companies: listAt(value, 'companies').filter((id) => typeof id === 'string'),
    kind: kind ?? null,
    draft: fieldOf(value, 'draft') === true,
    text,
    urls: listAt(value, 'sources').flatMap((source) => textAt(source, 'url') ?? []),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function textAt(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : undefined
}

function listAt(value: unknown, name: string): unknown[] {
  const field = fieldOf(value, name)
  return Array.isArray(field) ? field : []
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch {
    return ''
  }
}
