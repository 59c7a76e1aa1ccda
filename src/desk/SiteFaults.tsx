import type { DeskFault } from './deskAnswers.ts'

/** What is wrong with files that are no articles, such as the list of companies: the first fault at once, the others on demand. */
export function SiteFaults({ faults }: { faults: readonly DeskFault[] }) {
  const [first, ...others] = faults
  return (
    <div role="status" className="desk-faults">
      {first && (
        <p>
          <Words fault={first} />
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            and {others.length} more {others.length === 1 ? 'fault' : 'faults'} of the site's other files
          </summary>
          <ul>
            {others.map((fault) => (
              <li key={`${fault.file}:${fault.line}:${fault.field}:${fault.found}`} className="mt-1">
                <Words fault={fault} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Words({ fault: { file, line, found, wanted } }: { fault: DeskFault }) {
  return (
    <>
      <b className="font-medium">
        {file}
        {line > 1 && `, line ${line}`}
      </b>
      : {found}; wanted is {wanted}.
    </>
  )
}
