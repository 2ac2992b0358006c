package jp.kiba.kernel.api;

/** What became of a letter: waiting (or tried in vain up to now), taken by the mail server, or given up. */
public enum LetterState { QUEUED, SENT, GIVEN_UP }
