import { OF_CONTENT } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { FileLink } from '../../ui/links/FileLink.tsx'

/** The whole archive as files, what is in them, and what may be done with it. */
export function ArchiveFiles() {
  return (
    <section id="data" aria-labelledby="data-heading" className="space-y-4">
      <h2 id="data-heading">The whole archive</h2>
      <p>
        Everything that is published here can be exported in one file:{' '}
        <FileLink path="/data/archive.json" download>
          archive.json
        </FileLink>{' '}
        holds every article with all its fields, as the <FileLink path="/archive.schema.json">schema</FileLink> explains them;{' '}
        <FileLink path="/data/archive.csv" download>
          archive.csv
        </FileLink>{' '}
        has a row for each, with its companies, sums and sources, for a spreadsheet. Both begin with the oldest article and are written anew
        with every edition of the site.
      </p>
      {THIS_SITE.licence !== null && (
        <p {...OF_CONTENT} dir="auto">
          {THIS_SITE.licence}
        </p>
      )}
    </section>
  )
}
