import { asList } from '../../content/text/decode.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'
import type { FoundField } from '../proposal.ts'
import { decodeFound } from '../request/decodeImport.ts'

/*
 * Where the fields of an imported draft come from. It is of use while somebody goes over the draft, and is no part of it: so the
 * browser keeps it, for all its tabs, until the article is published.
 */

export function keepFoundFields(site: string, slug: string, found: readonly FoundField[]): void {
  if (found.length > 0) writeStored('localStorage', keyOf(site, slug), JSON.stringify(found))
}

export function dropFoundFields(site: string, slug: string): void {
  writeStored('localStorage', keyOf(site, slug), null)
}

export function readFoundFields(site: string, slug: string): FoundField[] {
  const stored = readStored('localStorage', keyOf(site, slug))
  try {
    return stored === null ? [] : asList(JSON.parse(stored), 'found', decodeFound)
  } catch {
    return []
  }
}

function keyOf(site: string, slug: string): string {
  return `desk:found:${site}:${slug}`
}
