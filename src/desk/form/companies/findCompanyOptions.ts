import type { DeskCompany } from '../../deskAnswers.ts'
import { companyIndex } from './companyIndex.ts'
import { findNamed } from './nameIndex.ts'

const MOST_OPTIONS = 12

/** The companies that some words mean, as options; with the alias by which one was found. */
export function findCompanyOptions(companies: readonly DeskCompany[], words: string, isLeftOut: (company: DeskCompany) => boolean) {
  const { matches, total, isExact } = findNamed(companyIndex(companies), words, MOST_OPTIONS, isLeftOut)
  const options = matches.map(({ item: { id, name, hue }, alias }) => ({ id, name, hue, ...(alias !== null && { note: `“${alias}”` }) }))
  return { options, total, isExact }
}
