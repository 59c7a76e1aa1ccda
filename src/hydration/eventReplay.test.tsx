// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { replayQueuedEvents } from './eventReplay.ts'

afterEach(() => {
  delete window.eventReplay
  document.body.replaceChildren()
})

/** As the inline script does it. */
function hold(event: { target: HTMLElement; type: 'click' | 'input'; value?: string; part?: ParentNode & Node }): void {
  const { target, part = document } = event
  const kind = target.localName
  const index = [...part.querySelectorAll(kind)].indexOf(target)
  const indexOfAll = [...document.querySelectorAll(`#root ${kind}`)].indexOf(target)
  const queue = [{ value: undefined, x: 0, y: 0, from: { x: 0, y: 0 }, part, kind, index, indexOfAll, ...event }]
  window.eventReplay = { queue, isReady: () => false, done: () => {}, fail: () => {} }
}

function Search() {
  const [words, setWords] = useState('')
  return (
    <>
      <input aria-label="Search" value={words} onChange={(event) => setWords(event.target.value)} />
      <output>{words}</output>
    </>
  )
}

test('what was typed before React took over counts, though the field holds it already', async () => {
  document.body.innerHTML = `<div id="root">${renderToString(<Search />)}</div>`
  const [root, field] = [document.getElementById('root'), document.querySelector('input')]
  if (!root || !field) throw new Error('The page was not rendered')
  field.value = 'azure'
  hold({ target: field, type: 'input', value: 'azure' })
  await act(async () => {
    hydrateRoot(root, <Search />)
  })
  await act(async () => replayQueuedEvents())
  expect(screen.getByRole('status').textContent).toBe('azure')
  expect(field.value).toBe('azure')
})

test('a click on a label counts for its control', () => {
  document.body.innerHTML = '<label>OpenAI <input type="checkbox"></label>'
  const [label, box] = [document.querySelector('label'), document.querySelector('input')]
  if (!label || !box) throw new Error('The page was not rendered')
  // Firefox does not pass the click on where the mouse has gone down elsewhere meanwhile.
  label.addEventListener('click', (event) => event.target === label && event.preventDefault())
  hold({ target: label, type: 'click' })
  replayQueuedEvents()
  expect(box.checked).toBe(true)
})

test('a click on a control that was drawn anew counts for the one in its place', () => {
  document.body.innerHTML = '<div data-lazy><button>Share</button><button>Cite</button></div>'
  const part = document.querySelector('[data-lazy]')
  const [, cite] = document.querySelectorAll('button')
  if (!part || !cite) throw new Error('The page was not rendered')
  hold({ target: cite, type: 'click', part })
  part.innerHTML = '<span data-ready><button>Share</button><button>Cite</button></span>'
  const clicked: (string | null)[] = []
  for (const button of part.querySelectorAll('button')) button.addEventListener('click', () => clicked.push(button.textContent))
  replayQueuedEvents()
  expect(clicked).toEqual(['Cite'])
})

test('so too where all of the page was', () => {
  document.body.innerHTML = '<div id="root"><div data-lazy><button>Share</button><button>Cite</button></div></div>'
  const [root, part] = [document.getElementById('root'), document.querySelector('[data-lazy]')]
  const [, cite] = document.querySelectorAll('button')
  if (!root || !part || !cite) throw new Error('The page was not rendered')
  hold({ target: cite, type: 'click', part })
  root.innerHTML = '<div data-lazy><span data-ready><button>Share</button><button>Cite</button></span></div>'
  const clicked: (string | null)[] = []
  for (const button of root.querySelectorAll('button')) button.addEventListener('click', () => clicked.push(button.textContent))
  replayQueuedEvents()
  expect(clicked).toEqual(['Cite'])
})

test('what belongs to a part that does not work yet stays queue', () => {
  document.body.innerHTML = '<div data-lazy><button>Share</button></div>'
  const button = document.querySelector('button')
  if (!button) throw new Error('The page was not rendered')
  hold({ target: button, type: 'click' })
  replayQueuedEvents()
  expect(window.eventReplay?.queue).toMatchObject([{ target: button }])
})

test('a click on a drawing comes to where it was', () => {
  document.body.innerHTML = '<figure><svg></svg></figure>'
  const drawing = document.querySelector('svg')
  if (!drawing) throw new Error('The page was not rendered')
  const places: number[] = []
  document.addEventListener('click', ({ clientX, clientY }) => places.push(clientX, clientY), { once: true })
  window.eventReplay = {
    queue: [
      {
        target: drawing,
        type: 'click',
        value: undefined,
        x: 120,
        y: 40,
        from: { x: 20, y: 40 },
        part: document,
        kind: 'svg',
        index: 0,
        indexOfAll: 0,
      },
    ],
    isReady: () => false,
    done: () => {},
    fail: () => {},
  }
  replayQueuedEvents()
  expect(places).toEqual([120, 40])
})

test('two early clicks on one control are two: what the first has changed is drawn before the second comes', async () => {
  function Turn() {
    const [turns, setTurns] = useState(0)
    return (
      <button type="button" onClick={() => setTurns(turns + 1)}>
        {turns} turns
      </button>
    )
  }
  render(<Turn />)
  const button = screen.getByRole('button')
  hold({ target: button, type: 'click' })
  window.eventReplay?.queue.push(...window.eventReplay.queue)
  // As the app does it, from an effect, with nothing that waits for React in between.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  await replayQueuedEvents()
  await vi.waitFor(() => expect(button.textContent).toBe('2 turns'))
  vi.unstubAllGlobals()
})

test('keys come to where the focus is by then: what is typed after a key goes into the field that it opens', async () => {
  document.body.innerHTML = `<div id="root">${renderToString(<Search />)}</div>`
  const [root, field] = [document.getElementById('root'), document.querySelector('input')]
  if (!root || !field) throw new Error('The page was not rendered')
  await act(async () => {
    hydrateRoot(root, <Search />)
  })
  const open = vi.fn(({ key }: KeyboardEvent) => key === '/' && field.focus())
  document.body.addEventListener('keydown', open)
  const queue = ['/', 'a', 'x', 'Backspace', 'z'].map((key) => ({ type: 'keydown' as const, key }))
  window.eventReplay = { queue, isReady: () => false, done: () => {}, fail: () => {} }
  await act(async () => replayQueuedEvents())
  document.body.removeEventListener('keydown', open)
  expect(screen.getByRole('status').textContent).toBe('az')
})
