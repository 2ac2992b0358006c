package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/** A day: 2026/4/1, 2026年4月1日, 20260401, 令和8年4月1日, R8.4.1, or the number that Excel keeps of it. */
public final class Day {
  private static final Pattern WESTERN = Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern ERA = Pattern.compile(
      "(明治|大正|昭和|平成|令和|[mtshr明大昭平令])\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern AFTER = Pattern.compile("\\s*(\\([月火水木金土日]\\)|[t ]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)\\s*$");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  /** The year before the first one, and the last year that anyone wrote. */
  private static final Map<Character, int[]> ERAS = Map.of('m', new int[] {1867, 45}, '明', new int[] {1867, 45},
      't', new int[] {1911, 15}, '大', new int[] {1911, 15}, 's', new int[] {1925, 64}, '昭', new int[] {1925, 64},
      'h', new int[] {1988, 31}, '平', new int[] {1988, 31}, 'r', new int[] {2018, 99}, '令', new int[] {2018, 99});
  /** Excel counts 29 February 1900, which never was: from March 1900 on, its day 0 is this one. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1462;
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private Day() {}

  /** @return the day that Excel keeps as this number
   *  @throws Misread when it is none between 1900 and 2199 */
  public static LocalDate ofSerial(BigDecimal serial, boolean from1904) {
    var day = serial.longValue() + (from1904 ? DAYS_TO_1904 : 0);
    // before March 1900 the two calendars differ by the day that never was
    return checked(serial.toPlainString(), DAY_0.plusDays(day >= 0 && day < 60 ? day + 1 : Math.min(Math.max(day, -1), 200_000)));
  }

  /** @throws Misread when it is no day, or no single one */
  public static LocalDate of(String text) {
    var plain = Plain.of(text).toLowerCase(Locale.ROOT);
    plain = AFTER.matcher(AFTER.matcher(plain).replaceFirst("")).replaceFirst("");
    var western = WESTERN.matcher(plain);
    if (western.matches()) {
      return day(text, Integer.parseInt(western.group(1)), western.group(2), western.group(3));
    }
    var compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return day(text, Integer.parseInt(compact.group(1)), compact.group(2), compact.group(3));
    }
    var era = ERA.matcher(plain);
    if (era.matches()) {
      var from = ERAS.get(era.group(1).charAt(0));
      int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
      if (year < 1 || year > from[1]) {
        throw new Misread("inventory.cell-day", Length.shown(text));
      }
      return day(text, from[0] + year, era.group(3), era.group(4));
    }
    if (SERIAL.matcher(plain).matches()) {
      return ofSerial(new BigDecimal(plain), false);
    }
    throw new Misread("inventory.cell-day", Length.shown(text));
  }

  private static LocalDate day(String text, int year, String month, String day) {
    try {
      return checked(text, LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      throw new Misread("inventory.cell-day", Length.shown(text)); // 30 February
    }
  }

  private static LocalDate checked(String text, LocalDate day) {
    if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
      throw new Misread("inventory.cell-day", Length.shown(text));
    }
    return day;
  }
}
