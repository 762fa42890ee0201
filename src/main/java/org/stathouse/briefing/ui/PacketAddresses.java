package org.stathouse.briefing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.AddressValues;

/** The addresses of the packets' pages, below the product's own. */
final class PacketAddresses {

    static final String PACKETS = "packets";
    static final String NEW = PACKETS + "/new";

    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";

    private PacketAddresses() {}

    static String packet(UUID id) {
        return PACKETS + "/" + id;
    }

    /** The reading view, a plain page outside of the views. */
    static String reading(UUID id) {
        return packet(id) + "/read";
    }

    /** The file itself. */
    static String pdf(UUID id) {
        return packet(id) + "/pdf";
    }

    /** Where a packet of an occasion is ordered. */
    static String order(PacketKind kind, UUID subject) {
        return NEW + "?" + ordering(kind, subject).getQueryString();
    }

    /** What an order's address says of the occasion. */
    static QueryParameters ordering(@Nullable PacketKind kind, @Nullable UUID subject) {
        return new AddressValues().with(KIND, kind).with(SUBJECT, subject).query();
    }

    /** The kind that an order's address names. */
    static @Nullable PacketKind kind(QueryParameters address) {
        return AddressValues.one(PacketKind.class, address, KIND).orElse(null);
    }

    /** The meeting, session, … that an order's address names. */
    static @Nullable UUID subject(QueryParameters address) {
        return AddressValues.id(address, SUBJECT).orElse(null);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(new RouteParam("id", id.toString()));
    }

    /** The id in the address; what is none names nothing. */
    static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Packet " + text);
        }
    }
}
