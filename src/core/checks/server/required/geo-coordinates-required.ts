import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isGeoCoordinates } from './geo-point.ts'
import { notRequired } from './not-required.ts'

/** The coordinates of a GeoPoint are an array, which Device Sync takes no requirement of; it looks for them by itself. */
export const geoCoordinatesRequired = propertyRule(
  {
    room: 'app-services',
    code: 'geo-coordinates-required',
    severity: 'error',
    message:
      '`{name}` holds the coordinates of a place and is required, but with Device Sync no array may be; the server looks for them by itself. Remove it from `required`.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
    profiles: synced,
  },
  ({ type, property, name }, found) => {
    const isForced = property.server.required && isGeoCoordinates(type, property)
    return isForced ? [found({ name }, { fixes: [notRequired(type, property)] })] : []
  },
)
