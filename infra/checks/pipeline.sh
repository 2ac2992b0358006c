#!/usr/bin/env bash
# The pipeline's own programs, run as the pipeline runs them, with stand-ins for whatever would reach AWS, GitHub or a registry: in which
# order they do things, and what they do when something fails. Seconds; nothing is fetched, nobody is asked.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/infra/pipeline" "$work/pipeline-there"
mkdir -p "$work/repository/infra/terraform/environments/"{staging,production} "$work/repository/target/image/kiba/bin" "$work/bin"
mv "$work/pipeline-there" "$work/repository/infra/pipeline"
install -m 755 /dev/null "$work/repository/target/image/kiba/bin/kiba"
printf 'FROM scratch\n' >"$work/repository/Containerfile"
old="old@sha256:$(printf 'a%.0s' {1..64})"
new="new@sha256:$(printf 'b%.0s' {1..64})"

# Each says what it was asked, and answers as its file says.
cat >"$work/bin/stand-in" <<'TOOL'
#!/usr/bin/env bash
echo "$(basename "$0") $*" >>"$KIBA_SAID"
asked="$(basename "$0") $*"
while IFS='|' read -r pattern code answer; do
  if [[ -n $pattern && $asked =~ $pattern ]]; then printf '%b' "$answer"; exit "$code"; fi
done <"$KIBA_ANSWERS"
TOOL
chmod +x "$work/bin/stand-in"
for tool in tofu aws cosign gh docker curl sleep; do ln -s stand-in "$work/bin/$tool"; done

found=0
# runs WHAT-IT-PROVES EXIT-CODE ANSWERS COMMAND…
runs() {
  local title=$1 want=$2 code=0
  printf '%s\n' "$3" >"$work/answers"
  : >"$work/said"
  shift 3
  (cd "$work/repository" && env -i PATH="$work/bin:/usr/bin:/bin" HOME="$work" KIBA_SAID="$work/said" KIBA_ANSWERS="$work/answers" KIBA_STATE_BUCKET=state \
    SIGNED_BY=us KIBA_TFVARS='{}' infra/pipeline/"$@") >"$work/out" 2>&1 || code=$?
  [ "$code" = "$want" ] || wrong "$title: exit code $code, not $want"
}
wrong() { echo "$*"; sed 's/^/    /' "$work/said" "$work/out" | tail -n 25; found=$((found + 1)); }
said() { grep -qE "$1" "$work/said" || wrong "nobody asked for: $1"; }
never() { ! grep -qE "$1" "$work/said" || wrong "somebody asked for: $1"; }
order() { [ "$(grep -nE "$1" "$work/said" | head -n 1 | cut -d : -f 1)" -lt "$(grep -nE "$2" "$work/said" | head -n 1 | cut -d : -f 1)" ] || wrong "$2 came before $1"; }

task='{"cluster":"c","task_definition":"t","subnets":["s1"],"security_group":"g"}'
well="tofu .*output -raw image|0|$old
tofu .*output -raw url|0|https://kiba.example
tofu .*output -json migration|0|$task
aws ecs run-task|0|arn:aws:ecs:task
aws ecs describe-tasks|0|STOPPED 0
curl .*/metrics|0|404
curl .*/health/ready|0|404"
# the smoke test is one of its own below
printf '#!/usr/bin/env bash\n[ ! -f %s ]\n' "$work/smoke-fails" >"$work/smoke"
cp "$work/repository/infra/pipeline/smoke" "$work/smoke-real"
install -m 755 "$work/smoke" "$work/repository/infra/pipeline/smoke"

runs "a release" 0 "$well" release staging "$new"
order "cosign verify .*$new" "tofu .*apply"
order "apply .*image=$old -var migration_image=$new" "aws ecs run-task"
order "aws ecs run-task" "apply .*-var image=$new$"
runs "an image that nobody signed" 1 "cosign verify|1|
$well" release staging "$new"
never "apply"
runs "an image by tag" 1 "$well" release staging kiba:v1
never "apply"
runs "a migration that fails" 1 "aws ecs describe-tasks|0|STOPPED 2
$well" release staging "$new"
never "apply .*-var image=$new$"
runs "companies that are behind" 0 "aws ecs describe-tasks|0|STOPPED 1
$well" release staging "$new"
said "apply .*-var image=$new$"
runs "nodes that do not get ready" 1 "apply .*-var image=$new\$|1|
$well" release production "$new"
[ "$(grep -cE "apply .*image=$old" "$work/said")" = 2 ] || wrong "a release that failed goes back"
touch "$work/smoke-fails"
runs "nodes that do not what they should" 1 "$well" release production "$new"
[ "$(grep -cE "apply .*image=$old" "$work/said")" = 2 ] || wrong "a release that does not work goes back"
runs "an environment that is none" 1 "$well" release elsewhere "$new"

runs "a plan that changes something" 0 "tofu .*plan|2|  # a will be changed
$well" plan staging
runs "no drift" 0 "tofu .*plan|0|
$well" drift staging
never "gh issue"
runs "drift" 1 "tofu .*plan|2|  # module.rds will be changed
gh issue list|0|
$well" drift staging
said "gh issue create --title staging is not as its configuration says"
runs "drift that is known" 1 "tofu .*plan|2|  # module.rds will be changed
gh issue list|0|7
$well" drift production
said "gh issue comment 7"
never "gh issue create"
runs "a comparison that failed" 1 "tofu .*plan|1|Error: no
gh issue list|0|
$well" drift production
said "gh issue create --title production could not be compared"

runs "a repository that is none" 1 "" publish kiba
never "docker"
runs "an image that came back without a digest" 1 "" publish 123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/kiba
said "docker buildx build .*push-by-digest=true"
never "cosign sign"

cp "$work/smoke-real" "$work/repository/infra/pipeline/smoke"
runs "a page that is none" 1 "curl|0|500" smoke https://kiba.example

# every program that a workflow runs is one of these, or ./kiba
while read -r program; do
  [[ $program == ./kiba || -x $root/$program ]] || wrong "a workflow runs $program, which is not there"
done < <(grep -hoE '^ +(- )?run: \S+' "$root"/.github/workflows/*.yml | awk '{print $NF}' | sort -u)
[ "$found" = 0 ] || failed "$found findings"
ok "releases, comparisons and images go as they should, and back when they fail"
