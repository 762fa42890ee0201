package org.stathouse.stat.item;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.EvidenceKind;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.StatSummary;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskRow;

/** Opens issued items in a Stat and walks them the way the people would; the clock moves with them. */
public class StatItems {

    /** Who owns an item for which the test names nobody else. */
    public static final String OWNER = "owner";

    /** A file that is what its name says. */
    public static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    /** Sessions and accounts of the shared database never have the same name. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ItemBook book;
    private final Items items;
    private final ItemFollowUp followUp;
    private final StatDirectory stats;
    private final PlanCatalog plan;
    private final People people;
    private final AccountAdministration accounts;
    private final CaseWalk tasks;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;

    public StatItems(ApplicationContext context) {
        book = context.getBean(ItemBook.class);
        items = context.getBean(Items.class);
        followUp = context.getBean(ItemFollowUp.class);
        stats = context.getBean(StatDirectory.class);
        plan = context.getBean(PlanCatalog.class);
        people = context.getBean(People.class);
        accounts = context.getBean(AccountAdministration.class);
        tasks = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
    }

    /** A session that has items of its own; only what items need of it exists. */
    public SessionSummary session(UUID stat) {
        StatSummary summary = stats.get(stat);
        String number = "%s-%d-%02d".formatted(summary.code(), clock.today().getYear(), COUNT.incrementAndGet());
        return new SessionSummary(
                UUID.randomUUID(), stat, summary.name(), number, clock.today(), clock.now(), clock.now(), SessionStatus.DEBRIEF);
    }

    /** Notes items in a session of their own and issues them, in the lead analyst's name. */
    public List<UUID> issued(UUID stat, NewItem... contents) {
        SessionSummary session = session(stat);
        return signIn.as(stats.get(stat).leadAnalyst(), () -> {
            Arrays.stream(contents).forEach(content -> book.capture(session, content));
            return book.issue(session).stream().map(StatItem::id).toList();
        });
    }

    /** One issued to-do of {@link #OWNER}, due so many working days from today. */
    public UUID issued(UUID stat, int workingDays) {
        return issued(stat, toDo(OWNER, workingDays)).getFirst();
    }

    public NewItem toDo(String owner, int workingDays) {
        return item(owner, workingDays, DeliverableType.TO_DO, null);
    }

    public NewItem item(String owner, int workingDays, DeliverableType type, @Nullable UUID agency) {
        return new NewItem("Fix the street lights", owner, workingDay(workingDays), type, agency, "Street lights");
    }

    /** The working day that lies so many working days after today. */
    public LocalDate workingDay(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    /** Moves to a time of the working day so many working days after the item's last day, and runs its timers. */
    public void passTo(UUID item, int workingDays, LocalTime time) {
        moveTo(calendar.plusWorkingDays(page(item).item().due(), workingDays), time, item);
    }

    /** Moves to a time of a day and runs the item's timers. */
    public void moveTo(LocalDate day, LocalTime time, UUID item) {
        clock.moveTo(day, time);
        engine.runDueJobs(ref(item));
    }

    /** Its owner answers with everything that its type asks for. */
    public void answer(UUID item) {
        StatItem view = page(item).item();
        Set<EvidenceKind> needed = view.type().required();
        signIn.as(view.owner(), () -> {
            if (needed.contains(EvidenceKind.FILE)) {
                followUp.attach(item, new EvidenceFile("evidence.pdf", PDF));
            }
        });
        complete(view.owner(), item, "stat/answer-item", answerWith(needed));
    }

    /** What these kinds of evidence need, but the file. */
    public AnswerItem answerWith(Set<EvidenceKind> needed) {
        return new AnswerItem(
                needed.contains(EvidenceKind.TEXT) ? "All lights burn again." : null,
                needed.contains(EvidenceKind.LINK) ? "https://city.example/lights" : null,
                needed.contains(EvidenceKind.MEETING_DATE) ? clock.today() : null);
    }

    /** The lead analyst looks at the answer. */
    public void verify(UUID item, boolean closed) {
        complete(lead(item), item, "stat/verify-answer", new VerifyAnswer(closed, closed ? null : "Which lights?"));
    }

    /** Its owner answers, and the lead analyst closes it. */
    public void close(UUID item) {
        answer(item);
        verify(item, true);
    }

    /** Completes the person's task of that form, claiming it first where it is nobody's. */
    public void complete(String username, UUID item, String formKey, Object command) {
        tasks.complete(username, ref(item), formKey, command);
    }

    /** The item's open task of that form. */
    public TaskRow openTask(UUID item, String formKey) {
        return tasks.openTask(ref(item), formKey);
    }

    /** The form keys of all open tasks of an item, in alphabetical order. */
    public List<String> openForms(UUID item) {
        return tasks.openForms(ref(item));
    }

    /** The kinds of the notices that a person got about an item, in the order they were sent. */
    public List<String> noticesTo(String username, UUID item) {
        return tasks.noticesTo(username, ref(item));
    }

    /** A fresh account that holds the role of the Data-Driven Officer for an agency; returns its user name. */
    public String officerOf(UUID agency) {
        return account(Set.of(Grant.of(Role.DATA_DRIVEN_OFFICER, agency)));
    }

    /** An agency of the plan for which nobody holds the role of the Data-Driven Officer. */
    public UUID agencyWithoutOfficer() {
        return plan.agencies().stream()
                .map(agency -> agency.id().value())
                .filter(agency -> people.inGroups(Set.of(Grant.of(Role.DATA_DRIVEN_OFFICER, agency).group())).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A fresh account that holds those roles; returns its user name. */
    public String account(Set<Grant> grants) {
        String username = "items" + COUNT.incrementAndGet();
        signIn.as("admin", () -> accounts.create(
                new NewAccount(username, "Person " + username, username + "@city.example", "a-long-passphrase-42", grants)));
        return username;
    }

    public ItemPage page(UUID item) {
        return signIn.as("admin", () -> items.get(item));
    }

    public ItemStatus status(UUID item) {
        return page(item).item().status();
    }

    public @Nullable ItemColor color(UUID item) {
        return page(item).item().color();
    }

    public long version(UUID item) {
        return page(item).item().version();
    }

    public List<ReminderKind> reminders(UUID item) {
        return page(item).reminders().stream().map(SentReminder::kind).toList();
    }

    public boolean isRunning(UUID item) {
        return engine.runningProcesses(ref(item)) > 0;
    }

    private String lead(UUID item) {
        return stats.get(page(item).item().stat()).leadAnalyst();
    }

    public static CaseRef ref(UUID item) {
        return new CaseRef("stat-item", item);
    }
}
