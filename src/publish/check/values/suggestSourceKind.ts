import { isSourceKind, SOURCE_KINDS, type SourceKind } from '../../../content/article/deal/sourceKinds.ts'
import { closestMatch } from '../json/closestMatch.ts'

/** Other words for what pages are, as people write them. */
const MEANT: Readonly<Record<SourceKind, RegExp>> = {
  announcement: /^(?:press|news)[ -]?release$|^press$|^(?:company )?blog(?: ?post)?$|^statement$|^company$|^official$|^primary$/,
  filing: /^(?:sec|regulatory)[ -]filing$|^(?:8|10)-?[kq]$|^20-?f$|^prospectus$|^annual report$/,
  government: /^(?:authority|ministry|regulator|law|official document)$/,
  court: /^(?:court (?:filing|document|ruling)|ruling|judgment|lawsuit|complaint)$/,
  interview: /^(?:podcast|transcript|earnings call|speech)$/,
  report: /^(?:news|article|media|newspaper|press report|reporting|secondary)$/,
  analysis: /^(?:opinion|comment|commentary|essay|research|study|explainer)$/,
}

/** The kind of source that is meant by a word; `null` where none is. */
export function suggestSourceKind(written: string): SourceKind | null {
  const word = written.trim().toLowerCase()
  if (isSourceKind(word)) return word
  const meant = SOURCE_KINDS.find((kind) => MEANT[kind].test(word) || `${kind}s` === word)
  if (meant !== undefined) return meant
  const close = closestMatch(word, SOURCE_KINDS)
  return close !== null && isSourceKind(close) ? close : null
}
