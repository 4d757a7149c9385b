import { useEffect, useRef, useState } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { type Face, faceOf } from '../../../ui/face.ts';
import fill from '../../../ui/fill.module.css';
import type { Shown } from './door-reducer.ts';
import css from './strip.module.css';

const FLASH_MS = 250;
/** Nothing may flash more than three times in a second. */
const LEAST_APART_MS = 350;

/** The fill of a verdict over the whole screen, for as long as a glance. */
export const Flash = ({ shown }: { readonly shown: Shown | null }) => {
  const [face, setFace] = useState<Face | null>(null);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const scanId = shown?.result.scanId;
  const verdict = shown?.result.verdict;
  useEffect(() => {
    if (scanId === undefined || verdict === undefined) return;
    const nowMs = performance.now();
    const found = faceOf(verdict);
    if (found === 'none' || nowMs - last.current < LEAST_APART_MS) return;
    last.current = nowMs;
    setFace(found);
    const timer = window.setTimeout(() => setFace(null), FLASH_MS);
    return () => {
      window.clearTimeout(timer);
      setFace(null);
    };
  }, [scanId, verdict]);
  return face === null ? null : (
    <div className={classNames(css.flash, fill[face], css[face])} aria-hidden="true" />
  );
};
