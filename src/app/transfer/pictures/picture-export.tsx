import { useCallback, useState, type ReactNode } from 'react'
import { fileName } from '#app/platform'
import { useDocument } from '#app/state'
import { Button } from '#app/ui'
import { plainPicture } from '#core/pictures'
import { requestPicture } from '#workers'
import type { PictureId } from '../export/export-formats.ts'
import styles from '../export/export.module.css'
import { useWriting, type Write } from '../export/use-writing.ts'
import { PictureOptions } from './picture-options.tsx'
import { PictureResult } from './picture-result.tsx'
import { firstSettings, partOf } from './picture-settings.ts'

/** A picture of the diagram, with a look at it and the ways to take it away. */
export function PictureExport({ picture }: { readonly picture: PictureId }): ReactNode {
  const [settings, change] = useState(() => firstSettings(picture))
  const model = useDocument(({ session }) => session.document.model)
  const layout = useDocument(({ session }) => session.document.layout)
  const title = useDocument(({ project }) => project?.name ?? 'tandem')
  const { what, theme, background } = settings
  const write = useCallback<Write>(
    async (task) => {
      const options = { ...plainPicture, title, theme, background, part: partOf(what) }
      const text = await requestPicture({ model, layout }, options, task)
      const saveAs = fileName(title, '.svg')
      return { files: [{ path: saveAs, text }], saveAs, archive: false, diagnostics: [] }
    },
    [model, layout, title, theme, background, what],
  )
  const { writing, retry } = useWriting(write)
  return (
    <>
      <PictureOptions picture={picture} settings={settings} onChange={change} />
      {writing.state === 'written' && (
        <PictureResult picture={picture} exported={writing.exported} scale={settings.scale} />
      )}
      {writing.state === 'writing' && (
        <p className={styles.quiet} role="status">
          Drawing the picture…
        </p>
      )}
      {writing.state === 'failed' && (
        <div role="alert">
          <p>{writing.reason}</p>
          <Button onClick={retry}>Try again</Button>
        </div>
      )}
    </>
  )
}
