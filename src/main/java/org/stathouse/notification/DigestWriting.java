package org.stathouse.notification;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Person;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;

/** Writes one person's digest, if there is anything to say: what was told since, and what stands open. */
@Component
class DigestWriting {

    /** More than that nobody reads in a mail; the rest stands in the product. */
    static final int MOST_NEWS = 50;

    private final DigestTable table;
    private final OutboxNotices outbox;
    private final NoticeCatalog catalog;
    private final NoticeSettings wishes;
    private final DigestTasks tasks;
    private final DateTexts dates;
    private final URI productAddress;

    DigestWriting(
            DigestTable table,
            OutboxNotices outbox,
            NoticeCatalog catalog,
            NoticeSettings wishes,
            DigestTasks tasks,
            DateTexts dates,
            @Value("${stathouse.address}") URI productAddress) {
        this.table = table;
        this.outbox = outbox;
        this.catalog = catalog;
        this.wishes = wishes;
        this.tasks = tasks;
        this.dates = dates;
        this.productAddress = productAddress;
    }

    /** A line of the digest as its templates name it. */
    record Line(String what, String about, String when, String link) {}

    /** A part of the digest: its heading, its lines, and whether there are others. */
    record Part(String heading, List<Line> lines, boolean more) {}

    /** @param since what came after that instant is new */
    @Transactional
    public void write(Person person, Digests.Period period, LocalDate day, Instant since) {
        List<DigestTable.Held> news = table.take(person.username(), period, MOST_NEWS + 1);
        boolean summary = wishes.choice(person.username(), catalog.of(NoticeSettings.SUMMARY)) == period.choice();
        DigestTasks.Open open = summary ? tasks.of(person.username(), since) : DigestTasks.Open.NOTHING;
        if (news.isEmpty() && open.isEmpty()) {
            return;
        }
        boolean written = outbox.sendDigest(new Notice(
                NoticeSettings.SUMMARY,
                "digest/" + period + "/" + day,
                new CaseRef("account", person.accountId()),
                person.username(),
                (period == Digests.Period.DAILY ? "Your day, " : "Your week, ") + dates.date(day),
                "tasks",
                model(news, open)));
        if (written) {
            table.told(person.username(), period);
        }
    }

    private Map<String, Object> model(List<DigestTable.Held> news, DigestTasks.Open open) {
        List<Part> parts = List.of(
                tasks("Overdue", open.overdue()),
                tasks("Due today", open.dueToday()),
                tasks("New for you or your groups", open.fresh()),
                tasks("You wait for others", open.waiting()),
                new Part(
                        "What happened",
                        news.stream().limit(MOST_NEWS).map(this::line).toList(),
                        news.size() > MOST_NEWS));
        Map<String, Object> model = new HashMap<>();
        model.put("parts", parts.stream().filter(part -> !part.lines().isEmpty()).toList());
        return model;
    }

    private Part tasks(String heading, DigestTasks.Part part) {
        return new Part(heading, part.lines().stream().map(this::line).toList(), part.more());
    }

    private Line line(DigestTasks.Line task) {
        return new Line(task.task(), task.caseNumber() + ": " + task.caseTitle(), "due " + dates.dateTime(task.dueAt()), link(task.path()));
    }

    private Line line(DigestTable.Held held) {
        return new Line(held.subject(), "", dates.dateTime(held.createdAt()), link(held.path()));
    }

    private String link(String path) {
        return OutboxNotices.below(productAddress, path);
    }
}
