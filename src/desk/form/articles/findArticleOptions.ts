import { isDay } from '../../../content/text/day.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import type { DeskArticle, Overview } from '../../deskAnswers.ts'
import { articleIndex } from '../companies/companyIndex.ts'
import { findNamed } from '../companies/nameIndex.ts'

const MOST_OPTIONS = 12

/** The articles whose titles hold some words, with their days. */
export function findArticleOptions({ articles }: Pick<Overview, 'articles'>, words: string, isLeftOut: (article: DeskArticle) => boolean) {
  const { matches, total } = findNamed(articleIndex(articles), words, MOST_OPTIONS, isLeftOut)
  const options = matches.map(({ item: { slug, title, date } }) => ({ id: slug, name: title || slug, note: describeDay(date) }))
  return { options, total }
}

export function describeDay(date: string | null): string {
  return date !== null && isDay(date) ? formatShortDay(date) : 'no date yet'
}
