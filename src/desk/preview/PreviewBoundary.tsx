import { Component, type ReactNode } from 'react'

/** Whatever goes wrong in the preview, the form beside it stays as it is. `of`: with another text it tries again. */
export class PreviewBoundary extends Component<{ of: unknown; children: ReactNode }, { failedOf: unknown; hasFailed: boolean }> {
  override state: { failedOf: unknown; hasFailed: boolean } = { failedOf: null, hasFailed: false }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  override componentDidCatch(): void {
    this.setState({ failedOf: this.props.of })
  }
  override componentDidUpdate(before: { of: unknown }): void {
    if (this.state.hasFailed && before.of !== this.props.of) this.setState({ hasFailed: false })
  }
  override render() {
    if (this.state.hasFailed)
      return <p className="p-4 text-sm text-muted">The preview of this text could not be drawn. The text itself is safe.</p>
    return this.props.children
  }
}
