// What a severity of weather is called, so that radar, cockpit, light and words speak of the same sky.
// Must not decide how severe it is: the market and the prices do.

export type Sky = 'calm' | 'rough' | 'storm';

/** @param severity 0 clear … 1 storm, as `WeatherView` and `EngineView` give it */
export function skyOf(severity: number): Sky {
  if (severity < 0.34) return 'calm';
  return severity < 0.67 ? 'rough' : 'storm';
}
