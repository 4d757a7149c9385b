import { createContext, useContext, useEffect, useRef } from 'react';

/** What Enter, the arrows and Space of the scan field mean to the stage that is shown. */
export interface StageKeys {
  readonly onEnter?: () => void;
  readonly onArrow?: (by: 1 | -1) => void;
  readonly onSpace?: () => void;
}

/** Where a stage leaves its keys; the field has one stage at a time. */
export interface StageKeySlot {
  current: StageKeys | null;
}

const SlotContext = createContext<StageKeySlot | null>(null);
export const StageKeySlotProvider = SlotContext;

/** A stage takes the keys of the field for as long as it is shown. Search results go before it. */
export const useFieldKeys = (keys: StageKeys): void => {
  const slot = useContext(SlotContext);
  const mine = useRef(keys);
  useEffect(() => {
    mine.current = keys;
  });
  useEffect(() => {
    if (slot === null) return;
    const taken: StageKeys = {
      onEnter: () => mine.current.onEnter?.(),
      onArrow: (by) => mine.current.onArrow?.(by),
      onSpace: () => mine.current.onSpace?.(),
    };
    slot.current = taken;
    return () => {
      if (slot.current === taken) slot.current = null;
    };
  }, [slot]);
};
