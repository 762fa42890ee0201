package org.stathouse.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditFilter;
import org.stathouse.shared.CaseRef;

/** The filters of the audit trail. What they hold is what the address says: a change asks for another address. */
class AuditSearch extends Composite<Div> {

    static final String AFTER = "after";
    private static final String WORDS = "words";
    private static final String ACTOR = "actor";
    private static final String ACTION = "action";
    private static final String CASE = "case";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final TextField words = new TextField("Words");
    private final TextField actor = new TextField("User name");
    private final TextField action = new TextField("Action begins with");
    private final TextField subject = new TextField("Case");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");

    AuditSearch(Consumer<QueryParameters> address) {
        words.addClassName("filters-search");
        words.setPlaceholder("In the summary, the name or the values");
        action.setPlaceholder("proposal.returned");
        subject.setPlaceholder("proposal:1b4e28ba-…");
        from.setLocale(Locale.US);
        to.setLocale(Locale.US);
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the audit trail");
        getContent().add(words, actor, action, subject, from, to, new Button("Clear", click -> address.accept(QueryParameters.empty())));
        for (TextField field : new TextField[] {words, actor, action, subject}) {
            field.addValueChangeListener(change -> changed(change.isFromClient(), address));
        }
        from.addValueChangeListener(change -> changed(change.isFromClient(), address));
        to.addValueChangeListener(change -> changed(change.isFromClient(), address));
    }

    /** Fills the fields from the address. */
    void show(QueryParameters parameters) {
        words.setValue(text(parameters, WORDS));
        actor.setValue(text(parameters, ACTOR));
        action.setValue(text(parameters, ACTION));
        subject.setValue(text(parameters, CASE));
        from.setValue(day(parameters, FROM));
        to.setValue(day(parameters, TO));
    }

    /** What the fields ask for; a case that cannot be read is marked and narrows nothing. */
    AuditFilter filter() {
        Optional<CaseRef> about = about();
        return new AuditFilter(
                value(actor),
                value(action),
                about.map(CaseRef::type).orElse(null),
                about.map(CaseRef::id).orElse(null),
                from.getValue(),
                to.getValue(),
                value(words));
    }

    /** The address of a page with these filters. */
    QueryParameters address(@Nullable String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, words.getValue());
        put(parameters, ACTOR, actor.getValue());
        put(parameters, ACTION, action.getValue());
        put(parameters, CASE, subject.getValue());
        put(parameters, FROM, from.getValue() == null ? "" : from.getValue().toString());
        put(parameters, TO, to.getValue() == null ? "" : to.getValue().toString());
        put(parameters, AFTER, after == null ? "" : after);
        return QueryParameters.simple(parameters);
    }

    /** The address of all rows of one case. */
    static QueryParameters addressOf(CaseRef subject) {
        return QueryParameters.of(CASE, subject.toString());
    }

    private void changed(boolean byPerson, Consumer<QueryParameters> address) {
        if (byPerson) {
            address.accept(address(null));
        }
    }

    private Optional<CaseRef> about() {
        subject.setInvalid(false);
        if (subject.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseRef.parse(subject.getValue().strip()));
        } catch (IllegalArgumentException unreadable) {
            subject.setErrorMessage("Write the type, a colon and the id, as “About this case” does.");
            subject.setInvalid(true);
            return Optional.empty();
        }
    }

    private static @Nullable String value(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value.strip());
        }
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
