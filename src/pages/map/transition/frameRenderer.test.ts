import { expect, test, vi } from 'vitest'
import { FakeWorker } from '../../../../tests/fixtures/fakeWorker.ts'
import { createFrameRenderer, type FrameTask } from './frameRenderer.ts'
import type { Scene } from './scene.ts'

const SCENE: Scene = { width: 1, height: 1, scale: 1, strokes: [], lines: [], discs: [] }
const PLACEMENT = new Float64Array()

const bitmapOf = (width: number): ImageBitmap => ({ width, height: 1, close() {} })
const IN_PROCESS = bitmapOf(1)
const BY_WORKER = bitmapOf(2)

/** A renderer with a worker that does not answer by itself. */
function setUp() {
  const worker = new FakeWorker()
  const { render } = createFrameRenderer(
    () => worker,
    () => () => IN_PROCESS,
  )
  const take = vi.fn()
  return { worker, take, next: (scene = SCENE) => render(scene, PLACEMENT, take) }
}

test('frames are rendered in process until the worker is there, and from then on by the worker', () => {
  const { worker, take, next } = setUp()
  next()
  expect(take).toHaveBeenLastCalledWith(IN_PROCESS)
  worker.say(null)
  next()
  expect(take).toHaveBeenCalledTimes(1)
  worker.say(BY_WORKER)
  expect(take).toHaveBeenLastCalledWith(BY_WORKER)
})

test('a scene is sent once, and a frame for which the worker has no time is left out', () => {
  const { worker, take, next } = setUp()
  next()
  worker.say(null)
  const other = { ...SCENE }
  for (const scene of [SCENE, SCENE, SCENE]) next(scene)
  expect(worker.told).toEqual([SCENE, null].map((scene): FrameTask => ({ scene, placement: PLACEMENT })))
  worker.say(BY_WORKER)
  worker.say(BY_WORKER)
  expect(take).toHaveBeenCalledTimes(3)
  next(other)
  expect(worker.told.at(-1)).toEqual({ scene: other, placement: PLACEMENT })
})

test('when the worker fails, even with frames to come, the next are rendered in process', async () => {
  const { worker, take, next } = setUp()
  next()
  worker.say(null)
  for (let frame = 0; frame < 3; frame++) next()
  worker.fail()
  await vi.waitFor(() => expect(worker.isTerminated).toBe(true))
  next()
  next()
  expect(take.mock.calls).toEqual([[IN_PROCESS], [IN_PROCESS], [IN_PROCESS]])
})
