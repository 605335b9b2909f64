/** A report is held against its own schema before it is written: an invalid one is a bug of ours. */
import { isSchemaName, schemas } from "../gen/index.ts";
import type { SchemaName } from "../gen/index.ts";
import type { Report } from "../report.ts";

/** @throws Error, which core/run tells as our bug, naming the first place that is wrong. */
export async function checkReport(report: Report): Promise<void> {
  const name = `report/${report.report}`;
  if (!isSchemaName(name)) throw new Error(`there is no schema ${name}`);
  await check(name, report);
}

async function check(name: SchemaName, report: Report): Promise<void> {
  const validate = await schemas[name].load();
  if (validate(report)) return;
  const [first] = validate.errors ?? [];
  const place = `${first?.instancePath ?? ""} ${first?.keyword ?? ""} ${JSON.stringify(first?.params)}`;
  throw new Error(`the report does not keep to ${name}: ${place}`);
}
