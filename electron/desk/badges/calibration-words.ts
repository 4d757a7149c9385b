import { CROSS_AT_MM } from '../../../shared/domain/badges/calibration-cross.ts';
import type { CalibrationWords } from '../../../shared/domain/badges/calibration-layout.ts';
import type { Language } from '../../../shared/domain/language.ts';

interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What the calibration page says, in the language of this computer: paper cannot be switched over later. */
export const calibrationWords = ({ widthMm, heightMm }: Page, language: Language): CalibrationWords => {
  const size = `${widthMm} × ${heightMm} mm`;
  return language === 'de'
    ? {
        title: 'Seite zum Ausrichten',
        size,
        measure: `Abstand des Kreuzes vom linken und vom oberen Rand messen: je ${CROSS_AT_MM} mm. Beide Zahlen unter Einrichten, Drucker eintragen.`,
      }
    : {
        title: 'Calibration page',
        size,
        measure: `Measure from the left and from the upper edge to the cross: ${CROSS_AT_MM} mm each. Enter both numbers in Setup, Printers.`,
      };
};
