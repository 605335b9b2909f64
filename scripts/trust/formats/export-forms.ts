/** The forms in which other tools read a public key. */
export const EXPORT_FORMS = ["pem", "openssh", "minisign", "signify", "note"] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];
