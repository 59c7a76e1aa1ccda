import { EditFault } from './editFault.ts'
import { type Kind, namesOf } from './names.ts'
import type { SiteTexts } from './siteTexts.ts'

/** What somebody means by two names: articles or companies, also where a name says which (`article:x`, `company:x`). */
export function whichKind(texts: SiteTexts, from: string, to: string): { kind: Kind; from: string; to: string } {
  const [, said, name = from] = /^(article|company):(.*)$/s.exec(from) ?? []
  const kind = said === 'article' || said === 'company' ? said : findKind(texts, name)
  return { kind, from: name, to: to.startsWith(`${kind}:`) ? to.slice(kind.length + 1) : to }
}

function findKind(texts: SiteTexts, name: string): Kind {
  const kinds = (['article', 'company'] as const).filter((kind) => namesOf(kind, texts).some((one) => one.name === name))
  if (kinds.length > 1) {
    const found = 'an article and a company of that name'
    throw new EditFault(`"${name}" may mean two things`, { found, wanted: `article:${name} or company:${name}` })
  }
  // What is not there is looked for among the articles, or among the companies where one had that name.
  return kinds[0] ?? (namesOf('company', texts).some(({ former }) => former.includes(name)) ? 'company' : 'article')
}
