import { useDocument } from '#app/state'
import type { SdkId } from '#core/sdks'

/** Has a file that a person wrote written anew from now on. */
export function letGo(sdk: SdkId, path: string): void {
  useDocument.getState().dispatch({
    label: `Let go of ${path}`,
    origin: 'code',
    edits: [{ kind: 'setCodeFiles', sdk, files: [{ path, file: null }] }],
  })
}
