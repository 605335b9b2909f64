/** A verb that acts or measures refuses `--now`: what it writes bears the true time. */
import { expect, test } from "vitest";
import { allScripts } from "../../scripts/dev/docs/documents.ts";

test("each verb that acts or measures says so", async () => {
  const scripts = await allScripts();
  const changing = scripts.flatMap(({ name, verbs }) =>
    Object.entries(verbs)
      .filter(([, { mutating }]) => mutating === true)
      .map(([verb]) => `${name} ${verb}`.trim()),
  );
  expect(changing.toSorted()).toMatchInlineSnapshot(`
    [
      "alert-chaos-drill",
      "evidence backfill",
      "evidence checkpoint",
      "evidence redact",
      "incident-notify ack",
      "incident-notify deliver",
      "incident-notify replay",
      "incident-notify send",
      "load-probe",
      "release-channel-control adopt",
      "release-channel-control block",
      "release-channel-control freeze",
      "release-channel-control hold",
      "release-channel-control promote",
      "release-channel-control resume",
      "release-channel-control rollback",
      "release-channel-control set",
      "release-channel-control unblock",
      "release-channel-control unfreeze",
      "release-rollout-executor",
      "sign-rollback-drill-evidence",
      "trust-keys generate",
      "trust-keys resume",
      "trust-keys revoke",
      "trust-keys role",
      "trust-keys rotate",
      "update-dependency-baseline",
    ]
  `);
});
