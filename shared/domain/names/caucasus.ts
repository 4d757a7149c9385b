import { alphabetOf, spell } from './alphabet.ts';

const GEORGIAN = alphabetOf(`
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q
  შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h ჲ:y ჳ:v ჴ:kh ჵ:o ჶ:f
`);

const ARMENIAN = alphabetOf(`
  ա:a բ:b գ:g դ:d ե:e ^ե:ye զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ^յ:h
  ն:n շ:sh ո:o ^ո:vo չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f ու:u և:ev եւ:ev
`);

/** Georgian in Latin letters, as passports write it. */
export const georgianToLatin = (word: string): readonly string[] => [spell(word, GEORGIAN)];

/** Armenian in Latin letters, eastern reading. */
export const armenianToLatin = (word: string): readonly string[] => [spell(word, ARMENIAN)];
