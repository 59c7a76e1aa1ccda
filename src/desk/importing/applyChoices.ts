import { hostName } from '../../content/text/hostName.ts'
import { readFields } from '../draft/readFields.ts'
import { setField } from '../draft/setField.ts'
import type { FoundField, Proposal } from '../proposal.ts'
import { type ImportChoices, isTakeable } from './importChoices.ts'
import { parseField } from './parseField.ts'
import { readFoundSize } from './readFoundSize.ts'

/** The text of the draft: the proposal, the answers, the parties, links and sizes that were chosen, and the paragraphs that were taken back. */
export function applyChoices(
  { text, asks, order, cutOff, alsoNamed }: Proposal,
  { answers, taken, takenBack }: ImportChoices,
  parties: readonly string[],
): string {
  const answered = asks.reduce((changed, { field, answers: offered }, at) => {
    const answer = offered[answers.get(at) ?? -1]
    return answer ? setField(changed, parseField(field), answer.value) : changed
  }, text)
  const paragraphs = cutOff.filter((_, at) => takenBack.has(at))
  const also = takenOf(alsoNamed, taken)
  const companies = also.flatMap(({ field, value }) => (field === 'companies' ? value : []))
  const sources = also.flatMap((one) => (one.field === 'sources' ? sourceOf(one) : []))
  const sizes = also.flatMap((one) => (one.field === 'sizes' ? (readFoundSize(one.value) ?? []) : []))
  const named = inOrder(append(answered, 'companies', [...companies, ...parties]), order)
  return append(append(append(named, 'sources', sources), 'sizes', sizes), 'body', paragraphs)
}

/** What the text names besides and was taken. */
export function takenOf(alsoNamed: readonly FoundField[], taken: ReadonlySet<number>): FoundField[] {
  return alsoNamed.filter((one, at) => taken.has(at) && isTakeable(one))
}

/** A page that the text links to, as newsroom/import/propose/createSources.ts has those that it is sure of; its title may not be known. */
function sourceOf({ value: url, words }: FoundField): { title?: string; publisher: string; url: string } {
  return { ...(words !== url && { title: words }), publisher: hostName(url) ?? '', url }
}

/** The parties in the order of the story: who leads its headline leads the article. */
function inOrder(text: string, order: readonly string[]): string {
  const companies = readFields(text)?.['companies']
  if (!Array.isArray(companies)) return text
  const placeOf = (id: unknown) => (order.includes(String(id)) ? order.indexOf(String(id)) : order.length)
  const sorted = companies.toSorted((a, b) => placeOf(a) - placeOf(b))
  return sorted.every((id, at) => id === companies[at]) ? text : setField(text, ['companies'], sorted)
}

function append(text: string, field: string, more: readonly unknown[]): string {
  const before = readFields(text)?.[field]
  const list: readonly unknown[] = Array.isArray(before) ? before : []
  const fresh = more.filter((item) => !list.includes(item))
  return fresh.length === 0 ? text : setField(text, [field], [...list, ...fresh])
}
