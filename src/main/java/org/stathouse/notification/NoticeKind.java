package org.stathouse.notification;

/**
 * A kind of notice, as people choose what they want by mail.
 *
 * @param code its name in the program, also that of its templates: {@code raid/overdue}
 * @param title what it tells, in a few words
 * @param group the heading under which settings list it
 * @param legal whether the law, or a rule of the City, wants it told: it goes out at once, at any hour, and cannot be turned off
 * @param usual how it is sent unless the person chooses otherwise
 */
public record NoticeKind(String code, String title, String group, boolean legal, DeliveryChoice usual) {}
