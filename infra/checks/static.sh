#!/usr/bin/env bash
# Error Prone over all that ships: what javac lets through and is a mistake all the same. Its errors, and those of its
# warnings that static.txt names. One run of the compiler beside the build, about a minute.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
want=$tools/errorprone-$(sha256sum "$here/static/pom.xml" | cut -c 1-12)
if [ ! -d "$want" ]; then
  mvn -B -ntp -q -f "$here/static/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$want.making" \
    >"$tools/errorprone.log" 2>&1 || { tail -n 3 "$tools/errorprone.log"; skipped "Error Prone cannot be fetched here"; }
  mv "$want.making" "$want"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# of no module alone: what one has from the server, another does not name
mvn -o -B -ntp -q -f "$root/pom.xml" -pl app-war -am compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -DskipTests -Dmdep.outputFile=target/classpath.txt >"$work/classpath.log" 2>&1 || { tail -n 5 "$work/classpath.log"; failed "the modules do not compile"; }
class_path=$(cat "$root"/app-war/target/classpath.txt "$root"/modules/*/target/classpath.txt | tr ':' '\n' | sort -u | tr '\n' ':')
find "$root"/modules/*/src/main/java "$root"/app-war/src/main/java -name '*.java' ! -name module-info.java ! -name package-info.java >"$work/sources"
exports=()
for package in api code comp file main model parser processing tree util; do exports+=("-J--add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"); done
for package in code comp; do exports+=("-J--add-opens=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"); done
options=$(sed -E 's/#.*//; /^\s*$/d; s/\s+$//; s/^(\w+) off$/-Xep:\1:OFF/; s/^(\w+)$/-Xep:\1:ERROR/' "$here/static.txt" | tr '\n' ' ')
javac "${exports[@]}" -J-Xmx1g -J-XX:+UseSerialGC -XDcompilePolicy=simple --should-stop=ifError=FLOW -proc:none -nowarn -parameters --release 17 \
  -Xmaxerrs 500 -d "$work/classes" -cp "$class_path" -processorpath "$(printf '%s:' "$want"/*.jar)" \
  "-Xplugin:ErrorProne -XepDisableAllWarnings $options" @"$work/sources" >"$work/out" 2>&1 || { grep -A3 'error:' "$work/out" | head -n 120; failed "$(grep -c 'error:' "$work/out") findings"; }
ok "Error Prone has nothing to say about $(wc -l <"$work/sources") files"
