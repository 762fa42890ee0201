package org.stathouse.documents;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters: each becomes the form that it has alone, at the end, at the beginning or in the middle of what is joined. Unicode
 * has these forms as characters of their own, in this order, each of which normalizes to its letter.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int AT_END = 1;
    private static final int AT_BEGINNING = 2;
    private static final int IN_MIDDLE = 3;

    private static final int LAM = 0x0644;
    private static final int STRETCH = 0x0640;

    /** By letter, or by lam and alef, which are written as one. */
    private final Map<String, int[]> forms = new HashMap<>();

    ArabicLetters() {
        learn(0xFB50, 0xFBB1);
        learn(0xFBD3, 0xFBFF);
        learn(0xFE80, 0xFEFC);
    }

    /** The letters as they are joined; all other text stays as it is. */
    String joined(String text) {
        if (text.codePoints().noneMatch(letter -> letter >= 0x0620 && letter <= 0x06FF)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = isLamAlef(text, at) ? 2 : 1;
            joined.appendCodePoint(form(text, at, length));
            at += length;
        }
        return joined.toString();
    }

    /** The letters of which a form is, for what searches and for fonts without the form. */
    String apart(String text) {
        return text.codePoints().anyMatch(ArabicLetters::isForm) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private int form(String text, int at, int length) {
        int @Nullable [] own = forms.get(text.substring(at, at + length));
        if (own == null) {
            return text.charAt(at);
        }
        boolean before = at > 0 && joinsOnward(text, at - 1);
        boolean after = length == 1 && own[AT_BEGINNING] != 0 && at + 1 < text.length() && joinsBack(text, at + 1);
        int form = before ? after ? IN_MIDDLE : AT_END : after ? AT_BEGINNING : ALONE;
        return own[form] == 0 ? own[ALONE] : own[form];
    }

    private boolean isLamAlef(String text, int at) {
        return text.charAt(at) == LAM && at + 1 < text.length() && forms.containsKey(text.substring(at, at + 2));
    }

    /** Whether the letter is joined to the one after it. */
    private boolean joinsOnward(String text, int at) {
        boolean alefOfLam = at > 0 && isLamAlef(text, at - 1);
        int @Nullable [] own = forms.get(text.substring(at, at + 1));
        return text.charAt(at) == STRETCH || !alefOfLam && own != null && own[AT_BEGINNING] != 0;
    }

    /** Whether the letter is joined to the one before it. */
    private boolean joinsBack(String text, int at) {
        int @Nullable [] own = forms.get(text.substring(at, at + 1));
        return text.charAt(at) == STRETCH || own != null && own[AT_END] != 0;
    }

    private void learn(int from, int to) {
        for (int form = from; form <= to; form++) {
            if (!Character.isDefined(form)) {
                continue;
            }
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            int[] own = forms.computeIfAbsent(letter, first -> new int[4]);
            int next = ALONE;
            while (next < own.length && own[next] != 0) {
                next++;
            }
            if (next < own.length) {
                own[next] = form;
            }
        }
    }

    private static boolean isForm(int codePoint) {
        return codePoint >= 0xFB50 && codePoint <= 0xFDFF || codePoint >= 0xFE70 && codePoint <= 0xFEFC;
    }
}
