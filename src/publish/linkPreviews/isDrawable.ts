import type { Card } from '../../content/article/card.ts'
import type { Company } from '../../content/article/company.ts'
import { articleImage } from '../shareImages/describeShareImage.ts'
import { lettersWithoutFont } from '../shareImages/fonts/imageFonts.ts'

/** Whether the fonts of the build have every letter of an article's picture. */
export function isDrawable(card: Card, companies: readonly Company[]): boolean {
  const named = new Map(companies.filter(({ id }) => card.companies.includes(id)).map((company) => [company.id, company]))
  const words = Object.values(articleImage(card, named, ''))
    .flat()
    .join(' ')
  return lettersWithoutFont(words).length === 0
}
