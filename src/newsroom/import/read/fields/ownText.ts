import { parseInline } from '../../../../content/article/inlineMarkup.ts'
import { markedText } from '../text/markedText.ts'

/** A text that may be in the markup of our articles: emphasis and links stay, citations go, since nothing of a story cites. */
export function ownText(text: string): string {
  return markedText(parseInline(text).flatMap((part) => (part.type === 'citation' ? [] : [part])))
}
