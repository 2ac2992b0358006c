package jp.kiba.tenancy.api;

/** What volumes are shown in. They are kept in m³ whatever is shown. */
public enum VolumeUnit { M3, KOKU }
