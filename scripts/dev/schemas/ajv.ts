/** ajv is CommonJS: its default exports are reached by name. */
import codegen from "ajv/dist/compile/codegen/index.js";
import ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

export const Ajv2020 = ajv2020.Ajv2020;
export type Ajv2020 = InstanceType<typeof Ajv2020>;
export const standaloneCode = standalone.default;
export const _ = codegen._;
export type { CodeKeywordDefinition } from "ajv";
