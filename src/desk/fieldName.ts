/** Fields as the form calls them; of those that hold a list, one of it. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  date: 'Date',
  companies: 'Company',
  roles: 'Roles',
  mentions: 'Mentioned company',
  kind: 'Kind',
  status: 'Status',
  summary: 'Summary',
  body: 'Body',
  whyItMatters: 'Why it matters',
  sources: 'Source',
  follows: 'Continues',
  seeAlso: 'See also',
  terms: 'Term',
  amounts: 'Sum',
  sizes: 'Size',
  dates: 'Day of the deal',
  authors: 'Author',
  published: 'Published',
  updated: 'Updated',
  checked: 'Checked',
  corrections: 'Correction',
  note: 'Note',
  slugs: 'Former address',
  publisher: 'publisher',
  url: 'address',
  company: 'company',
  read: 'read on',
  what: 'what for',
  value: 'value',
  most: 'up to',
  currency: 'currency',
  unit: 'unit',
  qualifier: 'how exact',
  period: 'period',
  sameAs: 'counted already by',
  partOf: 'part of',
  when: 'when',
  article: 'article',
  because: 'why',
}

/** Those that are called otherwise in one list. */
const NAMES_WITHIN: Readonly<Record<string, string>> = {
  'amounts.from': 'who pays',
  'amounts.to': 'who is paid',
  'sizes.value': 'how much',
  'sizes.what': 'of what',
  'sizes.from': 'who supplies',
  'sizes.to': 'who gets it',
  'dates.what': 'what happens',
  'sources.kind': 'what it is',
}

/** What an editor calls a field that the check names: "Sum 1, what for" for `amounts[0].what`. Unknown ones stay as they are. */
export function fieldName(field: string): string {
  const [, first = field, place, rest] = /^(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/.exec(field) ?? []
  const name = NAMES[first] ?? first
  const numbered = place === undefined ? name : `${name} ${Number(place) + 1}`
  if (rest === undefined) return numbered
  if (first === 'roles') return `${numbered} of ${rest.replace(/\[\d+\]$/, '')}`
  return `${numbered}, ${NAMES_WITHIN[`${first}.${rest}`] ?? NAMES[rest]?.toLowerCase() ?? rest}`
}
