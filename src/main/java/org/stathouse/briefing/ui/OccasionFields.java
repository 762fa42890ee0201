package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;

/** For what a packet is ordered: its kind, then the meeting, session, …; beside them stands whether it is a draft or final. */
class OccasionFields extends Composite<Div> {

    private final Packets packets;
    private final ComboBox<PacketKind> kind = new ComboBox<>("Kind");
    private final ComboBox<Occasion> occasion = new ComboBox<>("For");
    private final RadioButtonGroup<Edition> edition = Choice.of("Edition", OccasionFields::meaning, Edition.DRAFT, Edition.FINAL);

    /** @param changed is run after the person chose another kind or occasion */
    OccasionFields(Packets packets, List<PacketKind> kinds, Runnable changed) {
        this.packets = packets;
        kind.setItems(kinds);
        kind.setItemLabelGenerator(PacketKind::label);
        kind.setRequiredIndicatorVisible(true);
        occasion.setItemLabelGenerator(OccasionFields::name);
        occasion.setRequiredIndicatorVisible(true);
        edition.setValue(Edition.DRAFT);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue());
                changed.run();
            }
        });
        occasion.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        occasion.addClassNames("fields-wide", "packet-occasion");
        getContent().addClassName("fields");
        getContent().add(kind, occasion);
    }

    /** Chooses what an address names; an occasion that is not among the offered ones is offered beside them. */
    void choose(@Nullable PacketKind named, @Nullable UUID subject) {
        kind.setValue(named);
        List<Occasion> offered = offer(named);
        if (named != null && subject != null) {
            Occasion found = offered.stream().filter(one -> one.subject().equals(subject)).findFirst().orElseGet(() -> packets.occasion(named, subject));
            if (!offered.contains(found)) {
                occasion.setItems(found);
            }
            occasion.setValue(found);
        }
    }

    private List<Occasion> offer(@Nullable PacketKind chosen) {
        List<Occasion> offered = chosen == null ? List.of() : packets.offered(chosen);
        occasion.setItems(offered);
        occasion.setEnabled(chosen != null);
        occasion.setHelperText(chosen == null ? "Choose the kind first." : null);
        if (offered.size() == 1) {
            occasion.setValue(offered.getFirst());
        }
        return offered;
    }

    /** Shows the faults of an order at these fields. */
    void register(FaultSummary faults) {
        faults.withField("kind", kind).withField("subject", occasion).withField("edition", edition);
    }

    @Nullable PacketKind kind() {
        return kind.getValue();
    }

    @Nullable Occasion occasion() {
        return occasion.getValue();
    }

    @Nullable Edition edition() {
        return edition.getValue();
    }

    /** The choice between a draft and a final packet. */
    RadioButtonGroup<Edition> choiceOfEdition() {
        return edition;
    }

    void whenEditionChanges(Runnable step) {
        edition.addValueChangeListener(change -> step.run());
    }

    private static String name(Occasion occasion) {
        return occasion.title() + (occasion.subtitle().isBlank() ? "" : " · " + occasion.subtitle());
    }

    private static String meaning(Edition edition) {
        return switch (edition) {
            case DRAFT -> "Draft: watermarked, only those who make packets see it";
            case FINAL -> "Final: handed out to its readers and kept for comparison with the next";
        };
    }
}
