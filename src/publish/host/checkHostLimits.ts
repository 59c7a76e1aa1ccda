import type { Warning } from '../faults/fault.ts'
import type { SiteFile } from '../progress/weighFiles.ts'
import type { Host } from '../site/host.ts'
import { findExcesses } from './findExcesses.ts'
import { HOST_FACTS } from './hostFacts.ts'
import { HostFault } from './hostFault.ts'

/** Those on which many a site is put that names no host. */
const COMMON_HOSTS: readonly Host[] = ['github-pages', 'cloudflare', 'netlify']

/** Where a publisher would change it. */
const CONFIGURATION = 'vite.config.ts'

/**
 * Whether a host takes a site, to be asked before the last one is replaced. Returns what may not be meant.
 * @throws HostFault with all that is too much.
 */
export function checkHostLimits(host: Host, files: readonly SiteFile[]): Warning[] {
  const facts = HOST_FACTS[host]
  const excesses = findExcesses(facts, files)
  if (excesses.length > 0) throw new HostFault(facts.name, excesses)
  const warnings = host === 'any' ? COMMON_HOSTS.flatMap((common) => refusalsOf(common, files)) : []
  if (!facts.sendsCompressedCopies && files.some(({ path }) => path.endsWith('.br'))) {
    warnings.push({ file: CONFIGURATION, text: `asks for compressed copies (precompress), which ${facts.name} does not send` })
  }
  return warnings
}

function refusalsOf(host: Host, files: readonly SiteFile[]): Warning[] {
  const facts = HOST_FACTS[host]
  return findExcesses(facts, files).map(({ found, wanted }) => ({
    file: CONFIGURATION,
    text: `names no host, and ${facts.name} would refuse the site: ${found}; ${wanted}`,
  }))
}
