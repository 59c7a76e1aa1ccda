import type { Card } from '../../content/article/card.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { retryable } from '../../data/retryable.ts'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { isSaved } from '../../reader/marks.ts'
import { useFromReader } from '../../reader/useReader.ts'
import './save.css'

interface SaveButtonProps {
  card: Card
  /** Of its companies, as far as they are known. */
  companies: readonly CompanyLabel[]
  /** In the corner of a row of a list, or beside the other buttons of an article. */
  look: 'corner' | 'button'
}

const code = retryable(() => import('./toggleSaved.ts'))

/**
 * Saves an article in this browser, or takes it from what is saved. Its state is that of this browser, so a prerendered page has
 * it unpressed; in a row the mark is drawn by styles, since a list has thirty of them.
 */
export function SaveButton({ card, companies, look }: SaveButtonProps) {
  const saved = useFromReader((records) => isSaved(records, card.slug))
  const press = () => {
    const toggle = async () => (await code.load()).toggleSaved(card, companies)
    toggle().catch(() => reportMissingPart(toggle))
  }
  const isCorner = look === 'corner'
  return (
    <button
      {...(isCorner ? {} : OF_INTERFACE)}
      type="button"
      data-save
      className={isCorner ? 'save-corner no-print needs-scripts' : 'button max-md:w-11 max-md:px-0'}
      aria-pressed={saved}
      aria-label={isCorner ? `Save: ${card.title}` : undefined}
      onClick={press}
    >
      <span className="save-mark" aria-hidden="true" />
      {!isCorner && <span className="max-md:sr-only">Save</span>}
    </button>
  )
}
