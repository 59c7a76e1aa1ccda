import { ArrowDown, ArrowUp, X } from 'lucide'
import { useState } from 'react'
import { SOURCE_KIND_NAMES, SOURCE_KINDS } from '../../../content/article/deal/sourceKinds.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { CompanyPick } from '../companies/CompanyPick.tsx'
import { DayField } from '../controls/DayField.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { RestNotes } from '../controls/RestNotes.tsx'
import { RowMore } from '../controls/RowMore.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing, useForm } from '../FormContext.ts'
import { readRecord } from '../read/readValue.ts'
import { countCitations } from './citations.ts'
import { sourceLabel } from './sourceLabel.ts'
import { useSourceActions } from './useSourceActions.ts'

const KINDS = SOURCE_KINDS.map((kind) => ({ id: kind, name: SOURCE_KIND_NAMES[kind] }))

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
          <TextField
            path={[...path, 'title']}
            label="Title"
            className="wide"
            isLong
            isOptional
            help={(text) => (text === '' ? 'As the page has it; left empty where that is not known.' : '')}
          />
          <TextField path={[...path, 'publisher']} label="Publisher" />
          <SelectField path={[...path, 'kind']} label="What it is" choices={KINDS} none="Not said" />
          <DayField path={[...path, 'date']} label="Date" isOptional />
          <DayField path={[...path, 'read']} label="Read on" isOptional today="Read today" />
          <RowMore path={path} names={['company']} about="the publisher as a company of the site">
            <div className="wide">
              <CompanyPick path={[...path, 'company']} label="The publisher’s company" />
            </div>
          </RowMore>
          <RestNotes path={path} shown={['title', 'publisher', 'company', 'kind', 'url', 'date', 'read']} />
        </fieldset>
      )}
    </li>
  )
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
