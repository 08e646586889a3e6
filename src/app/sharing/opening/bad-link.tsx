import type { ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import { Button, EmptyState, SpokenText } from '#app/ui'

type BadLinkProps = {
  readonly refused: Diagnostic
  /** The way on that is always there. */
  readonly back: ReactNode
}

const titles = new Map([
  ['sharing/cut-short', 'Part of this link is missing'],
  ['sharing/altered', 'This link was changed on its way'],
  ['sharing/newer', 'This link needs a newer Tandem'],
  ['sharing/foreign', 'This is no share link'],
  ['sharing/too-large', 'This link is too large to open'],
  ['workspace/project-newer', 'This link needs a newer Tandem'],
])

/** Where a new version of the app may help. */
const newer = new Set(['sharing/newer', 'workspace/project-newer'])

/** Says why a link shows no model, and what can be done. */
export function BadLink({ refused: { code, message }, back }: BadLinkProps): ReactNode {
  return (
    <EmptyState
      title={titles.get(code) ?? 'This link holds no whole model'}
      icon="link"
      actions={
        <>
          {newer.has(code) && <Button onClick={() => location.reload()}>Reload</Button>}
          {back}
        </>
      }
    >
      <p role="alert">
        <SpokenText text={message} />
      </p>
    </EmptyState>
  )
}
