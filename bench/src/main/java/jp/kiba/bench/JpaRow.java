package jp.kiba.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.apache.poi.ss.usermodel.Row;

/** A row of the workbook of the bench, as an entity. */
@Entity
@Table(name = "bench_jpa")
class JpaRow {
  @Id
  long id;
  String a;
  String b;
  String c;
  String d;
  int e;
  int f;
  int g;
  String h;
  int i;
  String j;
  int k;
  String l;
  String m;
  String n;
  int o;

  protected JpaRow() {}

  static JpaRow of(Row row) {
    var made = new JpaRow();
    made.id = row.getRowNum();
    made.a = text(row, 0);
    made.b = text(row, 1);
    made.c = text(row, 2);
    made.d = text(row, 3);
    made.e = number(row, 4);
    made.f = number(row, 5);
    made.g = number(row, 6);
    made.h = text(row, 7);
    made.i = number(row, 8);
    made.j = text(row, 9);
    made.k = number(row, 10);
    made.l = text(row, 11);
    made.m = text(row, 12);
    made.n = text(row, 13);
    made.o = number(row, 14);
    return made;
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  private static int number(Row row, int column) {
    return (int) row.getCell(column).getNumericCellValue();
  }
}
