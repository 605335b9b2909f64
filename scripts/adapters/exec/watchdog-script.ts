/**
 * The watchdog: a POSIX shell script that outlives the runner. It reads who is alive from a pipe
 * that only the runner writes to; at the end of that pipe the runner is gone, whatever ended it
 * (SIGKILL too), and all that is still registered or marked is ended: TERM, one second, KILL.
 *
 * Lines: `add GROUP BORN`, `del GROUP`, `pipes FOLDER` (named pipes to remove), `bye` (nothing to do).
 * `$1` is the marker that the environments of the runner's children begin with. BORN is the start
 * time of the leader in clock ticks (proc(5), stat field 22), or `-` where there is no /proc.
 *
 * A group keeps its number from reuse while it has a member. So a number is another's only if a
 * process of that number lives and was born at another time. Only three looks without a find, a tenth
 * of a second apart, mean that nothing is left: at the moment in which a process becomes another
 * program it has no environment. Ended members that nobody waits for (zombies) do not count.
 */
export const WATCHDOG_SCRIPT = `
trap '' HUP INT QUIT PIPE TERM
mark=$1 groups=' ' pipes= look=0 quiet=0
[ \${#mark} -gt 30 ] || exit 64
while read -r verb id born; do
  case $verb in
    add) groups="$groups$id/$born " ;;
    del) case $groups in
        *" $id/"*) rest=\${groups#*" $id/"}; groups="\${groups%%" $id/"*} \${rest#* }" ;;
      esac ;;
    pipes) pipes="$id\${born:+ $born}" ;;
    bye) quiet=3; break ;;
  esac
done

ours() {
  [ "\${1#*/}" = - ] && return 0
  { read -r stat < "/proc/\${1%/*}/stat"; } 2> /dev/null || return 0
  born=\${1#*/}
  set -- \${stat##*') '}
  [ "\${20}" = "$born" ]
}
awake() {
  [ "\${1#*/}" = - ] || grep -qsE "\\) [^ZX] [0-9]+ \${1%/*} " /proc/[0-9]*/stat
}
marked() {
  [ -d /proc/self ] && grep -lsF -e "$mark" /proc/[0-9]*/environ
}
signal_all() {
  some=1
  for group in $groups; do
    ours "$group" && kill -s "$1" -- "-\${group%/*}" && awake "$group" && some=0
  done
  for file in $(marked); do
    id=\${file#/proc/}
    kill -s "$1" "\${id%/environ}" && some=0
  done
  return $some
}

while [ "$look" -lt 30 ] && [ "$quiet" -lt 3 ]; do
  case $look in
    0) signal=TERM ;;
    1) signal=CONT ;;
    ?) signal=0 ;;
    *) signal=KILL ;;
  esac
  if signal_all "$signal"; then quiet=0; else quiet=$((quiet + 1)); fi
  look=$((look + 1))
  sleep 0.1 || sleep 1
done
if [ -n "$pipes" ]; then
  [ -d "$pipes" ] && sleep 0.1
  rm -f "$pipes"/pipe-*
  rmdir "$pipes"
fi
`;

/** The script's `$0`, as `ps` shows it. */
export const WATCHDOG_NAME = "release-governance-watchdog";
