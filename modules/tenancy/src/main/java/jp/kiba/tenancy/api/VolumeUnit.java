package jp.kiba.tenancy.api;

/** What a quantity is shown in besides pieces and m³, which it is kept in: nothing more, 石, or 坪 where there is a face. */
public enum VolumeUnit { M3, KOKU, TSUBO }
