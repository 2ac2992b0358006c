// ./kiba token: asks the running identity provider, so that the token says what a sign-in would say at this moment.
// Node because it is there for the web UI and starts in a blink; nothing needs to be built for it.
import { readFileSync } from "node:fs";

const [repository, state, wanted] = process.argv.slice(2);

function fail(message) {
  process.stderr.write(`kiba: ${message}\n`);
  process.exit(1);
}

const members = JSON.parse(readFileSync(`${repository}/dev/src/main/resources/demo/members.json`, "utf8"));

/** Columns a terminal gives the text: Japanese characters take two. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1), 0);
}

function list() {
  const rows = [
    ["MEMBER", "NAME", "COMPANY", "TYPES", "ROLES"],
    ...members.map((m) => [m.username, m.name, m.company, m.types.join("+"), m.roles.join("+")]),
    ["operator", "運営", "–", "–", "operator of the platform"],
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  const pad = (text, column) => text + " ".repeat(widths[column] - width(text));
  process.stdout.write(rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n") + "\n");
}

async function token() {
  let issuer;
  try {
    issuer = /^issuer=(.*)$/m.exec(readFileSync(`${state}/running.properties`, "utf8"))[1];
  } catch {
    fail("Kiba is not running; start it with ./kiba run");
  }
  const form = new URLSearchParams({
    grant_type: "password", username: wanted, password: "none", client_id: "kiba-web", scope: "openid",
  });
  let answer;
  try {
    answer = await fetch(`${issuer}/token`, { method: "POST", body: form });
  } catch {
    fail("Kiba is not running; start it with ./kiba run");
  }
  const body = await answer.json();
  if (answer.status === 400 && body.error_description === "unknown member") {
    fail(`there is no member ${wanted}; ./kiba token --list shows who there is`);
  }
  if (!answer.ok) {
    fail(`the identity provider answered ${answer.status}: ${JSON.stringify(body)}`);
  }
  process.stdout.write(`${body.access_token}\n`);
}

if (wanted === "--list") {
  list();
} else {
  await token();
}
