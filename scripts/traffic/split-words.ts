/**
 * A one-string template of version 1 as words, split before anything is filled in, by the quoting
 * rules of the POSIX shell (XCU 2.2: backslash, single and double quotes) and nothing else of it:
 * no variables, globs, operators or comments. A value with a space can so never become two words.
 */
export type Words =
  | { readonly ok: true; readonly words: readonly string[] }
  | { readonly ok: false; readonly why: string };

interface State {
  readonly words: string[];
  word: string | undefined;
  quote: "'" | '"' | undefined;
}

export function splitWords(text: string): Words {
  const state: State = { words: [], word: undefined, quote: undefined };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\" && state.quote !== "'") {
      at += 1;
      if (at >= text.length) return { ok: false, why: "it ends in a backslash" };
      addEscaped(state, text.charAt(at));
    } else addSign(state, sign);
  }
  if (state.quote !== undefined) return { ok: false, why: `a ${state.quote} is never closed` };
  if (state.word !== undefined) state.words.push(state.word);
  return { ok: true, words: state.words };
}

/** Inside double quotes a backslash stays before all but these signs (XCU 2.2.3). */
function addEscaped(state: State, sign: string): void {
  const kept = state.quote === '"' && !/["\\$`]/.test(sign);
  state.word = (state.word ?? "") + (kept ? `\\${sign}` : sign);
}

function addSign(state: State, sign: string): void {
  if (sign === state.quote) {
    state.quote = undefined;
  } else if (state.quote === undefined && (sign === "'" || sign === '"')) {
    state.quote = sign;
    state.word ??= "";
  } else if (state.quote === undefined && /[ \t\r\n]/.test(sign)) {
    if (state.word !== undefined) state.words.push(state.word);
    state.word = undefined;
  } else {
    state.word = (state.word ?? "") + sign;
  }
}
