import type { FieldPath } from '../../deskAnswers.ts'

/** The path of a field as the check writes it: `sources[1].url`. */
export function fieldKey(path: FieldPath): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part), '')
}

/** Whether a key is that of a field, or of something in it. */
export function isWithin(key: string, field: string): boolean {
  return key === field || field === '' || key.startsWith(`${field}.`) || key.startsWith(`${field}[`)
}
