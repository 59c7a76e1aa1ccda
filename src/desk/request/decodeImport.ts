import { asList, asRecord, asText, asTextOrNull } from '../../content/text/decode.ts'
import type { ImportAnswer } from '../deskAnswers.ts'
import type { Ask, FoundField, Proposal, ProposedCompany } from '../proposal.ts'

/** Reads the answer to `POST import`. @throws DataFault */
export function decodeImport(value: unknown): ImportAnswer {
  const answer = asRecord(value, 'import')
  return { proposals: asList(answer['proposals'], 'proposals', decodeProposal), problems: asList(answer['problems'], 'problems', asText) }
}

function decodeProposal(value: unknown, where: string): Proposal {
  const proposal = asRecord(value, where)
  const duplicate = proposal['duplicateOf'] === null ? null : asRecord(proposal['duplicateOf'], where)
  return {
    origin: asText(proposal['origin'], where),
    slug: asText(proposal['slug'], where),
    text: asText(proposal['text'], where),
    title: asText(proposal['title'], where),
    found: asList(proposal['found'], `${where}.found`, decodeFound),
    asks: asList(proposal['asks'], `${where}.asks`, decodeAsk),
    missing: asList(proposal['missing'], `${where}.missing`, (entry, at) => {
      const missing = asRecord(entry, at)
      return { field: asText(missing['field'], at), wanted: asText(missing['wanted'], at) }
    }),
    alsoNamed: asList(proposal['alsoNamed'], `${where}.alsoNamed`, decodeFound),
    newCompanies: asList(proposal['newCompanies'], `${where}.newCompanies`, decodeNewCompany),
    order: asList(proposal['order'], `${where}.order`, asText),
    cutOff: asList(proposal['cutOff'], `${where}.cutOff`, asText),
    duplicateOf: duplicate && {
      slug: asText(duplicate['slug'], where),
      title: asText(duplicate['title'], where),
      date: asText(duplicate['date'], where),
    },
    importedAs: asTextOrNull(proposal['importedAs'], where),
  }
}

/** Reads where a field comes from. @throws DataFault */
export function decodeFound(value: unknown, where: string): FoundField {
  const found = asRecord(value, where)
  return {
    field: asText(found['field'], where),
    value: asText(found['value'], where),
    words: asText(found['words'], where),
    where: asText(found['where'], where),
  }
}

function decodeAsk(value: unknown, where: string): Ask {
  const ask = asRecord(value, where)
  return {
    field: asText(ask['field'], where),
    question: asText(ask['question'], where),
    words: asText(ask['words'], where),
    answers: asList(ask['answers'], where, (entry, at) => {
      const answer = asRecord(entry, at)
      return { label: asText(answer['label'], at), value: answer['value'] }
    }),
  }
}

/** Reads a company that the site does not know. @throws DataFault */
export function decodeNewCompany(value: unknown, where: string): ProposedCompany {
  const company = asRecord(value, where)
  return {
    id: asText(company['id'], where),
    name: asText(company['name'], where),
    aliases: asList(company['aliases'], where, asText),
    words: asText(company['words'], where),
    near: asList(company['near'], where, (entry, at) => {
      const near = asRecord(entry, at)
      return { id: asText(near['id'], at), name: asText(near['name'], at) }
    }),
  }
}
