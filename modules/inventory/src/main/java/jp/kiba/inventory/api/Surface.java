package jp.kiba.inventory.api;

/** 仕上げ: rough 粗挽き, planed 仕上げ. */
public enum Surface { ROUGH, PLANED }
