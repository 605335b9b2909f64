/** What a member of an OpenSLO document is taken for, and what is refused. Pure. */
import { parseDuration } from "../../core/time.ts";
import type { YamlNode } from "./yaml-node.ts";

/** A sentence about a line of the file. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** What was found so far: `refused` must be empty, else nothing is imported. */
export interface Findings {
  readonly refused: Remark[];
  /** Said, and not taken over. */
  readonly left: Remark[];
  /** Documents that others refer to. */
  readonly used: Set<YamlNode>;
}

export function member(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.members?.get(name);
}

export function textOf(node: YamlNode | undefined): string | undefined {
  return typeof node?.scalar === "string" ? node.scalar : undefined;
}

export function numberOf(node: YamlNode | undefined): number | undefined {
  return typeof node?.scalar === "number" && Number.isFinite(node.scalar) ? node.scalar : undefined;
}

export function refuse({ refused }: Findings, line: number, message: string): undefined {
  refused.push({ line, message });
  return undefined;
}

/** `taken` members are read elsewhere, `told` ones change no verdict, all others are refused. */
export function sortMembers(
  node: YamlNode,
  what: string,
  taken: readonly string[],
  told: readonly string[],
  findings: Findings,
): void {
  if (node.members === undefined) refuse(findings, node.line, `${what} is no mapping`);
  for (const [name, { line }] of node.members ?? []) {
    if (taken.includes(name)) continue;
    const message = `${what}: ${name}`;
    if (told.includes(name)) findings.left.push({ line, message });
    else refuse(findings, line, `${message} cannot be expressed`);
  }
}

/** `my-service.search` becomes `my_service_search`. */
export function nameOf(holder: YamlNode, what: string, findings: Findings): string {
  const node = member(member(holder, "metadata"), "name");
  const name = (textOf(node) ?? "").replaceAll(/[-.]/g, "_");
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    refuse(findings, node?.line ?? holder.line, `${what} has no metadata.name that can be an id`);
  }
  return name;
}

const WEEK = /^(\d{1,4})w$/;

/** Seconds of `30d`, `4w`, `1h`; a month, a quarter and a year have no one length. */
export function secondsOf(node: YamlNode | undefined): number | undefined {
  const text = textOf(node) ?? "";
  const weeks = WEEK.exec(text)?.[1];
  const ms = parseDuration(weeks === undefined ? text : `${Number(weeks) * 7}d`);
  return ms === undefined || ms === 0 ? undefined : ms / 1000;
}
