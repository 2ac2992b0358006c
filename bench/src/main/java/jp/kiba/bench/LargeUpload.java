package jp.kiba.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the server's heap holds, after a collection each time, while somebody sends nearly 50 MB and the server reads them. */
final class LargeUpload {
  private static final int TEXTS = 2_150_000;
  private static final int COLUMNS = 15;
  private static final Pattern USED = Pattern.compile("(?:def new generation|tenured generation).*?used (\\d+)K|garbage-first heap.*?used (\\d+)K");

  private final Importing importing;
  private final Path folder;
  private final Processes processes;
  private volatile boolean over;

  LargeUpload(Importing importing, Path folder, Processes processes) {
    this.importing = importing;
    this.folder = folder;
    this.processes = processes;
  }

  List<String> measure() throws IOException {
    System.out.println("  a file of 50 MB …");
    var file = write();
    long before = held();
    long residentBefore = processes.residentMiB();
    var most = new AtomicLong(before);
    var watch = new Thread(() -> watch(most), "heap");
    watch.start();
    var steps = new ArrayList<Importing.Step>();
    importing.read(file, steps);
    over = true;
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of("a file of " + Files.size(file) / 1_000_000 + " MB with " + TEXTS + " texts, all different: sent in " + Report.number(steps.get(0).seconds())
        + " s, read to its end in " + Report.number(steps.get(1).seconds()) + " s, with a full collection each second",
        "the server's heap meanwhile, after a full collection each time: " + before + " MiB before, " + most.get() + " MiB at most, so "
            + (most.get() - before) + " MiB more; resident " + residentBefore + " MiB before, " + processes.residentMiB() + " MiB after");
  }

  private void watch(AtomicLong most) {
    try {
      while (!over) {
        most.accumulateAndGet(held(), Math::max);
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** MiB of heap that something refers to. */
  private long held() {
    jcmd("GC.run");
    var used = USED.matcher(jcmd("GC.heap_info"));
    long kib = 0;
    while (used.find()) {
      kib += Long.parseLong(used.group(1) == null ? used.group(2) : used.group(1));
    }
    if (kib == 0) {
      throw new IllegalStateException("the heap of the server is not understood");
    }
    return kib / 1024;
  }

  private String jcmd(String command) {
    try {
      var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", String.valueOf(processes.server().pid()), command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Texts that hardly pack, all different, under no header that anybody knows. */
  private Path write() throws IOException {
    var file = folder.resolve("large.xlsx");
    var random = new Random(50);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      var texts = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.US_ASCII), 1 << 16);
      texts.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      for (int i = 0; i < TEXTS; i++) {
        texts.write("<si><t>" + Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong() & 0xFFFFFFFFFFL, 36)
            + Long.toString(random.nextLong() & 0xFFFFFFFFFL, 36) + "</t></si>");
      }
      texts.write("</sst>");
      texts.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var cells = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.US_ASCII), 1 << 16);
      cells.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
      for (int i = 0; i < TEXTS; i++) {
        cells.write((i % COLUMNS == 0 ? "<row>" : "") + "<c t=\"s\"><v>" + i + "</v></c>" + (i % COLUMNS == COLUMNS - 1 || i == TEXTS - 1 ? "</row>" : ""));
      }
      cells.write("</sheetData></worksheet>");
      cells.flush();
      zip.closeEntry();
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
