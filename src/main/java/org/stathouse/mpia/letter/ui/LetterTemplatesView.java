package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Sureness;
import org.stathouse.mpia.letter.LetterField;
import org.stathouse.mpia.letter.LetterPart;
import org.stathouse.mpia.letter.LetterTemplates;
import org.stathouse.mpia.letter.TemplateView;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** The texts that letters begin with, kind by kind; the kind stands in the address. The supervisor changes them, others read. */
@Route(LetterAddresses.TEMPLATES)
@RouteAlias(LetterAddresses.TEMPLATES + "/:kind")
@Menu(title = "Letter templates", order = 68, icon = "vaadin:file-text-o")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class LetterTemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterTemplates templates;
    private final Messages messages;
    private final DateTexts dates;
    private final DraftKeeping drafts;
    private String title = "Letter templates";

    LetterTemplatesView(LetterTemplates templates, Messages messages, DateTexts dates, DraftKeeping drafts) {
        this.templates = templates;
        this.messages = messages;
        this.dates = dates;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LetterKind> kind = event.getRouteParameters().get("kind").flatMap(LetterTemplatesView::named);
        kind.ifPresentOrElse(this::showOne, this::showAll);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showAll() {
        title = "Letter templates";
        removeAll();
        add(new PageHeader(title).withSubtitle("What each kind of letter says to begin with, and which parts the law demands of it."));
        FlowTable table = new FlowTable("Letter templates").withColumn("Letter").withColumn("Parts that it must have").withColumn("Version");
        for (TemplateView template : templates.all()) {
            table.addRow(
                    new Anchor(LetterAddresses.TEMPLATES + "/" + template.kind().name(), template.kind().label()),
                    LongText.of(String.join(", ", required(template))),
                    LongText.of(version(template)));
        }
        add(new SectionCard("Kinds of letters", table));
    }

    private static List<String> required(TemplateView template) {
        return template.parts().stream()
                .map(TemplateView.Text::part)
                .filter(part -> part.need() == LetterPart.Need.ALWAYS)
                .map(LetterPart::label)
                .toList();
    }

    private String version(TemplateView template) {
        return template.changedAt() == null
                ? "As delivered"
                : "Version " + template.number() + ", " + dates.date(template.changedAt()) + ", " + template.changedBy();
    }

    private void showOne(LetterKind kind) {
        TemplateView template = templates.of(kind);
        title = "Template: " + kind.label();
        removeAll();
        Nav back = new Nav(new Anchor(LetterAddresses.TEMPLATES, "All templates"));
        back.getElement().setAttribute("aria-label", "Templates");
        add(new PageHeader(title).withSubtitle(version(template) + ". Letters already begun stay as they are."), back);
        add(template.editable() ? editor(template) : reading(template));
        add(new SectionCard("Fields", fields()));
        add(new SectionCard("Earlier versions", history(kind)));
    }

    private Component editor(TemplateView template) {
        Map<String, TextArea> fields = new LinkedHashMap<>();
        FaultSummary faults = new FaultSummary(messages);
        ConflictNotice conflict = new ConflictNotice();
        Div form = new Div();
        form.addClassName("letter-editor");
        for (TemplateView.Text text : template.parts()) {
            TextArea field = Typing.text(text.part().label(), demand(text.part()));
            Typing.fill(field, text.text());
            field.addClassName("letter-part");
            fields.put(text.part().name(), field);
            faults.withField(text.part().name(), field);
            form.add(field);
        }
        KeptForm kept = drafts.keep(place(template.kind()), form, () -> showOne(template.kind()));
        Button save = new Button("Save as a new version", click -> save(template, fields, faults, conflict, kept));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new SectionCard("What it says", conflict, faults, kept, save);
    }

    private static KeptPlace place(LetterKind kind) {
        return new KeptPlace(
                new DraftPlace("mpia/letter-template", kind.name()), "Change a letter template", kind.label(), LetterAddresses.TEMPLATES + "/" + kind.name());
    }

    private void save(TemplateView template, Map<String, TextArea> fields, FaultSummary faults, ConflictNotice conflict, KeptForm kept) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, field) -> texts.put(name, field.getValue().strip()));
        faults.attempt(() -> {
            try {
                templates.save(template.kind(), template.number(), texts);
                kept.handedIn();
                SuccessNotice.show("Saved. New letters begin with it.");
                showOne(template.kind());
            } catch (Conflict changed) {
                TemplateView now = templates.of(template.kind());
                conflict.show("There is a newer version of this template: " + version(now) + ".", "", () -> {
                    kept.handedIn();
                    showOne(template.kind());
                });
            }
        });
    }

    private Component reading(TemplateView template) {
        Div parts = new Div();
        for (TemplateView.Text text : template.parts()) {
            Paragraph demand = new Paragraph(demand(text.part()));
            demand.addClassName("quiet");
            parts.add(new H3(text.part().label()), demand, LongText.of(text.text()));
        }
        return new SectionCard("What it says", parts);
    }

    /** When the part must be there, by which section, and how sure that is; it cannot be edited. */
    private static String demand(LetterPart part) {
        String need = switch (part.need()) {
            case ALWAYS -> "Always required";
            case IF_DISCRETIONARY -> "Required where a discretionary exemption is cited";
            case IF_IN_PART -> "Required where a part is released";
            case NEVER -> "If it applies";
        };
        String doubt = part.sureness() == Sureness.VERIFIED
                ? ""
                : " (" + part.sureness().label().toLowerCase(Locale.US) + ", for counsel to confirm)";
        return need + ": " + part.source() + doubt + ".";
    }

    private static Component fields() {
        UnorderedList list = new UnorderedList();
        Arrays.stream(LetterField.values())
                .map(field -> new ListItem("{" + field.placeholder() + "}: " + field.label() + "."))
                .forEach(list::add);
        return new Div(
                new Paragraph("A name in braces is filled with what is on file when a draft is made."
                        + " A paragraph whose field has no value is left out. Lines that begin with a hyphen become a list."),
                list);
    }

    private Component history(LetterKind kind) {
        List<TemplateView> versions = templates.history(kind);
        if (versions.isEmpty()) {
            return new Paragraph("It has not been changed yet.");
        }
        Div list = new Div();
        for (TemplateView version : versions) {
            list.add(new NativeDetails(version(version), reading(version)));
        }
        return list;
    }

    private static Optional<LetterKind> named(String name) {
        return Arrays.stream(LetterKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
