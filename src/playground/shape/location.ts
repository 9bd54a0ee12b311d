// What a point on the map consists of, sent by itself or as the content of an inline result.
import { float, unplayed } from './check.ts';

export const locationFields = {
  latitude: float,
  longitude: float,
  horizontal_accuracy: float,
  live_period: unplayed,
  heading: unplayed,
  proximity_alert_radius: unplayed,
};
