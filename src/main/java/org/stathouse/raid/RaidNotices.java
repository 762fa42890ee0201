package org.stathouse.raid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.DateTexts;

/** Tells owners of items what they have to know; each thing once. */
@Component
class RaidNotices {

    private final Notices notices;
    private final DateTexts dates;

    RaidNotices(Notices notices, DateTexts dates) {
        this.notices = notices;
        this.dates = dates;
    }

    /** The occasions on which an owner is reminded of a last day. */
    enum Reminder {
        SOON("due-soon", "is due soon"),
        TODAY("due-today", "is due today"),
        OVERDUE("overdue", "is overdue");

        private final String kind;
        private final String words;

        Reminder(String kind, String words) {
            this.kind = kind;
            this.words = words;
        }
    }

    /** Reminds the owner of a last day, once for each occasion; a new last day or a new owner is reminded of anew. */
    void remind(RaidItem item, String owner, LocalDate due, Reminder reminder) {
        tell(item, owner, reminder.kind, due.toString(), item.number() + " " + reminder.words, Map.of("due", dates.date(due)));
    }

    /** Tells somebody that the item is theirs now. */
    void assigned(RaidItem item, String owner) {
        LocalDate due = item.content().due();
        tell(item, owner, "assigned", String.valueOf(item.version()), item.number() + " is yours", due == null ? Map.of() : Map.of("due", dates.date(due)));
    }

    /** Tells the owner what SteerCo decided about the item. */
    void decided(RaidItem item, String owner, String decisionNumber, String outcome, String reason) {
        Map<String, Object> details = Map.of("decisionNumber", decisionNumber, "outcome", outcome, "reason", reason);
        tell(item, owner, "decided", decisionNumber, "SteerCo has decided about " + item.number(), details);
    }

    private void tell(RaidItem item, String owner, String kind, String occurrence, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", item.number());
        model.put("caseTitle", item.content().title());
        model.put("itemType", item.type().label().toLowerCase(Locale.ROOT));
        notices.send(new Notice(
                "raid/" + kind, item.ref() + "/" + kind + "/" + occurrence, item.ref(), owner, subject, RaidViews.path(item.id().toString()), model));
    }
}
