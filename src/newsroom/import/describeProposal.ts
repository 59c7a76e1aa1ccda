import type { FoundField, Proposal } from '../../desk/proposal.ts'

const MOST_ALSO_NAMED = 12

/** A draft in words: what was found and where, what is to be answered, and what is missing. */
export function describeProposal(proposal: Proposal, file: string): string {
  const { origin, found, asks, missing, newCompanies, alsoNamed, cutOff, duplicateOf, importedAs } = proposal
  if (importedAs !== null) return `${origin}\n  was imported before, as articles/${importedAs}.json; nothing was written`
  const also = alsoNamed.slice(0, MOST_ALSO_NAMED)
  const rows = [
    ...found.map((field) => row('found', `${field.field} ${shown(field)}${from(field)}`)),
    ...asks.map(({ field, question, answers }) =>
      row('asks', `${field}: ${question} ${answers.map(({ label }) => label).join(' | ')}`.trim()),
    ),
    ...newCompanies.map(({ id, name, near, words }) => {
      const meant = near.length > 0 ? `; or is it ${near.map((one) => `${one.name} (${one.id})`).join(', ')}?` : ''
      return row('new', `"${name}" is not in companies.json: "${id}" could be its id, from "${words}"${meant}`)
    }),
    ...missing.map(({ field, wanted }) => row('missing', `${field}: ${wanted}`)),
    ...also.map((field) => row('also', `${field.field === '' ? `${field.where} ` : `${field.field} ${shown(field)}`}${from(field)}`)),
    ...(alsoNamed.length > also.length ? [row('also', `and ${alsoNamed.length - also.length} more`)] : []),
    ...(cutOff.length > 0
      ? [row('cut off', `${cutOff.length} ${cutOff.length === 1 ? 'paragraph' : 'paragraphs'} from "${firstWords(cutOff[0] ?? '')}" on`)]
      : []),
    ...(duplicateOf
      ? [row('maybe', `told already in articles/${duplicateOf.slug}.json of ${duplicateOf.date}: ${duplicateOf.title}`)]
      : []),
  ]
  return [`${file}  from ${origin}`, ...rows].join('\n')
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(8)} ${text.replace(/\s+/g, ' ')}`
}

/** What the words say anyway is not said twice. */
function shown({ value, words }: FoundField): string {
  return value === words || value === '' ? '' : `${value} `
}

function from({ words, where }: FoundField): string {
  return `from "${firstWords(words)}" (${where})`
}

function firstWords(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`
}
