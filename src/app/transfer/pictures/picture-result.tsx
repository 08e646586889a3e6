import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { copyText, downloadFile } from '#app/platform'
import { Button } from '#app/ui'
import type { Exported, PictureId } from '../export/export-formats.ts'
import styles from '../export/export.module.css'
import { copyPng, pngOf, printPicture } from './paint-picture.ts'
import { refusalOf, sizeOf, type PictureScale } from './picture-size.ts'

type PictureResultProps = {
  readonly picture: PictureId
  readonly exported: Exported
  readonly scale: PictureScale
}

/** A picture to look at, with the ways to take it away. */
export function PictureResult({ picture, exported, scale }: PictureResultProps): ReactNode {
  const [status, say] = useState('')
  const file = exported.files[0]
  const svg = file && 'text' in file ? file.text : ''
  const size = useMemo(() => sizeOf(svg), [svg])
  const dots = picture === 'png' ? scale : 1
  const refusal = picture === 'png' ? refusalOf(size, scale) : null
  const saveAs = exported.saveAs.replace(/svg$/, picture)
  const act = (action: () => Promise<void>, done: string): void => {
    action().then(
      () => say(done),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    )
  }
  const copy = (): Promise<void> => (picture === 'svg' ? copyText(svg) : copyPng(pngOf(svg, scale)))
  const save = async (): Promise<void> => {
    if (picture === 'svg') return downloadFile(saveAs, svg)
    const png = await pngOf(svg, scale)
    downloadFile(saveAs, new Uint8Array(await png.arrayBuffer()))
  }
  return (
    <>
      <Preview svg={svg} />
      <p className={styles.quiet} role={refusal === null ? undefined : 'alert'}>
        {refusal ?? `${size.width * dots} × ${size.height * dots} pixels`}
      </p>
      <div className={styles.actions}>
        <span role="status" className={styles.quiet}>
          {status}
        </span>
        {picture === 'print' ? (
          <Button
            variant="primary"
            onClick={() => act(() => printPicture(svg), 'The print dialog can save it as PDF.')}
          >
            Print or save as PDF…
          </Button>
        ) : (
          <>
            <Button disabled={refusal !== null} onClick={() => act(copy, 'The picture is copied.')}>
              Copy
            </Button>
            <Button
              variant="primary"
              disabled={refusal !== null}
              onClick={() => act(save, `${saveAs} is saved.`)}
            >
              Download {saveAs}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

function Preview({ svg }: { readonly svg: string }): ReactNode {
  const shown = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    if (shown.current) shown.current.src = url
    return () => URL.revokeObjectURL(url)
  }, [svg])
  return (
    <div className={styles.picture}>
      <img ref={shown} alt="The diagram as it leaves" />
    </div>
  )
}
