import type { RouteObject } from 'react-router-dom'
import { PAGES } from '../pages/pages.ts'
import { NotFound } from './failures/NotFound.tsx'
import { RouteFailure } from './failures/RouteFailure.tsx'
import { FrameFailure, pageRoute } from './pageRoute.tsx'
import { Shell } from './Shell.tsx'

const inFrames = (page: (typeof PAGES)[number]) => 'isFrame' in page

/** The pages within what stands round all of them, those in frames of other sites without it. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RouteFailure,
    children: [
      ...PAGES.filter((page) => !inFrames(page)).map(pageRoute),
      {
        id: 'not-found',
        path: '*',
        loader: () => ({ title: 'Not found', description: 'There is nothing at this address.', path: null }),
        Component: NotFound,
      },
    ],
  },
  ...PAGES.filter(inFrames).map((page) => ({ ...pageRoute(page), ErrorBoundary: FrameFailure })),
]
