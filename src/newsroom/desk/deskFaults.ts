import type { DeskFault } from '../../desk/deskAnswers.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import type { Fault } from '../../publish/faults/fault.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'

/** A fault as the desk shows it. `own`: the file whose fields its path leads to; that of a fault elsewhere leads nowhere. */
export function toDeskFault({ path = [], ...fault }: Fault, own: string = fault.file): DeskFault {
  return { ...fault, path: fault.file === own ? path : [] }
}

/** What is wrong with an article, by itself and beside others. */
export function faultsOfArticle(content: DevelopmentContent, slug: string): DeskFault[] {
  const found = content.archive?.articles.find((article) => article.slug === slug)
  if (!found) return []
  const file = shownFile(found.path)
  const firm = content.judged?.faults.filter((fault) => fault.file === file) ?? found.faults
  const faults = content.judged?.loose.get(slug) ?? firm
  return faults.map((fault) => toDeskFault(fault, file))
}
