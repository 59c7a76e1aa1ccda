import { readFields } from '../draft/readFields.ts'
import { setField } from '../draft/setField.ts'
import type { Proposal } from '../proposal.ts'
import type { ImportChoices } from './importChoices.ts'
import { parseField } from './parseField.ts'

/** The text of the draft: the proposal, the answers, the parties that were chosen, and the paragraphs that were taken back. */
export function applyChoices(
  { text, asks, order, cutOff }: Proposal,
  { answers, takenBack }: ImportChoices,
  parties: readonly string[],
): string {
  const answered = asks.reduce((changed, { field, answers: offered }, at) => {
    const answer = offered[answers.get(at) ?? -1]
    return answer ? setField(changed, parseField(field), answer.value) : changed
  }, text)
  const paragraphs = cutOff.filter((_, at) => takenBack.has(at))
  return append(inOrder(append(answered, 'companies', parties), order), 'body', paragraphs)
}

/** The parties in the order of the story: who leads its headline leads the article. */
function inOrder(text: string, order: readonly string[]): string {
  const companies = readFields(text)?.['companies']
  if (!Array.isArray(companies)) return text
  const placeOf = (id: unknown) => (order.includes(String(id)) ? order.indexOf(String(id)) : order.length)
  const sorted = companies.toSorted((a, b) => placeOf(a) - placeOf(b))
  return sorted.every((id, at) => id === companies[at]) ? text : setField(text, ['companies'], sorted)
}

function append(text: string, field: string, more: readonly string[]): string {
  const before = readFields(text)?.[field]
  const list: readonly unknown[] = Array.isArray(before) ? before : []
  const fresh = more.filter((item) => !list.includes(item))
  return fresh.length === 0 ? text : setField(text, [field], [...list, ...fresh])
}
