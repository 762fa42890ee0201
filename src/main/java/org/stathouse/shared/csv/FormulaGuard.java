package org.stathouse.shared.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula. A cell that begins with {@code = + - @}, a tab or a carriage return,
 * apostrophes before it included, leaves with one more apostrophe in front; reading takes exactly that one away.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The cell to write for a text. */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell that was read. */
    public static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
