import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles folders of Java in one process, each in two passes: types first, then the rules of Realm's annotation
 * processor. The processor's output is not compiled, since it calls Android's classes. Code that names no package is
 * put into one, which the processor needs. Reads the folders from standard input, one a line. Writes for each
 * `== <folder> OK` or `== <folder> FAILED` and then what the compiler said.
 */
public class CompileCases {
  private static final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private static final Pattern namesPackage = Pattern.compile("(?m)^package ");

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path outputs = Files.createTempDirectory("java-cases");
    List<String> folders = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    for (int at = 0; at < folders.size(); at++) {
      Path output = Files.createDirectory(outputs.resolve("" + at));
      List<String> shared = List.of("-nowarn", "-Xlint:none", "-cp", args[0], "-d", output.toString());
      StringWriter said = new StringWriter();
      boolean ok =
          passes(folders.get(at), shared, List.of("-proc:none"), said)
              && passes(folders.get(at), shared, List.of("-proc:only", "-processorpath", args[1]), said);
      out.println("== " + folders.get(at) + (ok ? " OK" : " FAILED"));
      out.println(said);
    }
  }

  private static boolean passes(String folder, List<String> shared, List<String> more, StringWriter said)
      throws IOException {
    List<String> words = new ArrayList<>(shared);
    words.addAll(more);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      List<JavaFileObject> sources =
          paths.filter(path -> path.toString().endsWith(".java")).map(CompileCases::source).toList();
      compiler.getTask(said, null, found, words, null, sources).call();
    } catch (RuntimeException failure) {
      failure.printStackTrace(new PrintWriter(said, true));
      return false;
    }
    List<Diagnostic<? extends JavaFileObject>> errors =
        found.getDiagnostics().stream().filter(one -> isAboutModel(one, folder)).toList();
    for (Diagnostic<?> error : errors) said.write(error + "\n");
    return errors.isEmpty();
  }

  /** An error in the code, or one without a place; not one in what the processor wrote. */
  private static boolean isAboutModel(Diagnostic<? extends JavaFileObject> one, String folder) {
    JavaFileObject source = one.getSource();
    return one.getKind() == Diagnostic.Kind.ERROR
        && (source == null || source.toUri().getPath().startsWith(folder));
  }

  private static JavaFileObject source(Path path) {
    return new SimpleJavaFileObject(path.toUri(), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        String text = Files.readString(path);
        return namesPackage.matcher(text).find() ? text : "package models; " + text;
      }
    };
  }
}
