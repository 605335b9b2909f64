/** What a page refers to: links, paths in code spans, npm scripts, and commands in shell blocks. */
import { posix } from "node:path";

export interface Reference {
  readonly page: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: "link" | "path" | "npm_script" | "command";
  /** What must exist: paths relative to the root; for a path also where it may stand beside the page. */
  readonly target: string;
  readonly beside?: string;
  /** Of a command: all its words. */
  readonly words?: readonly string[];
}

const SHELLS = new Set(["sh", "bash", "shell", "console", "zsh"]);

interface Block {
  readonly fence: string;
  readonly shell: boolean;
}

/** In the order of the page. A reference with a placeholder or a pattern in it is none. */
export function referencesIn(page: string, text: string): Reference[] {
  let block: Block | undefined;
  let pending: { readonly line: number; readonly text: string } | undefined;
  const found: Reference[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const number = index + 1;
    const fence = /^\s*(```+|~~~+)\s*([\w-]*)/.exec(line);
    if (fence !== null && (block === undefined || (fence[1] ?? "").startsWith(block.fence))) {
      block =
        block === undefined
          ? { fence: fence[1] ?? "", shell: SHELLS.has(fence[2] ?? "") }
          : undefined;
      pending = undefined;
      continue;
    }
    if (block === undefined) found.push(...inProse(page, number, line));
    found.push(...npmScripts(page, number, line));
    if (block?.shell !== true) continue;
    const start: { readonly line: number; readonly text: string } = pending ?? {
      line: number,
      text: "",
    };
    const whole = `${start.text}${line.replace(/\\$/, " ")}`;
    pending = line.endsWith("\\") ? { line: start.line, text: whole } : undefined;
    if (pending === undefined) found.push(...commands(page, start.line, whole));
  }
  return found;
}

function inProse(page: string, line: number, text: string): Reference[] {
  const folder = posix.dirname(page);
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target))
    .map((target) => ({
      page,
      line,
      kind: "link" as const,
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    }));
  const paths = [...text.matchAll(/`([^`\s]+\/[^`\s]*)`/g)]
    .map(([, path = ""]) => path.replace(/:\d+(?::\d+)?$/, "").replace(/#.*$/, ""))
    .filter(isPlainPath)
    .map((path) => ({
      page,
      line,
      kind: "path" as const,
      target: posix.normalize(path),
      beside: posix.join(folder, path),
    }));
  return [...links, ...paths];
}

/** Letters, digits, dots, dashes and slashes; not a pattern, a placeholder, an address or a root. */
function isPlainPath(path: string): boolean {
  return (
    /^[\w.@-][\w.@/+-]*$/.test(path) && !path.split("/").some((part) => /^[A-Z_]{3,}$/.test(part))
  );
}

function npmScripts(page: string, line: number, text: string): Reference[] {
  return [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:.-]*)/g)].map(([, name = ""]) => ({
    page,
    line,
    kind: "npm_script",
    target: name.replace(/[.:]+$/, ""),
  }));
}

/** The commands of one line: after a prompt, apart at `&&`, `||`, `;` and `|`, without comments. */
function commands(page: string, line: number, text: string): Reference[] {
  return commandsIn(text).flatMap((words): Reference[] => {
    const [target] = words;
    return target === undefined ? [] : [{ page, line, kind: "command", target, words }];
  });
}

const WORD = /\s*(?:(#.*$)|(&&|\|\||[;|])|((?:[^\s"'#;|&]|"[^"]*"|'[^']*'|(?<=\S)#|&(?!&))+))/gy;

/** Words of each command; quotes are taken off. What is no plain command line gives nothing. */
export function commandsIn(text: string): string[][] {
  const line = text.replace(/^\s*\$\s+/, "").trimEnd();
  const found: string[][] = [[]];
  let read = 0;
  for (const match of line.matchAll(WORD)) {
    read += match[0].length;
    const [, comment, separator, word] = match;
    if (comment !== undefined) break;
    if (separator !== undefined) found.push([]);
    else if (word !== undefined) found.at(-1)?.push(word.replaceAll(/["']/g, ""));
  }
  return found.filter((words) => words.length > 0).map(withoutVariables);
}

/** `NAME=value command`: the variables are not the command. */
function withoutVariables(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  return start < 0 ? [] : words.slice(start);
}
