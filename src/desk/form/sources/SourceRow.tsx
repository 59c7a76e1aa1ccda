import { ArrowDown, ArrowUp, X } from 'lucide'
import { useState } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { DayField } from '../controls/DayField.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { RestNotes } from '../controls/RestNotes.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing, useForm } from '../FormContext.ts'
import { readRecord } from '../read/readValue.ts'
import { countCitations } from './citations.ts'
import { sourceLabel } from './sourceLabel.ts'
import { useSourceActions } from './useSourceActions.ts'

interface SourceRowProps {
  source: unknown
  place: number
  sources: readonly unknown[]
}

/** One source. Where it is cited, its removal is asked for once more. */
export function SourceRow({ source, place, sources }: SourceRowProps) {
  const { focusNext } = useForm()
  const [isAsking, setIsAsking] = useState(false)
  const { move, remove } = useSourceActions(sources, place)
  const path = ['sources', place]
  const name = `source ${place + 1}, ${sourceLabel(source)}`
  const read = readRecord(source)
  const cited = useEditing(({ fields }) => countCitations(fields, place))
  const ask = () => {
    if (cited === 0) return remove()
    setIsAsking(true)
    focusNext(`[data-source="${place}"] [data-act=confirm]`)
  }
  const keep = () => {
    setIsAsking(false)
    focusNext(`[data-source="${place}"] [data-act=remove]`)
  }
  const goOn = () => {
    setIsAsking(false)
    remove()
  }
  return (
    <li className="row" data-source={place}>
      <div className="row-head">
        <b className="number">{place + 1}</b>
        <small>{cited === 0 ? 'not cited yet' : `cited ${times(cited)}`}</small>
        {place > 0 && (
          <button
            type="button"
            className="chip-button"
            data-act="up"
            aria-label={`Move ${name} up`}
            title="Move up"
            onClick={() => move(-1)}
          >
            <Icon shape={ArrowUp} size={14} />
          </button>
        )}
        {place < sources.length - 1 && (
          <button
            type="button"
            className="chip-button"
            data-act="down"
            aria-label={`Move ${name} down`}
            title="Move down"
            onClick={() => move(1)}
          >
            <Icon shape={ArrowDown} size={14} />
          </button>
        )}
        <button type="button" className="chip-button" data-act="remove" aria-label={`Remove ${name}`} title="Remove" onClick={ask}>
          <Icon shape={X} size={14} />
        </button>
      </div>
      {isAsking && (
        <p className="ask" role="status">
          Source {place + 1} is cited {times(cited)}.{' '}
          <button type="button" className="link-button" data-act="confirm" onClick={goOn}>
            Remove it with its citations
          </button>{' '}
          <button type="button" className="link-button" onClick={keep}>
            Keep it
          </button>
        </p>
      )}
      {read.is === 'odd' ? (
        <OddValue path={path} label={`Source ${place + 1}`} json={read.json} clear={{ words: 'Remove', act: ask }} />
      ) : (
        <fieldset className="source-fields" aria-label={`Source ${place + 1}`} data-field={`sources[${place}]`}>
          <TextField path={[...path, 'url']} label="Address" input={{ inputMode: 'url', placeholder: 'https://…' }} className="wide" />
          <TextField path={[...path, 'title']} label="Title" className="wide" isLong />
          <TextField path={[...path, 'publisher']} label="Publisher" />
          <DayField path={[...path, 'date']} label="Date" isOptional />
          <RestNotes path={path} shown={['title', 'publisher', 'url', 'date']} />
        </fieldset>
      )}
    </li>
  )
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
