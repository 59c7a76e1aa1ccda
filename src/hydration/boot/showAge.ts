import { today } from '../../content/text/day.ts'
import { describeAge } from '../../content/text/describeAge.ts'

/**
 * How old the news is, by the reader's own clock, belongs to an article also where the app never comes. Its words go into the
 * elements that were prerendered for them (pages/article/ArticleAge.tsx), empty, where React lets them be.
 */
export function showAge(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
    const words = describeAge(element.dataset['ageOf'] ?? '', today())
    for (const [place, part] of [...element.children].entries()) part.textContent = words[place] ?? ''
  }
}
