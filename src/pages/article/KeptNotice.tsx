import type { KeptArticle } from '../../content/archive/keptArticle.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'

const WORDS = {
  dropped: 'This site no longer has this article. What you read is the copy that you saved, as it was then.',
  away: 'There is no connection now. What you read is the copy that you saved, as it was then.',
} satisfies Record<KeptArticle['kept']['because'], string>

/** Says that an article is the reader's own copy. */
export function KeptNotice({ kept }: { kept: KeptArticle['kept'] }) {
  return (
    <p {...OF_INTERFACE} className="mb-3 rounded-lg bg-wash px-3 py-2 text-sm md:mb-6 md:px-4 md:py-3 md:text-base" role="note">
      {WORDS[kept.because]}
    </p>
  )
}
