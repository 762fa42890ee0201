package org.stathouse.notification;

import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of notice, as people choose what they want by mail.
 *
 * @param code its name in the program, also that of its templates: {@code raid/overdue}
 * @param title what it tells, in a few words
 * @param group the heading under which settings list it
 * @param sort what may be chosen
 * @param usual how it is sent unless the person chooses otherwise
 */
public record NoticeKind(String code, String title, String group, Sort sort, DeliveryChoice usual) {

    /** What may be chosen for a kind. */
    public enum Sort {
        /** Anything. */
        FREE,
        /** The law, or a rule of the City, wants it told: it goes out at once, at any hour, and cannot be turned off. */
        LEGAL,
        /** It sums up what is there, so there is no “at once”. */
        SUMMARY
    }

    /** The choices that people have. */
    public Set<DeliveryChoice> choices() {
        return switch (sort) {
            case FREE -> EnumSet.allOf(DeliveryChoice.class);
            case LEGAL -> EnumSet.of(DeliveryChoice.AT_ONCE);
            case SUMMARY -> EnumSet.complementOf(EnumSet.of(DeliveryChoice.AT_ONCE));
        };
    }

    /** Whether it cannot be turned off. */
    public boolean legal() {
        return sort == Sort.LEGAL;
    }
}
