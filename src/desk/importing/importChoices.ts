import { asList, asNumber, asRecord, asText } from '../../content/text/decode.ts'
import type { NewCompany } from '../deskAnswers.ts'
import type { FoundField } from '../proposal.ts'
import { readFoundSize } from './readFoundSize.ts'

/** What becomes of a name that the site does not know. */
export type CompanyChoice = { kind: 'out' } | { kind: 'near'; id: string } | { kind: 'add'; company: NewCompany }

/** What a person has decided about one story. */
export interface ImportChoices {
  /** By the place of the question, that of the answer. */
  answers: ReadonlyMap<number, number>
  /** What the text names besides and was taken, by its place among all that it does. */
  taken: ReadonlySet<number>
  /** By the place of the paragraph among those that were cut off. */
  takenBack: ReadonlySet<number>
  /** By the id that was proposed. */
  companies: ReadonlyMap<string, CompanyChoice>
}

export const NO_CHOICES: ImportChoices = { answers: new Map(), taken: new Set(), takenBack: new Set(), companies: new Map() }

/** Whether it can be taken as it is: of a sum it is also asked who pays, which only the form does. */
export function isTakeable({ field, value }: FoundField): boolean {
  return value !== '' && (field === 'companies' || field === 'sources' || (field === 'sizes' && readFoundSize(value) !== null))
}

/** What a person has decided about all that was pasted. */
export interface ImportDecisions {
  /** The stories of which drafts are wanted, by their places. */
  chosen: ReadonlySet<number>
  choices: ReadonlyMap<number, ImportChoices>
  /** The drafts that were made, by the places of their stories. */
  made: ReadonlyMap<number, string>
}

/** As the browser's store takes it. */
export function encodeDecisions({ chosen, choices, made }: ImportDecisions): string {
  const stories = [...choices].map(([at, { answers, taken, takenBack, companies }]) => [
    at,
    { answers: [...answers], taken: [...taken], takenBack: [...takenBack], companies: [...companies] },
  ])
  return JSON.stringify({ chosen: [...chosen], choices: stories, made: [...made] })
}

/** @throws DataFault or SyntaxError where it is not one of ours */
export function decodeDecisions(text: string): ImportDecisions {
  const decisions = asRecord(JSON.parse(text), 'decisions')
  return {
    chosen: new Set(asList(decisions['chosen'], 'chosen', asNumber)),
    choices: asPairs(decisions['choices'], asNumber, decodeChoices),
    made: asPairs(decisions['made'], asNumber, asText),
  }
}

function decodeChoices(value: unknown, where: string): ImportChoices {
  const choices = asRecord(value, where)
  return {
    answers: asPairs(choices['answers'], asNumber, asNumber),
    taken: new Set(asList(choices['taken'], where, asNumber)),
    takenBack: new Set(asList(choices['takenBack'], where, asNumber)),
    companies: asPairs(choices['companies'], asText, decodeCompanyChoice),
  }
}

function decodeCompanyChoice(value: unknown, where: string): CompanyChoice {
  const choice = asRecord(value, where)
  if (choice['kind'] === 'near') return { kind: 'near', id: asText(choice['id'], where) }
  if (choice['kind'] !== 'add') return { kind: 'out' }
  const company = asRecord(choice['company'], where)
  const aliases = asList(company['aliases'], where, asText)
  return { kind: 'add', company: { id: asText(company['id'], where), name: asText(company['name'], where), aliases } }
}

function asPairs<K, V>(
  value: unknown,
  asKey: (value: unknown, where: string) => K,
  asValue: (value: unknown, where: string) => V,
): Map<K, V> {
  const pairs = asList(value, 'pairs', (pair, at): [K, V] => {
    const [key, held] = asList(pair, at, (part) => part)
    return [asKey(key, at), asValue(held, at)]
  })
  return new Map(pairs)
}
