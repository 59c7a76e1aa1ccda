import { afterEach, expect, test, vi } from 'vitest'
import { FakeWorker } from '../../../../tests/fixtures/fakeWorker.ts'
import type { MapGround } from '../../../content/map/companyMap.ts'
import type { Places } from './layoutBase.ts'
import { ANSWER_WITHIN_MS, createWorkerArranger } from './workerLayout.ts'

const GROUND: MapGround = { companies: [], ties: [] }

/** A layout that says who has made it. */
const placesBy = (id: string): Places => ({ [id]: [0, 0] })
const inPlace = () => ({ ground: vi.fn(async () => placesBy('in place')), map: vi.fn() })

afterEach(() => {
  vi.useRealTimers()
})

test('the worker answers task by task', async () => {
  const worker = new FakeWorker()
  const here = inPlace()
  const arranger = createWorkerArranger(() => worker, here)
  const [first, second] = [arranger.ground(GROUND), arranger.ground(GROUND)]
  await vi.waitFor(() => expect(worker.told).toEqual([{ ground: GROUND }]))
  worker.say(placesBy('first'))
  expect(await first).toEqual(placesBy('first'))
  await vi.waitFor(() => expect(worker.told).toHaveLength(2))
  worker.say(placesBy('second'))
  expect(await second).toEqual(placesBy('second'))
  expect(here.ground).not.toHaveBeenCalled()
})

test.each([
  ['fails', (worker: FakeWorker) => worker.fail()],
  ['sends what can’t be read', (worker: FakeWorker) => worker.dispatchEvent(new MessageEvent('messageerror'))],
  ['keeps silent', () => vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS)],
])('when the worker %s, this task and all later ones are worked out in place', async (_, goWrong) => {
  vi.useFakeTimers()
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }
  const arranger = createWorkerArranger(start, inPlace())
  const first = arranger.ground(GROUND)
  const waiting = arranger.ground(GROUND)
  await vi.advanceTimersByTimeAsync(0)
  for (const worker of workers) void goWrong(worker)
  expect(await first).toEqual(placesBy('in place'))
  expect(await waiting).toEqual(placesBy('in place'))
  expect(await arranger.ground(GROUND)).toEqual(placesBy('in place'))
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
})

test('a worker that fails between two tasks holds nobody up', async () => {
  const worker = new FakeWorker()
  const arranger = createWorkerArranger(() => worker, inPlace())
  const first = arranger.ground(GROUND)
  await vi.waitFor(() => expect(worker.told).toHaveLength(1))
  worker.say(placesBy('worker'))
  expect(await first).toEqual(placesBy('worker'))
  worker.fail()
  expect(await arranger.ground(GROUND)).toEqual(placesBy('in place'))
})

test('a browser that has no such workers draws in place', async () => {
  const arranger = createWorkerArranger(() => {
    throw new TypeError('module workers are not supported')
  }, inPlace())
  expect(await arranger.ground(GROUND)).toEqual(placesBy('in place'))
})
