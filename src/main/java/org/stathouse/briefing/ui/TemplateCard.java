package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.press.PacketTemplateView;
import org.stathouse.briefing.press.PacketTemplates;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** The sections of an order: as the template of the series has them, to be changed for once or kept for all packets that follow. */
class TemplateCard extends Composite<Div> {

    private final PacketTemplates templates;
    private final DateTexts dates;
    private final Messages messages;
    private final SectionChooser chooser = new SectionChooser();
    private final Paragraph origin = new Paragraph();
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private @Nullable Occasion occasion;
    private long version;

    TemplateCard(PacketTemplates templates, DateTexts dates, Messages messages) {
        this.templates = templates;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages).withField("sections", chooser);
        Button keep = new Button("Save as template", click -> keep());
        origin.addClassName("muted");
        getContent().add(new SectionCard("Sections", conflict, faults, origin, chooser).withActions(keep));
    }

    /** Begins with the template of the occasion's series. */
    void show(Occasion chosen) {
        occasion = chosen;
        conflict.hide();
        faults.clear();
        load(templates.get(chosen.kind(), chosen.series()));
    }

    /** The keys of the sections that are in, in their order. */
    List<String> keys() {
        return chooser.value().stream().filter(ChosenSection::included).map(ChosenSection::key).toList();
    }

    /** Shows faults of an order at the sections. */
    void register(FaultSummary ordering) {
        ordering.withField("sections", chooser);
    }

    private void load(PacketTemplateView template) {
        version = template.version();
        origin.setText(origin(template));
        Stream<ChosenSection> in = template.chosen().stream().map(section -> new ChosenSection(section.key(), section.title(), true));
        Stream<ChosenSection> out = template.others().stream().map(section -> new ChosenSection(section.key(), section.title(), false));
        chooser.show(Stream.concat(in, out).toList());
    }

    private String origin(PacketTemplateView template) {
        if (template.changedAt() == null) {
            return "These are the usual sections. What you save as template is used for all packets of this series, also for those that are made by themselves.";
        }
        return "The template of this series, changed last by " + template.changedBy() + " on " + dates.date(template.changedAt()) + ".";
    }

    private void keep() {
        Occasion shown = Objects.requireNonNull(occasion);
        conflict.hide();
        faults.attempt(() -> {
            try {
                PacketTemplateView kept = templates.save(shown.kind(), shown.series(), version, keys());
                version = kept.version();
                origin.setText(origin(kept));
                SuccessNotice.show("Saved as the template of this series.");
            } catch (Conflict changed) {
                conflict.show(messages.text(changed.fault()), "", () -> load(templates.get(shown.kind(), shown.series())));
            }
        });
    }
}
