import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * Compiles folders of Kotlin one after the other in one process, since the compiler takes seconds to start.
 * Reads the folders from standard input, one a line. Writes for each `== <folder> <exit code>` and then what the
 * compiler said.
 */
public class CompileCases {
  public static void main(String[] args) throws Exception {
    System.setProperty("kotlin.environment.keepalive", "true");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path outputs = Files.createTempDirectory("kotlin-cases");
    List<String> folders = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    for (int at = 0; at < folders.size(); at++) {
      String folder = folders.get(at);
      List<String> words = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-nowarn"));
      words.addAll(List.of("-cp", args[0], "-Xplugin=" + args[1]));
      words.addAll(List.of("-d", outputs.resolve("" + at).toString(), folder));
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      var code =
          new K2JVMCompiler()
              .exec(new PrintStream(said, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
      out.println("== " + folder + " " + code);
      out.println(said.toString(StandardCharsets.UTF_8));
    }
  }
}
