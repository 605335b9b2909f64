/** What the checks of the key list mean. */
import type { CheckCatalogue } from "../../core/check.ts";

export const KEY_LIST_CATALOGUE: CheckCatalogue = {
  key_list_succession: {
    title: "Is every revision of the key list signed by the one before it and by itself?",
    why: "Whoever can edit the list of keys could otherwise make his own signatures count.",
    fix: "Restore the list and its history from version control, and change them with `npm run keys`.",
  },
  key_list_file_current: {
    title: "Is the file the last revision of its history?",
    why: "A change that was cut short is in the signed history, and not yet in the file.",
    fix: "Run `npm run keys -- resume`: it writes the file as its history has it.",
  },
  roles_can_sign: {
    title: "Has every role as many valid keys as its threshold?",
    why: "A role without enough valid keys cannot sign when it has to, as in an emergency.",
    fix: "Add a key to the role with `npm run keys -- generate --role ROLE`, or rotate the one that ended.",
  },
};
