import { useState } from 'react'
import { reloadPage } from '../../hydration/reloadPage.ts'

/** When nothing else can be drawn: what happened, and the way on. It needs no router, no data and no code that comes late. */
export function PlainFailure() {
  const [isOutOfReach, setIsOutOfReach] = useState(false)
  const reload = async () => setIsOutOfReach(!(await reloadPage()))
  return (
    <main data-view className="wrap py-16">
      <h1 className="font-serif text-3xl font-medium">This page stopped working</h1>
      <p role="status" className="mt-3 text-muted">
        {isOutOfReach
          ? 'The page can’t be reached now. Check the connection, then load it again.'
          : 'Something went wrong while it was drawn. Its text is there when it is loaded again.'}
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="button button-strong min-h-11" onClick={() => void reload()}>
          Load the page again
        </button>
        <a className="button min-h-11" href={import.meta.env.BASE_URL}>
          Go to the timeline
        </a>
      </p>
    </main>
  )
}
