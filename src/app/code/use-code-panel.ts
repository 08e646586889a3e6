import { useEffect, useState, useSyncExternalStore } from 'react'
import { readSetting } from '#app/platform'
import { useDocument, useView } from '#app/state'
import { sdkIds, type SdkId } from '#core/sdks'
import { openCodePanel, type CodePanelModel } from './code-panel-model.ts'
import type { CodeState } from './code-panel-state.ts'
import { openCodeSource } from './code-source.ts'

/** The panel of the open project; it keeps what the model has not taken while it is out of sight. */
export type KeptCode = Map<'panel', CodePanelModel>

export const chosenSdk = 'tandem.code'

/** The panel, which follows the open document and the selection while it is shown. */
export function useCodePanel(kept: KeptCode): readonly [CodePanelModel, CodeState] {
  const [panel] = useState(() => kept.get('panel') ?? openCodePanel(openCodeSource(), firstWish()))
  const state = useSyncExternalStore(panel.subscribe, panel.state)
  useEffect(() => {
    kept.set('panel', panel)
    panel.documentChanged()
    const stop = useDocument.subscribe(({ session: { document } }, { session: before }) => {
      if (document.model !== before.document.model || document.code !== before.document.code)
        panel.documentChanged()
    })
    const leave = useView.subscribe(({ selection, selectedFrom }, before) => {
      const [objectType = null] = selection.objectTypes
      if (objectType === null || selectedFrom === 'code' || selection === before.selection) return
      panel.show({ ...panel.state().wish, objectType })
    })
    return () => {
      panel.flush()
      stop()
      leave()
    }
  }, [kept, panel])
  return [panel, state]
}

function firstWish() {
  const kept = readSetting(chosenSdk)
  const sdk: SdkId = sdkIds.find((id) => id === kept) ?? sdkIds[0] ?? 'node'
  const [objectType = null] = useView.getState().selection.objectTypes
  return { sdk, objectType, path: null }
}
