/**
 * The watchdog: a POSIX shell script that outlives the runner. It reads who is alive from a pipe
 * that only the runner writes to; at the end of that pipe the runner is gone, whatever ended it
 * (SIGKILL too), and all that came of it is ended: TERM, half a second, KILL.
 *
 * Lines: `add GROUP BORN`, `del GROUP`, `bye` (nothing to do). `$1` begins the marker variable in the
 * environments of the runner's children; `$2` is the folder of the named pipes for their output. BORN
 * is the start time of the leader in clock ticks (proc(5), stat field 22), or `-` without /proc.
 *
 * Each child leads a session. Found are: registered sessions, sessions of marked processes, and those
 * whose output goes to one of our pipes. A session keeps its number from reuse while it has a member,
 * so a registered number is another's only if a process of that number was born at another time. Only
 * three looks without a find, a tenth of a second apart, mean that nothing is left: at the moment in
 * which a process becomes another program it has no environment. Ended processes that nobody waits for
 * (zombies) do not count.
 */
export const WATCHDOG_SCRIPT = `
trap '' HUP INT QUIT PIPE TERM
mark=$1 pipes=$2 groups=' ' look=0 quiet=0
[ \${#mark} -gt 30 ] && [ \${#pipes} -gt 20 ] || exit 64
while read -r verb id born; do
  case $verb in
    add) groups="$groups$id/$born " ;;
    del) case $groups in
        *" $id/"*) rest=\${groups#*" $id/"}; groups="\${groups%%" $id/"*} \${rest#* }" ;;
      esac ;;
    bye) quiet=3; break ;;
  esac
done

facts() {
  { read -r stat < "/proc/$1/stat"; } 2> /dev/null || return 1
  set -- \${stat##*') '}
  session=$4 since=\${20}
}
ids= sessions=none
for group in $groups; do
  id=\${group%/*} born=\${group#*/}
  [ "$born" != - ] && facts "$id" && [ "$since" != "$born" ] && continue
  ids="$ids $id" sessions="$sessions|$id"
done

marked() {
  grep -lsF -e "$mark" /proc/[0-9]*/environ
}
members() {
  grep -lsE "\\\\) [^ZX] [0-9]+ [0-9]+ ($sessions) " /proc/[0-9]*/stat
}
holders() {
  ls -l /proc/[0-9]*/fd/[12] | grep -F -e "-> $pipes/"
}
numbers() {
  sed 's|.*/proc/\\([0-9][0-9]*\\)/.*|\\1|' | sort -u
}
signal_all() {
  some=1
  if ! [ -d /proc/self ] || [ "$1" = KILL ]; then
    for id in $ids; do kill -s "$1" -- "-$id" && some=0; done
  fi
  [ -d /proc/self ] || return $some
  some=1
  for id in $(marked | numbers); do
    facts "$id" && sessions="$sessions|$session"
  done
  for id in $( { members; holders; } | numbers); do
    kill -s "$1" "$id" && some=0
  done
  return $some
}

while [ "$look" -lt 30 ] && [ "$quiet" -lt 3 ]; do
  case $look in
    0) signal=TERM ;;
    1) signal=CONT ;;
    [2-4]) signal=0 ;;
    *) signal=KILL ;;
  esac
  if signal_all "$signal"; then quiet=0; else quiet=$((quiet + 1)); fi
  look=$((look + 1))
  sleep 0.1 || sleep 1
done
for try in 1 2 3 4 5; do
  [ -d "$pipes" ] || exit 0
  rm -f "$pipes"/pipe-*
  rmdir "$pipes" || sleep 0.1 || sleep 1
done
`;

/** The script's `$0`, as `ps` shows it. */
export const WATCHDOG_NAME = "release-governance-watchdog";
