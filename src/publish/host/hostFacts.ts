import type { Host } from '../site/host.ts'

export interface HostFacts {
  name: string
  /** Whose limits these are, where a host has several plans. */
  plan?: string
  limits: HostLimits
  /** Whether it sends the headers that a file `_headers` at its root names. */
  readsHeaders: boolean
  /** Whether readers are sure to get the headers: of any site, or of one at the root of its host, where that file is read. */
  sendsHeaders: 'always' | 'at its root' | 'perhaps'
  /** How it follows a file `_redirects` at its root; `null` where it does not. */
  redirects: RedirectFacts | null
  /** Whether it can send `x.br` and `x.gz` in the place of `x`. */
  sendsCompressedCopies: boolean
}

/** The most that a host takes; what is left out has no limit. */
interface HostLimits {
  files?: number
  bytes?: number
  bytesOfFile?: number
  filesInFolder?: number
}

export interface RedirectFacts {
  /** Rules without wildcards. */
  most: number
  lineLength: number
  /** Whether a rule for `/a/` holds for `/a` as well. */
  ignoresSlash: boolean
}

/** As their documentation said in November 2026. */
export const HOST_FACTS: Record<Host, HostFacts> = {
  any: {
    name: 'any host',
    limits: {},
    readsHeaders: true,
    sendsHeaders: 'perhaps',
    redirects: null,
    sendsCompressedCopies: true,
  },
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits: sites may be no larger than 1 GB,
  // and a deployment may take ten minutes, of which a build can't know.
  'github-pages': {
    name: 'GitHub Pages',
    limits: { bytes: 1_000_000_000 },
    readsHeaders: false,
    sendsHeaders: 'perhaps',
    redirects: null,
    sendsCompressedCopies: false,
  },
  // https://developers.cloudflare.com/pages/platform/limits/ and /workers/platform/limits/: the free plan's; paid plans take
  // 100,000 files.
  cloudflare: {
    name: 'Cloudflare',
    plan: 'its free plan',
    limits: { files: 20_000, bytesOfFile: 25 * 1024 * 1024 },
    readsHeaders: true,
    sendsHeaders: 'at its root',
    redirects: { most: 2_000, lineLength: 1_000, ignoresSlash: false },
    sendsCompressedCopies: false,
  },
  // https://docs.netlify.com/deploy/deploy-overview/ ("Files per directory limit") and
  // https://docs.netlify.com/manage/routing/redirects/overview/, which asks for other means from 10,000 rules on.
  netlify: {
    name: 'Netlify',
    limits: { filesInFolder: 54_000 },
    readsHeaders: true,
    sendsHeaders: 'at its root',
    redirects: { most: 9_999, lineLength: 1_000, ignoresSlash: true },
    sendsCompressedCopies: false,
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html: headers take a distribution of CloudFront before it.
  s3: {
    name: 'S3',
    limits: {},
    readsHeaders: false,
    sendsHeaders: 'perhaps',
    redirects: null,
    sendsCompressedCopies: false,
  },
  // https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html; .br takes the module ngx_brotli.
  nginx: {
    name: 'nginx',
    limits: {},
    readsHeaders: false,
    sendsHeaders: 'always',
    redirects: null,
    sendsCompressedCopies: true,
  },
  // https://caddyserver.com/docs/caddyfile/directives/file_server
  caddy: {
    name: 'Caddy',
    limits: {},
    readsHeaders: false,
    sendsHeaders: 'always',
    redirects: null,
    sendsCompressedCopies: true,
  },
}

/** Whether the pages of a site have to say their policy by themselves. */
export function needsPolicyInPages(host: Host, base: string): boolean {
  const { sendsHeaders } = HOST_FACTS[host]
  return sendsHeaders === 'perhaps' || (sendsHeaders === 'at its root' && base !== '/')
}
