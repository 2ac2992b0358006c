DROP FUNCTION platform.key_uses(), platform.revoke_key(uuid), platform.make_key(uuid, bytea, timestamptz),
  platform.key_used(uuid), platform.key_sign_in(bytea);
DROP TABLE platform.api_key;
