package org.stathouse.shared.csv;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Decides whether two spellings are the same, and how alike two different ones are. */
public final class Spelling {

    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‛′`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„″]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u200c\\u200d\\u2060\\ufeff\\u00ad]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

    /** Two wrong letters are a slip; three may be another word. */
    private static final LevenshteinDistance SLIP = new LevenshteinDistance(2);

    private Spelling() {}

    /**
     * What identifies a name: case, kinds of quotes and dashes, spaces and a final period do not matter; words do. So
     * "&" and "and" differ, and a person is asked whether they mean the same.
     */
    public static String key(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
        folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
        folded = DASHES.matcher(folded).replaceAll("-");
        folded = SPACES.matcher(folded).replaceAll(" ").strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }

    /** The bare words: what is left of a name when "&", punctuation and words such as "Department of" are set aside. */
    public static String core(String text) {
        String words = NOT_A_WORD.matcher(key(text).replace("&", " and ")).replaceAll(" ").strip();
        String bare = (" " + words + " ")
                .replace(" baltimore city ", " ")
                .replace(" city of baltimore ", " ")
                .replace(" mayor s office of ", " ")
                .replace(" m r ", " ")
                .replace(" department of ", " ")
                .replace(" department ", " ")
                .replace(" office of ", " ")
                .replace(" the ", " ")
                .replace(" and ", " ")
                .strip();
        return bare.isEmpty() ? words : bare;
    }

    /** How alike two names are, from 0 to 1: 1 if only punctuation or filler words differ, 0.9 if one holds all words of the other. */
    public static double likeness(String one, String other) {
        String left = core(one);
        String right = core(other);
        if (left.equals(right)) {
            return 1;
        }
        double letters = ALIKE.apply(left, right);
        return words(left).containsAll(words(right)) || words(right).containsAll(words(left)) ? Math.max(0.9, letters) : letters;
    }

    /** Whether two names differ by filler words or a slip of the pen only; another year or number is no slip. */
    public static boolean nearlySame(String one, String other) {
        String left = core(one);
        String right = core(other);
        return left.equals(right)
                || Math.min(left.length(), right.length()) >= 8 && digits(left).equals(digits(right)) && SLIP.apply(left, right) >= 0;
    }

    private static String digits(String text) {
        return NOT_A_DIGIT.matcher(text).replaceAll("");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ")));
    }
}
