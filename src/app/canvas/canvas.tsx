import { useRef, useState } from 'react'
import {
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStore,
  type ReactFlowState,
} from 'reactflow'
import 'reactflow/dist/style.css'
import type { Scene } from '#core/drawing'
import { useDocument } from '#app/state'
import { DrawArea } from './areas/draw-area.tsx'
import { OnlyChip } from './areas/only-area.tsx'
import { BoardLayer } from './board/board-layer.tsx'
import { useBoardCommands } from './board/use-board-commands.ts'
import { useCanvas } from './canvas-state.ts'
import { CanvasMenu } from './tools/canvas-menu.tsx'
import styles from './canvas.module.css'
import { CardNodeView } from './card/card-node.tsx'
import { ConnectLine } from './tools/connect-line.tsx'
import { EmptyCanvas, type WaysToBegin } from './tools/empty-canvas.tsx'
import { onCanvasKeyDown } from './gestures/keys.ts'
import { ArrangeBar } from './arranging/arrange-bar.tsx'
import { useArrangingCommands } from './arranging/use-arranging-commands.ts'
import { GuideLines } from './arranging/guide-lines.tsx'
import { Rescue } from './arranging/rescue.tsx'
import { HiddenNote } from './tools/hidden-note.tsx'
import { useLit } from './looks/use-lit.ts'
import { useLookCommands } from './looks/use-look-commands.ts'
import { Hint } from './tools/hint.tsx'
import { ConnectDialog } from './lines/connect-dialog.tsx'
import { LineHandles } from './lines/line-handles.tsx'
import { LostButton } from './tools/lost-button.tsx'
import { Minimap } from './tools/minimap.tsx'
import { PaintedLayer } from './painted-layer.tsx'
import { Presenter } from './presenting/presenter.tsx'
import { useScene } from './scene/use-scene.ts'
import { maxZoom, minZoom, overviewBelow } from './stage/zoom.ts'
import { StageContext } from './stage/stage.ts'
import { Toolbar } from './tools/toolbar.tsx'
import { useCanvasCommands } from './use-canvas-commands.ts'
import { useClipboard } from './clipboard/use-clipboard.ts'
import { useFarEnd } from './scene/use-far-end.ts'
import { useFollowing } from './stage/use-following.ts'
import { useNodeChanges } from './gestures/use-node-changes.ts'
import { useNodes } from './scene/use-nodes.ts'
import { usePointer } from './gestures/use-pointer.ts'
import { useSettling } from './placing/use-settling.ts'
import { useStageOf } from './stage/use-stage.ts'

const nodeTypes = { card: CardNodeView }
const multiSelectionKeys = ['Meta', 'Control', 'Shift']
const panButtons = [0, 1]
const atFullSize = { x: 0, y: 0, zoom: 1 }
/** Where a model is looked at from until the view is fitted to it: no card is rendered for nothing. */
const farAway = { x: 0, y: 0, zoom: minZoom }
/** Until the view can be moved, the first one is still to come. */
const zoomOf = ({ panZoom, transform }: ReactFlowState): number | null =>
  panZoom === null ? null : transform[2]

/** The model as a drawing: a card for each object type, a line for each relationship. */
export function Canvas(props: WaysToBegin) {
  const project = useDocument((state) => state.project?.id)
  return (
    <ReactFlowProvider key={project}>
      <CanvasBody {...props} />
    </ReactFlowProvider>
  )
}

function CanvasBody({ onImport, onOpenSample }: WaysToBegin) {
  const frame = useRef<HTMLDivElement>(null)
  const following = useDocument((state) => state.following)
  const { scene, found } = useScene()
  const [begin] = useState(() => (scene.cards.size === 0 ? atFullSize : farAway))
  const overview = useStore((state) => (zoomOf(state) ?? begin.zoom) < overviewBelow)
  const nodes = useNodes(scene, overview)
  const stage = useStageOf(scene, frame)
  const changes = useNodeChanges(stage)
  const pointer = usePointer(frame, stage, overview)
  const presenting = useCanvas((state) => state.presenting)
  const layingOut = useCanvas((state) => state.layoutRun !== null)
  useFollowing(stage, scene)
  useSettling(found, stage)
  useFarEnd(scene)
  useLit(scene)
  useCanvasCommands(stage)
  useClipboard(frame, stage)
  useArrangingCommands(stage)
  useLookCommands(stage)
  useBoardCommands(stage)
  return (
    <StageContext.Provider value={stage}>
      <CanvasMenu>
        <div
          ref={frame}
          className={styles['canvas']}
          role="application"
          aria-label="Canvas"
          aria-roledescription="model canvas"
          tabIndex={0}
          data-testid="canvas"
          data-keys="canvas"
          aria-busy={layingOut}
          data-overview={overview || undefined}
          data-presenting={presenting || undefined}
          onKeyDownCapture={(event) => {
            if (event.key === 'Escape' && changes.giveUpDrag()) event.stopPropagation()
          }}
          onKeyDown={(event) => onCanvasKeyDown(event, stage)}
          {...pointer}
        >
          <PaintedLayer scene={scene} overview={overview} />
          <ReactFlow
            defaultViewport={begin}
            nodes={nodes}
            nodeTypes={nodeTypes}
            onNodesChange={changes.onNodesChange}
            onSelectionStart={changes.onSelectionStart}
            onSelectionEnd={changes.onSelectionEnd}
            onlyRenderVisibleElements
            nodesDraggable={!following}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            onMoveStart={(byHand) => {
              if (byHand) stage.leaveFit()
            }}
            multiSelectionKeyCode={multiSelectionKeys}
            selectionKeyCode={overview ? null : 'Shift'}
            selectionMode={SelectionMode.Partial}
            selectNodesOnDrag={false}
            nodeDragThreshold={3}
            panOnDrag={panButtons}
            panOnScroll
            zoomOnDoubleClick={false}
            minZoom={minZoom}
            maxZoom={maxZoom}
            attributionPosition="bottom-left"
          >
            <BoardLayer overview={overview} />
          </ReactFlow>
          <Overlays scene={scene} onImport={onImport} onOpenSample={onOpenSample} />
        </div>
      </CanvasMenu>
    </StageContext.Provider>
  )
}

type OverlaysProps = WaysToBegin & { readonly scene: Scene }

/** What lies over the cards and stays where it is when they move. */
function Overlays({ scene, onImport, onOpenSample }: OverlaysProps) {
  return (
    <>
      <LineHandles scene={scene} />
      <ConnectLine />
      <ConnectDialog />
      <GuideLines />
      {scene.cards.size === 0 ? (
        <EmptyCanvas onImport={onImport} onOpenSample={onOpenSample} />
      ) : (
        <Minimap scene={scene} />
      )}
      <Hint />
      <HiddenNote />
      <LostButton scene={scene} />
      <Rescue scene={scene} />
      <ArrangeBar />
      <Toolbar />
      <OnlyChip />
      <DrawArea />
      <Presenter scene={scene} />
    </>
  )
}
