/** One word, one sign and one class for each answer: never colour alone. */
export const WORD = {
  pass: "Pass",
  fail: "Fail",
  undecided: "Undecided",
  no_data: "No answer",
  not_applicable: "Not run",
} as const;

export const SIGN = {
  pass: "✓",
  fail: "✗",
  undecided: "?",
  no_data: "?",
  not_applicable: "–",
} as const;
