package org.stathouse.documents;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Turns any text into text that the embedded fonts can print, so that no glyph is missing (PDF/A-2 §6.2.11.8) and no
 * character is lost unseen: what cannot be printed becomes a box, once per character; what is invisible by nature
 * (joiners, variation selectors, direction marks, controls), and what only tones an emoji, goes.
 */
final class PrintableText {

    /** WHITE SQUARE, which the fallback font has. */
    static final int MARK = '\u25A1';

    /** What tones the emoji before it; the emoji are printed in one color. */
    private static final int LIGHTEST_SKIN = 0x1F3FB;

    private static final int DARKEST_SKIN = 0x1F3FF;

    private final IntPredicate canPrint;

    PrintableText(IntPredicate canPrint) {
        this.canPrint = canPrint;
    }

    String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> append(codePoint, printable));
        return printable.toString();
    }

    private void append(int codePoint, StringBuilder printable) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            printable.append((char) codePoint);
        } else if (isSpace(codePoint)) {
            printable.append(codePoint == '\u202F' || codePoint == '\u00A0' ? '\u00A0' : ' ');
        } else if (!isInvisible(codePoint)) {
            printable.appendCodePoint(canPrint.test(codePoint) ? codePoint : MARK);
        }
    }

    private static boolean isSpace(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint >= LIGHTEST_SKIN && codePoint <= DARKEST_SKIN;
        };
    }
}
