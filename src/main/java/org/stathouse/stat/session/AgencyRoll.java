package org.stathouse.stat.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.StatDirectory;

/** Which agencies a session asks for input and memo, who answers for each, and what is still missing. */
@Service
@Transactional
public class AgencyRoll {

    /** Stands in the process for the lead analyst of a Stat without agencies. */
    private static final String NO_AGENCY = "none";

    private final SessionAccess access;
    private final AgencyPartRepository parts;
    private final SessionJournal journal;
    private final StatDirectory stats;
    private final PlanNames names;
    private final DateTexts texts;
    private final Clock clock;

    AgencyRoll(
            SessionAccess access,
            AgencyPartRepository parts,
            SessionJournal journal,
            StatDirectory stats,
            PlanNames names,
            DateTexts texts,
            Clock clock) {
        this.access = access;
        this.parts = parts;
        this.journal = journal;
        this.stats = stats;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** Called by the process: takes the Stat's agencies as they are now; those taken before stay. */
    public void ask(UUID id) {
        ask(access.forStep(id));
    }

    /** Called by the process: whose input is still to come, as text, each an agency's id. */
    @Transactional(readOnly = true)
    public List<String> withoutInput(UUID session) {
        return of(session).stream().filter(part -> part.inputAt() == null).map(AgencyRoll::key).toList();
    }

    /** Called by the process: whose memo is still to come, as text, each an agency's id. */
    @Transactional(readOnly = true)
    public List<String> withoutMemo(UUID session) {
        return of(session).stream().filter(part -> part.memoReceivedAt() == null).map(AgencyRoll::key).toList();
    }

    /** Called by the process: the groups that are asked for an agency, its officers, or the analysts where there are none. */
    @Transactional(readOnly = true)
    public String groupsOf(String agency) {
        if (agency.equals(NO_AGENCY)) {
            return Role.STAT_ANALYST.name();
        }
        String officers = Grant.of(Role.DATA_DRIVEN_OFFICER, UUID.fromString(agency)).group();
        return hasOfficers(agency) ? officers : officers + "," + Role.STAT_ANALYST.name();
    }

    /** Called by the process: the lead analyst where no officer answers for the agency, otherwise nobody in person. */
    @Transactional(readOnly = true)
    public @Nullable String assigneeOf(UUID session, String agency) {
        return hasOfficers(agency) ? null : stats.get(access.statOf(session)).leadAnalyst();
    }

    /** Called by the timer when the legal date has passed: writes down that it was missed and tells the people, once. */
    public void noteMissedMemos(UUID id) {
        StatSession session = access.forStep(id);
        if (!session.hasLegalDates() || session.memosState(clock.instant()) != LegalDateState.MISSED) {
            return;
        }
        List<String> missing = of(id).stream().filter(part -> part.memoReceivedAt() == null).map(AgencyPart::agencyName).toList();
        String due = texts.dateTime(session.legal().memosDue());
        journal.record(session, "memo-date-missed", "has not every agency’s memo by " + due, Map.of("missing", missing, "due", due));
        journal.tell(
                session,
                "session-memos-missed",
                due,
                "Session " + session.number() + ": agencies’ memos are late",
                Map.of("due", due, "missing", String.join(", ", missing)));
    }

    /** The same, for a session that is locked already. */
    void ask(StatSession session) {
        List<AgencyPart> taken = of(session.id());
        Set<UUID> agencies = stats.get(session.statId()).agencies();
        List<AgencyPart> more = new ArrayList<>();
        for (UUID agency : agencies) {
            if (taken.stream().noneMatch(part -> part.isOf(agency))) {
                more.add(new AgencyPart(session.id(), agency, names.agency(new AgencyId(agency)).orElse("Agency")));
            }
        }
        if (agencies.isEmpty() && taken.isEmpty()) {
            more.add(new AgencyPart(session.id(), null, stats.get(session.statId()).name()));
        }
        if (!more.isEmpty()) {
            parts.saveAllAndFlush(more);
            session.memosIn(null);
        }
    }

    /** What that agency brings. */
    AgencyPart part(StatSession session, @Nullable UUID agency) {
        return of(session.id()).stream()
                .filter(part -> part.isOf(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound("Agency " + agency + " in session " + session.id()));
    }

    /** What each agency brings, by name. */
    List<AgencyPart> of(UUID session) {
        return parts.findBySessionIdOrderByAgencyName(session);
    }

    private boolean hasOfficers(String agency) {
        return !agency.equals(NO_AGENCY) && !journal.officersOf(Set.of(UUID.fromString(agency))).isEmpty();
    }

    /** The agency as the process names it. */
    static String key(AgencyPart part) {
        return part.agencyId() == null ? NO_AGENCY : part.agencyId().toString();
    }
}
