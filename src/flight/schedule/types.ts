// What a schedule may say of a flight.

export type InstrumentId =
  | 'glidePath'
  | 'engines'
  | 'fuel'
  | 'turbulence'
  | 'speed'
  | 'heading'
  | 'bank'
  | 'route';
