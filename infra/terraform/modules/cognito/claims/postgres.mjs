// One question to PostgreSQL over TLS, with parameters, answered by one value. As much of the protocol as that takes, so that what
// stands between a person and their token depends on nobody else's code.
import { connect } from 'node:net'
import { connect as secure } from 'node:tls'

const PROTOCOL = 196608 // 3.0
const TLS_PLEASE = 80877103
const CLEARTEXT = 3
const ACCEPTED = 0

const word = (number) => { const bytes = Buffer.alloc(4); bytes.writeInt32BE(number); return bytes }
const short = (number) => { const bytes = Buffer.alloc(2); bytes.writeInt16BE(number); return bytes }
const text = (value) => Buffer.from(`${value}\0`)
const message = (type, ...parts) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(type), word(body.length + 4), body])
}
const value = (parameter) => { const bytes = Buffer.from(parameter); return Buffer.concat([word(bytes.length), bytes]) }

/** @param ca what signed the server's certificate, or nothing for the authorities that Node knows
 *  @return the first column of the first row as text, or null */
export async function ask({ host, port, user, password, database, ca, milliseconds = 4000 }, sql, parameters) {
  const plain = connect({ host, port })
  const limit = setTimeout(() => plain.destroy(new Error('the database did not answer in time')), milliseconds)
  try {
    plain.write(Buffer.concat([word(8), word(TLS_PLEASE)]))
    const [agreed] = await read(plain, 1)
    if (String.fromCharCode(agreed) !== 'S') throw new Error('the database does not speak TLS')
    const socket = secure({ socket: plain, servername: host, ca, minVersion: 'TLSv1.2' })
    // what breaks the plain connection breaks the other too; whoever reads at that moment hears of it
    plain.on('error', (error) => socket.destroy(error))
    socket.on('error', () => {})
    return await conversation(socket, { user, password, database }, sql, parameters)
  } finally {
    clearTimeout(limit)
    plain.destroy()
  }
}

async function conversation(socket, { user, password, database }, sql, parameters) {
  const hello = Buffer.concat([word(PROTOCOL), text('user'), text(user), text('database'), text(database), Buffer.from('\0')])
  socket.write(Buffer.concat([word(hello.length + 4), hello]))
  let answer = null
  let asked = false
  for (;;) {
    const head = await read(socket, 5)
    const type = String.fromCharCode(head[0])
    const body = await read(socket, head.readInt32BE(1) - 4)
    if (type === 'E') throw new Error(`the database refuses: ${code(body)}`)
    if (type === 'R') {
      const kind = body.readInt32BE(0)
      if (kind === CLEARTEXT) socket.write(message('p', text(password)))
      else if (kind !== ACCEPTED) throw new Error(`the database wants a password in a way that is not spoken here: ${kind}`)
    } else if (type === 'D') answer = column(body)
    else if (type === 'Z' && asked) {
      socket.end(message('X'))
      return answer
    } else if (type === 'Z') {
      asked = true
      socket.write(question(sql, parameters))
    }
  }
}

function question(sql, parameters) {
  return Buffer.concat([
    message('P', text(''), text(sql), short(0)),
    message('B', text(''), text(''), short(0), short(parameters.length), ...parameters.map(value), short(0)),
    message('E', text(''), word(1)),
    message('S'),
  ])
}

function column(row) {
  const length = row.readInt32BE(2)
  return length < 0 ? null : row.subarray(6, 6 + length).toString()
}

/** The five letters of an error: its words may quote what somebody typed. */
function code(body) {
  const field = body.toString().split('\0').find((each) => each.startsWith('C'))
  return field ? field.slice(1) : 'no code'
}

/** Exactly so many bytes. */
function read(socket, count) {
  return new Promise((done, fail) => {
    const ended = () => fail(new Error('the database hung up'))
    const look = () => {
      const bytes = count === 0 ? Buffer.alloc(0) : socket.read(count)
      if (bytes !== null) { quiet(); done(bytes) }
    }
    const broken = (error) => { quiet(); fail(error) }
    const quiet = () => { socket.off('readable', look); socket.off('error', broken); socket.off('close', ended) }
    socket.on('readable', look).on('error', broken).on('close', ended)
    look()
  })
}
