package org.stathouse.shared;

/** A text cut off where there is room for no more of it. */
public final class ShortText {

    private static final String CUT = "…";

    private ShortText() {}

    /**
     * The text, or its beginning and an ellipsis. Half a character outside the basic plane could not be stored, so none is left.
     *
     * @param most the most characters that there is room for, the ellipsis included
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + CUT;
    }
}
