/** Where the browser does not allow it, everything stays as it is. */
export async function enterFullScreen(): Promise<void> {
  if (document.fullscreenEnabled && !document.fullscreenElement)
    await document.documentElement.requestFullscreen().catch(() => undefined)
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}

export function toggleFullScreen(): void {
  void (document.fullscreenElement ? leaveFullScreen() : enterFullScreen())
}
