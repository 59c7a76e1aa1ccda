import { useEffect, useRef, useSyncExternalStore } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { IMPORT_ROUTE } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { MakeDraft } from './MakeDraft.tsx'
import { ProposalList } from './ProposalList.tsx'
import { ProposalPanel } from './ProposalPanel.tsx'

/** What was found in what was pasted or dropped: for one story all of it, for many a list to choose from. `at`: the one that is looked at. */
export function ImportScreen({ at }: { at: number | null }) {
  const { imports } = useDesk()
  const { phase, proposals, problems, failure, isKept, earlier } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void imports.resume(), [imports])
  const place = phase !== 'done' ? null : proposals.length === 1 ? 0 : at
  const one = place === null ? undefined : proposals[place]
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to another part of it hears its heading
  useEffect(() => heading.current?.focus(), [phase, at])
  const title = one
    ? `Found in ${one.origin.replace(/^What you pasted/, 'what you pasted') || 'what you pasted'}`
    : phase === 'done' && proposals.length > 1
      ? `Found ${formatNumber(proposals.length)} stories`
      : TITLES[phase]
  return (
    <div className="desk-import">
      <div className="desk-import-text">
        {one && proposals.length > 1 && (
          <a className="link mb-2 inline-block py-1 text-sm" href={IMPORT_ROUTE}>
            Back to all {formatNumber(proposals.length)}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
          {title}
        </h1>
        {earlier && phase === 'done' && (
          <p className="mt-3 border-s-4 border-mark-edge bg-wash px-3 py-2 text-sm">
            Put aside for this: <bdi>{earlier.name}</bdi>, with what you decided about it.{' '}
            <button type="button" className="link" onClick={() => void imports.bringBack()}>
              Go back to it
            </button>
          </p>
        )}
        {failure && <p className="mt-3 border-s-4 border-accent bg-wash px-3 py-2 text-sm">{failure}</p>}
        {!isKept && (
          <p className="mt-3 border-s-4 border-accent bg-wash px-3 py-2 text-sm">
            This is more than the browser keeps. It is gone when this page is closed or loaded again, so make its drafts first.
          </p>
        )}
        {problems.length > 0 && (
          <ul className="mt-3 border-s-4 border-mark-edge bg-wash px-3 py-2 text-sm">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {phase === 'idle' && <p className="mt-3 text-muted">Paste or drop a release, a page, a feed or a table, anywhere on this page.</p>}
        {one && place !== null ? (
          <ProposalPanel key={place} proposal={one} at={place} />
        ) : (
          proposals.length > 1 && phase === 'done' && <ProposalList />
        )}
      </div>
      {one && place !== null && <MakeDraft key={place} at={place} />}
    </div>
  )
}

const TITLES = { idle: 'Import', reading: 'Reading it…', done: 'Nothing was found' }
