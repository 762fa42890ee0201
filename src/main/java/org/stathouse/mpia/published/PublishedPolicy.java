package org.stathouse.mpia.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.shared.WebAddress;

/** What an entry must say so that people find what they look for: a title of its own, what it is, and where it stands. */
final class PublishedPolicy {

    static final int TITLE_LENGTH = 200;
    static final int DESCRIPTION_LENGTH = 2000;
    static final int WORDS_LENGTH = 500;
    static final int LINK_LENGTH = 1000;

    /**
     * An entry about to be stored.
     *
     * @param titleTaken whether another one has the title
     * @param agencyKnown whether the plan has that agency, or none is named
     */
    record Asked(PublishedForm form, boolean titleTaken, boolean agencyKnown) {}

    static final Rule<Asked> TITLED = written("title", PublishedForm::title, TITLE_LENGTH);

    static final Rule<Asked> OF_ONE_TITLE =
            Rule.refuse(Asked::titleTaken, () -> Fault.at("title", "mpia.published.titleTaken"));

    static final Rule<Asked> DESCRIBED = written("description", PublishedForm::description, DESCRIPTION_LENGTH);

    static final Rule<Asked> FEW_WORDS = asked -> tooLong("searchWords", asked.form().searchWords(), WORDS_LENGTH);

    static final Rule<Asked> LINKED = written("link", PublishedForm::link, LINK_LENGTH);

    /** Anything else could run in the reader's browser. */
    static final Rule<Asked> ON_THE_WEB = Rule.refuse(
            asked -> present(asked.form().link()) && !WebAddress.isOne(asked.form().link().strip()),
            () -> Fault.at("link", "mpia.published.link"));

    static final Rule<Asked> AGENCY_KNOWN = Rule.refuse(asked -> !asked.agencyKnown(), () -> Fault.at("agency", "mpia.published.agency"));

    static final List<Rule<Asked>> ENTRY = List.of(TITLED, OF_ONE_TITLE, DESCRIBED, FEW_WORDS, LINKED, ON_THE_WEB, AGENCY_KNOWN);

    private PublishedPolicy() {}

    private static Rule<Asked> written(String field, Function<PublishedForm, @Nullable String> text, int most) {
        return asked -> present(text.apply(asked.form()))
                ? tooLong(field, text.apply(asked.form()), most)
                : Optional.of(Fault.at(field, "shared.required"));
    }

    private static Optional<Fault> tooLong(String field, @Nullable String text, int most) {
        int length = text == null ? 0 : text.strip().length();
        return length > most ? Optional.of(Fault.at(field, "shared.tooLong", most, length)) : Optional.empty();
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
