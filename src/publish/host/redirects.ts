import type { RedirectFacts } from './hostFacts.ts'

/** An address that leads to another. Both are paths relative to the base, those of pages with a slash at both ends. */
export interface Redirect {
  from: string
  to: string
}

/** What means itself wherever it stands: in an address, in a rule and in a configuration. Wildcards and blanks do not. */
const PLAIN = /^\/[\w./~-]*$/

/** Whether a host can be told of a redirect in a line of its own. */
export function isPlain({ from, to }: Redirect): boolean {
  return PLAIN.test(from) && PLAIN.test(to)
}

/** The lines of a `_redirects` file, and the redirects for which a host has no room left. */
export function redirectRules(redirects: readonly Redirect[], facts: RedirectFacts): { lines: string[]; rest: Redirect[] } {
  const lines: string[] = []
  const rest: Redirect[] = []
  for (const redirect of redirects) {
    const added = rulesFor(redirect, facts)
    const fits = lines.length + added.length <= facts.most && added.every((line) => line.length <= facts.lineLength)
    if (fits && isPlain(redirect)) lines.push(...added)
    else rest.push(redirect)
  }
  return { lines, rest }
}

function rulesFor(redirect: Redirect, { ignoresSlash }: RedirectFacts): string[] {
  const froms = ignoresSlash ? [redirect.from] : waysToWrite(redirect)
  return froms.map((path) => `${path} ${redirect.to} 301`)
}

/** The address with its slash and without, of a page; that of a file is one alone. */
export function waysToWrite({ from }: Redirect): string[] {
  return from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
}
