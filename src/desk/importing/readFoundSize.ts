import { isSizeUnit } from '../../content/article/deal/sizeUnits.ts'

/** A size as newsroom/import/propose/createProposal.ts writes it, "up to 2 GW", as an article has it; what it is of only a person can say. */
export function readFoundSize(words: string): { value: number; unit: string; qualifier?: string; what: string } | null {
  const [, qualifier, digits = '', unit = ''] = /^(?:(\D+) )?([\d.,]+) (\p{L}+)$/u.exec(words) ?? []
  const value = Number(digits.replaceAll(',', ''))
  if (digits === '' || !Number.isFinite(value) || !isSizeUnit(unit)) return null
  return { value, unit, ...(qualifier !== undefined && { qualifier }), what: '' }
}
