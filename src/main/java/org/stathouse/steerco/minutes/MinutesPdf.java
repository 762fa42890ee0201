package org.stathouse.steerco.minutes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfKit;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.meeting.MeetingClosure;
import org.stathouse.steerco.meeting.MeetingRow;

/** The approved minutes as PDF, from {@code letters/minutes.html}. */
@Component
class MinutesPdf {

    /** The kind under which they are kept with the meeting. */
    static final String KIND = "steerco-minutes";

    private final PdfKit pdfs;
    private final DocumentStore documents;
    private final MeetingClosure closure;
    private final People people;
    private final Deadlines deadlines;

    MinutesPdf(
            PdfKit pdfs, DocumentStore documents, MeetingClosure closure, People people, Deadlines deadlines) {
        this.pdfs = pdfs;
        this.documents = documents;
        this.closure = closure;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** Makes the PDF and keeps it with the meeting. */
    StoredDocument issue(MinutesRecord minutes) {
        MeetingRow meeting = closure.row(minutes.meetingId());
        String title = "Minutes of meeting " + meeting.number();
        DocumentProperties properties = new DocumentProperties(
                title, "Approved minutes of the Steering Committee’s " + closure.title(meeting.id()).toLowerCase(Locale.ROOT) + ".", "en-US");
        byte[] pdf = pdfs.render("letters/minutes", properties, model(minutes, meeting));
        String fileName = "SteerCo - Minutes - " + meeting.day() + ".pdf";
        return documents.store(new CaseRef("steerco-meeting", meeting.id()), KIND, fileName, "application/pdf", pdf);
    }

    byte[] content(UUID document) {
        return documents.content(document);
    }

    StoredDocument find(UUID document) {
        return documents.find(document).orElseThrow();
    }

    private Map<String, Object> model(MinutesRecord minutes, MeetingRow meeting) {
        List<Map<String, Object>> sections = minutes.sections().stream()
                .map(Section::view)
                .map(section -> Map.<String, Object>of(
                        "title", section.title(), "lines", section.recorded(), "text", section.text()))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("number", meeting.number());
        model.put("kind", meeting.kind().label());
        model.put("day", meeting.day());
        model.put("place", meeting.place());
        model.put("sections", sections);
        model.put("drafter", people.nameOf(Objects.requireNonNull(minutes.draftedBy())));
        model.put("approver", people.nameOf(Objects.requireNonNull(minutes.approvedBy())));
        model.put("approvedOn", LocalDate.ofInstant(Objects.requireNonNull(minutes.approvedAt()), deadlines.zone()));
        return model;
    }
}
