import { kindIds, kindName } from '../../../content/article/kinds.ts'
import { defaultStatus, meaningOf, statusIds, statusName } from '../../../content/article/statuses.ts'
import type { Meaning } from '../../../content/site/siteDescription.ts'
import type { Ask, FoundField } from '../../../desk/proposal.ts'
import type { NamedStatus } from '../recognise/findStatus.ts'
import { PLACE_NAMES } from '../recognise/passage.ts'

/** The kind or status of a story, or the question that it leaves. */
export interface ChosenId {
  id: string | null
  found: FoundField | null
  ask: Ask | null
}

/** What tables and trackers write, beside the site's own words. */
const MEANT: readonly [means: Meaning, pattern: RegExp][] = [
  ['ended', /\b(?:ended|terminated|cancell?ed|lapsed|abandoned|withdrawn|failed|expired|dissolved|dead)\b/i],
  ['completed', /\b(?:completed?|closed|done|finali[sz]ed|live|effective)\b/i],
  ['intended', /\b(?:intended|planned|proposed|letter of intent|LOI|MoU|memorandum|non-binding|pending)\b/i],
  ['reported', /\b(?:reported|rumou?red|unconfirmed|talks|speculated)\b/i],
  ['announced', /\b(?:announced|signed|active|ongoing|confirmed|definitive)\b/i],
]

/** Only a kind that is stated is taken; no verb tells for sure what news is about. */
export function chooseKind(stated: string | undefined): ChosenId {
  const id = stated === undefined ? null : findId(stated, kindIds(), kindName)
  if (id !== null && stated !== undefined)
    return { id, found: { field: 'kind', value: id, words: stated, where: 'stated as the kind' }, ask: null }
  const answers = kindIds().map((kind) => ({ label: kindName(kind), value: kind }))
  return { id: null, found: null, ask: { field: 'kind', question: 'What kind of news is it?', words: stated ?? '', answers } }
}

/** A status that is stated, else the one that the text says in so many words; else somebody has to say it. */
export function chooseStatus(stated: string | undefined, named: NamedStatus | null): ChosenId {
  const means = stated === undefined ? undefined : MEANT.find(([, pattern]) => pattern.test(stated))?.[0]
  const id = stated === undefined ? null : (findId(stated, statusIds(), statusName) ?? (means ? idOfMeaning(means) : null))
  if (id !== null && stated !== undefined)
    return { id, found: { field: 'status', value: id, words: stated, where: 'stated as the status' }, ask: null }
  const read = named ? idOfMeaning(named.means) : null
  if (named && read !== null)
    return {
      id: read,
      found: { field: 'status', value: read, words: named.mention.words, where: PLACE_NAMES[named.mention.place] },
      ask: null,
    }
  const answers = statusIds().map((status) => ({ label: statusName(status), value: status }))
  const question = `How certain is it? Left out, it counts as "${statusName(defaultStatus())}".`
  return { id: null, found: null, ask: { field: 'status', question, words: stated ?? '', answers } }
}

/** The site's status for what is meant; `null` where it has none. */
export function idOfMeaning(means: Meaning): string | null {
  return statusIds().find((id) => meaningOf(id) === means) ?? null
}

function findId(stated: string, ids: readonly string[], nameOf: (id: string) => string): string | null {
  const folded = stated.trim().toLowerCase()
  return ids.find((id) => id.toLowerCase() === folded || nameOf(id).toLowerCase() === folded) ?? null
}
