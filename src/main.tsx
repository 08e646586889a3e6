import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepOffline } from '#app/platform'
import { App } from '#app/shell'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

keepOffline()
