package org.stathouse.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Person;

/** Decides how a notice reaches a person: by a mail of its own and when, with a digest, or in the product only, and why. */
@Component
class DeliveryRules {

    private final MailSettings settings;
    private final NoticeSettings wishes;
    private final NoticeChoices choices;
    private final ReturnedMail returned;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;

    DeliveryRules(
            MailSettings settings,
            NoticeSettings wishes,
            NoticeChoices choices,
            ReturnedMail returned,
            WorkingCalendar calendar,
            Deadlines deadlines) {
        this.settings = settings;
        this.wishes = wishes;
        this.choices = choices;
        this.returned = returned;
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** @param nextAttemptAt when it may go out; only where it waits */
    record Decision(MailState state, @Nullable Instant nextAttemptAt, @Nullable String problem) {

        static Decision kept(MailState state, String problem) {
            return new Decision(state, null, problem);
        }
    }

    /** How a notice of that kind, written now, reaches that person; nobody where there is no such account. */
    Decision decide(NoticeKind kind, Optional<Person> person, Instant now) {
        if (person.isEmpty()) {
            return Decision.kept(MailState.NO_ADDRESS, "There is no such account.");
        }
        Decision unreachable = unreachable(person.get());
        if (unreachable != null) {
            return unreachable;
        }
        return switch (wishes.choice(person.get().username(), kind)) {
            case AT_ONCE -> atOnce(kind, person.get(), now);
            case DAILY -> new Decision(MailState.FOR_DAILY, null, null);
            case WEEKLY -> new Decision(MailState.FOR_WEEKLY, null, null);
            case NEVER -> new Decision(MailState.DECLINED, null, null);
        };
    }

    /** How a mail to that person goes out now, whatever they want of its kind: within their hours, unless it is a legal one. */
    Decision atOnce(NoticeKind kind, Person person, Instant now) {
        Decision unreachable = unreachable(person);
        if (unreachable != null) {
            return unreachable;
        }
        if (!settings.configured()) {
            return Decision.kept(MailState.NOT_SENT, OutboxNotices.NO_SERVER);
        }
        NoticeHours hours = kind.legal() ? NoticeHours.ANY : choices.hours(person.username()).hours();
        return new Decision(MailState.WAITING, hours.earliest(now, deadlines.zone(), calendar), null);
    }

    private @Nullable Decision unreachable(Person person) {
        if (!person.active()) {
            return Decision.kept(MailState.NO_ADDRESS, "The account is inactive.");
        }
        if (person.email().isBlank()) {
            return Decision.kept(MailState.NO_ADDRESS, "The account has no e-mail address.");
        }
        return returned.of(person.email())
                .map(mark -> Decision.kept(MailState.NO_ADDRESS, "Mail to " + mark.address() + " comes back: " + mark.reason()))
                .orElse(null);
    }
}
