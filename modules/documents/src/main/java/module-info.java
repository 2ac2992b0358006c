/** Trade documents in XLSX and PDF. */
module jp.kiba.documents {
  requires transitive jp.kiba.trading;
  requires java.desktop;
  requires org.dhatim.fastexcel;
  requires commons;
  requires io;
  requires kernel;
  requires layout;
  requires pdfa;
}
