// node --test: what the function tells Cognito, how it signs in, and what it says to a database.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { createSecureContext, TLSSocket } from 'node:tls'
import { answer } from './index.mjs'
import { ask } from './postgres.mjs'
import { loginToken } from './token.mjs'

const event = () => ({ region: 'ap-northeast-1', userPoolId: 'ap-northeast-1_pool', request: { userAttributes: { sub: 'somebody' } } })
const generation = (told) => told.response.claimsAndScopeOverrideDetails.accessTokenGeneration

test('the registry is asked by issuer and subject, and its company goes into the access token', async () => {
  const asked = []
  const told = await answer(event(), async (sql, parameters) => { asked.push([sql, parameters]); return '3f0c' })
  assert.deepEqual(asked, [['SELECT platform.company_of_token($1, $2)',
    ['https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_pool', 'somebody']]])
  assert.deepEqual(generation(told), { claimsToAddOrOverride: { company_id: '3f0c' }, claimsToSuppress: [] })
})

test('who speaks for no company gets a token without one, whatever claim they brought', async () => {
  const told = await answer(event(), async () => null)
  assert.deepEqual(generation(told), { claimsToAddOrOverride: {}, claimsToSuppress: ['company_id'] })
})

test('a registry that cannot be asked means no token', async () => {
  await assert.rejects(answer(event(), async () => { throw new Error('down') }), /down/)
})

test('the password is what Amazon\'s own library makes of the same keys at the same time', () => {
  const keys = { AWS_REGION: 'ap-northeast-1', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret/+example', AWS_SESSION_TOKEN: 'to+ken/with=signs' }
  const made = loginToken({ host: 'db.example', port: 5432, user: 'app_claims', environment: keys, now: new Date('2026-11-29T03:04:05.678Z') })
  // botocore 1.x, generate_db_auth_token, clock held at that time
  const parts = (token) => token.split(/[?&]/).sort() // the order in which they are sent means nothing
  assert.deepEqual(parts(made), parts('db.example:5432/?Action=connect&DBUser=app_claims&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261129%2Fap-northeast-1%2Frds-db%2Faws4_request&X-Amz-Date=20261129T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=to%2Bken%2Fwith%3Dsigns&X-Amz-Signature=5210f9fc0026cc48fd29f13edb04c3e8b7ee18f2bd7bd8d1ba59a43b90c1eb6c'))
})

// A server that speaks PostgreSQL's protocol as far as the client does, and notes what it hears.
function database(t, conversation) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(folder, 'key'), '-out', join(folder, 'certificate')], { stdio: 'ignore' })
  const ca = readFileSync(join(folder, 'certificate'))
  const secureContext = createSecureContext({ key: readFileSync(join(folder, 'key')), cert: ca })
  rmSync(folder, { recursive: true })
  const server = createServer((socket) => {
    socket.on('error', () => {}) // the client leaves as it likes
    socket.once('data', () => {
      socket.write(conversation.tls === false ? 'N' : 'S')
      if (conversation.tls === false) return
      const encrypted = new TLSSocket(socket, { isServer: true, secureContext })
      encrypted.on('error', () => {})
      encrypted.on('data', (bytes) => conversation.hear(bytes, encrypted))
    })
  })
  t.after(() => server.close())
  return new Promise((done) => server.listen(0, 'localhost', () => done({ ca, port: server.address().port })))
}

const says = (type, ...numbers) => Buffer.from([type.charCodeAt(0), ...numbers])
const READY = says('Z', 0, 0, 0, 5, 73)
const login = { host: 'localhost', user: 'app_claims', password: 'signed', database: 'kiba' }

test('it logs in over TLS, asks with parameters, and gives the value', async (t) => {
  const heard = []
  const at = await database(t, {
    hear(bytes, socket) {
      heard.push(bytes.toString('latin1'))
      if (heard.length === 1) socket.write(says('R', 0, 0, 0, 8, 0, 0, 0, 3))
      else if (heard.length === 2) socket.write(Buffer.concat([says('R', 0, 0, 0, 8, 0, 0, 0, 0), READY]))
      // in two pieces, as a network may
      else if (heard.length === 3) {
        socket.write(says('D', 0, 0, 0, 14, 0, 1, 0))
        setTimeout(() => socket.write(Buffer.concat([Buffer.from([0, 0, 4]), Buffer.from('3f0c'), READY])), 20)
      }
    },
  })
  assert.equal(await ask({ ...login, ...at }, 'SELECT question($1)', ["x'; DROP TABLE"]), '3f0c')
  assert.match(heard[0], /user\0app_claims\0database\0kiba\0\0$/)
  assert.match(heard[1], /^p.*signed\0$/s)
  assert.match(heard[2], /SELECT question\(\$1\)\0/)
  assert.ok(heard[2].includes(`\0\0\0\x0ex'; DROP TABLE`), 'the parameter goes beside the statement')
})

test('a null is null', async (t) => {
  let steps = 0
  const at = await database(t, {
    hear(bytes, socket) {
      steps += 1
      if (steps === 1) socket.write(Buffer.concat([says('R', 0, 0, 0, 8, 0, 0, 0, 0), READY]))
      else if (steps === 2) socket.write(Buffer.concat([says('D', 0, 0, 0, 10, 0, 1, 255, 255, 255, 255), READY]))
    },
  })
  assert.equal(await ask({ ...login, ...at }, 'SELECT null', []), null)
})

test('a refusal is told by its code and not by its words', async (t) => {
  const at = await database(t, {
    hear(bytes, socket) {
      const body = Buffer.from('SFATAL\0C28000\0Mno such person\0\0')
      socket.write(Buffer.concat([says('E', 0, 0, 0, body.length + 4), body]))
    },
  })
  await assert.rejects(ask({ ...login, ...at }, 'SELECT 1', []), (error) => error.message.includes('28000') && !error.message.includes('person'))
})

test('a certificate of a stranger, no TLS and silence are all an error', async (t) => {
  const silent = await database(t, { hear() {} })
  await assert.rejects(ask({ ...login, port: silent.port }, 'SELECT 1', []), /self-signed/)
  await assert.rejects(ask({ ...login, ...silent, milliseconds: 200 }, 'SELECT 1', []), /in time|hung up/)
  const open = await database(t, { tls: false })
  await assert.rejects(ask({ ...login, ...open }, 'SELECT 1', []), /does not speak TLS/)
})
