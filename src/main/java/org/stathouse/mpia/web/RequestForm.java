package org.stathouse.mpia.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.WaiverGround;

/**
 * The request form as somebody filled it in, every field as text, so that nothing typed is lost whatever it says.
 *
 * @param agency id of the plan's agency, empty for one who does not know
 * @param recordsFrom a day as browsers send it, {@code 2027-02-05}, or as people type it, {@code 2/5/2027}
 * @param waiver name of a {@link WaiverGround}, {@code NONE} or empty where none is asked
 * @param emergencyCall {@code yes}, {@code no} or {@code unknown}: whether it is about a 9-1-1 record that shows a victim; asked only
 *     where the description speaks of 9-1-1
 */
record RequestForm(
        @Nullable String name,
        @Nullable String organization,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String agency,
        @Nullable String description,
        @Nullable String recordsFrom,
        @Nullable String recordsTo,
        @Nullable String format,
        @Nullable String waiver,
        @Nullable String waiverStatement,
        @Nullable String emergencyCall) {

    static final RequestForm EMPTY = new RequestForm(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);

    /** The agency that is believed to hold the records; nothing where none is chosen, or what is named is no id. */
    Optional<UUID> agencyId() {
        try {
            return text(agency).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<WaiverGround> waiverGround() {
        return ground(waiver);
    }

    /** The ground of that name; nothing for any other text. */
    static Optional<WaiverGround> ground(@Nullable String named) {
        return Arrays.stream(WaiverGround.values()).filter(ground -> ground.name().equals(named)).findFirst();
    }

    Optional<LocalDate> from() {
        return day(recordsFrom);
    }

    Optional<LocalDate> to() {
        return day(recordsTo);
    }

    /** The day that a text names, in one of the ways that people and browsers write it. */
    static Optional<LocalDate> day(@Nullable String typed) {
        return text(typed).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text, text.indexOf('/') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : TYPED));
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** What was typed, without spaces around it; nothing where that is nothing. */
    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The request that this form makes, once {@link FormPolicy} finds no fault in it. */
    NewRequest request(PreferredLanguage language) {
        return new NewRequest(
                Channel.PORTAL,
                null,
                new Requester(orNull(name), orNull(email), orNull(phone), orNull(postalAddress), orNull(organization), language),
                agencyId().orElse(null),
                "yes".equals(emergencyCall) ? RequestKind.EMERGENCY_CALL : RequestKind.ORDINARY,
                null,
                null,
                orNull(description),
                from().orElse(null),
                to().orElse(null),
                orNull(format),
                waiverGround().orElse(null),
                waiverGround().isPresent() ? orNull(waiverStatement) : null,
                null);
    }

    /** Every field by its name, as it was typed, so that a page can hand it on. */
    Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("description", description);
        fields.put("emergencyCall", emergencyCall);
        fields.put("agency", agency);
        fields.put("recordsFrom", recordsFrom);
        fields.put("recordsTo", recordsTo);
        fields.put("format", format);
        fields.put("email", email);
        fields.put("postalAddress", postalAddress);
        fields.put("name", name);
        fields.put("organization", organization);
        fields.put("phone", phone);
        fields.put("waiver", waiver);
        fields.put("waiverStatement", waiverStatement);
        return fields;
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).orElse(null);
    }
}
