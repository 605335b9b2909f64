/**
 * The forms in which a secret turns up in output: as it is, line by line, and as base64, URL and
 * JSON encoders, hex dumps and a shell's `set -x` write it.
 */

/** Shorter values (`1`, `yes`) are in every text: hiding them would hide the log, not the secret. */
export const MIN_SECRET_BYTES = 4;
/** Of a secret with many lines, such as a PEM key, each line of at least this length. */
const MIN_LINE_BYTES = 8;

/** Byte patterns without repeats, each of `MIN_SECRET_BYTES` or more. */
export function secretForms(secrets: readonly string[]): Buffer[] {
  const values = secrets.filter((value) => Buffer.byteLength(value.trim()) >= MIN_SECRET_BYTES);
  const forms = new Set(values.flatMap((value) => formsOf(value)));
  return [...forms]
    .map((form) => Buffer.from(form))
    .filter(({ length }) => length >= MIN_SECRET_BYTES);
}

function formsOf(value: string): string[] {
  const trimmed = value.trim();
  const whole = trimmed === value ? [value] : [value, trimmed];
  const crlf = trimmed.replaceAll(/\r?\n/g, "\r\n");
  const lines = trimmed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => Buffer.byteLength(line) >= MIN_LINE_BYTES);
  return [...whole.flatMap(encodings), crlf, ...lines];
}

function encodings(value: string): string[] {
  return [
    value,
    ...base64Forms(value),
    ...urlForms(value),
    ...jsonForms(value),
    ...otherForms(value),
  ];
}

/**
 * Base64 (RFC 4648, 4 and 5) of a text that holds the value anywhere: three alignments, of each the
 * characters that depend on the value alone. Covers padded and unpadded.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const stable = text.slice(
      Math.ceil((8 * shift) / 6),
      Math.floor((8 * (shift + bytes.length)) / 6),
    );
    return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** encodeURIComponent, RFC 3986 strictly, HTML forms (`+` for a space), upper and lower-case hex. */
function urlForms(value: string): string[] {
  const component = encodeURIComponent(value.toWellFormed());
  const strict = component.replaceAll(/[!'()*]/g, (sign) => percent(sign));
  const form = strict.replaceAll("%20", "+");
  return [component, strict, form].flatMap((text) => [
    text,
    text.replaceAll(/%../g, (code) => code.toLowerCase()),
  ]);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** As JSON.stringify writes it, with `\/`, and with all but ASCII escaped. */
function jsonForms(value: string): string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const ascii = plain.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
  return [plain, plain.replaceAll("/", String.raw`\/`), ascii];
}

function unicodeEscape(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Hex dumps without spaces; a shell's single quotes. */
function otherForms(value: string): string[] {
  const hex = Buffer.from(value).toString("hex");
  return [hex, hex.toUpperCase(), value.replaceAll("'", String.raw`'\''`)];
}
