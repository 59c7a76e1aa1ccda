import { headersFile } from '../site/headers.ts'
import type { Host } from '../site/host.ts'
import type { Site } from '../site/site.ts'
import { caddyFiles } from './caddyFiles.ts'
import { cloudFrontFiles } from './cloudFrontFiles.ts'
import { HOST_FACTS } from './hostFacts.ts'
import { nginxFiles } from './nginxFiles.ts'
import { type Redirect, redirectRules } from './redirects.ts'

interface HostedSite {
  site: Pick<Site, 'url' | 'base' | 'styles' | 'bootScript'>
  redirects: readonly Redirect[]
  /** Whether texts have compressed copies beside them. */
  precompress: boolean
  /** Whether there is a file of the publisher's own, or of the host, at a path; it is left as it is. */
  isTaken: (path: string) => boolean
}

export interface HostPlan {
  /** What the host reads, by paths relative to the site's folder. */
  files: { path: string; text: string }[]
  /** The redirects that the host can't be told of, so that each takes a small page. */
  redirectPages: Redirect[]
}

/** What is written for a host beside the site itself. */
export function planForHost(host: Host, hosted: HostedSite): HostPlan {
  const { files, redirectPages } = planFor(host, hosted)
  return { files: files.filter(({ path }) => !hosted.isTaken(path)), redirectPages }
}

function planFor(host: Host, { site, redirects, precompress, isTaken }: HostedSite): HostPlan {
  if (host === 'nginx') {
    const { files, rest } = nginxFiles(site, redirects, { precompress })
    return { files, redirectPages: rest }
  }
  if (host === 'caddy') {
    const { files, rest } = caddyFiles(site, redirects, { precompress })
    return { files, redirectPages: rest }
  }
  if (host === 's3') return { files: cloudFrontFiles(site), redirectPages: [...redirects] }
  const facts = HOST_FACTS[host]
  const headers = facts.readsHeaders ? [{ path: '_headers', text: headersFile(site) }] : []
  if (host === 'github-pages') return { files: [...headers, ...githubFiles(site)], redirectPages: [...redirects] }
  // Hosts look for these files at their root only. Of a site in a folder the publisher may take them there, or may not.
  if (!facts.redirects || site.base !== '/' || isTaken('_redirects')) return { files: headers, redirectPages: [...redirects] }
  const { lines, rest } = redirectRules(redirects, facts.redirects)
  const rules = lines.length > 0 ? [{ path: '_redirects', text: `${lines.join('\n')}\n` }] : []
  return { files: [...headers, ...rules], redirectPages: rest }
}

/**
 * `.nojekyll` keeps GitHub from reading 10,000 pages as a blog's sources. `CNAME` names the domain to a repository that is
 * deployed from a branch; for a site in a folder of a domain, that is another repository's.
 */
function githubFiles({ url }: Pick<Site, 'url'>): HostPlan['files'] {
  const { hostname, port, pathname } = new URL(url)
  const isOwnDomain = pathname === '/' && port === '' && /\.[a-z][\w-]*$/i.test(hostname) && !hostname.endsWith('.github.io')
  return [{ path: '.nojekyll', text: '' }, ...(isOwnDomain ? [{ path: 'CNAME', text: `${hostname}\n` }] : [])]
}
