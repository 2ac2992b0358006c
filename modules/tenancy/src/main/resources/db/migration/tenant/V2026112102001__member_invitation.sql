-- Until when the colleague's invitation is good: the registry knows, but a company does not read the registry.
ALTER TABLE member ADD COLUMN invitation_expires_at timestamptz;
