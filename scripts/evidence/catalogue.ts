/** What each check of `evidence` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const COMPARE =
  "Compare the file with a copy and with the heads that were kept; trust no part of it.";
const ASK = "Ask the producer for the package anew, and rely on no part of this one.";

export const CHECKS = {
  ledger_chain_holds: {
    title: "Each event continues the one before",
    why: "A changed, moved, doubled or missing line breaks the chain of hashes.",
    fix: COMPARE,
  },
  ledger_tail_whole: {
    title: "The last append is whole",
    why: "A crash in the middle of an append leaves bytes that were never acknowledged.",
    fix: "Nothing is lost: the next append moves them aside and says so.",
  },
  ledger_continues_kept_head: {
    title: "The ledger continues a head that was kept elsewhere",
    why: "The chain alone cannot show that its end was cut off or written anew.",
    fix: COMPARE,
  },
  head_signed: {
    title: "The head is signed by a key of the log",
    why: "A head that anyone can write is kept by everyone and proves nothing.",
    fix: "Sign heads with `checkpoint --signing-key`, by a key of the role ledger in trust_keys.json.",
  },
  head_witnessed: {
    title: "Enough witnesses have seen the head",
    why: "Without witnesses whoever has the key can show different histories to different people.",
    fix: "Send the head to the witnesses, and add what they sign with `checkpoint --cosignatures`.",
  },
  event_is_in_ledger: {
    title: "The event is in the ledger",
    why: "Only what is in the tree can be proven.",
    fix: "Give the number of an event, counted from 0, that the checkpoint covers.",
  },
  value_can_be_redacted: {
    title: "The value is kept apart from its event",
    why: "A value that stands in the ledger itself can only be taken out by breaking every proof.",
    fix: "Name such fields in security/evidence_policy.json before events hold them.",
  },
  event_is_proven: {
    title: "The event is in the tree of the head",
    why: "A line that is in no signed head can be made up at any time.",
    fix: "Ask for the proof anew; believe neither the event nor the proof.",
  },
  package_archive_whole: {
    title: "The archive is as it was written",
    why: "A bit that flipped on the way may change nothing that is read, or the next one may.",
    fix: ASK,
  },
  package_files_present: {
    title: "All files of the package are there and can be read",
    why: "A package that lacks a file cannot show what that file would have shown.",
    fix: ASK,
  },
  package_has_no_strangers: {
    title: "No other file is in the package",
    why: "Nothing vouches for a file that is no part of the format.",
    fix: "Do not rely on the other files.",
  },
  package_file_digests: {
    title: "Each file has the digest that the manifest claims",
    why: "A file that was changed after the export has another digest.",
    fix: ASK,
  },
  package_manifest_matches: {
    title: "The manifest counts what is there",
    why: "Fewer or other events than the manifest says were taken out or put in.",
    fix: ASK,
  },
  package_event_chain: {
    title: "Each event continues the one before",
    why: "A changed, moved, doubled or missing event breaks the chain of hashes.",
    fix: ASK,
  },
  package_tree_matches: {
    title: "The events are those of the head",
    why: "An event that was changed, moved, added or left out gives another root.",
    fix: ASK,
  },
  package_continues_kept_head: {
    title: "The events continue a head that was kept elsewhere",
    why: "A package that agrees with itself can still tell another history than was told before.",
    fix: ASK,
  },
  package_roles_hold: {
    title: "Every actor had the role that the event takes",
    why: "An event by someone who may not append it is no decision.",
    fix: "Ask who appended these events, and whether the key list here is the one that held then.",
  },
  package_disclosures_match: {
    title: "Every value that is shown is the one of its event",
    why: "A value without commitment can be made up; one that was redacted must not come back.",
    fix: ASK,
  },
  package_proofs_hold: {
    title: "The proofs are proofs of these events under this head",
    why: "A proof of another tree convinces nobody who checks it.",
    fix: ASK,
  },
  package_events_hashed: {
    title: "Every event has a hash",
    why: "Events from before there were hashes can be changed unnoticed.",
    fix: "Seal them with `evidence backfill`: they are evidence from that moment on only.",
  },
  package_seal_matches: {
    title: "The events are those of the seal",
    why: "Hashes that were made later are worth what the seal over the originals is worth.",
    fix: ASK,
  },
  package_seal_signed: {
    title: "The seal is signed by a key that is trusted here",
    why: "Without a signature whoever has the file can seal another one, at any time they like.",
    fix: "Seal with --signing-key, by a key of the role evidence; or give the key with --seal-key.",
  },
  events_can_be_sealed: {
    title: "The events can be given their hashes",
    why: "A line that is out of place would become evidence by being sealed.",
    fix: "Find out how the line came to be before anything is sealed.",
  },
  package_calls_agree: {
    title: "Events and records of calls agree",
    why: "A call that only one of the two knows was hidden or made up.",
    fix: ASK,
  },
  package_proof_matches: {
    title: "The proof is that of these events",
    why: "A proof of other events proves nothing here.",
    fix: ASK,
  },
  package_of_one_job: {
    title: "All parts are of one job",
    why: "Parts of several jobs, put together, tell a story that never happened.",
    fix: ASK,
  },
  package_signature: {
    title: "The package is signed by the expected key",
    why: "Without a signature whoever can write the package can write all of it anew.",
    fix: "Get the producer's public key by another way, and give it with --public-key.",
  },
} satisfies CheckCatalogue;
