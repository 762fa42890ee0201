package org.stathouse.plan;

/** By what a list of actions is sorted; the number sorts within its plan as people count ({@code 2.10} after {@code 2.9}). */
public record ActionOrder(By by, boolean descending) {

    /** By number, first to last. */
    public static final ActionOrder BY_NUMBER = new ActionOrder(By.NUMBER, false);

    /** The columns that sort. */
    public enum By { NUMBER, TITLE, PILLAR, AGENCY, OWNER, STATUS }

    /** Reads {@code number} or, for descending, {@code -number}; throws {@link IllegalArgumentException} for another word. */
    public static ActionOrder parse(String text) {
        boolean descending = text.startsWith("-");
        return new ActionOrder(By.valueOf(text.substring(descending ? 1 : 0).toUpperCase(java.util.Locale.ROOT)), descending);
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + by.name().toLowerCase(java.util.Locale.ROOT);
    }
}
