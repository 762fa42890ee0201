package org.stathouse.stat.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfKit;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.People;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** A decision memo as PDF, from {@code memos/decision-memo.html}. */
@Component
class DecisionMemoPages {

    /** The kind under which they are kept with the memo. */
    static final String KIND = "stat-decision-memo";

    private final PdfKit pdfs;
    private final DocumentStore documents;
    private final StatDirectory stats;
    private final People people;
    private final Deadlines deadlines;

    DecisionMemoPages(PdfKit pdfs, DocumentStore documents, StatDirectory stats, People people, Deadlines deadlines) {
        this.pdfs = pdfs;
        this.documents = documents;
        this.stats = stats;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** Makes the PDF and keeps it with the memo. */
    StoredDocument issue(DecisionMemo memo) {
        String title = "Decision memo " + memo.number();
        DocumentProperties properties = new DocumentProperties(title, "What the Steering Committee is asked to decide.", "en-US");
        String fileName = "%s - Decision Memo - %s.pdf".formatted(memo.number(), deadlines.today());
        return documents.store(memo.ref(), KIND, fileName, "application/pdf", pdfs.render("memos/decision-memo", properties, model(memo)));
    }

    /** The Stat whose item it is about; SteerCo for a case of no Stat. */
    String origin(DecisionMemo memo) {
        return Optional.ofNullable(memo.stat()).flatMap(stats::find).map(StatSummary::name).orElse("SteerCo");
    }

    private Map<String, Object> model(DecisionMemo memo) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("number", memo.number());
        model.put("origin", origin(memo));
        model.put("day", deadlines.today());
        model.put("about", memo.aboutNumber());
        model.put("title", memo.title());
        model.put("writer", people.nameOf(memo.writer()));
        model.put("ask", memo.ask());
        model.put("issue", Objects.requireNonNull(memo.issue()));
        model.put("options", memo.options());
        model.put("recommendation", Objects.requireNonNull(memo.recommendation()));
        model.put("costOfDelay", Objects.requireNonNull(memo.costOfDelay()));
        return model;
    }
}
