package org.stathouse.mpia.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaiverGround;

/**
 * A made-up request; names and words are invented and say so.
 *
 * @param workingDaysAgo when the first agency received it
 */
record DemoAsked(
        Channel channel,
        int workingDaysAgo,
        String name,
        PreferredLanguage language,
        Tier tier,
        RequestKind kind,
        String subject,
        String description,
        @Nullable WaiverGround waiver) {

    private static final String MARK = "Made-up example: ";

    static DemoAsked of(Channel channel, int workingDaysAgo, String name, String subject, String description) {
        return new DemoAsked(channel, workingDaysAgo, name, PreferredLanguage.ENGLISH, Tier.PUBLIC, RequestKind.ORDINARY, subject, description, null);
    }

    DemoAsked ofTier(Tier other) {
        return new DemoAsked(channel, workingDaysAgo, name, language, other, kind, subject, description, waiver);
    }

    DemoAsked ofKind(RequestKind other) {
        return new DemoAsked(channel, workingDaysAgo, name, language, tier, other, subject, description, waiver);
    }

    DemoAsked inSpanish() {
        return new DemoAsked(channel, workingDaysAgo, name, PreferredLanguage.SPANISH, tier, kind, subject, description, waiver);
    }

    DemoAsked withWaiver(WaiverGround ground) {
        return new DemoAsked(channel, workingDaysAgo, name, language, tier, kind, subject, description, ground);
    }

    NewRequest form(LocalDate receivedOn, UUID agency) {
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        Requester requester =
                new Requester(name + " (made up)", mailbox + "@requester.example", null, "1 Example Street, Baltimore, MD", null, language);
        return new NewRequest(
                channel,
                receivedOn,
                requester,
                agency,
                kind,
                tier,
                MARK + subject,
                MARK + description,
                receivedOn.minusYears(1),
                receivedOn,
                "Searchable PDF",
                waiver,
                waiver == null ? null : MARK + "the records will be read by a neighborhood association.",
                channel == Channel.PORTAL || channel == Channel.EMAIL ? null : MARK + "taken down by the clerk.");
    }
}
