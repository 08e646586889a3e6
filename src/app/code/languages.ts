import { StreamLanguage, type StreamParser } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { useEffect, useState } from 'react'
import type { CodeLanguage } from '#core/sdks'

const clike = () => import('@codemirror/legacy-modes/mode/clike')

function streamed<State>(parser: StreamParser<State>): Extension {
  return StreamLanguage.define(parser)
}

async function javascript(typescript: boolean): Promise<Extension> {
  const { javascript: language } = await import('@codemirror/lang-javascript')
  return language({ typescript, jsx: true })
}

/** Colours are fetched with the first text that needs them. */
const loaders: Readonly<Record<CodeLanguage, () => Promise<Extension>>> = {
  cpp: async () => streamed((await clike()).cpp),
  csharp: async () => streamed((await clike()).csharp),
  dart: async () => streamed((await clike()).dart),
  java: async () => streamed((await clike()).java),
  javascript: () => javascript(false),
  kotlin: async () => streamed((await clike()).kotlin),
  swift: async () => streamed((await import('@codemirror/legacy-modes/mode/swift')).swift),
  typescript: () => javascript(true),
}

const loaded = new Map<CodeLanguage, Extension>()
const plain: Extension = []

/** How texts of a language are coloured. Without colours until they are fetched, or when they cannot be. */
export function useLanguage(language: CodeLanguage | null): Extension {
  const [, redraw] = useState(0)
  useEffect(() => {
    if (language === null || loaded.has(language)) return
    loaders[language]().then(
      (extension) => {
        loaded.set(language, extension)
        redraw((count) => count + 1)
      },
      () => undefined,
    )
  }, [language])
  return (language && loaded.get(language)) ?? plain
}
