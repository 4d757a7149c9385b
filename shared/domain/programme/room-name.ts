/** Words that say what kind of place it is; a name with one of them needs no "Room" before it. */
const KINDS_OF_PLACE =
  /(^|[^\p{L}])(room|hall|foyer|lobby|lounge|studio|salon|atrium|theat(re|er)|stage|garden|court|raum|saal|halle|bühne|garten|hof|aula|plenum|zimmer)($|[^\p{L}])|(raum|saal|halle|zimmer|theater|bühne|foyer|keller)$/iu;

/** "Hall 1" and "Festsaal" say what they are; "Linde" and "3.14" are rooms of that name. */
export const saysWhatItIs = (room: string): boolean => KINDS_OF_PLACE.test(room);
