package org.stathouse.notification;

/** How somebody wants a kind of notice by mail; in the product itself every notice is shown, whatever they choose. */
public enum DeliveryChoice {
    /** By a mail of its own, within the person’s hours. */
    AT_ONCE,
    /** In one mail each working day. */
    DAILY,
    /** In one mail on the first working day of each week. */
    WEEKLY,
    /** By no mail. */
    NEVER
}
