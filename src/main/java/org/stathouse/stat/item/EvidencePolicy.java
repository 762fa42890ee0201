package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.shared.WebAddress;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.EvidenceKind;

/**
 * What an answer must show: the evidence that the item's type asks for (processes.md A.3 step 3 [P:W]); other evidence may come with
 * it and is checked alike. Everything that is missing is named at once.
 */
final class EvidencePolicy {

    /** The field of an answer that holds files. */
    static final String FILE = "file";

    /** An answer about to be taken. */
    record Asked(DeliverableType type, AnswerItem answer, boolean hasFile, LocalDate today) {

        boolean needs(EvidenceKind kind) {
            return type.required().contains(kind);
        }
    }

    static final Rule<Asked> TEXT = asked -> {
        String text = Texts.orNull(asked.answer().text());
        return text == null && !asked.needs(EvidenceKind.TEXT) ? Optional.empty() : ItemPolicy.text("text", text);
    };

    static final Rule<Asked> ATTACHED_FILE = Rule.refuse(
            asked -> asked.needs(EvidenceKind.FILE) && !asked.hasFile(), () -> Fault.at(FILE, "stat.item.fileMissing"));

    static final Rule<Asked> LINK = asked -> {
        String link = Texts.orNull(asked.answer().link());
        if (link == null) {
            return asked.needs(EvidenceKind.LINK) ? Optional.of(Fault.at("link", "shared.required")) : Optional.empty();
        }
        return WebAddress.isOne(link) && link.length() <= ItemPolicy.LONGEST
                ? Optional.empty()
                : Optional.of(Fault.at("link", "stat.item.link"));
    };

    /** A meeting shows that something is done once it has been held. */
    static final Rule<Asked> MEETING_DATE = asked -> {
        @Nullable LocalDate day = asked.answer().metOn();
        if (day == null) {
            return asked.needs(EvidenceKind.MEETING_DATE) ? Optional.of(Fault.at("metOn", "shared.required")) : Optional.empty();
        }
        return day.isAfter(asked.today()) ? Optional.of(Fault.at("metOn", "stat.item.meetingAhead")) : Optional.empty();
    };

    static final List<Rule<Asked>> EVIDENCE = List.of(TEXT, ATTACHED_FILE, LINK, MEETING_DATE);

    private EvidencePolicy() {}
}
