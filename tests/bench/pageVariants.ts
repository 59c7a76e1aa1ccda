/** The same page without any script element: what its text would cost by itself. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
}

/** The same page with its headline marked for the Element Timing API, so that the moment of its paint can be read. */
export function withTimedHeadline(html: string): string {
  return html.replace(/<h1\b/, '<h1 elementtiming="headline"')
}
