import java.io.File;
import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds every file of the command line against PDF/UA-1; prints a line a finding: file, clause, message, place. */
public final class Validate {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            try (FileInputStream in = new FileInputStream(new File(file));
                    PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 50, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                System.out.println(line("checked", file, Integer.toString(result.getTotalAssertions()), result.isCompliant() ? "compliant" : "not compliant"));
                for (TestAssertion found : result.getTestAssertions()) {
                    if (found.getStatus() != TestAssertion.Status.FAILED) continue;
                    String rule = found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber();
                    System.out.println(line("failed", file, rule, found.getMessage() + " " + found.getLocation().getContext()));
                }
            }
        }
    }

    private static String line(String... parts) {
        String[] clean = new String[parts.length];
        for (int index = 0; index < parts.length; index++) clean[index] = parts[index].replaceAll("[\\t\\r\\n]+", " ");
        return String.join("\t", clean);
    }
}
