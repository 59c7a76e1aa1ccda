import { slugify } from '../../content/text/slugify.ts'

/** "entente-openai-2025.csv" */
export function exportFileName(site: string, name: string, ending: 'csv' | 'json' | 'opml' | 'html'): string {
  return `${[slugify(site), slugify(name)].filter(Boolean).join('-') || 'list'}.${ending}`
}
