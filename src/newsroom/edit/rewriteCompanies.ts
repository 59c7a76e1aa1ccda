import type { CompanyFile } from '../../content/article/companySchema.ts'
import { remove, setValue } from './editJson.ts'
import { parseText } from './siteTexts.ts'

/**
 * The list of companies with the ids of now in the place of former ones, wherever a company names another as its owner or as a group
 * that it is a part of. What has become one with the company itself goes, and a group is named once, and not beside the owner that it is.
 */
export function rewriteCompanies(text: string, ids: ReadonlyMap<string, string>): string {
  const list = parseText(text) as CompanyFile[]
  return list.reduce((file, { id, parent, partOf = [] }, i) => {
    const own = ids.get(id) ?? id
    const owner = parent === undefined ? undefined : ids.get(parent)
    const owned = owner === own ? remove(file, [i, 'parent']) : owner === undefined ? file : setValue(file, [i, 'parent'], owner)
    const groups = partOf.map((group) => ids.get(group) ?? group)
    const isKept = (group: string, j: number) => group !== own && group !== (owner ?? parent) && groups.indexOf(group) === j
    if (partOf.length > 0 && !groups.some(isKept)) return remove(owned, [i, 'partOf'])
    // From the end, so that places stay what they are.
    return groups.reduceRight((before, group, j) => {
      if (!isKept(group, j)) return remove(before, [i, 'partOf', j])
      return group === partOf[j] ? before : setValue(before, [i, 'partOf', j], group)
    }, owned)
  }, text)
}
