import type { FormerNames } from '../../content/archive/formerNames.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { textsOf } from '../../publish/check/article/articleTexts.ts'
import type { JsonPath } from '../../publish/check/json/jsonText.ts'
import { addItem, changeRaw, remove, setKey, setValue } from './editJson.ts'
import { rewriteLinks } from './rewriteLinks.ts'
import { parseText } from './siteTexts.ts'

/** Changes the text of an article, of which nothing else moves. */
type Change = (text: string) => string

/** An article with the names of now. `slug`: that which it has in the end, for it can't follow itself. */
export function rewriteArticle(text: string, slug: string, names: FormerNames): string {
  const article = parseText(text) as ArticleFile
  const { companies, mentions = [], follows = [], seeAlso = [], sources = [] } = article
  const nowOf = (id: string) => names.companies.get(id) ?? id
  const followed = follows.map((one) => (typeof one === 'string' ? one : one.article)).map((one) => names.articles.get(one) ?? one)
  const changes: Change[] = [
    ...textsOf(article).map(
      ({ path }): Change =>
        (file) =>
          changeRaw(file, path, (raw) => rewriteLinks(raw, names)),
    ),
    ...quantityChanges(article, slug, names),
    ...sources.map(({ company = '' }, i) => set(['sources', i, 'company'], names.companies.get(company))),
    rewriteRoles(article, names.companies),
    rewriteList('companies', companies, names.companies),
    // Whoever takes part by now is no longer just mentioned.
    rewriteList('mentions', mentions, names.companies, companies.map(nowOf)),
    rewriteFollows(follows, names.articles, slug),
    rewriteList('seeAlso', seeAlso, names.articles, [slug, ...followed]),
  ]
  return changes.reduce((file, change) => change(file), text)
}

function set(path: JsonPath, now: string | undefined): Change {
  return (file) => (now === undefined ? file : setValue(file, path, now))
}

/** A sum that is the same as in its own article would be none, while it may well be a part of another one there. */
function quantityChanges(article: ArticleFile, slug: string, names: FormerNames): Change[] {
  return (['amounts', 'sizes'] as const).flatMap((field) =>
    (article[field] ?? []).flatMap(({ from = '', to = '', sameAs = '', partOf = '' }, i): Change[] => {
      const first = names.articles.get(sameAs)
      return [
        set([field, i, 'from'], names.companies.get(from)),
        set([field, i, 'to'], names.companies.get(to)),
        first === slug ? (file) => remove(file, [field, i, 'sameAs']) : set([field, i, 'sameAs'], first),
        set([field, i, 'partOf'], names.articles.get(partOf)),
      ]
    }),
  )
}

/** Whoever has become one with another party has the roles of both, each once. */
function rewriteRoles({ roles = {} }: ArticleFile, names: ReadonlyMap<string, string>): Change {
  return (text) => {
    const known = new Map<string, readonly string[]>(Object.entries(roles))
    return [...known].reduce((file, [id, own]) => {
      const now = names.get(id)
      if (now === undefined) return file
      const others = known.get(now)
      known.set(now, [...new Set([...(others ?? []), ...own])])
      if (!others) return setKey(file, ['roles', id], now)
      const added = own.filter((role) => !others.includes(role))
      return remove(
        added.reduce((inner, role) => addItem(inner, ['roles', now], role), file),
        ['roles', id],
      )
    }, text)
  }
}

/** Each name once: what has become one with another of the list goes, and so does what stands `elsewhere`. */
function rewriteList(
  field: string,
  list: readonly string[],
  names: ReadonlyMap<string, string>,
  elsewhere: readonly string[] = [],
): Change {
  const now = list.map((name) => names.get(name) ?? name)
  return (text) =>
    // From the end, so that places stay what they are.
    list.reduceRight((file, name, i) => {
      const next = now[i] ?? name
      if (now.indexOf(next) < i || elsewhere.includes(next)) return remove(file, [field, i])
      return next === name ? file : setValue(file, [field, i], next)
    }, text)
}

/** The same for earlier articles, of which one may be named together with why it is followed: that is kept. */
function rewriteFollows(follows: NonNullable<ArticleFile['follows']>, names: ReadonlyMap<string, string>, own: string): Change {
  const read = follows.map((one) => {
    const name = typeof one === 'string' ? one : one.article
    return { name, now: names.get(name) ?? name, isReasoned: typeof one !== 'string' }
  })
  const kept = (now: string) => {
    const reasoned = read.findIndex((one) => one.now === now && one.isReasoned)
    return reasoned >= 0 ? reasoned : read.findIndex((one) => one.now === now)
  }
  return (text) =>
    read.reduceRight((file, { name, now, isReasoned }, i) => {
      if (now === own || kept(now) !== i) return remove(file, ['follows', i])
      return now === name ? file : setValue(file, isReasoned ? ['follows', i, 'article'] : ['follows', i], now)
    }, text)
}
