import { type HeadedSite, siteHeaders } from '../site/headers.ts'
import type { Site } from '../site/site.ts'

/** S3 sends no headers of ours; CloudFront before it sends those that it is given as such a policy. */
const CLOUDFRONT_FILE = 'entente.cloudfront.json'

/** A list in the words of https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html. */
const listOf = (...items: string[]) => ({ Quantity: items.length, Items: items })

/** The site's headers as a response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
export function cloudFrontFiles(site: HeadedSite & Pick<Site, 'url'>): { path: string; text: string }[] {
  const headers = new Map(siteHeaders(site))
  const { hostname, pathname } = new URL(site.url)
  const config = {
    // Names are the account's own, so each site has another.
    Name: `entente-${hostname}${pathname}`.replace(/[^\w-]+/g, '-').replace(/-$/, ''),
    Comment: 'Written by a build of Entente',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headers.get('Content-Security-Policy') },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers.get('Referrer-Policy') },
    },
    CorsConfig: {
      AccessControlAllowOrigins: listOf(headers.get('Access-Control-Allow-Origin') ?? '*'),
      AccessControlAllowHeaders: listOf('*'),
      AccessControlAllowMethods: listOf('GET', 'HEAD'),
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
  }
  return [{ path: CLOUDFRONT_FILE, text: `${JSON.stringify(config, null, 2)}\n` }]
}
