package org.stathouse.diary;

/**
 * A kind of dates, by which a person filters the diary and chooses what a feed holds.
 *
 * @param code stable, in small letters and dashes; it stands in addresses and with feeds: {@code steerco-meetings}
 * @param label what people call it, in the plural: "SteerCo meetings"
 * @param order its place among the kinds, ascending
 */
public record DiaryKind(String code, String label, int order) {}
