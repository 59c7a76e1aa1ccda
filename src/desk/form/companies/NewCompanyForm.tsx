import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { slugify } from '../../../content/text/slugify.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import type { CompanyAnswer } from '../../deskAnswers.ts'
import type { ProposedCompany } from '../../proposal.ts'
import { FaultLine } from '../controls/FieldNotes.tsx'
import { useEditing, useForm } from '../FormContext.ts'
import { nearCompanies } from './companyIndex.ts'

interface NewCompanyFormProps {
  proposed: Pick<ProposedCompany, 'name' | 'aliases' | 'near'>
  /** Takes a company as a party: the new one, or one that it turned out to be. */
  onUse: (id: string) => void
  onClose: () => void
}

type Words = Pick<Extract<CompanyAnswer, { kind: 'refused' }>['faults'][number], 'found' | 'wanted' | 'example'>

const idOf = (name: string) =>
  slugify(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
const NOT_ADDED: Words = { found: 'no answer from the development server', wanted: 'the company added again, once it answers', example: '' }

/** Adds a company to the site's list, after a look at those that it may be. */
export function NewCompanyForm({ proposed, onUse, onClose }: NewCompanyFormProps) {
  const { now } = useForm()
  const companies = useEditing(({ overview }) => overview.companies)
  const formId = useId()
  const first = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(proposed.name)
  const [ownId, setOwnId] = useState<string | null>(null)
  const [aliases, setAliases] = useState(proposed.aliases.join('\n'))
  const [isSending, setIsSending] = useState(false)
  const [faults, setFaults] = useState<readonly Words[]>([])
  useEffect(() => first.current?.focus(), [])
  const id = ownId ?? idOf(name)
  const like = nearCompanies(companies, name)
  const near = [...proposed.near, ...like.filter((company) => !proposed.near.some((other) => other.id === company.id))]
  const use = (companyId: string) => {
    onUse(companyId)
    onClose()
  }
  const send = async () => {
    if (isSending) return
    setIsSending(true)
    const lines = aliases.split('\n').map((line) => line.trim())
    const company = { id, name: name.trim(), aliases: lines.filter((line) => line !== '') }
    const answer = await now()
      .addCompany(company)
      .catch(() => ({ kind: 'refused' as const, faults: [NOT_ADDED] }))
    setIsSending(false)
    if (answer.kind === 'added') use(answer.company.id)
    else setFaults(answer.faults)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToInputMethod(event.nativeEvent)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      void send()
    }
  }
  return (
    <fieldset className="inset" onKeyDown={onKeyDown} aria-describedby={`${formId}faults`}>
      <legend className="field-label">New company</legend>
      {near.length > 0 && (
        <p className="ask">
          {near.map((company) => (
            <button key={company.id} type="button" className="link-button" onClick={() => use(company.id)}>
              Is it {company.name}?
            </button>
          ))}
        </p>
      )}
      <div className="pair-row">
        <label className="field-group">
          <span className="field-label">Name</span>
          <input ref={first} className="input" dir="auto" value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="field-group">
          <span className="field-label">Id</span>
          <input className="input" value={id} onChange={({ target }) => setOwnId(target.value)} />
        </label>
      </div>
      <label className="field-group">
        <span className="field-label">
          Other names <small>one a line: former names, tickers, products</small>
        </span>
        <textarea className="input" rows={2} dir="auto" value={aliases} onChange={({ target }) => setAliases(target.value)} />
      </label>
      <div id={`${formId}faults`} role="status">
        {faults.map((fault) => (
          <FaultLine key={fault.found + fault.wanted} fault={fault} />
        ))}
      </div>
      <div className="acts">
        <button type="button" className="button button-strong" aria-disabled={isSending} onClick={send}>
          Add the company
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </fieldset>
  )
}
