/** How far from the left and the upper edge the cross of the calibration page is meant to be. */
export const CROSS_AT_MM = 10;
