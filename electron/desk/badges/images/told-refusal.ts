import { cannot } from '../../gate/cannot.ts';
import { ImageRefusal } from './image-refusal.ts';

/** Turns what is wrong with an image into the typed error that screens have a sentence for. */
export const tellingImageRefusals = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImageRefusal) throw cannot(`image-${error.code}`, error.params);
    throw error;
  }
};
