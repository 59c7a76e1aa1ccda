import type { Meaning } from '../../../content/site/siteDescription.ts'
import { type Mention, type Passage, uniform } from './passage.ts'

/** How certain a text says the deal is, and by which words. */
export interface NamedStatus {
  means: Meaning
  mention: Mention
}

/** In this order: a letter of intent that people familiar with the matter tell of is reported. */
const SIGNS: readonly [means: Meaning, pattern: RegExp][] = [
  [
    'reported',
    /\b(?:(?:people|persons?|sources?) (?:familiar|close|with knowledge|briefed|who)|according to (?:people|sources|a person)|(?:is|are|was|were) (?:reportedly|said to be)|reportedly|in (?:early |advanced |exclusive )?talks|in (?:early |advanced |exclusive )?(?:negotiations|discussions)|is considering|are considering|weighs|nears? (?:a )?deal)\b/i,
  ],
  [
    'ended',
    /\b(?:terminat(?:es?|ed|ion of)|calls? off|called off|scraps?|scrapped|ends? (?:its|their|the) (?:\w+ )?(?:partnership|agreement|contract|deal|alliance|talks|collaboration)|dissolv(?:es?|ed)|withdr(?:aws?|ew) from the (?:deal|agreement)|walks? away from|abandon(?:s|ed)?|falls? through|fell through|will not proceed)\b/i,
  ],
  [
    'intended',
    /\b(?:letters? of intent|memorand(?:um|a) of understanding|MoUs?|LOIs?|non-binding|term sheets?|statement of intent|Absichtserklärung|lettre d'intention|protocole d'accord|(?:intends?|plans?|aims?|agree[sd]? in principle) to)\b/,
  ],
  [
    'completed',
    /\b(?:(?:has|have) (?:completed|closed|finali[sz]ed)|(?:completes?|completed|closes?|closed|finali[sz]es?|finali[sz]ed) (?:its|the|their|an?|\$?[\d.]+)|(?:successful )?completion of|announced the closing)\b/i,
  ],
]
/** What counts in a headline says little in the text below: there companies always plan to do this or that. */
const WEAK = /^(?:intends?|plans?|aims?) to$/i

/** The status that the headline or the opening says; `null` where it says none, and a person has to. */
export function findStatus(passages: readonly Passage[]): NamedStatus | null {
  for (const place of ['headline', 'opening'] as const) {
    for (const [means, pattern] of SIGNS) {
      for (const { text } of passages.filter((passage) => passage.place === place)) {
        const words = pattern.exec(uniform(text))?.[0]
        if (words !== undefined && !(place === 'opening' && WEAK.test(words))) return { means, mention: { place, words } }
      }
    }
  }
  return null
}
