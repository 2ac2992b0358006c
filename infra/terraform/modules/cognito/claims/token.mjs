// The password of a login that RDS knows by IAM: a signed request to connect, good for a quarter of an hour. Signature version 4 as
// AWS documents it; compared with Amazon's own library in the test.
import { createHash, createHmac } from 'node:crypto'

const hash = (text) => createHash('sha256').update(text).digest('hex')
const sign = (key, text) => createHmac('sha256', key).update(text).digest()
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** @param environment with AWS_REGION and the keys that Lambda gives the function's role */
export function loginToken({ host, port, user, environment, now }) {
  const at = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${at.slice(0, 8)}/${environment.AWS_REGION}/rds-db/aws4_request`
  const query = {
    Action: 'connect',
    DBUser: user,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${environment.AWS_ACCESS_KEY_ID}/${scope}`,
    'X-Amz-Date': at,
    'X-Amz-Expires': '900',
    ...(environment.AWS_SESSION_TOKEN && { 'X-Amz-Security-Token': environment.AWS_SESSION_TOKEN }),
    'X-Amz-SignedHeaders': 'host',
  }
  const asked = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
  const request = ['GET', '/', asked, `host:${host}:${port}`, '', 'host', hash('')].join('\n')
  const text = ['AWS4-HMAC-SHA256', at, scope, hash(request)].join('\n')
  const key = scope.split('/').reduce(sign, `AWS4${environment.AWS_SECRET_ACCESS_KEY}`)
  return `${host}:${port}/?${asked}&X-Amz-Signature=${sign(key, text).toString('hex')}`
}
