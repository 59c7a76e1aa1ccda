import { today } from '../../content/text/day.ts'
import { formatAge } from '../../content/text/formatAge.ts'

/**
 * How old the news is, by the reader's own clock, belongs to an article also where the app never comes. It is put beside what
 * React takes over, as an attribute, which styles show for as long as the element is empty (hydration.css).
 */
export function showAge(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
    element.dataset['age'] = formatAge(element.dataset['ageOf'] ?? '', today()) ?? ''
  }
}
