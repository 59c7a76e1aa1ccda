import { HEADLINE_VERB } from '../read/text/headlineVerb.ts'
import { withoutLegalForm } from '../recognise/legalForms.ts'
import type { Story } from '../story.ts'

/**
 * Whether what a row is called is no headline: two of its parties with a slash between them, and nothing that anybody does, as in
 * "Helion / Aurora cloud deal".
 */
export function isLabel({ title, stated: { companies = [] } }: Pick<Story, 'title' | 'stated'>): boolean {
  if (title === null || !title.includes('/') || HEADLINE_VERB.test(title)) return false
  const names = companies.map(withoutLegalForm)
  const sides = title.split('/').map((side) => side.trim())
  return sides.some((side, i) => {
    const next = sides[i + 1] ?? ''
    return names.some((name) => side.endsWith(name)) && names.some((name) => next.startsWith(name))
  })
}
