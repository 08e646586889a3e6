import { useEffect } from 'react'
import { useToasts } from '#app/state'

/** Says what went wrong where nobody waited for it. */
export function useTroubles(): void {
  useEffect(() => {
    const onError = ({ message, error }: ErrorEvent): void => {
      if (!message.startsWith('ResizeObserver')) tell(error ?? message)
    }
    const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
}

function tell(reason: unknown): void {
  if (reason instanceof DOMException && reason.name === 'AbortError') return
  const words = reason instanceof Error ? reason.message : String(reason)
  useToasts.getState().say(`Something did not work: ${words}`, 'problem')
}
