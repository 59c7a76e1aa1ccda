/** Fields as the form calls them; of those that hold a list, one of it. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  date: 'Date',
  companies: 'Company',
  kind: 'Kind',
  status: 'Status',
  summary: 'Summary',
  body: 'Body',
  whyItMatters: 'Why it matters',
  sources: 'Source',
  follows: 'Continues',
  terms: 'Term',
  amounts: 'Sum',
  authors: 'Author',
  published: 'Published',
  updated: 'Updated',
  checked: 'Checked',
  corrections: 'Correction',
  note: 'Note',
  slugs: 'Former address',
  publisher: 'publisher',
  url: 'address',
  what: 'what for',
  value: 'value',
  currency: 'currency',
}

/** What an editor calls a field that the check names: "Sum 1, what for" for `amounts[0].what`. Unknown ones stay as they are. */
export function fieldName(field: string): string {
  const [, first = field, place, rest] = /^(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/.exec(field) ?? []
  const name = NAMES[first] ?? first
  const numbered = place === undefined ? name : `${name} ${Number(place) + 1}`
  return rest === undefined ? numbered : `${numbered}, ${NAMES[rest]?.toLowerCase() ?? rest}`
}
