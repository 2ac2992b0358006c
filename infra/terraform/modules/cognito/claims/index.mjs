// Cognito asks this before it makes an access token (pre token generation, V2): the registry's rule says which company the person
// speaks for, and the token says so to the application. Nobody there: no claim, and the application asks them.
import { ask } from './postgres.mjs'
import { loginToken } from './token.mjs'

const QUESTION = 'SELECT platform.company_of_token($1, $2)'

function settings(environment) {
  const host = environment.DATABASE_HOST
  const port = Number(environment.DATABASE_PORT)
  const user = environment.DATABASE_USER
  return { host, port, user, database: environment.DATABASE_NAME, password: loginToken({ host, port, user, environment, now: new Date() }) }
}

export async function answer(event, asking) {
  const issuer = `https://cognito-idp.${event.region}.amazonaws.com/${event.userPoolId}`
  const company = await asking(QUESTION, [issuer, event.request.userAttributes.sub])
  const claims = company === null ? {} : { company_id: company }
  // whoever brought such a claim along, by an attribute or another trigger, does not keep it
  const claimsToSuppress = company === null ? ['company_id'] : []
  event.response = { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: claims, claimsToSuppress } } }
  return event
}

// A failure is thrown: no token at all is better than one that speaks for the wrong company or none.
export const handler = (event) => answer(event, (sql, parameters) => ask(settings(process.env), sql, parameters))
