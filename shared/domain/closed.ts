/** Closes a switch: the compiler refuses a case that was forgotten, and so does the running program. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};
