import { Component, type ReactNode } from 'react'
import { PlainFailure } from './PlainFailure.tsx'

/** The last resort: an error that no page has caught would take everything away and leave a white screen. */
export class RootBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <PlainFailure /> : this.props.children
  }
}
