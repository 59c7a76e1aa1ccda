import { asRecord, asText } from '../content/text/decode.ts'

/** What the page of the desk is told by the server that made it. */
export interface DeskFacts {
  /** Goes with every request, so that no other page can make one. */
  token: string
  /** The base of the site, with a slash at its end. */
  base: string
  /** Tells the site from others that were served at the same address. */
  site: string
  /** What the site is called. */
  name: string
}

/** Reads them from the page. @throws DataFault */
export function readDeskFacts(text: string): DeskFacts {
  const facts = asRecord(JSON.parse(text), 'desk-facts')
  return {
    token: asText(facts['token'], 'token'),
    base: asText(facts['base'], 'base').replace(/\/?$/, '/'),
    site: asText(facts['site'], 'site'),
    name: asText(facts['name'], 'name'),
  }
}
