import { type Filter, withoutContradictions } from '../query/filter.ts'
import type { Question } from '../query/matches.ts'
import { group, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, formatFilter, isCompanyId, normalizeFilter } from './filterAddress.ts'
import { companyPath, EMBED_PATH, TIMELINE_PATH } from './paths.ts'

/** How many entries a frame shows. */
export const EMBED_LENGTH = 10

/** What a frame tells the page round it, so that it can be as high as its list. */
export interface HeightMessage {
  /** Whose message it is: the site's name in small letters and `:height`, which pages that were given a script before now wait for. */
  type: string
  /** CSS pixels. */
  height: number
}

/** `?within=openai` where the frame shows a list of a company's own page, then a filter. */
export const EMBED_ADDRESS = defineAddress(
  group<Pick<Question, 'scope' | 'filter'>>(
    {
      scope: one('within', isCompanyId, null),
      filter: group<Filter>(FILTER_FIELDS, normalizeFilter),
    },
    ({ scope, filter }) => ({ scope, filter: withoutContradictions(filter, scope) }),
  ),
)

/** The question that the address of a frame asks. */
export function parseEmbed(params: URLSearchParams): Question {
  return EMBED_ADDRESS.parse(params).view
}

/** The path of the frame that shows what answers a question; equal questions have equal paths. */
export function embedPath(question: Question): string {
  return EMBED_PATH + EMBED_ADDRESS.format(question)
}

/** The page on which the same list stands whole. */
export function viewPath({ filter, scope }: Question): string {
  return (scope === null ? TIMELINE_PATH : companyPath(scope)) + formatFilter(filter)
}

/**
 * What a publisher pastes into a page. With `fits`, a script gives the frame the height of its list; it listens to the
 * frames of this address alone.
 */
export function formatEmbed({ address, title, fits }: { address: string; title: string; fits: boolean }): string {
  const source = escapeAttribute(address)
  const frame = `<iframe src="${source}" title="${escapeAttribute(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`
  if (!fits) return frame
  return `${frame}
<script>
addEventListener("message", function (event) {
  if (!event.data || !(event.data.height > 0)) return
  document.querySelectorAll('iframe[src*="${EMBED_PATH}"]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height
  })
})
</script>`
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
