interface BomSchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Stops at the first error. */
export declare const validate: {
  (document: unknown): boolean;
  errors?: readonly BomSchemaError[] | null;
};
