import { useStore, type ReactFlowState } from 'reactflow'
import { useDocument } from '#app/state'
import { Button, IconButton, kbd, Menu, MenuItem } from '#app/ui'
import { useCanvas } from '../canvas-state.ts'
import styles from '../canvas.module.css'
import { lastKind, layoutKinds, layoutTitles, type LayoutKind } from '../placing/layout-kind.ts'
import { cancelLayout, runLayout } from '../placing/run-layout.ts'
import { useStage } from '../stage/stage.ts'

const zoomStep = 1.25
const percentOf = (state: ReactFlowState): number => Math.round(state.transform[2] * 100)

/** Zoom, history and layout, at the bottom of the canvas. */
export function Toolbar() {
  const stage = useStage()
  const percent = useStore(percentOf)
  const following = useDocument((state) => state.following)
  const zoomBy = (factor: number): void => stage.zoomTo(stage.viewport().zoom * factor)
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Canvas tools">
      <IconButton icon="minus" label="Zoom out" keys="mod+-" onClick={() => zoomBy(1 / zoomStep)} />
      <button
        type="button"
        className={styles['percent']}
        aria-label={`Zoom is ${percent} %. Set to 100 %`}
        title={`100 % (${kbd('mod+0')})`}
        onClick={() => stage.zoomTo(1)}
      >
        {percent} %
      </button>
      <IconButton icon="plus" label="Zoom in" keys="mod+=" onClick={() => zoomBy(zoomStep)} />
      <IconButton icon="fit" label="Fit all" keys="shift+1" onClick={() => stage.showAll()} />
      {!following && <EditingTools />}
    </div>
  )
}

function EditingTools() {
  const canUndo = useDocument((state) => state.session.history.past.length > 0)
  const canRedo = useDocument((state) => state.session.history.future.length > 0)
  const undo = useDocument((state) => state.undo)
  const redo = useDocument((state) => state.redo)
  return (
    <>
      <span className={styles['divider']} />
      <IconButton icon="undo" label="Undo" keys="mod+z" disabled={!canUndo} onClick={undo} />
      <IconButton icon="redo" label="Redo" keys="mod+shift+z" disabled={!canRedo} onClick={redo} />
      <span className={styles['divider']} />
      <LayoutTool />
    </>
  )
}

function LayoutTool() {
  const stage = useStage()
  const run = useCanvas((state) => state.layoutRun)
  if (!run)
    return (
      <>
        <IconButton
          icon="layout"
          label="Lay out automatically"
          keys="shift+t"
          onClick={() => void runLayout(stage)}
        />
        <LayoutMenu />
      </>
    )
  return (
    <>
      <progress
        className={styles['progress']}
        aria-label="Laying out"
        max={run.total}
        value={run.done > 0 ? run.done : undefined}
      />
      <Button onClick={cancelLayout}>Cancel</Button>
    </>
  )
}

/** Every way to lay out; the one that the button beside it takes is marked. */
function LayoutMenu() {
  const stage = useStage()
  return (
    <Menu trigger={<IconButton icon="chevron-down" label="Ways to lay out" />}>
      <LayoutItems onChoose={(kind) => void runLayout(stage, kind)} />
    </Menu>
  )
}

function LayoutItems({ onChoose }: { readonly onChoose: (kind: LayoutKind) => void }) {
  const last = lastKind()
  return layoutKinds.map((kind) => (
    <MenuItem key={kind} checked={kind === last} onSelect={() => onChoose(kind)}>
      {layoutTitles[kind]}
    </MenuItem>
  ))
}
