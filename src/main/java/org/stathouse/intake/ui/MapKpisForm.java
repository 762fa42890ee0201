package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.intake.KpiMapping;
import org.stathouse.intake.MapKpis;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** OPI's mapping of an approved action to the plan's measures, or the reason why none fits. */
@org.springframework.stereotype.Component
class MapKpisForm implements TaskForm {

    private final ProposalRegister register;
    private final PlanCatalog catalog;
    private final ProposalFacts facts;
    private final Messages messages;

    MapKpisForm(ProposalRegister register, PlanCatalog catalog, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.catalog = catalog;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/map-kpis";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        RowEditor<MappedMeasure> chosen = new RowEditor<MappedMeasure>("Measure").recalling(MappedMeasure::origin, MappedMeasure::of);
        KpiSearch search = new KpiSearch(catalog, proposal.form().measure(), found -> chosen.add(new MappedMeasure(found.id().value(), found.title())), typed -> chosen.add(new MappedMeasure(null, typed)));
        TextArea note = Typing.text("If no measure fits: why", "Required only when no measure is chosen above.");
        TaskSheet sheet = new TaskSheet(
                        messages, "Choose the key performance indicators (KPIs) that this action moves, and say how.")
                .with(new ProposalDigest(proposal, facts, false), new H3("Find measures"), search, new H3("Chosen measures"), chosen)
                .withField("note", note);
        sheet.withSubmit("Record mapping", submission, () -> new MapKpis(read(sheet, chosen.rows()), Typing.value(note)));
        return sheet;
    }

    private static List<KpiMapping> read(TaskSheet sheet, List<MappedMeasure> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).read(sheet, "mappings[" + i + "]")).toList();
    }
}
