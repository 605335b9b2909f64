/** How knip ends as a gate: it says how many files it looked at, which none of its own reporters does. */
import type { Reporter } from "knip";

const report: Reporter = ({ issues, counters }) => {
  const lines = Object.entries(issues).flatMap(([kind, byFile]) =>
    Object.entries(byFile).flatMap(([path, found]) =>
      Object.keys(Object(found)).map((symbol) => `${path}: unused ${kind}: ${symbol}`),
    ),
  );
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(`unused: ${counters.processed} files checked, ${lines.length} problems\n`);
};

export default report;
