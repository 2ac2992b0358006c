package jp.kiba.app.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A source file, for what the byte code no longer tells. */
record Source(Path path, String text, CompilationUnitTree tree) {

  /** @return the Java files below, package-info and module-info among them; parsed all at once, which takes a second */
  static List<Source> below(Path... folders) {
    var files = new ArrayList<Path>();
    for (var folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(p -> p.toString().endsWith(".java")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parsed(files);
  }

  String className() {
    return path.getFileName().toString().replace(".java", "");
  }

  boolean isIn(String packageName) {
    return text.contains("package " + packageName + ";");
  }

  private static List<Source> parsed(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      var sources = new ArrayList<Source>();
      for (var tree : task.parse()) {
        sources.add(new Source(Path.of(tree.getSourceFile().toUri()), tree.getSourceFile().getCharContent(false).toString(), tree));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
