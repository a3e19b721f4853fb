// Two words made from a fingerprint: whoever says the same two flies the same quarter.

/**
 * Names of places, since one page may be in another language than the other: these are written alike in every language of the game, can be
 * said in each, and none is easily heard as another.
 */
export const PLACES: readonly string[] = [
  'Alaska Amsterdam Ankara Arizona Atlanta Auckland Bali Bangkok Barcelona Belfast Berlin Bolivia Bordeaux Botswana',
  'Brooklyn Budapest Cambridge Casablanca Chicago Colorado Dakar Dallas Denver Detroit Dresden Dublin Ecuador',
  'Everest Finland Florida Ghana Gibraltar Glasgow Guatemala Hamburg Hanoi Harare Hawaii Helsinki Hollywood',
  'Honduras Houston Innsbruck Istanbul Jakarta Jamaica Japan Kampala Karachi Kathmandu Kenya Kilimanjaro Kyoto',
  'Lagos Leipzig Lima Liverpool London Luxembourg Madrid Malta Manchester Manila Marseille Melbourne Memphis Miami',
  'Monaco Montreal Nairobi Nepal Nevada Orinoco Orlando Osaka Oslo Oxford Pakistan Palermo Panama Paris Peru',
  'Phoenix Portugal Pretoria Quebec Reykjavik Sahara Salzburg Santiago Seattle Seoul Shanghai Singapore Sofia',
  'Stockholm Sydney Tallinn Tanzania Texas Thailand Tokyo Toronto Toulouse Uganda Uruguay Vancouver Verona Vietnam',
  'Vilnius Wellington Yokohama Zambia Zanzibar',
].flatMap((line) => line.split(' '));

/** @param fingerprint hexadecimal digits @returns two different ones of the places */
export function twoWords(fingerprint: string): readonly [string, string] {
  const half = fingerprint.length / 2;
  const first = Number(BigInt(`0x${fingerprint.slice(0, half)}`) % BigInt(PLACES.length));
  const [one = ''] = PLACES.slice(first);
  const others = PLACES.filter((place) => place !== one);
  const second = Number(BigInt(`0x${fingerprint.slice(half)}`) % BigInt(others.length));
  const [other = ''] = others.slice(second);
  return [one, other];
}
