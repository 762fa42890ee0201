package org.stathouse.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.KpiMapping;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.ui.TaskSheet;

/** A chosen measure and how the action moves it. */
class MappedMeasure extends Div {

    private final @Nullable UUID kpi;
    private final String title;
    private final TextArea contribution = Typing.text("How the action moves it", "For example: “Cuts the median by about half once all crews use the new routes.”");

    /** @param kpi none for a measure that the plan does not hold yet */
    MappedMeasure(@Nullable UUID kpi, String title) {
        this.kpi = kpi;
        this.title = title;
        Span name = new Span(kpi == null ? title + " (not in the plan yet)" : title);
        name.addClassName("digest-title");
        contribution.setRequiredIndicatorVisible(true);
        contribution.setWidthFull();
        addClassName("mapped-measure");
        add(name, contribution);
    }

    /** The measure that these texts name. */
    static MappedMeasure of(List<String> origin) {
        return new MappedMeasure(origin.size() > 1 ? UUID.fromString(origin.get(1)) : null, origin.getFirst());
    }

    /** The title, and the id of a measure that the plan holds. */
    List<String> origin() {
        return kpi == null ? List.of(title) : List.of(title, kpi.toString());
    }

    KpiMapping read(TaskSheet sheet, String at) {
        sheet.shows(at + ".contribution", contribution);
        return new KpiMapping(kpi, title, Typing.value(contribution));
    }
}
