import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { today } from '../../content/text/day.ts'
import { articleQuery } from '../../data/articleQuery.ts'
import { allCardsQuery } from '../../data/listingQuery.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { useAsk } from '../../data/services.ts'
import { saveFile } from '../../ui/copy/saveFile.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { wholeAddress } from '../../ui/links/wholeAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { formatTakenCsv, formatTakenJson, MOST_WITH_SOURCES, takenFileName } from './exportList.ts'
import type { SharedList } from './sharedList.ts'

/** Requests for articles in flight at a time. */
const AT_A_TIME = 6

const FORMS = {
  csv: { type: 'text/csv;charset=utf-8', format: formatTakenCsv },
  json: { type: 'application/json', format: formatTakenJson },
}

export type TakeAwayState =
  | { at: 'start' | 'list' | 'failed' }
  | { at: 'sources'; done: number; of: number }
  /** Under this name. */
  | { at: 'saved'; file: string }

/** Makes a file of everything that a view matches. It is whole, or it is not saved; one is made at a time. */
export function useTakeAway({ question, name }: SharedList): [TakeAwayState, (form: keyof typeof FORMS) => Promise<void>] {
  const ask = useAsk()
  const client = useQueryClient()
  const [state, setState] = useState<TakeAwayState>({ at: 'start' })
  const busy = useRef(false)
  const make = async (form: keyof typeof FORMS) => {
    const { type, format } = FORMS[form]
    const view = cleanAddress()
    const file = takenFileName(SITE_NAME, name ?? 'timeline', form)
    const { cards, labels } = await client.query(allCardsQuery(ask, question))
    let sources = null
    if (cards.length <= MOST_WITH_SOURCES) {
      let done = 0
      setState({ at: 'sources', done, of: cards.length })
      const found = await mapLimit(cards, AT_A_TIME, async ({ slug }) => {
        const article = await client.query(articleQuery(ask, slug))
        setState({ at: 'sources', done: ++done, of: cards.length })
        return [slug, article.sources] as const
      })
      sources = new Map(found)
    }
    saveFile(file, type, format({ name: name ?? 'Timeline', view, root: wholeAddress('/'), day: today(), cards, labels, sources }))
    setState({ at: 'saved', file })
  }
  const save = async (form: keyof typeof FORMS) => {
    if (busy.current) return
    busy.current = true
    setState({ at: 'list' })
    await make(form).catch(() => setState({ at: 'failed' }))
    busy.current = false
  }
  return [state, save]
}
