package org.stathouse.briefing.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.press.PacketFilter;
import org.stathouse.shared.ui.AddressValues;

/** Which packets the list shows, as its address holds it. */
record PacketListFilter(@Nullable PacketKind kind, @Nullable Edition edition, @Nullable PacketState state, @Nullable String words) {

    static final PacketListFilter ALL = new PacketListFilter(null, null, null, null);

    static PacketListFilter of(QueryParameters address) {
        return new PacketListFilter(
                AddressValues.one(PacketKind.class, address, "kind").orElse(null),
                AddressValues.one(Edition.class, address, "edition").orElse(null),
                AddressValues.one(PacketState.class, address, "state").orElse(null),
                AddressValues.text(address, "q").orElse(null));
    }

    PacketFilter asked() {
        return new PacketFilter(kind, null, edition, state, words);
    }

    QueryParameters address() {
        return new AddressValues().with("kind", kind).with("edition", edition).with("state", state).with("q", words).query();
    }
}
