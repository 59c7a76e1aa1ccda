import { asList, asRecord, asText } from '../../content/text/decode.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'
import type { ToImport } from '../deskAnswers.ts'
import { decodeDecisions, encodeDecisions, type ImportDecisions } from './importChoices.ts'

/*
 * What was pasted or dropped last, and what was put aside for it, kept by the tab until something else is: as it was given, since
 * that is mostly smaller than what is made of it, and read again it gives the same.
 */

/** What was pasted before the last thing, with what was decided about it. */
export interface EarlierPaste {
  /** What it is to whoever pasted it: "Helion and Aurora agree", "12 stories". */
  name: string
  given: readonly ToImport[]
  decisions: ImportDecisions
}

export function keepEarlier(site: string, earlier: EarlierPaste | null): void {
  const stored = earlier && JSON.stringify({ ...earlier, decisions: encodeDecisions(earlier.decisions) })
  writeStored('sessionStorage', earlierKey(site), stored)
}

export function readEarlier(site: string): EarlierPaste | null {
  const stored = readStored('sessionStorage', earlierKey(site))
  try {
    const earlier = stored === null ? null : asRecord(JSON.parse(stored), 'earlier')
    return (
      earlier && {
        name: asText(earlier['name'], 'name'),
        given: asList(earlier['given'], 'given', decodeGiven),
        decisions: decodeDecisions(asText(earlier['decisions'], 'decisions')),
      }
    )
  } catch {
    return null
  }
}

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

function earlierKey(site: string): string {
  return `desk:earlier:${site}`
}

function choicesKey(site: string): string {
  return `desk:choices:${site}`
}
