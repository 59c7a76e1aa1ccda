/** Fields that the folded part of the form shows: they are rare. */
export const RARE_FIELDS = ['authors', 'published', 'updated', 'checked', 'corrections', 'note', 'slugs']

/** Fields that the form shows above it, and those that it has no need to show: the desk sets them. */
const OTHER_FIELDS = [
  '$schema',
  'title',
  'date',
  'companies',
  'kind',
  'status',
  'summary',
  'body',
  'whyItMatters',
  'sources',
  'follows',
  'terms',
  'amounts',
  'draft',
]

/** The fields of a file that no article has, in the file's order. */
export function unknownFields(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(fields).filter((name) => !RARE_FIELDS.includes(name) && !OTHER_FIELDS.includes(name))
}
