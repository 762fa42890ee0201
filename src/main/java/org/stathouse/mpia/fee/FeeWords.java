package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a fee, line by line, as people read it; no line names a person. */
final class FeeWords {

    private FeeWords() {}

    /** Each line, and the sum below. */
    static List<String> of(FeeSheet sheet, String sumLabel) {
        List<String> words = new ArrayList<>(sheet.lines().stream().map(FeeWords::of).toList());
        words.add(sumLabel + ": " + money(sheet.low(), sheet.high()));
        return words;
    }

    /** “Search, Clerk: 3–5 h, 2 h of them free, × $30.00 = $30.00–$90.00”. */
    static String of(FeeLine line) {
        String amount = money(line.lowAmount(), line.highAmount());
        BigDecimal unit = line.unit();
        if (unit == null || line.lowQuantity() == null || line.highQuantity() == null) {
            return line.label() + ": " + amount;
        }
        String measure = line.kind() == LineKind.TIME ? " h" : " pages";
        String law = line.citation() == null ? "" : " (" + line.citation() + ")";
        return line.label() + ": " + quantity(line.lowQuantity(), line.highQuantity()) + measure + free(line) + " × " + Money.text(unit) + law
                + " = " + amount;
    }

    static String money(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Money.text(low) : Money.text(low) + " to " + Money.text(high);
    }

    static String quantity(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return "";
        }
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
    }

    private static String free(FeeLine line) {
        BigDecimal low = line.lowFree();
        BigDecimal high = line.highFree();
        return high == null || high.signum() == 0 ? "" : ", " + quantity(low, high) + " h of them free,";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
