import com.adobe.epubcheck.tool.EpubChecker;

/** Checks one book after the other: starting Java for each takes longer than to check it. */
public class CheckBooks {
  /** Paths of books. Prints what is wrong with each, and at its end `PATH: 0` for one without faults. */
  public static void main(String[] books) {
    for (String book : books) {
      int found = new EpubChecker().run(new String[] {"--failonwarnings", book});
      System.out.println(book + ": " + found);
    }
  }
}
