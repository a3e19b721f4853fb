// The names for the severity of weather. Radar, cockpit, light and texts all use them, so that they agree.

export type Sky = 'calm' | 'rough' | 'storm';

/** @param severity 0 clear … 1 storm, from `WeatherView` or `EngineView` */
export function skyOf(severity: number): Sky {
  if (severity < 0.34) return 'calm';
  return severity < 0.67 ? 'rough' : 'storm';
}
