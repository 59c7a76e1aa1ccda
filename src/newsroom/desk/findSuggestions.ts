import type { Suggestions } from '../../desk/deskAnswers.ts'
import { readArticleFile } from '../../publish/check/contentFiles.ts'
import type { ReadCompanies } from '../../publish/check/readCompanies.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { CompanyNames } from '../import/recognise/companyNames.ts'
import { NearNames } from '../import/recognise/nearNames.ts'
import type { KnownNames } from '../import/recognise/recogniseStory.ts'
import { suggest } from '../import/recognise/suggest.ts'
import { findFollowed } from './findFollowed.ts'
import { articleFile } from './siteFile.ts'

/** The names of a list of companies, made once for each list. */
const namesOf = new WeakMap<ReadCompanies, KnownNames & { byId: ReadonlyMap<string, string> }>()

/** What the text of an article names and the archive knows. */
export function findSuggestions(content: DevelopmentContent, slug: string, text: string): Suggestions {
  const follows = findFollowed(content, slug)
  const list = content.archive?.companies
  const read = readArticleFile(articleFile(content.siteFolder.site.content, slug), null, Buffer.from(text))
  const article = read.ok ? read.value : read.partly?.value
  if (!list || !article) return { companies: [], newCompanies: [], amounts: [], sizes: [], follows }
  const known = namesOf.get(list) ?? {
    names: new CompanyNames(list.companies),
    near: new NearNames(list.companies),
    byId: new Map(list.companies.map(({ id, name }) => [id, name])),
  }
  namesOf.set(list, known)
  return { ...suggest(article, known, (id) => known.byId.get(id) ?? id), follows }
}
