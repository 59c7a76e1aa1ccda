import { ARTICLE_FIELDS } from '../../../content/article/fieldNames.ts'

/** Fields that the folded part of the form shows: they are rare. */
export const RARE_FIELDS = ['authors', 'published', 'updated', 'checked', 'corrections', 'note', 'slugs']

/** The fields of a file that no article has, in the file's order. */
export function unknownFields(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(fields).filter((name) => !ARTICLE_FIELDS.includes(name))
}
