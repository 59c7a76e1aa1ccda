import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { useDesk } from '../deskSession.ts'
import { ProposalList } from './ProposalList.tsx'
import { ProposalPanel } from './ProposalPanel.tsx'

/** What was found in what was pasted or dropped: for one story all of it, for many a list to choose from. */
export function ImportScreen() {
  const { imports } = useDesk()
  const { phase, proposals, problems, failure } = useSyncExternalStore(imports.subscribe, imports.get)
  const [opened, setOpened] = useState<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [single] = proposals
  const one = proposals.length === 1 ? single : opened === null ? undefined : proposals[opened]
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to another part of it hears its heading
  useEffect(() => heading.current?.focus(), [phase, opened])
  const title = one
    ? `Found in ${one.origin.replace(/^What was/, 'what was') || 'what was pasted'}`
    : proposals.length > 1
      ? `Found ${formatNumber(proposals.length)} stories`
      : TITLES[phase]
  return (
    <div>
      {opened !== null && (
        <button type="button" className="link mb-3 text-sm" onClick={() => setOpened(null)}>
          Back to all {formatNumber(proposals.length)}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
        {title}
      </h1>
      {failure && <p className="mt-3 border-s-4 border-accent bg-wash px-3 py-2 text-sm">{failure}</p>}
      {problems.length > 0 && (
        <ul className="mt-3 border-s-4 border-mark-edge bg-wash px-3 py-2 text-sm">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {phase === 'idle' && <p className="mt-3 text-muted">Paste or drop a release, a page, a feed or a table, anywhere on this page.</p>}
      {one ? (
        <ProposalPanel key={one.origin + one.slug} proposal={one} />
      ) : (
        proposals.length > 1 && phase === 'done' && <ProposalList proposals={proposals} onOpen={setOpened} />
      )}
    </div>
  )
}

const TITLES = { idle: 'Import', reading: 'Reading it…', done: 'Nothing was found' }
