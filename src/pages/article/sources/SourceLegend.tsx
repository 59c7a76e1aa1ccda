import type { Source } from '../../../content/article/article.ts'
import { isThirdHand } from '../../../content/article/deal/sourceKinds.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'

/** Says what the look of marks in the text means, where there are marks that tell what others have said. */
export function SourceLegend({ sources }: { sources: readonly Source[] }) {
  if (!sources.some(isThirdHand)) return null
  return (
    <p {...OF_INTERFACE} className="mt-4 text-sm text-muted">
      A mark with a dotted line, as <sup className="source-others text-[0.72em]">1</sup>, is a report or an analysis by others
      {sources.every(isThirdHand) ? '. This article rests on such sources alone.' : '. What has no other mark rests on their word alone.'}
    </p>
  )
}
