import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connect } from 'vite'
import { writeDataFiles } from './dataFiles.ts'
import { readContent } from './readContent.ts'

/** The content as the development server gives it: index files from memory, articles as they lie on disk, drafts included. */
export class DevelopmentContent {
  private files = new Map<string, string>()

  constructor(private readonly folder: string) {}

  /** Reads everything afresh. @throws ContentFaults; what was served before stays. */
  read(): void {
    const files = new Map<string, string>()
    writeDataFiles(readContent(this.folder, { drafts: true }), (path, text) => files.set(path, text))
    this.files = files
  }

  /** Answers requests for data and articles; a missing one is a 404 with no page in its place. */
  readonly middleware: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const isArticle = /^articles\/[a-z0-9-]+\.json$/.test(path)
    if (!isArticle && !path.startsWith('data/')) return next()
    const text = isArticle ? readFile(join(this.folder, path), 'utf8').catch(() => undefined) : Promise.resolve(this.files.get(path))
    void text.then((found) => {
      response.statusCode = found === undefined ? 404 : 200
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(found ?? '{}')
    })
  }
}
