package org.stathouse.portfolio.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;

/** The briefs of an action on its page. */
@org.springframework.stereotype.Component
@Order(60)
class ActionBriefsPanel implements ActionPanel {

    private final PacketPanel packets;

    ActionBriefsPanel(PacketPanel packets) {
        this.packets = packets;
    }

    @Override
    public String heading() {
        return "Briefs";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        return packets.of(PacketKind.ACTION, action.id().value());
    }
}
