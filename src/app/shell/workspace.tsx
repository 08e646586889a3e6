import { useCallback, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import { Canvas } from '#app/canvas'
import { closeProject, createProject, discardProject } from '#app/platform'
import { runCommand, useDocument } from '#app/state'
import { classNames } from '#app/ui'
import { LatePalette } from './commands/late-palette.tsx'
import { KeysDialog } from './commands/keys-dialog.tsx'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { usePictureCommands } from './commands/use-picture-commands.ts'
import { useWorkspaceCommands, type WorkspaceActions } from './commands/use-workspace-commands.ts'
import { downloadOpenProject } from './download-project.ts'
import { CompactBody } from './compact/compact-body.tsx'
import { CompactHeader } from './compact/compact-header.tsx'
import compactStyles from './compact/compact.module.css'
import { useCompact } from './compact/use-compact.ts'
import { useCompactPanes } from './compact/use-compact-panes.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { ExplainSection, useExplaining, type Explaining } from './panes/explain-section.tsx'
import { Header } from './header/header.tsx'
import { useKeepingCommands } from './keeping/use-keeping-commands.ts'
import { FileBanner } from './notices/file-banner.tsx'
import { FolderBanner } from './notices/folder-banner.tsx'
import { FollowBanner } from './notices/follow-banner.tsx'
import { FullBanner } from './notices/full-banner.tsx'
import { MissingDialog, MissingPart, useInspector, useSharing, useTransfer } from './late-part.tsx'
import { Outline } from './outline/outline.tsx'
import { LowerPane } from './panes/lower-pane.tsx'
import { Splitter } from './panes/splitter.tsx'
import { useLower, type Lower } from './panes/use-lower.ts'
import { usePanes, type Panes } from './panes/use-panes.ts'
import { goTo } from './route.ts'
import { useSharingCommands } from './sharing/use-sharing-commands.ts'
import styles from './shell.module.css'
import { StatusBar } from './status-bar.tsx'
import { Tour } from './tour/tour.tsx'

type Shown = 'palette' | 'export' | 'share' | 'keys' | 'delete' | null

/**
 * An open project: the outline, the canvas, the inspector, and below both schema texts or the problems. In a small
 * window one of them at a time.
 */
export function Workspace(): ReactNode {
  const compact = useCompact()
  const widePanes = usePanes()
  const compactPanes = useCompactPanes()
  const panes = compact ? compactPanes : widePanes
  const lower = useLower(panes)
  const search = useRef<HTMLInputElement>(null)
  const [shown, show] = useState<Shown>(null)
  const { show: showPane } = panes
  const find = useCallback((): void => {
    showPane('outline')
    requestAnimationFrame(() => search.current?.select())
  }, [showPane])
  const showInspector = useCallback(() => showPane('inspector'), [showPane])
  const explaining = useExplaining(showInspector)
  const { explain } = explaining
  const actions = useMemo<WorkspaceActions>(
    () => ({
      openExport: () => show('export'),
      openKeys: () => show('keys'),
      askToDelete: () => show('delete'),
      find,
      openPalette: () => show('palette'),
      explain,
      duplicate: () => void duplicateOpenProject(),
    }),
    [find, explain],
  )
  useSharingCommands(useCallback(() => show('share'), []))
  useWorkspaceCommands(panes, lower, actions)
  useKeepingCommands()
  usePictureCommands()
  useShortcuts()
  const close = (open: boolean): void => {
    if (!open) show(null)
  }
  const canvas = (
    <Canvas onImport={() => runCommand('import-files')} onOpenSample={() => goTo(null)} />
  )
  return (
    <div className={classNames(styles.workspace, compact && compactStyles.compact)}>
      {compact ? <CompactHeader /> : <Header />}
      <FollowBanner />
      <FullBanner />
      <FileBanner />
      <FolderBanner />
      {compact ? (
        <CompactBody
          panes={compactPanes}
          lower={lower}
          canvas={canvas}
          status={<StatusBar onOpenProblems={lower.openProblems} />}
          contents={{
            outline: <Outline searchRef={search} />,
            inspector: <LateInspector explaining={explaining} />,
            texts: <LowerPane panes={panes} lower={lower} alone />,
          }}
        />
      ) : (
        <WideBody {...{ panes, lower, search, explaining, canvas }} />
      )}
      {!compact && <Tour />}
      <KeysDialog open={shown === 'keys'} onOpenChange={close} />
      <DeleteOpenProject open={shown === 'delete'} onOpenChange={close} />
      {shown === 'palette' && <LatePalette onClose={() => close(false)} />}
      {shown === 'export' && <Export onOpenChange={close} />}
      {shown === 'share' && <Share onOpenChange={close} />}
    </div>
  )
}

type WideBodyProps = {
  readonly panes: Panes
  readonly lower: Lower
  readonly search: Ref<HTMLInputElement>
  readonly explaining: Explaining
  readonly canvas: ReactNode
}

function WideBody({ panes, lower, search, explaining, canvas }: WideBodyProps): ReactNode {
  return (
    <>
      <div className={styles.body}>
        <div className={styles.left}>
          <div className={styles.top}>
            <OutlinePane panes={panes} search={search} />
            <main className={styles.canvas} aria-label="Canvas">
              {canvas}
            </main>
          </div>
          <LowerPane panes={panes} lower={lower} />
        </div>
        <InspectorPane panes={panes} explaining={explaining} />
      </div>
      <StatusBar onOpenProblems={lower.openProblems} />
    </>
  )
}

type PaneProps = { readonly panes: Panes }

type OutlinePaneProps = PaneProps & { readonly search: Ref<HTMLInputElement> }

function OutlinePane({ panes, search }: OutlinePaneProps): ReactNode {
  const { open, size } = panes.layout.outline
  if (!open) return null
  return (
    <>
      <div className={styles.side} style={{ width: size }}>
        <Outline searchRef={search} />
      </div>
      <Splitter pane="outline" side="left" label="Width of the outline" panes={panes} />
    </>
  )
}

type InspectorPaneProps = PaneProps & { readonly explaining: Explaining }

function InspectorPane({ panes, explaining }: InspectorPaneProps): ReactNode {
  const { open, size } = panes.layout.inspector
  if (!open) return null
  return (
    <>
      <Splitter pane="inspector" side="right" label="Width of the inspector" panes={panes} />
      <div className={styles.side} style={{ width: size }}>
        <LateInspector explaining={explaining} />
      </div>
    </>
  )
}

function LateInspector({ explaining }: { readonly explaining: Explaining }): ReactNode {
  const part = useInspector()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return null
  return <part.module.Inspector below={<ExplainSection explaining={explaining} />} />
}

function Export({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }): ReactNode {
  const part = useTransfer()
  if (part.state === 'missing')
    return <MissingDialog retry={part.retry} onClose={() => onOpenChange(false)} />
  if (part.state === 'loading') return null
  return <part.module.ExportDialog open onOpenChange={onOpenChange} />
}

function Share({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }): ReactNode {
  const part = useSharing()
  if (part.state === 'missing')
    return <MissingDialog retry={part.retry} onClose={() => onOpenChange(false)} />
  if (part.state === 'loading') return null
  return (
    <part.module.ShareDialog
      onOpenChange={onOpenChange}
      onDownload={() => void downloadOpenProject()}
    />
  )
}

type DeleteOpenProjectProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

function DeleteOpenProject({ open, onOpenChange }: DeleteOpenProjectProps): ReactNode {
  const project = useDocument((state) => state.project)
  if (!open || !project) return null
  return <DeleteDialog project={project} onOpenChange={onOpenChange} onDeleted={() => goTo(null)} />
}

/** Copies what is shown, saved or not: once the copy is on disk, nothing is lost with the original. */
async function duplicateOpenProject(): Promise<void> {
  const { project, session } = useDocument.getState()
  if (!project) return
  const copy = await createProject(`${project.name} copy`, session)
  if (!(await closeProject())) await discardProject()
  goTo(copy)
}
