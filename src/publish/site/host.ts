/** Where a site may be put, by the words of the option: `any` is a host of which nothing is known. */
export const HOSTS = ['any', 'github-pages', 'cloudflare', 'netlify', 's3', 'nginx', 'caddy'] as const
export type Host = (typeof HOSTS)[number]
