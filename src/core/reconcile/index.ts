export { reconcile, type Reconciled, type ReconcileOptions } from './reconcile.ts'
