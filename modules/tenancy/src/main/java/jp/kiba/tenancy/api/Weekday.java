package jp.kiba.tenancy.api;

/** A day of the week, in the order of ISO 8601. */
public enum Weekday { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY }
