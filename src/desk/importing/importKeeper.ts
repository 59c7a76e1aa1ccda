import { asList, asRecord, asText } from '../../content/text/decode.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'
import type { ToImport } from '../deskAnswers.ts'
import { decodeDecisions, encodeDecisions, type ImportDecisions } from './importChoices.ts'

/*
 * What was pasted or dropped last, kept by the tab until something else is: as it was given, since that is mostly smaller than what
 * is made of it, and read again it gives the same.
 */

/** Whether it was kept: a store takes some five million characters. */
export function keepGiven(site: string, given: readonly ToImport[]): boolean {
  writeStored('sessionStorage', choicesKey(site), null)
  writeStored('sessionStorage', givenKey(site), null)
  const text = JSON.stringify(given)
  writeStored('sessionStorage', givenKey(site), text)
  return readStored('sessionStorage', givenKey(site))?.length === text.length
}

export function readGiven(site: string): ToImport[] {
  const stored = readStored('sessionStorage', givenKey(site))
  try {
    return stored === null ? [] : asList(JSON.parse(stored), 'given', decodeGiven)
  } catch {
    return []
  }
}

export function keepDecisions(site: string, decisions: ImportDecisions): void {
  writeStored('sessionStorage', choicesKey(site), encodeDecisions(decisions))
}

export function readDecisions(site: string): ImportDecisions | null {
  const stored = readStored('sessionStorage', choicesKey(site))
  try {
    return stored === null ? null : decodeDecisions(stored)
  } catch {
    return null
  }
}

function decodeGiven(value: unknown, where: string): ToImport {
  const given = asRecord(value, where)
  const content = asRecord(given['content'], where)
  return {
    name: asText(given['name'], where),
    type: asText(given['type'], where),
    content: 'base64' in content ? { base64: asText(content['base64'], where) } : { text: asText(content['text'], where) },
  }
}

function givenKey(site: string): string {
  return `desk:given:${site}`
}

function choicesKey(site: string): string {
  return `desk:choices:${site}`
}
