import { afterEach, expect, test, vi } from 'vitest'
import { FakeWorker } from '../../../../tests/fixtures/fakeWorker.ts'
import type { MapBase } from '../../../content/map/companyMap.ts'
import type { BaseLayout } from './layoutBase.ts'
import { createWorkerLayout } from './workerLayout.ts'

const BASE: MapBase = { companies: [], edges: [] }

/** A layout that says who has made it. */
const layoutBy = (id: string): BaseLayout => ({ [id]: [0, 0] })
const createInProcess = () => ({ base: vi.fn(async () => layoutBy('in process')), map: vi.fn() })

afterEach(() => {
  vi.useRealTimers()
})

test('the worker answers task by task', async () => {
  const worker = new FakeWorker()
  const inProcess = createInProcess()
  const layoutClient = createWorkerLayout(() => worker, inProcess)
  const [first, second] = [layoutClient.base(BASE), layoutClient.base(BASE)]
  await vi.waitFor(() => expect(worker.told).toEqual([{ base: BASE }]))
  worker.say(layoutBy('first'))
  expect(await first).toEqual(layoutBy('first'))
  await vi.waitFor(() => expect(worker.told).toHaveLength(2))
  worker.say(layoutBy('second'))
  expect(await second).toEqual(layoutBy('second'))
  expect(inProcess.base).not.toHaveBeenCalled()
})

test.each([
  ['fails', (worker: FakeWorker) => worker.fail()],
  ['sends what can’t be read', (worker: FakeWorker) => worker.dispatchEvent(new MessageEvent('messageerror'))],
  ['keeps silent for ten seconds', () => vi.advanceTimersByTimeAsync(10_000)],
])('when the worker %s, this task and all later ones are computed in process', async (_, goWrong) => {
  vi.useFakeTimers()
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }
  const layoutClient = createWorkerLayout(start, createInProcess())
  const first = layoutClient.base(BASE)
  const waiting = layoutClient.base(BASE)
  await vi.advanceTimersByTimeAsync(0)
  for (const worker of workers) void goWrong(worker)
  expect(await first).toEqual(layoutBy('in process'))
  expect(await waiting).toEqual(layoutBy('in process'))
  expect(await layoutClient.base(BASE)).toEqual(layoutBy('in process'))
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
})

test('a worker that fails between two tasks holds nobody up', async () => {
  const worker = new FakeWorker()
  const layoutClient = createWorkerLayout(() => worker, createInProcess())
  const first = layoutClient.base(BASE)
  await vi.waitFor(() => expect(worker.told).toHaveLength(1))
  worker.say(layoutBy('worker'))
  expect(await first).toEqual(layoutBy('worker'))
  worker.fail()
  expect(await layoutClient.base(BASE)).toEqual(layoutBy('in process'))
})

test('a browser that has no such workers lays out in process', async () => {
  const layoutClient = createWorkerLayout(() => {
    throw new TypeError('module workers are not supported')
  }, createInProcess())
  expect(await layoutClient.base(BASE)).toEqual(layoutBy('in process'))
})
