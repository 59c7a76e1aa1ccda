import { fieldSelector, useForm } from '../FormContext.ts'
import { moved, removalOf } from '../read/change.ts'
import { citationChanges } from './citations.ts'

const PATH = ['sources']

/** Sources move and go together with the citations of them, in one step. */
export function useSourceActions(sources: readonly unknown[], place: number) {
  const { now, changeAll, focusNext } = useForm()
  const places = sources.map((_, at) => at)
  const move = (by: -1 | 1) => {
    const order = moved(places, place, place + by)
    const to = places.map((at) => order.indexOf(at))
    changeAll([...citationChanges(now().fields, to), { path: PATH, value: moved(sources, place, place + by) }])
    const act = place + by === 0 ? 'down' : place + by === sources.length - 1 ? 'up' : by < 0 ? 'up' : 'down'
    focusNext(`[data-source="${place + by}"] [data-act=${act}]`)
  }
  const remove = () => {
    const to = places.map((at) => (at === place ? null : at > place ? at - 1 : at))
    changeAll([...citationChanges(now().fields, to), removalOf(PATH, place, sources.length, true)])
    const next = Math.min(place, sources.length - 2)
    focusNext(sources.length > 1 ? fieldSelector(`sources[${next}].url`) : '[data-act=add-source]')
  }
  return { move, remove }
}
