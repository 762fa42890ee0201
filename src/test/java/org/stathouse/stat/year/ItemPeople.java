package org.stathouse.stat.year;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.AskForExtension;
import org.stathouse.stat.item.ChairDecision;
import org.stathouse.stat.item.DecideExtension;
import org.stathouse.stat.item.DecideItem;
import org.stathouse.stat.item.EscalateItem;
import org.stathouse.stat.item.ItemExtensions;
import org.stathouse.stat.item.ItemHandling;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.testing.SignIn;

/** The owners, analysts, the Deputy and the chair, who lead each item of the played year to its {@link Fate}. */
final class ItemPeople {

    private static final String DEPUTY = "deputy";
    private static final int EXTENSION = 5;
    private static final int CHAIRS_EXTENSION = 10;
    private static final String PLAN = "Order by Monday, install by Friday.";

    private final StatItems walk;
    private final Items items;
    private final ItemHandling handling;
    private final ItemExtensions extensions;
    private final WorkingCalendar calendar;
    private final SignIn signIn;

    ItemPeople(ApplicationContext context) {
        walk = new StatItems(context);
        items = context.getBean(Items.class);
        handling = context.getBean(ItemHandling.class);
        extensions = context.getBean(ItemExtensions.class);
        calendar = context.getBean(WorkingCalendar.class);
        signIn = context.getBean(SignIn.class);
    }

    /** Takes at most one step a day. */
    void act(YearItem item, LocalDate today) {
        int left = calendar.workingDaysBetween(today, item.due());
        switch (item.fate()) {
            case EARLY -> answerAndClose(item, left, 2, 0);
            case ON_LAST_DAY -> answerAndClose(item, left, 0, 0);
            case LATE -> answerAndClose(item, left, -2, 0);
            case LATE_AND_TOLD_TO_OFFICER -> answerAndClose(item, left, -4, 0);
            case RETURNED_ONCE -> returnOnce(item, left);
            case PASSED_ON -> passOn(item, left);
            case EXTENDED_ONCE -> extend(item, left, 1);
            case EXTENDED_TWICE -> extend(item, left, 2);
            case TO_TIGER_TEAM -> escalate(item, today, true);
            case TO_DECISION_MEMO -> escalate(item, today, false);
            case EXTENDED_BY_CHAIR -> {
                if (item.step() < 3) {
                    escalate(item, today, true);
                } else {
                    answerAndClose(item, left, 1, 3);
                }
            }
            case WITHDRAWN_BY_CHAIR -> escalate(item, today, true);
        }
    }

    /** Answers once so many working days are left, from that step on, and has it closed the day after. */
    private void answerAndClose(YearItem item, int left, int answeredAt, int firstStep) {
        if (item.step() == firstStep && left <= answeredAt) {
            walk.answer(item.id());
            item.answered();
            item.next();
        } else if (item.step() == firstStep + 1) {
            walk.verify(item.id(), true);
            item.end();
        }
    }

    private void returnOnce(YearItem item, int left) {
        switch (item.step()) {
            case 0 -> {
                if (left <= 3) {
                    walk.answer(item.id());
                    item.answered();
                    item.next();
                }
            }
            case 1 -> {
                walk.verify(item.id(), false);
                item.returned();
                item.next();
            }
            default -> answerAndClose(item, left, 1, 2);
        }
    }

    private void passOn(YearItem item, int left) {
        if (item.step() > 0) {
            answerAndClose(item, left, 1, 1);
        } else if (left <= 4) {
            String next = item.owner().equals("owner") ? "crew" : "owner";
            signIn.as(item.owner(), () -> handling.reassign(item.id(), version(item.id()), next, "It is their street."));
            item.passedTo(next);
            item.next();
        }
    }

    /** Asks so many times, each two days before the last day, and is granted the day after: by the analyst first, then by the chair. */
    private void extend(YearItem item, int left, int times) {
        int granted = item.step() / 2;
        if (granted >= times) {
            answerAndClose(item, left, 1, 2 * times);
        } else if (item.step() % 2 == 1) {
            String decider = granted == 0 ? StatFixture.LEAD : StatFixture.CHAIR;
            walk.complete(decider, item.id(), FollowUpProcess.FORM_DECIDE_EXTENSION, new DecideExtension(true, null));
            item.extendedTo(calendar.plusWorkingDays(item.due(), EXTENSION));
            item.next();
        } else if (left <= 2) {
            AskForExtension asked = new AskForExtension(PLAN, calendar.plusWorkingDays(item.due(), EXTENSION));
            signIn.as(item.owner(), () -> extensions.ask(item.id(), version(item.id()), asked));
            item.next();
        }
    }

    /** Up to the chair, a step a day; an analyst who lets it rest is passed over after two working days. */
    private void escalate(YearItem item, LocalDate today, boolean analystSendsUp) {
        if (!today.isAfter(item.due())) {
            return;
        }
        switch (item.step()) {
            case 0 -> take(item, StatFixture.LEAD, FollowUpProcess.FORM_ESCALATE, analystSendsUp);
            case 1 -> take(item, DEPUTY, FollowUpProcess.FORM_TAKE_UP, true);
            default -> decide(item, today);
        }
    }

    private void take(YearItem item, String username, String form, boolean goesUp) {
        if (isOpen(item, form)) {
            walk.complete(username, item.id(), form, new EscalateItem(goesUp, "The owner does not answer."));
            item.next();
        }
    }

    private void decide(YearItem item, LocalDate today) {
        if (!isOpen(item, FollowUpProcess.FORM_DECIDE)) {
            return;
        }
        LocalDate due = calendar.plusWorkingDays(today, CHAIRS_EXTENSION);
        DecideItem decision =
                switch (item.fate()) {
                    case TO_TIGER_TEAM -> new DecideItem(ChairDecision.TIGER_TEAM, "It needs several agencies.", null, null, "owner", "Get it done");
                    case TO_DECISION_MEMO -> new DecideItem(ChairDecision.DECISION_MEMO, "It needs money.", null, null, "crew", "Shall we pay?");
                    case EXTENDED_BY_CHAIR -> new DecideItem(ChairDecision.EXTEND, "The plan holds.", PLAN, due, null, null);
                    case WITHDRAWN_BY_CHAIR -> new DecideItem(ChairDecision.WITHDRAW, "It is not needed any more.", null, null, null, null);
                    case EARLY, ON_LAST_DAY, LATE, LATE_AND_TOLD_TO_OFFICER, RETURNED_ONCE, EXTENDED_ONCE, EXTENDED_TWICE, PASSED_ON ->
                        throw new AssertionError(item.fate() + " never reaches the chair");
                };
        walk.complete(StatFixture.CHAIR, item.id(), FollowUpProcess.FORM_DECIDE, decision);
        item.next();
        if (item.fate() == Fate.EXTENDED_BY_CHAIR) {
            item.extendedTo(due);
        } else {
            item.end();
        }
    }

    private boolean isOpen(YearItem item, String form) {
        return walk.openForms(item.id()).contains(form);
    }

    private long version(UUID item) {
        return signIn.as("admin", () -> items.get(item)).item().version();
    }
}
